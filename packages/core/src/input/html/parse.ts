import { Numbers } from './growing.ts';
import { HIDDEN, hiddenByStyle, NOSCRIPT } from './hidden.ts';
import {
  CLOSES_P,
  HEADY,
  IMPLIED_ENDS,
  INLINE,
  knownTag,
  PREFORMATTED,
  RAW,
  SCOPE,
  TAG_NAMES,
  TRAITS,
  tagNumber,
  UNSEEN,
  VOID,
} from './tags.ts';

/**
 * The parser: one pass over the source, structure as flat arrays, every text run by its source range. It follows the HTML
 * Living Standard where news pages need it (implied end tags, raw text, scopes, stray end tags) and keeps the nesting
 * depth that browsers keep; what it leaves out is the adoption agency and foster parenting.
 */

/** Deepest nesting kept, as in Blink; deeper elements become siblings. */
const DEEPEST = 512;
/** Distinct unknown tag names told apart. */
const MOST_NAMES = 4096;

const P = tagNumber('p');
const A = tagNumber('a');
const BR = tagNumber('br');
const HEAD = tagNumber('head');
const BODY = tagNumber('body');
const HTML = tagNumber('html');
const NOSCRIPT_TAG = tagNumber('noscript');
const TEMPLATE = tagNumber('template');
const PLAINTEXT = tagNumber('plaintext');
const XMP = tagNumber('xmp');
const TITLE = tagNumber('title');
const TEXTAREA = tagNumber('textarea');

/** What is met may come a little denser later on. */
const MARGIN = 1.05;

/** How a text run stands to the one before it. */
export const SAME = 0;
export const NEW_LINE = 1;
export const NEW_BLOCK = 2;

/** What the parser found, in document order. It holds until the next input is parsed. */
export interface Parsed {
  names: string[];
  tag: Numbers;
  parent: Numbers;
  depth: Numbers;
  open: Numbers;
  inner: Numbers;
  close: Numbers;
  last: Numbers;
  /** Nearest element that is not inline, itself included. */
  blockOf: Numbers;
  /** Nearest enclosing link, itself included; -1. */
  linkOf: Numbers;
  /** Index into `HIDDEN`; inherited. */
  hidden: Numbers;
  /** First attribute of each element, counted in quadruples of `attributes`. */
  firstAttribute: Numbers;
  /** Quadruples: name start, name end, value start, value end. */
  attributes: Numbers;
  /** Triples: element, start, end of visible text runs. */
  texts: Numbers;
  /** For each text run: SAME, NEW_LINE or NEW_BLOCK. */
  breaks: Numbers;
  /** Triples: element, start, end of raw texts. */
  raw: Numbers;
}

/** Room for the elements of a common page, and for its attributes and texts. */
const ELEMENTS = 2048;
const PARTS = 8192;

const elementList = (): Numbers => new Numbers(ELEMENTS);

/** The lists that every element has a number in: they are of one length. */
const elements = {
  tag: elementList(),
  parent: elementList(),
  depth: elementList(),
  open: elementList(),
  inner: elementList(),
  close: elementList(),
  last: elementList(),
  blockOf: elementList(),
  linkOf: elementList(),
  hidden: elementList(),
  firstAttribute: elementList(),
  unseen: elementList(),
};
const elementLists: readonly Numbers[] = Object.values(elements);
const parts = {
  attributes: new Numbers(PARTS),
  texts: new Numbers(PARTS),
  breaks: new Numbers(ELEMENTS),
  raw: new Numbers(64),
};
const partLists: readonly Numbers[] = Object.values(parts);

/**
 * Parses HTML. Linear in the input; never throws. The lists are filled anew by every call, page after page in the same
 * memory: what outlives the next call has to be copied.
 */
export function parseHtml(source: string): Parsed {
  emptyLists();
  return new Parser(source).run();
}

/** Lets what the last call found go; the memory that a huge page took with it. */
export function emptyLists(): void {
  for (const list of elementLists) list.empty();
  for (const list of partLists) list.empty();
}

/** What a parser begins with: the known tags' traits, and that none of them is open. */
const KNOWN_TRAITS: readonly number[] = Array.from(TRAITS);
const NONE_OPEN: readonly number[] = TAG_NAMES.map(() => 0);

