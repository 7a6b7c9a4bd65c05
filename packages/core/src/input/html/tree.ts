import type { RawText, Tree } from '../tree.ts';
import type { Numbers } from './growing.ts';
import type { Parsed } from './parse.ts';
import { isSpace } from './parse.ts';
import type { ReferenceReader } from './references.ts';
import { TAG_NAMES, tagNumber } from './tags.ts';

/** Attributes of one element that are looked through; no page that is read by people has more. */
const MOST_ATTRIBUTES = 256;

const SCRIPT = tagNumber('script');
const STYLE = tagNumber('style');

/** The parsed arrays as the tree the other steps read. */
export function treeOf(source: string, parsed: Parsed, references: ReferenceReader): Tree {
  const tag = narrowed(parsed.tag);
  const depth = narrowed(parsed.depth);
  const inner = parsed.inner.copy();
  const close = parsed.close.copy();
  const first = parsed.firstAttribute.copy();
  const attributes = parsed.attributes.copy();
  const texts = parsed.texts.copy();
  const raw = rawTexts(parsed);
  const byName = new Map<string, number[]>();

  const find = (element: number, name: string): number => {
    const from = first[element] as number;
    const to = Math.min(first[element + 1] as number, from + MOST_ATTRIBUTES);
    const letter = name.charCodeAt(0);
    for (let index = from; index < to; index++) {
      const start = attributes[index * 4] as number;
      const end = attributes[index * 4 + 1] as number;
      if (end - start !== name.length) continue;
      const code = source.charCodeAt(start);
      if (code !== letter && (code | 0x20) !== letter) continue;
      if (source.startsWith(name, start) || source.slice(start, end).toLowerCase() === name) return index;
    }
    return -1;
  };

  return {
    size: tag.length,
    tag,
    names: parsed.names,
    parent: parsed.parent.copy(),
    last: parsed.last.copy(),
    depth,
    open: parsed.open.copy(),
    inner,
    close,
    raw,
    attributes,
    firstAttribute: first,
    attribute(element, name) {
      const index = find(element, name);
      if (index < 0) return null;
      return references.decode(source.slice(attributes[index * 4 + 2], attributes[index * 4 + 3]), true);
    },
    attributeSpan(element, name) {
      const index = find(element, name);
      if (index < 0) return null;
      return { start: attributes[index * 4 + 2] as number, end: attributes[index * 4 + 3] as number };
    },
    byName(name) {
      let found = byName.get(name);
      if (found === undefined) {
        found = [];
        const known = TAG_NAMES.indexOf(name);
        const number = known >= 0 ? known : parsed.names.indexOf(name);
        const first = number < 0 ? -1 : tag.indexOf(number);
        for (let element = first; element >= 0; element = tag.indexOf(number, element + 1)) found.push(element);
        byName.set(name, found);
      }
      return found;
    },
    textOf(element, limit = 100_000) {
      const own = raw.find((each) => each.element === element);
      if (own !== undefined) {
        if (tag[element] === SCRIPT || tag[element] === STYLE) return '';
        return folded(references.decode(source.slice(own.start, Math.min(own.end, own.start + limit))));
      }
      let text = '';
      const from = inner[element] as number;
      const to = close[element] as number;
      for (let run = firstRun(texts, from); run < texts.length && text.length < limit; run += 3) {
        const start = texts[run + 1] as number;
        if (start >= to) break;
        text += ` ${references.decode(source.slice(start, Math.min(texts[run + 2] as number, start + limit)))}`;
      }
      return folded(text).slice(0, limit);
    },
  };
}

/** Small numbers, in memory of their own. */
function narrowed({ array, length }: Numbers): Uint16Array {
  return new Uint16Array(array.subarray(0, length));
}

function rawTexts(parsed: Parsed): RawText[] {
  const out: RawText[] = [];
  const { array, length } = parsed.raw;
  for (let index = 0; index < length; index += 3) {
    out.push({ element: array[index] as number, start: array[index + 1] as number, end: array[index + 2] as number });
  }
  return out;
}

/** The first text run (its place in `texts`) that begins at or behind a source offset. */
function firstRun(texts: Int32Array, from: number): number {
  let low = 0;
  let high = texts.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle * 3 + 1] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}

/** White space folded to single spaces, none at the ends. */
function folded(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
    if (at > from) out += out === '' ? text.slice(from, at) : ` ${text.slice(from, at)}`;
    from = at + 1;
  }
  return out;
}
