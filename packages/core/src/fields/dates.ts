import { sourceSpan } from '../input/offsets.ts';
import type { PageBlock } from '../input/page.ts';
import type { Span } from '../record.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { stringOf } from './structured/json-ld.ts';
import { allMeta } from './structured/meta.ts';
import { dayNumber, isoOf, type Moment, wallMinutes, zoneMinutes, zoneOf } from './time/calendar.ts';
import { readIso } from './time/iso.ts';
import { findDates } from './time/prose.ts';
import { endZone, topZone } from './zone.ts';

interface Dated {
  moment: Moment;
  score: number;
  from: string;
  source: Span | null;
  block: number | null;
  /** Whether the page's top shows it without calling it a change. */
  visible: boolean;
}

export interface PageDates {
  published: Candidate<string>[];
  modified: Candidate<string>[];
}

const PUBLISHED: readonly (readonly [name: string, score: number])[] = [
  ['article:published_time', 0.86],
  ['og:article:published_time', 0.84],
  ['article:published', 0.82],
  ['parsely-pub-date', 0.82],
  ['sailthru.date', 0.8],
  ['datepublished', 0.8],
  ['cxenseparse:recs:publishtime', 0.8],
  ['cxenseparse:publishtime', 0.8],
  ['publish-date', 0.78],
  ['publish_date', 0.78],
  ['publication_date', 0.78],
  ['pubdate', 0.78],
  ['article.published', 0.78],
  ['og:published_time', 0.78],
  ['dc.date.issued', 0.76],
  ['dcterms.date', 0.72],
  ['dcterms.created', 0.72],
  ['dc.date', 0.7],
  ['dc.date.created', 0.7],
  ['article.created', 0.7],
  ['date.release', 0.7],
  ['date', 0.66],
  ['ptime', 0.7],
  ['displaydate', 0.7],
  ['article_date_original', 0.75],
  ['publisheddate', 0.76],
  ['published_at', 0.76],
  ['citation_publication_date', 0.7],
  ['mediator_published_time', 0.75],
];
const MODIFIED: readonly (readonly [name: string, score: number])[] = [
  ['article:modified_time', 0.86],
  ['og:updated_time', 0.8],
  ['datemodified', 0.8],
  ['last-modified', 0.6],
  ['lastmod', 0.7],
  ['article.updated', 0.78],
  ['dcterms.modified', 0.7],
  ['utime', 0.7],
  ['modified', 0.6],
];

/** When the article was published and last changed, by its data, its visible date line and its address. */
export function readDates(evidence: Evidence): PageDates {
  const published: Dated[] = [];
  const modified: Dated[] = [];
  fromData(evidence, published, modified);
  fromTimes(evidence, published, modified);
  fromLines(evidence, published, modified);
  const url = fromAddress(evidence);
  if (url !== null) published.push(url);
  const chosen = settle(
    published.filter((each) => isBelieved(each.moment, evidence)),
    shownDay(published),
  );
  renew(chosen, modified, published);
  const best = chosen[0]?.moment ?? null;
  const later = settle(
    modified.filter((each) => isBelieved(each.moment, evidence)),
    null,
  ).filter((each) => best === null || dayNumber(each.moment) >= dayNumber(best) - 1);
  return { published: chosen.map(candidateOf), modified: later.map(candidateOf) };
}

/** Days after which an evergreen page that shows nothing but its last change counts as published anew. */
const RENEWED_AFTER = 90;

/** Takes the shown day of the last change where the page shows no other day and was first published long before. */
function renew(chosen: Dated[], modified: readonly Dated[], published: readonly Dated[]): void {
  const best = chosen[0];
  const change = modified.find((each) => each.from === 'text' || each.from === 'time');
  if (best === undefined || change === undefined || published.some((each) => each.visible)) return;
  if (dayNumber(change.moment) - dayNumber(best.moment) >= RENEWED_AFTER)
    chosen.unshift({ ...change, score: best.score, visible: true });
}

function candidateOf({ moment, score, from, source, block }: Dated): Candidate<string> {
  return { value: isoOf(moment), score, from, source, block };
}

/** A reference day bounds the future: no page is published more than two days behind the day it was read. */
function isBelieved(moment: Moment, { reference }: Evidence): boolean {
  return reference === null || dayNumber(moment) <= dayNumber(reference) + 2;
}

function momentOf(text: string, evidence: Evidence): Moment | null {
  return readIso(text) ?? findDates(text.slice(0, 200), evidence)[0]?.moment ?? null;
}

