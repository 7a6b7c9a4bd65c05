import type { DropReason, NoticeKind } from '../record.ts';

/** The phrases by which the wire and its customers mark their texts. Lower case, accents kept, straight apostrophes. */
export interface WireWords {
  /** Phrases that make a short line, or the part in double brackets, a notice of this kind wherever they stand in it. */
  inside: readonly { kind: NoticeKind; phrase: string }[];
  /** Phrases that make a line a notice of this kind where it opens with them. */
  opening: readonly { kind: NoticeKind; phrase: string; withJobs?: true }[];
  /**
   * What a line opens with that is the page's furniture, and why it is not the article's; `whole`: only where the line says
   * nothing more.
   */
  furniture: readonly { reason: DropReason; phrase: string; whole?: true }[];
  /** What opens a desk's line in brackets about what it changed: "adds", "ajoute". */
  changes: readonly string[];
  /** What the wire writes of somebody who has nothing to say: "declined to comment". */
  refusals: readonly string[];
  /** Who an automated translation is by: "par", "by". */
  by: readonly string[];
  /** Words between the names of credits, by which a line that opens with "Reportage …" is told for credits. */
  creditJobs: readonly string[];
}
