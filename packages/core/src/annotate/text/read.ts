import { likelyLanguage } from '../../languages/detect/detect.ts';
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
  // Too short to name its language: read with the words it is likeliest to be made of.
  const pack = languagePack(article.language ?? likelyLanguage(article.text));
  const units = cutUnits(article.text);
  const tokens = cutTokens(article.text, units, pack);
  return {
    text: article.text,
    article,
    language: article.language,
    pack,
    reference: referenceDay(article, reference),
    units,
    sentences: cutSentences(article.text, tokens, article.blocks, pack?.text ?? null),
    tokens,
  };
}

/**
 * The article's own day, or the one given. A day that was read from the running text is a guess beside the one a caller
 * gives.
 */
function referenceDay({ published, sources, blocks }: Article, given: string | null): string | null {
  if (published === null || given === null) return published ?? given;
  const place = sources.published;
  const running =
    place?.from === 'text' &&
    blocks.some(({ type, source }) => type === 'paragraph' && source.start <= place.start && place.end <= source.end);
  return running ? given : published;
}
