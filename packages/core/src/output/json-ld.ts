import type { Article, Entity, EntityType, ExtractionRecord, Quote } from '../record.ts';
import { entityOf, quotesBy } from './lookup.ts';

/** schema.org's types of what is named; an index is a thing of its own. */
const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  product: 'Product',
  event: 'Event',
  index: 'Thing',
};

/**
 * The record as JSON-LD in schema.org's words (29.0): a `NewsArticle` with its authors, publisher, dates and text, what it is
 * about and mentions, and its quotations with their speakers. It may stand in a `script` element as it is: no `<` in it.
 *
 * @param record a record without `error`
 */
export function toJsonLd(record: ExtractionRecord): string {
  const { article, annotations } = record;
  const entities = annotations?.entities ?? [];
  const about = entities.filter((entity) => isAbout(entity, article));
  const value = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...given({
      '@id': article.url,
      url: article.url,
      headline: article.headline,
      description: article.standfirst,
      author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
      publisher:
        article.publisher === null
          ? null
          : given({
              '@type': 'NewsMediaOrganization',
              name: article.publisher.name ?? article.publisher.domain,
              url: article.publisher.domain === null ? null : `https://${article.publisher.domain}/`,
            }),
      sourceOrganization: article.agency === null ? null : { '@type': 'NewsMediaOrganization', name: article.agency },
      dateline: datelineOf(article),
      datePublished: article.published,
      dateModified: article.modified,
      inLanguage: article.language,
      articleSection: article.section,
      keywords: article.keywords,
      image:
        article.image === null
          ? null
          : given({
              '@type': 'ImageObject',
              contentUrl: article.image.url,
              caption: article.image.caption,
              creditText: article.image.credit,
            }),
      isAccessibleForFree: article.paywalled === null ? null : !article.paywalled,
      commentCount: article.commentCount,
      copyrightNotice: article.notices.find(({ kind }) => kind === 'copyright')?.text,
      correction: article.notices.filter(({ kind }) => kind === 'correction').map(({ text }) => text),
      wordCount: wordsIn(article.text),
      articleBody: article.text,
      about: about.map(thing),
      mentions: entities.filter((entity) => !about.includes(entity)).map(thing),
      citation: quotesBy(annotations, 'direct').map((quote) =>
        quotation(quote, article, entityOf(annotations, quote.entity)),
      ),
    }),
  };
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}

/** Without what the record does not have. */
function given(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** An article is about whom its headline names. */
function isAbout({ name, mentions }: Entity, { headline, text }: Article): boolean {
  const title = headline?.toLowerCase() ?? '';
  return [name, ...mentions.slice(0, 50).map(({ start, end }) => text.slice(start, end))].some(
    (words) => words.length > 2 && title.includes(words.toLowerCase()),
  );
}

function thing({ type, name, wikidata }: Entity): Record<string, unknown> {
  return given({
    '@type': TYPES[type],
    name,
    sameAs: wikidata === undefined ? null : `https://www.wikidata.org/entity/${wikidata}`,
  });
}

function quotation({ start, end, speaker }: Quote, { text }: Article, by: Entity | null): Record<string, unknown> {
  const name = by?.name ?? (speaker === null ? null : text.slice(speaker.start, speaker.end));
  const type = by === null || by.type === 'person' ? 'Person' : 'Organization';
  return given({
    '@type': 'Quotation',
    text: text.slice(start, end),
    spokenByCharacter: name === null ? null : { '@type': type, name },
  });
}

function datelineOf({ dateline }: Article): string | null {
  return dateline === null ? null : [dateline.place, dateline.date].filter((part) => part !== null).join(', ');
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
