import type { Page } from '../input/page.ts';
import type { Body } from './body.ts';

/** Says of every block of a page whether it is the article's own, and why not where it is not. */
export function judgeBody(page: Page): Body {
  return {
    verdicts: page.blocks.map((block) => ({
      keep: block.hidden === null && block.text.length > 80,
      probability: 0.5,
      type: 'paragraph',
      level: null,
      reason: block.hidden === null ? 'other' : 'hidden',
    })),
    pageType: 'article',
    confidence: 0.5,
    reason: null,
  };
}
