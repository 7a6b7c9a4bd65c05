import type { LanguagePack } from '../languages/pack.ts';
import type { Article, Entity, Span } from '../record.ts';
import type { Item } from './items.ts';
import type { Unit } from './units/units.ts';

/**
 * A word, number, mark or symbol. Elisions ("l'"), clitics ("'s") and hyphenated inversions ("-t-il") stand apart. It is
 * an item of the patterns of speech and offices too, so that none is made for each word.
 */
export interface Token extends Item {
  text: string;
  /** Index into `Document.sentences`. */
  sentence: number;
  kind: 'word' | 'number' | 'punctuation' | 'symbol';
  entity: null;
  quote: null;
}

export interface Sentence extends Span {
  /** Index into `Document.blocks`. */
  block: number;
  /** Half-open range of tokens. */
  firstToken: number;
  lastToken: number;
}

/** The article's text cut once into blocks, sentences and tokens; every annotator reads this and nothing else. */
export interface Document {
  text: string;
  article: Article;
  language: string | null;
  /** The language's words; null where there is no pack: then only codes, signed amounts and ISO dates are read. */
  pack: LanguagePack | null;
  /** The day relative dates count from, ISO 8601; null where nothing says. */
  reference: string | null;
  /** The text cut finely, which dates and amounts read. */
  units: readonly Unit[];
  sentences: Sentence[];
  tokens: Token[];
}

/** An entity as the annotators share it. `Quote.entity`, `Role.person` … hold its id. */
export type EntityMention = Span & { entity: Entity };
