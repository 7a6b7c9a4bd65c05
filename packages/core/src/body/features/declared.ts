import type { Tree } from '../../input/tree.ts';
import { hashWords } from './scan.ts';

/** JSON-LD and Open Graph types worth telling apart (schema.org names, small letters, matched at the end). */
const TYPES: readonly (readonly string[])[] = [
  ['newsarticle', 'reportagenewsarticle', 'analysisnewsarticle', 'liveblogposting'],
  ['article', 'blogposting', 'techarticle', 'scholarlyarticle', 'opinionnewsarticle'],
  ['product', 'productgroup', 'offer', 'aggregateoffer'],
  ['discussionforumposting', 'qapage', 'question'],
  ['itemlist', 'collectionpage', 'searchresultspage'],
  ['faqpage', 'howto'],
  ['service', 'localbusiness', 'professionalservice'],
  ['organization', 'corporation'],
  ['softwareapplication', 'apireference'],
  ['webpage'],
  ['comment', 'review'],
];
const NUMBER: ReadonlyMap<string, number> = new Map(TYPES.flatMap((names, i) => names.map((name) => [name, i])));

const OG_TYPES: readonly string[] = ['article', 'website', 'product', 'profile', 'video', 'blog', 'object'];

/** How many type declarations of a page are read. */
const MOST = 200;

/** How many numbers `Declared.types` has. */
export const DECLARED = TYPES.length + 1;

/** What a page says of itself. */
export interface Declared {
  /** How often each family of types is declared in JSON-LD, and the number of the Open Graph type (−1 for none). */
  types: Float32Array;
  /** Hashes of the words of the longest JSON-LD `articleBody`; none where it has no real text. */
  body: readonly number[];
  /** Hashes of the words of the description. */
  description: readonly number[];
}

/** Reads the declarations: JSON-LD by a search for its names (it need not be well formed), and the `meta` elements. */
export function readDeclared(tree: Tree, source: string): Declared {
  const types = new Float32Array(DECLARED);
  let read = 0;
  let body: readonly number[] = [];
  const scripts = new Set(tree.byName('script'));
  for (const { element, start, end } of tree.raw) {
    if (!scripts.has(element)) continue;
    if (!(tree.attribute(element, 'type') ?? '').toLowerCase().includes('ld+json')) continue;
    // Slices, so that a search stops at the script's end.
    const json = source.slice(start, end);
    let at = json.indexOf('"@type"');
    while (at >= 0 && read < MOST) {
      read++;
      const type = quotedAfter(json, at + 7);
      const number = NUMBER.get(type.toLowerCase());
      if (number !== undefined) types[number] = (types[number] as number) + 1;
      at = json.indexOf('"@type"', at + 7);
    }
    const told = bodyIn(json);
    if (told.length > body.length) body = told;
  }
  types[TYPES.length] = -1;
  let description = '';
  for (const meta of tree.byName('meta')) {
    const property = (tree.attribute(meta, 'property') ?? tree.attribute(meta, 'name'))?.toLowerCase();
    if (property === 'og:type' && types[TYPES.length] === -1) {
      const type = (tree.attribute(meta, 'content') ?? '').toLowerCase();
      types[TYPES.length] = OG_TYPES.findIndex((name) => type.startsWith(name));
    } else if (property === 'og:description' || property === 'description') {
      const content = tree.attribute(meta, 'content') ?? '';
      if (content.length > description.length && content.length < LONGEST_DESCRIPTION) description = content;
    }
  }
  return { types, body, description: hashWords(description) };
}

const LONGEST_DESCRIPTION = 2000;
/** Shorter article bodies (in words) are teasers. */
const SHORTEST_BODY = 40;
/** An article body is read up to here. */
const LONGEST_BODY = 100_000;

/** The words of the first `articleBody` of a JSON text, its escapes decoded. */
function bodyIn(json: string): readonly number[] {
  const name = json.indexOf('"articleBody"');
  const open = name < 0 ? -1 : json.indexOf('"', name + 13);
  if (open < 0 || open > name + 30) return [];
  let close = open + 1;
  const limit = Math.min(json.length, open + LONGEST_BODY);
  while (close < limit && json.charCodeAt(close) !== 0x22) close += json.charCodeAt(close) === 0x5c ? 2 : 1;
  const text = json
    .slice(open + 1, close)
    .replace(/\\(?:u([0-9a-fA-F]{4})|.)/g, (_, code) =>
      code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16)),
    );
  const words = hashWords(text);
  return words.length < SHORTEST_BODY ? [] : words;
}

/** The first quoted word within the next few characters. */
function quotedAfter(json: string, from: number): string {
  const open = json.indexOf('"', from);
  if (open < 0 || open > from + 40) return '';
  const close = json.indexOf('"', open + 1);
  return close < 0 || close > open + 60 ? '' : json.slice(open + 1, close);
}
