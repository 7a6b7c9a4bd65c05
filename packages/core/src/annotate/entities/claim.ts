/** Names that a rule is sure of, put among those that were found. */

import type { Name } from './names.ts';

/**
 * Names in order with further ones among them: what lies in a further one gives way, and one that would cut a name, or that was
 * found whole as a body or an event, is left out. Linear.
 *
 * @param size tokens of the text
 */
export function claim(names: readonly Name[], further: readonly Name[], size: number): Name[] {
  const owner = new Int32Array(size).fill(-1);
  names.forEach(({ from, to }, index) => {
    owner.fill(index, from, to);
  });
  const gone = new Set<number>();
  const kept = further.filter((each) => {
    const inside = new Set(owner.subarray(each.from, each.to));
    inside.delete(-1);
    for (const index of inside) {
      const { from, to, type } = names[index] as Name;
      if (from < each.from || to > each.to) return false;
      if (from === each.from && to === each.to && (type === 'organization' || type === 'event')) return false;
    }
    for (const index of inside) gone.add(index);
    return true;
  });
  if (kept.length === 0) return [...names];
  return [...names.filter((_, index) => !gone.has(index)), ...kept].sort((a, b) => a.from - b.from);
}
