import { member } from '../input/json.ts';
import { sourceSpan } from '../input/offsets.ts';
import type { PageBlock } from '../input/page.ts';
import type { Tree } from '../input/tree.ts';
import { holdsAny } from '../languages/lookup.ts';
import { agencyOf } from '../wire/agencies.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { endsSentence } from './headline-text.ts';
import { hasGivenName, isWeakOpener, openerLength, type Person, readByline } from './people/names.ts';
import { nodesOf, stringOf, wordsOf } from './structured/json-ld.ts';
import { allMeta } from './structured/meta.ts';
import { findDates } from './time/prose.ts';
import { endZone, topZone } from './zone.ts';

export interface Named {
  name: string;
  source: { start: number; end: number } | null;
}

/** What the bylines say: who wrote it, and which agencies they name. */
export interface Bylines {
  authors: Candidate<Named[]>[];
  agencies: Candidate<string>[];
}

/** Reads who wrote the article from its data and from its visible byline, and the agencies named beside them. */
export function readBylines(evidence: Evidence): Bylines {
  const authors: Candidate<Named[]>[] = [];
  const agencies: Candidate<string>[] = [];
  const add = (
    line: string,
    score: number,
    from: string,
    place: (person: Person) => Named['source'],
    block: number | null,
  ): void => {
    const { people, agency } = readByline(line, evidence);
    const source = people[0] === undefined ? null : place(people[0]);
    if (agency !== null) agencies.push({ value: agency, score, from, source: null, block: null });
    if (people.length > 0)
      authors.push({
        value: people.map((person) => ({ name: person.name, source: place(person) })),
        score,
        from,
        source,
        block,
      });
  };
  fromLinkedData(evidence, add, authors);
  const before = authors.length;
  for (const { value, source } of evidence.told?.authors ?? []) add(value, 0.75, 'script', () => source, null);
  merge(authors, before);
  fromMeta(evidence, authors, add);
  const marks = new Map<number, boolean>();
  // A byline above the headline is mostly a teaser's.
  let above = NO_LIST;
  for (const block of topZone(evidence)) {
    const before = authors.length;
    fromBlock(evidence, block, block.index < evidence.region.headline ? 0.6 : 0.8, add, authors, marks);
    const list = authors.length > before ? markedList(evidence.page.tree, block) : 0;
    // The items of a list that is marked as the authors' are one list of names.
    if (list > 0 && list === above.list) merge(authors, above.found);
    else above = { list, found: before };
  }
  if (!authors.some((each) => each.block !== null))
    for (const block of endZone(evidence)) fromBlock(evidence, block, 0.5, add, authors, marks);
  return {
    authors: isListOfOthers(evidence) ? [] : settled(withoutHelpers(trimmed(authors), helpersOf(evidence))),
    agencies: agencies.sort((a, b) => b.score - a.score),
  };
}

/** A front page or a section's: whoever is named there signs a teaser, unless the page's own data name its author. */
function isListOfOthers({ body, page, articleIsStrong, meta, told }: Evidence): boolean {
  if (page.tree === null || body.pageType !== 'listing' || articleIsStrong || told !== null) return false;
  return NAMES.every((name) => allMeta(meta, name).length === 0);
}

/** The list of authors a block stands in, and how many candidates were found before it. */
const NO_LIST = { list: 0, found: 0 };

type Add = (
  line: string,
  score: number,
  from: string,
  place: (person: Person) => Named['source'],
  block: number | null,
) => void;

