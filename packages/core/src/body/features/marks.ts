import { Numbers } from '../../input/html/growing.ts';
import { tagNumber } from '../../input/html/tags.ts';
import type { Tree } from '../../input/tree.ts';
import type { DropReason } from '../../record.ts';
import { Numbering } from './numbering.ts';
import type { Skeleton } from './skeleton.ts';
import { addStems, STEMS } from './stems.ts';

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

/** Kinds that say that the article itself stands in the element. */
export const CONTENT_KINDS: ReadonlySet<number> = new Set([
  ...['article', 'main'].map((tag) => MARKING_TAGS.indexOf(tag)),
  ...['main', 'article'].map((role) => FIRST_ROLE + ROLES.indexOf(role)),
  FIRST_PROPERTY,
  ...['article', 'content', 'body', 'main', 'post', 'entry', 'story', 'text'].map(stemKind),
]);

/** The kind of a family of names, by its first word. */
function stemKind(word: string): number {
  return FIRST_STEM + STEMS.findIndex(({ words }) => words[0] === word);
}

/** The kinds of these tags, roles (`role=dialog`) and families of names (`.comment`), by name. */
export function kindsNamed(names: readonly string[]): number[] {
  return names.map((name) => {
    if (name.startsWith('role=')) return FIRST_ROLE + ROLES.indexOf(name.slice(5));
    return name.startsWith('.') ? stemKind(name.slice(1)) : MARKING_TAGS.indexOf(name);
  });
}

/** The marks on the nodes of a skeleton, linked upwards so that only marked ancestors are visited. */
export interface Marks {
  /** The kinds of all nodes; those of a node are `[first[node], first[node + 1])`. */
  kinds: Uint8Array;
  first: Int32Array;
  /** The nearest marked node, itself included; -1. */
  nearest: Int32Array;
  /** Hash of the tag and the first three class words of each node. */
  likeness: Int32Array;
}

/** An element's attributes are looked through up to here, and a value read up to here. */
const MOST_ATTRIBUTES = 64;
const LONGEST_VALUE = 400;
/** So many characters of a value's beginning and end tell it apart. */
const HASHED = 32;
/** Attributes that name an element's part in the page as its classes do: labels for readers, hooks of tests and scripts. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'aria-label data-testid data-test-id data-test data-qa data-component data-component-name data-module data-widget ' +
    'data-name data-type data-role data-block data-section'
  ).split(' '),
);
/** Lengths of those names, a bit each. */
const LABEL_LENGTHS = [...LABELS].reduce((bits, { length }) => bits | (1 << length), 0);

/** Reads tag, class, id, role, itemprop and labels of every node once; equal values are read once a page. */
export function markNodes(tree: Tree, skeleton: Skeleton, source: string): Marks {
  const reader = new MarkReader(tree, source, skeleton.size);
  const nearest = new Int32Array(skeleton.size).fill(-1);
  const first = new Int32Array(skeleton.size + 1);
  const likeness = new Int32Array(skeleton.size);
  for (let node = 1; node < skeleton.size; node++) {
    first[node] = reader.length;
    likeness[node] = reader.read(skeleton.element[node] as number);
    nearest[node] =
      reader.length > (first[node] as number) ? node : (nearest[skeleton.parent[node] as number] as number);
  }
  first[skeleton.size] = reader.length;
  return { kinds: reader.kinds, first, nearest, likeness };
}

/** Collects the kinds of one element after the other. */
class MarkReader {
  kinds: Uint8Array;
  length = 0;
  readonly #tree: Tree;
  readonly #source: string;
  /** What each different class or id value was found to mean. */
  readonly #values: Numbering;
  readonly #stems = new Numbers(512);
  /** Where the stems of each value begin, and behind the last one's. */
  readonly #firstStem = new Numbers(512);
  readonly #classes = new Numbers(512);

  constructor(tree: Tree, source: string, nodes: number) {
    this.#tree = tree;
    this.#source = source;
    this.#values = new Numbering(nodes * 2);
    this.kinds = new Uint8Array(nodes * 4 + 64);
    this.#firstStem.push(0);
  }

