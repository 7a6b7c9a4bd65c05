import { tagNumber } from '../../input/html/tags.ts';
import type { Tree } from '../../input/tree.ts';
import type { DropReason } from '../../record.ts';
import type { Skeleton } from './skeleton.ts';
import { STEMS, stemsOf } from './stems.ts';

/** Elements whose name says what the text in them is, in the order of their features. */
const MARKING_TAGS: readonly string[] = (
  'article main nav aside footer header form figure figcaption table li ul ol dl blockquote section button a p pre ' +
  'dialog fieldset details label td th h1 h2 h3 h4 address time center'
).split(' ');

/** What those tags say of dropped text. */
const TAG_REASONS: Readonly<Record<string, DropReason>> = {
  nav: 'navigation',
  aside: 'related',
  footer: 'footer',
  header: 'navigation',
  form: 'newsletter',
  address: 'author-box',
};

const ROLES: readonly string[] = [
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'dialog',
  'main',
  'article',
  'search',
];
const ROLE_REASONS: readonly (DropReason | null)[] = [
  'navigation',
  'related',
  'footer',
  'navigation',
  null,
  null,
  null,
  'navigation',
];

const FIRST_ROLE = MARKING_TAGS.length;
const FIRST_PROPERTY = FIRST_ROLE + ROLES.length;
/** `itemprop` values, after schema.org. */
const PROPERTIES: readonly string[] = ['articlebody', 'comment', 'author', 'description'];
const FIRST_STEM = FIRST_PROPERTY + PROPERTIES.length;

/** How many kinds of marks there are. */
export const MARK_KINDS = FIRST_STEM + STEMS.length;

const TAG_MARK: Int16Array = (() => {
  const marks = new Int16Array(1024).fill(-1);
  MARKING_TAGS.forEach((name, mark) => {
    const tag = tagNumber(name);
    if (tag >= 0) marks[tag] = mark;
  });
  return marks;
})();

/** Reason of each kind of mark. */
export const MARK_REASONS: readonly (DropReason | null)[] = [
  ...MARKING_TAGS.map((name) => TAG_REASONS[name] ?? null),
  ...ROLE_REASONS,
  null,
  'comments' as const,
  'author-box' as const,
  null,
  ...STEMS.map(({ reason }) => reason),
];

/** The marks on the nodes of a skeleton, linked upwards so that only marked ancestors are visited. */
export interface Marks {
  /** Kinds on each node; null for none. */
  kinds: readonly (readonly number[] | null)[];
  /** The nearest marked node, itself included; -1. */
  nearest: Int32Array;
  /** Hash of the tag and the first three class words of each node. */
  likeness: Int32Array;
}

/** Reads tag, class, id, role and itemprop of every node once; equal class strings are read once a page. */
export function markNodes(tree: Tree, skeleton: Skeleton): Marks {
  const kinds: (readonly number[] | null)[] = new Array(skeleton.size).fill(null);
  const nearest = new Int32Array(skeleton.size).fill(-1);
  const likeness = new Int32Array(skeleton.size);
  const known = new Map<string, readonly number[]>();
  const hashes = new Map<string, number>();
  for (let node = 1; node < skeleton.size; node++) {
    const element = skeleton.element[node] as number;
    const tag = tree.tag[element] as number;
    const own: number[] = [];
    const tagMark = tag < TAG_MARK.length ? (TAG_MARK[tag] as number) : -1;
    if (tagMark >= 0) own.push(tagMark);
    let hash = tag + 1;
    const classes = tree.attribute(element, 'class');
    if (classes !== null && classes !== '') {
      addStems(classes, known, own);
      let classHash = hashes.get(classes);
      if (classHash === undefined) {
        classHash = firstClasses(classes);
        hashes.set(classes, classHash);
      }
      hash = (Math.imul(hash, 31) + classHash) | 0;
    }
    const id = tree.attribute(element, 'id');
    if (id !== null && id !== '') addStems(id, known, own);
    const role = tree.attribute(element, 'role');
    if (role !== null) {
      const index = ROLES.indexOf(role.toLowerCase());
      if (index >= 0) own.push(FIRST_ROLE + index);
    }
    const property = tree.attribute(element, 'itemprop');
    if (property !== null) {
      const small = property.toLowerCase();
      PROPERTIES.forEach((name, index) => {
        if (small.includes(name)) own.push(FIRST_PROPERTY + index);
      });
    }
    likeness[node] = hash;
    if (own.length > 0) {
      kinds[node] = own;
      nearest[node] = node;
    } else nearest[node] = nearest[skeleton.parent[node] as number] as number;
  }
  return { kinds, nearest, likeness };
}

function addStems(value: string, known: Map<string, readonly number[]>, own: number[]): void {
  let found = known.get(value);
  if (found === undefined) {
    found = stemsOf(value);
    known.set(value, found);
  }
  for (const family of found) if (!own.includes(FIRST_STEM + family)) own.push(FIRST_STEM + family);
}

/** Hash of the first three class words, digits folded (`item-17` is like `item-18`). */
function firstClasses(classes: string): number {
  let hash = 5;
  let words = 0;
  let inWord = false;
  for (let at = 0; at < classes.length && at < 200; at++) {
    let code = classes.charCodeAt(at);
    if (code <= 0x20) {
      inWord = false;
      continue;
    }
    if (!inWord) {
      if (words === 3) break;
      words++;
      inWord = true;
      hash = (Math.imul(hash, 31) + 1) | 0;
    }
    if (code >= 0x30 && code <= 0x39) code = 0x30;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash;
}

/** At most this many marked ancestors are visited. */
const MOST_MARKED = 40;

/**
 * Calls back for each marked ancestor of a node, nearest first, until the callback says stop.
 * @param visit gets the marked node and its kinds; returns true to stop
 */
export function eachMarked(
  skeleton: Skeleton,
  marks: Marks,
  from: number,
  visit: (node: number, kinds: readonly number[]) => boolean,
): void {
  let node = marks.nearest[from] as number;
  for (let steps = 0; steps < MOST_MARKED && node > 0; steps++) {
    const kinds = marks.kinds[node];
    if (kinds !== null && kinds !== undefined && visit(node, kinds)) return;
    const up = skeleton.parent[node] as number;
    if (up < 0) return;
    node = marks.nearest[up] as number;
  }
}
