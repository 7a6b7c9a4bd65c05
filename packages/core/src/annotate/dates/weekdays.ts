import { addDays, addMonths, daysIn, isoDay, isoOf, parseDay, weekday } from './calendar.ts';
import { dayThenMonth, monthThenDay, yearTold } from './days.ts';
import { numericAt } from './numeric.ts';
import { partBehind, turnBehind, weekdayAt, weekTurnAt } from './parts.ts';
import { bareWeekday, dayOfWeek, weekdayOf } from './resolve.ts';
import { type DateRule, type Found, goesOn, lowerAt, phrase, rangeTo, type Scan, skip } from './scan.ts';
import { dayAt } from './spelled.ts';

/** "jeudi", "Friday night", "samedi 25 juillet", "Monday, March 3", "lundi 21", "Tuesday of last week", "vendredi prochain". */
export const weekdayRule: DateRule = (scan, at) => {
  const name = weekdayAt(scan, at);
  if (name === null || recurs(scan, at, name.next) || isTitle(scan, name.next)) return null;
  return (
    withDate(scan, at, name.next, name.name) ??
    withDay(scan, at, name) ??
    withWeek(scan, at, name) ??
    furtherOn(scan, at, name) ??
    plain(scan, at, name)
  );
};

/** "Saturday Night Live", "Monday Night Football": a name goes on in capitals. */
function isTitle(scan: Scan, at: number): boolean {
  const part = scan.units[at];
  const name = scan.units[at + 1];
  if (
    part?.kind !== 'word' ||
    part.gap !== 1 ||
    part.text[0] === part.lower[0] ||
    part.text === part.text.toUpperCase()
  )
    return false;
  return (
    Object.hasOwn(scan.words.dayParts, part.lower) &&
    name?.kind === 'word' &&
    name.gap === 1 &&
    name.text[0] !== name.lower[0]
  );
}

const NAMED: ReadonlySet<string> = new Set(['black', 'cyber', 'bloody', 'super', 'giving', 'casual']);

/** "every Monday", "Friday mornings", "chaque lundi": what recurs has no day of its own. */
function recurs(scan: Scan, at: number, next: number): boolean {
  const before = lowerAt(scan, at - 1);
  // "Black Friday sales", "Bloody Sunday": a day by name alone.
  if (before !== undefined && NAMED.has(before) && scan.units[at - 1]?.text !== before) return true;
  if (at > 0 && before !== undefined && scan.units[at]?.gap === 1 && scan.words.recurring.includes(before)) return true;
  const behind = lowerAt(scan, next);
  return behind?.endsWith('s') === true && Object.hasOwn(scan.words.dayParts, behind.slice(0, -1));
}

/** A day and month behind the name: that is the date. */
function withDate(scan: Scan, at: number, next: number, name: number): Found[] | null {
  let from = next;
  const mark = scan.units[from];
  if (mark !== undefined && mark.gap === 0 && (mark.text === ',' || mark.text === '.')) from++;
  if (scan.units[from]?.gap === 2) return null;
  const word = lowerAt(scan, from);
  if (word === 'the' || word === 'le') from++;
  const found = dayThenMonth(scan, at, from) ?? (scan.words.monthFirst ? monthThenDay(scan, at, from) : null);
  if (found !== null) return found.map((each, rank) => (rank === 0 ? onItsDay(scan, each, name) : each));
  const numeric = numericAt(scan, from, true);
  return numeric === null ? null : [{ ...numeric, from: at }];
}

/** "Friday, Nov. 22" without a year: of this year, the last and the next, the nearest in which that day is a Friday. */
function onItsDay(scan: Scan, found: Found, name: number): Found {
  const day = parseDay(found.value);
  if (day === null || scan.reference === null || weekday(day) === name || yearTold(scan, found)) return found;
  const { year, month } = scan.reference;
  // A day close by with the wrong name is a slip, not another year's.
  if (Math.abs((day.year - year) * 12 + day.month - month) <= 1) return found;
  const days = [year, year - 1, year + 1].map((each) => parseDay(isoOf(each, day.month, day.day)));
  const fitting = days.find((each) => each !== null && weekday(each) === name);
  return fitting === null || fitting === undefined ? found : { ...found, value: isoDay(fitting) };
}

