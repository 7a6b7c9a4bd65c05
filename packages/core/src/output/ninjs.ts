import type { Article, Block, Entity, EntityType, ExtractionRecord, Instrument } from '../record.ts';

const VERSION = '3.1';
/** ninjs takes moments only: a day without its hour and zone is left out (RFC 3339's `date-time`). */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The record as a ninjs item (IPTC, 3.1): headlines, bodies as text and as XHTML, people, organisations with their symbols,
 * places, events and subjects.
 *
 * @param record a record without `error`
 */
export function toNinjs(record: ExtractionRecord): string {
  const { article, annotations } = record;
  const named = (type: EntityType): Entity[] => (annotations?.entities ?? []).filter((entity) => entity.type === type);
  const notice = (kind: string): string | undefined => article.notices.find((each) => each.kind === kind)?.text;
  const value = given({
    uri: article.url ?? `urn:depeche:${encodeURIComponent(record.id ?? article.headline ?? 'item')}`,
    standard: {
      name: 'ninjs',
      version: VERSION,
      schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${VERSION}.json`,
    },
    type: 'text',
    representationType: article.reason === 'partial' ? 'partial' : 'full',
    contentCreated: momentOf(article.published),
    versionCreated: momentOf(article.modified ?? article.published),
    embargoedUntil: momentOf(notice('embargo') ?? null),
    copyrightNotice: notice('copyright'),
    language: article.language,
    headlines: article.headline === null ? [] : [{ role: 'main', contentType: 'text/plain', value: article.headline }],
    descriptions:
      article.standfirst === null ? [] : [{ role: 'summary', contentType: 'text/plain', value: article.standfirst }],
    bodies: article.text === '' ? [] : bodiesOf(article),
    by: article.authors.map(({ name }) => name).join(', '),
    located: article.dateline?.place,
    people: named('person').map(subject),
    organisations: named('organization').map((entity) => ({
      ...subject(entity),
      ...given({ symbols: symbolsOf(entity, annotations?.instruments ?? []) }),
    })),
    places: named('place').map(subject),
    events: named('event').map(subject),
    subjects: article.keywords.map((name) => ({ name })),
    infoSources: [article.agency, article.publisher?.name].flatMap((name) => (name == null ? [] : [{ name }])),
  });
  return `${JSON.stringify(value, null, 2)}\n`;
}

function given(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function momentOf(date: string | null): string | null {
  return date !== null && MOMENT.test(date) ? date : null;
}

function bodiesOf({ text, blocks }: Article): unknown[] {
  const xhtml = blocks.map((block) => element(block, text.slice(block.start, block.end))).join('\n');
  return [
    {
      role: 'main',
      contentType: 'text/plain',
      charCount: text.length,
      wordCount: text.split(/\s+/).filter((word) => word !== '').length,
      value: text,
    },
    { role: 'main', contentType: 'application/xhtml+xml', value: xhtml },
  ];
}

function element({ type, level }: Block, text: string): string {
  const words = escaped(text).replaceAll('\n', '<br/>');
  switch (type) {
    case 'heading': {
      const name = `h${Math.min(6, Math.max(2, level ?? 2))}`;
      return `<${name}>${words}</${name}>`;
    }
    case 'list-item':
      return `<ul><li>${words}</li></ul>`;
    case 'blockquote':
      return `<blockquote><p>${words}</p></blockquote>`;
    case 'code':
      return `<pre>${escaped(text)}</pre>`;
    case 'table-row':
      return `<table><tr>${escaped(text)
        .split('\t')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr></table>`;
    case 'caption':
    case 'paragraph':
    case 'standfirst':
      return `<p>${words}</p>`;
  }
}

/** Text for XHTML; characters that XML does not take become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function subject({ name, wikidata }: Entity): Record<string, unknown> {
  return given({
    name,
    rel: 'mentions',
    uri: wikidata === undefined ? null : `https://www.wikidata.org/entity/${wikidata}`,
  });
}

function symbolsOf({ id }: Entity, instruments: readonly Instrument[]): unknown[] {
  const seen = new Set<string>();
  return instruments.flatMap(({ entity, symbol, mic }) => {
    if (entity !== id || seen.has(symbol)) return [];
    seen.add(symbol);
    return [given({ symbol, exchange: mic })];
  });
}
