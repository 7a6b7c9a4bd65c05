import type { Tree } from '../../input/tree.ts';

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

/** How many features `declaredTypes` gives. */
export const DECLARED = TYPES.length + 1;

/** How often each family of types is declared in JSON-LD, and the number of the Open Graph type (−1 for none). */
export function declaredTypes(tree: Tree, source: string): Float32Array {
  const out = new Float32Array(DECLARED);
  let read = 0;
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
      if (number !== undefined) out[number] = (out[number] as number) + 1;
      at = json.indexOf('"@type"', at + 7);
    }
  }
  out[TYPES.length] = -1;
  for (const meta of tree.byName('meta')) {
    if (tree.attribute(meta, 'property')?.toLowerCase() !== 'og:type') continue;
    const type = (tree.attribute(meta, 'content') ?? '').toLowerCase();
    out[TYPES.length] = OG_TYPES.findIndex((name) => type.startsWith(name));
    break;
  }
  return out;
}

/** The first quoted word within the next few characters. */
function quotedAfter(json: string, from: number): string {
  const open = json.indexOf('"', from);
  if (open < 0 || open > from + 40) return '';
  const close = json.indexOf('"', open + 1);
  return close < 0 || close > open + 60 ? '' : json.slice(open + 1, close);
}
