/** A moment as far as it is known: a day, maybe a time of day, maybe its zone. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  /** Minutes since midnight; null where only the day is known. */
  minutes: number | null;
  seconds: number | null;
  /** "Z", "+02:00" …; null where the zone is unknown. */
  zone: string | null;
}

/** Earliest year a page's date is believed to be of: the web's own first years. 1970 is what an empty clock says. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Whether a day exists and may be a publication's. */
export function isPlausible({ year, month, day, minutes }: Moment): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  if (minutes !== null && (minutes < 0 || minutes >= 24 * 60)) return false;
  return day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** ISO 8601: a bare day where only the day is known, no zone where the zone is unknown. */
export function isoOf(moment: Moment): string {
  const day = `${moment.year}-${two(moment.month)}-${two(moment.day)}`;
  if (moment.minutes === null) return day;
  const time = `${two(Math.floor(moment.minutes / 60))}:${two(moment.minutes % 60)}`;
  return `${day}T${time}${moment.seconds === null ? '' : `:${two(moment.seconds)}`}${moment.zone ?? ''}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day some days after another. */
export function shiftDay(moment: Moment, days: number): Moment {
  const date = new Date(Date.UTC(moment.year, moment.month - 1, moment.day + days));
  return { ...moment, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days since an epoch, for comparing days. */
export function dayNumber(moment: Moment): number {
  return Math.round(Date.UTC(moment.year, moment.month - 1, moment.day) / 86_400_000);
}

/** Minutes since an epoch, as the clock on the wall shows them. */
export function wallMinutes(moment: Moment): number {
  return dayNumber(moment) * 1440 + (moment.minutes ?? 0);
}

/** Minutes ahead of UTC; null where the zone is unknown. */
export function zoneMinutes(zone: string | null): number | null {
  if (zone === null) return null;
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
}

/** The zone's ISO 8601 form of an offset in minutes. */
export function zoneOf(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
