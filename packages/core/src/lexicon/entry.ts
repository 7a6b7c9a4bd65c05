import type { EntityType } from '../record.ts';

/**
 * A list of the world lexicon. `names` is compact text: entries parted by commas or line ends, the spellings of one
 * entry joined by `=` (the first is the canonical one), then optionally `@XX` (ISO 3166-1 alpha-2 country) and
 * `#XMIC:TICKER` (main listing: ISO 10383 market code and symbol, given only where certain).
 *
 *     Union européenne=European Union=UE=EU
 *     Air Liquide@FR#XPAR:AI
 */
export interface NameList {
  type: EntityType;
  /** What it is more closely: `city`, `country`, `company`, `party` … */
  kind: string;
  /** Holds for every entry that gives none. */
  country?: string;
  gender?: 'm' | 'f';
  names: string;
}

/** What the lexicon knows of one spelling. A name alone decides nothing: this is evidence beside the context. */
export interface LexiconEntry {
  readonly type: EntityType;
  readonly kind: string;
  /** The first spelling of the entry; equal for all its aliases. */
  readonly canonical: string;
  /** The spelling that was matched, as the list writes it: "US" tells that "us" is another word. */
  readonly spelling: string;
  readonly country: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly mic: string | null;
  readonly ticker: string | null;
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
};

/**
 * The key a spelling is kept under: lower case, no accents, every run of marks one space, so that "États-Unis",
 * "ETATS-UNIS" and the tokens "Etats", "-", "Unis" joined by spaces are one key. "U.S." gives "u s".
 */
export function fold(surface: string): string {
  const ascii = foldAscii(surface);
  if (ascii !== null) return ascii;
  let key = '';
  let gap = false;
  for (const character of surface.normalize('NFD').toLowerCase()) {
    const code = character.codePointAt(0) ?? 0;
    const plain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (!plain && ((code >= 0x300 && code <= 0x36f) || code === 0xad)) continue;
    if (!plain && !(code > 127 && /[\p{L}\p{N}]/u.test(character))) {
      gap = true;
      continue;
    }
    if (gap && key !== '') key += ' ';
    gap = false;
    key += plain ? character : (LETTERS[character] ?? character);
  }
  return key;
}

/** `fold` of a single unaccented word, which most are; null for anything else. */
function foldAscii(surface: string): string | null {
  for (let at = 0; at < surface.length; at++) {
    const code = surface.charCodeAt(at) | 0x20;
    if (code < 97 || code > 122) return null;
  }
  return surface.toLowerCase();
}

/** The entries of a list, one for each spelling. */
export function readEntries(list: NameList): LexiconEntry[] {
  return piecesOf(list).flatMap((piece) => readPiece(piece, list));
}

/** A list's entries as they are written, each with all its spellings. */
export function piecesOf(list: NameList): string[] {
  return list.names.split(/[,\n]/).filter((piece) => piece.trim() !== '');
}

/** What one written entry says, once for each of its spellings. */
export function readPiece(piece: string, list: NameList): LexiconEntry[] {
  const [named = '', listing] = piece.trim().split('#');
  const [spellings = '', country] = named.split('@');
  const [mic, ticker] = listing?.split(':') ?? [];
  const all = spellings.split('=').map((spelling) => spelling.trim());
  return all.map((spelling) => ({
    type: list.type,
    kind: list.kind,
    canonical: all[0] ?? spelling,
    spelling,
    country: country?.trim() ?? list.country ?? null,
    gender: list.gender ?? null,
    mic: mic ?? null,
    ticker: ticker?.trim() ?? null,
  }));
}

/** The first word of a spelling's key, read from `start` of a written entry up to `end`. */
export function firstWord(piece: string, start: number, end: number): string {
  let from = start;
  while (from < end && piece.charCodeAt(from) === 0x20) from++;
  let to = from;
  while (to < end && isAsciiWord(piece.charCodeAt(to))) to++;
  // Anything but plain letters and figures, and a mark of ASCII behind them, is folded as a whole.
  if (to > from && (to === end || piece.charCodeAt(to) < 0x80)) return piece.slice(from, to).toLowerCase();
  const key = fold(piece.slice(start, end));
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function isAsciiWord(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
}
