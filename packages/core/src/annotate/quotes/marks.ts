import type { Span } from '../../record.ts';

/** What stands between a pair of quotation marks; `open` and `close` are the marks' places, `start` and `end` the words'. */
export interface Quoted extends Span {
  open: number;
  /** Just behind the closing mark, or the text's end where nothing closes. */
  close: number;
  words: number;
  unclosed: boolean;
}

type Family = 'guillemet' | 'curly' | 'straight' | 'single';

interface Mark {
  at: number;
  family: Family;
  side: 'open' | 'close' | 'either';
}

const OPENERS: Readonly<Record<string, Family>> = {
  '«': 'guillemet',
  '‹': 'guillemet',
  '<<': 'guillemet',
  '“': 'curly',
  '„': 'curly',
  '``': 'curly',
  ',,': 'curly',
};
const CLOSERS: Readonly<Record<string, Family>> = {
  '»': 'guillemet',
  '›': 'guillemet',
  '>>': 'guillemet',
  '”': 'curly',
};
const INCHES = /\d['’]\d{1,2}$/;
const WORD = /[\p{L}\p{N}]/u;
const ELISION = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)$/i;

function isWord(char: string | undefined): boolean {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0) | 32;
  if (code >= 97 && code <= 122) return true;
  return code < 128 ? char >= '0' && char <= '9' : WORD.test(char);
}
const isSpace = (char: string | undefined) => char === undefined || char === ' ' || /\s/.test(char);

