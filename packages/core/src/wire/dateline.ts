import { isoOf, type Moment } from '../fields/time/calendar.ts';
import { findDates, type ProseContext } from '../fields/time/prose.ts';
import type { Dateline } from '../record.ts';
import { agencyOf } from './agencies.ts';

/** A dateline at a paragraph's head, and where it ends: behind its dash. */
export interface OpeningDateline {
  dateline: Dateline;
  end: number;
}

/** Brackets or a dash set every dateline off. */
const MARKS = /[(–—-]/;

/** Longest dateline in UTF-16 units. */
const LONGEST = 90;

/**
 * Reads the dateline that opens a paragraph: "PARIS, 6 février (Reuters) -", "WASHINGTON/BRUSSELS, March 3 (Reuters) —",
 * "(AFP) -", "(Reuters) -". A place in capitals followed by a dash counts too, a place alone does not.
 */
export function datelineAt(text: string, context: ProseContext & { reference: Moment | null }): OpeningDateline | null {
  const head = text.slice(0, LONGEST);
  if (!MARKS.test(head)) return null;
  const agencyMark = /^([^()]{0,60})\(([^()]{2,30})\)\s{0,3}([-–—:.]|$)?/u.exec(head);
  if (agencyMark !== null) {
    const agency =
      (agencyMark[2] ?? '')
        .split(/[/,]/)
        .map((each) => agencyOf(each))
        .find((each) => each !== null) ?? null;
    if (agency === null) return null;
    const before = (agencyMark[1] ?? '').trim();
    if (agencyMark[3] === undefined && (before === '' || before !== before.toUpperCase())) return null;
    const placed = placeAndDay(before, context);
    if (placed === null) return null;
    return { dateline: { ...placed, agency }, end: agencyMark[0].length };
  }
  const dash = /^(.{2,70}?)\s[-–—]{1,2}\s/u.exec(head);
  if (dash === null) return null;
  const before = (dash[1] as string).trim();
  if (!/^[\p{Lu}][\p{Lu}\s/.,'’-]{2,}/u.test(before) && !isPlaceAndDay(before, context)) return null;
  const placed = placeAndDay(before, context);
  if (
    placed?.place == null ||
    placed.place.split(/\s+/).length > 3 ||
    context.words.modifiedLabels.some((label) => before.toLowerCase().includes(label))
  )
    return null;
  return { dateline: { ...placed, agency: null }, end: dash[0].length };
}

/** "Saint-Brévin, le 4 mars 2025": a release writes its place as it is spelled, and the day behind it. */
const SPELLED_PLACE =
  /^\p{Lu}[\p{L}'’.-]{1,30}(?:[ ,]{1,2}(?:\p{Lu}[\p{L}'’.-]{0,30}|de|du|des|la|le|les|sur|en|on|of)){0,6}[ ,(]{0,3}$/u;

function isPlaceAndDay(before: string, context: ProseContext): boolean {
  const day = findDates(before, context)[0];
  return (
    day !== undefined && day.start > 2 && day.end >= before.length - 1 && SPELLED_PLACE.test(before.slice(0, day.start))
  );
}

function placeAndDay(before: string, context: ProseContext): { place: string | null; date: string | null } | null {
  if (before === '') return { place: null, date: null };
  const date = findDates(before, context)[0];
  // A day without a year and without a reference day still ends the place.
  const cut = date?.start ?? before.search(/,\s*(?:le\s+)?(?:\d|\p{L}{3,9}\.?\s\d)/u);
  const place = (cut > 0 ? before.slice(0, cut) : cut === 0 ? '' : before)
    .replace(/[\s,;:]{1,8}(?:le|on)?\s{0,4}$/i, '')
    .replace(/,$/, '')
    .trim();
  if (place.length > 50 || place.split(/\s+/).length > 6) return null;
  if (place !== '' && !/^\p{Lu}/u.test(place)) return null;
  if (place !== '' && place !== place.toUpperCase() && place.split(/\s+/).length > 4) return null;
  return { place: place === '' ? null : place, date: date === undefined ? null : isoOf(date.moment).slice(0, 10) };
}
