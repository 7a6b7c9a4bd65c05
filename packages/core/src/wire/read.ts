import type { Setting } from '../fields/evidence.ts';
import { hasGivenName, isWeakOpener, openerLength, readByline } from '../fields/people/names.ts';
import { isJob } from '../fields/people/words.ts';
import { DATE_OPENS, type DateLine, readDateLine } from '../fields/time/date-line.ts';
import type { PageBlock } from '../input/page.ts';
import type { FieldWords } from '../languages/fields.ts';
import { WIRE_WORDS } from '../languages/index.ts';
import { holdsAny, mayBegin, setOf } from '../languages/lookup.ts';
import { agencyOf } from './agencies.ts';
import { besideClaims, sentencesBetween } from './beside.ts';
import { isCaption } from './caption.ts';
import type { Claim } from './claim.ts';
import { datelineAt } from './dateline.ts';
import { furnitureReason } from './furniture.ts';
import { type FoundNotice, findNotices } from './notices.ts';

/** How far from the article, in blocks, a byline or date line may stand. */
const ABOVE = 30;
const BELOW = 10;
/** In a text, menus and share buttons stand one a line between headline and article. */
const ABOVE_IN_TEXT = 60;
/** Blocks behind the first paragraph from which a line is inside the article. */
const INSIDE = 6;
/** A picture stands no further behind the article. */
const CAPTION_BELOW = 3;
/** Longest line that is a byline and nothing else. */
const LONGEST_BYLINE = 160;

/** What the wire's conventions say of the page's lines: notices, bylines, datelines. */
export function readClaims(setting: Setting): Claim[] {
  const { page, body, region } = setting;
  const { first, last, headline } = region;
  const text = page.tree === null;
  const above = first - (text ? ABOVE_IN_TEXT : ABOVE);
  const top = !text && headline >= 0 && headline <= first ? Math.max(headline - 6, above) : above;
  const from = first < 0 ? 0 : Math.max(0, top);
  const to = first < 0 ? ABOVE : last + BELOW + 1;
  const claims: Claim[] = [];
  let pictures = 0;
  for (const block of page.blocks.slice(from, to)) {
    if (block.hidden !== null) continue;
    const kept = body.verdicts[block.index]?.keep === true;
    // Inside the article a line of a name or a day is the article's: an interview's speaker, a chronicle's date.
    const inside = kept && block.index > first + INSIDE && block.index < last - 1;
    if (inside && block.text.length > LONGEST_BYLINE && !mayClose(block.text)) continue;
    const found = findNotices(block.text, WIRE_WORDS);
    const near = kept || found.length === 0 || block.index <= last + 2;
    const notices = near ? found : found.filter(({ notice }) => notice.kind !== 'copyright');
    for (let at = 0; at < notices.length; at++) {
      const { notice, start, end } = notices[at] as FoundNotice;
      claims.push({ kind: 'notice', block: block.index, start, end, notice });
    }
    const signsOff = text && block.index > first && block.text.length < 40 && SIGN_OFF.test(block.text);
    const line = inside && !signsOff ? null : lineClaim(block, restOf(block, notices), setting);
    if (line !== null) claims.push(line);
    else if (text && notices.length === 0) {
      const said = saidByItself(block, block.index <= last + CAPTION_BELOW);
      const goesOn = claims.at(-1)?.kind === 'caption' && claims.at(-1)?.block === block.index - 1;
      const stray = said !== null && isStray(said, block, first, goesOn ? pictures - 1 : pictures);
      if (said !== null) claims.push(stray ? { ...said, kind: 'dropped', reason: 'other' } : said);
      if (said?.kind === 'caption' && !goesOn) pictures++;
    }
  }
  const known = [...claims, ...namesAlone(setting, claims)];
  if (!text) return known;
  const beside = [...known, ...besideClaims(setting, known)];
  return [...beside, ...sentencesBetween(setting, beside)];
}

/** An article's own pictures are few and stand no further above it; a page of many captions is a gallery's or has teasers. */
const MOST_PICTURES = 2;
const PICTURE_ABOVE = 25;

/** A caption that is hardly the article's: the text is better off without it. */
function isStray({ kind }: Claim, { index }: PageBlock, first: number, pictures: number): boolean {
  return kind === 'caption' && (pictures >= MOST_PICTURES || index < first - PICTURE_ABOVE);
}

/** A line that is a picture's caption or the page's furniture by its own words; in a page its elements tell better. */
function saidByItself(block: PageBlock, near: boolean): Claim | null {
  const whole = { block: block.index, start: 0, end: block.text.length };
  if (saysNothing(block.text)) return { kind: 'body', ...whole };
  const reason = furnitureReason(block.text, WIRE_WORDS);
  if (reason !== null) return { kind: 'dropped', ...whole, reason };
  if (!near || !isCaption(block.text)) return null;
  return { kind: 'caption', ...whole };
}

