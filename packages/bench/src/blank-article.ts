import type { Article } from '@depeche/core';

/** An article of which nothing is known but its language: what made-up ones fill in. */
export function blankArticle(language: string): Article {
  return {
    headline: null,
    standfirst: null,
    authors: [],
    agency: null,
    publisher: null,
    dateline: null,
    published: null,
    modified: null,
    language,
    url: null,
    section: null,
    keywords: [],
    image: null,
    paywalled: null,
    commentCount: null,
    notices: [],
    text: '',
    blocks: [],
    dropped: [],
    sources: {},
    confidence: 1,
  };
}
