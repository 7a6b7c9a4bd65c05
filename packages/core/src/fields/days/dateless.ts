import { member } from '../../input/json.ts';
import type { Evidence } from '../evidence.ts';
import { firstMeta } from '../structured/meta.ts';
import { dayNumber } from '../time/calendar.ts';
import type { Dated } from './dated.ts';

/** Kinds of pages that are nobody's article: what their data call a publication is the day a template was made. */
const UNDATED = new Set(['product', 'service', 'collection', 'listing', 'documentation']);
/** Of them, kinds that an article's page may be taken for. */
const DOUBTFUL = new Set(['listing', 'documentation']);

/**
 * Whether a page has no day of publication, whatever dates stand on it: a product, service, collection or index page that
 * does not call itself an article; a standing page of a content system ("WebPage", changed but never posted).
 */
export function isDateless(evidence: Evidence, dates: readonly Dated[]): boolean {
  const { page, body, meta, article, claims } = evidence;
  if (page.tree === null || evidence.articleIsStrong) return false;
  const posted = firstMeta(meta, 'article:published_time', 'og:article:published_time') !== null;
  const { pageType } = body;
  if (UNDATED.has(pageType)) return !(DOUBTFUL.has(pageType) && (posted || isShownAndSaid(dates)));
  if (posted || article === null || dates.some((each) => each.shown)) return false;
  const signed = claims.some(({ kind }) => kind === 'byline') || firstMeta(meta, 'author') !== null;
  return firstMeta(meta, 'article:modified_time') !== null && member(article, 'author') === null && !signed;
}

/** Whether the page's data and its top give the same day: a list's teasers are not in its own data. */
function isShownAndSaid(dates: readonly Dated[]): boolean {
  const said = dates.filter(({ from }) => from === 'json-ld').map(({ moment }) => dayNumber(moment));
  return dates.some(({ visible, from, moment }) => visible && from === 'text' && said.includes(dayNumber(moment)));
}
