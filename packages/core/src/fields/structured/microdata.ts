import type { Page } from '../../input/page.ts';
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
  'name',
  'isaccessibleforfree',
  'datepublished',
  'datecreated',
  'datemodified',
  'description',
  'articlesection',
  'alternativeheadline',
  'commentcount',
]);
const MOST = 2000;

/** Reads the microdata properties that the fields use. */
export function readMicrodata(page: Page): Microdata {
  const found = new Map<string, Property[]>();
  const { tree, source } = page;
  if (tree === null || !source.includes('itemprop')) return found;
  let left = MOST;
  for (let element = 0; element < tree.size && left > 0; element++) {
    const names = tree.attribute(element, 'itemprop');
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
