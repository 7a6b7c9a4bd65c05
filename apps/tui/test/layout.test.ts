import { extract } from '@depeche/core';
import { expect, test } from 'vitest';
import { fitted } from '../src/library/rows.ts';
import { marksOf } from '../src/reader/layers.ts';
import { layOut, rowOf } from '../src/reader/layout.ts';
import { cellsOf } from '../src/terminal/width.ts';

const page =
  '<html lang="fr"><body><article><h1>Le port de Brest agrandit ses quais</h1><p>Le port de Brest a investi 4,5 millions d’euros mardi pour accueillir des navires plus longs, selon la direction du port.</p><p>日本語の文字は二つのセルを取る。港の新しい岸壁は来年の春に開く予定であると発表された。</p></article></body></html>';
const record = extract(page, { published: '2025-02-06' });

test.each([20, 40, 80])('rows of %i cells hold every character once, in order', (width) => {
  const lines = layOut(record, marksOf(record.annotations), width);
  for (const line of lines) {
    const cells = [...line.segments.map(({ text }) => text).join('')].reduce((sum, each) => sum + cellsOf(each), 0);
    expect(cells).toBeLessThanOrEqual(width);
  }
  const shown = lines.flatMap(({ segments }) => segments.filter(({ at }) => at >= 0).map(({ text }) => text)).join('');
  expect(shown.replace(/\s/g, '')).toBe(record.article.text.replace(/\s/g, ''));
});

test.each([
  ['Le Courrier du Ponant et de la rade', 'Le Courrier du Pona…'],
  ['Ouest', 'Ouest               '],
  ['日本経済新聞社東京本社編集局', '日本経済新聞社東京… '],
  ['', '                    '],
])('a name stands in twenty cells: %s', (name, wanted) => {
  expect(fitted(name, 20)).toBe(wanted);
});

test('a mark begins with its sign and leads to its row', () => {
  const marks = marksOf(record.annotations);
  const amount = marks.find(({ layer }) => layer.id === 'amount');
  const lines = layOut(record, marks, 80);
  const row = lines[rowOf(lines, amount?.start ?? -1)];
  expect(row?.segments.map(({ text }) => text).join('')).toContain('=4,5');
});
