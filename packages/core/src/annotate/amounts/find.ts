import type { AmountWords } from '../../languages/amounts.ts';
import type { NumberWords } from '../../languages/numbers.ts';
import type { Amount } from '../../record.ts';
import type { Document } from '../document.ts';
import { readNumber } from '../units/number.ts';
import type { Unit } from '../units/units.ts';
import { CODES, DOLLARS, PREFIX_WORDS, SIGNS } from './signs.ts';

/** What amounts are read with; the words are null where the language has no pack. */
interface Reader {
  units: readonly Unit[];
  words: AmountWords | null;
  numbers: NumberWords | null;
}

/** A currency found at a unit, and the unit behind it. `cents` are hundredths. */
interface Currency {
  code: string | null;
  next: number;
  cents: boolean;
}

/** A number with its magnitude: "4,5 milliards". */
interface Quantity {
  value: number;
  /** Without its magnitude, which a range's first end borrows. */
  bare: number;
  magnitude: number;
  next: number;
  inWords: boolean;
}

interface Found extends Amount {
  from: number;
  next: number;
}

/**
 * Finds amounts of money (ISO 4217) and percentages with their values in units. Ranges are two amounts; the first takes
 * its magnitude and currency from the second where it has none. Without a language pack, signs and codes still count.
 */
export function findAmounts(document: Document): Amount[] {
  const reader: Reader = {
    units: document.units,
    words: document.pack?.amounts ?? null,
    numbers: document.pack?.numbers ?? null,
  };
  const found: Found[] = [];
  let currency: string | null = null;
  for (let at = 0; at < reader.units.length; ) {
    const amounts: Found[] | null =
      readAmounts(reader, at) ?? elliptic(reader, at, found[found.length - 1] ?? null, currency);
    if (amounts === null) {
      at++;
      continue;
    }
    found.push(...amounts);
    currency = lastCurrency(amounts) ?? currency;
    at = Math.max(at + 1, amounts[amounts.length - 1]?.next ?? 0);
  }
  return found.map(({ start, end, kind, value, currency }) => ({ start, end, kind, value, currency }));
}

function readAmounts(reader: Reader, at: number): Found[] | null {
  const before = currencyBefore(reader, at);
  const start = before?.next ?? at;
  const quantity = quantityAt(reader, start, before !== null);
  if (quantity === null) return null;
  if (before === null && !standsFree(reader, at)) return null;
  const percent = percentAt(reader, quantity.next);
  if (percent !== null && before === null) return [signed(reader, at, percent, quantity.value)];
  const behind =
    before === null || before.code === null ? currencyBehind(reader, quantity.next) : codeBehind(reader, quantity.next);
  if (before === null && isArticle(reader, at, quantity) && quantity.magnitude === 1) return null;
  if (before !== null || behind !== null) {
    const money = moneyOf(reader, at, quantity, before, behind);
    if (money === null) return null;
    const range = before === null ? null : rangeEnd(reader, money.next, before);
    if (range === null) return [money];
    const value =
      quantity.magnitude === 1 && range.quantity.magnitude > 1 ? quantity.bare * range.quantity.magnitude : money.value;
    return [{ ...money, value }, range.money];
  }
  return rangeBorrowing(reader, at, quantity);
}

/** How far behind an amount of money a bare one may lean on it, in units. */
const LEANING = 60;

/** "(31 milliards)": a million and more with nothing counted behind it takes the currency of the money before it. */
function elliptic(reader: Reader, at: number, last: Found | null, currency: string | null): Found[] | null {
  if (last === null || currency === null || reader.units[at]?.kind !== 'digits' || at - last.next > LEANING)
    return null;
  const quantity = quantityAt(reader, at, false);
  if (quantity === null || quantity.magnitude < 1e6 || !standsFree(reader, at)) return null;
  const behind = reader.units[quantity.next];
  const french = reader.numbers?.decimal === ',';
  const ahead = reader.units[quantity.next + 1]?.lower ?? '';
  // French counts with "de" behind a million, so anything else leaves the amount alone; "d'ici", "de plus" count nothing.
  if (french && behind !== undefined && behind.gap < 2 && behind.kind === 'word') {
    const counting =
      behind.lower === 'de' ||
      (behind.lower === 'd' && ahead === "'" && reader.units[quantity.next + 2]?.lower !== 'ici');
    return counting && ahead !== 'plus' ? null : [made(reader, at, quantity.next, 'money', quantity.value, currency)];
  }
  const counts =
    behind !== undefined && behind.gap < 2 && (behind.kind !== 'mark' || behind.text === "'" || behind.text === '-');
  const closes = behind?.kind === 'word' && behind.gap === 1 && CLOSERS.has(behind.lower);
  return counts && !closes ? null : [made(reader, at, quantity.next, 'money', quantity.value, currency)];
}

