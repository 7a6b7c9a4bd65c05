import { type Key, useInput } from 'ink';
import { useLayoutEffect } from 'react';
import type { Mouse, MouseEvent } from '../terminal/mouse.ts';
import type { KeyQueue } from './queue.ts';

/** The names of the keys in what the terminal sent; several may arrive in one string. */
export function keyNames(input: string, key: Partial<Key>): string[] {
  if (key.upArrow) return ['up'];
  if (key.downArrow) return ['down'];
  if (key.leftArrow) return ['left'];
  if (key.rightArrow) return ['right'];
  if (key.pageDown) return ['pagedown'];
  if (key.pageUp) return ['pageup'];
  if (key.home) return ['home'];
  if (key.end) return ['end'];
  if (key.escape) return ['escape'];
  if (key.return) return ['return'];
  if (key.tab) return ['tab'];
  if (key.backspace || key.delete) return ['backspace'];
  if (key.ctrl) return [`ctrl-${input}`];
  if (key.meta) return [];
  return [...input].map((character) => (character === '\r' || character === '\n' ? 'return' : character));
}

/** Calls `press` with each key's name, and `moved` with what the mouse does. */
export function useKeys(
  { queue, mouse }: { queue: KeyQueue; mouse: Mouse | null },
  press: (key: string) => void,
  moved: (event: MouseEvent) => void,
): void {
  useInput((input, key) => queue.add(keyNames(input, key)));
  useLayoutEffect(() => {
    queue.to(press);
    if (mouse === null) return undefined;
    mouse.listener = moved;
    return () => {
      if (mouse.listener === moved) mouse.listener = null;
    };
  });
}
