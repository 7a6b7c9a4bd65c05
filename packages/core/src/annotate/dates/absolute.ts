import { isDay, isoDay, isoMonth, isoYear } from './calendar.ts';
import { bareWeekday, dayOfMonth, yearOfMonth } from './resolve.ts';
import { type DateRule, dayAt, type Found, look, phrase, type Scan, skipLinks, yearAt } from './scan.ts';

/** The month named at a unit, its full stop ("Dec.") taken along. */
export function monthAt(scan: Scan, at: number): { month: number; next: number; ambiguous: boolean } | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'word') return null;
  const month = look(scan.words.months, unit.lower);
  if (month === null) return null;
  const stop = scan.units[at + 1];
  const dotted = stop !== undefined && stop.gap === 0 && stop.text === '.' && unit.text.length <= 5;
  const capital = unit.text[0] !== unit.lower[0];
  const ambiguous = scan.words.ambiguousMonths.includes(unit.lower) || (!scan.words.dayFirst && !capital);
  return { month, next: at + (dotted ? 2 : 1), ambiguous };
}

/** A year behind a month or a day: "2025", ", 2025", "de 2025". Two figures count behind an apostrophe only. */
function yearBehind(scan: Scan, at: number): { year: number; next: number } | null {
  let next = at;
  const comma = scan.units[next];
  if (comma?.text === ',' && comma.gap === 0) next++;
  else next = skipLinks(scan, next, 2);
  const year = scan.units[next]?.gap === 2 ? null : yearAt(scan, next);
  return year === null ? null : { year, next: next + 1 };
}

/** "dernier", "prochain", "last" behind a day and month: which year. */
function turnBehind(scan: Scan, at: number): { turn: -1 | 0 | 1; next: number } | null {
  const unit = scan.units[at];
  const turn = unit?.gap === 1 ? look(scan.words.after, unit.lower) : null;
  return turn === null ? null : { turn, next: at + 1 };
}

/** A weekday's name at a unit, with its comma or full stop skipped. */
function weekdayAt(scan: Scan, at: number): { name: number; next: number } | null {
  const unit = scan.units[at];
  const name = unit?.kind === 'word' ? look(scan.words.weekdays, unit.lower) : null;
  if (unit === undefined || name === null) return null;
  if (scan.words.ambiguousWeekdays.includes(unit.lower) && unit.text[0] === unit.lower[0]) return null;
  return { name, next: at + 1 };
}

/** "samedi 25 juillet 2020", "Monday, March 3", "March 3rd, 2025", "3 March", "15 au 17 mai". */
export const dayRule: DateRule = (scan, at) => {
  let from = at;
  const name = weekdayAt(scan, at);
  if (name !== null) {
    from = name.next;
    const mark = scan.units[from];
    if (mark !== undefined && mark.gap === 0 && (mark.text === ',' || mark.text === '.')) from++;
    from = scan.words.dayFirst || scan.units[from]?.lower === 'the' ? skipLinks(scan, from, 2) : from;
  }
  return dayThenMonth(scan, at, from) ?? monthThenDay(scan, at, from);
};

function dayThenMonth(scan: Scan, at: number, from: number): Found[] | null {
  const day = dayAt(scan, from);
  if (day === null) return null;
  const middle = skipLinks(scan, day.next, 3);
  const joint = scan.units[middle];
  const month = joint?.gap === 2 ? null : monthAt(scan, joint?.text === '-' ? middle + 1 : middle);
  if (month !== null) return [finish(scan, at, month.month, day.day, month.next)];
  // "du 22 au 23 juillet", "le 3 et le 5 mars", "3-5 March": the first day borrows the month.
  const range = rangeTo(scan, day.next);
  if (range === null) return null;
  const second = dayAt(scan, range);
  const borrowed = second === null ? null : monthAt(scan, skipLinks(scan, second.next, 2));
  if (second === null || borrowed === null || second.day <= day.day) return null;
  const end = finish(scan, range, borrowed.month, second.day, borrowed.next);
  const value = end.value === null ? null : withDay(end.value, day.day);
  return [{ from: at, next: day.next, value }, end];
}

function withDay(value: string, day: number): string | null {
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  return isDay(year, month, day) ? isoDay({ year, month, day }) : null;
}

/** Behind a range's first half: where its second begins. */
function rangeTo(scan: Scan, at: number): number | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.gap === 2) return null;
  const joins = scan.words.dayFirst ? ['au', 'et', 'ou', 'à', '-', '–', '/'] : ['-', '–', 'to', 'and', 'or'];
  if (!joins.includes(unit.lower)) return null;
  const second = scan.units[at + 1];
  return second !== undefined && ['le', 'the'].includes(second.lower) ? at + 2 : at + 1;
}

