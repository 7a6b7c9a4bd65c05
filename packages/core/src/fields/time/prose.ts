import type { FieldWords } from '../../languages/fields.ts';
import { isPlausible, type Moment, shiftDay } from './calendar.ts';
import { inEuropeanFigures, LONGEST_LINE, type Token, tokensOf } from './tokens.ts';

/** A date found in a line of prose, with its place in the line, its time of day included. */
export interface ProseDate {
  moment: Moment;
  /** The other reading, where the figures may be day and month either way round; null where only one is possible. */
  swapped: Moment | null;
  start: number;
  end: number;
}

export interface ProseContext {
  words: FieldWords;
  /** Whether 03/04/2025 is the third of April. */
  dayFirst: boolean;
  /** The day that "yesterday", and a date without a year, count from. */
  reference: Moment | null;
}

/** Offsets of zone names that mean one thing in the press. "CST" is North America's. Minutes ahead of UTC, as ISO 8601. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  ist: '+05:30',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  akst: '-09:00',
  hst: '-10:00',
  msk: '+03:00',
  sgt: '+08:00',
  hkt: '+08:00',
  pht: '+08:00',
  wib: '+07:00',
  gst: '+04:00',
  sast: '+02:00',
  eat: '+03:00',
  nzdt: '+13:00',
  nzst: '+12:00',
  ast: '-04:00',
  adt: '-03:00',
  wat: '+01:00',
  eet: '+02:00',
  eest: '+03:00',
  // Canada's zones in French: "heure avancée (normale) de l'Est" and so on.
  hne: '-05:00',
  hae: '-04:00',
  hna: '-04:00',
  haa: '-03:00',
  hnc: '-06:00',
  hac: '-05:00',
  hnr: '-07:00',
  har: '-06:00',
  hnp: '-08:00',
  hap: '-07:00',
};

/** Finds the dates of a line, left to right. */
export function findDates(written: string, context: ProseContext): ProseDate[] {
  const line = inEuropeanFigures(written);
  if (!mayHoldDate(line, context)) return [];
  const tokens = tokensOf(line);
  const found: ProseDate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const day = dayAt(tokens, at, context);
    if (day === null) {
      at++;
      continue;
    }
    const time = timeAfter(tokens, day.next, context.words) ?? timeBefore(tokens, at);
    const moment: Moment = {
      ...day.moment,
      ...(time === null ? {} : { minutes: time.minutes, seconds: null, zone: time.zone }),
    };
    const next = Math.max(day.next, time?.next ?? 0);
    if (isPlausible(moment)) {
      const swapped = day.either === true ? { ...moment, month: moment.day, day: moment.month } : null;
      found.push({ moment, swapped, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 });
    }
    at = next;
  }
  return found;
}

/** A year, or figures between two equal marks: one of them stands in every date that needs no reference day. */
const FULL = /(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d/;

/** Whether a line may hold a date at all, told before it is cut into words. */
function mayHoldDate(line: string, { words, reference }: ProseContext): boolean {
  const figured = /\d/.test(line);
  if (reference === null) return figured && FULL.test(line);
  if (figured) return true;
  const low = line.slice(0, LONGEST_LINE).toLowerCase();
  return Object.keys(words.relativeDays).some((day) => low.includes(day));
}

interface Read {
  moment: Moment;
  /** Whether its figures may be day and month either way round. */
  either?: boolean;
  next: number;
}

const day = (year: number, month: number, date: number): Moment => ({
  year,
  month,
  day: date,
  minutes: null,
  seconds: null,
  zone: null,
});

function dayAt(tokens: Token[], at: number, context: ProseContext): Read | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') {
    return (
      numericAt(tokens, at, context) ??
      yearFirstAt(tokens, at, context) ??
      eastAsianAt(tokens, at) ??
      vietnameseAt(tokens, at) ??
      dayMonthAt(tokens, at, context)
    );
  }
  if (token.kind !== 'word') return null;
  const shift = relativeDaysOf(context.words).get(token.text);
  if (shift !== undefined) {
    return context.reference === null
      ? null
      : { moment: { ...shiftDay(context.reference, shift), minutes: null, seconds: null, zone: null }, next: at + 1 };
  }
  return monthDayAt(tokens, at, context);
}