/** Words behind a bare amount that count nothing. */
const CLOSERS: ReadonlySet<string> = new Set([
  'en',
  'sur',
  'par',
  'pour',
  'dans',
  'à',
  'et',
  'au',
  'reposant',
  'contre',
  'cette',
  'l',
  'selon',
  'dont',
  'in',
  'by',
  'for',
  'from',
  'to',
  'last',
  'this',
  'a',
  'at',
  'and',
  'on',
  'over',
  'after',
  'as',
  'or',
  'compared',
  'versus',
  'per',
]);

function lastCurrency(amounts: readonly Found[]): string | null {
  const last = amounts[amounts.length - 1];
  return last?.kind === 'money' ? last.currency : null;
}

/** A percentage with the sign that touches it: "-2,5 %", "(+1,3%)". A mark between two figures is a range's. */
function signed(reader: Reader, at: number, next: number, value: number): Found {
  const sign = reader.units[at - 1];
  const before = reader.units[at - 2];
  const apart =
    reader.units[at]?.gap === 1 &&
    before?.kind === 'word' &&
    sign?.text !== '–' &&
    sign?.gap === 1 &&
    LEADS.has(before.lower);
  const touching = sign?.kind === 'mark' && '+-−–'.includes(sign.text) && (reader.units[at]?.gap === 0 || apart);
  if (
    !touching ||
    (sign.gap === 0 && before !== undefined && (before.kind !== 'mark' || !'([«“"'.includes(before.text)))
  ) {
    return made(reader, at, next, 'percent', value, null);
  }
  return made(reader, at - 1, next, 'percent', sign.text === '+' ? value : -value, null);
}

/** Words before a sign that stands apart from its figure. */
const LEADS: ReadonlySet<string> = new Set(['de', 'à', 'contre', 'of', 'by', 'to', 'from']);

/** A figure inside a word, a code, a decimal or an address is no amount. */
function standsFree(reader: Reader, at: number): boolean {
  const unit = reader.units[at] as Unit;
  const before = reader.units[at - 1];
  if (unit.gap > 0 || before === undefined) return true;
  return before.kind === 'mark' && !'.,=/&?#_^'.includes(before.text);
}

function moneyOf(
  reader: Reader,
  at: number,
  quantity: Quantity,
  before: Currency | null,
  behind: Currency | null,
): Found | null {
  const cents = before?.cents === true || behind?.cents === true;
  const code = behind?.code ?? before?.code ?? (cents ? 'USD' : null);
  let next = behind?.next ?? quantity.next;
  let value = quantity.value;
  // "$50 million", "50 USD million": the magnitude may stand behind the currency.
  if (behind !== null && quantity.magnitude === 1) {
    const magnitude = magnitudeAt(reader, behind.next, true);
    if (magnitude !== null && magnitude.value >= 1e6) {
      value *= magnitude.value;
      next = magnitude.next;
      const named = currencyBehind(reader, next);
      if (named !== null && !named.cents) next = named.next;
    }
  }
  const hyphened = reader.units[next - 1]?.gap === 0 && reader.units[next - 2]?.text === '-';
  const from = hyphened && ['a', 'an'].includes(reader.units[at]?.lower ?? '') ? at + 1 : at;
  return made(reader, from, next, 'money', cents ? round(value / 100) : value, code === 'XXX' ? null : code);
}

function made(
  reader: Reader,
  from: number,
  next: number,
  kind: Amount['kind'],
  value: number,
  currency: string | null,
): Found {
  const first = reader.units[from] as Unit;
  const last = reader.units[next - 1] as Unit;
  return { start: first.start, end: last.end, kind, value, currency, from, next };
}

/** "un franc succès", "a dollar store": an article is no figure. */
function isArticle(reader: Reader, at: number, quantity: Quantity): boolean {
  return (
    quantity.next === at + 1 && quantity.bare === 1 && ['un', 'une', 'a', 'an'].includes(reader.units[at]?.lower ?? '')
  );
}

