import { ReferenceReader } from '../html/references.ts';
import { type DecodedText, joinTexts } from '../offsets.ts';

/** An element of an XML input, with its place. Names are local: prefixes are taken off. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, DecodedText>;
  children: (XmlElement | DecodedText)[];
  /** The names of all elements of its document: what is not among them need not be looked for. */
  known: ReadonlySet<string>;
}

/** Deeper elements become children of the deepest one kept. */
const DEEPEST = 200;
const MOST_ATTRIBUTES = 200;
/** Of the many elements that have no attribute. */
const NONE: ReadonlyMap<string, DecodedText> = new Map();
/** What an element holds before anything is put into it: never added to. */
const EMPTY: (XmlElement | DecodedText)[] = [];

/**
 * Reads XML as wire services send it, and as it arrives: declarations, comments and processing instructions are passed over,
 * CDATA is text, an end tag that nothing opened is ignored, what is not closed ends with the input. Linear; never throws.
 *
 * @returns the document: an element without a name that holds the root
 */
export function readXml(source: string): XmlElement {
  return new XmlReader(source).run();
}

class XmlReader {
  readonly #source: string;
  readonly #references = new ReferenceReader();
  readonly #names = new Set<string>();
  readonly #root: XmlElement = { name: '', attributes: NONE, children: EMPTY, known: this.#names };
  readonly #open: XmlElement[] = [this.#root];
  readonly #openNames = new Map<string, number>();
  /** Start tags too deep to be kept, whose end tags close nothing. */
  #overflow = 0;

  constructor(source: string) {
    this.#source = source;
  }

  run(): XmlElement {
    const source = this.#source;
    let at = 0;
    while (at < source.length) {
      const next = source.indexOf('<', at);
      const end = next < 0 ? source.length : next;
      if (end > at) this.#text(at, end);
      if (next < 0) break;
      at = this.#markup(next);
    }
    return this.#root;
  }

  #text(start: number, end: number): void {
    this.#put(this.#references.decodePlaced(this.#source, start, end));
  }

  #put(child: XmlElement | DecodedText): void {
    const open = this.#open.at(-1) as XmlElement;
    // Most hold one thing, and a list that grows makes room for many.
    if (open.children === EMPTY) open.children = [child];
    else open.children.push(child);
  }

  #markup(at: number): number {
    const source = this.#source;
    if (source.startsWith('<![CDATA[', at)) {
      const end = this.#find(']]>', at + 9);
      if (end > at + 9) this.#put({ text: source.slice(at + 9, end), start: at + 9, map: null });
      return Math.min(source.length, end + 3);
    }
    if (source.startsWith('<!--', at)) return Math.min(source.length, this.#find('-->', at + 4) + 3);
    if (source.startsWith('<?', at)) return Math.min(source.length, this.#find('?>', at + 2) + 2);
    if (source.startsWith('<!', at)) return this.#declaration(at);
    if (source[at + 1] === '/') {
      const end = this.#find('>', at + 2);
      this.#close(localName(source.slice(at + 2, Math.min(end, at + 200)).trim()));
      return Math.min(source.length, end + 1);
    }
    if (!isNameStart(source.charCodeAt(at + 1))) {
      this.#text(at, at + 1);
      return at + 1;
    }
    return this.#startTag(at);
  }

  /** A doctype with its internal subset: no entity declared there is ever put in place. */
  #declaration(at: number): number {
    const end = this.#find('>', at);
    const subset = this.#source.slice(at, end).indexOf('[');
    if (subset < 0) return Math.min(this.#source.length, end + 1);
    return Math.min(this.#source.length, this.#find(']', at + subset) + 1);
  }

  #startTag(at: number): number {
    const source = this.#source;
    let next = at + 1;
    while (next < source.length && !isSpace(source.charCodeAt(next)) && !'/>'.includes(source[next] as string)) next++;
    const name = localName(source.slice(at + 1, Math.min(next, at + 200)));
    let attributes: Map<string, DecodedText> | null = null;
    let empty = false;
    for (;;) {
      while (next < source.length && (isSpace(source.charCodeAt(next)) || source[next] === '/')) {
        empty = source[next] === '/';
        next++;
      }
      if (next >= source.length || source[next] === '>' || source[next] === '<') break;
      empty = false;
      const from = next;
      while (next < source.length && !isSpace(source.charCodeAt(next)) && !'=/><'.includes(source[next] as string))
        next++;
      const attribute = localName(source.slice(from, Math.min(next, from + 200)));
      while (next < source.length && isSpace(source.charCodeAt(next))) next++;
      if (source[next] !== '=') {
        if (next === from) next++;
        continue;
      }
      next++;
      while (next < source.length && isSpace(source.charCodeAt(next))) next++;
      const quote = source[next];
      if (quote !== '"' && quote !== "'") continue;
      const close = this.#find(quote, next + 1);
      attributes ??= new Map();
      if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute))
        attributes.set(attribute, this.#references.decodePlaced(source, next + 1, close));
      next = Math.min(source.length, close + 1);
    }
    const element: XmlElement = { name, attributes: attributes ?? NONE, children: EMPTY, known: this.#names };
    this.#names.add(name);
    this.#put(element);
    if (!empty) {
      if (this.#open.length >= DEEPEST) this.#overflow++;
      else {
        this.#open.push(element);
        this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
      }
    }
    return source[next] === '<' ? next : Math.min(source.length, next + 1);
  }

  #close(name: string): void {
    if (this.#overflow > 0) {
      this.#overflow--;
      return;
    }
    if ((this.#openNames.get(name) ?? 0) === 0) return;
    while (this.#open.length > 1) {
      const element = this.#open.pop() as XmlElement;
      this.#openNames.set(element.name, (this.#openNames.get(element.name) ?? 1) - 1);
      if (element.name === name) return;
    }
  }

  /** Where a mark stands, or the input's end. */
  #find(mark: string, from: number): number {
    const at = this.#source.indexOf(mark, from);
    return at < 0 ? this.#source.length : at;
  }
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function isNameStart(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === 0x5f || code > 0x7f;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

export function isElement(child: XmlElement | DecodedText): child is XmlElement {
  return 'children' in child;
}

/** The elements below one that have one of these names, in document order; what lies inside a match is not looked through. */
export function elementsNamed(root: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  if (!names.some((name) => root.known.has(name))) return found;
  const visit = (element: XmlElement): void => {
    for (let at = 0; at < element.children.length; at++) {
      const child = element.children[at] as XmlElement | DecodedText;
      if (!isElement(child)) continue;
      if (names.includes(child.name)) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

/** The first element down a path of names, each anywhere below the one before it. */
export function elementAt(root: XmlElement, ...path: string[]): XmlElement | null {
  let at: XmlElement | null = root;
  for (const name of path) {
    at = at === null || !at.known.has(name) ? null : firstNamed(at, name);
    if (at === null) return null;
  }
  return at;
}

function firstNamed(root: XmlElement, name: string): XmlElement | null {
  for (let at = 0; at < root.children.length; at++) {
    const child = root.children[at] as XmlElement | DecodedText;
    if (!isElement(child)) continue;
    if (child.name === name) return child;
    const inside = firstNamed(child, name);
    if (inside !== null) return inside;
  }
  return null;
}

/** All text under an element, as it stands. */
export function textUnder(element: XmlElement): DecodedText {
  const parts: DecodedText[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (let at = 0; at < children.length; at++) {
      const child = children[at] as XmlElement | DecodedText;
      if (isElement(child)) visit(child);
      else parts.push(child);
    }
  };
  visit(element);
  return joinTexts(parts);
}
