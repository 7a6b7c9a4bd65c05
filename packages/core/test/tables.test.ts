import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import { readPage } from '../src/input/read.ts';

const page = (table: string): string =>
  `<html><body><article><h1>Six boats finish the harbour race</h1>
<p>Six boats finished the race on Sunday in a light wind, and two were towed home by the lifeboat of the port.</p>
${table}
<p>The next race is on Sunday at nine in the morning, and the harbour office takes entries until Friday.</p></article></body></html>`;

const DATA = `<table><thead><tr><th>Boat</th><th>Home</th><th>Time</th></tr></thead><tbody>
<tr><td>Mary&nbsp;Ann</td><td>Hampton</td><td>2:14:05</td></tr>
<tr><td><b>Doris</b> &amp; Sons</td><td></td><td><p>2:15:50</p></td></tr></tbody></table>`;

const rowsOf = (html: string) => readPage(html, { kind: 'html' }).blocks.filter(({ text }) => text.includes('\t'));

describe('tables of data', () => {
  it('are a block a row, with a tab between cells and two where one is empty', () => {
    expect(rowsOf(page(DATA)).map(({ text }) => text)).toEqual([
      'Boat\tHome\tTime',
      'Mary\u00a0Ann\tHampton\t2:14:05',
      'Doris & Sons\t\t2:15:50',
    ]);
  });

  it('keep every character of a row tied to its source', () => {
    const html = page(DATA);
    const { article } = extract(html);
    const row = article.blocks.find(({ start, end }) => article.text.slice(start, end).startsWith('Doris'));
    expect(row?.type).toBe('table-row');
    expect(html.slice(row?.source.start, row?.source.end)).toBe('Doris</b> &amp; Sons</td><td></td><td><p>2:15:50');
    expect(row?.map?.slice(-3)).toEqual([row?.end, row?.source.end, row?.source.end]);
  });

  it('end a sentence with each cell', () => {
    const { article, annotations } = extract(
      page('<table><tr><td>Anna Keller</td><td>Paul Meunier</td></tr><tr><td>Oslo</td><td>Bergen</td></tr></table>'),
    );
    const names = annotations?.entities.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => article.text.slice(start, end)),
    );
    for (const name of names ?? []) expect(name).not.toContain('\t');
  });
});

describe('tables that lay out a page', () => {
  it('are paragraphs, whatever their cells', () => {
    const layout = `<table><tr><td>By Anna Keller</td><td>March 9, 1999</td></tr></table>
<table><tr><td>Two crews did not start.<br><br>Their boats lay on the slip with broken masts.</td><td>Photo: the slip</td></tr>
<tr><td><table><tr><td>A yard has offered to help.</td></tr></table></td><td>Advert</td></tr></table>`;
    expect(rowsOf(page(layout))).toEqual([]);
    const { article } = extract(page(layout));
    expect(article.blocks.map(({ type }) => type)).not.toContain('table-row');
    expect(article.text).toContain('Their boats lay on the slip with broken masts.');
  });
});
