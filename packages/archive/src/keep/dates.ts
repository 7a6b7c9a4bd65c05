import type { Article } from '@depeche/core';

const DAY = 24 * 60 * 60 * 1000;

/** When an article counts from: the day as yyyymmdd and the moment in milliseconds since 1970. */
export interface Dated {
  day: number;
  moment: number;
}

/**
 * Reads when a record's article was published, else the day it was sent with, else its dateline's; where there is none, or one
 * that lies more than a day ahead, the moment it came in counts. A time without a zone is taken for UTC; the day is the one written down, whatever the zone.
 */
export function datedOf(
  { published, dateline }: Pick<Article, 'published' | 'dateline'>,
  received: number,
  sent: string | null = null,
): Dated {
  return (
    dated(published, received) ??
    dated(sent, received) ??
    dated(dateline?.date ?? null, received) ?? { day: dayOf(received), moment: received }
  );
}

function dated(written: string | null, received: number): Dated | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    written ?? '',
  );
  if (match !== null) {
    const [iso, year, month, date, time, zone] = match;
    const moment = Date.parse(time === undefined || zone !== undefined ? iso : `${iso}Z`);
    if (!Number.isNaN(moment) && moment <= received + DAY)
      return { day: Number(year) * 10_000 + Number(month) * 100 + Number(date), moment };
  }
  return null;
}

/** The day of a moment in UTC, as yyyymmdd. */
export function dayOf(moment: number): number {
  return Number(new Date(moment).toISOString().slice(0, 10).replaceAll('-', ''));
}

/** A day as yyyymmdd in ISO 8601. */
export function isoDay(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** An ISO 8601 day as yyyymmdd. */
export function dayNumber(iso: string): number {
  return Number(iso.slice(0, 10).replaceAll('-', ''));
}
