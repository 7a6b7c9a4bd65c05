import { dayNumber, type Moment } from '../time/calendar.ts';
import type { Dated } from './dated.ts';

/**
 * Settles whether 03/04/2025 is April's or March's day by the page itself: a written day that another place of the page
 * gives too is read as it is given there, and what holds for one date of the page holds for all. Changes the lists.
 */
export function order(published: readonly Dated[], modified: readonly Dated[]): void {
  const all = [...published, ...modified];
  const open = all.filter((each) => each.swapped !== null);
  if (open.length === 0) return;
  const sure = new Set(all.filter((each) => each.swapped === null).map((each) => dayNumber(each.moment)));
  const says = (moment: Moment): boolean => near(sure, moment);
  const kept = open.filter((each) => says(each.moment)).length;
  const turned = open.filter((each) => says(each.swapped as Moment)).length;
  if (turned <= kept) return;
  for (const each of open) {
    const moment = each.moment;
    each.moment = each.swapped as Moment;
    each.swapped = moment;
  }
}

/** A day given by the clock of another zone is the one before or after. */
function near(days: ReadonlySet<number>, moment: Moment): boolean {
  const day = dayNumber(moment);
  return days.has(day) || days.has(day - 1) || days.has(day + 1);
}
