import type { Instrument } from '../../record.ts';
import type { Document } from '../document.ts';
import { Sieve } from '../units/sieve.ts';
import type { Unit } from '../units/units.ts';
import { bracketed, repeats, SYMBOL_WORDS, saidAt } from './brackets.ts';
import { exchangeAt } from './listing.ts';
import { type Code, caretAt, cashTagAt, dottedAt, futureAt, indexAt, isCapitals, isinAt, rateAt } from './shapes.ts';

/** Words that show that a text speaks of shares; only then are plain letters in brackets taken for a ticker. */
const MARKET: ReadonlySet<string> = new Set(
  (
    'nasdaq nyse euronext stocks shares shareholder shareholders investors earnings dividend dividends bourse boursier boursière ' +
    'actionnaire actionnaires dividende dividendes'
  ).split(' '),
);

/** Words that are others too: two of them show it. */
const PERHAPS: ReadonlySet<string> = new Set(
  'share stock investor actions cours titre titres investisseur investisseurs'.split(' '),
);

/** How many sure tickers make the bracketed letters beside them tickers too. */
const SEVERAL = 2;

/** How far into a text its subject is looked for, in units. */
const SUBJECT = 40_000;

/**
 * Finds codes of securities: Reuters instrument codes (`kind` ric) with the market their suffix names, exchange:ticker,
 * cash tags and tickers in brackets, ISINs whose check digit holds. `entity` is still null. Codes show by their marks, so
 * only marks and capitals before figures are looked at. Linear.
 */
export function findInstruments(document: Document): Instrument[] {
  const { text, units } = document;
  let shares: boolean | null = null;
  const isMarket = (): boolean => (shares ??= speaksOfShares(units));
  const found: Code[] = [];
  const perhaps: Code[] = [];
  for (let at = 0; at < units.length; at++)
    for (const code of codesAt(text, units, at, isMarket, perhaps)) found.push(code);
  if (found.length === 0) return [];
  if (found.filter(({ kind }) => kind === 'ticker').length >= SEVERAL) for (const code of perhaps) found.push(code);
  if (isMarket()) for (const code of repeats(text, units, found)) found.push(code);
  return apart(found).map((code) => ({ ...code, entity: null }));
}

const NONE: readonly Code[] = [];
const symbols = new Sieve(SYMBOL_WORDS);
const market = new Sieve([...MARKET, ...PERHAPS]);

function codesAt(
  text: string,
  units: readonly Unit[],
  at: number,
  isMarket: () => boolean,
  perhaps: Code[],
): readonly Code[] {
  const unit = units[at] as Unit;
  if (unit.kind === 'digits') return NONE;
  if (unit.kind === 'word') {
    const next = units[at + 1];
    if (next !== undefined && next.gap === 0 && next.kind === 'digits' && isCapitals(unit))
      return listed(isinAt(text, units, at));
    return symbols.mayHold(unit.hash) && SYMBOL_WORDS.has(unit.lower) ? listed(saidAt(units, at)) : NONE;
  }
  switch (unit.text) {
    case '.':
      return listed(dottedAt(units, at, isMarket) ?? indexAt(units, at));
    case ':':
    case '：':
      return exchangeAt(units, at);
    case '(':
      return bracketed(text, units, at, isMarket, perhaps);
    case '$':
      return listed(cashTagAt(units, at));
    case '=':
      return listed(rateAt(units, at));
    case '^':
      return listed(caretAt(units, at));
    case '<':
      return listed(futureAt(text, units, at));
    default:
      return NONE;
  }
}

function listed(code: Code | null): readonly Code[] {
  return code === null ? NONE : [code];
}

function speaksOfShares(units: readonly Unit[]): boolean {
  const last = Math.min(units.length, SUBJECT);
  let perhaps = 0;
  for (let at = 0; at < last; at++) {
    const { lower, hash } = units[at] as Unit;
    if (!market.mayHold(hash)) continue;
    if (MARKET.has(lower) || (PERHAPS.has(lower) && ++perhaps > 1)) return true;
  }
  return false;
}

/** The codes in order, each place taken once: the first found keeps it. */
function apart(codes: readonly Code[]): Code[] {
  const kept: Code[] = [];
  const ordered = codes
    .map((code, rank) => ({ code, rank }))
    .sort((a, b) => a.code.start - b.code.start || a.rank - b.rank);
  for (const { code } of ordered) {
    const last = kept[kept.length - 1];
    if (last === undefined || code.start >= last.end) kept.push(code);
  }
  return kept;
}
