import { readNumber } from '../units/number.ts';
import { look, lowerAt, phrase, type Scan } from './scan.ts';

/** A clock time: its ISO part ("T18:42", "T18") and the unit behind it. */
export interface Clock {
  time: string;
  next: number;
}

/**
 * A clock time behind a date: "à 12h12", ", 4:30 p.m.", "T12:12:05", "at noon", "at 4".
 *
 * @param late whether the date names an afternoon, evening or night: "ce soir à 8 heures" is 20
 */
export function clockBehind(scan: Scan, at: number, late: number | undefined): Clock | null {
  const { before, bare } = scan.words.clock;
  let from = at;
  let cued = false;
  while (from < at + 2 && before.includes(lowerAt(scan, from) ?? '\n')) {
    cued ||= bare.includes(lowerAt(scan, from) ?? '');
    from++;
  }
  if (scan.units[from]?.gap === 2) return null;
  const clock = clockAt(scan, from, late);
  if (clock !== null) return clock;
  if (!cued) return null;
  // "Friday at 4": a bare hour, with nothing behind that it counts.
  const hour = scan.units[from];
  const behind = scan.units[from + 1];
  if (hour?.kind !== 'digits' || hour.text.length > 2 || Number(hour.text) > 23) return null;
  if (
    behind !== undefined &&
    behind.gap < 2 &&
    (behind.gap === 0
      ? !'.,;?!)'.includes(behind.text) || scan.units[from + 2]?.gap === 0
      : behind.kind === 'word' || '-–%'.includes(behind.text))
  )
    return null;
  return { time: written(Number(hour.text), null, null, late), next: from + 1 };
}

/** A clock time that shows by itself: "12h12", "4:30 p.m.", "8.30pm", "9 heures", "noon", "neuf heures du matin". */
export function clockAt(scan: Scan, at: number, late?: number): Clock | null {
  const { clock } = scan.words;
  const unit = scan.units[at];
  if (unit === undefined) return null;
  if (unit.kind === 'word') {
    const named = look(clock.named, unit.lower);
    if (named !== null) return { time: written(named, null, null, undefined), next: at + 1 };
    if (look(scan.numbers.cardinals, unit.lower) === null) return null;
    const number = readNumber(scan.units, at, scan.numbers);
    const spoken = number === null ? null : hoursAt(scan, number.next);
    const hours = spoken ?? (number !== null && halfAt(scan, number.next) !== null ? number.next : null);
    if (number === null || hours === null || number.value > 24 || !Number.isInteger(number.value)) return null;
    const half = halfAt(scan, hours);
    return { time: written(number.value, null, null, half?.late ?? late), next: half?.next ?? hours };
  }
  if (unit.kind !== 'digits' || unit.text.length > 2) return null;
  const hour = Number(unit.text);
  if (hour > 24) return null;
  let next = at + 1;
  let minute: number | null = null;
  let second: number | null = null;
  const mark = scan.units[next];
  let shown = false;
  const point = mark?.text === '.' && mark.gap === 0;
  if (mark !== undefined && mark.gap === 0 && (mark.text === ':' || point)) {
    minute = twoAt(scan, next + 1);
    if (minute === null) return null;
    next += 2;
    if (scan.units[next]?.text === ':' && scan.units[next]?.gap === 0) second = twoAt(scan, next + 1);
    if (second !== null) next += 2;
    shown = !point;
  } else {
    const hours = hoursAt(scan, next);
    if (hours !== null) {
      next = hours;
      shown = true;
      const tight = scan.units[next]?.gap ?? 2;
      minute = tight <= (scan.words.capitals ? 0 : 1) ? twoAt(scan, next, tight) : null;
      if (minute !== null) next++;
    }
  }
  const half = halfAt(scan, next);
  // "8.30" and "9" are times only with "pm" behind them.
  if (!shown && half === null) return null;
  if (
    !shown &&
    half !== null &&
    half.next === next + 1 &&
    (scan.units[next]?.lower === 'a' || scan.units[next]?.lower === 'p') &&
    scan.units[next]?.gap !== 0
  )
    return null;
  if (minute !== null && minute > 59) return null;
  return { time: written(hour, minute, second, half?.late ?? late, half !== null), next: half?.next ?? next };
}

function hoursAt(scan: Scan, at: number): number | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.gap === 2) return null;
  if (scan.words.clock.hours.includes(unit.lower)) return at + 1;
  return lowerAt(scan, at) === 'o' && lowerAt(scan, at + 1) === "'" && lowerAt(scan, at + 2) === 'clock'
    ? at + 3
    : null;
}

function twoAt(scan: Scan, at: number, gap = 0): number | null {
  const unit = scan.units[at];
  return unit !== undefined && unit.kind === 'digits' && unit.text.length === 2 && unit.gap <= gap
    ? Number(unit.text)
    : null;
}

function halfAt(scan: Scan, at: number): { late: number; next: number } | null {
  if (scan.units[at]?.gap === 2) return null;
  const half = phrase(scan, at, scan.words.clock.halves);
  return half === null ? null : { late: half.value ? 12 : 0, next: half.next };
}

function written(
  hour: number,
  minute: number | null,
  second: number | null,
  late: number | undefined,
  half = false,
): string {
  let full = hour === 24 ? 0 : hour;
  const shifts = late === 12 || (late === 18 && full >= 6);
  if (shifts && full < 12 && full > 0) full += 12;
  else if (half && late === 0 && full === 12) full = 0;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `T${two(full)}${minute === null ? '' : `:${two(minute)}`}${second === null ? '' : `:${two(second)}`}`;
}