/** "lundi 21", "Friday the 26th", "tue 13th": the nearest month whose day bears the name. */
function withDay(scan: Scan, at: number, name: { name: number; next: number }): Found[] | null {
  const article = lowerAt(scan, name.next) === 'the';
  const from = article ? name.next + 1 : name.next;
  if (scan.units[from]?.gap !== 1) return null;
  const day = dayAt(scan, from);
  if (day === null || goesOn(scan, day.next) || (scan.units[from]?.kind === 'word' && !day.ordinal)) return null;
  if (!day.ordinal && (scan.words.capitals ? article : false)) return null;
  const behind = scan.units[day.next];
  if (!day.ordinal && behind !== undefined && behind.gap <= 1) {
    if (behind.gap === 0 && behind.kind === 'word') return null;
    if ('%€$-–/h'.includes(behind.lower) || scan.words.clock.hours.includes(behind.lower)) return null;
    if (Object.hasOwn(scan.words.clock.halves, behind.lower)) return null;
    // "Friday 10 people died": a figure before a common word counts.
    if (behind.kind === 'word' && behind.text === behind.lower && !SMALL.has(behind.lower)) return null;
  }
  if (scan.reference === null) return [{ from: at, next: day.next, value: null }];
  const ahead = scan.tense(at) > 0;
  for (let distance = 0; distance < 12; distance++) {
    for (const sign of distance === 0 ? [1] : ahead ? [1, -1] : [-1, 1]) {
      const month = addMonths(scan.reference, sign * distance);
      if (day.day > daysIn(month.year, month.month)) continue;
      const date = { ...month, day: day.day };
      if (weekday(date) === name.name) return [{ from: at, next: day.next, value: isoDay(date) }];
    }
  }
  return null;
}

/** Words that may follow "lundi 21" without being counted by it. */
const SMALL: ReadonlySet<string> = new Set(
  'à a et ou au de en pour dans sur avec vers lors du le la les que qui at and or to for in on with around between from by until'.split(
    ' ',
  ),
);

/** "mardi de la semaine prochaine", "Wednesday evening next week". */
function withWeek(scan: Scan, at: number, name: { name: number; next: number }): Found[] | null {
  const part = partBehind(scan, name.next);
  const from = skip(scan, part.next, scan.words.links, 3);
  const week = scan.units[from]?.gap === 2 ? null : weekTurnAt(scan, from);
  if (week === null) return null;
  return [{ from: at, next: week.next, value: dayOfWeek(scan.reference, week.turn, name.name), late: part.late }];
}

/** "mardi en huit": seven days behind the weekday that comes first, today's own among them. */
function furtherOn(scan: Scan, at: number, name: { name: number; next: number }): Found[] | null {
  if (scan.units[name.next]?.gap === 2) return null;
  const further = phrase(scan, name.next, scan.words.furtherDays);
  // "mardi en huit communes": a figure that counts something.
  if (further === null || counts(scan, further.next)) return null;
  const first = parseDay(bareWeekday(scan.reference, name.name, true));
  return [{ from: at, next: further.next, value: first === null ? null : isoDay(addDays(first, further.value)) }];
}

/** Whether a common word stands behind a number on its line. */
function counts(scan: Scan, at: number): boolean {
  const unit = scan.units[at];
  return unit?.kind === 'word' && unit.gap !== 2 && !SMALL.has(unit.lower);
}

function plain(scan: Scan, at: number, name: { name: number; next: number }): Found[] {
  const turn = turnBehind(scan, name.next);
  if (turn !== null) {
    const part = partBehind(scan, turn.next);
    const base = turn.told ? (parseDay(scan.told(at)) ?? scan.reference) : scan.reference;
    return [
      {
        from: at,
        next: part.next,
        value: turn.turn === 0 ? weekdayOf(base, name.name, 0) : strictly(base, name.name, turn.turn > 0),
        late: part.late,
      },
    ];
  }
  const part = partBehind(scan, name.next);
  const value = bareWeekday(scan.reference, name.name, scan.tense(at) > 0);
  const first: Found = { from: at, next: part.next, value, late: part.late };
  const end = rangeEnd(scan, part.next, value);
  return end === null ? [first] : [first, end];
}

/** "Monday to Friday": the end of the range is the next such day. */
function rangeEnd(scan: Scan, at: number, value: string | null): Found | null {
  const word = lowerAt(scan, at);
  if (word === undefined || ['and', 'or', 'et', 'ou'].includes(word)) return null;
  const from = rangeTo(scan, at);
  const name = from === null ? null : weekdayAt(scan, from);
  if (
    from === null ||
    name === null ||
    withDate(scan, from, name.next, name.name) !== null ||
    turnBehind(scan, name.next) !== null
  )
    return null;
  const part = partBehind(scan, name.next);
  const day = parseDay(value);
  const ahead = day === null ? 0 : (name.name - weekday(day) + 7) % 7;
  return { from, next: part.next, value: day === null ? null : isoDay(addDays(day, ahead)), late: part.late };
}

/** "lundi dernier" said on a Monday is a week ago. */
function strictly(reference: Scan['reference'], name: number, ahead: boolean): string | null {
  const value = bareWeekday(reference, name, ahead);
  if (value === null || reference === null || value !== isoDay(reference)) return value;
  return isoDay(addDays(reference, ahead ? 7 : -7));
}
