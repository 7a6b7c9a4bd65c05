import { plain, type Reading } from '../fields/structured/reading.ts';
import type { JsonValue } from '../input/json.ts';
import type { Page } from '../input/page.ts';
import { type PageData, readPageData } from './data.ts';
import { memberRole, nameWords } from './words.ts';

/** What a page's script data say of its article beside the text; null or empty where they do not. */
export interface Told {
  headline: Reading | null;
  authors: Reading[];
  published: Reading | null;
  modified: Reading | null;
}

const MOST_NODES = 150_000;
const DEEPEST = 64;
const MOST_AUTHORS = 20;
/** Letters by which a paragraph is known again, and from which a paragraph is looked for at all. */
const NEEDLE = 36;
const LEAST_PARAGRAPH = 60;
const MOST_NEEDLES = 4;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const HEADLINES = list('headline headlines title titles heading');
const AUTHORS = list(
  'author authors byline bylines by writer writers creator creators contributor contributors journalist journalists ' +
    'auteur auteurs autor autores autori autoren signature signatures reporter reporters',
);
const NAMES = ['name', 'fullName', 'full_name', 'displayName', 'display_name', 'title', 'label', 'text'];
const GIVEN = ['firstName', 'first_name', 'givenName', 'firstname', 'prenom'];
const FAMILY = ['lastName', 'last_name', 'familyName', 'lastname', 'nom'];
/** In the order in which they are believed. */
const PUBLISHED = [
  'displayDate',
  'firstPublishDate',
  'firstPublished',
  'firstPublishedAt',
  'firstPublicationDate',
  'datePublished',
  'publishedAt',
  'publishedDate',
  'publishedOn',
  'published',
  'publishDate',
  'publicationDate',
  'publishTime',
  'pubDate',
  'publishedTime',
  'datePublication',
  'date',
  'createdAt',
];
const MODIFIED = [
  'dateModified',
  'updatedAt',
  'modifiedAt',
  'lastUpdatedDate',
  'lastUpdated',
  'lastModified',
  'updatedDate',
  'modifiedDate',
  'updateDate',
  'updated',
  'modified',
];

/**
 * What a page's scripts (the state that frameworks hand to the browser) say of the article that the page shows: of the
 * objects with a title and an author or a day the innermost one that holds paragraphs of the text.
 *
 * @param shown the article's paragraphs as the page shows them
 * @returns null where no such object is found
 */
export function readTold(page: Page, shown: readonly string[]): Told | null {
  const needles = shown
    .filter((text) => text.length >= LEAST_PARAGRAPH)
    .slice(0, MOST_NEEDLES)
    .map(needleOf);
  if (needles.length === 0) return null;
  for (const data of readPageData(page)) {
    if (data.from !== 'script') continue;
    const found = innermost(data.value, needles);
    if (found !== null) return toldBy(found, data, page);
  }
  return null;
}

/** A stretch of a paragraph between its quotation marks and references, which data write otherwise. */
function needleOf(text: string): string {
  const stretches = text.slice(0, 600).split(/[^\p{L}\p{M}\p{N} ,.-]/u);
  const [longest] = stretches.sort((a, b) => b.length - a.length);
  return (longest ?? '').trim().slice(0, NEEDLE);
}

/** The innermost titled and signed object that holds one of the needles. */
function innermost(root: JsonValue, needles: readonly string[]): JsonValue | null {
  const seen = new Set<JsonValue>();
  let left = MOST_NODES;
  let found: JsonValue | null = null;
  const holds = (value: JsonValue, depth: number): boolean => {
    if (value.kind === 'string') return needles.some((needle) => value.value.includes(needle));
    if ((value.kind !== 'object' && value.kind !== 'array') || left-- <= 0 || depth > DEEPEST || seen.has(value))
      return false;
    seen.add(value);
    let held = false;
    for (const child of value.kind === 'array' ? value.items : value.entries.values()) {
      if (holds(child, depth + 1)) held = true;
      if (found !== null) return true;
    }
    if (held && headlineOf(value) !== null && isSigned(value)) found = value;
    return held;
  };
  holds(root, 0);
  return found;
}

