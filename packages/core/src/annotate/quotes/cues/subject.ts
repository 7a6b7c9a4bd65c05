import type { QuoteWords, SayingForm } from '../../../languages/quotes.ts';
import { type Item, isMark } from '../../items.ts';
import { skipAdverbials } from '../adverbials.ts';
import { chooseSource, type Source } from '../source.ts';
import { FINITE } from './clause.ts';
import type { Reading } from './reading.ts';

/** The subject that ends where the verb group starts. */
export function subjectBefore(r: Reading, start: number, verb: SayingForm): Source | null {
  const { items, words } = r;
  if (start === 0) return null;
  // "a memo asserting that": the paper speaks.
  if (verb.form === 'gerund' && words.papers.has(r.lower(start - 1))) return nounPhraseBefore(r, start);
  // "un discours de X jugeant que": the name right before it.
  const near = items[start - 1]?.entity?.type;
  if (verb.form === 'gerund' && r.french && (near === 'person' || near === 'organization'))
    return chooseSource(items, start - 1, start, words);
  if (verb.form === 'gerund') return r.reports.at(-1)?.source ?? clauseSubject(r, start);
  let b = start;
  if (words.relatives.has(r.lower(start - 1))) {
    b = start - 1;
    if (r.lower(b - 1) === ',') b -= 1;
    return nounPhraseBefore(r, b);
  }
  if (r.lower(start - 1) === ',') {
    // "the bank's lawyer, X, said": the name is the apposition.
    const named = items[start - 2];
    if (
      (named?.entity?.type === 'person' || named?.entity?.type === 'organization') &&
      r.lower(start - 3) === ',' &&
      (items[start - 4]?.word ?? false) &&
      (named.entity.type === 'person' ? items[start - 4]?.entity?.type !== 'person' : items[start - 4]?.entity === null)
    )
      return chooseSource(items, start - 2, start - 1, words);
    const apposed = personApposed(r, start - 1);
    if (apposed >= 0) return chooseSource(items, apposed, apposed + 1, words);
    // Apposition: "X, chief economist at Y, said"; an adverbial: "X, on Monday, said".
    for (let k = start - 2, seen = 0; k > 0 && seen < 36; k -= 1, seen += 1) {
      if (items[k]?.quote !== null) break;
      if (r.lower(k) !== ',') continue;
      const name = items[k - 1];
      if (
        name?.entity != null &&
        (name.entity.type === 'person' || name.entity.type === 'organization') &&
        !hasVerbBetween(r, k + 1, start - 1)
      ) {
        const before = r.lower(k - 2);
        const list = before === ',' || /^(and|et)$/.test(before);
        if (!list || name.entity.type === 'person') return chooseSource(items, k - 1, k, words);
      }
      if (name?.lower === ')' || r.lower(k - 1) === ')') continue;
      b = k;
    }
    if (b === start) return null;
    return nounPhraseBefore(r, b);
  }
  return nounPhraseBefore(r, b);
}

/** The name in "a spokesman for X, Maj. Gen. NAME," and "its author, Prof NAME of Y,", whose comma is at `comma`; else -1. */
function personApposed(r: Reading, comma: number): number {
  const { items, words } = r;
  for (let k = comma - 1; k > 0 && comma - k < 14; k -= 1) {
    if (items[k]?.quote != null) return -1;
    if (r.lower(k) !== ',') continue;
    let name = k + 1;
    while (
      name < comma &&
      name - k < 6 &&
      items[name]?.entity === null &&
      (items[name]?.capital || r.lower(name) === '.')
    )
      name += 1;
    if (items[name]?.entity?.type !== 'person' || items[k - 1]?.entity?.type === 'person') return -1;
    const behind = r.lower(name + 1);
    const whole = name + 1 === comma || words.prepositions.has(behind);
    const before = items[k - 1]?.word === true && !words.times.has(r.lower(k - 1));
    return whole && before && name > k && !hasVerbBetween(r, name + 1, comma) && !list(r, k) ? name : -1;
  }
  return -1;
}

/** "X, Y, NAME, said": names parted by commas. */
const list = (r: Reading, comma: number): boolean => r.items[comma - 1]?.entity != null && r.lower(comma - 2) === ',';

/** A main verb in what would have to be an apposition; behind a relative pronoun it may have one. */
function hasVerbBetween(r: Reading, from: number, to: number): boolean {
  if (r.words.relatives.has(r.lower(from))) return false;
  let relative = false;
  for (let k = from; k < to; k += 1) {
    const word = r.lower(k);
    if (r.words.relatives.has(word)) relative = true;
    if (
      !relative &&
      (r.french ? /^(a|ont|est|sont|était|avait|sera|avaient|étaient)$/.test(word) : FINITE.test(word) && word !== "'s")
    )
      return true;
  }
  return false;
}