/** "3 à 5 millions d'euros", "between 3 and 5 percent", "de 10 à 20 %": the first end borrows from the second. */
function rangeBorrowing(reader: Reader, at: number, first: Quantity): Found[] | null {
  const joint = reader.units[first.next];
  if (joint === undefined || joint.gap === 2 || !(reader.words?.ranges ?? ['-', '–']).includes(joint.lower))
    return null;
  if (first.inWords && first.magnitude === 1) return null;
  const second = quantityAt(reader, first.next + 1, false);
  if (second === null || reader.units[first.next + 1]?.gap === 2) return null;
  const percent = percentAt(reader, second.next);
  if (percent !== null) {
    return [
      made(reader, at, first.next, 'percent', first.value, null),
      made(reader, first.next + 1, percent, 'percent', second.value, null),
    ];
  }
  const behind = currencyBehind(reader, second.next);
  if (behind === null) return null;
  const money = moneyOf(reader, first.next + 1, second, null, behind);
  if (money === null) return null;
  const scale = first.magnitude === 1 && second.magnitude > 1 && first.bare < 1000 ? second.magnitude : 1;
  const value = behind.cents ? round(first.value / 100) : first.value * scale;
  return [made(reader, at, first.next, 'money', value, money.currency), money];
}

/** "€3 to 5 million", "$10-$12 billion": the second end. */
function rangeEnd(reader: Reader, at: number, before: Currency): { quantity: Quantity; money: Found } | null {
  const joint = reader.units[at];
  if (joint === undefined || joint.gap === 2 || !(reader.words?.ranges ?? ['-', '–']).includes(joint.lower))
    return null;
  const own = currencyBefore(reader, at + 1);
  if (own === null && joint.lower === 'and') {
    const opening = reader.units[at - 3];
    if (opening?.lower !== 'between' && reader.units[at - 4]?.lower !== 'between') return null;
  }
  const quantity = quantityAt(reader, own?.next ?? at + 1, true);
  if (quantity === null || percentAt(reader, quantity.next) !== null) return null;
  if (own === null && quantity.magnitude === 1 && joint.text !== '-' && joint.text !== '–') return null;
  const money = moneyOf(reader, at + 1, quantity, own ?? before, null);
  return money === null ? null : { quantity, money };
}

function quantityAt(reader: Reader, at: number, behindSign: boolean): Quantity | null {
  const { numbers, units } = reader;
  const half = halfAt(reader, at);
  if (half !== null) return half;
  const number = readNumber(units, at, numbers);
  if (number === null) return null;
  let { value, next } = number;
  const bare = value;
  // "half a million", "three quarters billion", "2 and a half million".
  const magnitude = magnitudeAt(reader, next, behindSign);
  if (magnitude !== null) {
    value = round(value * magnitude.value);
    next = magnitude.next;
    // "deux millions cinq cent mille", "2 million 500 thousand".
    const rest = units[next]?.gap === 1 ? readNumber(units, next, numbers) : null;
    const smaller = rest === null ? null : magnitudeAt(reader, rest.next, false);
    if (
      rest !== null &&
      smaller !== null &&
      smaller.value < magnitude.value &&
      units[next]?.kind === (number.inWords ? 'word' : 'digits')
    ) {
      value += rest.value * smaller.value;
      next = smaller.next;
    }
    // "mille milliards", "thousand billion".
    const twice = magnitudeAt(reader, next, false);
    if (twice !== null && twice.value > magnitude.value && units[next]?.gap === 1)
      return {
        value: value * twice.value,
        bare,
        magnitude: magnitude.value * twice.value,
        next: twice.next,
        inWords: number.inWords,
      };
    return { value, bare, magnitude: magnitude.value, next, inWords: number.inWords };
  }
  return { value, bare, magnitude: 1, next, inWords: number.inWords };
}

/** "half a million", "un demi-million", "half million". */
function halfAt(reader: Reader, at: number): Quantity | null {
  const { numbers, units } = reader;
  if (numbers === null) return null;
  let next = at;
  if (['un', 'a', 'one'].includes(units[next]?.lower ?? '')) next++;
  const word = units[next];
  if (word === undefined || !Object.hasOwn(numbers.halves, word.lower)) return null;
  next++;
  while (next < at + 5 && ['-', 'a', 'of', 'de'].includes(units[next]?.lower ?? '')) next++;
  const magnitude = magnitudeAt(reader, next, false);
  if (magnitude === null) {
    const percent = percentAt(reader, next);
    const value = numbers.halves[word.lower] as number;
    return percent === null || next === at + 1 ? null : { value, bare: value, magnitude: 1, next, inWords: true };
  }
  const value = (numbers.halves[word.lower] as number) * magnitude.value;
  return { value, bare: value, magnitude: magnitude.value, next: magnitude.next, inWords: true };
}

