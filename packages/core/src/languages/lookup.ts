const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A word list as a set, made once per list: looking a word up in a page's lines must not walk the list. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (set === undefined) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set;
}

const byHead = new WeakMap<readonly object[], ReadonlyMap<string, readonly object[]>>();

/** Letters by which phrases are told apart before they are compared. */
const HEAD = 2;

/**
 * The phrases of a list that may open a line, by the line's first letters: in the list's order.
 *
 * @param low the line, lower case
 */
export function mayOpen<T extends { phrase: string }>(list: readonly T[], low: string): readonly T[] {
  let table = byHead.get(list) as Map<string, T[]> | undefined;
  if (table === undefined) {
    table = new Map();
    for (const each of list) {
      const key = each.phrase.slice(0, HEAD);
      const known = table.get(key);
      if (known === undefined) table.set(key, [each]);
      else known.push(each);
    }
    byHead.set(list, table);
  }
  const own = table.get(low.slice(0, HEAD)) ?? [];
  const short = table.get(low.slice(0, 1)) ?? [];
  return short.length === 0 ? own : [...own, ...short];
}

const patterns = new WeakMap<readonly { phrase: string }[], RegExp>();

/** The first phrase of a list that stands in a line, and where; null where none does. One pass over the line finds it. */
export function firstPhrase<T extends { phrase: string }>(
  list: readonly T[],
  low: string,
): { found: T; at: number } | null {
  let pattern = patterns.get(list);
  if (pattern === undefined) {
    const words = list.map(({ phrase }) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    pattern = new RegExp(words.length > 0 ? words.join('|') : '(?!)');
    patterns.set(list, pattern);
  }
  const match = pattern.exec(low);
  const found = match === null ? undefined : list.find(({ phrase }) => phrase === match[0]);
  return match === null || found === undefined ? null : { found, at: match.index };
}

const byLetter = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The words of a list that begin with a line's first letter, in the list's order: what the line may open with. */
export function mayBegin(list: readonly string[], low: string): readonly string[] {
  let table = byLetter.get(list) as Map<string, string[]> | undefined;
  if (table === undefined) {
    table = new Map();
    for (const word of list) {
      const known = table.get(word.charAt(0));
      if (known === undefined) table.set(word.charAt(0), [word]);
      else known.push(word);
    }
    byLetter.set(list, table);
  }
  return table.get(low.charAt(0)) ?? [];
}
