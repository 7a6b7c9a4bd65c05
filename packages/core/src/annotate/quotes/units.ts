import type { Entity, Span } from '../../record.ts';
import type { Document } from '../document.ts';
import type { Quoted } from './marks.ts';

/** A word, a mark, a whole name or a whole quotation: what the patterns of reported speech are made of. */
export interface Item extends Span {
  lower: string;
  entity: Entity | null;
  quote: Quoted | null;
  word: boolean;
  capital: boolean;
}

/** A sentence as its author closes it: full stops inside quotation marks do not end it. */
export interface Unit extends Span {
  items: Item[];
  /** Index of the block the unit begins in. */
  block: number;
}

/** Entity mentions in order of place; overlapping ones dropped. */
export function mentionsInOrder(entities: readonly Entity[]): (Span & { entity: Entity })[] {
  const all = entities.flatMap((entity) =>
    entity.mentions.map((span) => ({ start: span.start, end: span.end, entity })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  return all.filter((mention) => {
    if (mention.start < reach) return false;
    reach = mention.end;
    return true;
  });
}

const ENDS_OPEN = /[,?!…]$|\.\.\.$/;

/** Cuts a document into units; one walk over its sentences, tokens, quotations and mentions. */
export function readUnits(document: Document, quotes: readonly Quoted[], entities: readonly Entity[]): Unit[] {
  const { text, tokens, sentences } = document;
  const verbs = document.pack?.quotes.verbs;
  const mentions = mentionsInOrder(entities);
  const units: Unit[] = [];
  let unit: Unit | null = null;
  let q = 0;
  let m = 0;
  let done = -1;
  for (const sentence of sentences) {
    const last: Item | undefined = unit?.items.at(-1);
    const first = tokens[sentence.firstToken];
    const running = last?.quote != null && last.quote.close > sentence.start;
    let attribution = false;
    if (!running && last?.quote != null && unit !== null && unit.block === sentence.block && first !== undefined) {
      const lower = /^[\p{Ll},]/u.test(first.text);
      let cue = false;
      if (ENDS_OPEN.test(text.slice(last.quote.start, last.quote.end)) && !first.text.startsWith('"')) {
        for (let t = sentence.firstToken; t < Math.min(sentence.lastToken, sentence.firstToken + 6); t += 1) {
          const word = tokens[t]?.text ?? '';
          if (/^[«“"]/.test(word)) break;
          if (verbs?.get(word.toLowerCase())?.form === 'finite') cue = true;
        }
      }
      attribution = lower || cue;
    }
    if (unit === null || !(running || attribution)) {
      unit = { start: sentence.start, end: sentence.end, items: [], block: sentence.block };
      units.push(unit);
    }
    unit.end = Math.max(unit.end, sentence.end);
    for (let t = sentence.firstToken; t < sentence.lastToken; t += 1) {
      const token = tokens[t];
      if (token === undefined || token.start < done) continue;
      while (q < quotes.length && (quotes[q] as Quoted).close <= token.start) q += 1;
      while (m < mentions.length && (mentions[m]?.end ?? 0) <= token.start) m += 1;
      const quote = quotes[q];
      if (quote !== undefined && quote.open < token.end) {
        unit.items.push({
          start: quote.open,
          end: quote.close,
          lower: '"',
          entity: null,
          quote,
          word: false,
          capital: false,
        });
        done = quote.close;
        continue;
      }
      const mention = mentions[m];
      if (mention !== undefined && mention.start < token.end) {
        const { start, end, entity } = mention;
        unit.items.push({
          start,
          end,
          lower: text.slice(start, end).toLowerCase(),
          entity,
          quote: null,
          word: true,
          capital: true,
        });
        done = end;
        continue;
      }
      unit.items.push({
        start: token.start,
        end: token.end,
        lower: token.text.toLowerCase().replaceAll('’', "'"),
        entity: null,
        quote: null,
        word: token.kind === 'word' || token.kind === 'number',
        capital: /^\p{Lu}/u.test(token.text),
      });
    }
  }
  for (const one of units) one.items = joinHyphens(one.items);
  return units;
}

const INVERTED = /^(?:il|elle|ils|elles|on|je|nous|vous|ce)$/;

/** Hyphenated words become one item ("porte-parole"), inverted pronouns one of their own ("-t-il"), `l"` an elision. */
function joinHyphens(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  const free = (item: Item | undefined): item is Item =>
    item !== undefined && item.entity === null && item.quote === null;
  for (let k = 0; k < items.length; k += 1) {
    const item = items[k] as Item;
    const [second, third, fourth] = [items[k + 1], items[k + 2], items[k + 3]];
    const last = joined.at(-1);
    if (
      free(item) &&
      item.lower === '-' &&
      last?.word &&
      last.end === item.start &&
      free(second) &&
      second.word &&
      second.start === item.end
    ) {
      if (second.lower === 't' && free(third) && third.lower === '-' && free(fourth) && INVERTED.test(fourth.lower)) {
        joined.push({ ...fourth, start: item.start, lower: `-t-${fourth.lower}` });
        k += 3;
        continue;
      }
      if (INVERTED.test(second.lower)) {
        joined.push({ ...second, start: item.start, lower: `-${second.lower}` });
        k += 1;
        continue;
      }
      if (last.entity === null && last.quote === null && !last.lower.startsWith('-')) {
        joined[joined.length - 1] = { ...last, end: second.end, lower: `${last.lower}-${second.lower}` };
        k += 1;
        continue;
      }
    }
    if (
      free(item) &&
      item.word &&
      free(second) &&
      second.lower === '"' &&
      second.start === item.end &&
      third?.start === second.end &&
      third.word
    ) {
      if (/^(?:[cdjlmnst]|qu)$/.test(item.lower)) {
        joined.push({ ...item, end: second.end, lower: `${item.lower}'` });
        k += 1;
        continue;
      }
    }
    joined.push(item);
  }
  return joined;
}
