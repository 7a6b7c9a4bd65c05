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

const byHead = new WeakMap<readonly object[], ReadonlyMap<number, readonly object[]>>();

/** The first two units of a line or phrase as one number; the second one counts nothing where there is only one. */
function headOf(text: string): number {
  return text.charCodeAt(0) * 0x10000 + (text.length > 1 ? text.charCodeAt(1) : 0);
}

const NONE: readonly never[] = [];

/**
 * The phrases of a list that may open a line, by the line's first letters: in the list's order, those of one letter last.
 *
 * @param low the line, lower case
 */
export function mayOpen<T extends { phrase: string }>(list: readonly T[], low: string): readonly T[] {
  let table = byHead.get(list) as Map<number, readonly T[]> | undefined;
  if (table === undefined) {
    table = tableOf(list);
    byHead.set(list, table);
  }
  return table.get(headOf(low)) ?? table.get(low.charCodeAt(0) * 0x10000) ?? NONE;
}

function tableOf<T extends { phrase: string }>(list: readonly T[]): Map<number, readonly T[]> {
  const table = new Map<number, T[]>();
  const put = (each: T, head: number): void => {
    const known = table.get(head);
    if (known === undefined) table.set(head, [each]);
    else known.push(each);
  };
  const short = list.filter(({ phrase }) => phrase.length === 1);
  for (const each of list) if (each.phrase.length > 1) put(each, headOf(each.phrase));
  for (const each of short)
    for (const head of table.keys()) if (Math.floor(head / 0x10000) === each.phrase.charCodeAt(0)) put(each, head);
  for (const each of short) put(each, headOf(each.phrase));
  return table;
}

interface Pattern {
  any: RegExp;
  /** Length of the shortest phrase: no shorter line holds one. */
  least: number;
}

const patterns = new WeakMap<readonly { phrase: string }[], Pattern>();

/** The first phrase of a list that stands in a line, and where; null where none does. One pass over the line finds it. */
export function firstPhrase<T extends { phrase: string }>(
  list: readonly T[],
  low: string,
): { found: T; at: number } | null {
  let pattern = patterns.get(list);
  if (pattern === undefined) {
    pattern = {
      any: new RegExp(unionOf(list.map(({ phrase }) => phrase))),
      least: Math.min(...list.map(({ phrase }) => phrase.length)),
    };
    patterns.set(list, pattern);
  }
  const match = low.length < pattern.least ? null : pattern.any.exec(low);
  const found = match === null ? undefined : list.find(({ phrase }) => phrase === match[0]);
  return match === null || found === undefined ? null : { found, at: match.index };
}

/** A pattern's source that matches any of these words, the first ones first; nothing where there are none. */
export function unionOf(words: readonly string[]): string {
  const patterns = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return patterns.length > 0 ? patterns.join('|') : '(?!)';
}

const unions = new WeakMap<readonly string[], RegExp>();

/** Whether any word of a list stands in a line, lower case. */
export function holdsAny(list: readonly string[], low: string): boolean {
  let union = unions.get(list);
  if (union === undefined) {
    union = new RegExp(unionOf(list));
    unions.set(list, union);
  }
  return union.test(low);
}

const heads = new WeakMap<readonly string[], ReadonlySet<number>>();

/** The units, of both cases, that lines open with which open with a word of a list: a first look at many lines. */
export function headsOf(list: readonly string[]): ReadonlySet<number> {
  let set = heads.get(list);
  if (set === undefined) {
    set = new Set(list.flatMap((word) => [word.charCodeAt(0), word.charAt(0).toUpperCase().charCodeAt(0)]));
    heads.set(list, set);
  }
  return set;
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
  return table.get(low.charAt(0)) ?? NONE;
}
