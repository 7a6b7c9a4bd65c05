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
  return piece.split('=').map((_, spelling) => readSpelling(piece, spelling, list));
}

/** What one written entry says of one of its spellings, by its place among them. */
export function readSpelling(piece: string, spelling: number, list: NameList): LexiconEntry {
  const [named = '', listing] = piece.trim().split('#');
  const [spellings = '', country] = named.split('@');
  const [mic, ticker] = listing?.split(':') ?? [];
  const all = spellings.split('=');
  return {
    type: list.type,
    kind: list.kind,
    canonical: (all[0] ?? '').trim(),
    spelling: (all[spelling] ?? '').trim(),
    country: country?.trim() ?? list.country ?? null,
    gender: list.gender ?? null,
    mic: mic ?? null,
    ticker: ticker?.trim() ?? null,
  };
}
