import type { Instrument } from '../../record.ts';
import type { Unit } from '../units/units.ts';
import { EXCHANGES, RIC_SUFFIXES } from './exchanges.ts';
import { isIsin } from './isin.ts';

/** A code before it is tied to an entity. */
export type Code = Omit<Instrument, 'entity'>;

/** Codes that show by their own shape: "NVDA.O", "0700.HK", ".FCHI", "EUR=", "^GSPC", "$TSLA", ISINs. */

/** Whether a unit is capitals or figures that touch the unit before them. */
function touchesAsCode(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.gap === 0 && (unit.kind === 'digits' || isCapitals(unit));
}

export function isCapitals(unit: Unit): boolean {
  return unit.kind === 'word' && /^[A-Z]+$/.test(unit.text);
}

/** Whether a letter or figure touches an offset from the right. */
function goesOn(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && unit.gap === 0 && unit.kind !== 'mark';
}

/** Marks before a code that make it part of an address or a longer code. */
const JOINTS = '.^@/-_#&=';

function standsFree(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  return unit.gap > 0 || before === undefined || (before.kind === 'mark' && !JOINTS.includes(before.text));
}

function made(
  units: readonly Unit[],
  from: number,
  last: number,
  kind: Code['kind'],
  mic: string | null,
  skip = 0,
): Code {
  const start = (units[from] as Unit).start;
  const parts = units.slice(from + skip, last + 1);
  return { start, end: (units[last] as Unit).end, kind, symbol: parts.map(({ text }) => text).join(''), mic };
}

/** "FR0000120271": letters and figures that touch, twelve in all, whose check digit holds. */
export function isinAt(text: string, units: readonly Unit[], at: number): Code | null {
  const first = units[at] as Unit;
  if (first.text.length < 2 || !touchesAsCode(units[at + 1]) || !standsFree(units, at)) return null;
  const written = text.slice(first.start, first.start + 12);
  if (!isIsin(written) || /[\p{L}\p{N}]/u.test(text[first.start + 12] ?? '')) return null;
  return { start: first.start, end: first.start + 12, kind: 'isin', symbol: written, mic: null };
}

/** Longest root of a code before its point, in units ("BRK", "0700", "1YM"). */
const LONGEST_ROOT = 4;

/** The code about a point: "NVDA.O", "<BRKa.N>", "(DAI.DE)", "0700.HK", "BRK.B". */
export function dottedAt(units: readonly Unit[], point: number, isMarket: () => boolean): Code | null {
  const suffix = units[point + 1];
  if (
    suffix === undefined ||
    suffix.gap !== 0 ||
    !isCapitals(suffix) ||
    suffix.text.length > 3 ||
    goesOn(units, point + 2)
  )
    return null;
  let from = point - 1;
  const last = units[from];
  if ((units[point] as Unit).gap !== 0 || last === undefined || !isRoot(last)) return null;
  while (from > 0 && from > point - LONGEST_ROOT && (units[from] as Unit).gap === 0 && touchesOrStarts(units[from - 1]))
    from--;
  if (!standsFree(units, from)) return null;
  const root = units
    .slice(from, point)
    .map(({ text }) => text)
    .join('');
  const before = units[from - 1]?.text ?? '';
  const behind = units[point + 2];
  const closing = behind !== undefined && behind.gap === 0 ? behind.text : '';
  const pointed = (before === '<' && closing === '>') || (before === '[' && closing === ']');
  const round = before === '(' && (closing === ')' || closing === ',' || closing === ';');
  const figures = /^[0-9]+$/.test(root);
  if (!Object.hasOwn(RIC_SUFFIXES, suffix.text)) {
    // "BRK.B": a class of shares.
    const share = suffix.text === 'B' && /^[A-Z]{3,4}$/.test(root) && closing !== '.' && (round || isMarket());
    return share ? made(units, from, point + 1, 'ticker', null) : null;
  }
  if (round && suffix.text === 'A' && root.length >= 2) return made(units, from, point + 1, 'ticker', null);
  if (!pointed && !round) {
    if (root.length < 2 || (closing === '.' && suffix.text.length === 1)) return null;
    if (suffix.text.length === 1 && !'ONLTSFK'.includes(suffix.text)) return null;
    if (figures && (root.length < 4 || (suffix.text.length < 2 && !isMarket()))) return null;
  }
  if (figures && root.length < 3) return null;
  return made(units, from, point + 1, 'ric', RIC_SUFFIXES[suffix.text] ?? null);
}