/** "millions", "Md", "bn"; one letter counts only where it touches the figure or a sign stands before it. */
function magnitudeAt(reader: Reader, at: number, behindSign: boolean): { value: number; next: number } | null {
  let index = at;
  if (reader.units[index]?.text === '-' && reader.units[index]?.gap === 0 && reader.units[index + 1]?.gap === 0)
    index++;
  const unit = reader.units[index];
  if (unit === undefined || unit.kind !== 'word' || unit.gap === 2 || reader.numbers === null) return null;
  if (!Object.hasOwn(reader.numbers.magnitudes, unit.lower)) return null;
  const after = reader.units[index + 1];
  const signed = behindSign || (after !== undefined && after.gap <= 1 && Object.hasOwn(SIGNS, after.text));
  if (unit.lower.length === 1 && !(unit.gap === 0 && signed) && !(signed && unit.text !== unit.lower && unit.gap === 1))
    return null;
  if (after?.gap === 0 && (after.kind === 'digits' || after.text === '²')) return null;
  let next = index + 1;
  if (
    after !== undefined &&
    after.text === '.' &&
    after.gap === 0 &&
    unit.lower.length <= 3 &&
    ['md', 'mds', 'mrd', 'bn', 'mln', 'mn'].includes(unit.lower) &&
    reader.units[next + 1]?.gap !== 2 &&
    Object.hasOwn(SIGNS, reader.units[next + 1]?.text ?? '')
  )
    next++;
  return { value: reader.numbers.magnitudes[unit.lower] as number, next };
}

/** "%", "pour cent", "pct": the unit behind it. "percentage points" are none. */
function percentAt(reader: Reader, at: number): number | null {
  const unit = reader.units[at];
  if (unit === undefined || unit.gap === 2) return null;
  if (unit.text === '%') return at + 1;
  const joint = unit.text === '-' && unit.gap === 0 ? at + 1 : at;
  let key = '';
  let best: number | null = null;
  for (let next = joint; next < joint + 4; next++) {
    const part = reader.units[next];
    if (part === undefined || (next > joint && part.gap === 2)) break;
    key = key === '' ? part.lower : `${key} ${part.lower}`;
    if (reader.words?.percents.includes(key) === true) best = next + 1;
  }
  const points = best === null ? null : reader.units[best]?.lower;
  return points === 'point' || points === 'points' ? null : best;
}

/** "$", "US$", "EUR", "Rs" before a figure. */
function currencyBefore(reader: Reader, at: number): Currency | null {
  const unit = reader.units[at];
  const next = reader.units[at + 1];
  if (unit === undefined || next === undefined || next.gap === 2) return null;
  if (unit.kind === 'word') {
    if (next.gap === 0 && next.text === '$') {
      const code = Object.hasOwn(DOLLARS, unit.lower) ? DOLLARS[unit.lower] : undefined;
      return code === undefined || reader.units[at + 2]?.gap === 2 ? null : { code, next: at + 2, cents: false };
    }
    if (next.kind !== 'digits') return null;
    const joined = next.gap > 0 || ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD'].includes(unit.text);
    if (CODES.has(unit.text) && joined)
      return { code: unit.text === 'RMB' ? 'CNY' : unit.text, next: at + 1, cents: false };
    if (Object.hasOwn(PREFIX_WORDS, unit.lower) && unit.text !== unit.lower)
      return { code: PREFIX_WORDS[unit.lower] as string, next: next.text === '.' ? at + 2 : at + 1, cents: false };
    return null;
  }
  if (unit.kind !== 'mark' || !Object.hasOwn(SIGNS, unit.text) || unit.text === '¢') return null;
  if (
    next.kind === 'word' &&
    next.gap === 0 &&
    Object.hasOwn(DOLLARS, next.lower) &&
    reader.units[at + 2]?.kind === 'digits'
  ) {
    return { code: DOLLARS[next.lower] as string, next: at + 2, cents: false };
  }
  // "10 $ 30 $": the sign belongs to the figure before it.
  const previous = reader.units[at - 1];
  if (
    previous?.kind === 'digits' &&
    unit.gap <= 1 &&
    next.gap >= 1 &&
    reader.words !== null &&
    reader.units[at - 1]?.gap !== 0
  )
    return null;
  return next.kind === 'digits' ? { code: SIGNS[unit.text] as string, next: at + 1, cents: false } : null;
}

