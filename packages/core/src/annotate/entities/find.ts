import type { Amount, DateMention, Entity, Instrument, Span } from '../../record.ts';
import type { Document, Sentence, Token } from '../document.ts';
import { cluster } from './cluster.ts';
import { Decoder, type Model } from './decode.ts';
import { type Read, readArticle, type SentenceReader } from './features.ts';
import { goesOn, LABELS, TYPES, typeOf } from './labels.ts';
import { modelOf } from './model/model.ts';
import { type Name, settle } from './names.ts';
import { introducedProducts, knownIndices, knownPersons, knownProducts, namedStorms, typed } from './overrule.ts';
import { repair } from './repair.ts';

/** What other annotators found before; its characters are no part of a name. */
export interface Known {
  dates: DateMention[];
  amounts: Amount[];
  codes: Instrument[];
}

/**
 * Finds named persons, organizations, places, products, events and market indices, mentions of one brought together.
 * A learned model labels the tokens of each sentence, the article then agrees with itself. Without a language pack: none.
 */
export function findEntities(document: Document, known: Known): Entity[] {
  const { pack, tokens } = document;
  if (pack === null || tokens.length === 0) return [];
  const read = clipped(document);
  return cluster(read, findNames(read, known, modelOf(pack.code)));
}

/** No name is longer, in tokens. */
const LONGEST = 24;

/** Names are looked for in this many tokens: a book's worth, and an end to hostile input. */
const MOST_TOKENS = 40_000;

function clipped(document: Document): Document {
  const { tokens, sentences } = document;
  if (tokens.length <= MOST_TOKENS) return document;
  return {
    ...document,
    tokens: tokens.slice(0, MOST_TOKENS),
    sentences: sentences
      .filter(({ firstToken }) => firstToken < MOST_TOKENS)
      .map((sentence) => ({ ...sentence, lastToken: Math.min(sentence.lastToken, MOST_TOKENS) })),
  };
}

/** The names of an article before they are brought together, in order. */
export function findNames(document: Document, known: Known, model: Model): Name[] {
  const { tokens, sentences, pack } = document;
  if (pack === null) return [];
  const read = readArticle(document, pack);
  const closed = closedTokens(tokens, known);
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) if (closed[at] === 1) read.allowed[at] = 0;
  const labels = new Uint8Array(tokens.length);
  const decoder = new Decoder(model);
  for (let index = 0; index < sentences.length; index++) {
    const { firstToken, lastToken } = sentences[index] as Sentence;
    if (!label(read, model, decoder, index, firstToken, lastToken, labels)) continue;
    knownIndices(labels, read.evidence, firstToken, lastToken);
    knownPersons(labels, read.evidence, firstToken, lastToken);
    knownProducts(labels, read.evidence, firstToken, lastToken);
    introducedProducts(tokens, labels, firstToken, lastToken);
    namedStorms(tokens, labels, firstToken, lastToken);
    for (let at = firstToken; at < lastToken; ) {
      const label = labels[at] as number;
      let end = at + 1;
      if (label > 0) {
        while (end < lastToken && goesOn(labels[end] as number) && typeOf(labels[end] as number) === typeOf(label))
          end++;
        const name = trimmed(tokens, { from: at, to: end, type: TYPES[typeOf(label)] ?? 'organization' });
        if (name !== null && name.to - name.from <= LONGEST) names.push(typed(name, read.evidence));
      }
      at = end;
    }
  }
  return settle(document, read.words, repair(document, withoutDates(document, names, known), read.sport > 1));
}

/** Labels a sentence's tokens; whether any of them may be in a name. */
function label(
  read: Read,
  model: Model,
  decoder: Decoder,
  index: number,
  from: number,
  to: number,
  labels: Uint8Array,
): boolean {
  const { allowed } = read;
  let reader: SentenceReader | null = null;
  for (let at = from; at < to; at++) {
    if (allowed[at] !== 1) continue;
    let end = at + 1;
    while (end < to && allowed[end] === 1) end++;
    reader ??= read.sentence(index);
    decoder.open(end - at);
    for (let token = at; token < end; token++) reader.score(token, model, decoder.scores, (token - at) * LABELS);
    decoder.decode(end - at, at === from, labels, at);
    at = end;
  }
  return reader !== null;
}

/** Names but those that lie in a date: "Monday", "26 janvier". */
function withoutDates({ tokens }: Document, names: readonly Name[], { dates }: Known): Name[] {
  const ordered = [...dates].sort((a, b) => a.start - b.start);
  let date = 0;
  return names.filter(({ from, to, type }) => {
    const start = (tokens[from] as Token).start;
    while (date < ordered.length && (ordered[date] as Span).end <= start) date++;
    const around = ordered[date];
    return (
      type === 'event' || around === undefined || around.start > start || around.end < (tokens[to - 1] as Token).end
    );
  });
}

/** Capital letters that abbreviate common nouns. */
const COMMON: ReadonlySet<string> = new Set([
  'IA',
  'AI',
  'PIB',
  'GDP',
  'PDG',
  'CEO',
  'CFO',
  'ONG',
  'NGO',
  'PME',
  'TVA',
  'IPO',
  'TV',
  'ADN',
  'DNA',
  'OPA',
  'BTP',
  'Bourse',
  'FCFA',
  'GMT',
  'UTC',
]);

/** A name without the marks at its ends; places and persons begin with a capital. Null where nothing is left. */
function trimmed(tokens: readonly Token[], name: Name): Name | null {
  let { from, to } = name;
  const isMark = (at: number): boolean =>
    (tokens[at] as Token).kind === 'punctuation' &&
    ((tokens[at] as Token).text !== '.' || tokens[at + 1]?.sentence !== (tokens[at] as Token).sentence);
  while (to > from && isMark(to - 1)) to--;
  while (from < to && isMark(from)) from++;
  const lowered = (at: number): boolean => (tokens[at] as Token).text === (tokens[at] as Token).text.toLowerCase();
  let first = from;
  while (first < to && lowered(first)) first++;
  // "zone euro" has none.
  if (first < to && (name.type === 'place' || name.type === 'person')) from = first;
  if (to <= from || isMeasure(tokens, from, to) || (to === from + 1 && COMMON.has((tokens[from] as Token).text)))
    return null;
  return { ...name, from, to };
}

/** Units whose sign has a capital. */
const UNITS: ReadonlySet<string> = new Set(
  'Mbit Gbit Kbit Mbps Gbps Mb Gb Go Mo To kWh MWh GWh TWh kW MW GW TW Hz kHz MHz GHz GB MB TB KB MPa hPa'.split(' '),
);

/** "59,0 Mbit", "Mbit" behind a figure. */
function isMeasure(tokens: readonly Token[], from: number, to: number): boolean {
  if (!UNITS.has((tokens[to - 1] as Token).text) || to - from > 2) return false;
  const figure = tokens[to - 2];
  return figure?.kind === 'number' && figure.sentence === (tokens[to - 1] as Token).sentence;
}

/** Tokens inside codes of securities. */
function closedTokens(tokens: readonly Token[], known: Known): Uint8Array {
  const closed = new Uint8Array(tokens.length);
  const spans: Span[] = [...known.codes].sort((a, b) => a.start - b.start);
  let span = 0;
  for (let at = 0; at < tokens.length && span < spans.length; at++) {
    const token = tokens[at] as Token;
    while (span < spans.length && (spans[span] as Span).end <= token.start) span++;
    const next = spans[span];
    if (next !== undefined && token.start < next.end && next.start < token.end) closed[at] = 1;
  }
  return closed;
}
