import type { PageBlock } from '../input/page.ts';
import { datelineAt, type OpeningDateline } from '../wire/dateline.ts';
import { openerLength } from './people/names.ts';
import { type DateLine, readDateLine } from './time/date-line.ts';
import { findDates, type ProseContext, type ProseDate } from './time/prose.ts';

/** What the page's lines say when they are read as dates, datelines and bylines: each line is read once, when it is asked for. */
export class Lines {
  readonly #context: ProseContext;
  readonly #dates = new Map<number, ProseDate[]>();
  readonly #dateLines = new Map<number, DateLine | null>();
  readonly #openings = new Map<number, OpeningDateline | null>();
  readonly #openers = new Map<number, number>();

  constructor(context: ProseContext) {
    this.#context = context;
  }

  /** The dates of a block, left to right. */
  dates(block: PageBlock): ProseDate[] {
    return once(this.#dates, block.index, () => findDates(block.text, this.#context));
  }

  /** The block as a line of dates; null where it is none. */
  dateLine(block: PageBlock): DateLine | null {
    return once(this.#dateLines, block.index, () => readDateLine(block.text, this.#context));
  }

  /** The dateline that opens the block; null where none does. */
  opening(block: PageBlock): OpeningDateline | null {
    return once(this.#openings, block.index, () => datelineAt(block.text, this.#context));
  }

  /** Length of the byline's "By ", "Par : " that the block opens with; 0 where it opens with none. */
  opener(block: PageBlock): number {
    return once(this.#openers, block.index, () => openerLength(block.text, this.#context.words));
  }
}

function once<T>(known: Map<number, T>, index: number, read: () => T): T {
  const value = known.get(index);
  if (value !== undefined) return value;
  const made = read();
  known.set(index, made);
  return made;
}