function fromData(evidence: Evidence, published: Dated[], modified: Dated[]): void {
  const { article, meta, microdata } = evidence;
  const put = (list: Dated[], text: string | undefined, score: number, from: string, source: Span | null): void => {
    const moment = text === undefined ? null : momentOf(text, evidence);
    if (moment !== null) list.push({ moment, score, from, source, block: null, visible: false });
  };
  if (article !== null) {
    for (const [name, score] of [
      ['datePublished', 0.9],
      ['dateCreated', 0.6],
      ['uploadDate', 0.6],
    ] as const) {
      const reading = stringOf(article, name);
      put(published, reading?.value, score, 'json-ld', reading?.source ?? null);
    }
    const changed = stringOf(article, 'dateModified');
    put(modified, changed?.value, 0.9, 'json-ld', changed?.source ?? null);
  }
  for (const [name, score] of PUBLISHED)
    for (const each of allMeta(meta, name).slice(0, 2)) put(published, each.value, score, each.from, each.source);
  for (const [name, score] of MODIFIED)
    for (const each of allMeta(meta, name).slice(0, 2)) put(modified, each.value, score, each.from, each.source);
  for (const [name, list] of [
    ['datepublished', published],
    ['datemodified', modified],
  ] as const) {
    const property = microdata.get(name)?.find((each) => !/comment|review|product|offer/.test(each.item));
    put(list, property?.value, 0.8, 'microdata', property?.source ?? null);
  }
}

const MOST_TIMES = 400;

/** `time` elements between the headline and the article's first paragraphs. */
function fromTimes(evidence: Evidence, published: Dated[], modified: Dated[]): void {
  const { page, region } = evidence;
  const tree = page.tree;
  if (tree === null) return;
  const zone = topZone(evidence);
  const [from, to] = [zone[0]?.start ?? 0, zone.at(-1)?.end ?? 0];
  const heading = page.blocks[region.headline]?.start ?? from;
  let rank = 0;
  for (const element of tree.byName('time').slice(0, MOST_TIMES)) {
    const at = tree.open[element] as number;
    if (at < from) continue;
    if (at > to) break;
    const written = tree.attribute(element, 'datetime');
    const text = tree.textOf(element, 200);
    const moment = (written === null ? null : momentOf(written, evidence)) ?? momentOf(text, evidence);
    if (moment === null) continue;
    const around =
      text.length < 60
        ? (page.blocks.find((block) => block.start <= at && block.end >= at && block.text.length < 120)?.text ?? text)
        : text;
    const marks =
      `${around} ${tree.attribute(element, 'class') ?? ''} ${tree.attribute(element, 'itemprop') ?? ''} ${classOf(tree, element)}`.toLowerCase();
    const isChange = /updat|modif|mis(?:e)? à jour|maj\b/.test(marks) && !/publi|post-?date|entry-date/.test(marks);
    const source =
      written === null
        ? { start: tree.inner[element] as number, end: tree.close[element] as number }
        : tree.attributeSpan(element, 'datetime');
    const score = (at < heading ? 0.55 : 0.74) - 0.04 * rank++;
    (isChange ? modified : published).push({
      moment,
      score,
      from: 'time',
      source,
      block: null,
      visible: !isChange && at > heading && text !== '',
    });
    if (rank > 5) break;
  }
}

function classOf(tree: NonNullable<Evidence['page']['tree']>, element: number): string {
  return tree.attribute(tree.parent[element] as number, 'class') ?? '';
}

/** Visible lines that say a date, above the article first and then right below it. */
function fromLines(evidence: Evidence, published: Dated[], modified: Dated[]): void {
  const { region } = evidence;
  const read = (block: PageBlock, factor: number): void => {
    const claim = evidence.claims.find((each) => each.block === block.index && each.kind === 'dateline');
    const line = evidence.lines.dateLine(block);
    if (line === null) return;
    const opened = evidence.lines.opener(block) > 0;
    for (const date of line.dates) {
      const plainly = claim !== undefined || line.rest < 12 || opened;
      const score = factor * (date.role === 'none' ? (plainly ? 0.66 : 0.5) : 0.8);
      const between = block.index > region.headline && block.index <= region.first + 1 && block.text.length <= 140;
      const visible =
        factor === 1 &&
        date.role !== 'modified' &&
        (between
          ? date.role !== 'none' || line.dates.length === 1
          : line.rest === 0 && block.index >= region.headline - 3);
      const place = sourceSpan(block, date.start, date.end);
      const dated = {
        moment: date.moment,
        score,
        from: 'text',
        source: place,
        block: line.rest === 0 ? block.index : null,
        visible,
      };
      (date.role === 'modified' ? modified : published).push(dated);
    }
  };
  const before = published.length;
  for (const block of topZone(evidence)) read(block, 1);
  if (published.length === before) for (const block of endZone(evidence)) read(block, 0.75);
}

/** The day in an address: /2023/12/22/, -20231222, 2023-12-22. */
function fromAddress({ address }: Evidence): Dated | null {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?=[/_.-]|$)/.exec((address ?? '').slice(0, 2000));
  if (match === null) return null;
  const moment = readIso(`${match[1]}-${match[2]}-${match[3]}`);
  return moment === null ? null : { moment, score: 0.6, from: 'url', source: null, block: null, visible: false };
}

/**
 * Places that agree on the day strengthen each other. What the page shows decides between days: an evergreen page shows the
 * day it was brought up to date, and a day in UTC may be another one for its readers.
 */
function settle(dates: readonly Dated[], visible: Dated | null): Dated[] {
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
function shownDay(published: readonly Dated[]): Dated | null {
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
