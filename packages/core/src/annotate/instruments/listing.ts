import type { Unit } from '../units/units.ts';
import { EXCHANGES } from './exchanges.ts';
import { type Code, goesOn, isCapitals, touchesAsCode } from './shapes.ts';

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
