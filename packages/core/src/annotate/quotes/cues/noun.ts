import { chooseSource } from '../source.ts';
import { clauseEnd } from './clause.ts';
import type { Reading } from './reading.ts';

/** "the claim that C". */
export function readNoun(r: Reading, k: number): void {
  if (!r.words.nouns.has(r.lower(k))) return;
  let that = k + 1;
  // "the claim by X that C"
  const author = /^(?:by|of|from|de|d'|par)$/.test(r.lower(that)) ? r.items[that + 1] : undefined;
  if (author?.entity != null && r.words.conjunctions.has(r.lower(that + 2))) {
    const source = chooseSource(r.items, that + 1, that + 2, r.words);
    r.push(that + 3, clauseEnd(r, that + 3), k, k + 1, source, false);
    return;
  }
  if (!r.words.conjunctions.has(r.lower(that))) return;
  that += 1;
  if (r.french && !r.words.determiners.has(r.lower(that)) && r.items[that]?.entity === null) return;
  let from = k;
  if (/^(in|dans)$/.test(r.lower(k - 2)) || /^(in|dans)$/.test(r.lower(k - 1)) || /^(in|dans)$/.test(r.lower(k - 3)))
    return;
  while (
    from > 0 &&
    k - from < 4 &&
    (r.items[from - 1]?.word ?? false) &&
    !r.words.prepositions.has(r.lower(from - 1)) &&
    !r.words.verbs.has(r.lower(from - 1))
  )
    from -= 1;
  const owner = r.items[from];
  const source =
    owner?.entity != null
      ? chooseSource(r.items, from, from + 1, r.words)
      : chooseSource(r.items, from, k + 1, r.words);
  r.push(that, clauseEnd(r, that), k, k + 1, source, false);
}
