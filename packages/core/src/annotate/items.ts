import type { QuoteWords } from '../languages/quotes.ts';
import type { Entity, Span } from '../record.ts';
import type { Document, Token } from './document.ts';
import { ASIDE, beginsOf, type Openers, openersOf } from './openers.ts';
import type { Quoted } from './quotes/marks.ts';

/** A word, a mark, a whole name or a whole quotation: what the patterns of speech, roles and relations are made of. */
export interface Item extends Span {
  /** Lower case, composed, with straight apostrophes. */
  lower: string;
  entity: Entity | null;
  /** Set only in the units of the quote reader. */
  quote: Quoted | null;
  word: boolean;
  capital: boolean;
  /** What a common word may begin, as bits: see `openers.ts`. 0 for names and quotations. */
  begins: number;
}

export type Mention = Span & { entity: Entity };

/** A document's items; those of sentence `s` are `items[first[s]] … items[first[s + 1] - 1]`. */
export interface ItemRow {
  items: Item[];
  first: number[];
}

const sorted = new WeakMap<readonly Entity[], Mention[]>();
const cut = new WeakMap<Document, { entities: readonly Entity[]; row: ItemRow }>();

/**
 * Entity mentions in order of place; overlapping ones dropped, the longer of two that start together kept. Kept for as
 * long as the list lives: several annotators ask for the same.
 */
export function mentionsInOrder(entities: readonly Entity[]): Mention[] {
  const known = sorted.get(entities);
  if (known !== undefined) return known;
  const made = sortMentions(entities);
  sorted.set(entities, made);
  return made;
}

function sortMentions(entities: readonly Entity[]): Mention[] {
  const all: Mention[] = [];
  for (const entity of entities)
    for (const span of entity.mentions) all.push({ start: span.start, end: span.end, entity });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  return all.filter((mention) => {
    if (mention.start < reach) return false;
    reach = mention.end;
    return true;
  });
}

