import { turnBehindRule } from './behind.ts';
import { isoMonth, isoYear } from './calendar.ts';
import { dayWordRule } from './day-words.ts';
import { monthAt } from './months.ts';
import { periodAt, turnBehind } from './parts.ts';
import { periodFrom, seasonFrom, yearOfMonth } from './resolve.ts';
import { type DateRule, type Found, look, lowerAt, openAt, type Scan, skip } from './scan.ts';
import { yearAt } from './spelled.ts';
import { turnBeforeRule } from './turns.ts';
import { weekdayRule } from './weekdays.ts';
import { decadeOf } from './year.ts';
import { yearBehind } from './years.ts';

/** "début d'année", "end of the year", "fin mars", "mi-juillet", "early next week": the edge goes with its date. */
export const edgeRule: DateRule = (scan, at) => {
  if (!scan.words.edges.includes(openAt(scan, at))) return null;
  if (scan.words.nounEdges.includes(openAt(scan, at)) && !['of', 'de', 'du', 'd'].includes(lowerAt(scan, at + 1) ?? ''))
    return null;
  const dash = scan.units[at + 1]?.text === '-' ? 1 : 0;
  const from = skip(scan, at + 1 + dash, scan.words.links, 5);
  if (scan.units[from]?.gap === 2) return null;
  const month = monthAt(scan, from);
  if (month !== null && !month.small) {
    const year = yearBehind(scan, month.next);
    if (year !== null)
      return [
        {
          from: at,
          next: year.next,
          value: year.year === null ? null : isoMonth({ year: year.year, month: month.month }),
        },
      ];
    const turn = turnBehind(scan, month.next);
    const found = yearOfMonth(scan.reference, month.month, turn === null ? scan.tense(at) : turn.turn < 0 ? -1 : 1);
    return [
      {
        from: at,
        next: turn?.next ?? month.next,
        value: found === null ? null : isoMonth({ year: found, month: month.month }),
      },
    ];
  }
  const year = yearAt(scan, from);
  if (year !== null && year >= 1700 && year <= 2100) {
    const behind = scan.units[from + 1];
    const decade = behind?.gap === 0 && scan.words.decadeBehind.includes(behind.lower) ? decadeOf(year) : null;
    if (decade !== null) return [{ from: at, next: from + 2, value: decade }];
    return behind?.gap === 0 && behind.kind === 'word' ? null : [{ from: at, next: from + 1, value: isoYear(year) }];
  }
  const turned = turnBeforeRule(scan, from)?.[0] ?? turnBehindRule(scan, from)?.[0] ?? phraseDay(scan, from);
  if (turned !== null && turned !== undefined) return [{ ...turned, from: at }];
  const period = periodAt(scan, from);
  if (period === null || period.plural || !['year', 'month', 'week', 'quarter'].includes(period.unit)) return null;
  if (period.unit === 'quarter' && from !== at + 2) return null;
  return [{ from: at, next: period.next, value: periodFrom(scan.reference, period.unit, 0) }];
};

/** "end of today", "fin de demain", "end of Sunday". */
function phraseDay(scan: Scan, at: number): Found | null {
  return (dayWordRule(scan, at) ?? weekdayRule(scan, at))?.[0] ?? null;
}

/** "the summer of 2019", "été 2020", "in the fall", "l'été": a season with its year, or the one about the reference. */
export const seasonRule: DateRule = (scan, at) => {
  const season = look(scan.words.seasons, openAt(scan, at));
  if (season === null) return null;
  const year = yearBehind(scan, at + 1);
  if (year !== null)
    return [{ from: at, next: year.next, value: year.year === null ? null : `${isoYear(year.year)}-${season}` }];
  const one = lowerAt(scan, at - 1) ?? '';
  const two = `${lowerAt(scan, at - 2) ?? ''} ${one}`;
  const behind = scan.units[at + 1];
  if (!scan.words.seasonCues.includes(two) && !scan.words.seasonCues.includes(one)) return null;
  // "in spring water", "au printemps de": a noun or a complement makes it another thing.
  if (
    behind !== undefined &&
    behind.gap < 2 &&
    (behind.kind === 'word' ? !GOES_ON.has(behind.lower) : behind.text === '-')
  )
    return null;
  return [{ from: at, next: at + 1, value: seasonFrom(scan.reference, season, null, scan.tense(at) > 0) }];
};

const GOES_ON: ReadonlySet<string> = new Set(
  'and or but when as after before with to for at if et ou mais pour avec que qui à et'.split(' '),
);

/** "over the weekend", "le week-end": the weekend about the reference day. */
export const weekendRule: DateRule = (scan, at) => {
  const period = periodAt(scan, at);
  if (period === null || period.unit !== 'weekend' || period.plural) return null;
  if (!['the', 'le', 'du', 'au', 'that'].includes(lowerAt(scan, at - 1) ?? '')) return null;
  return [{ from: at, next: period.next, value: periodFrom(scan.reference, 'weekend', scan.tense(at) > 0 ? 1 : 0) }];
};
