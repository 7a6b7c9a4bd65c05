import type { Page } from '../../input/page.ts';
import type { Tree } from '../../input/tree.ts';
import { plain, type Reading } from './reading.ts';

/** One `itemprop` of an article (or of no item at all), with its element. */
export interface Property extends Reading {
  element: number;
  /** The type of the item it belongs to, lower case, without the vocabulary; '' outside of all items. */
  item: string;
}

/** Properties by lower-case name, in document order. */
export type Microdata = ReadonlyMap<string, readonly Property[]>;

const READ = new Set([
  'headline',
  'author',
  'creator',
  'isaccessibleforfree',
  'datepublished',
  'datemodified',
  'articlesection',
]);
const WANTED = new RegExp([...READ].join('|'), 'i');
const MOST = 2000;
const ATTRIBUTE = 'itemprop';
/** Its fifth letter: no other common attribute of eight has it there. */
const LETTER = 0x70;
/** Names of properties are looked for in so much of an attribute. */
const LONGEST = 100;

/** How far behind the article its properties may stand, in UTF-16 units. */
const BEHIND = 30_000;

/**
 * Reads the microdata properties that the fields use, from the body's beginning to a stretch behind the article: what stands
 * in the head is read as `meta`, and what stands far below belongs to other pages.
 *
 * @param end where the article ends in the source
 */
export function readMicrodata(page: Page, end: number): Microdata {
  const found = new Map<string, Property[]>();
  const { tree } = page;
  if (tree === null) return found;
  const { source } = page;
  const { attributes } = tree;
  const limit = end + BEHIND;
  let left = MOST;
  let before = -1;
  // Few attributes are such ones: they are looked for among all, and the element around each in the tree.
  for (let at = (tree.firstAttribute[tree.byName('body')[0] ?? 0] as number) * 4; at + 3 < attributes.length; at += 4) {
    const start = attributes[at] as number;
    if (start >= limit || left <= 0) break;
    if ((attributes[at + 1] as number) - start !== ATTRIBUTE.length || source.charCodeAt(start + 4) !== LETTER)
      continue;
    const written = attributes[at + 2] as number;
    if (!WANTED.test(source.slice(written, Math.min(attributes[at + 3] as number, written + LONGEST)))) continue;
    const element = elementAt(tree, start);
    if (element === before) continue;
    before = element;
    const names = tree.attribute(element, ATTRIBUTE);
    if (names === null) continue;
    left--;
    for (const name of names.toLowerCase().split(/\s+/).slice(0, 4)) {
      if (!READ.has(name)) continue;
      const reading = readingOf(page, element);
      if (reading === null) continue;
      const property = { ...reading, element, item: itemOf(page, element) };
      const list = found.get(name);
      if (list === undefined) found.set(name, [property]);
      else list.push(property);
    }
  }
  return found;
}

/** The last element whose start tag begins at or before a place in the source. */
function elementAt(tree: Tree, at: number): number {
  let low = 0;
  let high = tree.size - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tree.open[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readingOf(page: Page, element: number): Reading | null {
  const tree = page.tree;
  if (tree === null) return null;
  for (const name of ['content', 'datetime']) {
    const value = plain(tree.attribute(element, name) ?? '');
    if (value !== '') return { value, source: tree.attributeSpan(element, name) };
  }
  // An item inside a property says its name in a property of its own.
  if (tree.attribute(element, 'itemscope') !== null) {
    const last = Math.min(tree.last[element] as number, element + 60);
    for (let inner = element + 1; inner <= last; inner++) {
      if (!(tree.attribute(inner, 'itemprop') ?? '').toLowerCase().split(/\s+/).includes('name')) continue;
      const written = plain(tree.attribute(inner, 'content') ?? '');
      if (written !== '') return { value: written, source: tree.attributeSpan(inner, 'content') };
      const value = plain(tree.textOf(inner, 400));
      if (value !== '')
        return { value, source: { start: tree.inner[inner] as number, end: tree.close[inner] as number } };
    }
  }
  const value = plain(tree.textOf(element, 600));
  if (value === '') return null;
  return { value, source: { start: tree.inner[element] as number, end: tree.close[element] as number } };
}

/** The type of the nearest item around an element. */
function itemOf(page: Page, element: number): string {
  const tree = page.tree;
  if (tree === null) return '';
  let at = tree.parent[element] as number;
  for (let steps = 0; at > 0 && steps < 100; steps++) {
    if (tree.attribute(at, 'itemscope') !== null) {
      const type = tree.attribute(at, 'itemtype') ?? '';
      return type.slice(type.lastIndexOf('/') + 1).toLowerCase();
    }
    at = tree.parent[at] as number;
  }
  return '';
}
