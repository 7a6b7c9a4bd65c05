import type { PageBlock } from '../page.ts';
import { Numbers } from './growing.ts';
import { HIDDEN, NOSCRIPT } from './hidden.ts';
import { isPreformatted, isSpace, NEW_BLOCK, NEW_LINE, type Parsed } from './parse.ts';
import type { ReferenceReader } from './references.ts';

/** Unscripted text counts where it holds this many units and the visible text less than half of it. */
const WORTHWHILE_NOSCRIPT = 600;

/** Cuts the text runs into blocks: one for each stretch without a break of block level. */
export function cutBlocks(source: string, parsed: Parsed, references: ReferenceReader): PageBlock[] {
  const blocks: PageBlock[] = [];
  const builder = new BlockBuilder(source, parsed, references);
  const runs = parsed.breaks.length;
  let first = 0;
  for (let run = 1; run <= runs; run++) {
    if (run < runs && parsed.breaks.array[run] !== NEW_BLOCK) continue;
    const block = builder.build(first, run);
    if (block !== null) {
      block.index = blocks.length;
      blocks.push(block);
    }
    first = run;
  }
  showNoscript(blocks);
  showRevealed(blocks);
  return blocks;
}

/** A page that says everything in its `noscript` is read there. */
function showNoscript(blocks: PageBlock[]): void {
  let unscripted = 0;
  let visible = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    if (block.hidden === 'noscript') unscripted += block.text.length;
    else if (block.hidden === null) visible += block.text.length;
  }
  if (unscripted <= WORTHWHILE_NOSCRIPT || visible * 2 >= unscripted) return;
  for (const block of blocks) if (block.hidden === 'noscript') block.hidden = null;
}

/** A block of prose has this many units at least. */
const PROSE = 80;

/**
 * A page whose prose is nearly all hidden is one that a script shows when it has loaded (a wrapper that fades in, an article
 * unfolded by a click): there hiding says nothing. Prose in the colour of its ground, or in no script's reach, stays hidden.
 */
function showRevealed(blocks: PageBlock[]): void {
  let hidden = 0;
  let visible = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    if (block.text.length < PROSE) continue;
    if (block.hidden === null) visible += block.text.length - block.linkChars;
    else if (isRevealable(block)) hidden += block.text.length - block.linkChars;
  }
  if (hidden <= WORTHWHILE_NOSCRIPT || visible * 2 >= hidden) return;
  for (const block of blocks) if (isRevealable(block)) block.hidden = null;
}

function isRevealable({ hidden }: PageBlock): boolean {
  return hidden !== null && hidden !== 'noscript' && hidden !== 'color' && hidden !== 'size';
}

/** Letters each side of a seam: fewer are a word of which an element marks a part ("<b>i</b>Phone"). */
const SEAM = 3;

/** Whether words touch where one run of text ends and the next begins: "Lire aussi" and "Grippe", with nothing between them. */
function isSeam(source: string, end: number, start: number): boolean {
  const next = source.charCodeAt(start);
  const last = source.charCodeAt(end - 1);
  if (isSpace(next) || isSpace(last) || next < 0x41 || last < 0x61) return false;
  return (
    SEAM_END.test(source.slice(Math.max(0, end - SEAM), end)) && SEAM_START.test(source.slice(start, start + SEAM))
  );
}

const SEAM_END = /\p{Ll}{3}$/u;
const SEAM_START = /^\p{Lu}\p{Ll}/u;

/** Room for the pieces of a common block, three numbers each. */
const PIECES = 256;

/** Builds the blocks' texts with their offset maps, one after the other. */
class BlockBuilder {
  readonly #source: string;
  readonly #parsed: Parsed;
  readonly #references: ReferenceReader;
  #text = '';
  /** The map so far; its memory is every block's. */
  readonly #map = new Numbers(PIECES);
  /** White space waiting for the next character: its source range, and whether it is a new line. */
  #gapStart = -1;
  #gapEnd = -1;
  #newLine = false;
  /** The last piece is white space written otherwise than in the source: nothing is joined to it. */
  #sealed = false;

  constructor(source: string, parsed: Parsed, references: ReferenceReader) {
    this.#source = source;
    this.#parsed = parsed;
    this.#references = references;
  }

