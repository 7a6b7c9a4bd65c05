import type { DecodedText } from '../offsets.ts';

const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;
const EXTENDED = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A date as wire formats write it, basic or extended ISO 8601, in the record's own spelling; its place is kept.
 *
 * @returns null where it is none
 */
export function isoDate(text: DecodedText | null): DecodedText | null {
  const found = text === null ? null : (BASIC.exec(text.text.trim()) ?? EXTENDED.exec(text.text.trim()));
  if (text === null || found === null) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
  const value = `${year}-${month}-${day}${time}`;
  const { start, end } =
    text.map === null
      ? { start: text.start, end: text.start + text.text.length }
      : { start: text.map[1] as number, end: text.map.at(-1) as number };
  return { text: value, start: 0, map: [0, start, end, value.length, end, end] };
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z') return zone === undefined ? '' : 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
