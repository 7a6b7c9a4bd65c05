import type { BlockType, DropReason, FieldSource, PageType } from '../record.ts';

/** What the body step says of one page block. */
export interface Verdict {
  /** Is it the article's own? */
  keep: boolean;
  /** 0 to 1: how surely it is. */
  probability: number;
  /** What it is, where it is kept. */
  type: BlockType;
  /** 1 to 6, headings only. */
  level: number | null;
  /** Why it is not the article, where it is not. */
  reason: DropReason;
}

/** What the body step says of a page. */
export interface Body {
  /** One for each of `page.blocks`, in their order. */
  verdicts: Verdict[];
  pageType: PageType;
  /** 0 to 1, calibrated for "body word F1 above 0.9". */
  confidence: number;
  /** Why there is no article, or only a part of one. */
  reason: string | null;
  /** Where the text was read, where that is not the visible page. */
  source?: FieldSource;
}
