import type { Instrument } from '../../record.ts';
import type { Unit } from '../units/units.ts';
import { RIC_SUFFIXES } from './exchanges.ts';
import { isIsin } from './isin.ts';

/** A code before it is tied to an entity. */
export type Code = Omit<Instrument, 'entity'>;

/** Codes that show by their own shape: "NVDA.O", "0700.HK", ".FCHI", "EUR=", "^GSPC", "$TSLA", ISINs. */

/** Whether a unit is capitals or figures that touch the unit before them. */
export function touchesAsCode(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.gap === 0 && (unit.kind === 'digits' || isCapitals(unit));
}

export function isCapitals(unit: Unit): boolean {
  return unit.kind === 'word' && /^[A-Z]+$/.test(unit.text);
}

/** Whether a letter or figure touches an offset from the right. */
export function goesOn(units: readonly Unit[], at: number): boolean {
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
  if (root === undefined || (units[sign] as Unit).gap !== 0 || !isCapitals(root)) return null;
  // "US30YT=RR": the code of a government's bond.
  const bond =
    root.text === 'YT' && touchesAsCode(root) && units[sign - 2]?.kind === 'digits' && units[sign - 2]?.gap === 0;
  const first = bond ? sign - 3 : sign - 1;
  if (bond ? !touchesOrStarts(units[first]) : root.text.length < 3 || root.text.length > 6) return null;
  if (!standsFree(units, first)) return null;
  const behind = units[sign + 1];
  const suffix = behind !== undefined && behind.gap === 0 && isCapitals(behind) && behind.text.length <= 3;
  const last = suffix ? sign + 1 : sign;
  return units[last + 1]?.gap === 0 && (goesOn(units, last + 1) || units[last + 1]?.text === '=')
    ? null
    : made(units, first, last, 'ric', null);
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
