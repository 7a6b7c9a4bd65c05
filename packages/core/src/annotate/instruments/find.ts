import type { Entity, Instrument, Span } from '../../record.ts';
import type { Document } from '../document.ts';
import { EXCHANGES, RIC_SUFFIXES } from './exchanges.ts';
import { isIsin } from './isin.ts';

/** Longest exchange name and longest look back to the company's name, in UTF-16 units. */
const EXCHANGE_LENGTH = 28;
const NAME_DISTANCE = 60;

type Code = Omit<Instrument, 'entity'>;

/** Words that show that a text speaks of shares; only then are plain letters in brackets taken for a ticker. */
const MARKET =
  /\b(?:shares?|stocks?|Nasdaq|NYSE|Wall Street|investors?|earnings|S&P|Bourse|actions?|cours|investisseurs|titre)\b/;

/** Letters in brackets that stand for no security. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'A I IT US UK EU UN AI TV CEO CFO COO CTO PDG DG AFP AP NATO OTAN ONU UE USA FBI CIA GDP PIB IPO ETF FED BCE ECB IMF FMI OMS WHO LR PS RN LFI PCF MP LREM EELV GOP DEM SPD CDU PR HR VP ET ID OK PM AM R D ESG NGO ONG PME TPE VE EV LGBT RSA ADN DNA WTO OMC OPEC OPEP'.split(
    ' ',
  ),
);

/**
 * Finds codes of securities: Reuters instrument codes (`kind` ric) with the market their suffix names, exchange:ticker,
 * cash tags and tickers in brackets, ISINs whose check digit holds. `entity` is still null.
 */
export function findInstruments(document: Document): Instrument[] {
  const { text } = document;
  const taken: Code[] = [];
  const covered = new Uint8Array(text.length);
  const add = (code: Code | null): void => {
    if (code === null || covered.subarray(code.start, code.end).includes(1)) return;
    covered.fill(1, code.start, code.end);
    taken.push(code);
  };
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}[A-Z0-9]{9}[0-9](?![\p{L}\p{N}])/gu)) {
    if (isIsin(match[0])) add(code(match.index, match[0], 'isin', match[0], null));
  }
  for (const match of text.matchAll(/[:：]\s?(?=[A-Z0-9])/g))
    add(exchangeTicker(text, match.index, match.index + match[0].length));
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}.^@/-])\^?[A-Z0-9]{1,12}(?:[.=-][A-Z]{1,3}[0-9]?|=|c?v?[0-9])?(?![\p{L}\p{N}])/gu,
  ))
    add(dotted(text, match[0], match.index));
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.])\.[A-Z][A-Z0-9]{1,8}(?![\p{L}\p{N}])/gu))
    add(indexCode(text, match[0], match.index));
  for (const match of text.matchAll(/(?<![\p{L}\p{N}$])\$[A-Z]{1,5}(?:\.[A-Z])?(?![\p{L}\p{N}$])/gu)) {
    const symbol = match[0].slice(1);
    if (!['US', 'CA', 'AU', 'HK', 'NZ', 'CAN', 'A', 'C'].includes(symbol))
      add(code(match.index, match[0], 'ticker', symbol, null));
  }
  if (MARKET.test(text.slice(0, 200_000))) {
    for (const match of text.matchAll(/\(([A-Z]{1,5}(?:\.[A-Z])?)(?=[),;]|\s[-–])/g))
      add(bracketed(text, match[1] as string, match.index + 1));
    for (const repeated of repeats(text, taken)) add(repeated);
  }
  return taken.sort((a, b) => a.start - b.start).map((each) => ({ ...each, entity: null }));
}

function code(start: number, written: string, kind: Instrument['kind'], symbol: string, mic: string | null): Code {
  return { start, end: start + written.length, kind, symbol, mic };
}

/** "NASDAQ: NVDA", "Euronext Paris : AIR", "(NYSE:IBM)"; the span holds the exchange's name. */
function exchangeTicker(text: string, colon: number, at: number): Code | null {
  const ticker = /^[A-Z0-9]{1,6}(?:[.-][A-Z]{1,2})?(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 12));
  if (ticker === null) return null;
  let end = colon;
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
  const before = text.slice(Math.max(0, end - EXCHANGE_LENGTH), end);
  // The longest exchange name that ends here, from a word's start on.
  for (let from = 0; from < before.length; from++) {
    const edge =
      from === 0
        ? end - before.length === 0 || !/[\p{L}\p{N}]/u.test(text[end - before.length - 1] as string)
        : !/[\p{L}\p{N}-]/u.test(before[from - 1] as string);
    const name = before.slice(from).toLowerCase();
    if (!edge || !Object.hasOwn(EXCHANGES, name)) continue;
    if (before[from] === before[from]?.toLowerCase()) return null;
    const start = end - before.length + from;
    return { start, end: at + ticker[0].length, kind: 'ticker', symbol: ticker[0], mic: EXCHANGES[name] ?? null };
  }
  return null;
}

