import type { OffsetMap } from '../offsets.ts';
import type { PageBlock } from '../page.ts';
import type { Tree } from '../tree.ts';
import { tagNumber } from './tags.ts';

const TABLE = tagNumber('table');
const TR = tagNumber('tr');
const TD = tagNumber('td');
const TH = tagNumber('th');

/** A cell of data holds at most so many units; longer ones are text that a table lays out. */
const LONGEST_CELL = 200;
/** Elements between a cell and its text, and between a row and its table. */
const WITHIN = 2;
/** Rows of two cells or more from which a table holds data: one such row is as often a menu or a byline beside its day. */
const LEAST_ROWS = 2;

/** The blocks of one row while it may still be data: one block a cell, side by side. */
interface Row {
  table: number;
  first: number;
  last: number;
}

/**
 * Brings the cells of each row of a data table together into one block, a tab between them (two where an empty cell stands
 * between). Tables that lay out the page stay as they are: theirs have long cells, several paragraphs or tables in a cell, or
 * one cell a row.
 *
 * @returns the blocks, numbered anew where rows were brought together
 */
export function joinRows(blocks: PageBlock[], tree: Tree): PageBlock[] {
  const rows = dataRows(blocks, tree);
  if (rows.length === 0) return blocks;
  const joined: PageBlock[] = [];
  let next = 0;
  for (const { first, last } of rows) {
    while (next < first) joined.push(blocks[next++] as PageBlock);
    joined.push(joinCells(blocks.slice(first, last + 1), tree));
    next = last + 1;
  }
  while (next < blocks.length) joined.push(blocks[next++] as PageBlock);
  joined.forEach((block, index) => {
    block.index = index;
  });
  return joined;
}

/** The rows of tables that hold data, in document order. */
function dataRows(blocks: readonly PageBlock[], tree: Tree): Row[] {
  const rows = new Map<number, Row | null>();
  let open = -1;
  let lastCell = -1;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as PageBlock;
    const cell = cellOf(block.element, tree);
    const row = cell < 0 ? -1 : (tree.parent[cell] as number);
    if (row < 0) {
      open = -1;
      continue;
    }
    const own = rows.get(row);
    const before = blocks[at - 1];
    if (own === undefined) rows.set(row, isCell(block) ? { table: tableOf(row, tree), first: at, last: at } : null);
    else if (own !== null) {
      const fits = open === row && cell !== lastCell && isCell(block) && before?.hidden === block.hidden;
      if (fits) own.last = at;
      else rows.set(row, null);
    }
    open = row;
    lastCell = cell;
  }
  const found: Row[] = [];
  const counts = new Map<number, number>();
  for (const row of rows.values()) {
    if (row === null || row.last === row.first || row.table < 0) continue;
    found.push(row);
    counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
  }
  return found.filter(({ table }) => (counts.get(table) as number) >= LEAST_ROWS).sort((a, b) => a.first - b.first);
}

const isCell = ({ text }: PageBlock): boolean => text.length <= LONGEST_CELL;

/** The cell that a block's element is, or stands right inside; -1. */
function cellOf(element: number, { tag, parent }: Tree): number {
  let at = element;
  for (let step = 0; step <= WITHIN && at > 0; step++) {
    const own = tag[at];
    if (own === TD || own === TH) return tag[parent[at] as number] === TR ? at : -1;
    at = parent[at] as number;
  }
  return -1;
}

function tableOf(row: number, { tag, parent }: Tree): number {
  let at = parent[row] as number;
  for (let step = 0; step < WITHIN && at > 0; step++) {
    if (tag[at] === TABLE) return at;
    at = parent[at] as number;
  }
  return -1;
}

/** One block out of the cells of a row; its element is the row. */
function joinCells(cells: readonly PageBlock[], tree: Tree): PageBlock {
  const head = cells[0] as PageBlock;
  const tail = cells[cells.length - 1] as PageBlock;
  const row = tree.parent[cellOf(head.element, tree)] as number;
  const map: number[] = [];
  let text = '';
  let linkChars = 0;
  let links = 0;
  let last = row;
  let behind = head.start;
  for (const cell of cells) {
    const element = cellOf(cell.element, tree);
    if (text !== '') {
      map.push(text.length, behind, cell.start);
      text += '\t'.repeat(cellsBetween(last, element, row, tree));
    }
    for (const [at, value] of mapOf(cell).entries()) map.push(at % 3 === 0 ? value + text.length : value);
    // Only the last sentinel stays.
    map.length -= 3;
    text += cell.text;
    linkChars += cell.linkChars;
    links += cell.links;
    last = element;
    behind = cell.end;
  }
  map.push(text.length, behind, behind);
  return { ...head, text, end: tail.end, map, element: row, linkChars, links };
}

function mapOf({ map, text, start, end }: PageBlock): OffsetMap {
  return map ?? [0, start, end, text.length, end, end];
}

/** How many cells of a row begin behind one of them, up to another. */
function cellsBetween(from: number, to: number, row: number, { tag, parent }: Tree): number {
  let count = 0;
  for (let at = from + 1; at <= to; at++) if (parent[at] === row && (tag[at] === TD || tag[at] === TH)) count++;
  return count;
}