  build(first: number, behind: number): PageBlock | null {
    const { texts, breaks, blockOf, linkOf, hidden, tag } = this.#parsed;
    let element = -1;
    let firstElement = -1;
    let linkChars = 0;
    let links = 0;
    let link = -1;
    let hiddenBy = 0;
    this.#text = '';
    this.#map.empty();
    this.#gapStart = -1;
    this.#newLine = false;
    this.#sealed = false;
    for (let run = first; run < behind; run++) {
      const owner = texts.array[run * 3] as number;
      const start = texts.array[run * 3 + 1] as number;
      const end = texts.array[run * 3 + 2] as number;
      if (run > first && breaks.array[run] === NEW_LINE && this.#text !== '') this.#gap(start, start, true);
      else if (run > first && isSeam(this.#source, texts.array[run * 3 - 1] as number, start)) {
        const before = texts.array[run * 3 - 3] as number;
        // A link and the words around it: a reader sees two pieces, whatever the source joins.
        if (linkOf.array[owner] !== linkOf.array[before]) this.#gap(start, start, false);
      }
      const before = this.#text.length;
      const block = blockOf.array[owner] as number;
      if (isPreformatted(tag.array[block] as number)) this.#verbatim(start, end);
      else this.#fold(start, end);
      const grown = this.#text.length - before;
      if (grown === 0) continue;
      if (firstElement < 0) {
        firstElement = owner;
        element = block;
        hiddenBy = hidden.array[owner] as number;
      } else if (hiddenBy !== 0 && hidden.array[owner] === 0) hiddenBy = 0;
      const inLink = linkOf.array[owner] as number;
      if (inLink >= 0) {
        linkChars += grown;
        if (inLink !== link) links++;
        link = inLink;
      }
    }
    this.#trimEnd();
    if (firstElement < 0 || isBlank(this.#text)) return null;
    const pieces = this.#map;
    const start = pieces.array[1] as number;
    const end = pieces.array[pieces.length - 1] as number;
    const verbatim = pieces.length === 3 && end - start === this.#text.length;
    let map: number[] | null = null;
    if (!verbatim) {
      this.#put(this.#text.length, end, end);
      map = new Array(pieces.length);
      for (let at = 0; at < pieces.length; at++) map[at] = pieces.array[at] as number;
    }
    return {
      index: 0,
      text: this.#text,
      start,
      end,
      map,
      element,
      firstElement,
      linkChars: Math.min(linkChars, this.#text.length),
      links,
      hidden: HIDDEN[hiddenBy] ?? (hiddenBy === NOSCRIPT ? 'noscript' : null),
    };
  }

  /** Adds a run with its white space folded and its references decoded. */
  #fold(start: number, end: number): void {
    const source = this.#source;
    let from = -1;
    let at = start;
    while (at < end) {
      const code = source.charCodeAt(at);
      if (code > 0x26) {
        if (from < 0) from = at;
        at = verbatimEnd(source, at, end);
        continue;
      }
      if (isSpace(code)) {
        if (from >= 0) this.#add(from, at);
        from = -1;
        const gap = at;
        while (at < end && isSpace(source.charCodeAt(at))) at++;
        this.#gap(gap, at, false);
        continue;
      }
      if (code === 0x26) {
        const reference = this.#references.read(source, at, end);
        if (reference !== null) {
          if (from >= 0) this.#add(from, at);
          from = -1;
          this.#decoded(reference.text, at, at + reference.length);
          at += reference.length;
          continue;
        }
      }
      if (from < 0) from = at;
      at++;
    }
    if (from >= 0) this.#add(from, end);
  }

  /** Adds preformatted text: only references are decoded, trailing line ends are trimmed by the caller. */
  #verbatim(start: number, end: number): void {
    const source = this.#source;
    let from = start;
    if (this.#text === '')
      while (from < end && (source.charCodeAt(from) === 0x0a || source.charCodeAt(from) === 0x0d)) from++;
    let at = this.#references.ampersand(source, from);
    while (at < end) {
      const reference = this.#references.read(source, at, end);
      if (reference !== null) {
        if (at > from) this.#add(from, at);
        this.#decoded(reference.text, at, at + reference.length);
        from = at + reference.length;
      }
      at = this.#references.ampersand(source, Math.max(from, at + 1));
    }
    if (end > from) this.#add(from, end);
  }

  #gap(start: number, end: number, newLine: boolean): void {
    if (this.#text === '') return;
    if (this.#gapStart < 0) this.#gapStart = start;
    this.#gapEnd = end;
    this.#newLine ||= newLine;
  }

  /** Writes the waiting white space as one character. */
  #settle(): void {
    if (this.#gapStart < 0) return;
    this.#piece(this.#gapStart, Math.max(this.#gapEnd, this.#gapStart));
    const written = this.#newLine ? '\n' : ' ';
    this.#sealed =
      this.#gapEnd - this.#gapStart !== 1 || this.#source.charCodeAt(this.#gapStart) !== (this.#newLine ? 0x0a : 0x20);
    this.#text += written;
    this.#gapStart = -1;
    this.#newLine = false;
  }

  #decoded(text: string, start: number, end: number): void {
    this.#settle();
    this.#put(this.#text.length, start, end);
    this.#text += text;
  }

  #add(start: number, end: number): void {
    this.#settle();
    this.#piece(start, end);
    this.#text += this.#source.slice(start, end);
  }

  /** A piece of the map; joined to the last one where both are verbatim and touch. */
  #piece(start: number, end: number): void {
    const map = this.#map.array;
    const last = this.#map.length - 3;
    const sealed = this.#sealed;
    this.#sealed = false;
    if (!sealed && last >= 0 && map[last + 2] === start && end > start) {
      const verbatimLast = this.#text.length - (map[last] as number) === start - (map[last + 1] as number);
      const single =
        this.#gapStart < 0 || (end - start === 1 && !this.#newLine && this.#source.charCodeAt(start) === 0x20);
      if (verbatimLast && single) {
        map[last + 2] = end;
        return;
      }
    }
    this.#put(this.#text.length, start, end);
  }

  #put(text: number, start: number, end: number): void {
    this.#map.push(text);
    this.#map.push(start);
    this.#map.push(end);
  }

  /** Takes no-break spaces and line ends off the end, with their pieces. */
  #trimEnd(): void {
    let length = this.#text.length;
    while (length > 0 && isEdgeSpace(this.#text.charCodeAt(length - 1))) length--;
    if (length === this.#text.length) return;
    const { array } = this.#map;
    while (this.#map.length > 0 && (array[this.#map.length - 3] as number) >= length) this.#map.length -= 3;
    const last = this.#map.length - 3;
    if (last >= 0) {
      const textStart = array[last] as number;
      const sourceStart = array[last + 1] as number;
      const sourceEnd = array[last + 2] as number;
      if (sourceEnd - sourceStart === this.#text.length - textStart || sourceEnd - sourceStart > length - textStart) {
        if (this.#source.slice(sourceStart, sourceStart + length - textStart) === this.#text.slice(textStart, length)) {
          array[last + 2] = sourceStart + length - textStart;
        }
      }
    }
    this.#text = this.#text.slice(0, length);
  }
}

/**
 * Where text that stands as it is written ends: at white space that is not one space between two characters, at an `&`, or at
 * `end`. Where a word ends no processor can foretell: that is told by sums, without a branch.
 *
 * @param from at the first character of a word
 */
function verbatimEnd(source: string, from: number, end: number): number {
  let at = from;
  let space = 0;
  let plain = 1;
  for (;;) {
    if (++at >= end) return at - space;
    const code = source.charCodeAt(at);
    const isPlain = ((0x20 - code) >>> 31) & ~(((code ^ 0x26) - 1) >>> 31);
    const isSingle = (((code ^ 0x20) - 1) >>> 31) & plain;
    if ((isPlain | isSingle) === 0) return at - space;
    plain = isPlain;
    space = isSingle;
  }
}

function isEdgeSpace(code: number): boolean {
  return isSpace(code) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff || code === 0x200b;
}

/** Nothing a reader sees: spaces, zero-width characters. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isEdgeSpace(code) && code !== 0x200c && code !== 0x200d && code !== 0xad && code !== 0x2060) return false;
  }
  return true;
}