/** 2025-03-04, 04/03/2025, 04.03.2025, 04-03-25. */
function numericAt(tokens: Token[], at: number, { dayFirst }: ProseContext): Read | null {
  if (tokens[at + 2]?.kind !== 'number') return null;
  const [a, m1, b, m2, c] = tokens.slice(at, at + 5);
  if (b?.kind !== 'number' || c?.kind !== 'number' || m1 === undefined || m1.text !== m2?.text) return null;
  if (
    !['/', '.', '-'].includes(m1.text) ||
    a === undefined ||
    m1.start !== a.end ||
    m2.start !== b.end ||
    b.start - m1.end > (isSpaced(m1, c) ? 1 : 0) ||
    c.start - m2.end > (isSpaced(m2, c) ? 1 : 0)
  )
    return null;
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
  if (a.text.length === 4 && b.text.length <= 2 && c.text.length <= 2) return { moment: day(x, y, z), next: at + 5 };
  if (a.text.length > 2 || b.text.length > 2 || (c.text.length !== 4 && c.text.length !== 2)) return null;
  const year = c.text.length === 4 ? z : 2000 + z;
  if (c.text.length === 2 && m1.text === '.' && a.text.length < 2) return null;
  // Only one order makes a month of a number above twelve; else the country's habit decides. Points are never American.
  const first = y > 12 ? false : x > 12 ? true : dayFirst || m1.text === '.';
  return {
    moment: first ? day(year, y, x) : day(year, x, y),
    either: x <= 12 && y <= 12 && x !== y && m1.text !== '.',
    next: at + 5,
  };
}

/** Czechs and their neighbours put a space behind the points: "4. 3. 2024". */
function isSpaced(mark: Token, year: Token): boolean {
  return mark.text === '.' && year.text.length === 4;
}

/** "4 tháng 3 năm 2024", "4 tháng 3, 2024". */
function vietnameseAt(tokens: Token[], at: number): Read | null {
  const [date, word, month, mark] = tokens.slice(at, at + 4);
  if (word?.text !== 'tháng' || month?.kind !== 'number' || month.text.length > 2) return null;
  const next = mark?.text === 'năm' || mark?.text === ',' || mark?.text === '/' ? at + 4 : at + 3;
  if (!isYear(tokens[next])) return null;
  return { moment: day(Number(tokens[next]?.text), Number(month.text), Number(date?.text)), next: next + 1 };
}

/** "2025. március 3." */
function yearFirstAt(tokens: Token[], at: number, { words }: ProseContext): Read | null {
  if (!isYear(tokens[at])) return null;
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const month = monthOf(tokens[next], words);
  const date = tokens[next + 1];
  if (month === 0 || date?.kind !== 'number' || date.text.length > 2) return null;
  const stop = tokens[next + 2]?.text === '.' ? next + 3 : next + 2;
  return { moment: day(Number(tokens[at]?.text), month, Number(date.text)), next: stop };
}

/** "2025年3月4日", "2025년 3월 4일". */
function eastAsianAt(tokens: Token[], at: number): Read | null {
  if (!isYear(tokens[at])) return null;
  const [year, y, month, m, date, d] = tokens.slice(at, at + 6);
  if (month?.kind !== 'number' || date?.kind !== 'number' || d === undefined) return null;
  const marks = `${y?.text}${m?.text}${d.text.slice(0, 1)}`;
  if (marks !== '年月日' && marks !== '년월일') return null;
  return { moment: day(Number(year?.text), Number(month.text), Number(date.text)), next: at + 6 };
}