  /** Adds the kinds of an element; returns the hash of its tag and first classes. */
  read(element: number): number {
    const { tag: tags, attributes, firstAttribute } = this.#tree;
    const source = this.#source;
    const from = this.length;
    const tag = tags[element] as number;
    const tagMark = tag < TAG_MARK.length ? (TAG_MARK[tag] as number) : -1;
    if (tagMark >= 0) this.#add(tagMark, from);
    let hash = tag + 1;
    let classed = false;
    const start = firstAttribute[element] as number;
    const end = Math.min(firstAttribute[element + 1] as number, start + MOST_ATTRIBUTES);
    for (let at = start * 4; at < end * 4; at += 4) {
      const name = attributes[at] as number;
      const length = (attributes[at + 1] as number) - name;
      const valueStart = attributes[at + 2] as number;
      const valueEnd = Math.min(attributes[at + 3] as number, valueStart + LONGEST_VALUE);
      if (valueEnd <= valueStart || length > 31) continue;
      if (length === 5 && !classed && isNamed(source, name, 'class')) {
        const value = this.#valueOf(valueStart, valueEnd);
        this.#addStems(value, from);
        hash = (Math.imul(hash, 31) + (this.#classes.array[value] as number)) | 0;
        classed = true;
      } else if (length === 2 && isNamed(source, name, 'id')) this.#addStems(this.#valueOf(valueStart, valueEnd), from);
      else if (length === 4 && isNamed(source, name, 'role')) {
        const written = source.slice(valueStart, valueEnd).toLowerCase();
        const role = ROLES.indexOf(written === 'alertdialog' ? 'dialog' : written);
        if (role >= 0) this.#add(FIRST_ROLE + role, from);
      } else if (length === 8 && isNamed(source, name, 'itemprop')) {
        const small = source.slice(valueStart, valueEnd).toLowerCase();
        for (let p = 0; p < PROPERTIES.length; p++) {
          if (small.includes(PROPERTIES[p] as string)) this.#add(FIRST_PROPERTY + p, from);
        }
      } else if (isLabel(source, name, length)) {
        this.#addStems(this.#valueOf(valueStart, valueEnd), from);
      }
    }
    return hash;
  }

  #add(kind: number, from: number): void {
    for (let at = from; at < this.length; at++) if (this.kinds[at] === kind) return;
    if (this.length === this.kinds.length) {
      const wider = new Uint8Array(this.kinds.length * 2);
      wider.set(this.kinds);
      this.kinds = wider;
    }
    this.kinds[this.length++] = kind;
  }

  #addStems(value: number, from: number): void {
    const end = this.#firstStem.array[value + 1] as number;
    for (let at = this.#firstStem.array[value] as number; at < end; at++)
      this.#add(FIRST_STEM + (this.#stems.array[at] as number), from);
  }

  /** The number of a value; its words are looked for where it is new. */
  #valueOf(start: number, end: number): number {
    const source = this.#source;
    // Long values are told apart by their length, beginning and end.
    let hash = end - start;
    const middle = Math.min(end, start + HASHED);
    for (let at = start; at < middle; at++) hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0;
    for (let at = Math.max(middle, end - HASHED); at < end; at++)
      hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0;
    const value = this.#values.add(hash);
    if (value === this.#classes.length) {
      addStems(source, start, end, this.#stems);
      this.#firstStem.push(this.#stems.length);
      this.#classes.push(firstClasses(source, start, end));
    }
    return value;
  }
}

/** Is it one of `LABELS`? All have a hyphen behind four letters, which few other names of their lengths have. */
function isLabel(source: string, at: number, length: number): boolean {
  if (((LABEL_LENGTHS >> length) & 1) === 0 || source.charCodeAt(at + 4) !== 0x2d) return false;
  return LABELS.has(source.slice(at, at + length));
}

/** Is the text from `at` on this name, in small or capital letters? */
function isNamed(source: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if ((source.charCodeAt(at + i) | 0x20) !== name.charCodeAt(i)) return false;
  return true;
}

/** Hash of the first three class words, digits folded (`item-17` is like `item-18`). */
function firstClasses(text: string, from: number, to: number): number {
  let hash = 5;
  let words = 0;
  let inWord = false;
  for (let at = from; at < to && at < from + 200; at++) {
    let code = text.charCodeAt(at);
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
export const MOST_MARKED = 40;
