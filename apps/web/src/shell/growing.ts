import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import { idle } from './idle.ts';

/** Items a long list gains in one step of idle time. */
const STEP = 20;

/** The head of a list, short at first and whole when the browser has had time; for lists beside what is read first. */
export function createGrowing<T>(all: Accessor<readonly T[]>, first: number): Accessor<readonly T[]> {
  const [count, setCount] = createSignal(first);
  createEffect(() => {
    const { length } = all();
    setCount(first);
    onCleanup(
      idle(() => {
        if (count() >= length) return false;
        setCount(count() + STEP);
        return true;
      }),
    );
  });
  return () => (count() >= all().length ? all() : all().slice(0, count()));
}
