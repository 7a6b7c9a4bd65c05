import type { Mark } from './marks.ts';

/**
 * The mark before or after the present one, round the ends.
 *
 * @param marks sorted by start
 */
export function neighbour(marks: readonly Mark[], from: Mark | null, step: 1 | -1): Mark | null {
  if (marks.length === 0) return null;
  const at = from === null ? -1 : marks.findIndex(({ start, layer }) => start === from.start && layer === from.layer);
  if (at === -1) return (step === 1 ? marks[0] : marks[marks.length - 1]) ?? null;
  return marks[(at + step + marks.length) % marks.length] ?? null;
}
