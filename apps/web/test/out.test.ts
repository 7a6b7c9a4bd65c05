import { describe, expect, it } from 'vitest';
import { EXCHANGES, RIC_SUFFIXES } from '../../../packages/core/src/annotate/instruments/exchanges.ts';
import { timeTick } from '../src/charts/time-ticks.ts';
import { amount } from '../src/out/amount.ts';
import { day, momentOf } from '../src/out/day.ts';
import { exchange } from '../src/out/exchanges.ts';
import { around } from '../src/reader/around.ts';

describe('what a reader is told', () => {
  it('names every market that codes are found of', () => {
    const given = [...Object.values(RIC_SUFFIXES), ...Object.values(EXCHANGES)].filter((mic) => mic !== null);
    expect(new Set(given).size).toBeGreaterThan(80);
    for (const mic of given) expect(exchange(mic), mic).toMatch(/^.+ \(\w{4}\)$/);
    expect(exchange('XXXX')).toBe('XXXX');
    expect(exchange(null)).toBe('');
  });

  it('writes sums and shares in both languages, and what is no currency as a number', () => {
    const of = (value: number, currency: string | null, kind: 'money' | 'percent' = 'money') =>
      ({ start: 0, end: 1, kind, value, currency }) as const;
    expect(amount(of(1.5e9, 'USD'), 'en')).toBe('$1,500,000,000');
    expect(amount(of(2.5, 'EUR'), 'fr')).toBe('2,50\u00a0€');
    expect(amount(of(-3.25, null, 'percent'), 'fr')).toMatch(/^-3,25\s%$/);
    expect(amount(of(12, null), 'en')).toBe('12');
    expect(amount(of(12, 'no currency'), 'en')).toBe('12 no currency');
  });

  it('writes days, months, quarters, halves, weeks, seasons and spans, and knows where they begin', () => {
    const cases: [value: string, en: string, fr: string, begins: string | null][] = [
      ['2025-03-04', 'March 4, 2025', '4 mars 2025', '2025-03-04'],
      ['2025-03', 'March 2025', 'mars 2025', '2025-03-01'],
      ['2025', '2025', '2025', '2025-01-01'],
      ['2025-Q3', 'Q3 2025', '3e trimestre 2025', '2025-07-01'],
      ['2025-H2', 'second half of 2025', '2d semestre 2025', '2025-07-01'],
      ['2025-W01', 'week 1 of 2025', 'semaine 1 de 2025', '2024-12-30'],
      ['2025-FA', 'autumn 2025', 'automne 2025', '2025-09-01'],
      ['2020/2024', '2020 – 2024', '2020 – 2024', '2020-01-01'],
      ['P3D', 'P3D', 'P3D', null],
    ];
    for (const [value, en, fr, begins] of cases) {
      expect(day(value, 'en')).toBe(en);
      expect(day(value, 'fr')).toBe(fr);
      expect(momentOf(value)?.toISOString().slice(0, 10) ?? null).toBe(begins);
    }
  });

  it('marks an axis of time in the reader’s language', () => {
    const moments = ['2025-01-01', '2025-03-01', '2025-03-09'].map((each) => new Date(`${each}T00:00:00Z`));
    expect(moments.map(timeTick('fr'))).toEqual(['2025', 'mars', '9 mars']);
    expect(moments.map(timeTick('en'))).toEqual(['2025', 'Mar', 'Mar 9']);
  });

  it('shows a place with whole words around it', () => {
    const text = 'The harbour authority of Derby said on Tuesday that tolls\n\nwould rise again in the coming spring.';
    expect(around(text, { start: 25, end: 30 })).toBe(
      'The harbour authority of Derby said on Tuesday that tolls would rise …',
    );
    expect(around(text, { start: 59, end: 64 })).toBe(
      '… of Derby said on Tuesday that tolls would rise again in the coming spring.',
    );
  });
});
