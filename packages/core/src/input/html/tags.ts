/**
 * The tag names this parser knows, with fixed numbers, and what each kind of tag means for structure and for text.
 * Sources: the HTML Living Standard, "Optional tags", "Void elements", "The rules for parsing tokens in HTML content".
 */
const known =
  ' html head body title meta link base script style noscript template p div section article main header footer nav aside ' +
  'h1 h2 h3 h4 h5 h6 hgroup ul ol menu li dl dt dd table caption colgroup col thead tbody tfoot tr td th ' +
  'blockquote pre figure figcaption address details summary dialog form fieldset legend label button select option ' +
  'optgroup datalist textarea input a b i em strong u s small big span font tt code kbd samp var cite q abbr acronym ' +
  'time mark sub sup ins del strike br wbr hr img picture source audio video track iframe embed object param canvas ' +
  'svg math map area noembed noframes xmp plaintext listing center frame frameset search data dfn bdi bdo ruby rt rp ' +
  'nobr output progress meter slot amp-img';

/** Names by number; number 0 is the document. */
export const TAG_NAMES: readonly string[] = known.split(' ');

/** Numbers by name. */
export const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(TAG_NAMES.map((name, index) => [name, index]));

/** The number of a known tag name. */
export function tagNumber(name: string): number {
  return TAG_NUMBERS.get(name) ?? -1;
}

/** Known names by the hash of their letters; 0 is free. */
const SLOTS = 1 << 10;
const slots = new Uint8Array(SLOTS);
for (let tag = 1; tag < TAG_NAMES.length; tag++) {
  const name = TAG_NAMES[tag] as string;
  let slot = hashOf(name, 0, name.length);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = tag;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + (text.charCodeAt(at) | 0x20);
  return hash & (SLOTS - 1);
}

/** No known name is longer, in UTF-16 units. */
const LONGEST = Math.max(...TAG_NAMES.map((name) => name.length));

/** The number of the known tag name at a range of a text, in letters of either case; -1 where it is none. */
export function knownTag(text: string, start: number, end: number): number {
  const length = end - start;
  if (length === 0 || length > LONGEST) return -1;
  for (let slot = hashOf(text, start, end); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const tag = slots[slot] as number;
    const name = TAG_NAMES[tag] as string;
    if (name.length !== length) continue;
    let at = 0;
    while (at < length && lowered(text.charCodeAt(start + at)) === name.charCodeAt(at)) at++;
    if (at === length) return tag;
  }
  return -1;
}

function lowered(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

/** What a tag number means; bits of `traits`. */
export const VOID = 1;
export const INLINE = 2;
export const CLOSES_P = 4;
/** Its contents are raw text up to its end tag. */
export const RAW = 8;
/** What stands in it is no visible text of the page. */
export const UNSEEN = 16;
/** May stand in `head` without ending it. */
export const HEADY = 32;
/** End tags inside do not reach out of it. */
export const SCOPE = 64;
/** White space counts. */
export const PREFORMATTED = 128;

function bits(names: string, bit: number, into: Uint8Array): void {
  for (const name of names.split(' ')) {
    const tag = tagNumber(name);
    if (tag >= 0) into[tag] = (into[tag] as number) | bit;
  }
}

/** Traits by tag number, of the known tags. */
export const TRAITS: Uint8Array = (() => {
  const traits = new Uint8Array(TAG_NAMES.length);
  bits('meta link base br wbr hr img source track embed param col input area frame', VOID, traits);
  bits(
    'a b i em strong u s small big span font tt code kbd samp var cite q abbr acronym time mark sub sup ins del strike ' +
      'br wbr img picture source label bdi bdo ruby rt rp nobr output data dfn slot amp-img map area svg math script ' +
      'style link meta template noscript input canvas button',
    INLINE,
    traits,
  );
  bits(
    'address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
      'h5 h6 header hgroup hr main menu nav ol p pre section table ul listing search summary',
    CLOSES_P,
    traits,
  );
  bits('script style textarea title iframe noembed noframes xmp', RAW, traits);
  bits(
    'head script style template svg math iframe select textarea video audio datalist title noembed noframes canvas object',
    UNSEEN,
    traits,
  );
  bits('meta link title script style base noscript template', HEADY, traits);
  bits('table td th caption template object dialog', SCOPE, traits);
  bits('pre textarea listing xmp plaintext', PREFORMATTED, traits);
  return traits;
})();

/** Opening the key ends an open element of these names, unless one of the fences stands between. */
export interface ImpliedEnd {
  ends: ReadonlySet<number>;
  fences: ReadonlySet<number>;
}

const numbers = (names: string): Set<number> => new Set(names.split(' ').map(tagNumber));
const implied = (ends: string, fences: string): ImpliedEnd => ({ ends: numbers(ends), fences: numbers(fences) });

/** The implied end tags of the standard's "Optional tags", by the number of the tag that opens. */
export const IMPLIED_ENDS: ReadonlyMap<number, ImpliedEnd> = new Map<number, ImpliedEnd>([
  [tagNumber('li'), implied('li', 'ul ol menu table td th')],
  [tagNumber('dt'), implied('dt dd', 'dl table td th')],
  [tagNumber('dd'), implied('dt dd', 'dl table td th')],
  [tagNumber('option'), implied('option', 'select datalist')],
  [tagNumber('optgroup'), implied('optgroup', 'select')],
  [tagNumber('td'), implied('td th', 'table tr')],
  [tagNumber('th'), implied('td th', 'table tr')],
  [tagNumber('tr'), implied('tr', 'table')],
  [tagNumber('tbody'), implied('thead tbody tfoot', 'table')],
  [tagNumber('thead'), implied('thead tbody tfoot', 'table')],
  [tagNumber('tfoot'), implied('thead tbody tfoot', 'table')],
]);