class Parser {
  readonly #source: string;
  readonly #parsed: Parsed;
  readonly #numbers = new Map<string, number>();
  readonly #traits: number[] = KNOWN_TRAITS.slice();
  readonly #unseen = elements.unseen;
  /** Raw texts' tags that nothing ends from here on: looking again would read the rest of the page each time. */
  readonly #unended = new Set<number>();
  readonly #openCount: number[] = NONE_OPEN.slice();
  /** The open elements, the current one last. */
  readonly #stack: number[] = [];
  #size = 0;
  #overflow = 0;
  #current = 0;
  #pending = NEW_BLOCK;
  #bodySeen = false;
  /** Whether an attribute of the tag just read may hide its element. */
  #telling = false;

  constructor(source: string) {
    this.#source = source;
    this.#parsed = { names: [...TAG_NAMES], ...elements, ...parts };
    this.#append(0, 0);
    this.#stack.push(0);
  }

  run(): Parsed {
    const source = this.#source;
    const length = source.length;
    let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < length) {
      let tagAt = source.indexOf('<', at);
      while (tagAt >= 0 && !startsMarkup(source, tagAt)) tagAt = source.indexOf('<', tagAt + 1);
      const textEnd = tagAt < 0 ? length : tagAt;
      if (textEnd > at) this.#text(at, textEnd);
      if (tagAt < 0) break;
      at = this.#markup(tagAt);
    }
    while (this.#stack.length > 0) this.#pop(length);
    for (const list of elementLists) list.length = this.#size;
    this.#parsed.firstAttribute.push(this.#parsed.attributes.length >> 2);
    return this.#parsed;
  }