function monthThenDay(scan: Scan, at: number, from: number): Found[] | null {
  if (scan.words.dayFirst) return null;
  const month = monthAt(scan, from);
  if (month === null) return null;
  const start = scan.units[month.next]?.lower === 'the' ? month.next + 1 : month.next;
  if (scan.units[start]?.gap === 2) return null;
  const day = dayAt(scan, start);
  if (day === null) return null;
  const range = rangeTo(scan, day.next);
  const second = range === null || monthAt(scan, range) !== null ? null : dayAt(scan, range);
  if (range !== null && second !== null && second.day > day.day && scan.units[second.next]?.text !== '%') {
    const end = finish(scan, range, month.month, second.day, second.next);
    return [{ from: at, next: day.next, value: end.value === null ? null : withDay(end.value, day.day) }, end];
  }
  return [finish(scan, at, month.month, day.day, day.next)];
}

function finish(scan: Scan, from: number, month: number, day: number, next: number): Found {
  const year = yearBehind(scan, next);
  if (year !== null) {
    return {
      from,
      next: year.next,
      value: isDay(year.year, month, day) ? isoDay({ year: year.year, month, day }) : null,
    };
  }
  const turn = turnBehind(scan, next);
  if (turn !== null && scan.reference !== null) {
    const { reference } = scan;
    const passed = month * 31 + day <= reference.month * 31 + reference.day;
    const shift = turn.turn < 0 ? (passed ? 0 : -1) : turn.turn > 0 ? (passed ? 1 : 0) : 0;
    const turned = reference.year + shift;
    return { from, next: turn.next, value: isDay(turned, month, day) ? isoDay({ year: turned, month, day }) : null };
  }
  const end = turn === null ? next : turn.next;
  return { from, next: end, value: dayOfMonth(scan.reference, month, day, scan.looksAhead(from)) };
}

/** "mars 2025", "Feb. 2014", "in December", "mois de mars dernier". */
export const monthRule: DateRule = (scan, at) => {
  const month = monthAt(scan, at);
  if (month === null) return null;
  const year = yearBehind(scan, month.next);
  if (year !== null) return [{ from: at, next: year.next, value: isoMonth({ year: year.year, month: month.month }) }];
  const short = scan.units[month.next];
  if (
    short !== undefined &&
    (short.text === "'" || short.text === '’') &&
    scan.units[month.next + 1]?.text.length === 2 &&
    scan.units[month.next + 1]?.kind === 'digits'
  ) {
    const two = Number((scan.units[month.next + 1] as { text: string }).text);
    return [
      {
        from: at,
        next: month.next + 2,
        value: isoMonth({ year: two < 60 ? 2000 + two : 1900 + two, month: month.month }),
      },
    ];
  }
  const before = scan.units[at - 1];
  if (month.ambiguous && (before === undefined || !scan.words.prepositions.includes(before.lower))) return null;
  const written = scan.units[at] as { text: string; lower: string };
  if (month.ambiguous && !scan.words.dayFirst && written.text[0] === written.lower[0]) return null;
  const turn = turnBehind(scan, month.next);
  if (turn !== null) {
    const { reference } = scan;
    if (reference === null) return [{ from: at, next: turn.next, value: null }];
    const passed = month.month < reference.month || (month.month === reference.month && turn.turn < 0);
    const turned =
      reference.year + (turn.turn < 0 ? (month.month < reference.month ? 0 : -1) : turn.turn > 0 && passed ? 1 : 0);
    return [{ from: at, next: turn.next, value: isoMonth({ year: turned, month: month.month }) }];
  }
  const found = yearOfMonth(scan.reference, month.month, scan.looksAhead(at));
  return [{ from: at, next: month.next, value: found === null ? null : isoMonth({ year: found, month: month.month }) }];
};

/** "jeudi", "jeudi soir", "on Friday night". */
export const weekdayRule: DateRule = (scan, at) => {
  const name = weekdayAt(scan, at);
  if (name === null) return null;
  let next = name.next;
  const turn = turnBehind(scan, next);
  if (turn !== null) {
    next = turn.next;
    const value = scan.reference === null ? null : turned(scan, name.name, turn.turn);
    return [{ from: at, next: partBehind(scan, next), value }];
  }
  next = partBehind(scan, next);
  return [{ from: at, next, value: bareWeekday(scan.reference, name.name, scan.looksAhead(at)) }];
};

function turned(scan: Scan, name: number, turn: -1 | 0 | 1): string | null {
  return bareWeekdayStrict(scan, name, turn > 0);
}

/** "lundi dernier" said on a Monday is a week ago. */
function bareWeekdayStrict(scan: Scan, name: number, ahead: boolean): string | null {
  const value = bareWeekday(scan.reference, name, ahead);
  if (value === null || scan.reference === null || value !== isoDay(scan.reference)) return value;
  const { year, month, day } = scan.reference;
  const moved = new Date(Date.UTC(year, month - 1, day + (ahead ? 7 : -7)));
  return isoDay({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() });
}

/** A part of the day behind a date is taken along. */
export function partBehind(scan: Scan, at: number): number {
  const unit = scan.units[at];
  return unit !== undefined && unit.gap === 1 && scan.words.dayParts.includes(unit.lower) ? at + 1 : at;
}