/** Longest sentence of somebody who has nothing to say. */
const LONGEST_REFUSAL = 200;

/** "A spokesman declined to comment.": the wire's shortest paragraph, which words of comment widgets stand in. */
function saysNothing(text: string): boolean {
  if (text.length > LONGEST_REFUSAL || !/^\p{Lu}/u.test(text) || !/[.]["'”»]?$/.test(text)) return false;
  const low = text.toLowerCase().replaceAll('’', "'");
  return WIRE_WORDS.some(({ refusals }) => refusals.some((each) => low.includes(each)));
}

/** Whether a paragraph may hold a notice beside its own words: double brackets, or credits in brackets at its end. */
function mayClose(text: string): boolean {
  return (
    text.charCodeAt(text.length - 1) === 0x29 ||
    (text.includes('(') && text.includes('((')) ||
    /^[\s([*_—–-]/.test(text)
  );
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
    below: block.index > first,
    end: block.index >= last - 1,
  });
  return kind === null ? null : { kind, block: block.index, start, end: start + words.length };
}

/** "Y.B.", "J.-P. D.": who wrote it, by initials below the text. */
const INITIALS = /^\(?\p{Lu}\.(?:[ -]?\p{Lu}\.){1,3}\)?$/u;
/** "ats/lgd": agency and desk. */
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
  at: { top: boolean; below: boolean; end: boolean },
): Claim['kind'] | null {
  const { lines } = setting;
  if (at.below && words.length < 40 && SIGN_OFF.test(words)) return 'byline';
  if (at.end && words.length < 12 && INITIALS.test(words)) return 'byline';
  if (isAgency(words, setting)) return 'dateline';
  if (words.length < 90) {
    const opening = block === null ? datelineAt(words, setting) : lines.opening(block);
    if (opening !== null && opening.end >= words.length - 1) return 'dateline';
  }
  const dates = block === null ? readDateLine(words, setting) : lines.dateLine(block);
  if (dates !== null && (dates.rest === 0 || isPlaceAndDay(words, dates, setting))) return 'dateline';
  if (
    words.length < 50 &&
    words.endsWith(')') &&
    PLACE_AND_AGENCY.test(words) &&
    agencyOf(words.slice(words.indexOf('('))) !== null
  )
    return 'dateline';
  if (!at.top && !at.end) return null;
  if (isByline(words, setting)) return 'byline';
  return dates !== null && namesBesideDates(words, dates, setting) ? 'byline' : null;
}

/** "Paris (AFP)". */
const PLACE_AND_AGENCY = /^\p{Lu}[\p{L}\s,'’-]{1,30} \([^()]{2,25}\)$/u;
/** "Paris, le", "Genève, Suisse –": a place and what sets it off from its day. */
const PLACE = /^\p{Lu}[\p{L}'’-]+(?:[ ,]{1,2}\p{Lu}[\p{L}'’-]+){0,3}(?:, (?:le|den|am|on)|,| [–—|-]) ?$/u;
/** "LUSAKA ", "AKRON , Ohio ": in capitals a place needs no mark before its day ("LUSAKA 1996-11-21"). */
const SHOUTED_PLACE = /^\p{Lu}{3,}(?:[ ./'’-]{1,2}\p{Lu}{2,}){0,3}(?: ?, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})? $/u;

/** "Paris, le 4 mars 2025", "Genève, Suisse – 4 mars 2025 (ATS)": a place, a day and no more than an agency. */
function isPlaceAndDay(line: string, { dates }: DateLine, { words }: Setting): boolean {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || line.length > 70) return false;
  const named = line.slice(0, first.start);
  const weekday = named.lastIndexOf(' ', named.length - 2) + 1;
  const isWeekday = words.weekdays.includes(
    named
      .slice(weekday)
      .replace(/[.,\s]/g, '')
      .toLowerCase(),
  );
  const place = isWeekday ? named.slice(0, weekday) : named;
  const behind = line.slice(last.end).replace(/^[\s,–—-]+/, '');
  if (!PLACE.test(place) && !isShoutedPlace(place, words)) return false;
  return openerLength(place, words) === 0 && !hasGivenName(place) && (behind === '' || agencyOf(behind) !== null);
}

/** A place in capitals, and none of the words that stand before a day ("PUBLISHED 1996-11-21"). */
function isShoutedPlace(place: string, { publishedLabels, modifiedLabels, weekdays }: Setting['words']): boolean {
  if (!SHOUTED_PLACE.test(place)) return false;
  const low = place.trim().toLowerCase();
  return ![...publishedLabels, ...modifiedLabels, ...weekdays].some((each) => low.startsWith(each));
}

/** "Reuters", "Avec AFP", "Source : AFP": an agency alone, whatever introduces it. */
function isAgency(line: string, { words }: Setting): boolean {
  if (line.length > 50) return false;
  if (agencyOf(line) !== null) return true;
  const joiners = mayBegin(words.agencyJoiners, line.charAt(0).toLowerCase());
  if (joiners.length === 0) return false;
  const low = line.toLowerCase();
  const joiner = joiners.find((each) => low.startsWith(each) && /[\s:]/.test(low[each.length] ?? ''));
  return joiner !== undefined && agencyOf(line.slice(joiner.length).replace(/^[\s:]+(?:l['’])?/i, '')) !== null;
}

/** "Dec 19, 2023 by Ann Lee", "posted on 2023-12-19 23:30 EST by Tom Hill": behind its date the line is a byline. */
function namesBesideDates(line: string, { dates }: DateLine, setting: Setting): boolean {
  const behind = line.slice(dates.at(-1)?.end ?? 0).replace(/^[\s,|/·•–—-]+/, '');
  if (behind.length <= 5) return false;
  // Where a date opens the line, names alone may follow it: "03.03.24, 16:12 Uhr Thomas Lang".
  return isByline(behind, setting) || ((dates[0]?.start ?? line.length) < DATE_OPENS && isNames(behind, setting));
}

/** "Par X", "By X and Y": an opener, then names and little else. */
function isByline(line: string, { words, brands }: Setting): boolean {
  const opener = openerLength(line, words);
  if (opener === 0) return isHouse(line, words);
  if (opener >= line.length) return false;
  if (!/^[\p{Lu}\p{Lo}«"“]/u.test(line.slice(opener)) || (/[.!?]["'”»]?$/.test(line) && line.length > 60)) return false;
  const { people, agency } = readByline(line, { words, brands });
  // "Author Interviews", "From Assassin's Creed to …": such an opener needs a name that is known.
  if (isWeakOpener(line.slice(0, opener)) && !hasGivenName(people[0]?.name ?? '')) return false;
  if (people.length === 0) {
    // "By The Numbers": an article opens no name.
    const nameless =
      /^(?:the|an?|les?|la|une?) /i.test(line.slice(opener)) && !isHouse(line.slice(opener).split(',')[0] ?? '', words);
    return agency !== null || (!nameless && line.split(/\s+/).length <= 5);
  }
  const named = people.reduce((sum, { start, end }) => sum + end - start, 0);
  return named >= 0.35 * (line.length - opener) || people.length > 1;
}

/** How far from the article's first paragraph, in blocks, a line of names is its byline. */
const NAMES_ABOVE = 14;
const NAMES_BELOW = 3;
/** How far below the names stands what shows that they head an article: a date, a reading time, the first paragraph. */
const TOLD_WITHIN = 6;
const MOST_NAMES = 4;

/** Longest line of a newsroom's signature. */
const LONGEST_HOUSE = 60;

/** "Le Matin avec AFP", "La rédaction": a newsroom signs, with the agency whose text it used. */
function isHouse(line: string, words: FieldWords): boolean {
  if (line.length > LONGEST_HOUSE || '.!?:'.includes(line.at(-1) ?? '.') || !/^\p{Lu}/u.test(line)) return false;
  const low = line.toLowerCase();
  const bare = low.replace(/^(?:la|le|the|our) /, '');
  const nobody = setOf(words.nobody);
  if ((bare.length > 5 && nobody.has(bare)) || (low.length > 5 && nobody.has(low))) return true;
  if (!holdsAny(words.agencyJoiners, low)) return false;
  return words.agencyJoiners.some((joiner) => {
    const at = low.indexOf(` ${joiner} `);
    return at > 0 && agencyOf(line.slice(at + joiner.length + 2).replace(/^l['’]/i, '')) !== null;
  });
}

/** Lines of nothing but names where a byline stands: above a date, a reading time or the article's first paragraph. */
function namesAlone(setting: Setting, claims: readonly Claim[]): Claim[] {
  const { page, region } = setting;
  const { first, last, headline } = region;
  const text = page.tree === null;
  const signed = claims.some(({ kind, block }) => kind === 'byline' && block <= first + NAMES_BELOW);
  if (first < 0 || (signed && !text)) return [];
  const kinds = new Map(claims.map((claim) => [claim.block, claim]));
  const from = Math.max(0, first - NAMES_ABOVE, text ? 0 : headline + 1);
  const to = text ? first + NAMES_BELOW : first;
  const found: Claim[] = [];
  const take = ({ index, text: words }: PageBlock): void => {
    found.push({ kind: 'byline', block: index, start: 0, end: words.length });
  };
  for (const block of page.blocks.slice(from, Math.max(from, to))) {
    if (block.hidden !== null || kinds.has(block.index) || !isNames(block.text, setting)) continue;
    // Below a quotation stands who said it.
    if (/["”»]$/.test(page.blocks[block.index - 1]?.text.slice(-2) ?? '')) continue;
    // A name that an element of its own parts from its sentence: "Ann Lee" above "is a doctor".
    if (!kinds.has(block.index + 1) && /^\p{Ll}/u.test(page.blocks[block.index + 1]?.text ?? '')) continue;
    for (let below = block.index + 1; below <= block.index + TOLD_WITHIN; below++) {
      const kind = kinds.get(below);
      if (below !== first && block.index <= first && kind?.kind !== 'dateline' && kind?.reason !== 'navigation')
        continue;
      take(block);
      break;
    }
    if (found.length > 1) break;
  }
  // In a text the author may sign below the last paragraph, and on a page that shows a day and no byline on top.
  const dated = claims.some(({ kind, block }) => kind === 'dateline' && block <= first + NAMES_BELOW);
  if (!signed && found.length === 0 && (text || dated || setting.articleIsStrong))
    for (const block of page.blocks.slice(last, last + (text ? NAMES_BELOW : SIGNED_WITHIN)))
      if (!kinds.has(block.index) && (text ? isNames(block.text, setting) : isSignature(block, setting))) take(block);
  return found;
}

/** A page's article is signed in its last block or the next one. */
const SIGNED_WITHIN = 2;

/**
 * Full names in a block of their own that links nowhere, as a teaser and a person's heading do; whom the article itself speaks
 * of does not sign it.
 */
function isSignature({ index, text, links, hidden }: PageBlock, setting: Setting): boolean {
  if (links > 0 || hidden !== null || text.length > LONGEST_HOUSE || !isNames(text, setting)) return false;
  const family = readByline(text, setting).people[0]?.name.split(' ').at(-1) ?? '';
  return family !== '' && !setting.page.blocks.some((block) => block.index !== index && block.text.includes(family));
}

/** Whether a line is full names and what stands behind names, the first of them with a given name that is known. */
function isNames(text: string, { words, brands }: Setting): boolean {
  if (isNameAndJob(text, words)) return true;
  if (text.length < 6 || text.length > 90 || /[?!:]|\d{3}|\.$/.test(text) || !/^\p{Lu}/u.test(text)) return false;
  if (!hasGivenName(/^[\p{L}'’-]+/u.exec(text)?.[0] ?? '')) return false;
  const { people } = readByline(text, { words, brands });
  if (people.length === 0 || people.length > MOST_NAMES || (people[0]?.start ?? 0) > 0) return false;
  const named = people.reduce((sum, { start, end }) => sum + end - start, 0);
  const full = people.every(({ name }) => /[ -]/.test(name) && name.split(' ').length <= 4);
  const tail = text.slice(people.at(-1)?.end ?? 0).trim();
  return full && (named >= 0.9 * text.length - 4 || tail.startsWith('@') || isSetOff(tail, words));
}

/** The bar among them. */
const MOST_HOUSE_WORDS = 5;

/** ", Political Editor", "/ CORRESPONSAL", "(avec AFP)": a job or an agency behind the names, set off from them or not. */
function isSetOff(tail: string, words: FieldWords): boolean {
  if (isJob(tail.toLowerCase(), words)) return true;
  if (!/^[,/|(–-]/.test(tail)) return false;
  // Behind a bar stands a house or a section.
  if (tail.startsWith('|')) return tail.split(' ').length <= MOST_HOUSE_WORDS && !/\d/.test(tail);
  const said = tail.replace(/^[\s,/|(–-]{1,4}|\)$/g, '').toLowerCase();
  const [first, last] = [/^[^\s,]{1,40}/.exec(said)?.[0] ?? '', /[^\s,]{1,40}$/.exec(said)?.[0] ?? ''];
  if (said.split(' ').length <= 6 && (isJob(first, words) || isJob(last, words))) return true;
  if (agencyOf(said) !== null) return true;
  return words.agencyJoiners.includes(first) && agencyOf(said.slice(first.length).replace(/^\s?l'/, '')) !== null;
}

/** "김한결 기자", "[서울=연합뉴스] 김한결 기자": in a script without capitals a name is told by the job behind it. */
function isNameAndJob(text: string, words: FieldWords): boolean {
  const [, name, job] = NAME_AND_JOB.exec(text) ?? [];
  return name !== undefined && job !== undefined && isJob(job, words) && !setOf(words.nobody).has(name);
}

const NAME_AND_JOB = /^(?:[[(][^\])]{2,24}[\])]\s?)?(\p{Lo}{2,5})\s(\p{Lo}{2,6})$/u;
