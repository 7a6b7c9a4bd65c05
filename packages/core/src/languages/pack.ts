import type { AmountWords } from './amounts.ts';
import type { Boilerplate } from './boilerplate.ts';
import type { DateWords } from './dates.ts';
import type { FieldWords } from './fields.ts';
import type { NameWords } from './names.ts';
import type { NumberWords } from './numbers.ts';
import type { QuoteWords } from './quotes.ts';
import type { RelationWords } from './relations.ts';
import type { RoleWords } from './roles.ts';
import type { TextWords } from './text.ts';
import type { WireWords } from './wire.ts';

/**
 * A language's words as data. Each annotator's own word lists live in a file of their own beside this pack's index
 * (`fr/dates.ts`, `fr/quotes.ts` …) and are gathered here; code takes them from the pack, never from a language folder.
 */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  code: 'fr' | 'en';
  boilerplate: Boilerplate;
  /** Words around the fields: months, bylines, labels. */
  fields: FieldWords;
  /** Phrases of notices and credits. */
  wire: WireWords;
  /** Words that tell what a name names. */
  names: NameWords;
  numbers: NumberWords;
  dates: DateWords;
  amounts: AmountWords;
  quotes: QuoteWords;
  roles: RoleWords;
  relations: RelationWords;
  text: TextWords;
}
