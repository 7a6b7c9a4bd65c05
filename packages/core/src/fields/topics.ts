import { listOf, member } from '../input/json.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { flat } from './likeness.ts';
import { nodesOf, stringOf, wordsOf } from './structured/json-ld.ts';
import { allMeta } from './structured/meta.ts';

/** The section the article stands in. */
export function readSection(evidence: Evidence): Candidate<string>[] {
  const { article, meta, microdata, linked } = evidence;
  const found: Candidate<string>[] = [];
  const put = (value: string | undefined, score: number, from: string, source: Candidate<string>['source']): void => {
    if (value !== undefined && value.length > 1 && value.length < 60 && !/^https?:/.test(value))
      found.push({ value, score, from, source, block: null });
  };
  for (const name of [
    'article:section',
    'og:article:section',
    'parsely-section',
    'sailthru.section',
    'section',
    'cxenseparse:section',
  ]) {
    for (const each of allMeta(meta, name).slice(0, 1)) put(each.value, 0.75, each.from, each.source);
  }
  const linkedSection = article === null ? null : stringOf(article, 'articleSection');
  put(linkedSection?.value, 0.8, 'json-ld', linkedSection?.source ?? null);
  const marked = microdata.get('articlesection')?.[0];
  put(marked?.value, 0.7, 'microdata', marked?.source ?? null);
  const crumbs = linked.nodes.find((node) => node.types.includes('BreadcrumbList'));
  const items = crumbs === undefined ? [] : listOf(member(crumbs.value, 'itemListElement'));
  const crumb = items.length > 2 ? items[1] : undefined;
  if (crumb !== undefined) {
    const words = wordsOf(crumb) ?? wordsOf(member(crumb, 'item'));
    put(words?.value, 0.5, 'json-ld', words?.source ?? null);
  }
  return found.sort((a, b) => b.score - a.score);
}

const MOST_KEYWORDS = 50;

/** The page's keywords, each once. */
export function readKeywords(evidence: Evidence): Candidate<string[]>[] {
  const { article, meta, linked } = evidence;
  const found: Candidate<string[]>[] = [];
  const put = (values: readonly string[], score: number, from: string, source: Candidate<string>['source']): void => {
    const seen = new Set<string>();
    const words: string[] = [];
    for (const value of values.flatMap((each) => each.split(/[,;|]/)).map((each) => each.trim())) {
      if (value.length < 2 || value.length > 80 || /^\w+:/.test(value) || seen.has(flat(value))) continue;
      seen.add(flat(value));
      if (words.push(value) >= MOST_KEYWORDS) break;
    }
    if (words.length > 0) found.push({ value: words, score, from, source, block: null });
  };
  const readings = nodesOf(linked, member(article, 'keywords'))
    .slice(0, 100)
    .map((each) => wordsOf(each))
    .filter((each) => each !== null);
  put(
    readings.map((each) => each.value),
    0.8,
    'json-ld',
    readings[0]?.source ?? null,
  );
  const tags = allMeta(meta, 'article:tag', 'og:article:tag');
  put(
    tags.map((each) => each.value),
    0.75,
    'open-graph',
    tags[0]?.source ?? null,
  );
  for (const name of ['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags']) {
    const each = allMeta(meta, name)[0];
    if (each !== undefined) put([each.value], name === 'news_keywords' ? 0.72 : 0.6, 'meta', each.source);
  }
  return found.sort((a, b) => b.score - a.score);
}