/** The marks of `text.slice(start, end)` in order. Marks that stand for an apostrophe are left out. */
function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  const pattern = /<<|>>|``|''|,,|[«»“”„‹›‘’"']/g;
  const reversed = isReversed(text, start, end);
  let low = false;
  // Only this stretch: a search that ran on to the text's end would make many short paragraphs quadratic.
  const inside = text.slice(start, end);
  for (let match = pattern.exec(inside); match !== null; match = pattern.exec(inside)) {
    const at = start + match.index;
    const char = match[0];
    const before = at > start ? text[at - 1] : undefined;
    const after = at + char.length < end ? text[at + char.length] : undefined;
    const opener = OPENERS[char];
    const closer = CLOSERS[char];
    if (reversed && (char === '«' || char === '»'))
      marks.push({ at, family: 'guillemet', side: char === '»' ? 'open' : 'close' });
    else if (char === '“' && low) {
      marks.push({ at, family: 'curly', side: 'close' });
      low = false;
    } else if (opener !== undefined) {
      if (char === ',,' && !(isSpace(before) && isWord(after))) continue;
      if (char === '<<' && isWord(before) && isWord(after)) continue;
      if (char === '„' || char === ',,') low = true;
      marks.push({ at, family: opener, side: 'open' });
    } else if (closer !== undefined) {
      low = false;
      const continues =
        char === '»' && at <= start + 1 && /^\s?\p{Lu}/u.test(text.slice(at + 1, Math.min(end, at + 4)));
      marks.push({ at, family: closer, side: continues ? 'open' : 'close' });
    } else if ((char === '"' || char === "''") && INCHES.test(text.slice(Math.max(start, at - 4), at))) {
      // A height, 6'2": no quotation mark at all.
    } else if (char === "''") {
      low = false;
      marks.push({ at, family: 'curly', side: isSpace(before) && isWord(after) ? 'open' : 'close' });
    } else if (char === '"') {
      // French pages lose the typographic apostrophe to a straight mark: l"économie, qu""il.
      if (isWord(before) && isWord(after)) continue;
      if (isWord(before) && after === '"' && ELISION.test(lettersBefore(text, at, start))) continue;
      const opens = isSpace(before) || /[([—–\-/'’‘“]/.test(before ?? '') || (before === '"' && isWord(after));
      const closes = isSpace(after) || /[)\].,;:!?—–\-/'’”]/.test(after ?? '');
      const shut = opens && closes && /[,.;:!?)]/.test(after ?? '');
      marks.push({
        at,
        family: 'straight',
        side: shut ? 'close' : opens === closes ? 'either' : opens ? 'open' : 'close',
      });
    } else {
      const opens = (isSpace(before) || /["“«(]/.test(before ?? '')) && isWord(after) && char !== '’';
      if (opens) marks.push({ at, family: 'single', side: 'open' });
      else if (!isWord(after) && !isSpace(before) && char !== '‘') marks.push({ at, family: 'single', side: 'close' });
    }
  }
  return marks;
}

/** »Words«: the first pair of guillemets points inwards, each mark glued to the words it encloses. */
function isReversed(text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end);
  const [open, close] = [start + inside.indexOf('»'), start + inside.indexOf('«')];
  if (open < start || close <= open || text.slice(open + 1, close).includes('»')) return false;
  return isSpace(open > start ? text[open - 1] : undefined) && isWord(text[open + 1]) && !isSpace(text[close - 1]);
}

function lettersBefore(text: string, at: number, start: number): string {
  let from = at;
  while (from > start && at - from < 8 && isWord(text[from - 1])) from -= 1;
  return text.slice(from, at);
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let at = start; at < end && words < 1000; at += 1) {
    const joint: boolean = inside && /['’-]/.test(text[at] ?? '') && isWord(text[at + 1]);
    const word: boolean = joint || isWord(text[at]);
    if (word && !inside) words += 1;
    inside = word;
  }
  return words;
}

function quoted(text: string, open: number, close: number, unclosed: boolean): Quoted {
  const wide = (at: number) => /^(?:<<|>>|``|''|,,)$/.test(text.slice(at, at + 2));
  let start = open + (wide(open) ? 2 : 1);
  let end = unclosed ? close : close - (wide(close - 2) ? 2 : 1);
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return { open, close, start, end, words: countWords(text, start, end), unclosed };
}

interface Block {
  start: number;
  end: number;
}

interface BlockMarks {
  pairs: { open: number; close: number; unclosed: boolean }[];
  /** The outermost mark nothing closes. */
  left: Mark | null;
  /** A closing mark before any opening one: the end of a quotation from a block before. */
  stray: Mark | null;
  /** A closing mark too many behind complete pairs, at the block's end: it closes what a block before opened. */
  tail: Mark | null;
  opensWith: boolean;
}

/** Pages mix straight and curly marks: each closes the other where its own kind is not open. */
function closedBy(mark: Mark, open: Readonly<Record<Family, number>>): Family {
  if (mark.family === 'curly' && open.curly === 0 && open.straight > 0) return 'straight';
  if (mark.family === 'straight' && open.straight === 0 && open.curly > 0) return 'curly';
  return mark.family;
}

/** "the workers’ pay": inside single marks that close later, an apostrophe behind an s and before a lower-case word. */
function readPlurals(text: string, marks: readonly Mark[]): Set<Mark> {
  const plurals = new Set<Mark>();
  let later = false;
  for (let k = marks.length - 1; k >= 0; k -= 1) {
    const mark = marks[k] as Mark;
    if (mark.family !== 'single') continue;
    if (mark.side === 'close' && later && /^s['’] \p{Ll}/u.test(text.slice(mark.at - 1, mark.at + 3)))
      plurals.add(mark);
    later = mark.side === 'close';
  }
  return plurals;
}

/** Pairs the marks of one block: a stack, each mark pushed and popped once. */
function pairBlock(text: string, block: Block): BlockMarks {
  const marks = readMarks(text, block.start, block.end);
  const result: BlockMarks = { pairs: [], left: null, stray: null, tail: null, opensWith: false };
  const stack: Mark[] = [];
  const open: Record<Family, number> = { guillemet: 0, curly: 0, straight: 0, single: 0 };
  const doubles = marks.filter((mark) => mark.family !== 'single');
  const plurals = readPlurals(text, marks);
  let next = 0;
  for (const mark of marks) {
    if (mark.family !== 'single') next += 1;
    else if (plurals.has(mark)) continue;
    const opens = mark.side === 'open' || (mark.side === 'either' && open[mark.family] === 0);
    if (opens) {
      if (mark.family !== 'guillemet' && mark.family !== 'single' && open[mark.family] > 0) {
        // A second opening: nested when two closings follow, else the first one was never closed.
        const [a, b] = [doubles[next], doubles[next + 1]];
        if (!(a !== undefined && b !== undefined && a.side !== 'open' && b.side !== 'open')) {
          while (stack.length > 0 && open[mark.family] > 0) {
            const top = stack.pop() as Mark;
            open[top.family] -= 1;
            if (top.family === mark.family) result.pairs.push({ open: top.at, close: mark.at, unclosed: true });
          }
        }
      }
      if (mark.at <= block.start + 1) result.opensWith = true;
      stack.push(mark);
      open[mark.family] += 1;
    } else if (open[closedBy(mark, open)] > 0) {
      const family = closedBy(mark, open);
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        open[top.family] -= 1;
        if (top.family !== family) continue;
        const wide =
          mark.family !== 'single' && /[>']/.test(text[mark.at] ?? '') && text[mark.at] === text[mark.at + 1];
        result.pairs.push({ open: top.at, close: mark.at + (wide ? 2 : 1), unclosed: false });
        break;
      }
    } else if (mark.family === 'single') continue;
    else if (result.pairs.length > 0) result.tail = mark.at >= block.end - 3 && stack.length === 0 ? mark : null;
    else if (result.stray === null) result.stray = mark;
  }
  result.left = stack.find((mark) => mark.family !== 'single') ?? null;
  return result;
}

/** How many blocks a quotation may run on before its closing mark. */
const REACH = 6;

/**
 * The outermost quotations of a text in order, unclosed ones included: opened in one block and closed in a later one
 * they are one, opened anew at each paragraph (the English custom) one a paragraph. Linear in the text's length.
 */
export function findQuoted(text: string, blocks: readonly Block[]): Quoted[] {
  const read = blocks.map((block) => pairBlock(text, block));
  const all: Quoted[] = [];
  const closed = new Set<number>();
  read.forEach((current, index) => {
    const block = blocks[index] as Block;
    for (const pair of current.pairs) all.push(quoted(text, pair.open, pair.close, pair.unclosed));
    if (current.left === null) return;
    let close: number | null = null;
    for (let ahead = index + 1; ahead < read.length && ahead <= index + REACH; ahead += 1) {
      const later = read[ahead] as BlockMarks;
      // A lone mark of another kind closes too: pages mix them.
      const lone = later.pairs.length === 0 && later.left === null;
      if (later.stray !== null && (lone || later.stray.family === current.left.family)) close = later.stray.at + 1;
      else if (later.tail?.family === current.left.family && later.stray === null) close = later.tail.at + 1;
      if (close !== null) closed.add(ahead);
      if (later.stray !== null || later.pairs.length > 0 || later.left !== null) break;
    }
    all.push(quoted(text, current.left.at, close ?? block.end, close === null));
  });
  // Closed but never opened: the words from the paragraph's beginning, as of a quotation that runs on.
  read.forEach((current, index) => {
    const block = blocks[index] as Block;
    if (
      current.stray === null ||
      closed.has(index) ||
      !ATTRIBUTED.test(text.slice(current.stray.at + 1, current.stray.at + 24))
    )
      return;
    const from = blocks[beginningOf(text, blocks, read, index)]?.start ?? block.start;
    const quote = quoted(text, from - 1, current.stray.at + 1, false);
    if (quote.words > 4) all.push({ ...quote, open: from, unclosed: true });
  });
  all.sort((a, b) => a.open - b.open || b.close - a.close);
  const outer: Quoted[] = [];
  let reach = -1;
  for (const quote of all) {
    if (quote.open < reach || quote.end <= quote.start) continue;
    outer.push(quote);
    reach = quote.close;
  }
  return outer;
}

/**
 * The block a quotation begins in that closes in block `index` without having been opened: of those behind the last
 * quotation or subheading the first in the first person; else the first of them, where that mark is near; else `index`.
 */
function beginningOf(text: string, blocks: readonly Block[], read: readonly BlockMarks[], index: number): number {
  let first = index;
  let fenced = false;
  while (first > 0 && index - first < REACH_BACK && !fenced) {
    const { pairs, stray, left } = read[first - 1] as BlockMarks;
    const last = text[(blocks[first - 1]?.end ?? 0) - 1] ?? '';
    fenced = pairs.length > 0 || stray !== null || left !== null || !/[.!?…:]/.test(last);
    if (!fenced) first -= 1;
  }
  for (let k = first; k < index; k += 1) if (FIRST_PERSON.test(text.slice(blocks[k]?.start, blocks[k]?.end))) return k;
  return fenced ? first : index;
}

/** What follows a closing mark that ends somebody's words: "», dit X", "» avait-il dit", "» a dit X". */
const ATTRIBUTED = /^\s?(?:,|\p{Ll}+(?:-t)?-(?:il|elle|on|ils|elles)\s|(?:a|ont|avait)\s\p{Ll}+)/u;
/** Paragraphs without marks in which somebody speaks of himself. */
const FIRST_PERSON = /(?:^|[\s'’])(?:je|j['’]\p{L}+|nous|notre|nos|on|mon|ma|mes|vous|we|our|us|I|my)(?=[\s'’,.])/iu;

/** How many blocks back a lost opening mark is looked for. */
const REACH_BACK = 4;
