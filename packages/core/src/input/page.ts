import type { InputKind } from '../record.ts';
import type { Declared } from './declared.ts';
import type { OffsetMap } from './offsets.ts';
import type { Tree } from './tree.ts';

/** Why a block's text cannot be seen by a reader of the page. */
export type HiddenBy = 'attribute' | 'aria' | 'display' | 'visibility' | 'size' | 'position' | 'color' | 'noscript';

/**
 * One run of visible text: a paragraph, a heading, a table row, one line of a menu; of a text input, one line.
 * Its `text` is decoded, white space folded (a `<br>` is a newline) and trimmed.
 */
export interface PageBlock {
  /** Position in `page.blocks`, in document order. */
  index: number;
  text: string;
  /** Source range from the first to behind the last of its characters. */
  start: number;
  end: number;
  /**
   * Where the text lies in the source (see `OffsetMap`); null where it is the verbatim slice.
   */
  map: OffsetMap | null;
  /** The nearest element that is not inline; -1 for text inputs. */
  element: number;
  /** The element of the first text run (maybe inline: an `a`, a `b`); -1 for text inputs. */
  firstElement: number;
  /** UTF-16 units of `text` that stand inside links. */
  linkChars: number;
  /** How many links stand in it. */
  links: number;
  hidden: HiddenBy | null;
}

/** One input, cut once into elements and blocks, everything tied to its source. */
export interface Page {
  kind: InputKind;
  source: string;
  url: string | null;
  /** The elements; null for text. */
  tree: Tree | null;
  blocks: PageBlock[];
  /** What the input says outright of its blocks and fields; of wire formats only. */
  declared?: Declared;
}
