import type { AmountWords } from '../../languages/amounts.ts';
import type { Unit } from '../units/units.ts';
import { type Currency, lowerAt, own, type Reader } from './reader.ts';
import { APART, CODES, DOLLARS, PREFIX_WORDS, SIGNS, SMALL_PREFIXES } from './signs.ts';

const NO_CENTS = false;

/** "$", "US$", "EUR", "Rs", "MXN$" before a figure. */
export function currencyBefore(reader: Reader, at: number): Currency | null {
  const { units } = reader;
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined || next.gap === 2) return null;
  if (unit.kind === 'word') return next.text === '$' ? dollarBefore(reader, at) : wordBefore(unit, next, at);
  if (unit.kind !== 'mark' || unit.text === '¢') return null;
  const sign = own(SIGNS, unit.text);
  if (sign === undefined) return null;
  if (next.kind === 'word' && next.gap === 0 && units[at + 2]?.kind === 'digits') {
    const code = own(DOLLARS, next.lower);
    if (code !== undefined) return { code, next: at + 2, cents: NO_CENTS };
  }
  if (next.kind !== 'digits') return null;
  // "10 $ 30 $": the sign belongs to the figure before it.
  const previous = units[at - 1];
  if (previous?.kind === 'digits' && unit.gap <= 1 && next.gap >= 1 && previous.gap !== 0 && reader.words !== null)
    return null;
  return { code: sign, next: at + 1, cents: NO_CENTS };
}

/** "US$5", "C $ 16.4", "MXN$ 15". */
function dollarBefore({ units }: Reader, at: number): Currency | null {
  const unit = units[at] as Unit;
  const sign = units[at + 1] as Unit;
  const figure = units[at + 2];
  if (figure === undefined || figure.gap === 2 || figure.kind === 'mark') return null;
  const code =
    own(DOLLARS, unit.lower) ?? (CODES.has(unit.lower.toUpperCase()) ? codeOf(unit.lower.toUpperCase()) : undefined);
  if (code === undefined) return null;
  // Apart from their sign, small letters are words ("a $5 coupon", "cost us $5").
  if (sign.gap === 1 && unit.text === unit.lower && unit.lower !== 'c') return null;
  if (sign.gap === 1 && unit.lower === 'a') return null;
  return { code, next: at + 2, cents: NO_CENTS };
}

function wordBefore(unit: Unit, next: Unit, at: number): Currency | null {
  const dotted = next.text === '.' && next.gap === 0;
  if (next.kind !== 'digits' && !dotted) return null;
  if (!dotted && CODES.has(unit.text) && (next.gap > 0 || COMMON.has(unit.text)))
    return { code: codeOf(unit.text), next: at + 1, cents: NO_CENTS };
  const word = own(PREFIX_WORDS, unit.lower);
  // "FR0000121014": a figure glued to letters that begins with nothing is a code's.
  if (next.kind === 'digits' && next.gap === 0 && next.text.length > 1 && next.text.startsWith('0')) return null;
  return word === undefined || (unit.text === unit.lower && !SMALL_PREFIXES.has(unit.lower))
    ? null
    : { code: word, next: dotted ? at + 2 : at + 1, cents: NO_CENTS };
}

/** Codes that touch their figure too ("EUR5"). */
const COMMON: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD']);

function codeOf(written: string): string {
  return written === 'RMB' ? 'CNY' : written;
}

/** "120 MEUR", "30 KUSD": the magnitude and the code in one word. */
export function fusedAt(reader: Reader, at: number): { magnitude: number; code: string; next: number } | null {
  const unit = reader.units[at];
  const francs = unit?.kind === 'word' && unit.gap < 2 ? own(FRANCS, unit.text) : undefined;
  if (francs !== undefined && reader.shows('f')) return { magnitude: francs, code: 'FRF', next: at + 1 };
  if (unit === undefined || unit.kind !== 'word' || unit.gap === 2 || unit.text.length < 4 || unit.text.length > 5)
    return null;
  const magnitude = own(FUSED, unit.text.slice(0, -3));
  const code = unit.text.slice(-3);
  return magnitude !== undefined && CODES.has(code) ? { magnitude, code: codeOf(code), next: at + 1 } : null;
}

/** "12 MF", "450 MDF": thousands, millions and milliards of francs. */
const FRANCS: Readonly<Record<string, number>> = { kF: 1e3, KF: 1e3, MF: 1e6, MdF: 1e9, MDF: 1e9 };

const FUSED: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, Md: 1e9, MD: 1e9, BN: 1e9, bn: 1e9 };

/** "USD" behind "$5": which dollar it is. */
export function codeBehind(reader: Reader, at: number): Currency | null {
  const unit = reader.units[at];
  if (unit === undefined || unit.gap === 2) return null;
  if (unit.kind === 'word' && CODES.has(unit.text)) return { code: codeOf(unit.text), next: at + 1, cents: NO_CENTS };
  const named = currencyBehind(reader, at);
  return named !== null && !named.cents && unit.kind === 'word' && unit.lower.length > 2 ? named : null;
}