/** "3 mars 2025", "1er mars", "3. März 2025", "2nd of March, 2025", "3 de marzo de 2025". */
function dayMonthAt(tokens: Token[], at: number, context: ProseContext): Read | null {
  const date = Number(tokens[at]?.text);
  if (date < 1 || date > 31 || (tokens[at]?.text.length ?? 9) > 2) return null;
  let next = at + 1;
  const ordinal = tokens[next];
  if (ordinal?.kind === 'word' && context.words.ordinals.includes(ordinal.text) && ordinal.start === tokens[at]?.end)
    next++;
  next = skipFillers(tokens, next, context.words);
  if (['-', '/', '.'].includes(tokens[next]?.text ?? '')) next++;
  const month = monthOf(tokens[next], context.words);
  if (month === 0) return null;
  next++;
  if (tokens[next]?.text === '.') next++;
  if ([',', '-', '/'].includes(tokens[next]?.text ?? '') && isYear(tokens[next + 1])) next++;
  else if (isYear(tokens[skipFillers(tokens, next, context.words)])) next = skipFillers(tokens, next, context.words);
  if (isYear(tokens[next])) return { moment: day(Number(tokens[next]?.text), month, date), next: next + 1 };
  return withoutYear(month, date, next, context);
}

/** "March 3, 2025", "Dec. 22". */
function monthDayAt(tokens: Token[], at: number, context: ProseContext): Read | null {
  const month = monthOf(tokens[at], context.words);
  if (month === 0) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' || tokens[next]?.text === '-') next++;
  const token = tokens[next];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const date = Number(token.text);
  if (date < 1 || date > 31) return null;
  next++;
  if (tokens[next]?.kind === 'word' && context.words.ordinals.includes(tokens[next]?.text ?? '')) next++;
  let year = next;
  if (tokens[year]?.text === ',' || tokens[year]?.text === '-') year++;
  if (isYear(tokens[year])) return { moment: day(Number(tokens[year]?.text), month, date), next: year + 1 };
  return withoutYear(month, date, next, context);
}

/** The last such day up to the day after the reference day. */
function withoutYear(month: number, date: number, next: number, { reference }: ProseContext): Read | null {
  if (reference === null) return null;
  const later = month > reference.month || (month === reference.month && date > reference.day + 1);
  return { moment: day(later ? reference.year - 1 : reference.year, month, date), next };
}

function monthOf(token: Token | undefined, words: FieldWords): number {
  if (token?.kind !== 'word') return 0;
  return monthsOf(words).get(token.text) ?? 0;
}

const monthTables = new WeakMap<FieldWords, ReadonlyMap<string, number>>();

/** The months by their names, 1 to 12; made once per language. */
function monthsOf(words: FieldWords): ReadonlyMap<string, number> {
  let table = monthTables.get(words);
  if (table === undefined) {
    table = new Map(words.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
    monthTables.set(words, table);
  }
  return table;
}

const relativeTables = new WeakMap<FieldWords, ReadonlyMap<string, number>>();

/** The words for a day by its distance from today; made once per language. */
function relativeDaysOf(words: FieldWords): ReadonlyMap<string, number> {
  let table = relativeTables.get(words);
  if (table === undefined) {
    table = new Map(Object.entries(words.relativeDays));
    relativeTables.set(words, table);
  }
  return table;
}

function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' && token.text.length === 4 && (token.text.startsWith('19') || token.text.startsWith('20'))
  );
}

function skipFillers(tokens: Token[], at: number, words: FieldWords): number {
  let next = at;
  while (next < at + 2 && words.dateFillers.includes(tokens[next]?.text ?? '')) next++;
  return next;
}

interface Time {
  minutes: number;
  zone: string | null;
  next: number;
}

/** "à 18h42", ", 6:42 p.m. EST", "- 18:42 GMT+2", "| 6.42pm". */
function timeAfter(tokens: Token[], at: number, words: FieldWords): Time | null {
  let next = at;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[next];
    if (token === undefined) return null;
    const joins =
      (token.kind === 'mark' && ',-–—|·•/(@.'.includes(token.text)) || words.timeJoiners.includes(token.text);
    if (!joins) break;
    next++;
  }
  const half = tokens[next]?.text ?? '';
  if (!Object.hasOwn(HALVES, half)) return timeAt(tokens, next);
  const time = timeAt(tokens, next + 1);
  return time === null ? null : { ...time, minutes: (time.minutes % 720) + (HALVES[half] === true ? 720 : 0) };
}