const MARK = /^[,.;:!?()[\]…—–"]|^\.\.\.$|^-$/;

/** A punctuation mark that parts clauses or phrases. */
export const isMark = (item: Item | undefined): boolean =>
  item !== undefined && item.entity === null && item.quote === null && !item.word && MARK.test(item.lower);

/** Reads a document's items: one walk over its sentences, tokens and mentions, kept for as long as the document lives. */
export function readItems(document: Document, entities: readonly Entity[]): ItemRow {
  const known = cut.get(document);
  if (known?.entities === entities) return known.row;
  const row = cutItems(document, mentionsInOrder(entities));
  cut.set(document, { entities, row });
  return row;
}

function cutItems(document: Document, mentions: readonly Mention[]): ItemRow {
  const { text, tokens, sentences } = document;
  const openers = document.pack === null ? null : openersOf(document.pack);
  const asides = document.pack === null ? null : asideRows(document.pack.quotes);
  const items: Item[] = [];
  const first: number[] = [];
  let m = 0;
  let done = -1;
  for (const sentence of sentences) {
    const begin = items.length;
    first.push(begin);
    let joints = false;
    let bits = 0;
    for (let t = sentence.firstToken; t < sentence.lastToken; t += 1) {
      const token = tokens[t] as Token;
      if (token.start < done) continue;
      while (m < mentions.length && (mentions[m] as Mention).end <= token.start) m += 1;
      const mention = mentions[m];
      if (mention !== undefined && mention.start < token.end) {
        const { start, end, entity } = mention;
        const lower = text.slice(start, end).toLowerCase();
        items.push({ start, end, lower, entity, quote: null, word: true, capital: true, begins: 0 });
        done = end;
        continue;
      }
      bits |= token.begins;
      if (!token.word && (token.lower === '-' || token.lower === '"')) joints = true;
      items.push(token);
    }
    if (joints) joinHyphens(items, begin, openers);
    if (asides !== null && (joints || (bits & ASIDE) !== 0)) joinAsides(items, begin, asides, openers);
  }
  first.push(items.length);
  return { items, first };
}

type AsideRows = ReadonlyMap<string, readonly (readonly string[])[]>;
const rows = new WeakMap<QuoteWords, AsideRows>();

/** The language's adverbials of several words by their first. */
function asideRows(words: QuoteWords): AsideRows {
  const known = rows.get(words);
  if (known !== undefined) return known;
  const made = new Map<string, string[][]>();
  for (const aside of words.asides) {
    const row = aside.split(' ');
    made.set(row[0] ?? '', [...(made.get(row[0] ?? '') ?? []), row]);
  }
  rows.set(words, made);
  return made;
}

/** "de son côté" becomes one item among those from `begin` on. */
function joinAsides(items: Item[], begin: number, asides: AsideRows, openers: Openers | null): void {
  let write = begin;
  for (let k = begin; k < items.length; k += 1) {
    const first = items[k] as Item;
    const length = (first.begins & ASIDE) === 0 ? 0 : asideLength(items, k, asides.get(first.lower));
    if (length > 0) {
      const { end } = items[k + length - 1] as Item;
      const words = items.slice(k, k + length).map((item) => item.lower);
      const lower = words.join(' ');
      items[write++] = { ...first, end, lower, word: true, begins: beginsOf(openers, lower) };
      k += length - 1;
    } else if (write === k) write += 1;
    else items[write++] = first;
  }
  items.length = write;
}

function asideLength(items: readonly Item[], k: number, rows: readonly (readonly string[])[] | undefined): number {
  if (rows === undefined || (items[k] as Item).entity !== null) return 0;
  for (const row of rows) {
    let n = 1;
    while (n < row.length && items[k + n]?.lower === row[n]) n += 1;
    if (n === row.length) return n;
  }
  return 0;
}

const INVERTED = /^(?:il|elle|ils|elles|on|je|nous|vous|ce)$/;
const ELIDED = /^(?:[cdjlmnst]|qu)$/;

/**
 * Hyphenated words among the items from `begin` on become one ("porte-parole"), inverted pronouns one of their own
 * ("-t-il"), `l"` an elision; in place.
 */
function joinHyphens(items: Item[], begin: number, openers: Openers | null): void {
  let write = begin;
  for (let k = begin; k < items.length; k += 1) {
    const item = items[k] as Item;
    if (item.lower !== '-' && items[k + 1]?.lower !== '"') {
      items[write++] = item;
      continue;
    }
    const second = items[k + 1];
    const third = items[k + 2];
    const fourth = items[k + 3];
    const last = write > begin ? items[write - 1] : undefined;
    const free = item.entity === null && second?.entity === null;
    if (
      free &&
      item.lower === '-' &&
      last?.word &&
      last.end === item.start &&
      second.word &&
      second.start === item.end
    ) {
      if (second.lower === 't' && third?.lower === '-' && fourth?.entity === null && INVERTED.test(fourth.lower)) {
        const lower = `-t-${fourth.lower}`;
        items[write++] = { ...fourth, start: item.start, lower, begins: beginsOf(openers, lower) };
        k += 3;
        continue;
      }
      if (INVERTED.test(second.lower)) {
        const lower = `-${second.lower}`;
        items[write++] = { ...second, start: item.start, lower, begins: beginsOf(openers, lower) };
        k += 1;
        continue;
      }
      if (last.entity === null && !last.lower.startsWith('-')) {
        const lower = `${last.lower}-${second.lower}`;
        items[write - 1] = { ...last, end: second.end, lower, begins: beginsOf(openers, lower) };
        k += 1;
        continue;
      }
    }
    const elided = free && item.word && second.lower === '"' && second.start === item.end && ELIDED.test(item.lower);
    if (elided && third?.start === second.end && third.word) {
      const lower = `${item.lower}'`;
      items[write++] = { ...item, end: second.end, lower, begins: beginsOf(openers, lower) };
      k += 1;
      continue;
    }
    items[write++] = item;
  }
  items.length = write;
}
