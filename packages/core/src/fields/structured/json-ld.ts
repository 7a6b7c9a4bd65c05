import { type JsonValue, listOf, member, readJson } from '../../input/json.ts';
import type { Page } from '../../input/page.ts';
import { plain, type Reading } from './reading.ts';

/** What JSON-LD says of a page: its nodes, flattened, with those that other nodes name by `@id`. */
export interface LinkedData {
  nodes: LinkedNode[];
  byId: ReadonlyMap<string, JsonValue>;
}

export interface LinkedNode {
  value: JsonValue;
  types: string[];
  /** The member names that lead to the node: a node under `hasPart` is another story. */
  path: readonly string[];
}

const MOST_NODES = 5000;
const MOST_SCRIPT_UNITS = 2_000_000;

/** Members whose values are other pages, or parts that are no article of this page. */
const ELSEWHERE = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'mentions',
  'citation',
  'relatedLink',
  'isBasedOn',
  'comment',
  'review',
  'subjectOf',
  'liveBlogUpdate',
  'significantLink',
  'blogPost',
  'video',
]);

/** Reads every JSON-LD script of the page. */
export function readLinkedData(page: Page): LinkedData {
  const nodes: LinkedNode[] = [];
  const byId = new Map<string, JsonValue>();
  const { tree, source } = page;
  if (tree === null) return { nodes, byId };
  let left = MOST_SCRIPT_UNITS;
  for (const raw of tree.raw) {
    if (tree.names[tree.tag[raw.element] as number] !== 'script') continue;
    if (!(tree.attribute(raw.element, 'type') ?? '').toLowerCase().includes('ld+json')) continue;
    const end = Math.min(raw.end, raw.start + left);
    left -= end - raw.start;
    for (const value of readJson(source, raw.start, end)) collect(value, nodes, byId);
    if (left <= 0) break;
  }
  return { nodes, byId };
}

function collect(root: JsonValue, nodes: LinkedNode[], byId: Map<string, JsonValue>): void {
  const queue: { value: JsonValue; path: readonly string[] }[] = [{ value: root, path: [] }];
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
    const { value, path } = queue[at] as { value: JsonValue; path: readonly string[] };
    if (value.kind === 'array')
      for (const item of value.items)
        if (item.kind === 'object' || item.kind === 'array') queue.push({ value: item, path });
    if (value.kind !== 'object') continue;
    const types: string[] = [];
    for (const type of listOf(member(value, '@type'))) if (type.kind === 'string') types.push(localName(type.value));
    if (types.length > 0) nodes.push({ value, types, path });
    const id = member(value, '@id');
    if (id?.kind === 'string') {
      const known = byId.get(id.value);
      if (known === undefined || (known.kind === 'object' && known.entries.size < value.entries.size))
        byId.set(id.value, value);
    }
    for (const [name, child] of value.entries) {
      if (child.kind !== 'object' && child.kind !== 'array') continue;
      queue.push({ value: child, path: name === '@graph' ? path : [...path.slice(-6), name] });
    }
  }
}

/** "http://schema.org/NewsArticle" and "schema:NewsArticle" are "NewsArticle". */
function localName(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
}

/** Whether a node hangs under a member that speaks of other pages. */
export function isElsewhere(node: LinkedNode): boolean {
  return node.path.some((name) => ELSEWHERE.has(name));
}

/** The nodes a member holds or names by `@id`. */
export function nodesOf(data: LinkedData, value: JsonValue | null): JsonValue[] {
  return listOf(value).map((item) => {
    const id = member(item, '@id');
    if (id?.kind !== 'string' || item.kind !== 'object' || item.entries.size > 2) return item;
    return data.byId.get(id.value) ?? item;
  });
}

/** A member's first string. */
export function stringOf(value: JsonValue | null, name: string): Reading | null {
  for (const item of listOf(member(value, name))) {
    const found = wordsOf(item);
    if (found !== null) return found;
  }
  return null;
}

/** The words of a value: a string, or the name of an object (names as objects included). */
export function wordsOf(value: JsonValue | null, depth = 0): Reading | null {
  if (value === null || depth > 4) return null;
  if (value.kind === 'string') {
    const words = plain(value.value);
    return words === '' ? null : { value: words, source: { start: value.start, end: value.end } };
  }
  if (value.kind === 'array') {
    for (const item of value.items) {
      const found = wordsOf(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (value.kind !== 'object') return null;
  for (const name of ['name', '@value', 'headline', 'text']) {
    const found = wordsOf(member(value, name), depth + 1);
    if (found !== null) return found;
  }
  const [given, family] = [
    wordsOf(member(value, 'givenName'), depth + 1),
    wordsOf(member(value, 'familyName'), depth + 1),
  ];
  if (family === null) return null;
  return { value: given === null ? family.value : `${given.value} ${family.value}`, source: null };
}
