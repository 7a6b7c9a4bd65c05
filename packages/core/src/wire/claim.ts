import type { DropReason, Notice } from '../record.ts';

/** What a wire convention says a line, or a part of it, is. */
export type ClaimKind = 'notice' | 'byline' | 'dateline' | 'headline' | 'standfirst' | 'caption' | 'body' | 'dropped';

/**
 * A part of a page block that a recogniser claims: it is this and nothing else. Claims of one block do not overlap.
 * What a claim takes is not for the body step to judge.
 */
export interface Claim {
  kind: ClaimKind;
  /** Index into `page.blocks`. */
  block: number;
  /** Range of `page.blocks[block].text`. */
  start: number;
  end: number;
  /** Of kind `notice`: what it says, without `source`, which follows from the range. */
  notice?: Omit<Notice, 'source' | 'text'>;
  /** Of kind `dropped`: why it is not the article's. */
  reason?: DropReason;
}