/** "NVDA.O", "0700.HK", "^GSPC", "<1YMcv1>", "EUR=": a code by its own shape, or by the brackets it stands in. */
function dotted(text: string, written: string, at: number): Code | null {
  const bracket = text[at - 1] ?? '';
  const closing = text[at + written.length] ?? '';
  const pointed = (bracket === '<' && closing === '>') || (bracket === '[' && closing === ']');
  if (written.startsWith('^')) return written.length > 2 ? code(at, written, 'ticker', written, null) : null;
  const dot = written.indexOf('.');
  if (dot > 0) {
    const root = written.slice(0, dot);
    const suffix = written.slice(dot + 1);
    if (!Object.hasOwn(RIC_SUFFIXES, suffix)) return null;
    const bracketedRound = bracket === '(' && (closing === ')' || closing === ',');
    if (bracketedRound && suffix === 'A' && root.length >= 2) return code(at, written, 'ticker', written, null);
    if (
      !pointed &&
      !bracketedRound &&
      (root.length < 2 || closing === '.' || (suffix.length === 1 && !'ONLTSFK'.includes(suffix)))
    )
      return null;
    if (/^[0-9]+$/.test(root) && (root.length < 4 || suffix.length < 2)) return null;
    return code(at, written, 'ric', written, RIC_SUFFIXES[suffix] ?? null);
  }
  if (/^[A-Z]{3,6}=(?:[A-Z]{1,3}[0-9]?)?$/.test(written)) return code(at, written, 'ric', written, null);
  if (pointed && bracket === '<' && /^[0-9]?[A-Z]{1,4}c?v?[0-9]$/.test(written) && /[a-z]/.test(written))
    return code(at, written, 'ric', written, null);
  return null;
}

/** ".FCHI", "<.DJI>": an index's code. */
function indexCode(text: string, written: string, at: number): Code | null {
  if (written === '.NET') return null;
  const before = text[at - 1] ?? ' ';
  return /[\s<[(]/.test(before) ? code(at, written, 'ric', written, null) : null;
}

/** "Netflix (NFLX)": letters in brackets behind a name that they do not abbreviate word by word. */
function bracketed(text: string, symbol: string, at: number): Code | null {
  if (PLAIN_WORDS.has(symbol)) return null;
  const before = text.slice(Math.max(0, at - 1 - NAME_DISTANCE), at - 1).trimEnd();
  const name = /(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*[\s]?){1,6}$/u.exec(before)?.[0] ?? '';
  if (name === '') return null;
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  const plain = symbol.replace('.', '');
  // "(DAL, $58.38)": a price behind it settles it.
  if (/^,\s?[$€£]\d/.test(text.slice(at + symbol.length, at + symbol.length + 5)))
    return code(at, symbol, 'ticker', symbol, null);
  if (plain.length >= 2 && initials.length >= plain.length && initials.endsWith(plain) && initials.length > 1)
    return null;
  return isWithin(plain, name.toUpperCase()) || symbol.includes('.') ? code(at, symbol, 'ticker', symbol, null) : null;
}

/** Whether the letters of a code occur in a name in their order; one letter may be missing. */
function isWithin(letters: string, name: string): boolean {
  let at = 0;
  let missing = 0;
  for (const letter of letters) {
    const found = name.indexOf(letter, at);
    if (found < 0) missing++;
    else at = found + 1;
  }
  return missing === 0 || (missing === 1 && letters.length >= 3) || (name[0] === letters[0] && letters.length >= 4);
}

/** Further plain uses of a ticker that was introduced in brackets and is no name of its own ("CBRL shares"). */
function repeats(text: string, found: readonly Code[]): Code[] {
  const symbols = new Set(
    found
      .filter(
        ({ kind, symbol, start }) =>
          kind === 'ticker' &&
          /^[A-Z]{3,5}$/.test(symbol) &&
          !text.slice(Math.max(0, start - NAME_DISTANCE), start).includes(symbol),
      )
      .map(({ symbol }) => symbol),
  );
  if (symbols.size === 0) return [];
  const out: Code[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}$.^])[A-Z]{3,5}(?![\p{L}\p{N}])/gu)) {
    if (symbols.has(match[0])) out.push(code(match.index, match[0], 'ticker', match[0], null));
  }
  return out;
}

/** Ties each code to its entity: the company or index named last before it, near; the same code keeps the same entity. */
export function tieInstruments(document: Document, codes: Instrument[], entities: Entity[]): Instrument[] {
  const mentions = entities
    .filter(({ type }) => type === 'organization' || type === 'index' || type === 'product')
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity: entity.id })))
    .sort((a, b) => a.start - b.start);
  const known = new Map<string, string>();
  return codes.map((instrument) => {
    const entity = nearestBefore(document.text, mentions, instrument) ?? known.get(instrument.symbol) ?? null;
    if (entity !== null && !known.has(instrument.symbol)) known.set(instrument.symbol, entity);
    return { ...instrument, entity: known.get(instrument.symbol) ?? entity };
  });
}

function nearestBefore(text: string, mentions: readonly (Span & { entity: string })[], at: Span): string | null {
  let best: string | null = null;
  for (const mention of mentions) {
    if (mention.end > at.start) break;
    if (at.start - mention.end <= NAME_DISTANCE && !text.slice(mention.end, at.start).includes('\n'))
      best = mention.entity;
  }
  return best;
}
