import type { Page } from '../input/page.ts';
import type { Claim } from '../wire/claim.ts';
import type { Body } from './body.ts';

/** Whether an input is a text of one line: a sentence, a headline, a name. Nothing stands around it that it could belong to. */
export function isSingleLine(page: Page): boolean {
  return page.kind === 'text' && page.blocks.length === 1 && /[\p{L}\p{N}]/u.test(page.blocks[0]?.text ?? '');
}

/** Nobody's line but the article's: "By Ann Lee" alone is read, and stays. */
export function wholeLine({ blocks }: Page): Claim[] {
  return blocks.map(({ index, text }) => ({ kind: 'body', block: index, start: 0, end: text.length }));
}

/** The line as the article's own, whatever it would be on a page. */
export function asOwn(body: Body): Body {
  return {
    ...body,
    verdicts: body.verdicts.map((verdict) => ({ ...verdict, keep: true })),
    reason: null,
  };
}
