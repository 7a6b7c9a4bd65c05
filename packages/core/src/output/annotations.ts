import type { ExtractionRecord, Span } from '../record.ts';
import { entityOf } from './lookup.ts';

/** Characters of context on each side of a quoted span. */
const CONTEXT = 32;

/**
 * The record's annotations after the W3C Web Annotation Data Model (2017): one `AnnotationPage` whose annotations target
 * the article's text, each by its position and by its words with what stands around them. Positions count in UTF-16 units,
 * as the record's do.
 *
 * @param record a record without `error`
 */
export function toWebAnnotations(record: ExtractionRecord): string {
  const { article, annotations } = record;
  const source = article.url ?? record.input.url ?? `urn:depeche:${encodeURIComponent(record.id ?? 'item')}`;
  const items: unknown[] = [];
  const put = (span: Span, motivation: string, bodies: readonly unknown[]): void => {
    items.push({
      type: 'Annotation',
      id: `${source}#annotation-${items.length + 1}`,
      motivation,
      body: bodies,
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: span.start, end: span.end },
          {
            type: 'TextQuoteSelector',
            exact: article.text.slice(span.start, span.end),
            prefix: article.text.slice(Math.max(0, span.start - CONTEXT), span.start),
            suffix: article.text.slice(span.end, span.end + CONTEXT),
          },
        ],
      },
    });
  };
  const tag = (value: string): unknown => ({ type: 'TextualBody', purpose: 'tagging', value });
  const words = (purpose: string, value: string): unknown => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  });
  for (const { type, name, mentions, wikidata } of annotations?.entities ?? []) {
    const same =
      wikidata === undefined
        ? []
        : [{ type: 'SpecificResource', purpose: 'identifying', source: `https://www.wikidata.org/entity/${wikidata}` }];
    for (const mention of mentions) put(mention, 'identifying', [tag(type), words('identifying', name), ...same]);
  }
  for (const quote of annotations?.quotes ?? []) {
    const speaker =
      entityOf(annotations, quote.entity)?.name ??
      (quote.speaker === null ? null : article.text.slice(quote.speaker.start, quote.speaker.end));
    put(quote, 'tagging', [tag(`${quote.kind} quote`), ...(speaker === null ? [] : [words('describing', speaker)])]);
  }
  for (const date of annotations?.dates ?? [])
    put(date, 'tagging', [tag('date'), ...(date.value === null ? [] : [words('classifying', date.value)])]);
  for (const amount of annotations?.amounts ?? [])
    put(amount, 'tagging', [
      tag(amount.kind),
      words('classifying', `${amount.value}${amount.currency === null ? '' : ` ${amount.currency}`}`),
    ]);
  for (const { symbol, mic, kind, ...span } of annotations?.instruments ?? [])
    put(span, 'tagging', [tag(kind), words('classifying', mic === null ? symbol : `${symbol} ${mic}`)]);
  for (const { person, role } of annotations?.roles ?? []) {
    const name = entityOf(annotations, person)?.name;
    put(role, 'tagging', [tag('role'), ...(name === undefined ? [] : [words('describing', name)])]);
  }
  for (const { kind, from, to, ...span } of annotations?.relations ?? []) {
    const name = (id: string): string => entityOf(annotations, id)?.name ?? id;
    put(span, 'linking', [tag(kind), words('describing', `${name(from)} → ${name(to)}`)]);
  }
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    id: `${source}#annotations`,
    items,
  };
  return `${JSON.stringify(page, null, 2).replaceAll('<', '\\u003c')}\n`;
}
