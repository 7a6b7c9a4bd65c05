import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import type { DecodedText } from '../offsets.ts';

/** One decoded character reference: what it stands for and how many source units it took, `&` included. */
export interface Reference {
  text: string;
  length: number;
}

/** No character reference of the standard is longer than `&CounterClockwiseContourIntegral;`; digits may be. */
const LONGEST = 40;

/**
 * Reads character references as browsers do: named ones with the standard's table, those that need no semicolon, numeric
 * ones with the windows-1252 replacements. A reader keeps one decoder, so make one a page.
 */
export class ReferenceReader {
  readonly #decoder: HtmlEntityDecoder;
  #text = '';
  #length = 0;
  /** No `&` stands in `#searched` from `#since` up to `#ampersand`. */
  #searched = '';
  #since = 0;
  #ampersand = -1;

  constructor() {
    this.#decoder = new HtmlEntityDecoder((codePoint, consumed) => {
      this.#text += String.fromCodePoint(codePoint);
      this.#length = consumed;
    });
  }

  /**
   * @param at offset of an `&`
   * @param end where the text run ends
   * @param attribute whether it stands in an attribute's value, where fewer need no semicolon
   * @returns the reference, or null where the `&` is only itself
   */
  read(source: string, at: number, end: number, attribute = false): Reference | null {
    this.#text = '';
    this.#length = 0;
    const slice = source.slice(at + 1, Math.min(end, at + 1 + LONGEST));
    this.#decoder.startEntity(attribute ? DecodingMode.Attribute : DecodingMode.Legacy);
    if (this.#decoder.write(slice, 0) < 0) this.#decoder.end();
    return this.#length > 0 && this.#text !== '' ? { text: this.#text, length: this.#length } : null;
  }

  /** The first `&` from an offset on; the source's length where there is none. Runs of one source in turn search it once. */
  ampersand(source: string, from: number): number {
    if (source !== this.#searched || from < this.#since || from > this.#ampersand) {
      const at = source.indexOf('&', from);
      this.#searched = source;
      this.#since = from;
      this.#ampersand = at < 0 ? source.length : at;
    }
    return this.#ampersand;
  }

  /** An attribute's value decoded, with the map back. */
  decodePlaced(source: string, start: number, end: number): DecodedText {
    if (this.ampersand(source, start) >= end) return { text: source.slice(start, end), start, map: null };
    let text = '';
    const map: number[] = [];
    let from = start;
    for (let at = this.ampersand(source, start); at < end; at = this.ampersand(source, Math.max(from, at + 1))) {
      const reference = this.read(source, at, end, true);
      if (reference === null) continue;
      if (at > from) map.push(text.length, from, at);
      text += source.slice(from, at);
      map.push(text.length, at, at + reference.length);
      text += reference.text;
      from = at + reference.length;
    }
    if (end > from) map.push(text.length, from, end);
    text += source.slice(from, end);
    map.push(text.length, end, end);
    return { text, start: 0, map };
  }

  /** A whole value decoded; the string itself where it holds no `&`. */
  decode(value: string, attribute = false): string {
    let at = value.indexOf('&');
    if (at < 0) return value;
    let out = '';
    let from = 0;
    while (at >= 0) {
      const reference = this.read(value, at, value.length, attribute);
      if (reference !== null) {
        out += value.slice(from, at) + reference.text;
        from = at + reference.length;
      }
      at = value.indexOf('&', Math.max(from, at + 1));
    }
    return out + value.slice(from);
  }
}
