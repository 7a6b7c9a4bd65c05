import type { QuoteWords } from '../../../languages/quotes.ts';
import { type Item, isMark } from '../../items.ts';
import { chooseSource, type Source, sourceAfter } from '../source.ts';
import { clauseEnd, hasMainVerb } from './clause.ts';
import type { Reading } from './reading.ts';

/** "selon X, C" · "C, selon X" · "A, selon X, B". */
export function readSource(r: Reading, k: number): boolean {
  let length = 0;
  for (const row of r.words.sources) if (row.every((word, n) => r.items[k + n]?.lower === word)) length = row.length;
  let opener = false;
  if (length === 0 && (k === r.opening || isMark(r.items[k - 1]) || k === 0)) {
    for (const row of r.words.openers) if (row.every((word, n) => r.items[k + n]?.lower === word)) length = row.length;
    opener = length > 0;
  }
  if (length === 0) return false;
  const relative = r.words.relatives.has(r.lower(k + length));
  const found = relative ? null : sourceAfter(r.items, k + length, r.words);
  const own = /yeux$/.test(r.lower(k + length - 1));
  if (found === null && !own) {
    // "X, pour qui C"
    if (opener && r.lower(k + length) === 'qui') {
      const before = chooseSource(r.items, Math.max(0, k - 4), k - 1, r.words);
      if (before?.kind === 'name') r.push(k + length + 1, r.last, k, k + length, before, false);
      return true;
    }
    return false;
  }
  const source = found?.source ?? (own ? owner(r.items[k + length - 2]) : null);
  let next = found?.next ?? k + length;
  if (opener && !own) {
    const speaker =
      source?.entity?.type === 'person' || source?.entity?.type === 'organization' || source?.kind === 'pronoun';
    const definite = source?.kind === 'noun' && r.lower(k + 1) !== 'un';
    if (!speaker && !definite) return false;
    if (source?.kind === 'pronoun' && !/^(lui|elle|eux)$/.test(source.words[0] ?? '')) return false;
    if (source?.kind === 'noun') return false;
    if (r.lower(next) !== ',') return false;
  }
  if (/^(which|laquelle|lequel|lesquel(?:le)?s|que|qu')$/.test(r.lower(k + length))) return false;
  if (source !== null && source.entity === null && source.words.some((word) => r.words.measures.has(word)))
    return false;
  // "X, a affirmé Y, selon une vidéo": where what Y said was seen.
  const said = r.reports.at(-1);
  if (said?.trailing === true && !opener && k - r.opening <= 1 && r.lower(k - 1) === ',') {
    r.opening = next;
    return true;
  }
  // Words that still belong to the source: a place, a date, what the paper says of itself.
  while (next < r.items.length && next - k < 40 && !isMark(r.items[next]) && r.items[next]?.quote === null) next += 1;
  const leading =
    k <= r.opening ||
    (k - r.opening < 8 && r.items[k - 1]?.lower === ',' && r.words.subordinators.has(r.lower(r.opening))) ||
    /^(que|qu'|that|car|et|and|mais|but|because)$/.test(r.lower(k - 1)) ||
    (r.lower(k - 1) === ',' &&
      r.items[k - 2]?.quote == null &&
      (k - r.opening <= 3 || r.words.conjunctions.has(r.lower(k - 2))));
  if (leading) {
    let from = r.lower(next) === ',' || r.lower(next) === ':' ? next + 1 : (found?.next ?? next);
    if (opener || (source?.kind === 'name' && saysWho(r, from))) from = behindApposition(r, from);
    else if (from > next && (r.words.relatives.has(r.lower(from)) || isParticiple(r, from)))
      from = behindRelative(r, from);
    r.push(from, clauseEnd(r, from, false), k, k + length, source, false);
    return true;
  }
  let to = k;
  const rest = r.lower(next) === ',' ? next + 1 : r.items.length;
  const back = r.lower(rest);
  const gerund = r.words.verbs.get(back)?.form === 'gerund';
  const short = k - r.opening < 6;
  const bound = r.french && /^(par|de|à|en|dans|lors|avec|pour|d'|du|des|une?|le|la|les|l'|au|aux)$/.test(back);
  if (
    rest < r.last &&
    r.items[k - 2]?.quote == null &&
    (short || bound) &&
    r.lower(k - 1) === ',' &&
    !r.words.returns.has(back) &&
    !r.words.relatives.has(back) &&
    !gerund &&
    r.items[rest]?.quote == null &&
    !isApposition(r.items, rest, r.words)
  )
    to = clauseEnd(r, rest, false);
  r.push(r.opening, to, k, k + length, source, true);
  r.opening = Math.max(r.opening, to > k ? to : next);
  return true;
}

/** "For X, co-founder of Y, C": behind the words that only say who X is. */
function behindApposition(r: Reading, from: number): number {
  const first = r.lower(from);
  if (first === '' || r.words.pronouns.has(first) || (r.words.determiners.has(first) && !r.words.indefinite.has(first)))
    return from;
  for (let k = from; k < from + 14 && k < r.last; k += 1)
    if (r.lower(k) === ',') return hasMainVerb(r, from, k) ? from : k + 1;
  return from;
}

/** Whether what follows "selon X," may say who X is: a bare or indefinite noun, and nothing that opens a clause. */
function saysWho({ words, items }: Reading, from: number): boolean {
  const first = items[from]?.entity === null && items[from]?.quote === null ? (items[from]?.lower ?? '') : '';
  if (words.indefinite.has(first)) return true;
  const opens = [
    words.prepositions,
    words.adverbs,
    words.subordinators,
    words.connectors,
    words.conjunctions,
    words.times,
    words.auxiliaries,
    words.relatives,
  ];
  return /^\p{L}/u.test(first) && !words.verbs.has(first) && !opens.some((set) => set.has(first));
}

/** "d'après les informations de X, confirmées par Y, C": a French participle with its complement. */
function isParticiple(r: Reading, k: number): boolean {
  return r.french && /(?:é|ée|és|ées)$/.test(r.lower(k)) && r.words.prepositions.has(r.lower(k + 1));
}

/** "Selon X, qui parlait mardi, C": behind the clause about X. */
function behindRelative(r: Reading, from: number): number {
  for (let k = from; k < from + 24 && k < r.last; k += 1) if (r.lower(k) === ',') return k + 1;
  return from;
}

/** "à ses yeux": the possessive stands for who sees. */
function owner(possessive: Item | undefined): Source | null {
  if (possessive === undefined) return null;
  const { start, end, lower } = possessive;
  return { start, end, entity: null, kind: 'pronoun', words: [lower] };
}

/** "…, X of Y," behind a source: no return of the reported clause. */
function isApposition(items: readonly Item[], from: number, words: QuoteWords): boolean {
  const first = items[from];
  if (first === undefined) return true;
  if (words.determiners.has(first.lower) || first.entity !== null) {
    for (let k = from; k < items.length && k - from < 12; k += 1) if (items[k]?.lower === ',') return true;
    return items.length - from < 10;
  }
  return false;
}
