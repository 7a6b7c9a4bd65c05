import type { ExtractionRecord } from '@depeche/core';
import { safeText } from '../terminal/safe.ts';
import { cellsOf } from '../terminal/width.ts';

/** Rows of the input shown before the place asked for. */
const BEFORE = 2;
/** How far a row of the input is looked back for its beginning, in UTF-16 units. */
const BACK = 2000;

/**
 * The input as it came, from a little before the place that `offset` of `article.text` was read from.
 *
 * @returns at most `rows` rows of at most `width` cells, safe for a terminal
 */
export function sourceRows(
  record: ExtractionRecord,
  input: string,
  offset: number,
  width: number,
  rows: number,
): string[] {
  const { blocks } = record.article;
  const block = blocks.findLast(({ start }) => start <= offset) ?? blocks[0];
  const at = block?.source.start ?? 0;
  const lineStart = Math.max(input.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at - BACK, 0);
  const before = cut(input.slice(lineStart, at), width, Number.MAX_SAFE_INTEGER).slice(-BEFORE);
  return [...before, ...cut(input.slice(at, at + width * rows * 2), width, rows)].slice(0, rows);
}

/** Breaks text into rows of at most `width` cells, anywhere. */
function cut(text: string, width: number, most: number): string[] {
  const rows: string[] = [];
  for (const line of safeText(text).split('\n')) {
    let row = '';
    let cells = 0;
    for (const character of line) {
      const wide = cellsOf(character);
      if (cells + wide > width) {
        rows.push(row);
        row = '';
        cells = 0;
      }
      row += character;
      cells += wide;
    }
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows.slice(0, most);
}
