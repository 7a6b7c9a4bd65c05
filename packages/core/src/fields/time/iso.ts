import { isPlausible, type Moment } from './calendar.ts';

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T| {1,2}|, )(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads a machine-written moment: ISO 8601 and its loose cousins, compact digits, seconds or milliseconds since 1970 (which
 * are UTC).
 *
 * @returns the moment with its zone as written; null where it is none, or none that a page could be of
 */
export function readIso(text: string): Moment | null {
  const words = text.slice(0, 60).trim();
  if (/^\d{10}(?:\d{3})?$/.test(words)) return ofEpoch(words);
  const match = ISO.exec(words) ?? COMPACT.exec(words);
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds, zone] = match;
  const moment: Moment = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    minutes: hours === undefined ? null : Number(hours) * 60 + Number(minutes),
    seconds: seconds === undefined ? null : Number(seconds),
    zone: hours === undefined ? null : zoneName(zone),
  };
  return isPlausible(moment) ? moment : null;
}

function zoneName(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

function ofEpoch(digits: string): Moment | null {
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  const moment: Moment = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    minutes: date.getUTCHours() * 60 + date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    zone: 'Z',
  };
  return isPlausible(moment) ? moment : null;
}
