import { generator } from './boost.ts';
import { hashOf } from './hash.ts';

/**
 * What a copy of a page keeps of what its site said of itself. News pages of other years and countries name nothing, or
 * name it in their own tongue; a model that has only met pages that tell what is what fails on them.
 */
export interface Disguise {
  /** Class, id and label values: as they are, as a build step would have renamed them, or gone. */
  names: 'kept' | 'renamed' | 'gone';
  /** `article`, `main`, `nav` and their like become `div`. */
  plainTags: boolean;
  /** Paragraphs become text and pairs of `br`. */
  breaks: boolean;
  /** `div` becomes a table of one cell, as pages were once laid out. */
  tables: boolean;
  /** `meta` elements and JSON-LD are taken out. */
  noHead: boolean;
  /** Words: as they are, in letters that make words of no language, or in an unspaced script. */
  words: 'kept' | 'strange' | 'unspaced';
}

/** Draws a disguise; the same seed gives the same one. */
export function drawDisguise(seed: number): Disguise {
  const random = generator(seed);
  const chance = (share: number) => random() < share;
  const names = random();
  const words = random();
  return {
    names: names < 0.25 ? 'kept' : names < 0.55 ? 'renamed' : 'gone',
    plainTags: chance(0.6),
    breaks: chance(0.35),
    tables: chance(0.25),
    noHead: chance(0.6),
    words: words < 0.6 ? 'kept' : words < 0.9 ? 'strange' : 'unspaced',
  };
}

/** Scripts, styles and comments stay as they are; tags and the text between them are what changes. */
const PIECES = /<(script|style|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>|&#?\w+;?|[^<&]+|&/gi;
const NAMED = /\s(class|id|role|itemprop|itemtype|data-[\w-]+|aria-[\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
const SECTIONS = /^<(\/?)(?:article|main|section|header|footer|nav|aside|figure|figcaption|time|address)(?![\w-])/i;
const META = /^<meta\b(?![^>]*charset)/i;
const JSON_LD = /^<script\b[^>]*ld\+json/i;

/**
 * A page in another dress. Its words stay, in their order: what is the article's own is the same as before.
 *
 * @param html the page
 * @param disguise what of it changes; `words` is left to `strangeWords`
 */
export function dressed(html: string, { names, plainTags, breaks, tables, noHead }: Disguise): string {
  return html.replace(PIECES, (piece) => {
    if (piece.charCodeAt(0) !== 0x3c || piece.startsWith('<!--')) return piece;
    if (noHead && (META.test(piece) || JSON_LD.test(piece))) return '';
    if (/^<(?:script|style|noscript|template)\b/i.test(piece)) return piece;
    let tag = piece;
    if (names !== 'kept')
      tag = tag.replace(NAMED, (_, name: string, value: string) =>
        names === 'gone' || !/^(?:class|id)$/i.test(name) ? '' : ` ${name}="${renamed(value)}"`,
      );
    if (plainTags) tag = tag.replace(SECTIONS, '<$1div');
    if (breaks) tag = tag.replace(/^<p\b[^>]*>$/i, '').replace(/^<\/p\s*>$/i, '<br><br>');
    if (tables)
      tag = tag.replace(/^<div\b([^>]*)>$/i, '<table$1><tr><td>').replace(/^<\/div\s*>$/i, '</td></tr></table>');
    return tag;
  });
}

/** Each name of a class or id value as a build step would write it: the same name the same way, and saying nothing. */
function renamed(value: string): string {
  return value
    .replace(/^["']|["']$/g, '')
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => `_${(hashOf(name) % 2176782336).toString(36)}`)
    .join(' ');
}

/**
 * The same page with its words made strange: no list of words of any language knows them. Descriptions in `meta` and the
 * strings of JSON-LD change alike, so that what repeats goes on repeating.
 */
export function strangeWords(html: string, words: 'strange' | 'unspaced'): string {
  const strange = (text: string) => strangeText(text, words);
  return html.replace(PIECES, (piece) => {
    const first = piece.charCodeAt(0);
    if (first === 0x26) return piece;
    if (first !== 0x3c) return strange(piece);
    if (JSON_LD.test(piece))
      return piece.replace(/"(?:[^"\\]|\\.){40,}"/g, (text) => (text.includes('://') ? text : strange(text)));
    if (META.test(piece))
      return piece.replace(/(content=)("[^"]*"|'[^']*')/i, (_, name: string, text: string) => name + strange(text));
    return piece;
  });
}

/** A text in the words that `strangeWords` gives a page. */
export function strangeText(text: string, words: 'strange' | 'unspaced'): string {
  return words === 'strange' ? inStrangeLetters(text) : unspaced(text);
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

function inStrangeLetters(text: string): string {
  return text.replace(/\\.|[a-z]/gi, (letter) => {
    if (letter.length > 1) return letter;
    const small = letter.toLowerCase();
    const row = VOWELS.includes(small) ? VOWELS : CONSONANTS;
    const at = row.indexOf(small);
    if (at < 0) return letter;
    const other = row[(at + (row === VOWELS ? 2 : 7)) % row.length] as string;
    return letter === small ? other : other.toUpperCase();
  });
}

/** One or two characters a word and no space between them, with the stops and commas that such scripts have. */
function unspaced(text: string): string {
  return text
    .replace(/\\.|[\p{Script=Latin}'’]+/gu, (word) => {
      if (word.startsWith('\\')) return word;
      const hash = hashOf(word.toLowerCase());
      const one = String.fromCharCode(0x4e00 + (hash % 6000));
      return word.length < 4 ? one : one + String.fromCharCode(0x4e00 + ((hash >>> 12) % 6000));
    })
    .replace(/(?<=[\u4e00-\u9fff]),? (?=[\u4e00-\u9fff])/g, (between) => (between === ' ' ? '' : '，'))
    .replace(/\.(?:\s|$)/g, '。');
}