  #text(start: number, end: number): void {
    const source = this.#source;
    let at = start;
    while (at < end && isSpace(source.charCodeAt(at))) at++;
    if (at === end && (this.#pending === NEW_BLOCK || this.#parsed.texts.length === 0)) return;
    if (at < end && this.#tagOf(this.#current) === HEAD) this.#pop(start);
    if (this.#unseen.array[this.#current] === 1) return;
    const { texts, breaks } = this.#parsed;
    if (texts.length + 3 > texts.array.length) texts.widen(this.#expected(texts.length, start));
    if (breaks.length === breaks.array.length) breaks.widen(this.#expected(breaks.length, start));
    texts.push(this.#current);
    texts.push(start);
    texts.push(end);
    breaks.push(this.#pending);
    if (at < end) this.#pending = SAME;
    else if (this.#pending === NEW_LINE) breaks.array[breaks.length - 1] = NEW_LINE;
  }

  /** Reads what begins with the `<` at `at`; returns where to go on. */
  #markup(at: number): number {
    const source = this.#source;
    const next = source.charCodeAt(at + 1);
    if (next === 0x21) {
      if (source.startsWith('--', at + 2)) {
        if (source.startsWith('>', at + 4)) return at + 5;
        const end = source.indexOf('-->', at + 4);
        return end < 0 ? source.length : end + 3;
      }
      return this.#skipTo('>', at + 2);
    }
    if (next === 0x3f) return this.#skipTo('>', at + 2);
    if (next === 0x2f) return this.#endTag(at);
    return this.#startTag(at);
  }

  #skipTo(mark: string, from: number): number {
    const end = this.#source.indexOf(mark, from);
    return end < 0 ? this.#source.length : end + 1;
  }

  #endTag(at: number): number {
    const nameEnd = nameEndAt(this.#source, at + 2);
    const end = this.#skipTo('>', nameEnd);
    const tag = this.#number(at + 2, nameEnd);
    if (tag === P && this.#openCount[P] === 0) this.#pending = NEW_BLOCK;
    else if (tag === BR) this.#lineBreak();
    else if (tag !== BODY && tag !== HTML) this.#closeTag(tag, at, end);
    return end;
  }

  #closeTag(tag: number, at: number, end: number): void {
    const inline = this.#has(tag, INLINE);
    if (!inline) this.#pending = NEW_BLOCK;
    if (this.#overflow > 0) {
      this.#overflow--;
      return;
    }
    if ((this.#openCount[tag] ?? 0) === 0) return;
    let level = this.#stack.length - 1;
    // What is unseen ends where it says so, whatever was left open inside: else a formula would swallow the page.
    const within = inline && !this.#has(tag, UNSEEN);
    for (; level > 0; level--) {
      const open = this.#tagOf(this.#stack[level] as number);
      if (open === tag) break;
      // An inline end tag does not close a block; an end tag does not reach out of a table cell.
      if (within ? !this.#has(open, INLINE) : this.#has(open, SCOPE) && !this.#has(tag, SCOPE)) return;
    }
    if (level === 0) return;
    while (this.#stack.length > level + 1) this.#pop(at);
    this.#pop(end);
  }

  #startTag(at: number): number {
    const source = this.#source;
    const parsed = this.#parsed;
    const nameEnd = nameEndAt(source, at + 1);
    const tag = this.#number(at + 1, nameEnd);
    const traits = this.#traits[tag] as number;
    const firstAttribute = parsed.attributes.length >> 2;
    const tagEnd = this.#attributes(nameEnd);
    if (tagEnd < 0) {
      // The input ends inside this tag: browsers drop it.
      parsed.attributes.length = firstAttribute << 2;
      return source.length;
    }
    if (tag === BR) this.#lineBreak();
    else if ((traits & INLINE) === 0) this.#pending = NEW_BLOCK;
    if (tag === BODY || tag === HTML) {
      if (this.#openCount[tag] !== 0 || (tag === HTML && this.#bodySeen)) {
        parsed.attributes.length = firstAttribute << 2;
        return tagEnd;
      }
      while (tag === BODY && this.#tagOf(this.#current) === HEAD) this.#pop(at);
      if (tag === BODY) this.#bodySeen = true;
    }
    this.#implyEnds(tag, traits, at);
    const element = this.#append(tag, at);
    parsed.firstAttribute.array[element] = firstAttribute;
    parsed.inner.array[element] = tagEnd;
    parsed.close.array[element] = tagEnd;
    this.#inherit(element, tag, traits);
    if ((traits & VOID) !== 0 || (source.charCodeAt(tagEnd - 2) === 0x2f && this.#inForeign())) return tagEnd;
    if (tag === PLAINTEXT) {
      this.#push(element, tag);
      this.#text(tagEnd, source.length);
      return source.length;
    }
    if ((traits & RAW) !== 0) return this.#rawText(element, tag, at, tagEnd);
    if (this.#stack.length >= DEEPEST) this.#overflow++;
    else this.#push(element, tag);
    return tagEnd;
  }

  /** Ends `p`, `li`, cells and `head` as the opening tag implies. */
  #implyEnds(tag: number, traits: number, at: number): void {
    if (this.#tagOf(this.#current) === HEAD && (traits & HEADY) === 0) this.#pop(at);
    if ((traits & CLOSES_P) !== 0 && (this.#openCount[P] as number) > 0) {
      for (let level = this.#stack.length - 1; level > 0; level--) {
        const open = this.#tagOf(this.#stack[level] as number);
        if (open === P) {
          while (this.#stack.length > level) this.#pop(at);
          break;
        }
        if (!this.#has(open, INLINE)) break;
      }
    }
    const implied = IMPLIED_ENDS.get(tag);
    if (implied !== undefined) {
      for (let level = this.#stack.length - 1; level > 0; level--) {
        const open = this.#tagOf(this.#stack[level] as number);
        if (implied.fences.has(open)) break;
        if (implied.ends.has(open)) {
          while (this.#stack.length > level) this.#pop(at);
          break;
        }
      }
    }
    // A link inside a link ends the first one, where nothing but inline elements stands between.
    if (tag === A && (this.#openCount[A] as number) > 0) this.#closeTag(A, at, at);
  }

  #rawText(element: number, tag: number, at: number, from: number): number {
    const source = this.#source;
    const parsed = this.#parsed;
    let end = this.#unended.has(tag) ? -1 : rawEnd(source, from, parsed.names[tag] as string);
    if (end < 0) this.#unended.add(tag);
    let after: number;
    if (end < 0 && (tag === TITLE || tag === TEXTAREA)) {
      const next = source.indexOf('<', from);
      end = next < 0 ? source.length : next;
      after = end;
    } else if (end < 0) {
      end = source.length;
      after = end;
    } else after = this.#skipTo('>', end);
    parsed.raw.push(element);
    parsed.raw.push(from);
    parsed.raw.push(end);
    parsed.close.array[element] = after;
    if (tag === XMP) {
      const current = this.#current;
      this.#current = element;
      this.#unseen.array[element] = this.#unseen.array[current] as number;
      if (end > from) this.#text(from, end);
      this.#current = current;
      this.#pending = NEW_BLOCK;
    }
    return Math.max(after, at + 1);
  }

  /** Reads attributes from behind the tag's name; returns behind `>`, or -1 where the input ends first. */
  #attributes(from: number): number {
    const source = this.#source;
    const length = source.length;
    const { attributes } = this.#parsed;
    this.#telling = false;
    let at = from;
    while (at < length) {
      let code = source.charCodeAt(at);
      if (isSpace(code) || code === 0x2f) {
        at++;
        continue;
      }
      if (code === 0x3e) return at + 1;
      const nameStart = at;
      at++;
      while (at < length) {
        code = source.charCodeAt(at);
        if (code <= 0x3e && (isSpace(code) || code === 0x2f || code === 0x3e || code === 0x3d)) break;
        at++;
      }
      const nameEnd = at;
      this.#telling ||= mayHide(nameEnd - nameStart);
      while (at < length && isSpace(source.charCodeAt(at))) at++;
      let valueStart = nameEnd;
      let valueEnd = nameEnd;
      if (source.charCodeAt(at) === 0x3d) {
        at++;
        while (at < length && isSpace(source.charCodeAt(at))) at++;
        code = source.charCodeAt(at);
        if (code === 0x22 || code === 0x27) {
          valueStart = at + 1;
          valueEnd = source.indexOf(code === 0x22 ? '"' : "'", valueStart);
          if (valueEnd < 0) return -1;
          at = valueEnd + 1;
        } else {
          valueStart = at;
          while (at < length) {
            code = source.charCodeAt(at);
            if (isSpace(code) || code === 0x3e) break;
            at++;
          }
          valueEnd = at;
        }
      }
      attributes.push(nameStart);
      attributes.push(nameEnd);
      attributes.push(valueStart);
      attributes.push(valueEnd);
    }
    return -1;
  }

  #append(tag: number, at: number): number {
    const element = this.#size++;
    if (element >= elements.tag.array.length) {
      const most = this.#expected(element, at);
      for (const list of elementLists) list.widen(most);
    }
    elements.tag.array[element] = tag;
    elements.parent.array[element] = element === 0 ? -1 : this.#current;
    elements.depth.array[element] = this.#stack.length;
    elements.open.array[element] = at;
    elements.inner.array[element] = at;
    elements.close.array[element] = this.#source.length;
    elements.last.array[element] = element;
    elements.blockOf.array[element] = element;
    elements.linkOf.array[element] = -1;
    elements.hidden.array[element] = 0;
    elements.firstAttribute.array[element] = parts.attributes.length >> 2;
    elements.unseen.array[element] = 0;
    return element;
  }

  /**
   * How many there will be in the whole input where so many were met up to here: a huge page's lists are of their size at once,
   * and leave no smaller ones behind.
   */
  #expected(count: number, at: number): number {
    const { length } = this.#source;
    return Math.min(length, Math.ceil(count * (length / Math.max(1, at)) * MARGIN));
  }

  /** What an element takes over from its parent, and what its own attributes add. */
  #inherit(element: number, tag: number, traits: number): void {
    const parsed = this.#parsed;
    const parent = parsed.parent.array[element] as number;
    if ((traits & INLINE) !== 0) parsed.blockOf.array[element] = parsed.blockOf.array[parent] as number;
    parsed.linkOf.array[element] = tag === A ? element : (parsed.linkOf.array[parent] as number);
    let hidden = parsed.hidden.array[parent] as number;
    let unseen = (traits & UNSEEN) !== 0 ? 1 : (this.#unseen.array[parent] as number);
    if (tag === NOSCRIPT_TAG && hidden === 0) hidden = NOSCRIPT;
    const first = parsed.firstAttribute.array[element] as number;
    const end = parsed.attributes.length >> 2;
    for (let index = first; this.#telling && index < end && index < first + 64; index++) {
      const nameStart = parsed.attributes.array[index * 4] as number;
      const nameLength = (parsed.attributes.array[index * 4 + 1] as number) - nameStart;
      const code = this.#source.charCodeAt(nameStart) | 0x20;
      if (hidden === 0 && code === 0x73 && nameLength === 5 && this.#is(nameStart, 'style')) {
        hidden = hiddenByStyle(this.#value(index));
      } else if (hidden === 0 && code === 0x68 && nameLength === 6 && this.#is(nameStart, 'hidden')) {
        hidden = HIDDEN.indexOf('attribute');
      } else if (hidden === 0 && code === 0x61 && nameLength === 11 && this.#is(nameStart, 'aria-hidden')) {
        if (this.#value(index).trim().toLowerCase() === 'true') hidden = HIDDEN.indexOf('aria');
      } else if (tag === TEMPLATE && nameLength === 14 && this.#is(nameStart, 'shadowrootmode')) {
        // A declarative shadow root is shown in its host's place.
        unseen = this.#unseen.array[parent] as number;
      }
    }
    parsed.hidden.array[element] = hidden;
    this.#unseen.array[element] = unseen;
  }

  #is(at: number, name: string): boolean {
    return this.#source.slice(at, at + name.length).toLowerCase() === name;
  }

  #value(index: number): string {
    const { array } = this.#parsed.attributes;
    return this.#source.slice(
      array[index * 4 + 2],
      Math.min(array[index * 4 + 3] as number, (array[index * 4 + 2] as number) + 2001),
    );
  }

  #push(element: number, tag: number): void {
    this.#stack.push(element);
    this.#openCount[tag] = (this.#openCount[tag] ?? 0) + 1;
    this.#current = element;
  }

  #pop(at: number): void {
    const element = this.#stack.pop();
    if (element === undefined) return;
    const parsed = this.#parsed;
    const tag = this.#tagOf(element);
    if (element > 0) this.#openCount[tag] = (this.#openCount[tag] as number) - 1;
    parsed.last.array[element] = this.#size - 1;
    parsed.close.array[element] = at;
    this.#current = this.#stack[this.#stack.length - 1] ?? 0;
    if (!this.#has(tag, INLINE)) this.#pending = NEW_BLOCK;
  }

  #lineBreak(): void {
    this.#pending = this.#pending === SAME ? NEW_LINE : NEW_BLOCK;
  }

  #inForeign(): boolean {
    const name = this.#parsed.names[this.#tagOf(this.#current)];
    return this.#unseen.array[this.#current] === 1 && name !== 'head' && name !== 'body';
  }

  #tagOf(element: number): number {
    return this.#parsed.tag.array[element] as number;
  }

  #has(tag: number, trait: number): boolean {
    return ((this.#traits[tag] as number) & trait) !== 0;
  }

  /** The number of the tag name at a source range. */
  #number(start: number, end: number): number {
    const common = knownTag(this.#source, start, end);
    if (common >= 0) return common;
    const raw = this.#source.slice(start, Math.min(end, start + 64));
    const known = this.#numbers.get(raw);
    if (known !== undefined) return known;
    const name = raw.toLowerCase();
    let tag = this.#numbers.get(name);
    if (tag === undefined) {
      const { names } = this.#parsed;
      tag = Math.min(names.length, MOST_NAMES);
      if (tag === names.length) {
        names.push(name);
        // Custom elements are transparent; an unknown plain name is a block of its own.
        this.#traits.push(name.includes('-') || name.includes(':') ? INLINE : 0);
        this.#openCount.push(0);
      }
    }
    if (this.#numbers.size < MOST_NAMES) this.#numbers.set(raw, tag);
    return tag;
  }
}

/** Lengths of the attribute names that may hide an element: `style`, `hidden`, `aria-hidden`, `shadowrootmode`. */
function mayHide(length: number): boolean {
  return length === 5 || length === 6 || length === 11 || length === 14;
}

/** Whether white space counts for a tag. */
export function isPreformatted(tag: number): boolean {
  return tag < TRAITS.length && ((TRAITS[tag] as number) & PREFORMATTED) !== 0;
}

/** HTML's white space: tab, line feed, form feed, carriage return, space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

function startsMarkup(source: string, at: number): boolean {
  const code = source.charCodeAt(at + 1);
  if (isLetter(code) || code === 0x21 || code === 0x3f) return true;
  return code === 0x2f && isLetter(source.charCodeAt(at + 2));
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function nameEndAt(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= 0x3e && (isSpace(code) || code === 0x2f || code === 0x3e)) break;
  }
  return at;
}

/** Where `</name` begins that ends a raw text; -1 where none does. */
function rawEnd(source: string, from: number, name: string): number {
  let at = source.indexOf('</', from);
  while (at >= 0) {
    const end = at + 2 + name.length;
    if (source.slice(at + 2, end).toLowerCase() === name) {
      const code = source.charCodeAt(end);
      if (end >= source.length || isSpace(code) || code === 0x3e || code === 0x2f) return at;
    }
    at = source.indexOf('</', at + 2);
  }
  return -1;
}
