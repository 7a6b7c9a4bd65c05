import type { NoticeKind } from '../record.ts';

/** The phrases by which the wire and its customers mark their texts. Lower case, accents kept, straight apostrophes. */
export interface WireWords {
  /** Phrases that make a short line, or the part in double brackets, a notice of this kind wherever they stand in it. */
  inside: readonly { kind: NoticeKind; phrase: string }[];
  /** Phrases that make a line a notice of this kind where it opens with them. */
  opening: readonly { kind: NoticeKind; phrase: string }[];
  /** Who an automated translation is by: "par", "by". */
  by: readonly string[];
  /** "information fournie par": an agency and a date follow. */
  providedBy: readonly string[];
  /** Place words that may stand in a dateline and are no place: "de notre bureau". */
  creditJobs: readonly string[];
}