/** The last part of a root: capitals, figures, or capitals with the small letter of a class ("BRKa"). */
function isRoot(unit: Unit): boolean {
  return unit.kind === 'digits' || (unit.kind === 'word' && /^[A-Z]{1,12}[a-z]?$/.test(unit.text));
}

function touchesOrStarts(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.kind === 'digits' || isCapitals(unit));
}

/** ".FCHI", "<.DJI>": an index's code. ".NET" and file endings are none. */
export function indexAt(units: readonly Unit[], point: number): Code | null {
  const dot = units[point] as Unit;
  const first = units[point + 1];
  if (first === undefined || first.gap !== 0 || !isCapitals(first) || first.text.length < 2 || first.text === 'NET')
    return null;
  const before = units[point - 1];
  if (dot.gap === 0 && before !== undefined && !'<[('.includes(before.text)) return null;
  let last = point + 1;
  while (last < point + 4 && touchesAsCode(units[last + 1])) last++;
  if (goesOn(units, last + 1)) return null;
  const code = made(units, point, last, 'ric', null);
  return code.symbol.length > 10 ? null : code;
}

/** "EUR=", "JPY=", "EURGBP=R": a rate's code. */
export function rateAt(units: readonly Unit[], sign: number): Code | null {
  const root = units[sign - 1];
  if (
    root === undefined ||
    (units[sign] as Unit).gap !== 0 ||
    !isCapitals(root) ||
    root.text.length < 3 ||
    root.text.length > 6
  )
    return null;
  if (!standsFree(units, sign - 1)) return null;
  const behind = units[sign + 1];
  const suffix = behind !== undefined && behind.gap === 0 && isCapitals(behind) && behind.text.length <= 3;
  const last = suffix ? sign + 1 : sign;
  return units[last + 1]?.gap === 0 && (goesOn(units, last + 1) || units[last + 1]?.text === '=')
    ? null
    : made(units, sign - 1, last, 'ric', null);
}

/** "^GSPC": an index as some sites write it. */
export function caretAt(units: readonly Unit[], at: number): Code | null {
  const name = units[at + 1];
  const before = units[at - 1];
  if (name === undefined || name.gap !== 0 || !isCapitals(name) || name.text.length < 2) return null;
  if ((units[at] as Unit).gap === 0 && before !== undefined && before.kind !== 'mark') return null;
  const last = touchesAsCode(units[at + 2]) ? at + 2 : at + 1;
  return goesOn(units, last + 1) ? null : made(units, at, last, 'ticker', null);
}

/** "<1YMcv1>": a future's code, known by its angle brackets. */
export function futureAt(text: string, units: readonly Unit[], open: number): Code | null {
  const start = (units[open] as Unit).end;
  const written = /^[0-9]?[A-Z]{1,4}c?v?[0-9](?=>)/.exec(text.slice(start, start + 9));
  if (written === null || !/[a-z]/.test(written[0])) return null;
  return { start, end: start + written[0].length, kind: 'ric', symbol: written[0], mic: null };
}

/** "$TSLA": a cash tag; before a figure the letters are a currency's. */
export function cashTagAt(units: readonly Unit[], at: number): Code | null {
  const name = units[at + 1];
  const before = units[at - 1];
  if (name === undefined || name.gap !== 0 || !isCapitals(name) || name.text.length > 5 || CURRENCY.has(name.text))
    return null;
  if ((units[at] as Unit).gap === 0 && before !== undefined && (before.kind !== 'mark' || before.text === '$'))
    return null;
  const share =
    units[at + 2]?.text === '.' &&
    units[at + 2]?.gap === 0 &&
    units[at + 3]?.gap === 0 &&
    units[at + 3]?.text.length === 1;
  const last = share && isCapitals(units[at + 3] as Unit) ? at + 3 : at + 1;
  const behind = units[last + 1];
  if (goesOn(units, last + 1) || (behind?.text === '$' && behind.gap === 0)) return null;
  return made(units, at, last, 'ticker', null, 1);
}

