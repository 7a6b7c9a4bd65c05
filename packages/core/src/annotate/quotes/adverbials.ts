import type { QuoteWords } from '../../languages/quotes.ts';
import type { Item } from '../items.ts';

const POSSESSIVE = /^['’]s?$/;
const isName = (item: Item | undefined): boolean => item?.entity != null;

/** Skips what may stand between a verb and its source or clause: adverbs, times, "à Reuters", "in a statement on Monday". */
export function skipAdverbials(items: readonly Item[], from: number, words: QuoteWords, takesPerson: boolean): number {
  let k = from;
  if (takesPerson) {
    const start = k;
    while (k < items.length && words.determiners.has(items[k]?.lower ?? '')) k += 1;
    while (k < items.length && k - start < 6 && nominal(items[k], words))
      k += isName(items[k]) && k > start + 0 ? 1 : 1;
    while (/^(and|et|,)$/.test(items[k]?.lower ?? '') && isName(items[k + 1])) k += 2;
    if (words.pronouns.has(items[start]?.lower ?? '')) k = start + 1;
  }
  for (let round = 0; round < 6; round += 1) {
    const item = items[k];
    if (item === undefined || item.quote !== null) break;
    if (item.entity === null && words.adverbs.has(item.lower)) k += 1;
    else if (item.entity === null && words.times.has(item.lower)) {
      while (k < items.length && (words.times.has(items[k]?.lower ?? '') || /^\d+$/.test(items[k]?.lower ?? '')))
        k += 1;
    } else if (words.determiners.has(item.lower) && words.times.has(items[k + 1]?.lower ?? ''))
      k = times(items, k + 1, words);
    else if (item.entity === null && words.prepositions.has(item.lower) && item.lower !== 'de')
      k = phrase(items, k + 1, words);
    else if (item.lower === '(') {
      const close = items.slice(k, k + 12).findIndex((other) => other.lower === ')');
      if (close < 0) break;
      k += close + 1;
    } else break;
  }
  return k;
}

export function times(items: readonly Item[], from: number, words: QuoteWords): number {
  let k = from;
  while (k < items.length && (words.times.has(items[k]?.lower ?? '') || /^\d+$/.test(items[k]?.lower ?? ''))) k += 1;
  return k;
}

/** A word that can stand inside a noun phrase after its determiner. */
function nominal(item: Item | undefined, words: QuoteWords): boolean {
  if (item === undefined || !item.word || item.quote !== null) return false;
  if (item.entity !== null) return true;
  const { lower } = item;
  return !(
    words.determiners.has(lower) ||
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.relatives.has(lower) ||
    words.pronouns.has(lower) ||
    words.adverbs.has(lower) ||
    words.questions.has(lower) ||
    words.times.has(lower) ||
    /^(and|et|but|mais|was|is|has|had|were|are|would|will|could)$/.test(lower)
  );
}

/** The end of the noun phrase a preposition opens. */
export function phrase(items: readonly Item[], from: number, words: QuoteWords): number {
  let k = from;
  while (k < items.length && words.determiners.has(items[k]?.lower ?? '')) k += 1;
  if (isName(items[k])) {
    k += 1;
    if (POSSESSIVE.test(items[k]?.lower ?? ''))
      while (
        k < items.length &&
        (POSSESSIVE.test(items[k]?.lower ?? '') || (nominal(items[k], words) && !isName(items[k])))
      )
        k += 1;
    return k;
  }
  if (words.times.has(items[k]?.lower ?? '')) return times(items, k, words);
  let size = 0;
  while (k < items.length && size < 4 && (nominal(items[k], words) || POSSESSIVE.test(items[k]?.lower ?? ''))) {
    const name = isName(items[k]);
    if (name && size > 0 && !POSSESSIVE.test(items[k + 1]?.lower ?? '')) break;
    k += 1;
    size += 1;
    if (words.times.has(items[k]?.lower ?? '')) break;
    // "en conférence de presse": a noun's own noun.
    if (/^(?:de|d')$/.test(items[k]?.lower ?? '') && nominal(items[k + 1], words) && !isName(items[k + 1])) k += 1;
  }
  return k;
}
