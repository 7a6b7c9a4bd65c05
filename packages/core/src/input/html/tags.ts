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
