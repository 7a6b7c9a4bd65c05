import { wordsFor } from '../words/words.ts';

const PERIOD = /^(\d{4})-(?:Q([1-4])|H([12])|W(\d{2})|(SP|SU|FA|WI))$/;

/** A day, month, year, quarter, half, week, season or span of these as this reader writes it; what is none stays as it is. */
export function day(value: string, language: string): string {
  const [from = '', to] = value.split('/', 2);
  if (to !== undefined && to !== '') return `${day(from, language)} – ${day(to, language)}`;
  const period = PERIOD.exec(value);
  if (period !== null) {
    const { quarter, half, week, season } = wordsFor(language).period;
    const [, year = '', ofQuarter, ofHalf, ofWeek, ofSeason] = period;
    if (ofQuarter !== undefined) return quarter(Number(ofQuarter), year);
    if (ofHalf !== undefined) return half(Number(ofHalf), year);
    if (ofWeek !== undefined) return week(Number(ofWeek), year);
    return `${season[ofSeason as keyof typeof season]} ${year}`;
  }
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(value) ?? [];
  if (year === undefined) return value;
  const time = new Date(`${year}-${month ?? '01'}-${date ?? '01'}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return value;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(date === undefined ? {} : { day: 'numeric' }),
  }).format(time);
}

/** The month that a season begins in, as the weather's year has it in the north. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const DAY = 86_400_000;

/** The first moment of a day, month, year, quarter, half, week, season or span of these; null for what is none. */
export function momentOf(value: string): Date | null {
  const [, year, quarter, half, week, season] = PERIOD.exec(value) ?? [];
  if (week !== undefined) {
    // ISO 8601: the first week is the one that holds the fourth of January; weeks begin on Mondays.
    const fourth = Date.parse(`${year}-01-04T00:00:00Z`);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
    return new Date(monday + (Number(week) - 1) * 7 * DAY);
  }
  if (year !== undefined) {
    const month = quarter ? Number(quarter) * 3 - 2 : half ? Number(half) * 6 - 5 : (SEASONS[season ?? ''] ?? 1);
    return new Date(Date.UTC(Number(year), month - 1, 1));
  }
  const [, plain, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:$|[T/])/.exec(value) ?? [];
  if (plain === undefined) return null;
  const moment = new Date(`${plain}-${month ?? '01'}-${date ?? '01'}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
