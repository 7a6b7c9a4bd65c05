import type { Annotations, Article } from '../record.ts';
import { findAmounts } from './amounts/find.ts';
import { findDates } from './dates/find.ts';
import { findEntities } from './entities/find.ts';
import { findInstruments } from './instruments/find.ts';
import { tieInstruments } from './instruments/tie.ts';
import { findQuotes } from './quotes/find.ts';
import { findRelations } from './relations/find.ts';
import { findRoles } from './roles/find.ts';
import { readDocument } from './text/read.ts';

/**
 * Reads an article's text: who is named, who says what, when, how much.
 *
 * @param article the parsed article; only `text`, `blocks` and its fields are read
 * @param reference the day relative dates count from where the article has no date of its own: ISO 8601, or null
 */
export function annotate(article: Article, reference: string | null): Annotations {
  const document = readDocument(article, reference);
  const dates = findDates(document);
  const amounts = findAmounts(document);
  const codes = findInstruments(document);
  const entities = findEntities(document, { dates, amounts, codes });
  const instruments = tieInstruments(document, codes, entities);
  const roles = findRoles(document, entities);
  const quotes = findQuotes(document, entities, roles);
  const relations = findRelations(document, entities, roles, instruments);
  return { entities, quotes, dates, amounts, instruments, roles, relations };
}
