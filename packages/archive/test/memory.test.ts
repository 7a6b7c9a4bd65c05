import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { lowerWords } from '../src/fold.ts';
import { Stems } from '../src/search/stems.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are held once garbage is collected. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

it('what is remembered of an article’s words does not hold its text', () => {
  const stems = new Stems();
  const text = 'le port relève ses péages et la ville attend '.repeat(2000);
  // A word that no other text has, and longer than what engines copy when they cut it out.
  const told = (at: number): string =>
    `${text}${String.fromCharCode(97 + (at % 26), 97 + ((at / 26) % 26))}constitutionnellement`;
  stems.of(lowerWords(told(0)), 'fr');
  const before = held();
  for (let at = 1; at < 400; at++) stems.of(lowerWords(told(at)), 'fr');
  // The texts are 36 MB.
  expect(held() - before).toBeLessThan(8_000_000);
  expect(stems.of(lowerWords(told(1)), 'fr')).not.toBe('');
});
