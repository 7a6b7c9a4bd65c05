import type { AmountWords } from '../../languages/amounts.ts';
import type { NumberWords } from '../../languages/numbers.ts';
import type { Amount } from '../../record.ts';
import { whenAsked } from '../../when-asked.ts';
import type { Document } from '../document.ts';
import { Sieve } from '../units/sieve.ts';
import type { Unit } from '../units/units.ts';
import { currencyBefore, fusedAt } from './currency.ts';
import { elliptic } from './elliptic.ts';
import { familyOf } from './family.ts';
import { behindOf, isDoubtful, moneyOf, rangeBehind, rangeBorrowing } from './money.ts';
import { percentAt, signedPercent } from './percent.ts';
import { quantityAt } from './quantity.ts';
import { type Currency, type Found, lowerAt, made, own, type Quantity, type Reader, round } from './reader.ts';
import { CODES, DOLLARS, PREFIX_WORDS, SIGNS } from './signs.ts';

/**
 * Finds amounts of money (ISO 4217) and percentages with their values in units. Ranges are two amounts; the first takes
 * its magnitude and currency from the second where it has none. Without a language pack, signs and codes still count.
 */
export function findAmounts(document: Document): Amount[] {
  const reader = readerOf(document);
  const { units } = reader;
  const words = openingWords(reader.words, reader.numbers);
  const found: Found[] = [];
  let currency: string | null = null;
  for (let at = 0; at < units.length; ) {
    const amounts: Found[] | null = opens(units, at, words)
      ? (readAmounts(reader, at) ?? elliptic(reader, at, found[found.length - 1] ?? null, currency))
      : null;
    if (amounts === null) {
      at++;
      continue;
    }
    const last = amounts[amounts.length - 1] as Found;
    if (!(reader.words === null && isMagnitude(units[last.next]))) for (const amount of amounts) found.push(amount);
    if (last.kind === 'money') currency = last.currency ?? currency;
    at = Math.max(at + 1, last.next);
  }
  return found.map(({ start, end, kind, value, currency }) => ({ start, end, kind, value, currency }));
}

/** Euro notes came on 1 January 2002: before, a bare national name meant the country's own money. */
const EURO = 2002;

function readerOf({ units, pack, reference }: Document): Reader {
  const words = pack?.amounts ?? null;
  const families = new Map<string, string | null>();
  const shown = new Map<string, boolean>();
  return {
    units,
    words,
    numbers: pack?.numbers ?? null,
    family: (name) => {
      const known = families.get(name);
      if (known !== undefined || words === null) return known ?? null;
      const old = reference !== null && Number(reference.slice(0, 4)) < EURO ? own(words.beforeEuro, name) : undefined;
      const code = familyOf(units, words, name) ?? old ?? null;
      families.set(name, code);
      return code;
    },
    shows: (word) => {
      const known = shown.get(word);
      if (known !== undefined) return known;
      const cues = own(words?.doubtful ?? {}, word) ?? [];
      const found = units.some(({ lower }) => cues.includes(lower));
      shown.set(word, found);
      return found;
    },
  };
}

/** "€ 45 miljoen", "R$ 3,5 milhões": a magnitude of a language that is not read makes the figure before it another one. */
const isMagnitude = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.gap < 2 && MAGNITUDE.test(unit.lower);

const MAGNITUDE =
  /^(?:mil|mi|mio|mia|mln|mld|mlrd|mrd|mdr|mn|bn|tys|tis|tsd|mill?i[aoóõ]r?\p{L}*|milh\p{L}+|mill[oó]n\p{L}*|milj\p{L}+|bilh\p{L}+|bilj\p{L}+|bill?i[oó]\p{L}*|tausend|duizend|tusen|tusind|mil[ei]ard\p{L}*|млн|млрд|тыс|[万萬亿億만억]\p{L}*)$/u;

