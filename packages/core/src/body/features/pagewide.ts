import { TAG_NAMES, tagNumber } from '../../input/html/tags.ts';
import type { Around } from './context.ts';
import { DECLARED } from './declared.ts';
import type { Family } from './family.ts';
import { MARK_KINDS } from './marks.ts';
import { linkDensity } from './skeleton.ts';

/** Tags whose share of the blocks or whose number is a feature. */
const TAGS = [
  'p',
  'li',
  'a',
  'td',
  'h1',
  'h2',
  'h3',
  'article',
  'form',
  'button',
  'pre',
  'code',
  'table',
  'blockquote',
  'dd',
];
const NUMBERS = TAGS.map(tagNumber);
const ARTICLE = tagNumber('article');

/** What is the same for all blocks of a page: what it holds, what it declares itself to be. */
export const pagewide: Family = {
  names: [
    ...TAGS.map((name) => `page:${name}`),
    ...[
      'page:linked',
      'page:bestShare',
      'page:articleWords',
      'page:hidden',
      'page:elements',
      'page:pathDepth',
      'page:pathDigits',
    ],
    ...Array.from({ length: DECLARED }, (_, i) => `page:type${i}`),
  ],
  prepare({ page, around, scan, blocks }) {
    if (around === null) return () => {};
    const { tree, skeleton, containers, declared } = around;
    const values: number[] = [];
    const counts = new Int32Array(TAG_NAMES.length);
    let articleWords = 0;
    for (let node = 1; node < skeleton.size; node++) {
      const tag = tree.tag[skeleton.element[node] as number] as number;
      if (tag < counts.length) counts[tag] = (counts[tag] as number) + 1;
      if (tag === ARTICLE) articleWords = Math.max(articleWords, skeleton.words[node] as number);
    }
    for (const number of NUMBERS) values.push((counts[number] as number) / scan.count);
    let hidden = 0;
    for (const block of blocks) if (block.hidden !== null) hidden++;
    const path = pathOf(page.url);
    values.push(
      linkDensity(skeleton, 0),
      (skeleton.words[containers.best] as number) / Math.max(1, scan.totalWords),
      articleWords / Math.max(1, scan.totalWords),
      hidden / scan.count,
      tree.size,
      path.split('/').length,
      digitsIn(path),
      ...declared.types,
    );
    const same = Float32Array.from(values);
    return (_, out, at) => out.set(same, at);
  },
};

/** The path of an address, without its host; '' for none. */
function pathOf(url: string | null): string {
  if (url === null) return '';
  const host = url.indexOf('//');
  const slash = url.indexOf('/', host < 0 ? 0 : host + 2);
  return slash < 0 ? '' : url.slice(slash, slash + 300);
}

function digitsIn(path: string): number {
  let digits = 0;
  for (let at = 0; at < path.length; at++) if (path.charCodeAt(at) >= 0x30 && path.charCodeAt(at) <= 0x39) digits++;
  return digits;
}

/** Counts of each kind of mark over the page's nodes: what its elements are called (for the page's type). */
export function markCounts({ marks, skeleton }: Around): Float32Array {
  const counts = new Float32Array(MARK_KINDS);
  const end = marks.first[skeleton.size] as number;
  for (let at = 0; at < end; at++) {
    const kind = marks.kinds[at] as number;
    counts[kind] = (counts[kind] as number) + 1;
  }
  for (let kind = 0; kind < MARK_KINDS; kind++) counts[kind] = (counts[kind] as number) / skeleton.size;
  return counts;
}
