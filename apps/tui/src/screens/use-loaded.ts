import { useEffect, useState } from 'react';
import { asProblem } from '../input/problem.ts';
import { safeLine } from '../terminal/safe.ts';

/** What is being loaded, has been, or could not be. */
export type Loaded<T> = { state: 'loading' } | { state: 'there'; value: T } | { state: 'problem'; message: string };

/** Loads a value anew whenever `key` changes; what comes late of an earlier one is left. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ key: string; it: Loaded<T> }>({ key: '', it: { state: 'loading' } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what `load` closes over
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ key, it: { state: 'there', value } }),
      (thrown: unknown) =>
        wanted &&
        setLoaded({ key, it: { state: 'problem', message: safeLine(asProblem(thrown, 'the library').message) } }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return loaded.key === key ? loaded.it : { state: 'loading' };
}
