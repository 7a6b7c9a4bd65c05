import { isDay, isoDay } from './calendar.ts';
import { dayOfMonth } from './resolve.ts';
import type { DateRule, Scan } from './scan.ts';

/** "2025-02-06", "06/02/2025", "6.2.2025": three figures with one mark. Day or month first as the language has it. */
export const numericRule: DateRule = (scan, at) => {
  const first = scan.units[at];
  if (first === undefined || first.kind !== 'digits' || first.text.length > 4) return null;
  const before = scan.units[at - 1];
  if (before !== undefined && first.gap === 0 && (before.kind !== 'mark' || '-./:=,'.includes(before.text)))
    return null;
  const mark = scan.units[at + 1];
  if (mark === undefined || mark.gap !== 0 || !'-/.'.includes(mark.text)) return null;
  const second = figure(scan, at + 2);
  if (second === null) return null;
  const again = scan.units[at + 3];
  const third = again?.gap === 0 && again.text === mark.text ? figure(scan, at + 4) : null;
  if (third === null) return twoFigures(scan, at, mark.text, Number(first.text), second);
  const tail = scan.units[at + 5];
  if (tail !== undefined && tail.gap === 0 && '-/'.includes(tail.text) && scan.units[at + 6]?.kind === 'digits')
    return null;
  const value = threeFigures(scan, first.text, second, third);
  return value === null ? null : [{ from: at, next: at + 5, value }];
};

function figure(scan: Scan, at: number): string | null {
  const unit = scan.units[at];
  return unit !== undefined && unit.kind === 'digits' && unit.gap === 0 && unit.text.length <= 4 ? unit.text : null;
}

function threeFigures(scan: Scan, one: string, two: string, three: string): string | null {
  if (one.length === 4) return made(Number(one), Number(two), Number(three));
  if (three.length === 3 || three.length === 1 || two.length > 2) return null;
  const last = Number(three);
  const year = three.length === 4 ? last : last < 60 ? 2000 + last : 1900 + last;
  if (year < 1800 || year > 2199) return null;
  const dayMonth = made(year, Number(two), Number(one));
  const monthDay = made(year, Number(one), Number(two));
  return scan.words.dayFirst ? (dayMonth ?? monthDay) : (monthDay ?? dayMonth);
}

/** "10/3", only behind a word that makes it a date. */
function twoFigures(scan: Scan, at: number, mark: string, one: number, second: string): ReturnType<DateRule> {
  const before = scan.units[at - 1];
  const cued = before !== undefined && before.kind === 'word' && CUES.has(before.lower);
  const tail = scan.units[at + 3];
  if (mark !== '/' || !cued || second.length > 2 || (tail?.gap === 0 && tail.kind !== 'mark')) return null;
  const two = Number(second);
  const [month, day] = scan.words.dayFirst
    ? two <= 12
      ? [two, one]
      : [one, two]
    : one <= 12
      ? [one, two]
      : [two, one];
  if (!isDay(2024, month as number, day as number)) return null;
  return [
    { from: at, next: at + 3, value: dayOfMonth(scan.reference, month as number, day as number, scan.looksAhead(at)) },
  ];
}

const CUES: ReadonlySet<string> = new Set([
  'on',
  'from',
  'to',
  'since',
  'until',
  'between',
  'le',
  'du',
  'au',
  'depuis',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

function made(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? isoDay({ year, month, day }) : null;
}

/**
 * A clock time behind a date: "à 12h12", ", 4:30 p.m.", "T12:12". Returns its ISO part and the unit behind it.
 */
export function timeBehind(scan: Scan, at: number): { time: string; next: number } | null {
  let from = at;
  while (
    from < at + 2 &&
    scan.units[from] !== undefined &&
    ['à', 'at', ',', 't', '-', '|', 'vers', '·'].includes(scan.units[from]?.lower ?? '')
  )
    from++;
  const hours = scan.units[from];
  const mark = scan.units[from + 1];
  if (hours === undefined || hours.kind !== 'digits' || hours.text.length > 2 || hours.gap === 2 || mark === undefined)
    return null;
  const minutes = scan.units[from + 2];
  const hasMinutes =
    minutes?.kind === 'digits' && minutes.text.length === 2 && minutes.gap <= (mark.text === ':' ? 0 : 1);
  const isClock =
    mark.gap === 0 && (mark.text === ':' || mark.lower === 'h')
      ? hasMinutes || mark.lower === 'h'
      : mark.lower === 'h' && mark.gap === 1;
  let next = isClock ? from + (hasMinutes ? 3 : 2) : from + 1;
  const half = halfOfDay(scan, next);
  if (!isClock && half === null) return null;
  let hour = Number(hours.text);
  if (half !== null) {
    next = half.next;
    hour = (hour % 12) + (half.afternoon ? 12 : 0);
  }
  const minute = isClock && hasMinutes ? Number(minutes.text) : 0;
  if (hour > 23 || minute > 59) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { time: isClock && (hasMinutes || half !== null) ? `T${two(hour)}:${two(minute)}` : `T${two(hour)}`, next };
}

function halfOfDay(scan: Scan, at: number): { afternoon: boolean; next: number } | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.gap === 2) return null;
  if (unit.lower === 'am' || unit.lower === 'pm') return { afternoon: unit.lower === 'pm', next: at + 1 };
  if (
    (unit.lower === 'a' || unit.lower === 'p') &&
    scan.units[at + 1]?.text === '.' &&
    scan.units[at + 2]?.lower === 'm'
  ) {
    return {
      afternoon: unit.lower === 'p',
      next: scan.units[at + 3]?.text === '.' && scan.units[at + 3]?.gap === 0 ? at + 4 : at + 3,
    };
  }
  return null;
}
