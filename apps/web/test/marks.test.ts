import { describe, expect, it } from 'vitest';
import type { Mark } from '../src/reader/marks.ts';
import { segments } from '../src/reader/segments.ts';

const mark = (start: number, end: number, layer: Mark['layer']): Mark => ({
  start,
  end,
  layer,
  entity: null,
  note: null,
  quote: null,
});

describe('segments', () => {
  it('cuts a name inside a quotation and keeps both marks on it', () => {
    const pieces = segments(
      { start: 0, end: 20 },
      [mark(2, 18, 'quote'), mark(5, 9, 'person')],
      new Set(['quote', 'person']),
    );
    expect(pieces.map(({ start, end, marks }) => [start, end, marks.map(({ layer }) => layer)])).toEqual([
      [0, 2, []],
      [2, 5, ['quote']],
      [5, 9, ['quote', 'person']],
      [9, 18, ['quote']],
      [18, 20, []],
    ]);
  });

  it('covers the range without gaps when marks cross, and leaves hidden layers out', () => {
    const pieces = segments({ start: 10, end: 30 }, [mark(5, 20, 'date'), mark(15, 40, 'amount')], new Set(['amount']));
    expect(pieces.map(({ start, end, marks }) => [start, end, marks.length])).toEqual([
      [10, 15, 0],
      [15, 30, 1],
    ]);
  });
});