/** "€", "$US", "d'euros", "Canadian dollars", "dollars canadiens", "EUR", "cents". */
export function currencyBehind(reader: Reader, from: number): Currency | null {
  const { units, words } = reader;
  const first = units[from];
  if (first === undefined || first.gap === 2 || first.kind === 'digits') return null;
  if (first.kind === 'mark') {
    const sign = signBehind(units, from);
    if (sign !== undefined) return sign;
  }
  let at = from;
  if (first.text === '-' && first.gap === 0 && units[at + 1]?.gap === 0) at++;
  const letters = units[at] as Unit;
  if (letters.kind === 'word' && units[at + 1]?.text === '$' && units[at + 1]?.gap === 0) {
    const code = own(DOLLARS, letters.lower);
    if (code !== undefined && units[at + 2]?.kind !== 'digits') return { code, next: at + 2, cents: NO_CENTS };
  }
  while (words !== null && at < from + 2 && words.links.includes(lowerAt(units, at))) at++;
  const unit = units[at];
  if (unit === undefined || unit.gap === 2) return null;
  // "75 millions de $".
  if (unit.kind === 'mark') return at > from ? (signBehind(units, at) ?? null) : null;
  if (unit.kind !== 'word') return null;
  if (CODES.has(unit.text)) return { code: codeOf(unit.text), next: at + 1, cents: NO_CENTS };
  if (unit.text !== unit.lower && unit.text.length <= 3 && unit.lower !== 'fr') {
    const initials = own(PREFIX_WORDS, unit.lower);
    if (initials !== undefined) return { code: initials, next: at + 1, cents: NO_CENTS };
  }
  return words === null ? null : named(reader, words, at);
}

/** A sign behind a figure with the letters that tell its country; null where it belongs to the next figure. */
function signBehind(units: readonly Unit[], at: number): Currency | null | undefined {
  const unit = units[at] as Unit;
  const sign = own(SIGNS, unit.text);
  if (sign === undefined) return undefined;
  const letters = units[at + 1];
  if (letters?.kind === 'word' && unit.text === '$' && letters.gap < 2) {
    const code = own(letters.gap === 0 ? DOLLARS : APART, letters.lower);
    if (code !== undefined) return { code, next: at + 2, cents: NO_CENTS };
  }
  // "10 $50": the sign belongs to the figure behind it.
  if (letters?.kind === 'digits' && letters.gap === 0 && unit.gap > 0) return null;
  return { code: sign, next: at + 1, cents: unit.text === '¢' };
}

function named(reader: Reader, words: AmountWords, at: number): Currency | null {
  const { units } = reader;
  const unit = units[at] as Unit;
  // "30 000 F": francs, in a text that speaks of them.
  if (unit.lower === 'f' && (unit.text !== 'F' || !reader.shows('f') || isJoined(units[at + 1]))) return null;
  const cents = own(words.cents, unit.lower);
  if (cents !== undefined) return unit.lower === 'p' && !reader.shows('p') ? null : centsOf(units, words, at, cents);
  const behind = nationalityFirst(units, words, at);
  if (behind !== null) return behind;
  const two = `${unit.lower} ${lowerAt(units, at + 1)}`;
  const family = own(words.families, unit.lower);
  const nationality = family === undefined ? null : nationalityBehind(units, words, family, at + 1);
  if (nationality !== null) return nationality;
  const pair = own(words.currencies, two);
  if (pair !== undefined) return { code: pair, next: at + 2, cents: NO_CENTS };
  const code = own(words.currencies, unit.lower);
  if (code === undefined) return null;
  return {
    code: code === 'XXX' ? (family === undefined ? null : reader.family(family)) : code,
    next: at + 1,
    cents: NO_CENTS,
    doubtful: Object.hasOwn(words.doubtful, unit.lower) && !reader.shows(unit.lower),
  };
}

/** A mark or figure glued to a letter behind it: "F-16", "F.C.". */
const isJoined = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.gap === 0 && (unit.kind !== 'mark' || "-.'/".includes(unit.text)) && unit.text !== '.';

function centsOf(units: readonly Unit[], words: AmountWords, at: number, usual: string | null): Currency | null {
  const unit = units[at] as Unit;
  if (unit.lower === 'p' && (unit.gap !== 0 || unit.text !== 'p')) return null;
  // "50 Cent" is a name.
  if (unit.text === 'Cent') return null;
  // "10 centimes d'euro", "five cents of a dollar".
  if (words.links.includes(lowerAt(units, at + 1))) {
    const of = units[at + 2]?.lower === "'" ? at + 3 : at + 2;
    const code = own(words.currencies, lowerAt(units, of));
    if (code !== undefined) return { code, next: of + 1, cents: true };
  }
  return { code: usual, next: at + 1, cents: true };
}

/** Longest nationality before or behind a currency word ("united states", "new zealand"), in units. */
const LONGEST = 5;

/** "Hong Kong dollars", "U.S. dollars". */
function nationalityFirst(units: readonly Unit[], words: AmountWords, at: number): Currency | null {
  let key = (units[at] as Unit).lower;
  for (let next = at + 1; next < at + LONGEST; next++) {
    const part = lowerAt(units, next);
    if (part === '') return null;
    const family = own(words.families, part);
    const code = family === undefined ? undefined : own(words.nationalities[family] ?? {}, key);
    if (code !== undefined) return { code, next: next + 1, cents: NO_CENTS };
    key = `${key} ${part}`;
  }
  return null;
}

/** "dollars canadiens", "couronnes sud-africaines". */
function nationalityBehind(units: readonly Unit[], words: AmountWords, family: string, at: number): Currency | null {
  const table = words.nationalities[family];
  if (table === undefined) return null;
  let key = '';
  let best: Currency | null = null;
  for (let next = at; next < at + 3; next++) {
    const part = lowerAt(units, next);
    if (part === '') break;
    key = key === '' ? part : `${key} ${part}`;
    const code = own(table, key);
    if (code !== undefined) best = { code, next: next + 1, cents: NO_CENTS };
  }
  return best;
}