/** "2019", where nothing says that it counts things; "2019-2020", "2019/20"; "1990s", "années 1990". */
export const yearRule: DateRule = (scan, at) => {
  const year = yearAt(scan, at);
  const before = scan.units[at - 1];
  const after = scan.units[at + 1];
  if (year === null) return shortDecade(scan, at);
  if (
    before !== undefined &&
    before.gap <= 1 &&
    scan.units[at]?.gap === 0 &&
    before.kind === 'mark' &&
    !'([{"«“\'’-–—/,;:.'.includes(before.text)
  )
    return null;
  if (before?.kind === 'word' && scan.units[at]?.gap === 0) return null;
  if (
    before !== undefined &&
    scan.units[at]?.gap === 0 &&
    (before.text === '.' || before.text === ',') &&
    scan.units[at - 2]?.kind === 'digits'
  )
    return null;
  const suffix = after?.gap === 0 && after.kind === 'word';
  if (suffix && year % 10 === 0 && scan.words.decadeBehind.includes(after.lower))
    return [{ from: at, next: at + 2, value: `${Math.floor(year / 10)}X` }];
  if (suffix) return null;
  if (before !== undefined && scan.words.decadeBefore.includes(before.lower) && year % 10 === 0)
    return [{ from: at, next: at + 1, value: `${Math.floor(year / 10)}X` }];
  const cued =
    before !== undefined &&
    (scan.words.prepositions.includes(before.lower) || before.text === "'" || before.text === '’');
  if (year > 2060 || year < 1900) {
    if (
      !(
        before !== undefined &&
        ['en', 'in', 'since', 'depuis', 'année', 'an', 'year', 'ici', 'by'].includes(before.lower)
      ) ||
      year < 1400
    )
      return null;
  }
  if (after !== undefined && (after.text === '%' || after.text === '€' || after.text === '$' || after.text === '°'))
    return null;
  if (!cued && countsThings(scan, at + 1)) return null;
  if (
    cued &&
    before !== undefined &&
    [
      'de',
      'par',
      'sur',
      'à',
      'et',
      'for',
      'to',
      'and',
      'of',
      'the',
      'a',
      'than',
      'per',
      'pour',
      'contre',
      'entre',
      'between',
    ].includes(before.lower) &&
    countsThings(scan, at + 1)
  )
    return null;
  const found: Found[] = [{ from: at, next: at + 1, value: isoYear(year) }];
  if (after !== undefined && after.gap === 0 && '-–/'.includes(after.text)) {
    const second = scan.units[at + 2];
    if (
      second?.gap === 0 &&
      second.kind === 'digits' &&
      second.text.length === 2 &&
      Number(second.text) === (year + 1) % 100
    ) {
      found.push({ from: at + 2, next: at + 3, value: isoYear(year + 1) });
    }
  }
  return found;
};

/** "années 90", "the '90s": a decade of two figures. */
function shortDecade(scan: Scan, at: number): Found[] | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'digits' || unit.text.length !== 2 || !unit.text.endsWith('0')) return null;
  const decade = Number(unit.text) / 10;
  const century = decade <= 2 ? 20 : 19;
  const before = scan.units[at - 1];
  const after = scan.units[at + 1];
  if (before !== undefined && scan.words.decadeBefore.includes(before.lower))
    return [{ from: at, next: at + 1, value: `${century}${decade}X` }];
  const article =
    before !== undefined &&
    (before.lower === 'the' ||
      before.text === "'" ||
      before.text === '’' ||
      before.lower === 'early' ||
      before.lower === 'late' ||
      before.lower === 'mid');
  if (article && after?.gap === 0 && scan.words.decadeBehind.includes(after.lower))
    return [{ from: at, next: at + 2, value: `${century}${decade}X` }];
  return null;
}

/** Whether a lower-case plural or a magnitude follows: then the figure counts. */
function countsThings(scan: Scan, at: number): boolean {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'word' || unit.gap !== 1 || unit.text !== unit.lower) return false;
  if (look(scan.numbers.magnitudes, unit.lower) !== null && unit.lower.length > 2) return true;
  const plural = unit.lower.length > 3 && (unit.lower.endsWith('s') || unit.lower.endsWith('x'));
  return plural && !PLURAL_LIKE.has(unit.lower);
}

/** Words that end like plurals and are none. */
const PLURAL_LIKE: ReadonlySet<string> = new Set([
  'mais',
  'dans',
  'sans',
  'plus',
  'sous',
  'vers',
  'après',
  'puis',
  'lors',
  'dès',
  'alors',
  'depuis',
  'toujours',
  'très',
  'moins',
  'mais',
  'ailleurs',
  'was',
  'has',
  'does',
  'is',
  'as',
  'versus',
  'its',
  'this',
  'thus',
  'unless',
  'across',
  'towards',
  'deux',
  'aux',
  'celles',
  'ceux',
  'elections',
  'presidential',
  'comparés',
  'contre',
  'jamais',
  'les',
  'des',
  'ses',
  'nous',
  'vous',
  'ils',
  'elles',
]);

/** Holidays: "Noël", "Christmas 2024". */
export const holidayRule: DateRule = (scan, at) => {
  const found = phrase(scan, at, scan.words.holidays);
  if (found === null) return null;
  const [month, day] = found.value.split('-').map(Number) as [number, number];
  return [finish(scan, at, month, day, found.next)];
};
