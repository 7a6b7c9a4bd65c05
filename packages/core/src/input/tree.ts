/**
 * The elements of an HTML input as flat arrays, in document order. Element 0 is the document itself (name '').
 * The subtree of element `i` is the interval `[i, last[i]]`: no recursion, no objects per node.
 */
export interface Tree {
  size: number;
  /** Index into `names`; small integers, stable within one tree. */
  tag: Uint16Array;
  /** Lower-case tag names; well-known ones have the fixed numbers of `TAG`. */
  names: readonly string[];
  /** Parent element; -1 for element 0. */
  parent: Int32Array;
  /** The last element of the subtree. */
  last: Int32Array;
  /** Steps from the document. */
  depth: Uint16Array;
  /** Source offsets: `<` of the start tag, behind its `>`, and behind the end tag (or where it was closed). */
  open: Int32Array;
  inner: Int32Array;
  close: Int32Array;
  /**
   * An attribute's decoded value; '' where it has none; null where it is absent.
   * @param name lower-case attribute name
   */
  attribute(element: number, name: string): string | null;
  /**
   * Where the attributes stand in the source, four offsets each: the name's start and end, the raw value's start and end.
   * Those of an element are the quadruples `[firstAttribute[element], firstAttribute[element + 1])`.
   */
  attributes: Int32Array;
  firstAttribute: Int32Array;
  /** Source range of an attribute's raw value (without its quotes); null where it is absent. */
  attributeSpan(element: number, name: string): { start: number; end: number } | null;
  /** All elements with this lower-case tag name, in document order. */
  byName(name: string): readonly number[];
  /** The decoded, white-space-folded text inside an element, scripts and styles left out. At most `limit` units. */
  textOf(element: number, limit?: number): string;
  /** Raw contents of every `script` and `style`-like raw text element: [element, start, end]. */
  raw: readonly RawText[];
}

/** The contents of a raw text element (script, style, textarea, title …), as they stand in the source. */
export interface RawText {
  element: number;
  start: number;
  end: number;
}
