import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '../input/problem.ts';
import { safeLine } from '../terminal/safe.ts';

/** What is being loaded, has been, or could not be. */
export type Loaded<T> = { state: 'loading' } | { state: 'there'; value: T } | { state: 'problem'; message: string };

const LOADING = { state: 'loading' } as const;

/**
 * Loads a value anew whenever `load` is another one; what comes late of an earlier one is left.
 *
 * @returns the value, and what loads it once more, the one that is there staying until the new one comes
 */
export function useLoaded<T>(load: () => Promise<T>): [loaded: Loaded<T>, again: () => void] {
  const [loaded, setLoaded] = useState<{ load: typeof load; it: Loaded<T> } | null>(null);
  const latest = useRef<object | null>(null);
  const again = useCallback(() => {
    const mine = {};
    latest.current = mine;
    const put = (it: Loaded<T>): void => {
      if (latest.current === mine) setLoaded({ load, it });
    };
    load().then(
      (value) => put({ state: 'there', value }),
      (thrown: unknown) => put({ state: 'problem', message: safeLine(asProblem(thrown, 'the library').message) }),
    );
  }, [load]);
  useEffect(() => {
    again();
    return () => {
      latest.current = null;
    };
  }, [again]);
  return [loaded?.load === load ? loaded.it : LOADING, again];
}