/** East Asian halves of the day, which stand before the hour: whether it is the afternoon. */
const HALVES: Readonly<Record<string, boolean>> = {
  오전: false,
  오후: true,
  上午: false,
  下午: true,
  午前: false,
  午後: true,
};
/** What stands between hour and minutes. */
const HOUR_MARKS = new Set([':', 'h', '.', '時', '时', '시', '点', '點']);
/** What stands behind minutes and makes "18.42" a time. */
const CLOCK_WORDS = new Set(['uhr', 'h', 'hs', '分', '분']);

/** "6:42 PM EST, Dec 21, 2023": the time stands right before the day. */
function timeBefore(tokens: Token[], at: number): Time | null {
  for (let from = Math.max(0, at - 9); from < at - 1; from++) {
    const time = timeAt(tokens, from);
    if (time === null) continue;
    const between = tokens.slice(time.next, at);
    if (
      between.length <= 3 &&
      between.every(
        (token) => token.kind === 'mark' || ['on', 'le', 'et', 'du'].includes(token.text) || token.text.length >= 3,
      )
    ) {
      return { ...time, next: 0 };
    }
    from = time.next - 1;
  }
  return null;
}

function timeAt(tokens: Token[], at: number): Time | null {
  const hour = tokens[at];
  if (hour?.kind !== 'number' || hour.text.length > 2) return null;
  let hours = Number(hour.text);
  let minutes = 0;
  let next = at + 1;
  const mark = tokens[next]?.text ?? '';
  const minute = tokens[next + 1];
  let said = false;
  if (HOUR_MARKS.has(mark) && minute?.kind === 'number' && minute.text.length === 2) {
    minutes = Number(minute.text);
    next += 2;
    said = mark !== '.';
    if (CLOCK_WORDS.has(tokens[next]?.text ?? '')) {
      said = true;
      next++;
    }
    if (tokens[next]?.text === ':' && tokens[next + 1]?.kind === 'number') next += 2;
  } else if (mark === 'h') {
    next++;
    said = true;
  }
  const half = halfOfDay(tokens, next);
  if (half !== null) {
    if (hours > 12) return null;
    hours = (hours % 12) + (half.afternoon ? 12 : 0);
    next = half.next;
    said = true;
  }
  if (!said || hours > 23 || minutes > 59) return null;
  const zone = zoneAt(tokens, next);
  return { minutes: hours * 60 + minutes, zone: zone?.zone ?? null, next: zone?.next ?? next };
}

/** "pm", "p.m.", "PM". */
function halfOfDay(tokens: Token[], at: number): { afternoon: boolean; next: number } | null {
  const text = tokens[at]?.text ?? '';
  if (text === 'am' || text === 'pm') return { afternoon: text === 'pm', next: at + 1 };
  if ((text === 'a' || text === 'p') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm') {
    return { afternoon: text === 'p', next: at + (tokens[at + 3]?.text === '.' ? 4 : 3) };
  }
  return null;
}

function zoneAt(tokens: Token[], at: number): { zone: string; next: number } | null {
  let next = at;
  if (tokens[next]?.text === '(') next++;
  const name = tokens[next]?.text ?? '';
  const zone = Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
  if (zone === undefined) return null;
  const sign = tokens[next + 1]?.text;
  const offset = tokens[next + 2];
  if (zone === 'Z' && (sign === '+' || sign === '-') && offset?.kind === 'number' && Number(offset.text) <= 14) {
    return { zone: `${sign}${offset.text.padStart(2, '0')}:00`, next: next + 3 };
  }
  return { zone, next: next + 1 };
}
