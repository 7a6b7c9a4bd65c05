import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExtractionRecord, extract } from '../src/index.ts';
import { outputFormats, outputs } from '../src/output/index.ts';
import { ENGLISH_PAGE } from './pages.ts';

const record = extract(ENGLISH_PAGE, { id: 'varna', url: 'https://quay.example/varna' });
const { article } = record;

/** A record whose every string is what an attacker would write. */
function hostile(text: string): ExtractionRecord {
  return {
    id: text,
    input: { kind: 'text', length: text.length, pageType: 'article' },
    article: {
      ...article,
      headline: text,
      standfirst: text,
      authors: [{ name: text }],
      agency: text,
      publisher: { name: text, domain: null },
      section: text,
      keywords: [text],
      text,
      blocks: [{ type: 'paragraph', start: 0, end: text.length, source: { start: 0, end: text.length } }],
    },
    annotations: {
      entities: [{ id: 'e1', type: 'person', name: text, mentions: [{ start: 0, end: text.length }] }],
      quotes: [
        {
          kind: 'direct',
          start: 0,
          end: text.length,
          cue: null,
          speaker: { start: 0, end: text.length },
          entity: 'e1',
        },
      ],
      dates: [{ start: 0, end: text.length, value: null }],
      amounts: [{ start: 0, end: text.length, kind: 'money', value: -1.5, currency: 'EUR' }],
      instruments: [{ start: 0, end: text.length, kind: 'ticker', symbol: text, mic: null, entity: 'e1' }],
      roles: [{ person: 'e1', role: { start: 0, end: text.length }, organization: null }],
      relations: [],
    },
  };
}

/** Rows of RFC 4180's CSV. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      at++;
      for (;;) {
        const close = csv.indexOf('"', at);
        cell += csv.slice(at, close);
        at = close + 1;
        if (csv[at] !== '"') break;
        cell += '"';
        at++;
      }
    } else {
      const [plain] = /^[^,\r\n]*/.exec(csv.slice(at)) as RegExpExecArray;
      cell = plain;
      at += plain.length;
    }
    row.push(cell);
    if (csv[at] === ',') at++;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('JSON-LD', () => {
  it('is a NewsArticle with what the record knows, and nothing it does not', () => {
    const value = JSON.parse(outputs['json-ld'].write(record));
    expect(value).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: article.headline,
      author: [{ '@type': 'Person', name: 'Mira Petrova' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Quay Post' },
      datePublished: '2025-03-04T09:30:00+02:00',
      inLanguage: 'en',
      articleBody: article.text,
      citation: [{ '@type': 'Quotation', spokenByCharacter: { '@type': 'Person', name: 'Georgi Ivanov' } }],
    });
    expect(value.about.map(({ name }: { name: string }) => name.toLowerCase())).toContain('varna');
    expect(value).not.toHaveProperty('dateModified');
  });
});

describe('ninjs', () => {
  it('is an item that reads back as the same article', () => {
    const written = outputs.ninjs.write(record);
    const value = JSON.parse(written);
    expect(value).toMatchObject({
      type: 'text',
      standard: { name: 'ninjs', version: '3.1' },
      language: 'en',
      by: 'Mira Petrova',
    });
    expect(value.people.map(({ name }: { name: string }) => name)).toContain('Georgi Ivanov');
    const again = extract(written);
    expect(again.input.kind).toBe('ninjs');
    expect(again.article.headline).toBe(article.headline);
    expect(again.article.text).toBe(article.text);
    expect(again.article.published).toBe(article.published);
    expect(again.article.authors.map(({ name }) => name)).toEqual(['Mira Petrova']);
  });
});

describe('Web Annotations', () => {
  it('name each span by its place and by its words', () => {
    const page = JSON.parse(outputs.annotations.write(record));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const ids = new Set<string>();
    for (const { type, id, target } of page.items) {
      const [position, quote] = target.selector;
      expect(type).toBe('Annotation');
      ids.add(id);
      expect(article.text.slice(position.start, position.end)).toBe(quote.exact);
      expect(article.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
    expect(ids.size).toBe(page.items.length);
    const mentions = record.annotations?.entities.flatMap((entity) => entity.mentions) ?? [];
    expect(page.items.length).toBeGreaterThan(mentions.length);
  });
});

describe('the tables', () => {
  it('hold a row for each annotation', () => {
    const rows = rowsOf(outputs['csv-quotes'].write(record));
    expect(rows[0]).toEqual(['id', 'url', 'start', 'end', 'text', 'kind', 'speaker', 'speaker_words', 'cue']);
    expect(rows).toHaveLength(1 + (record.annotations?.quotes.length ?? 0));
    expect(rows.find((row) => row[5] === 'direct')?.[6]).toBe('Georgi Ivanov');
    expect(
      rowsOf(outputs['csv-amounts'].write(record))
        .slice(1)
        .map((row) => row.slice(5)),
    ).toEqual([
      ['percent', '12', ''],
      ['money', '4500000', 'EUR'],
    ]);
  });

  it('run no formula and keep their columns, whatever the page says', () => {
    const texts = [
      '=1+1',
      '+cmd|x',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1+1',
      '"x","y"',
      'a,b\r\nc',
      "'=1",
      '\u0000=1',
    ];
    for (const text of texts) {
      for (const format of outputFormats.filter((name) => name.startsWith('csv-'))) {
        const rows = rowsOf(outputs[format].write(hostile(text)));
        expect(rows).toHaveLength(2);
        expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
        for (const cell of rows[1] ?? [])
          if (!Number.isFinite(Number(cell))) expect(cell).not.toMatch(/^[\s=+\-@\u0000＝]*[=+@＝]/);
      }
    }
  });
});

describe('every format', () => {
  it('takes every text there is and stays what it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('</script><script>x', '---\n', '```', '\u2028', '\ud800', '| a | b |', '# x', '<!--'),
        ),
        (text) => {
          const value = hostile(text === '' ? 'x' : text);
          for (const format of outputFormats) {
            const written = outputs[format].write(value);
            if (format === 'json-ld' || format === 'annotations') {
              expect(written).not.toContain('<');
              JSON.parse(written);
            } else if (format === 'ninjs') JSON.parse(written);
            else if (format.startsWith('csv-')) rowsOf(written);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps Markdown’s front matter in its fences, one line a field', () => {
    const written = outputs.markdown.write(hostile('a\n---\nb\u2028---\u0085c: "d"'));
    const [, matter] = /^---\n([\s\S]*?)\n---\n/.exec(written) as RegExpExecArray;
    for (const line of (matter ?? '').split(/[\n\u0085\u2028]/)) {
      const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
      expect(name).toMatch(/^[a-z]+$/);
      JSON.parse(value);
    }
  });
});
