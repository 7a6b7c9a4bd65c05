import type { Page } from '../../input/page.ts';
import type { Origin } from '../../record.ts';
import { plain, type Reading } from './reading.ts';

/** One `meta` element that says something. */
export interface MetaReading extends Reading {
  from: Origin;
}

/** The page's `meta` elements by lower-case name (`name`, `property`, `itemprop` or `http-equiv`), in document order. */
export type Meta = ReadonlyMap<string, readonly MetaReading[]>;

const MOST = 2000;

/** Reads the page's `meta` elements. */
export function readMeta(page: Page): Meta {
  const meta = new Map<string, MetaReading[]>();
  const { tree } = page;
  if (tree === null) return meta;
  for (const element of tree.byName('meta').slice(0, MOST)) {
    const content = tree.attribute(element, 'content');
    if (content === null) continue;
    const value = plain(content);
    if (value === '') continue;
    const source = tree.attributeSpan(element, 'content');
    for (const by of ['property', 'name', 'itemprop', 'http-equiv'] as const) {
      const name = tree.attribute(element, by)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const from =
        by === 'itemprop' ? 'microdata' : name.startsWith('og:') || name.startsWith('article:') ? 'open-graph' : 'meta';
      const list = meta.get(name);
      if (list === undefined) meta.set(name, [{ value, source, from }]);
      else if (list.length < 100) list.push({ value, source, from });
    }
  }
  return meta;
}

/** The first value of the first of these names that has one. */
export function firstMeta(meta: Meta, ...names: string[]): MetaReading | null {
  for (const name of names) {
    const found = meta.get(name)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** All values of these names. */
export function allMeta(meta: Meta, ...names: string[]): readonly MetaReading[] {
  let all: readonly MetaReading[] = [];
  for (const name of names) {
    const found = meta.get(name);
    if (found !== undefined) all = all.length === 0 ? found : [...all, ...found];
  }
  return all;
}
