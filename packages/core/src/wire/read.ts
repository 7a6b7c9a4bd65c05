import type { Setting } from '../fields/evidence.ts';
import { openerLength, readByline } from '../fields/people/names.ts';
import { readDateLine } from '../fields/time/date-line.ts';
import type { PageBlock } from '../input/page.ts';
import { WIRE_WORDS } from '../languages/index.ts';
import { agencyOf } from './agencies.ts';
import type { Claim } from './claim.ts';
import { datelineAt } from './dateline.ts';
import { type FoundNotice, findNotices } from './notices.ts';

/** How far from the article, in blocks, a byline or date line may stand. */
const ABOVE = 30;
const BELOW = 10;
/** Longest line that is a byline and nothing else. */
const LONGEST_BYLINE = 160;

/** What the wire's conventions say of the page's lines: notices, bylines, datelines. */
export function readClaims(setting: Setting): Claim[] {
  const { page, body, region } = setting;
  const { first, last, headline } = region;
  const top =
    page.tree !== null && headline >= 0 && headline <= first ? Math.max(headline - 6, first - ABOVE) : first - ABOVE;
  const from = first < 0 ? 0 : Math.max(0, top);
  const to = first < 0 ? ABOVE : last + BELOW + 1;
  const claims: Claim[] = [];
  for (const block of page.blocks.slice(from, to)) {
    if (block.hidden !== null) continue;
    const kept = body.verdicts[block.index]?.keep === true;
    const notices = findNotices(block.text, WIRE_WORDS).filter(
      ({ notice }) => kept || notice.kind !== 'copyright' || block.index <= last + 2,
    );
    for (const { notice, start, end } of notices)
      claims.push({ kind: 'notice', block: block.index, start, end, notice });
    const line = lineClaim(block, restOf(block, notices), setting);
    if (line !== null) claims.push(line);
  }
  return [...claims, ...namesBeforeDates(setting, claims)];
}

/** What stands beside a line's notices may be the byline: "((…)) par Gleb Bryanski". */
function restOf({ text }: PageBlock, notices: readonly FoundNotice[]): { start: number; end: number } {
  const behind = notices.at(-1)?.end ?? 0;
  if (notices.length > 0 && behind === text.length) return { start: 0, end: notices[0]?.start ?? 0 };
  return { start: behind, end: text.length };
}

function lineClaim(block: PageBlock, rest: { start: number; end: number }, setting: Setting): Claim | null {
  if (rest.end - rest.start > LONGEST_BYLINE + 20) return null;
  const lead = block.text.slice(rest.start, rest.end);
  const start = rest.start + lead.length - lead.trimStart().length;
  const words = lead.trim();
  if (words === '' || words.length > LONGEST_BYLINE) return null;
  const { first, last } = setting.region;
  const whole = words.length === block.text.length;
  const kind = kindOfLine(words, whole ? block : null, setting, {
    top: block.index <= first + (words.length < 60 ? 6 : 1),
    end: block.index >= last - 1,
  });
  return kind === null ? null : { kind, block: block.index, start, end: start + words.length };
}

const SIGN_OFF = /^\p{Ll}{2,5}(?:[/-]\p{Ll}{2,5}){1,6}$/u;

/**
 * What a line is as a whole.
 *
 * @param block the line's block, where the line is all of it: then its readings are shared with the fields
 */
function kindOfLine(
  words: string,
  block: PageBlock | null,
  setting: Setting,
  at: { top: boolean; end: boolean },
): Claim['kind'] | null {
  const { lines } = setting;
  if (at.end && words.length < 40 && SIGN_OFF.test(words)) return 'byline';
  if (agencyOf(words) !== null) return 'dateline';
  if (words.length < 90) {
    const opening = block === null ? datelineAt(words, setting) : lines.opening(block);
    if (opening !== null && opening.end >= words.length - 1) return 'dateline';
  }
  const dates = block === null ? readDateLine(words, setting) : lines.dateLine(block);
  if (dates !== null && dates.rest === 0) return 'dateline';
  if (!at.top && !at.end) return null;
  return isByline(words, setting) ? 'byline' : null;
}

/** "Par X", "By X and Y": an opener, then names and little else. */
function isByline(line: string, { words, brands }: Setting): boolean {
  const opener = openerLength(line, words);
  if (opener === 0 || opener >= line.length) return false;
  if (!/^[\p{Lu}\p{Lo}«"“]/u.test(line.slice(opener)) || (/[.!?]["'”»]?$/.test(line) && line.length > 60)) return false;
  const { people, agency } = readByline(line, { words, brands });
  if (people.length === 0) return agency !== null || line.split(/\s+/).length <= 5;
  const named = people.reduce((sum, { start, end }) => sum + end - start, 0);
  return named >= 0.35 * (line.length - opener) || people.length > 1;
}

/** A line of names, or of the paper's name, right above the line that says the day: a byline without its "by". */
function namesBeforeDates({ page, words, region }: Setting, claims: readonly Claim[]): Claim[] {
  const claimed = new Set(claims.map((claim) => claim.block));
  const found: Claim[] = [];
  for (const claim of claims) {
    const block = page.blocks[claim.block - 1];
    if (
      claim.kind !== 'dateline' ||
      block === undefined ||
      block.hidden !== null ||
      claimed.has(block.index) ||
      block.index > region.first
    )
      continue;
    const { text } = block;
    if (text.length > 80 || /\d|[.!?:]$/.test(text)) continue;
    const { people } = readByline(text, { words, brands: [] });
    const named = people.reduce((sum, { start, end }) => sum + end - start, 0);
    const full = people.length > 0 && people.every(({ name }) => name.includes(' ') || name.includes('-'));
    if (
      full &&
      named >= 0.9 * text.length - 4 &&
      people.length <= 4 &&
      people.every(({ name }) => name.split(' ').length <= 4)
    ) {
      found.push({ kind: 'byline', block: block.index, start: 0, end: text.length });
    }
  }
  return found;
}
