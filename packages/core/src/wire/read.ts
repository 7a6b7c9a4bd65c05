import type { Body } from '../body/body.ts';
import { languageOf } from '../fields/evidence.ts';
import { openerLength, readByline } from '../fields/people/names.ts';
import { regionOf } from '../fields/region.ts';
import { readDateLine } from '../fields/time/date-line.ts';
import type { Page, PageBlock } from '../input/page.ts';
import { languagePack } from '../languages/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { agencyOf } from './agencies.ts';
import type { Claim } from './claim.ts';
import { datelineAt } from './dateline.ts';
import { findNotices } from './notices.ts';

/** How far from the article, in blocks, a byline or date line may stand. */
const ABOVE = 30;
const BELOW = 10;
/** Longest line that is a byline and nothing else. */
const LONGEST_BYLINE = 160;

/** What the wire's conventions say of the page's lines: notices, bylines, datelines. */
export function readClaims(page: Page, body: Body): Claim[] {
  const pack = languagePack(languageOf(page, body, {})?.language ?? null) ?? languagePack('en');
  const packs = ['fr', 'en'].map((code) => languagePack(code)).filter((each) => each !== null);
  if (pack === null) return [];
  const { first, last, headline } = regionOf(page, body);
  const top =
    page.tree !== null && headline >= 0 && headline <= first ? Math.max(headline - 6, first - ABOVE) : first - ABOVE;
  const claims: Claim[] = [];
  const wire = packs.map((each) => each.wire);
  for (const block of page.blocks) {
    if (block.hidden !== null) continue;
    const near = first < 0 ? block.index < ABOVE : block.index >= top && block.index <= last + BELOW;
    if (!near) continue;
    const kept = body.verdicts[block.index]?.keep === true;
    const notices = findNotices(block.text, wire).filter(
      ({ notice }) => kept || notice.kind !== 'copyright' || block.index <= last + 2,
    );
    for (const { notice, start, end } of notices)
      claims.push({ kind: 'notice', block: block.index, start, end, notice });
    // What stands beside a bracketed notice may be the byline: "((…)) par Gleb Bryanski".
    const from = notices.length > 0 ? (notices.at(-1)?.end ?? 0) : 0;
    const to = notices.length > 0 && from === block.text.length ? (notices[0]?.start ?? 0) : block.text.length;
    const start = notices.length > 0 && from === block.text.length ? 0 : from;
    const line = lineClaim(block, start, to, pack, { first, last });
    if (line !== null) claims.push(line);
  }
  return [...claims, ...namesBeforeDates(page, claims, pack, first)];
}

function lineClaim(
  block: PageBlock,
  from: number,
  to: number,
  pack: LanguagePack,
  { first, last }: { first: number; last: number },
): Claim | null {
  const lead = block.text.slice(from, to);
  const start = from + lead.length - lead.trimStart().length;
  const words = lead.trim();
  if (words === '' || words.length > LONGEST_BYLINE) return null;
  const kind = kindOfLine(words, pack, block.index <= first + (words.length < 60 ? 6 : 1), block.index >= last - 1);
  return kind === null ? null : { kind, block: block.index, start, end: start + words.length };
}

const SIGN_OFF = /^\p{Ll}{2,5}(?:[/-]\p{Ll}{2,5}){1,6}$/u;

function kindOfLine(words: string, pack: LanguagePack, atTop: boolean, atEnd: boolean): Claim['kind'] | null {
  const context = { words: pack.fields, dayFirst: pack.code === 'fr', reference: null };
  if (atEnd && SIGN_OFF.test(words)) return 'byline';
  const opening = words.length < 90 ? datelineAt(words, context) : null;
  if (opening !== null && opening.end >= words.length - 1) return 'dateline';
  if (agencyOf(words) !== null) return 'dateline';
  const dates = readDateLine(words, context);
  if (dates !== null && dates.rest === 0) return 'dateline';
  if (!atTop && !atEnd) return null;
  return isByline(words, pack) ? 'byline' : null;
}

/** "Par X", "By X and Y": an opener, then names and little else. */
function isByline(words: string, pack: LanguagePack): boolean {
  const opener = openerLength(words, pack.fields);
  if (opener === 0 || opener >= words.length) return false;
  if (!/^[\p{Lu}\p{Lo}«"“]/u.test(words.slice(opener)) || (/[.!?]["'”»]?$/.test(words) && words.length > 60))
    return false;
  const { people, agency } = readByline(words, { words: pack.fields, brands: [] });
  if (people.length === 0) return agency !== null || words.split(/\s+/).length <= 5;
  const named = people.reduce((sum, { start, end }) => sum + end - start, 0);
  return named >= 0.35 * (words.length - opener) || people.length > 1;
}

/** A line of names, or of the paper's name, right above the line that says the day: a byline without its "by". */
function namesBeforeDates(page: Page, claims: readonly Claim[], pack: LanguagePack, first: number): Claim[] {
  const claimed = new Set(claims.map((claim) => claim.block));
  const found: Claim[] = [];
  for (const claim of claims) {
    const block = page.blocks[claim.block - 1];
    if (
      claim.kind !== 'dateline' ||
      block === undefined ||
      block.hidden !== null ||
      claimed.has(block.index) ||
      block.index > first
    )
      continue;
    const { text } = block;
    if (text.length > 80 || /\d|[.!?:]$/.test(text)) continue;
    const { people } = readByline(text, { words: pack.fields, brands: [] });
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