/** "USD" behind "$5": which dollar it is. */
function codeBehind(reader: Reader, at: number): Currency | null {
  const unit = reader.units[at];
  if (unit === undefined || unit.gap === 2) return null;
  if (unit.kind === 'word' && CODES.has(unit.text))
    return { code: unit.text === 'RMB' ? 'CNY' : unit.text, next: at + 1, cents: false };
  const named = currencyBehind(reader, at);
  return named !== null && !named.cents && unit.kind === 'word' && unit.lower.length > 2 ? named : null;
}

/** "€", "$US", "d'euros", "Canadian dollars", "dollars canadiens", "EUR", "cents". */
function currencyBehind(reader: Reader, from: number): Currency | null {
  const { units, words } = reader;
  let at = from;
  const first = units[at];
  if (first === undefined || first.gap === 2) return null;
  if (first.kind === 'mark' && Object.hasOwn(SIGNS, first.text)) {
    const letters = units[at + 1];
    if (letters?.gap === 0 && letters.kind === 'word' && first.text === '$') {
      const code = Object.hasOwn(DOLLARS, letters.lower) ? DOLLARS[letters.lower] : undefined;
      if (code !== undefined) return { code, next: at + 2, cents: false };
    }
    // "10 $50": the sign belongs to the figure behind it.
    if (letters?.kind === 'digits' && letters.gap === 0 && first.gap > 0) return null;
    return { code: SIGNS[first.text] as string, next: at + 1, cents: first.text === '¢' };
  }
  if (first.text === '-' && first.gap === 0 && units[at + 1]?.gap === 0) at++;
  const letters = units[at] as Unit;
  if (
    letters.kind === 'word' &&
    units[at + 1]?.text === '$' &&
    units[at + 1]?.gap === 0 &&
    Object.hasOwn(DOLLARS, letters.lower)
  ) {
    return { code: DOLLARS[letters.lower] as string, next: at + 2, cents: false };
  }
  while (words !== null && at < from + 2 && words.links.includes(units[at]?.lower ?? '')) at++;
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word' || unit.gap === 2) return null;
  if (CODES.has(unit.text)) return { code: unit.text === 'RMB' ? 'CNY' : unit.text, next: at + 1, cents: false };
  const initials = unit.text !== unit.lower && unit.text.length <= 3 && Object.hasOwn(PREFIX_WORDS, unit.lower);
  if (initials && unit.lower !== 'fr') return { code: PREFIX_WORDS[unit.lower] as string, next: at + 1, cents: false };
  return words === null ? null : namedCurrency(units, words, at);
}

function namedCurrency(units: readonly Unit[], words: AmountWords, at: number): Currency | null {
  const unit = units[at] as Unit;
  if (Object.hasOwn(words.cents, unit.lower)) {
    if (unit.lower === 'p' && (unit.gap !== 0 || unit.text !== 'p')) return null;
    const of = words.links.includes(units[at + 1]?.lower ?? '')
      ? units[at + 2]?.text === "'" || units[at + 2]?.text === '’'
        ? at + 3
        : at + 2
      : -1;
    const named = of < 0 ? undefined : units[of]?.lower;
    const code = named !== undefined && Object.hasOwn(words.currencies, named) ? words.currencies[named] : undefined;
    if (code !== undefined) return { code, next: of + 1, cents: true };
    return { code: words.cents[unit.lower] ?? null, next: at + 1, cents: true };
  }
  // A nationality of up to four units before the currency word ("Hong Kong dollars", "U.S. dollars").
  let key = '';
  for (let next = at; next < at + 5; next++) {
    const part = units[next];
    if (part === undefined || part.gap === 2) break;
    const own = Object.hasOwn(words.nationalities, part.lower) ? words.nationalities[part.lower] : undefined;
    if (next > at && own !== undefined && Object.hasOwn(own, key))
      return { code: own[key] as string, next: next + 1, cents: false };
    key = key === '' ? part.lower : `${key} ${part.lower}`;
  }
  const second = units[at + 1];
  const two = second === undefined ? '' : `${unit.lower} ${second.lower}`;
  if (Object.hasOwn(words.currencies, two))
    return { code: words.currencies[two] as string, next: at + 2, cents: false };
  if (!Object.hasOwn(words.currencies, unit.lower)) return null;
  const nationality =
    second?.gap === 1 && Object.hasOwn(words.nationalities, unit.lower) ? words.nationalities[unit.lower] : undefined;
  if (second !== undefined && nationality !== undefined && Object.hasOwn(nationality, second.lower)) {
    return { code: nationality[second.lower] as string, next: at + 2, cents: false };
  }
  return { code: words.currencies[unit.lower] as string, next: at + 1, cents: false };
}

/** Takes off what binary fractions add: twelve figures are kept. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