function fromLinkedData(evidence: Evidence, add: Add, authors: Candidate<Named[]>[]): void {
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

/**
 * "by larkspur87 » Mon Jun 06, 2016 7:20 pm": the line over a forum's post, where users are called as they like.
 *
 * @returns whether the line is one
 */
function fromPost({ lines }: Evidence, block: PageBlock, opener: number, authors: Candidate<Named[]>[]): boolean {
  const date = lines.dates(block)[0];
  if (date === undefined || date.start <= opener) return false;
  const before = block.text.slice(opener, date.start);
  const name = /^[^\s»|•,][^»|•,]{0,39}(?=\s?[»|•,])/.exec(before)?.[0].trim() ?? '';
  if (name === '' || name.split(' ').length > 3) return false;
  const source = sourceSpan(block, opener, opener + name.length);
  authors.push({ value: [{ name, source }], score: 0.8, from: 'text', source, block: null });
  return true;
}

const NAMES = [
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

function fromMeta(evidence: Evidence, authors: Candidate<Named[]>[], add: Add): void {
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

/** Several names that one place lists one by one are one list. */
function merge(authors: Candidate<Named[]>[], from: number): void {
  const [first, ...rest] = authors.splice(from);
  if (first === undefined) return;
  const seen = new Set(first.value.map((each) => each.name.toLowerCase()));
  for (const other of rest) {
    for (const named of other.value) {
      if (seen.has(named.name.toLowerCase())) continue;
      seen.add(named.name.toLowerCase());
      first.value.push(named);
    }
  }
  authors.push(first);
}

const BYLINE_CLASS =
  /(?:^|[\s_-])(?:by-?line|authors?|contributors?|writers?|auteurs?|signature|journalists?)(?:$|[\s_-]|s$|name|info|text|link|wrapper|meta)/i;
const AUTHOR_PATH =
  /\/(?:authors?|auteurs?|autor(?:es|as?|en)?|autor[ei]|firmas?|yazar(?:lar)?|penulis|forfatter|profiles?|staff|people|journalistes?|contributors?|contributor|by|writers?|reporters?|columnists?|redaction|bio|signataires?)\//i;

/** "/@tom": a member's page on sites where members write. */
const USER_PATH = /^\/@[\w.-]{2,40}(?:[/?]|$)/;

function fromBlock(
  evidence: Evidence,
  block: PageBlock,
  score: number,
  add: Add,
  authors: Candidate<Named[]>[],
  marks: Map<number, boolean>,
): void {
  const { page, lines } = evidence;
  const text = block.text;
  if (text.length < 3 || text.length > 400) return;
  const opener = lines.opener(block);
  if (evidence.body.pageType === 'forum' && opener > 0 && fromPost(evidence, block, opener, authors)) return;
  const claim = evidence.claims.find((each) => each.block === block.index && each.kind === 'byline');
  const marked = isMarked(page.tree, block, marks);
  if (opener === 0 && !marked && claim === undefined) {
    if (fromElements(evidence, block, score, add, authors) || fromLines(evidence, block, score, add, authors)) return;
    fromNameAndDay(evidence, block, authors);
    fromNameAtTime(evidence, block, authors);
    fromUser(evidence, block, { text, start: 0, opener: 0 }, authors);
    return;
  }
  const named = readByline(text, evidence).people;
  if (named.length === 0 && opener > 0 && fromUser(evidence, block, { text, start: 0, opener }, authors)) return;
  // "Author Interviews": an opener that is a noun too needs a name that is known.
  if (claim === undefined && !marked && isWeakOpener(text.slice(0, opener)) && !hasGivenName(named[0]?.name ?? ''))
    return;
  const linked = marked || opener > 0 ? linkedNames(evidence, block) : [];
  const [start, end] = claim === undefined ? [0, text.length] : [behindDate(evidence, block, claim.start), claim.end];
  const place = (person: Person): Named['source'] => sourceSpan(block, start + person.start, start + person.end);
  // Running text may open with "By" or stand in an element that names an author in passing.
  if (claim === undefined && text.length > 160 && linked.length === 0) return;
  const whole = claim === undefined ? block.index : start === 0 && end === text.length ? block.index : null;
  const before = authors.length;
  const written = opener > 0 ? named.map((person) => person.name.toLowerCase()) : [];
  const fuller = written.length > linked.length && linked.every((name) => written.includes(name.toLowerCase()));
  if (linked.length > 0 && !fuller)
    for (const name of linked)
      add(name, opener > 0 ? score + 0.05 : score, 'text', () => sourceOfName(block, name), whole);
  else add(text.slice(start, end), opener > 0 || claim !== undefined ? score : score - 0.15, 'text', place, whole);
  merge(authors, before);
}

/** Where a claimed byline's names begin: behind the date that opens it ("Dec 19, 2023 by Ann Lee"). */
function behindDate({ lines }: Evidence, block: PageBlock, start: number): number {
  const dates = lines.dates(block);
  if (start > 0 || lines.opener(block) > 0 || (dates[0]?.start ?? block.text.length) > DATE_OPENS) return start;
  const end = dates.at(-1)?.end ?? 0;
  return end + (/^[\s,|/·•–—-]*/.exec(block.text.slice(end))?.[0].length ?? 0);
}

/** "posted on ", "Publié le ": so far into a line its date opens it. */
const DATE_OPENS = 14;

/**
 * A byline that is a line of its block, under a headline or above a day: pages laid out with `font` and `br` have no
 * elements around such lines.
 *
 * @returns whether a line opens as a byline does
 */
function fromLines(
  evidence: Evidence,
  block: PageBlock,
  score: number,
  add: Add,
  authors: Candidate<Named[]>[],
): boolean {
  let start = 0;
  let found = false;
  for (const line of block.text.split('\n')) {
    const from = start;
    start += line.length + 1;
    const opener = from === 0 || line.length > LONGEST_LINE ? 0 : openerLength(line, evidence.words);
    if (opener === 0) continue;
    found = true;
    if (fromUser(evidence, block, { start: from, text: line, opener }, authors)) continue;
    add(line, score, 'text', (person) => sourceSpan(block, from + person.start, from + person.end), null);
  }
  return found;
}

/** A line of elements is looked through for a byline up to this length, in UTF-16 units, and so many elements. */
const LONGEST_ROW = 300;
const MOST_ELEMENTS = 40;

/**
 * A byline in an element of its own amid a row of others: "24.01.2023 | Gemeinderat | Von Anna Keller" with a `span` around
 * each, or one of them marked as the author's.
 *
 * @returns whether an element opens as a byline does, or is marked as one
 */
function fromElements(
  evidence: Evidence,
  block: PageBlock,
  score: number,
  add: Add,
  authors: Candidate<Named[]>[],
): boolean {
  const { page, words, region } = evidence;
  const { tree } = page;
  // Only below a headline is a mark alone enough: lists of teasers mark theirs, too.
  const heads = region.headline >= 0 && block.index > region.headline && block.index <= region.first;
  // Rows behind the article are other stories'.
  if (tree === null || block.index > region.last || block.text.length > LONGEST_ROW || endsSentence(block.text))
    return false;
  const last = Math.min(tree.last[block.element] as number, block.element + MOST_ELEMENTS);
  const before = authors.length;
  for (let element = block.element + 1; element <= last; element++) {
    if ((tree.close[element] as number) < block.start || (tree.open[element] as number) > block.end) continue;
    const text = tree.textOf(element, LONGEST_LINE + 1);
    const at = text.length < 3 || text.length > LONGEST_LINE ? -1 : block.text.indexOf(text);
    if (at < 0) continue;
    const opener = openerLength(text, words);
    if (
      opener === 0
        ? !heads || block.linkChars > text.length || !marksByline(tree, element)
        : isWeakOpener(text.slice(0, opener))
    )
      continue;
    add(text, score - 0.05, 'text', ({ start, end }) => sourceSpan(block, at + start, at + end), null);
    element = tree.last[element] as number;
  }
  merge(authors, before);
  return authors.length > before;
}

/** "Filed under: County — Ray Bostwick @ 10:42 pm": who posted at what time, as the first weblogs wrote it. */
function fromNameAtTime(evidence: Evidence, block: PageBlock, authors: Candidate<Named[]>[]): void {
  if (block.text.length > LONGEST_LINE) return;
  const at = /\s@\s\d{1,2}:\d\d/.exec(block.text)?.index;
  if (at === undefined) return;
  const start = Math.max(0, ...['— ', '– ', '| '].map((mark) => block.text.lastIndexOf(mark, at) + 1));
  if (start === 0) return;
  const { people } = readByline(block.text.slice(start, at), evidence);
  const [person] = people;
  if (person === undefined || people.length > 1) return;
  const source = sourceSpan(block, start + person.start, start + person.end);
  authors.push({ value: [{ name: person.name, source }], score: 0.55, from: 'text', source, block: null });
}

/** Whether words are what stands before a day and nobody's name: "Oluşturulma Tarihi:", "Thứ Hai,". */
function isLabel(text: string, { words }: Evidence): boolean {
  const low = text
    .toLowerCase()
    .replace(/[\s:]{1,8}$/, '')
    .trim();
  if (words.publishedLabels.includes(low) || words.modifiedLabels.includes(low)) return true;
  return low.split(/[\s,]+/).every((word) => word === '' || words.weekdays.includes(word));
}

/** What a user may be called where a line names no one else: one word of small letters, figures and marks. */
const USER = /^[\p{Ll}\d][\p{Ll}\d_.-]{2,29}$/u;

/** A line of a block, where it begins in the block, and how long the byline's opener at its head is: 0 where it has none. */
interface Line {
  text: string;
  start: number;
  opener: number;
}

/**
 * "Posted on March 3, 2024 by tashby", "Submitted by tashby on Mon, 03/04/2024": a line of a day and a user's name.
 *
 * @returns whether it is one
 */
function fromUser(
  evidence: Evidence,
  block: PageBlock,
  { text, start, opener }: Line,
  authors: Candidate<Named[]>[],
): boolean {
  const { words } = evidence;
  if (text.length > LONGEST_LINE) return false;
  const date = findDates(text, evidence)[0];
  if (date === undefined) return false;
  const lead = opener > 0 ? opener : date.end + openerLength(text.slice(date.end), words);
  if (lead === date.end) return false;
  const [name, ...further] = text
    .slice(lead, opener > 0 ? date.start : text.length)
    .trim()
    .split(/\s+/);
  if (name === undefined || !USER.test(name) || words.nobody.includes(name) || further.length > (opener > 0 ? 2 : 0))
    return false;
  if (further.some((word) => !isBesideDay(word, words))) return false;
  const at = start + text.indexOf(name, lead);
  const source = sourceSpan(block, at, at + name.length);
  authors.push({ value: [{ name, source }], score: 0.5, from: 'text', source, block: null });
  return true;
}

/** "on", "le", "Mon,": words that may stand between a name and its day. */
function isBesideDay(word: string, words: Evidence['words']): boolean {
  const bare = word.toLowerCase().replace(/[.,]$/, '');
  return [words.dateFillers, words.weekdays, words.nameStops].some((list) => list.includes(bare));
}

/** A byline inside a block is at most this long, in UTF-16 units. */
const LONGEST_LINE = 120;

/** "Ann Lee Dec 5, 2024": a line of a name and a day, between headline and text, is a byline without its "by". */
function fromNameAndDay(evidence: Evidence, block: PageBlock, authors: Candidate<Named[]>[]): void {
  const { region } = evidence;
  if (block.index <= region.headline || block.index > region.first || block.text.length > 90) return;
  const day = evidence.lines.dates(block)[0];
  if (day === undefined || day.start < 6) return;
  const before = block.text.slice(0, day.start);
  if (isLabel(before, evidence)) return;
  const { people } = readByline(before, evidence);
  const [person] = people;
  if (
    person === undefined ||
    people.length > 1 ||
    person.start > 0 ||
    !person.name.includes(' ') ||
    (person.end < 0.8 * before.trimEnd().length && !/^\s?[,·•|–—-]/.test(before.slice(person.end)))
  )
    return;
  const source = sourceSpan(block, person.start, person.end);
  authors.push({ value: [{ name: person.name, source }], score: 0.55, from: 'text', source, block: null });
}

function sourceOfName(block: PageBlock, name: string): Named['source'] {
  const at = block.text.indexOf(name);
  return at < 0 ? null : sourceSpan(block, at, at + name.length);
}

/** Whether the block, or a near element around or in it, is marked as a byline. */
function isMarked(tree: Evidence['page']['tree'], block: PageBlock, known: Map<number, boolean>): boolean {
  if (tree === null) return false;
  let at = block.firstElement;
  for (let steps = 0; at > 0 && steps < 5; steps++) {
    let marked = known.get(at);
    if (marked === undefined) {
      marked = marksByline(tree, at);
      known.set(at, marked);
    }
    if (marked) return true;
    if (at < block.element) break;
    at = tree.parent[at] as number;
  }
  return linkedTo(tree, block).length > 0 && block.linkChars > 0.4 * block.text.length;
}

/** The list around a block that is marked as the authors'; 0 where none is. */
function markedList(tree: Evidence['page']['tree'], block: PageBlock): number {
  if (tree === null) return 0;
  let at = block.element;
  for (let steps = 0; at > 0 && steps < 4; steps++) {
    const name = tree.names[tree.tag[at] as number];
    if (name === 'ul' || name === 'ol')
      return marksByline(tree, at) || marksByline(tree, tree.parent[at] as number) ? at : 0;
    at = tree.parent[at] as number;
  }
  return 0;
}

/** Whether an element's own attributes mark it as a byline. */
function marksByline(tree: Tree, element: number): boolean {
  const name = tree.attribute(element, 'class');
  const tested = tree.attribute(element, 'data-testid');
  return (
    tree.attribute(element, 'rel') === 'author' ||
    tree.attribute(element, 'itemprop') === 'author' ||
    (name !== null && BYLINE_CLASS.test(name.slice(0, 300))) ||
    (tested !== null && /by-?line|author/i.test(tested.slice(0, 100)))
  );
}

/** The links in a block that lead to an author's page. */
function linkedTo(tree: Tree, block: PageBlock): number[] {
  const found: number[] = [];
  if (block.links === 0) return found;
  const last = Math.min(tree.last[block.element] as number, block.element + 200);
  for (let at = block.element; at <= last; at++) {
    if (tree.names[tree.tag[at] as number] !== 'a') continue;
    const open = tree.open[at] as number;
    if (open > block.end || (tree.close[at] as number) < block.start) continue;
    if (
      (tree.attribute(at, 'rel') ?? '').includes('author') ||
      AUTHOR_PATH.test(`${tree.attribute(at, 'href') ?? ''}/`) ||
      USER_PATH.test((tree.attribute(at, 'href') ?? '').slice(0, 200))
    )
      found.push(at);
  }
  return found;
}

function linkedNames({ page }: Evidence, block: PageBlock): string[] {
  const tree = page.tree;
  if (tree === null) return [];
  const names = linkedTo(tree, block)
    .map((link) => tree.textOf(link, 120))
    .filter((name) => name.length > 2 && block.text.includes(name));
  return [...new Set(names)];
}

/** People whom the page's top names as editors, reviewers, photographers: in the line behind such words, or in the next one. */
function helpersOf(evidence: Evidence): Set<string> {
  const { words } = evidence;
  const helpers = new Set<string>();
  const zone = topZone(evidence);
  zone.forEach((block, index) => {
    if (block.text.length > 300) return;
    const low = block.text.toLowerCase();
    if (!holdsAny(words.helperOpeners, low)) return;
    for (const opener of words.helperOpeners) {
      const at = low.indexOf(opener);
      // "Text and photos: Ann Lee": who took the pictures wrote it, too.
      if (at < 0 || at < evidence.lines.opener(block)) continue;
      const behind = block.text.slice(at + opener.length);
      const line = behind.trim() === '' ? (zone[index + 1]?.text ?? '').slice(0, 100) : behind;
      for (const person of readByline(line.replace(/^[\s:]+/, ''), evidence).people) helpers.add(key(person.name));
    }
  });
  return helpers;
}

/** Lists without these people; a list of nobody else is left out. */
function withoutHelpers(candidates: readonly Candidate<Named[]>[], helpers: ReadonlySet<string>): Candidate<Named[]>[] {
  if (helpers.size === 0) return [...candidates];
  return candidates
    .map((candidate) => ({ ...candidate, value: candidate.value.filter((named) => !helpers.has(key(named.name))) }))
    .filter((candidate) => candidate.value.length > 0);
}

/** Lists that agree strengthen each other; a list that holds another one's names and more is the fuller one. */
function settled(candidates: readonly Candidate<Named[]>[]): Candidate<Named[]>[] {
  const keys = candidates.map((candidate) => new Set(candidate.value.map((each) => key(each.name))));
  const out: Candidate<Named[]>[] = [];
  candidates.forEach((candidate, index) => {
    const own = keys[index] as Set<string>;
    const twin = out.find((each) => sameSet(own, new Set(each.value.map((named) => key(named.name)))));
    if (twin !== undefined) {
      twin.score = Math.min(0.99, twin.score + (1 - twin.score) * candidate.score * 0.5);
      if (twin.block === null && candidate.block !== null) {
        twin.block = candidate.block;
        twin.value = candidate.value.map((named) => ({ ...named, name: spelledFully(named.name, twin.value) }));
        twin.source = candidate.source;
        twin.from = candidate.from;
      }
      return;
    }
    out.push({ ...candidate });
  });
  for (const candidate of out) {
    const own = new Set(candidate.value.map((each) => key(each.name)));
    const smaller = out.filter(
      (each) =>
        each !== candidate && each.value.length < own.size && each.value.every((named) => own.has(key(named.name))),
    );
    for (const each of smaller) candidate.score = Math.min(0.99, Math.max(candidate.score, each.score) + 0.05);
  }
  return out.sort((a, b) => b.score - a.score);
}

/** The spelling with its accents, where one of the two has lost them. */
function spelledFully(name: string, others: readonly Named[]): string {
  const other = others.find((each) => key(each.name) === key(name))?.name ?? name;
  return /[^\u0000-\u007f]/.test(other) && !/[^\u0000-\u007f]/.test(name) ? other : name;
}

/** Names that run into the next element's words ("Edward KeenanCity") cut to the name that the data give. */
function trimmed(candidates: readonly Candidate<Named[]>[]): Candidate<Named[]>[] {
  const said = candidates
    .filter((each) => each.block === null)
    .flatMap((each) => each.value.map((named) => named.name));
  return candidates.map((candidate) => {
    if (candidate.block === null) return candidate;
    const value = candidate.value.map((named) => {
      const known = said.find(
        (name) => name.includes(' ') && name.length < named.name.length && key(named.name).startsWith(key(name)),
      );
      return known === undefined ? named : { ...named, name: known };
    });
    return { ...candidate, value };
  });
}

function key(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '');
}

function sameSet(a: Set<string>, b: Set<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
