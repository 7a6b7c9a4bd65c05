import { member } from '../../input/json.ts';
import { agencyOf } from '../../wire/agencies.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import { nodesOf, stringOf, wordsOf } from '../structured/json-ld.ts';
import { allMeta } from '../structured/meta.ts';
import { topZone } from '../zone.ts';
import { type Add, merge, type Named } from './named.ts';

/** The authors of the page's own article in its JSON-LD; of a forum's thread who opened it. */
export function fromLinkedData(evidence: Evidence, add: Add, authors: Candidate<Named[]>[]): void {
  const { article, linked } = evidence;
  if (article === null) return;
  if (evidence.body.pageType === 'forum') {
    asPosted(evidence, authors);
    return;
  }
  for (const name of ['author', 'creator']) {
    const before = authors.length;
    for (const node of nodesOf(linked, member(article, name)).slice(0, 30)) {
      const type = stringOf(node, '@type')?.value ?? '';
      const words = wordsOf(node);
      if (words === null || /^https?:/.test(words.value)) continue;
      if (type.endsWith('Organization')) {
        const agency = agencyOf(words.value);
        if (agency === null && !words.value.includes(',')) continue;
      }
      add(words.value, 0.8, 'json-ld', () => words.source, null);
    }
    merge(authors, before);
    if (authors.length > before) return;
  }
}

const LONGEST_USER = 40;

/** Who opened a thread, as the forum writes the name: users are called as they like. */
function asPosted({ article, linked }: Evidence, authors: Candidate<Named[]>[]): void {
  const node = nodesOf(linked, member(article, 'author'))[0];
  const words = node === undefined ? null : wordsOf(node);
  if (words === null || words.value.length > LONGEST_USER || /^https?:|@/.test(words.value)) return;
  authors.push({
    value: [{ name: words.value, source: words.source }],
    score: 0.85,
    from: 'json-ld',
    source: words.source,
    block: null,
  });
}

/** Names of `meta` elements that hold authors. */
export const NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
  'cxenseparse:author',
  'authors',
  'twitter:data1',
  'mediator_author',
  'shareaholic:article_author_name',
];

/** The authors that `meta` elements and microdata name. */
export function fromMeta(evidence: Evidence, authors: Candidate<Named[]>[], add: Add): void {
  const { meta, microdata } = evidence;
  const zone = topZone(evidence);
  const [top, bottom] = [(zone[0]?.start ?? 0) - 2000, zone.at(-1)?.end ?? 0];
  for (const name of NAMES) {
    const before = authors.length;
    if (
      name === 'twitter:data1' &&
      !/written|author|[ée]crit|by/i.test(allMeta(meta, 'twitter:label1')[0]?.value ?? '')
    )
      continue;
    for (const reading of allMeta(meta, name).slice(0, 20)) {
      if (/^https?:|^\/|^@/.test(reading.value)) continue;
      add(reading.value, 0.6, reading.from, () => reading.source, null);
    }
    merge(authors, before);
  }
  const before = authors.length;
  for (const property of (microdata.get('author') ?? microdata.get('creator') ?? []).slice(0, 10)) {
    if (
      !/^(?:$|.*(?:article|posting|report|recipe|webpage|creativework))/.test(property.item) ||
      /^https?:/.test(property.value)
    )
      continue;
    // Teasers carry authors too; the article's own stands at its top.
    if (property.source !== null && (property.source.end < top || property.source.start > bottom)) continue;
    add(property.value, 0.75, 'microdata', () => property.source, null);
  }
  merge(authors, before);
}
