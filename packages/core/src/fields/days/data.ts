import type { Span } from '../../record.ts';
import type { Evidence } from '../evidence.ts';
import { stringOf } from '../structured/json-ld.ts';
import { allMeta } from '../structured/meta.ts';
import type { Moment } from '../time/calendar.ts';
import { readIso } from '../time/iso.ts';
import { findDates } from '../time/prose.ts';
import { type Dated, momentOf } from './dated.ts';

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

/** Names that are one site's own and still say it: "w-published-date", "published", "ms.publish_date". */
const PUBLISHED_NAME = /(?:^|[.:_-])publi(?:sh|shed|cation)[._:-]?(?:date|time|at|on)?$/;
const TABLED = new Set(PUBLISHED.map(([name]) => name));

/** What JSON-LD, `meta` elements and microdata say. */
export function fromData(evidence: Evidence, published: Dated[], modified: Dated[]): void {
  const { article, meta, microdata } = evidence;
  const put = (list: Dated[], text: string | undefined, score: number, from: string, source: Span | null): void => {
    const moment = text === undefined ? null : momentOf(text, evidence);
    if (moment !== null) list.push(unseen(moment, score, from, source));
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
  put(published, evidence.told?.published?.value, 0.8, 'script', evidence.told?.published?.source ?? null);
  put(modified, evidence.told?.modified?.value, 0.8, 'script', evidence.told?.modified?.source ?? null);
  for (const [name, score] of PUBLISHED)
    for (const each of allMeta(meta, name).slice(0, 2)) put(published, each.value, score, each.from, each.source);
  for (const [name, readings] of meta)
    if (
      name.includes('publi') &&
      !TABLED.has(name) &&
      name.length < 60 &&
      PUBLISHED_NAME.test(name) &&
      !name.includes('last')
    )
      for (const each of readings.slice(0, 1)) put(published, each.value, 0.7, each.from, each.source);
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

const unseen = (moment: Moment, score: number, from: string, source: Span | null): Dated => ({
  moment,
  score,
  from,
  source,
  block: null,
  visible: false,
  shown: false,
  swapped: null,
});

const IN_FIGURES = /[/_-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?=[/_.-]|$)/;
const WITH_MONTH = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/([0-3]?\d)(?=\/|$)/;

/** The day in an address: /2023/12/22/, -20231222, 2023-12-22, /2023/dec/22/. */
export function fromAddress({ address, words }: Evidence): Dated | null {
  const path = (address ?? '').slice(0, 2000).toLowerCase();
  const figures = IN_FIGURES.exec(path);
  const named = figures === null ? WITH_MONTH.exec(path) : null;
  const moment =
    figures !== null
      ? readIso(`${figures[1]}-${figures[2]}-${figures[3]}`)
      : named !== null
        ? (findDates(`${named[3]} ${named[2]} ${named[1]}`, { words, dayFirst: true, reference: null })[0]?.moment ??
          null)
        : null;
  return moment === null ? null : unseen(moment, 0.6, 'url', null);
}
