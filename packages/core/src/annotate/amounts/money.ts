import { readNumber } from '../units/number.ts';
import { codeBehind, currencyBefore, currencyBehind } from './currency.ts';
import { percentAt } from './percent.ts';
import { magnitudeAt, quantityAt } from './quantity.ts';
import { type Currency, type Found, lowerAt, made, own, type Quantity, type Reader, round } from './reader.ts';

/** The currency behind a quantity: any, or where a sign stands before it only what tells which dollar it is. */
export function behindOf(reader: Reader, next: number, before: Currency | null): Currency | null {
  return before === null || before.code === null ? currencyBehind(reader, next) : codeBehind(reader, next);
}

/** The magnitude from which on a doubtful word is money all the same. */
const LARGE = 1e3;

/** "312 pounds", "trois livres", "2023 marks": a word that may be no currency, with a small figure and nothing that shows it. */
export function isDoubtful({ units }: Reader, behind: Currency, quantity: Quantity): boolean {
  if (behind.doubtful !== true || quantity.magnitude >= LARGE) return false;
  // "500 pounds ($650)".
  return !(units[behind.next]?.text === '(' && /^[$€£¥A-Z]/.test(units[behind.next + 1]?.text ?? ''));
}

/** An amount of money from its number and the currency before or behind it. */
export function moneyOf(
  reader: Reader,
  at: number,
  quantity: Quantity,
  before: Currency | null,
  behind: Currency | null,
): Found {
  const { units } = reader;
  const cents = before?.cents === true || behind?.cents === true;
  const code = behind?.code ?? before?.code ?? (cents ? 'USD' : null);
  let next = behind?.next ?? quantity.next;
  let value = quantity.value;
  // "50 USD million": the magnitude may stand behind the currency.
  if (behind !== null && quantity.magnitude === 1) {
    const magnitude = magnitudeAt(reader, behind.next, true);
    if (magnitude !== null && magnitude.value >= 1e6) {
      value = round(value * magnitude.value);
      next = magnitude.next;
      const named = currencyBehind(reader, next);
      if (named !== null && !named.cents) next = named.next;
    }
  }
  if (cents) value = round(value / 100);
  else if (behind !== null && quantity.magnitude === 1) {
    const small = centsBehind(reader, next, quantity.inWords, units[next - 1]?.kind === 'word');
    if (small !== null) {
      value = round(value + small.value);
      next = small.next;
    }
  }
  const hyphened = units[next - 1]?.gap === 0 && units[next - 2]?.text === '-';
  const from = hyphened && ['a', 'an'].includes(units[at]?.lower ?? '') ? at + 1 : at;
  return made(reader, from, next, 'money', value, code);
}

/** "thirteen dollars and forty-five cents", "15 dollars 50", "17 USD 25": the hundredths behind an amount. */
function centsBehind(
  reader: Reader,
  at: number,
  inWords: boolean,
  afterWord: boolean,
): { value: number; next: number } | null {
  const { units, words, numbers } = reader;
  if (words === null) return null;
  const linked = words.centLinks.includes(lowerAt(units, at));
  const from = linked ? at + 1 : at;
  const first = units[from];
  if (first === undefined || first.gap !== 1 || first.kind === 'mark') return null;
  const number = readNumber(units, from, numbers);
  if (number === null || number.value >= 100 || !Number.isInteger(number.value)) return null;
  const unit = own(words.cents, lowerAt(units, number.next));
  if (unit !== undefined) return { value: number.value / 100, next: number.next + 1 };
  if (linked || !afterWord || number.inWords !== inWords) return null;
  if (!number.inWords && (first.text.length !== 2 || number.next !== from + 1)) return null;
  const behind = units[number.next];
  const ends =
    behind === undefined ||
    behind.gap === 2 ||
    (behind.kind === 'mark' && '.,;!?)'.includes(behind.text) && units[number.next + 1]?.gap !== 0);
  return ends ? { value: number.value / 100, next: number.next } : null;
}

/** "3 à 5 millions d'euros", "between 3 and 5 percent", "de 10 à 20 %": the first end borrows from the second. */
export function rangeBorrowing(reader: Reader, at: number, first: Quantity): Found[] | null {
  const { units } = reader;
  if (!joins(reader, first.next) || (first.inWords && first.magnitude === 1 && !dashed(reader, first.next)))
    return null;
  if (units[first.next + 1]?.gap === 2) return null;
  const second = quantityAt(reader, first.next + 1, false);
  if (second === null) return null;
  const percent = percentAt(reader, second.next);
  if (percent !== null && isYearLike(reader, at, first)) return null;
  if (percent !== null)
    return [
      made(reader, at, first.next, 'percent', first.value, null),
      made(reader, first.next + 1, percent, 'percent', second.value, null),
    ];
  const behind = currencyBehind(reader, second.next);
  if (behind === null || isDoubtful(reader, behind, second)) return null;
  const money = moneyOf(reader, first.next + 1, second, null, behind);
  // "pour 2025 à 1,4 milliard d'euros": a year, and what it is forecast to bring.
  if (second.magnitude > 1 && isYearLike(reader, at, first)) return null;
  const scale = first.magnitude === 1 && second.magnitude > 1 && first.bare < 1000 ? second.magnitude : 1;
  const value = behind.cents ? round(first.value / 100) : round(first.value * scale);
  return [made(reader, at, first.next, 'money', value, money.currency), money];
}

/** "€3 to 5 million", "$10-$12 billion": the money before takes the second end's magnitude. */
export function rangeBehind(reader: Reader, money: Found, quantity: Quantity, before: Currency): Found[] {
  const { units } = reader;
  const at = money.next;
  if (!joins(reader, at)) return [money];
  const ownSign = currencyBefore(reader, at + 1);
  if (ownSign === null && lowerAt(units, at) === 'and') {
    if (units[at - 3]?.lower !== 'between' && units[at - 4]?.lower !== 'between' && units[at - 5]?.lower !== 'between')
      return [money];
  }
  // "$70-a-share".
  if (units[at + 1]?.gap === 2 || ['a', 'an', 'un', 'une'].includes(lowerAt(units, at + 1))) return [money];
  const second = quantityAt(reader, ownSign?.next ?? at + 1, true);
  if (second === null || percentAt(reader, second.next) !== null) return [money];
  if (ownSign === null && second.magnitude === 1 && !dashed(reader, at)) return [money];
  const end = moneyOf(reader, at + 1, second, ownSign ?? before, null);
  // "$3 to $5 million" are millions both; "$500 to $1 million" are not.
  const scaled = quantity.magnitude === 1 && second.magnitude > 1 && quantity.bare < second.bare;
  return [scaled ? { ...money, value: round(quantity.bare * second.magnitude) } : money, end];
}

/** "in June 2022 to 3%": four plain figures about our time are a year. */
function isYearLike({ units }: Reader, at: number, { value, next }: Quantity): boolean {
  return next === at + 1 && units[at]?.text.length === 4 && value >= 1900 && value < 2100;
}

function joins({ units, words }: Reader, at: number): boolean {
  const word = lowerAt(units, at);
  return word !== '' && (words?.ranges ?? ['-', '–']).includes(word);
}

function dashed({ units }: Reader, at: number): boolean {
  return units[at]?.text === '-' || units[at]?.text === '–';
}
