import { extract } from '@depeche/core';
import { describe, expect, it } from 'vitest';
import { caseOf } from '../src/evidence/correction.ts';
import { runsOf } from '../src/evidence/runs.ts';
import { SAMPLE_FR } from '../src/intake/sample.ts';
import { toCsv } from '../src/out/csv.ts';

describe('evidence', () => {
  const record = extract(SAMPLE_FR.text, { kind: 'text' });

  it('cuts the whole input into runs without a gap', () => {
    const runs = runsOf(record, SAMPLE_FR.text.length);
    let at = 0;
    for (const { start, end } of runs) {
      expect(start).toBe(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBe(SAMPLE_FR.text.length);
    expect(runs.filter(({ fate }) => fate === 'dropped').length).toBe(record.article.dropped.length);
  });

  it('shows where fields were read, where nothing else lies', () => {
    const html =
      '<title>Tolls</title><meta name="author" content="Anna Keller"><p>The tolls of the port rise by a tenth in April.</p>';
    const runs = runsOf(extract(html, { kind: 'html' }), html.length);
    expect(runs.map(({ start, end }) => html.slice(start, end)).join('')).toBe(html);
    expect(runs.filter(({ fate }) => fate === 'field').map(({ start, end }) => html.slice(start, end))).toContain(
      'Anna Keller',
    );
  });

  it('writes a correction as a case whose spans cut the words out of the input', () => {
    const airbus = record.annotations?.entities.find(({ name }) => name === 'Airbus')?.id ?? '';
    const correction = {
      moved: new Set(['d0', 'b1']),
      fields: { headline: 'Un moteur' },
      names: { [airbus]: { type: 'product' as const } },
    };
    const read = caseOf(record, SAMPLE_FR.text, correction) as {
      text: string;
      keep: { start: number; end: number }[];
      drop: unknown[];
      fields: unknown;
      names: { name: string; correction: unknown }[];
    };
    expect(read.names.map(({ name, correction: said }) => [name, said])).toEqual([['Airbus', { type: 'product' }]]);
    expect(read.keep.map(({ start, end }) => read.text.slice(start, end))).toEqual([record.article.dropped[0]?.text]);
    expect(read.drop).toHaveLength(1);
    expect(read.fields).toEqual({ headline: 'Un moteur' });
  });

  it('keeps a spreadsheet from running a cell', () => {
    expect(toCsv([['=1+1', 'a "b", c', '-3.5']])).toBe('\'=1+1,"a ""b"", c",-3.5\r\n');
  });
});
