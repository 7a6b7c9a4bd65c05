import type { Body } from '../body/body.ts';
import type { Declared } from '../input/declared.ts';
import type { Claim, ClaimKind } from './claim.ts';

/** How sure a text is that its format names as the article. */
const SURE = 0.99;
const NO_ARTICLE = 0.1;

/** The body step's answer where the input gives it outright. */
export function declaredBody({ blocks }: Declared): Body {
  const none = !blocks.some(({ keep }) => keep);
  return {
    verdicts: blocks.map(({ keep, type, level, reason }) => ({ keep, probability: keep ? 1 : 0, type, level, reason })),
    pageType: none ? 'other' : 'article',
    confidence: none ? NO_ARTICLE : SURE,
    reason: none ? 'no-article' : null,
  };
}

/** The claims of an input that names its parts: its own, and those that were read in its body. */
export function declaredClaims(
  claims: readonly Claim[],
  { blocks, fields }: Declared,
  texts: readonly { text: string }[],
): Claim[] {
  const out = claims.filter(({ block }) => blocks[block]?.keep === true);
  const whole = (block: number | null, kind: ClaimKind): void => {
    if (block !== null) out.push({ kind, block, start: 0, end: texts[block]?.text.length ?? 0 });
  };
  blocks.forEach(({ notice }, block) => {
    if (notice === undefined) return;
    out.push({
      kind: 'notice',
      block,
      start: 0,
      end: texts[block]?.text.length ?? 0,
      notice: { kind: notice, by: null, url: null },
    });
  });
  for (const { block } of fields.headline) whole(block, 'headline');
  for (const { block } of fields.standfirst) whole(block, 'standfirst');
  for (const { block } of fields.bylines) whole(block, 'byline');
  for (const { block } of fields.dateline) whole(block, 'dateline');
  return out;
}
