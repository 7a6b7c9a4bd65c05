import type { Tree } from '../../input/tree.ts';
import { dayNumber, type Moment, wallMinutes, zoneMinutes, zoneOf } from '../time/calendar.ts';
import { readIso } from '../time/iso.ts';
import type { Dated } from './dated.ts';

/**
 * Places that agree on the day strengthen each other. What the page shows decides between days: an evergreen page shows the
 * day it was brought up to date, and a day in UTC may be another one for its readers.
 */
export function settle(dates: readonly Dated[], visible: Dated | null): Dated[] {
  const out: Dated[] = [];
  for (const each of dates.map((dated) => asShown(dated, visible)).sort((a, b) => b.score - a.score)) {
    const known = out.find((other) => dayNumber(other.moment) === dayNumber(each.moment));
    if (known === undefined) out.push({ ...each });
    else {
      known.score = Math.min(0.98, known.score + (1 - known.score) * each.score * 0.6);
      if (known.moment.minutes === null && each.moment.minutes !== null) known.moment = each.moment;
      known.block ??= each.block;
    }
  }
  if (visible !== null) {
    const same = out.find((each) => dayNumber(each.moment) === dayNumber(visible.moment));
    if (same !== undefined) same.score = 0.99;
  }
  return out.sort((a, b) => b.score - a.score);
}

/** The one day the page's top shows as its own, without calling it a change; null where it shows none or several. */
export function shownDay(published: readonly Dated[]): Dated | null {
  const visible = published.filter((each) => each.visible);
  const written = visible.filter((each) => each.from === 'text');
  const shown = written.length > 0 ? written : visible;
  const first = shown[0];
  if (first === undefined || shown.some((each) => dayNumber(each.moment) !== dayNumber(first.moment))) return null;
  return (
    shown.find((each) => each.moment.minutes !== null && each.moment.zone !== null) ??
    shown.find((each) => each.moment.minutes !== null) ??
    first
  );
}

/** A moment in the zone of the page's readers, where the shown day is the one before or after and the hours allow it. */
function asShown(dated: Dated, visible: Dated | null): Dated {
  const { moment } = dated;
  const ahead = zoneMinutes(moment.zone);
  if (visible === null || moment.minutes === null || ahead === null || dated.from === 'text') return dated;
  const seen = visible.moment;
  const apart = dayNumber(seen) - dayNumber(moment);
  if (Math.abs(apart) !== 1) return dated;
  if (seen.minutes === null) {
    // Evening in America, morning in Asia: only then may the reader's day differ.
    const utc = wallMinutes(moment) - ahead - dayNumber(moment) * 1440;
    const possible = apart < 0 ? utc < 720 : utc > 600;
    return possible ? { ...dated, moment: { ...seen } } : dated;
  }
  const offset = wallMinutes(seen) - (wallMinutes(moment) - ahead);
  if (offset % 15 !== 0 || offset < -720 || offset > 840) return dated;
  return { ...dated, moment: { ...seen, seconds: moment.seconds, zone: zoneOf(offset) } };
}

/** Elements looked through for the same instant. */
const MOST_TIMES = 200;

/** A moment in UTC in the zone in which the page writes the same instant elsewhere, where it does. */
export function inLocalZone(moment: Moment, tree: Tree | null): Moment {
  if (zoneMinutes(moment.zone) !== 0 || moment.minutes === null || tree === null) return moment;
  const instant = wallMinutes(moment);
  for (const element of tree.byName('time').slice(0, MOST_TIMES)) {
    const local = readIso(tree.attribute(element, 'datetime') ?? '');
    const ahead = zoneMinutes(local?.zone ?? null);
    if (local?.minutes == null || ahead === null || ahead === 0) continue;
    if (wallMinutes(local) - ahead === instant) return local;
  }
  return moment;
}
