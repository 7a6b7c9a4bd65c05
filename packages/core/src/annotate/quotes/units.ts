import type { Entity, Span } from '../../record.ts';
import type { Document } from '../document.ts';
import { type Item, readItems } from '../items.ts';
import type { Quoted } from './marks.ts';

/** A sentence as its author closes it: full stops inside quotation marks do not end it. */
export interface Unit extends Span {
  items: Item[];
  /** Index of the block the unit begins in. */
  block: number;
  /** Holds a quotation. */
  quoted: boolean;
}

const ENDS_OPEN = /[,?!…]$|\.\.\.$/;

/** Cuts a document into units; one walk over its sentences, items and quotations. */
export function readUnits(document: Document, quotes: readonly Quoted[], entities: readonly Entity[]): Unit[] {
  const { sentences } = document;
  const row = readItems(document, entities);
  const units: Unit[] = [];
  let unit: Unit | null = null;
  let q = 0;
  let done = -1;
  for (let s = 0; s < sentences.length; s += 1) {
    const sentence = sentences[s] as (typeof sentences)[number];
    const last: Item | undefined = unit?.items.at(-1);
    const quoted = last?.quote ?? null;
    const goesOn =
      unit !== null &&
      quoted !== null &&
      (quoted.close > sentence.start || (unit.block === sentence.block && attributes(document, s, quoted)));
    if (unit === null || !goesOn) {
      unit = { start: sentence.start, end: sentence.end, items: [], block: sentence.block, quoted: false };
      units.push(unit);
    }
    unit.end = Math.max(unit.end, sentence.end);
    const [from, to] = [row.first[s] as number, row.first[s + 1] as number];
    while (q < quotes.length && (quotes[q] as Quoted).close <= sentence.start) q += 1;
    if (done <= sentence.start && !((quotes[q]?.open ?? Number.POSITIVE_INFINITY) < sentence.end)) {
      const items = row.items.slice(from, to);
      if (unit.items.length === 0) unit.items = items;
      else for (const item of items) unit.items.push(item);
      continue;
    }
    for (let k = from; k < to; k += 1) {
      const item = row.items[k] as Item;
      if (item.start < done) continue;
      while (q < quotes.length && (quotes[q] as Quoted).close <= item.start) q += 1;
      const quote = quotes[q];
      if (quote === undefined || quote.open >= item.end) {
        unit.items.push(item);
        continue;
      }
      if (item.start < quote.open) {
        unit.items.push(item);
        // Marks inside a name are the name's.
        if (quote.close <= item.end) continue;
      }
      const { open: start, close: end } = quote;
      unit.quoted = true;
      unit.items.push({ start, end, lower: '"', entity: null, quote, word: false, capital: false, begins: 0 });
      done = end;
    }
  }
  return units;
}

/** Whether sentence `s`, right behind a quotation, still attributes it: "« … ? » demande-t-il", “…!” said X. */
function attributes(document: Document, s: number, quote: Quoted): boolean {
  const { text, tokens, sentences } = document;
  const verbs = document.pack?.quotes.verbs;
  const { firstToken, lastToken } = sentences[s] as (typeof sentences)[number];
  const first = tokens[firstToken]?.text ?? '';
  if (/^[\p{Ll},]/u.test(first)) return true;
  if (first.startsWith('"') || !ENDS_OPEN.test(text.slice(quote.end - 3, quote.end))) return false;
  for (let t = firstToken; t < Math.min(lastToken, firstToken + 6); t += 1) {
    const word = tokens[t]?.text ?? '';
    if (/^[«“"]/.test(word)) return false;
    if (verbs?.get(word.toLowerCase())?.form === 'finite') return true;
  }
  return false;
}