function isSigned(value: JsonValue): boolean {
  return authorsOf(value).length > 0 || dateOf(value, PUBLISHED) !== null;
}

/** A member by its name, however it is cased or joined. */
function named(value: JsonValue, name: string): JsonValue | null {
  if (value.kind !== 'object') return null;
  const direct = value.entries.get(name);
  if (direct !== undefined) return direct;
  const wanted = nameWords(name).join('');
  for (const [key, item] of value.entries) if (key.length < 40 && nameWords(key).join('') === wanted) return item;
  return null;
}

type Words = Extract<JsonValue, { kind: 'string' }>;

function headlineOf(value: JsonValue): Words | null {
  if (value.kind !== 'object') return null;
  for (const [name, item] of value.entries) {
    if (!HEADLINES.has(name.toLowerCase())) continue;
    const inner = item.kind === 'object' ? [...item.entries].filter(([key]) => memberRole(key) === 'title') : [];
    const words = item.kind === 'string' ? item : (inner[0]?.[1] ?? item);
    if (words.kind === 'string' && words.value.length >= 8 && words.value.length <= 400) return words;
  }
  return null;
}

function authorsOf(value: JsonValue, depth = 0): Words[] {
  if (value.kind !== 'object') return [];
  for (const [name, item] of value.entries) {
    if (name.toLowerCase() === 'credits' && depth === 0) {
      const credited = authorsOf(item, 1);
      if (credited.length > 0) return credited;
    }
    if (!AUTHORS.has(name.toLowerCase())) continue;
    const all = (item.kind === 'array' ? item.items.slice(0, MOST_AUTHORS) : [item]).flatMap(nameOf);
    if (all.length > 0) return all;
  }
  return [];
}

function nameOf(value: JsonValue): Words[] {
  if (value.kind === 'string') return value.value.length > 2 && value.value.length < 200 ? [value] : [];
  if (value.kind !== 'object') return [];
  const first = (names: readonly string[]): Words | null => {
    for (const name of names) {
      const item = value.entries.get(name);
      if (item?.kind === 'string' && item.value.trim() !== '') return item;
    }
    return null;
  };
  const whole = first(NAMES);
  if (whole !== null) return [whole];
  const [given, family] = [first(GIVEN), first(FAMILY)];
  if (family === null) return [];
  return [given === null ? family : { ...family, value: `${given.value} ${family.value}` }];
}

/** Milliseconds and seconds since 1970 that lie in the web's time. */
const WEB_BEGINS = 631_152_000;

function dateOf(value: JsonValue, names: readonly string[]): Words | null {
  for (const name of names) {
    const item = named(value, name);
    if (item?.kind === 'string' && /\d{4}/.test(item.value) && item.value.length < 60) return item;
    if (item?.kind !== 'number' || typeof item.value !== 'number') continue;
    const seconds = item.value > WEB_BEGINS * 1000 ? item.value / 1000 : item.value;
    if (seconds < WEB_BEGINS || seconds > WEB_BEGINS * 8) continue;
    return { kind: 'string', value: new Date(seconds * 1000).toISOString(), start: item.start, end: item.end };
  }
  return null;
}

function toldBy(value: JsonValue, { host }: PageData, page: Page): Told {
  const inPage = host.map === null && host.text === page.source;
  const reading = (words: Words | null): Reading | null =>
    words === null
      ? null
      : { value: plain(words.value), source: inPage ? { start: words.start, end: words.end } : null };
  return {
    headline: reading(headlineOf(value)),
    authors: authorsOf(value).flatMap((words) => reading(words) ?? []),
    published: reading(dateOf(value, PUBLISHED)),
    modified: reading(dateOf(value, MODIFIED)),
  };
}
