import type { Unit } from '../units/units.ts';
import { exchangeAt } from './listing.ts';
import { type Code, isCapitals } from './shapes.ts';

/** Longest look back to the company's name, in UTF-16 units. */
export const NAME_DISTANCE = 60;

/** Letters in brackets that stand for no security. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'A I IT US UK EU UN AI TV CEO CFO COO CTO PDG DG AFP AP NATO OTAN ONU UE USA FBI CIA GDP PIB IPO ETF FED BCE ECB IMF FMI OMS WHO ' +
    'LR PS RN LFI PCF MP LREM EELV GOP DEM SPD CDU PR HR VP ET ID OK PM AM R D ESG NGO ONG PME TPE VE EV LGBT RSA ADN DNA WTO OMC OPEC ' +
    'OPEP CSU FDP CEST CET GMT UTC EST EDT PST PDT BST'
  ).split(' '),
);

/**
 * "Netflix (NFLX)", "(NASDAQ TSLA)": letters in brackets behind a name that they do not abbreviate word by word.
 *
 * @param perhaps takes those whose letters are not in the name: they count in a text that gives several tickers so
 */
export function bracketed(
  text: string,
  units: readonly Unit[],
  open: number,
  isMarket: () => boolean,
  perhaps: Code[],
): Code[] {
  const first = units[open + 1];
  if (first === undefined || first.gap !== 0 || !isCapitals(first)) return [];
  const behind = units[open + 2];
  // "(NASDAQ TSLA)": the exchange stands in the brackets without its colon.
  if (behind !== undefined && behind.gap === 1 && isCapitals(behind) && units[open + 3]?.text === ')')
    return exchangeAt(units, open + 2);
  if (first.text.length > 5) return [];
  const share =
    behind?.text === '.' && behind.gap === 0 && units[open + 3]?.gap === 0 && units[open + 3]?.text.length === 1;
  const last = share && isCapitals(units[open + 3] as Unit) ? open + 3 : open + 1;
  const close = units[last + 1];
  const closes =
    close !== undefined &&
    ((close.gap === 0 && '),;'.includes(close.text)) || (close.gap === 1 && '-–'.includes(close.text)));
  if (!closes || PLAIN_WORDS.has(first.text) || !isMarket()) return [];
  const start = first.start;
  const end = (units[last] as Unit).end;
  const symbol = text.slice(start, end);
  const stands = standsFor(text, symbol, start, end);
  const code: Code = { start, end, kind: 'ticker', symbol, mic: null };
  if (stands === 'yes') return [code];
  if (stands === 'perhaps') perhaps.push(code);
  return [];
}

const NAME_WORD = /^[("«“'‘]?[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*$/u;
const MOST_NAME_WORDS = 6;

/** The capitalized words that a text ends with. */
function nameAtEnd(text: string): string {
  const words = text.split(/\s/);
  let from = words.length;
  while (from > 0 && words.length - from < MOST_NAME_WORDS && NAME_WORD.test(words[from - 1] as string)) from -= 1;
  return words
    .slice(from)
    .join(' ')
    .replace(/^[("«“'‘]/, '');
}

/** Whether letters in brackets are the ticker of the name before them; perhaps, where nothing but their place says so. */
function standsFor(text: string, symbol: string, start: number, end: number): 'yes' | 'perhaps' | 'no' {
  // "(DAL, $58.38)": a price behind it settles it.
  if (/^,\s?[$€£]\d/.test(text.slice(end, end + 5))) return 'yes';
  const before = text.slice(Math.max(0, start - 1 - NAME_DISTANCE), start - 1).trimEnd();
  const name = nameAtEnd(before);
  if (name === '') return 'no';
  const plain = symbol.replace('.', '');
  if (abbreviates(plain, text.slice(Math.max(0, start - 1 - 2 * NAME_DISTANCE), start - 1).trimEnd())) return 'no';
  return symbol.includes('.') || isWithin(plain, name.toUpperCase()) ? 'yes' : 'perhaps';
}

/** Small words inside names. */
const SMALL: ReadonlySet<string> = new Set('of the for and to in on de du des la le les et en pour à'.split(' '));

/** Most words that letters in brackets may abbreviate. */
const ABBREVIATED = 9;

/**
 * Whether letters are the initials of the words before them, in their order, small words left out or taken: "Institute for
 * Basic Science (IBS)", "UC Santa Barbara (UCSB)". Words in capitals give all their letters.
 */
function abbreviates(letters: string, before: string): boolean {
  if (letters.length < 2) return false;
  const words = before.split(/[\s-]+/).slice(-ABBREVIATED);
  // "CVS Health (CVS)": what is written so already needs no abbreviation.
  if (words.includes(letters)) return false;
  let at = letters.length - 1;
  for (let index = words.length - 1; index >= 0 && at >= 0; index--) {
    const word = (words[index] as string).replace(/[’'][\s\S]*/, '').replace(/[^\p{L}]/gu, '');
    if (word === word.toLowerCase() && !SMALL.has(word)) return false;
    const parts = word.length > 1 && word === word.toUpperCase() ? [...word].reverse() : [word[0] ?? ''];
    for (const part of parts) if (at >= 0 && part.toUpperCase() === letters[at]) at--;
  }
  return at < 0;
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

/** Words before a symbol that say what it is: "under the ticker ABC", "sous le symbole « ABC »". */
export const SYMBOL_WORDS: ReadonlySet<string> = new Set(['ticker', 'symbol', 'symbole', 'mnémonique', 'mnémo']);

/** A symbol behind the word that says so. */
export function saidAt(units: readonly Unit[], at: number): Code | null {
  let next = at + 1;
  while (
    next < at + 4 &&
    (units[next]?.kind === 'mark'
      ? '“"«\':’'.includes(units[next]?.text ?? '')
      : SYMBOL_WORDS.has(units[next]?.lower ?? ''))
  )
    next++;
  const symbol = units[next];
  if (
    symbol === undefined ||
    symbol.gap === 2 ||
    !isCapitals(symbol) ||
    symbol.text.length > 5 ||
    symbol.text.length < 2
  )
    return null;
  const behind = units[next + 1];
  if (
    behind !== undefined &&
    behind.gap === 0 &&
    (behind.kind !== 'mark' || (':.-'.includes(behind.text) && units[next + 2]?.gap === 0))
  )
    return null;
  return { start: symbol.start, end: symbol.end, kind: 'ticker', symbol: symbol.text, mic: null };
}

/** Further plain uses of a ticker that was introduced in brackets and is no name of its own ("CBRL shares"). */
export function repeats(text: string, units: readonly Unit[], found: readonly Code[]): Code[] {
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
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'word' || !symbols.has(unit.text)) continue;
    const before = units[at - 1];
    const behind = units[at + 1];
    if (unit.gap === 0 && before !== undefined && (before.kind !== 'mark' || '$.^'.includes(before.text))) continue;
    if (behind !== undefined && behind.gap === 0 && behind.kind !== 'mark') continue;
    out.push({ start: unit.start, end: unit.end, kind: 'ticker', symbol: unit.text, mic: null });
  }
  return out;
}
