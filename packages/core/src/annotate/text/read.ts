import { languagePack } from '../../languages/index.ts';
import type { Article } from '../../record.ts';
import type { Document } from '../document.ts';
import { cutUnits } from '../units/units.ts';
import { cutSentences } from './sentences.ts';
import { cutTokens } from './tokens.ts';

/**
 * Cuts the article's text into sentences and tokens.
 *
 * @param reference the day relative dates count from where the article has none of its own
 */
export function readDocument(article: Article, reference: string | null): Document {
  const pack = languagePack(article.language);
  const units = cutUnits(article.text);
  const tokens = cutTokens(article.text, units, pack?.text ?? null);
  return {
    text: article.text,
    article,
    language: article.language,
    pack,
    reference: article.published ?? reference,
    units,
    sentences: cutSentences(article.text, tokens, article.blocks, pack?.text ?? null),
    tokens,
  };
}
