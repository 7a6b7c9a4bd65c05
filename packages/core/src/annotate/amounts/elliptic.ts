import { quantityAt } from './quantity.ts';
import { type Found, made, type Reader } from './reader.ts';

/** How far behind an amount of money a bare one may lean on it, in units. */
const LEANING = 60;

/** "(31 milliards)": a million and more with nothing counted behind it takes the currency of the money before it. */
export function elliptic(reader: Reader, at: number, last: Found | null, currency: string | null): Found[] | null {
  const { units } = reader;
  if (last === null || currency === null || units[at]?.kind !== 'digits' || at - last.next > LEANING) return null;
  const quantity = quantityAt(reader, at, false);
  if (quantity === null || quantity.magnitude < 1e6) return null;
  const behind = units[quantity.next];
  const money = [made(reader, at, quantity.next, 'money', quantity.value, currency)];
  const french = reader.numbers?.decimal === ',';
  // French counts with "de" behind a million, so anything else leaves the amount alone; "d'ici", "de plus" count nothing.
  if (french && behind !== undefined && behind.gap < 2 && behind.kind === 'word') {
    const ahead = units[quantity.next + 1]?.lower ?? '';
    const counting =
      behind.lower === 'de' || (behind.lower === 'd' && ahead === "'" && units[quantity.next + 2]?.lower !== 'ici');
    return counting && ahead !== 'plus' ? null : money;
  }
  const counts =
    behind !== undefined && behind.gap < 2 && (behind.kind !== 'mark' || behind.text === "'" || behind.text === '-');
  const closes = behind?.kind === 'word' && behind.gap === 1 && CLOSERS.has(behind.lower);
  return counts && !closes ? null : money;
}

/** Words behind a bare amount that count nothing. */
const CLOSERS: ReadonlySet<string> = new Set(
  (
    'en sur par pour dans à et au reposant contre cette l selon dont in by for from to last this a at and on over after as or ' +
    'compared versus per'
  ).split(' '),
);