/** Letters behind a dollar sign that say whose dollars they are. */
const CURRENCY: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'AU',
  'HK',
  'NZ',
  'CAN',
  'A',
  'C',
  'USD',
  'CAD',
  'AUD',
  'MX',
]);

/** Longest exchange name before a ticker, in units ("the London Stock Exchange"). */
const LONGEST_NAME = 4;

/** Markets whose symbols are figures. */
const FIGURES: ReadonlySet<string> = new Set([
  'XHKG',
  'XTKS',
  'XSHG',
  'XSHE',
  'XKRX',
  'XKOS',
  'XTAI',
  'XSAU',
  'XKLS',
  'XSES',
  'ROCO',
]);

/** "NASDAQ: NVDA", "Euronext Paris : AIR", "(NYSE:IBM)", "(NYSE: BRK.A, BRK.B)"; the span holds the exchange's name. */
export function exchangeAt(units: readonly Unit[], joint: number): Code[] {
  let name: { from: number; mic: string | null } | null = null;
  let key = '';
  for (let from = joint - 1; from >= Math.max(0, joint - 2 * LONGEST_NAME); from--) {
    const unit = units[from] as Unit;
    if (from < joint - 1 && units[from + 1]?.gap === 2) break;
    const between = units[from + 1]?.gap === 0 && from < joint - 1 ? '' : ' ';
    key = key === '' ? unit.lower : `${unit.lower}${between}${key}`;
    if (unit.kind === 'mark' && unit.text !== '-') break;
    const edge = unit.gap > 0 || from === 0 || (units[from - 1]?.kind === 'mark' && units[from - 1]?.text !== '-');
    if (edge && unit.text !== unit.lower && Object.hasOwn(EXCHANGES, key)) name = { from, mic: EXCHANGES[key] ?? null };
  }
  if (name === null) return [];
  const colon = units[joint]?.text === ':' || units[joint]?.text === '：';
  const ticker = tickerAt(units, colon ? joint + 1 : joint);
  if (ticker === null || !fits(units, ticker, name.mic)) return [];
  const first = units[name.from] as Unit;
  const found: Code[] = [{ start: first.start, end: ticker.end, kind: 'ticker', symbol: ticker.symbol, mic: name.mic }];
  // "BRK.A, BRK.B": further symbols of the same market.
  let next = ticker.next;
  while (
    found.length < 4 &&
    (units[next]?.text === ',' || units[next]?.text === '/') &&
    (units[next] as Unit).gap === 0
  ) {
    const more = tickerAt(units, next + 1);
    if (more === null || !',/)'.includes(units[more.next]?.text ?? ' ') || units[more.next]?.gap !== 0) break;
    found.push({ start: more.start, end: more.end, kind: 'ticker', symbol: more.symbol, mic: name.mic });
    next = more.next;
  }
  return found;
}

interface Ticker {
  symbol: string;
  start: number;
  end: number;
  next: number;
}

function tickerAt(units: readonly Unit[], at: number): Ticker | null {
  const first = units[at];
  if (first === undefined || first.gap === 2 || !(first.kind === 'digits' || isCapitals(first))) return null;
  let last = at;
  while (last < at + 3 && touchesAsCode(units[last + 1])) last++;
  const mark = units[last + 1];
  const share = units[last + 2];
  if (
    mark !== undefined &&
    mark.gap === 0 &&
    '.-'.includes(mark.text) &&
    share?.gap === 0 &&
    isCapitals(share) &&
    share.text.length <= 2
  )
    last += 2;
  if (goesOn(units, last + 1)) return null;
  const symbol = units
    .slice(at, last + 1)
    .map(({ text }) => text)
    .join('');
  return symbol.length > 9 ? null : { symbol, start: first.start, end: (units[last] as Unit).end, next: last + 1 };
}

/** A year, a score or a word behind a colon is no symbol. */
function fits(units: readonly Unit[], ticker: Ticker, mic: string | null): boolean {
  if (/^[0-9]+$/.test(ticker.symbol)) return mic !== null && FIGURES.has(mic) && ticker.symbol.length >= 3;
  const behind = units[ticker.next];
  const ends = behind === undefined || behind.gap === 2 || behind.kind === 'mark';
  return ends || !(ticker.symbol.length === 1 || ticker.symbol === 'IT') || units[ticker.next - 2]?.text !== ':';
}
