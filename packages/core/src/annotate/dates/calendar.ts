/** Plain calendar arithmetic on the proleptic Gregorian calendar. A day is `{ year, month, day }`, month 1 to 12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

/** The day of an ISO 8601 string; null where it begins with none. */
export function parseDay(iso: string | null): Day | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day.year, day.month, day.day) ? day : null;
}

/** Whether the month has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(from: Day, days: number): Day {
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month so many months on. */
export function addMonths(from: { year: number; month: number }, months: number): { year: number; month: number } {
  const index = from.year * 12 + from.month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** 1 (Monday) to 7. */
export function weekday(day: Day): number {
  return ((new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7) + 1;
}

/** "2025-W06": the ISO 8601 week, whose year is that of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const first = Date.UTC(thursday.year, 0, 1);
  const week = Math.floor((Date.UTC(thursday.year, thursday.month - 1, thursday.day) - first) / DAY_MS / 7) + 1;
  return `${pad(thursday.year, 4)}-W${pad(week, 2)}`;
}

export const isoDay = (day: Day): string => `${isoMonth(day)}-${pad(day.day, 2)}`;
export const isoMonth = (month: { year: number; month: number }): string =>
  `${pad(month.year, 4)}-${pad(month.month, 2)}`;
export const isoYear = (year: number): string => pad(year, 4);

/** The nth such weekday of a month. */
export function nthNamed(
  year: number,
  month: number,
  name: number,
  number: number,
): { year: number; month: number; day: number } | null {
  if (number < 0) {
    const end = { year, month, day: daysIn(year, month) };
    return addDays(end, -((weekday(end) - name + 7) % 7));
  }
  const first = { year, month, day: 1 };
  const found = addDays(first, ((name - weekday(first) + 7) % 7) + 7 * (number - 1));
  return found.month === month ? found : null;
}

/** A day in ISO 8601; null where the month has no such day. */
export function isoOf(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? isoDay({ year, month, day }) : null;
}

function pad(value: number, width: number): string {
  return String(Math.max(0, value)).padStart(width, '0');
}