/** The noun phrase that ends at `behind`, begun after the last mark, quotation or conjunction. */
function nounPhraseBefore(r: Reading, behind: number): Source | null {
  const { items, words } = r;
  const b = skipBrackets(r, behind);
  let a = b;
  while (a > 0 && b - a < 24) {
    const item = items[a - 1] as Item;
    if (item.quote !== null) break;
    if (item.entity === null) {
      if (isMark(item) && item.lower !== ')' && item.lower !== '(') break;
      if (words.conjunctions.has(item.lower) || words.questions.has(item.lower)) break;
      if (
        /^(and|et|but|mais|while|as|when|alors|dont|où|car|because)$/.test(item.lower) &&
        !(items[a]?.entity != null && items[a - 2]?.entity != null)
      )
        break;
    }
    a -= 1;
  }
  // An opening adverbial ("On Thursday …", "In the statement …") is no subject.
  let from = a;
  if (words.prepositions.has(r.lower(from)) || words.times.has(r.lower(from)) || words.adverbs.has(r.lower(from))) {
    const skipped = skipAdverbials(items, from, words, false);
    if (skipped < b) from = skipped;
  }
  const source = chooseSource(items, from, b, words);
  // "X, chief economist at Y said": an apposition whose second comma is missing.
  if (source?.kind === 'none' && r.lower(a - 1) === ',' && items[a - 2]?.entity?.type === 'person') {
    const bare = !words.determiners.has(r.lower(a)) && !words.indefinite.has(r.lower(a));
    if (bare && items[a]?.entity === null) return chooseSource(items, a - 2, a - 1, words);
  }
  return source;
}

/** "the airline (RYA.L) said": before what stands in brackets. */
function skipBrackets(r: Reading, behind: number): number {
  if (r.lower(behind - 1) !== ')') return behind;
  for (let k = behind - 2; k > 0 && behind - k < 12; k -= 1) if (r.lower(k) === '(') return k;
  return behind;
}

/** First speaker-like name, pronoun or noun of the clause: who a participle or a bare quotation hangs on. */
export function clauseSubject(r: Reading, before: number): Source | null {
  return firstSubject(r.items, r.opening, before, r.words);
}

/** The first name, pronoun or definite noun that can be a subject among the items `[from, to)`. */
export function firstSubject(items: readonly Item[], from: number, to: number, words: QuoteWords): Source | null {
  for (let k = from; k < to && k - from < 60; k += 1) {
    const item = items[k] as Item;
    if (item.quote !== null) continue;
    const before = k > 0 ? (items[k - 1]?.lower ?? '') : '';
    if (item.entity !== null && (item.entity.type === 'person' || item.entity.type === 'organization')) {
      if (words.prepositions.has(before) || /^['’]s?$/.test(items[k + 1]?.lower ?? '')) continue;
      return chooseSource(items, k, k + 1, words);
    }
    if (
      item.entity === null &&
      words.pronouns.has(item.lower) &&
      !/^(ce|on|i|one|who|je|lui|eux|him|nous)$/.test(item.lower)
    )
      return chooseSource(items, k, k + 1, words);
    if (
      item.entity === null &&
      words.determiners.has(item.lower) &&
      !words.prepositions.has(before) &&
      !words.prepositions.has(item.lower) &&
      items[k + 1]?.word
    ) {
      let b = k + 1;
      while (
        b < to &&
        b - k < 6 &&
        items[b]?.word &&
        !words.prepositions.has(items[b]?.lower ?? '') &&
        !words.auxiliaries.has(items[b]?.lower ?? '') &&
        !words.adverbs.has(items[b]?.lower ?? '') &&
        !words.verbs.has(items[b]?.lower ?? '')
      )
        b += 1;
      const named = paperOf(items, b, words) ? b + 2 : complementEnd(items, k, b, to, words);
      const source = appositive(items, b, to, words) ?? chooseSource(items, k, named, words);
      if (source !== null) return source;
    }
  }
  return null;
}

/** "a spokesman for X", "un proche de X": behind the name that an indefinite noun's complement holds, else `b`. */
function complementEnd(items: readonly Item[], k: number, b: number, to: number, words: QuoteWords): number {
  if (!words.indefinite.has(items[k]?.lower ?? '') || !/^(?:for|of|de|d'|du)$/.test(items[b]?.lower ?? '')) return b;
  for (let n = b + 1; n < Math.min(to, b + 5); n += 1) {
    if (items[n]?.entity != null) return n + 1;
    if (items[n]?.quote != null || words.verbs.has(items[n]?.lower ?? '')) break;
  }
  return b;
}

/** "le message de X": a paper whose author is named at `b + 1`. */
function paperOf(items: readonly Item[], b: number, words: QuoteWords): boolean {
  if (!words.papers.has(items[b - 1]?.lower ?? '') || !/^(?:de|d'|du|of|from)$/.test(items[b]?.lower ?? ''))
    return false;
  const type = items[b + 1]?.entity?.type;
  return type === 'person' || type === 'organization';
}

/** "the lawyer of X, Name, …": the person set off by commas shortly behind a noun phrase's head that ends at `from`. */
function appositive(items: readonly Item[], from: number, to: number, words: QuoteWords): Source | null {
  for (let k = from; k + 2 < to && k - from < 8; k += 1) {
    const item = items[k] as Item;
    if (item.quote !== null || words.auxiliaries.has(item.lower) || words.verbs.has(item.lower)) return null;
    if (item.lower !== ',') continue;
    if (items[k + 1]?.entity?.type !== 'person' || items[k + 2]?.lower !== ',') return null;
    return chooseSource(items, k + 1, k + 2, words);
  }
  return null;
}
