import type { QuoteWords } from '../../languages/quotes.ts';
import type { Entity, Span } from '../../record.ts';
import { type Item, isMark } from '../items.ts';
import { phrase } from './adverbials.ts';

/** The words that name a source, as they stand beside its cue, not yet resolved. */
export interface Source extends Span {
  /** The entity, where the words are its name (or a paper of it). */
  entity: Entity | null;
  /** A pronoun or a common noun still to be resolved; `none` where nothing may be (indefinite, coordinated, "aide of X"). */
  kind: 'name' | 'pronoun' | 'noun' | 'none';
  /** The common noun's words or the pronoun, lower case. */
  words: string[];
}

export const INVERTED = /^-?(?:t-)?(il|elle|ils|elles|on)$/;

const isName = (item: Item | undefined): item is Item & { entity: Entity } => item?.entity != null;
const speaks = (entity: Entity): boolean => entity.type === 'person' || entity.type === 'organization';
const OF = new Set([
  'de',
  "d'",
  'du',
  'des',
  'of',
  'from',
  'by',
  'at',
  'for',
  'chez',
  'in',
  'with',
  'à',
  'au',
  'aux',
  'par',
  'on',
]);
const POSSESSIVE = /^['’]s?$/;

/** Chooses the source among the items `[from, to)`, a noun phrase. Null where they hold none. */
export function chooseSource(items: readonly Item[], from: number, to: number, words: QuoteWords): Source | null {
  let a = from;
  let b = to;
  while (a < b && (isMark(items[a]) || words.connectors.has(items[a]?.lower ?? '') || items[a]?.quote != null)) a += 1;
  while (b > a + 1 && (isMark(items[b - 1]) || words.adverbs.has(items[b - 1]?.lower ?? ''))) b -= 1;
  if (b <= a) return null;
  const first = items[a] as Item;
  if (b === a + 1 && (isMark(first) || (words.adverbs.has(first.lower) && !words.pronouns.has(first.lower))))
    return null;
  const last = items[b - 1] as Item;
  const span = { start: first.start, end: last.end };
  const named: number[] = [];
  // "le maire (PS) de X": a party in brackets is nobody's name.
  for (let k = a; k < b; k += 1) if (isName(items[k]) && items[k - 1]?.lower !== '(') named.push(k);
  for (const k of named) {
    const [joint, right] = [items[k + 1], items[k + 2]];
    if (k + 2 < b && /^(and|et|&|ou|or)$/.test(joint?.lower ?? '') && isName(right) && k === named[0]) {
      const left = items[k] as Item & { entity: Entity };
      if (speaks(left.entity) && speaks(right.entity) && !OF.has(items[k - 1]?.lower ?? '')) {
        return { ...span, entity: null, kind: 'none', words: [] };
      }
    }
  }
  const lone = (k: number) => {
    // "le ministre de la Défense": the article between does not set the name free.
    const article = k - 1 > a && /^(la|l'|le|les|the)$/.test(items[k - 1]?.lower ?? '');
    const before = article ? k - 2 : k - 1;
    return !OF.has(before >= a ? (items[before]?.lower ?? '') : '') && !POSSESSIVE.test(items[k + 1]?.lower ?? '');
  };
  const pick = (k: number): Source => {
    const item = items[k] as Item & { entity: Entity };
    return { start: item.start, end: item.end, entity: item.entity, kind: 'name', words: [] };
  };
  for (const k of named) if (items[k]?.entity?.type === 'person' && lone(k)) return pick(k);
  for (const k of named) {
    if (!lone(k)) continue;
    const after = items[k + 1];
    const headless =
      k + 1 >= b ||
      !after?.word ||
      OF.has(after.lower) ||
      words.relatives.has(after.lower) ||
      words.adverbs.has(after.lower) ||
      words.auxiliaries.has(after.lower) ||
      words.negations.has(after.lower);
    if (headless) return pick(k);
    if (words.papers.has(items[b - 1]?.lower ?? '')) return pick(k);
  }
  // "the city of X": a place that acts.
  for (const k of named)
    if (
      items[k]?.entity?.type === 'place' &&
      OF.has(items[k - 1]?.lower ?? '') &&
      words.speakers.places.has(items[k - 2]?.lower ?? '')
    )
      return { ...span, entity: items[k]?.entity ?? null, kind: 'name', words: [] };
  const lowers: string[] = [];
  for (let k = a; k < b; k += 1) if (items[k]?.entity === null && items[k]?.word) lowers.push(items[k]?.lower ?? '');
  const head = lowers.find((word) => !words.determiners.has(word) && !words.possessives.has(word)) ?? '';
  for (const k of named) {
    const item = items[k] as Item & { entity: Entity };
    const paper = lowers.some((word) => words.papers.has(word)) && !POSSESSIVE.test(items[k + 1]?.lower ?? '');
    const owned = POSSESSIVE.test(items[k + 1]?.lower ?? '') && words.papers.has(items[b - 1]?.lower ?? '');
    if ((paper || owned) && speaks(item.entity)) return pick(k);
  }
  const pronoun = words.pronouns.get(first.lower) ?? (INVERTED.test(first.lower) ? 'any' : undefined);
  // "one dealer said": a determiner of its noun.
  const counts = words.indefinite.has(first.lower) && b - a > 1;
  if ((pronoun !== undefined && b - a <= 3 && !counts) || (b - a === 1 && words.oblique.has(first.lower)))
    return { start: first.start, end: first.end, entity: null, kind: 'pronoun', words: [first.lower] };
  if (head === '') return null;
  // "according to his memo": the paper speaks for its owner.
  const owned = words.possessives.has(first.lower) && named.length === 0;
  if (owned && (words.papers.has(head) || words.papers.has(last.lower)))
    return { start: first.start, end: last.end, entity: null, kind: 'pronoun', words: [first.lower] };
  const definite = words.determiners.has(first.lower) && !words.indefinite.has(first.lower);
  // "the bank's chief economist", "le président de la Chambre": the role resolves, the aide does not.
  const kind = definite ? 'noun' : 'none';
  return { ...span, entity: null, kind, words: lowers };
}

/** "le 24 juillet", "ce jeudi": a determiner that opens a date, no name. */
function opensDate(items: readonly Item[], k: number, words: QuoteWords): boolean {
  if (!words.determiners.has(items[k]?.lower ?? '')) return false;
  const next = items[k + 1];
  if (next === undefined || next.entity !== null) return false;
  return words.times.has(next.lower) || (/^\d{1,2}$/.test(next.lower) && words.times.has(items[k + 2]?.lower ?? ''));
}

/** Adverbials between a cue and its source, at most. */
const MOST_ADVERBIALS = 8;

/** Behind the date at `k`: "mardi 4 mars 2025", "le 4 mars", "Tuesday, March 4, 2025"; `k` itself where none is. */
function behindDate(items: readonly Item[], k: number, words: QuoteWords): number {
  const lower = (at: number): string => (items[at]?.entity == null ? (items[at]?.lower ?? '') : '');
  const figure = (at: number): boolean => /^(?:\d{1,2}|1er|[12]\d{3})$/.test(lower(at));
  const timed = (at: number): boolean => words.times.has(lower(at)) && !words.pronouns.has(lower(at));
  const from = words.determiners.has(lower(k)) && (timed(k + 1) || figure(k + 1)) ? k + 1 : k;
  let end = from;
  let told = false;
  for (let at = from; at < items.length; at += 1) {
    if (timed(at)) told = true;
    else if (!figure(at) && !(lower(at) === ',' && (timed(at + 1) || /^[12]\d{3}$/.test(lower(at + 1))))) break;
    if (lower(at) !== ',') end = at + 1;
  }
  return told ? end : k;
}

/** Items of an aside, at most. */
const LONGEST_ASIDE = 16;

/** Behind the bracket that closes the one at `k`: "à l'Agence France-Presse (AFP) X"; else `k`. */
function behindAside(items: readonly Item[], k: number): number {
  for (let at = k + 1; at < items.length && at < k + LONGEST_ASIDE / 2; at += 1)
    if (items[at]?.lower === ')') return at + 1;
  return k;
}

/** Behind an adverbial between two commas, where a person's name follows: ", au lendemain du vote, X"; else `k`. */
function behindCommas(items: readonly Item[], k: number, words: QuoteWords): number {
  const first = items[k + 1]?.entity == null ? (items[k + 1]?.lower ?? '') : '';
  const dated = behindDate(items, k + 1, words);
  if (dated === k + 1 && !(words.prepositions.has(first) && !OF_ONLY.has(first))) return k;
  for (let at = dated; at < items.length && at < k + LONGEST_ASIDE; at += 1) {
    if (items[at]?.quote != null || words.verbs.get(items[at]?.lower ?? '')?.form === 'finite') return k;
    if (items[at]?.lower !== ',') continue;
    const named = words.determiners.has(items[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return items[at + 1]?.entity?.type === 'person' || (named > at + 1 && items[named]?.word === true && dated > k + 1)
      ? at + 1
      : k;
  }
  return k;
}

/** The source that follows a cue ("a déclaré à Reuters X", "said X"): its items and where they end. */
export function sourceAfter(
  items: readonly Item[],
  from: number,
  words: QuoteWords,
): { source: Source; next: number } | null {
  let k = from;
  for (let round = 0; round < MOST_ADVERBIALS; round += 1) {
    const item = items[k];
    if (item === undefined) return null;
    const dated = behindDate(items, k, words);
    if (dated > k) k = dated;
    else if (item.entity === null && words.adverbs.has(item.lower) && !words.pronouns.has(item.lower)) k += 1;
    else if (item.entity === null && words.prepositions.has(item.lower) && !OF_ONLY.has(item.lower))
      k = phrase(items, k + 1, words);
    else {
      const aside =
        item.lower === '(' && k > from ? behindAside(items, k) : item.lower === ',' ? behindCommas(items, k, words) : k;
      if (aside === k) break;
      k = aside;
    }
  }
  const start = k;
  // "glissent à la 6e place, à 6 points de X": what "de" opens is a complement, no source.
  if (/^(?:de|d'|du)$/.test(items[k]?.lower ?? '') && isName(items[k + 1])) return null;
  while (k < items.length && k - start < 24) {
    const item = items[k] as Item;
    if (item.quote !== null && k > start) break;
    if (item.entity === null) {
      const shut = k > start && item.lower === '(' ? behindBrackets(items, k) : -1;
      if (shut > 0) {
        k = shut;
        continue;
      }
      if (isMark(item) && item.lower !== '-') break;
      if (k > start) {
        const { lower } = item;
        if (words.relatives.has(lower) || words.conjunctions.has(lower) || words.times.has(lower)) break;
        if (opensDate(items, k, words)) break;
        if (words.prepositions.has(lower) && !OF_ONLY.has(lower)) break;
        const verb = words.verbs.get(lower);
        // "job listings posted by X"
        const by = verb !== undefined && /^(by|par)$/.test(items[k + 1]?.lower ?? '');
        if (verb !== undefined && !by && (verb.form === 'gerund' || !verb.noun)) break;
        if (/^(and|et|but|mais)$/.test(lower) && !isName(items[k + 1])) break;
      }
    }
    k += 1;
  }
  // "a dit le ministre de la Défense, X": the name behind the comma is who the noun means.
  const source = chooseSource(items, start, k, words);
  if (source?.kind === 'noun' && items[k]?.lower === ',') {
    const named = /^(m\.?|mme|mlle|mr\.?|mrs\.?|ms\.?|me|dr\.?)$/.test(items[k + 1]?.lower ?? '') ? k + 2 : k + 1;
    const abbreviated = items[named]?.lower === '.' ? named + 1 : named;
    if (items[abbreviated]?.entity?.type === 'person') {
      const name = chooseSource(items, abbreviated, abbreviated + 1, words);
      if (name !== null) return { source: name, next: abbreviated + 1 };
    }
  }
  return source === null ? null : { source, next: k };
}

/** Behind the bracket that closes the one at `k`, where the noun goes on: "le maire (PS) de X"; else -1. */
function behindBrackets(items: readonly Item[], k: number): number {
  for (let n = k + 2; n < k + 6; n += 1)
    if (items[n]?.lower === ')') return /^(?:de|d'|du|des|,)$/.test(items[n + 1]?.lower ?? '') ? n + 1 : -1;
  return -1;
}

const OF_ONLY = new Set(['de', "d'", 'du', 'des', 'of', 'from', 'by']);
