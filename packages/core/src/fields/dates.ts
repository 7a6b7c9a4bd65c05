import type { Candidate } from './candidate.ts';
import { fromAddress, fromData } from './days/data.ts';
import type { Dated } from './days/dated.ts';
import { isDateless } from './days/dateless.ts';
import { order } from './days/order.ts';
import { inLocalZone, settle, shownDay } from './days/settle.ts';
import { fromLines, fromTimes } from './days/visible.ts';
import type { Evidence } from './evidence.ts';
import { dayNumber, isoOf, type Moment } from './time/calendar.ts';

export interface PageDates {
  published: Candidate<string>[];
  modified: Candidate<string>[];
}

/** When the article was published and last changed, by its data, its visible date line and its address. */
export function readDates(evidence: Evidence): PageDates {
  const published: Dated[] = [];
  const modified: Dated[] = [];
  fromData(evidence, published, modified);
  fromTimes(evidence, published, modified);
  fromLines(evidence, published, modified);
  const url = fromAddress(evidence);
  if (url !== null) published.push(url);
  order(published, modified);
  const chosen = settle(
    published.filter((each) => isBelieved(each.moment, evidence)),
    shownDay(published),
  );
  renew(chosen, modified, published);
  if (isDateless(evidence, [...published, ...modified])) chosen.length = 0;
  const best = chosen[0]?.moment ?? null;
  const later = settle(
    modified.filter((each) => isBelieved(each.moment, evidence)),
    null,
  ).filter((each) => best === null || dayNumber(each.moment) >= dayNumber(best) - 1);
  const first = chosen[0];
  if (first !== undefined) first.moment = inLocalZone(first.moment, evidence.page.tree);
  return { published: chosen.map(candidateOf), modified: later.map(candidateOf) };
}

/**
 * Takes the shown day of the last change where the page shows no other day: that is the day by which it dates itself. What
 * its data call the publication stays a candidate.
 */
function renew(chosen: Dated[], modified: readonly Dated[], published: readonly Dated[]): void {
  const change = modified.find((each) => each.shown);
  if (change === undefined || published.some((each) => each.visible)) return;
  const best = chosen[0];
  if (best === undefined || dayNumber(change.moment) > dayNumber(best.moment))
    chosen.unshift({ ...change, score: best?.score ?? 0.6, visible: true });
}

function candidateOf({ moment, score, from, source, block }: Dated): Candidate<string> {
  return { value: isoOf(moment), score, from, source, block };
}

/** A reference day bounds the future: no page is published more than two days behind the day it was read. */
function isBelieved(moment: Moment, { reference }: Evidence): boolean {
  return reference === null || dayNumber(moment) <= dayNumber(reference) + 2;
}