/** Whether an amount may begin at a unit: one look into a table. */
function opens(units: readonly Unit[], at: number, { words, sieve }: Opening): boolean {
  const unit = units[at] as Unit;
  if (unit.kind === 'digits') return standsFree(units, at);
  // Of the marks of ASCII only the dollar is a sign.
  if (unit.kind === 'mark') return unit.text === '$' || (unit.text > '\u007f' && Object.hasOwn(SIGNS, unit.text));
  if (!sieve.mayHold(unit.hash) || !words.has(unit.lower)) return false;
  const next = units[at + 1];
  if (next === undefined) return false;
  // Articles are figures before a magnitude only ("a million", "un demi"), letters before a sign.
  return !ARTICLES.has(unit.lower) || next.text === '$' || words.has(next.lower);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une', 'c', 's', 'r', 'u', 'j', 'z']);

interface Opening {
  words: ReadonlySet<string>;
  sieve: Sieve;
}

const opening = new WeakMap<AmountWords, Opening>();
const bare = whenAsked(() => openingSet(null, null));

function openingWords(words: AmountWords | null, numbers: NumberWords | null): Opening {
  if (words === null) return bare();
  const known = opening.get(words) ?? openingSet(words, numbers);
  opening.set(words, known);
  return known;
}

/** Every word an amount may begin with: numerals, codes, what stands before a figure; magnitudes behind an article. */
function openingSet(words: AmountWords | null, numbers: NumberWords | null): Opening {
  const set = new Set([...CODES].map((code) => code.toLowerCase()));
  for (const word of [...Object.keys(DOLLARS), ...Object.keys(PREFIX_WORDS)]) set.add(word);
  for (const table of [numbers?.cardinals, numbers?.magnitudes, numbers?.halves, words?.cents])
    for (const word of Object.keys(table ?? {})) set.add(word);
  for (const word of Object.keys(words?.families ?? {})) set.add(word);
  set.add('euro').add('euros');
  return { words: set, sieve: new Sieve(set) };
}

function readAmounts(reader: Reader, at: number): Found[] | null {
  const before = currencyBefore(reader, at) ?? wordBefore(reader, at);
  const quantity = quantityAt(reader, before?.next ?? at, before !== null) ?? wholeAt(reader, at);
  if (quantity === null) return null;
  const percent = percentAt(reader, quantity.next);
  if (before === null) {
    if (percent !== null) return [signedPercent(reader, at, percent, quantity.value)];
    if (isArticle(reader, at, quantity)) return null;
  }
  if (before === null && quantity.magnitude === 1) {
    const fused = fusedAt(reader, quantity.next);
    if (fused !== null)
      return [made(reader, at, fused.next, 'money', round(quantity.value * fused.magnitude), fused.code)];
  }
  const behind = behindOf(reader, quantity.next, before);
  if (before === null && behind === null) return rangeBorrowing(reader, at, quantity);
  if (behind !== null && isDoubtful(reader, behind, quantity)) return null;
  const money = moneyOf(reader, at, quantity, before, behind);
  return before === null ? [money] : rangeBehind(reader, money, quantity, before);
}

/** "dollar 22.5 million": a currency's word before a figure with its magnitude. */
function wordBefore(reader: Reader, at: number): Currency | null {
  const { units, words } = reader;
  if (words === null || units[at]?.kind !== 'word' || units[at + 1]?.kind !== 'digits' || units[at + 1]?.gap !== 1)
    return null;
  const code = own(words.currencies, lowerAt(units, at) || (units[at] as Unit).lower);
  if (code === undefined || code === 'XXX') return null;
  const quantity = quantityAt(reader, at + 1, false);
  if (quantity === null || quantity.magnitude < 1000 || behindOf(reader, quantity.next, null) !== null) return null;
  return { code, next: at + 1, cents: false };
}

/** "dépasser le milliard d'euros", "the million-dollar mark": one of the magnitude behind an article. */
function wholeAt(reader: Reader, at: number): Quantity | null {
  const { units, numbers } = reader;
  if (!['le', 'du', 'au', 'the'].includes(units[at - 1]?.lower ?? '') || units[at]?.gap !== 1) return null;
  const value = own(numbers?.magnitudes ?? {}, lowerAt(units, at));
  return value === undefined || value < 1e6 || lowerAt(units, at).endsWith('s')
    ? null
    : { value, bare: 1, magnitude: value, next: at + 1, inWords: true };
}

/** A figure inside a word, a code, a decimal or an address is no amount. */
function standsFree(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (unit.gap > 0 || before === undefined) return true;
  if (before.kind !== 'mark' || '.,=/&?#_^%'.includes(before.text)) return false;
  // "6-6 and 72%": the second figure of a score.
  return !(
    '-–'.includes(before.text) &&
    before.gap === 0 &&
    units[at - 2]?.kind === 'digits' &&
    !behindSign(units, at - 2)
  );
}

/** Whether a currency's sign stands before a figure: "$5-6" is a range of money. */
function behindSign(units: readonly Unit[], at: number): boolean {
  return Object.hasOwn(SIGNS, units[at - 1]?.text ?? '');
}

/** "un franc succès", "a dollar store": an article is no figure. "a penny" is one. */
function isArticle(reader: Reader, at: number, quantity: Quantity): boolean {
  const { units, words } = reader;
  if (quantity.next !== at + 1 || quantity.value !== 1 || !['un', 'une', 'a', 'an'].includes(units[at]?.lower ?? ''))
    return false;
  return own(words?.cents ?? {}, lowerAt(units, at + 1)) === undefined || lowerAt(units, at + 1) === 'cent';
}
