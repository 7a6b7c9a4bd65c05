import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExtractionRecord, extract } from '../src/index.ts';
import { readPage } from '../src/input/read.ts';
import { ENGLISH_PAGE, FRENCH_WIRE } from './pages.ts';

/** Pages with parts cut out, doubled, swapped or replaced by what breaks parsers. */
const broken = [
  '<',
  '>',
  '</div>',
  '<b>',
  '<p',
  '&amp',
  '&eacute;',
  '&#x27;',
  '"',
  '«',
  '\u00a0',
  '\u0000',
  '\ud800',
  '<!--',
  '<script>',
  '</p></p>',
  '<table><p>',
  '\r\n',
  '<div hidden>',
  '😀',
];
const mutated = fc
  .tuple(
    fc.constantFrom(ENGLISH_PAGE, FRENCH_WIRE),
    fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.constantFrom('', ...broken)), { maxLength: 8 }),
  )
  .map(([page, edits]) => {
    let text = page;
    for (const [at, length, replacement] of edits) {
      const from = at % (text.length + 1);
      text = text.slice(0, from) + replacement + text.slice(from + length);
    }
    return text;
  });

/** Where a field is read that no reader of the page sees. */
const unseen = new Set(['json-ld', 'meta', 'open-graph', 'microdata', 'url', 'title']);

/** Every part of the input that the record's ledger holds: blocks, notices, dropped runs and claimed lines. */
function ledger({ article }: ExtractionRecord): { start: number; end: number }[] {
  const lines = Object.entries(article.sources).filter(
    ([name, { from }]) => !unseen.has(from) && /^(?:headline|byline|dateline|standfirst)(?:-\d+)?$/.test(name),
  );
  const whole = [
    ...article.blocks.map(({ source }) => source),
    ...article.notices.map(({ source }) => source),
    ...article.dropped.map(({ source }) => source),
  ];
  // A field read inside a block or a notice is a reading of it, not a part of its own.
  const own = lines
    .map(([, source]) => source)
    .filter((line) => !whole.some((other) => line.start >= other.start && line.end <= other.end));
  // So is a date line read inside a headline's line.
  const inside = (line: (typeof own)[number]): boolean =>
    own.some(
      (other) =>
        other !== line &&
        other.end - other.start > line.end - line.start &&
        line.start >= other.start &&
        line.end <= other.end,
    );
  return [...whole, ...own.filter((line) => !inside(line))];
}

describe('every record, whatever the input', () => {
  it('slices each block back to its words, in the text and in the input', () => {
    fc.assert(
      fc.property(mutated, (input) => {
        const { article } = extract(input, { annotations: false });
        for (const block of article.blocks) {
          const words = article.text.slice(block.start, block.end);
          if (block.map === undefined) expect(input.slice(block.source.start, block.source.end)).toBe(words);
          else {
            for (let piece = 0; piece + 5 < block.map.length; piece += 3) {
              const [text, start, end, next] = block.map.slice(piece, piece + 4) as [number, number, number, number];
              if (next - text === end - start && end - start > 1)
                expect(input.slice(start, end)).toBe(article.text.slice(text, next));
            }
          }
        }
        for (const { text, source } of article.dropped)
          if (source.end - source.start === text.length)
            expect(input.slice(source.start, source.end).length).toBe(text.length);
      }),
      { numRuns: 150 },
    );
  });

  it('holds all visible text once', () => {
    fc.assert(
      fc.property(mutated, (input) => {
        const spans = ledger(extract(input, { annotations: false })).sort((a, b) => a.start - b.start);
        let reach = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(reach);
          reach = end;
        }
        for (const block of readPage(input, {}).blocks) {
          const covered = spans.filter(({ start, end }) => start < block.end && end > block.start);
          let at = block.start;
          let missed = '';
          for (const { start, end } of covered) {
            missed += input.slice(at, Math.max(at, start));
            at = Math.max(at, end);
          }
          missed += input.slice(at, Math.max(at, block.end));
          if (block.map === null)
            expect(missed.trim().replace(/[\u00a0\u202f\u2009\u200b\ufeff\u0000-\u0020]/g, '')).toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same record again, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 400 })), (input) => {
        expect(JSON.stringify(extract(input, { published: '2025-02-06' }))).toBe(
          JSON.stringify(extract(input, { published: '2025-02-06' })),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('keeps annotation spans inside the text and entity ids known', () => {
    fc.assert(
      fc.property(mutated, (input) => {
        const { article, annotations } = extract(input, { published: '2025-03-05' });
        const ids = new Set(annotations?.entities.map(({ id }) => id));
        const spans = [
          ...(annotations?.entities.flatMap(({ mentions }) => mentions) ?? []),
          ...(annotations?.quotes ?? []),
          ...(annotations?.dates ?? []),
          ...(annotations?.amounts ?? []),
          ...(annotations?.instruments ?? []),
        ];
        for (const { start, end } of spans) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
          expect(article.blocks.some((block) => start >= block.start && start < block.end)).toBe(true);
        }
        for (const { entity } of [...(annotations?.quotes ?? []), ...(annotations?.instruments ?? [])])
          if (entity !== null) expect(ids.has(entity)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
