/** Where the lexicon and the words around a name know better than the model. */

import type { LexiconEntry } from '../../lexicon/index.ts';
import type { Token } from '../document.ts';
import type { Evidence } from './evidence.ts';
import { beginOf, goesOn, TYPES } from './labels.ts';
import type { Name } from './names.ts';

/** Nouns that introduce a product's name, French and English. */
const PRODUCT_HEADS: ReadonlySet<string> = new Set([
  'modèle',
  'logiciel',
  'chatbot',
  'assistant',
  'smartphone',
  'model',
  'software',
  'app',
]);

/** Heads of storms, lower case, outside the name they introduce; and those that belong to it. */
const STORMS: ReadonlySet<string> = new Set([
  'tempête',
  'ouragan',
  'cyclone',
  'typhon',
  'hurricane',
  'storm',
  'typhoon',
]);
const NAMED_STORMS: ReadonlySet<string> = new Set(['Hurricane', 'Typhoon', 'Cyclone', 'Storm', 'HURRICANE', 'TYPHOON']);

/** "la tempête Mathis", "Hurricane Lidia": one capitalised word behind a storm's head, whatever it was read as. */
export function namedStorms(tokens: readonly Token[], labels: Uint8Array, from: number, to: number): void {
  const begin = beginOf(TYPES.indexOf('event'));
  for (let at = from + 1; at < to; at++) {
    const { text, kind } = tokens[at] as Token;
    if (kind !== 'word' || text.length < 3 || text === text.toLowerCase()) continue;
    if (at + 1 < to && goesOn(labels[at + 1] as number)) continue;
    const head = (tokens[at - 1] as Token).text;
    if (STORMS.has(head)) labels[at] = begin;
    else if (NAMED_STORMS.has(head) && !goesOn(labels[at - 1] as number)) {
      labels[at - 1] = begin;
      labels[at] = begin + 1;
    }
  }
}

/**
 * A spelling that the lexicon knows as one thing only, and that is the whole name, is that; but a city's name may be its
 * club's or a person's, and a product's many things.
 */
export function typed(name: Name, evidence: readonly (Evidence | null)[]): Name {
  const own = evidence[name.from] ?? null;
  const first = own?.entries[0];
  if (own === null || first === undefined || own.from !== name.from || own.length !== name.to - name.from) return name;
  if (first.type === 'product') return own.entries.every(isUnmistakable) ? { ...name, type: 'product' } : name;
  if (first.type === 'place' && name.type === 'organization' && !LANDS.has(first.kind)) return name;
  return own.entries.every(({ type }) => type === first.type) ? { ...name, type: first.type } : name;
}

/** A product's spelling that no other name has: "ChatGPT", "iPhone", "A350". */
const MIXED = /\p{Ll}\p{Lu}|\p{L}-?\d/u;

/** Networks that are held to account as companies too are left to the model, "C3" and "M5" to chance. */
const isUnmistakable = ({ type, kind, spelling }: LexiconEntry): boolean =>
  type === 'product' && kind !== 'service' && spelling.length > 3 && MIXED.test(spelling);

/** Places that seldom lend their name to a club or a person. */
const LANDS: ReadonlySet<string> = new Set(['country', 'territory', 'region', 'water', 'mountain', 'seat']);

/** "son modèle GigaChat": a capitalised word that nothing else claimed, behind a noun that introduces products. */
export function introducedProducts(tokens: readonly Token[], labels: Uint8Array, from: number, to: number): void {
  const organization = beginOf(TYPES.indexOf('organization'));
  for (let at = from + 1; at < to; at++) {
    const own = labels[at] as number;
    if (own !== 0 && (own !== organization || goesOn(at + 1 < to ? (labels[at + 1] as number) : 0))) continue;
    const { text, kind } = tokens[at] as Token;
    if (kind !== 'word' || text.length < 3 || text === text.toLowerCase()) continue;
    if (PRODUCT_HEADS.has((tokens[at - 1] as Token).text.toLowerCase())) labels[at] = beginOf(TYPES.indexOf('product'));
  }
}

/** Market indices are better known than learned: the lexicon's word stands. */
export function knownIndices(
  labels: Uint8Array,
  evidence: readonly (Evidence | null)[],
  from: number,
  to: number,
): void {
  const begin = beginOf(TYPES.indexOf('index'));
  for (let at = from; at < to; at++) {
    const own = evidence[at] ?? null;
    if (own === null || own.from !== at || own.entries[0]?.type !== 'index') continue;
    const end = at + own.length;
    if ((end < to && goesOn(labels[end] as number)) || goesOn(labels[at] as number)) continue;
    labels.fill(begin + 1, at, end);
    labels[at] = begin;
  }
}

/** A product whose spelling no other name has, where the model saw nothing. */
export function knownProducts(
  labels: Uint8Array,
  evidence: readonly (Evidence | null)[],
  from: number,
  to: number,
): void {
  const begin = beginOf(TYPES.indexOf('product'));
  for (let at = from; at < to; at++) {
    const own = evidence[at] ?? null;
    if (own === null || own.from !== at || !own.entries.every(isUnmistakable)) continue;
    const end = at + own.length;
    if (end < to && goesOn(labels[end] as number)) continue;
    if (labels.subarray(at, end).some((label) => label !== 0)) continue;
    labels.fill(begin + 1, at, end);
    labels[at] = begin;
  }
}

/** A person's full name that the lexicon holds is that person where the model saw nothing, or a part of it only. */
export function knownPersons(
  labels: Uint8Array,
  evidence: readonly (Evidence | null)[],
  from: number,
  to: number,
): void {
  const begin = beginOf(TYPES.indexOf('person'));
  for (let at = from; at < to; at++) {
    const own = evidence[at] ?? null;
    if (own === null || own.from !== at || own.length < 2) continue;
    const end = at + own.length;
    if (!own.entries.every(({ type, spelling }) => type === 'person' && spelling.includes(' '))) continue;
    // Inside a longer name it is that name's: "John F. Kennedy Airport".
    if (goesOn(labels[at] as number) || (end < to && goesOn(labels[end] as number))) continue;
    labels.fill(begin + 1, at, end);
    labels[at] = begin;
  }
}
