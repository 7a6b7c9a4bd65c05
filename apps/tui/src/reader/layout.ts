import type { ExtractionRecord } from '@depeche/core';
import { safeLine } from '../terminal/safe.ts';
import { cellsOf } from '../terminal/width.ts';
import type { Layer, Mark } from './layers.ts';

/** A stretch of a line in one style. `at` is its offset in `article.text`, -1 for what is not the article's text. */
export interface Segment {
  text: string;
  at: number;
  layer: Layer | null;
  strong: boolean;
}

/** One row of the screen: its segments, and the stretch of `article.text` that it shows. */
export interface Line {
  /** Which row of the article it is, from 0. */
  row: number;
  segments: Segment[];
  start: number;
  end: number;
  /** The address that the row leads to, where the terminal has links. */
  link?: string;
  /** Who speaks in the quote that begins here; it stands in the margin where there is room. */
  speaker: string | null;
}

interface Unit extends Segment {
  cells: number;
}

/**
 * The article as rows: headline, byline, notices, then its blocks with their marks.
 *
 * @param width cells a row may take
 * @param marks sorted by start; only those of layers that are switched on
 */
export function layOut(record: ExtractionRecord, marks: readonly Mark[], width: number): Line[] {
  const { article } = record;
  const lines: Line[] = [];
  const blank = (): number => lines.push({ row: -1, segments: [], start: -1, end: -1, speaker: null });
  const plain = (text: string, strong: boolean): void => {
    lines.push(...wrap(unitsOf(safeLine(text), -1, [], strong), width));
    blank();
  };
  if (article.headline !== null) plain(article.headline, true);
  if (article.standfirst !== null) plain(article.standfirst, false);
  const byline = [article.authors.map(({ name }) => name).join(', '), article.agency, momentOf(article.published)];
  const said = byline.filter((part) => part !== null && part !== '').join(' · ');
  if (said !== '') plain(said, false);
  if (article.url !== null && article.url !== undefined) {
    const row = lines.length;
    plain(article.url, false);
    for (const line of lines.slice(row)) line.link = article.url;
  }
  for (const notice of article.notices) plain(`[${notice.kind}] ${notice.text}`, false);
  let next = 0;
  for (const block of article.blocks) {
    while (next < marks.length && (marks[next]?.end ?? 0) <= block.start) next++;
    const inside: Mark[] = [];
    for (let at = next; at < marks.length; at++) {
      const mark = marks[at];
      if (mark === undefined || mark.start >= block.end) break;
      inside.push(mark);
    }
    const prefix = block.type === 'list-item' ? '- ' : block.type === 'blockquote' ? '| ' : '';
    const text = safeLine(article.text.slice(block.start, block.end));
    const units = [...unitsOf(prefix, -1, [], false), ...unitsOf(text, block.start, inside, block.type === 'heading')];
    lines.push(...wrap(units, width));
    blank();
  }
  nameSpeakers(record, lines);
  for (const [row, line] of lines.entries()) line.row = row;
  return lines;
}

/** `2025-03-03T08:00:00+01:00` as `2025-03-03 08:00 +01:00`; a bare day as it is. */
function momentOf(published: string | null): string | null {
  return (
    published?.replace(/^([\d-]{10})T(\d\d:\d\d)(?::[\d.]+)?([^\d.].*|)$/, (_, day, time, zone) =>
      `${day} ${time} ${zone}`.trim(),
    ) ?? null
  );
}

/** Writes the speaker of each quote, as it is named, on the row the quote begins in. */
function nameSpeakers({ article, annotations }: ExtractionRecord, lines: Line[]): void {
  const names = new Map(annotations?.entities.map(({ id, name }) => [id, name]));
  for (const { start, speaker, entity } of annotations?.quotes ?? []) {
    const said = speaker === null ? null : article.text.slice(speaker.start, speaker.end);
    const who = (entity === null ? undefined : names.get(entity)) ?? said;
    const line = lines[rowOf(lines, start)];
    if (who !== null && line !== undefined && line.start >= 0) line.speaker ??= safeLine(who);
  }
}

/** Characters with their style; where several marks lie over one character the one begun last wins. */
function unitsOf(text: string, base: number, marks: readonly Mark[], strong: boolean): Unit[] {
  const units: Unit[] = [];
  let open: Mark[] = [];
  let next = 0;
  let at = 0;
  for (const character of text) {
    const place = base + at;
    if (base >= 0) {
      if (open.length > 0) open = open.filter((mark) => mark.end > place);
      for (let mark = marks[next]; mark !== undefined && mark.start <= place; mark = marks[++next]) {
        if (mark.end <= place) continue;
        open.push(mark);
        units.push({ text: mark.layer.sign, at: -1, layer: mark.layer, strong, cells: 1 });
      }
    }
    const layer = open.at(-1)?.layer ?? null;
    units.push({ text: character, at: base < 0 ? -1 : place, layer, strong, cells: cellsOf(character) });
    at += character.length;
  }
  return units;
}

/** Breaks at spaces where there are any, inside a word where it is longer than a row. */
function wrap(units: readonly Unit[], width: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < units.length) {
    let cells = 0;
    let to = from;
    let space = -1;
    for (; to < units.length; to++) {
      const unit = units[to];
      if (unit === undefined || (cells + unit.cells > width && to > from)) break;
      cells += unit.cells;
      if (unit.text === ' ') space = to;
    }
    const next = units[to];
    if (next !== undefined && next.text !== ' ' && space > from) to = space + 1;
    lines.push(lineOf(units, from, to));
    while (units[to]?.text === ' ') to++;
    from = to;
  }
  return lines;
}

function lineOf(units: readonly Unit[], from: number, to: number): Line {
  const line: Line = { row: -1, segments: [], start: -1, end: -1, speaker: null };
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.at >= 0) {
      if (line.start < 0) line.start = unit.at;
      line.end = unit.at + unit.text.length;
    }
    const last = line.segments.at(-1);
    const follows = last !== undefined && last.at < 0 === unit.at < 0;
    if (follows && last.layer === unit.layer && last.strong === unit.strong) last.text += unit.text;
    else line.segments.push({ text: unit.text, at: unit.at, layer: unit.layer, strong: unit.strong });
  }
  return line;
}

/** The row that shows an offset of `article.text`; the first row where none does. */
export function rowOf(lines: readonly Line[], offset: number): number {
  // Rows of the text stand in its order; those between them (-1) belong to the one before.
  let low = 0;
  let high = lines.length - 1;
  let found = 0;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let row = middle;
    while (row > low && (lines[row]?.start ?? -1) < 0) row--;
    const line = lines[row];
    if (line === undefined || line.start < 0) low = middle + 1;
    else if (line.end > offset) {
      found = row;
      high = row - 1;
    } else low = middle + 1;
  }
  return found;
}
