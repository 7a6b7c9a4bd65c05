import { describe, expect, it } from 'vitest';
import { readCases } from '../src/quotes/gold.ts';
import { measure, type Tally } from '../src/quotes/measure.ts';
import { readPassage } from '../src/quotes/passages/read.ts';
import { fit } from '../src/quotes/softmax.ts';

describe('the passages of our own writing', () => {
  it('are read with their mentions, quotes and kinds', () => {
    const { text, entities, quotes } = readPassage(
      'x',
      '« <p1:On part> », dit {p1:Léa Morin}. Selon elle, <p1:tout "ira" bien>.',
    );
    expect(text).toBe('« On part », dit Léa Morin. Selon elle, tout "ira" bien.');
    expect(entities).toEqual([{ type: 'person', name: 'Léa Morin', mentions: [{ start: 17, end: 26 }] }]);
    expect(quotes.map(({ kind, entity }) => [kind, entity])).toEqual([
      ['direct', 'Léa Morin'],
      ['mixed', 'Léa Morin'],
    ]);
    expect(() => readPassage('y', 'Il part <p1:demain.')).toThrow('"p1" is never closed');
  });

  it('are understood: quotes, and who speaks', () => {
    const sum: Tally = {};
    for (const one of readCases('passages'))
      for (const [key, { right, given, wanted }] of Object.entries(measure(one).tally)) {
        const { right: r, given: g, wanted: w } = sum[key] ?? { right: 0, given: 0, wanted: 0 };
        sum[key] = { right: r + right, given: g + given, wanted: w + wanted };
      }
    const share = (key: string) => (sum[key]?.right ?? 0) / Math.max(sum[key]?.given ?? 1, sum[key]?.wanted ?? 1);
    expect(share('direct')).toBeGreaterThan(0.97);
    expect(share('indirect')).toBeGreaterThan(0.94);
    expect(share('direct sources')).toBeGreaterThan(0.95);
    expect(share('indirect sources')).toBeGreaterThan(0.93);
  });
});

describe('the log-linear model', () => {
  it('learns which feature tells, and the same every time', () => {
    const choices = [
      { candidates: [[0], [1]], right: 0 },
      { candidates: [[1], [0]], right: 1 },
      {
        candidates: [
          [1, 2],
          [0, 2],
        ],
        right: 1,
      },
    ];
    const weights = fit(choices, 3, [0.01, 0.01, 0.01], 200);
    expect(weights[0]).toBeGreaterThan(weights[1] as number);
    expect(Math.abs(weights[2] as number)).toBeLessThan(1e-9);
    expect([...fit(choices, 3, [0.01, 0.01, 0.01], 200)]).toEqual([...weights]);
  });
});
