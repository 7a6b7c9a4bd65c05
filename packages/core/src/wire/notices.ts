import { kindAt, LETTER } from '../languages/letters.ts';
import { firstPhrase, mayOpen } from '../languages/lookup.ts';
import type { WireWords } from '../languages/wire.ts';
import type { Notice, NoticeKind } from '../record.ts';
import { agencyOf } from './agencies.ts';
import { mayHoldNotice, mayOpenNotice } from './may-notice.ts';

/** A notice in a line: what it says and its range of the line. */
export interface FoundNotice {
  notice: Omit<Notice, 'source' | 'text'>;
  start: number;
  end: number;
}

/** A line longer than this is running text: a phrase in its middle makes it no notice. */
const LONGEST_LINE = 400;
const LONGEST_CREDITS = 900;
/** How far into a line a notice's phrase may stand. */
const NEAR_HEAD = 90;
const LONGEST_PHRASE = 80;
/** How far into a line double brackets are looked for. */
const LONGEST_READ = 5000;

/**
 * Finds the notices of a line: in double brackets, as the whole line, or as the bracketed credits that close it.
 *
 * @param known the languages' phrases; a notice may be in another language than its article
 */
export function findNotices(text: string, known: readonly WireWords[]): readonly FoundNotice[] {
  // One mark is looked for faster than two, and few lines have any.
  const bracketed = text.includes('(') ? inDoubleBrackets(text, known) : NONE;
  if (bracketed.length > 0) return bracketed;
  if (isEditors(text, known)) return [noticeOf('correction', text, 0, text.length, known)];
  if (text.length <= LONGEST_CREDITS) {
    const kind = wholeKind(text, known);
    if (kind !== null && (kind === 'credits' || text.length <= LONGEST_LINE))
      return [noticeOf(kind, text, 0, text.length, known)];
  }
  const tail = closingCredits(text, known);
  return tail < 0 ? NONE : [noticeOf('credits', text, tail, text.length, known)];
}

const NONE: readonly FoundNotice[] = [];

function inDoubleBrackets(text: string, known: readonly WireWords[]): readonly FoundNotice[] {
  const found: FoundNotice[] = [];
  for (let at = text.indexOf('(('); at >= 0 && at < LONGEST_READ && found.length < 5; at = text.indexOf('((', at + 2)) {
    const close = text.indexOf('))', at + 2);
    if (close < 0) break;
    const end = close + 2;
    const kind = kindOf(lowered(text.slice(at + 2, Math.min(close, at + LONGEST_READ))), known, true);
    if (kind !== null) found.push(noticeOf(kind, text, at, end, known));
    at = end - 2;
  }
  return found;
}

/** "(Adds details, quotes)", "(Ajoute cours de Bourse)": a desk says what it changed since the last version, on a line of its own. */
function isEditors(text: string, known: readonly WireWords[]): boolean {
  if (text.length > LONGEST_LINE || !/^[([]/.test(text) || !/[)\]]\.?$/.test(text)) return false;
  const low = lowered(text.slice(1)).trimStart();
  return known.some(({ changes }) => mayOpenWith(changes, low));
}

function mayOpenWith(words: readonly string[], low: string): boolean {
  return words.some((word) => low.startsWith(word) && !/^\p{L}/u.test(low.slice(word.length)));
}

/** What the whole line is. A line of prose is told by its first letters, before the rest of it is looked at. */
function wholeKind(text: string, known: readonly WireWords[]): NoticeKind | null {
  const opens = mayOpenNotice(text, known);
  if (text.length <= LONGEST_LINE)
    return opens || mayHoldNotice(text.slice(0, NEAR_HEAD + LONGEST_PHRASE), known)
      ? kindOf(unwrapped(lowered(text)), known, true)
      : null;
  if (!opens) return null;
  const head = unwrapped(lowered(text.slice(0, 60)));
  if (!known.some(({ opening }) => mayOpen(opening, head).some(({ phrase }) => head.startsWith(phrase)))) return null;
  return kindOf(unwrapped(lowered(text)), known, false);
}

/** Lower case with straight apostrophes, each letter in its place. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}

function kindOf(low: string, known: readonly WireWords[], short: boolean): NoticeKind | null {
  for (const words of known) {
    for (const { kind, phrase, withJobs } of mayOpen(words.opening, low)) {
      if (!low.startsWith(phrase)) continue;
      if (withJobs === true && !words.creditJobs.some((job) => low.includes(job, phrase.length))) continue;
      // "Embargo sur les armes" is a headline; the notice has nothing but a moment behind it.
      if (kind === 'embargo' && !/^(?:sous )?embargo(?:ed)?(?: until| jusqu|\s*[:(-]|$)/.test(low)) continue;
      if ((kind === 'sponsored' || kind === 'press-release' || kind === 'copyright') && low.length > 160) continue;
      if (kind === 'credits' && !isCredits(low.slice(phrase.length))) continue;
      return kind;
    }
    if (!short) continue;
    const inside = firstPhrase(words.inside, low.slice(0, NEAR_HEAD + LONGEST_PHRASE));
    if (inside === null || inside.at > NEAR_HEAD || /["“«]/.test(low.slice(0, inside.at))) continue;
    const { kind } = inside.found;
    if (kind !== 'credits' || (low.length <= 160 && !/[.!?] /.test(low))) return kind;
  }
  return null;
}

/** Names follow a credit's "by"; prose that opens with the same words goes on with sentences. */
function isCredits(rest: string): boolean {
  return rest.length < 500 && !/\. \p{L}[^.]{60,}\./u.test(rest);
}

function unwrapped(low: string): string {
  return kindAt(low, 0) === LETTER ? low : low.replace(/^[\s([*_—–-]+/, '');
}

/** A closing bracket stands so near the end of what it closes, in UTF-16 units. */
const CLOSE = 6;

/** Where the bracketed credits that close a paragraph begin; -1 where there are none. */
function closingCredits(text: string, known: readonly WireWords[]): number {
  if (text.indexOf(')', text.length - CLOSE) < 0) return -1;
  const tail = text.slice(-600);
  if (!/\)\W{0,4}$/.test(tail.slice(-CLOSE))) return -1;
  const at = tail.lastIndexOf('(', tail.length - 12);
  const open = at < 0 ? -1 : at + text.length - tail.length;
  if (open <= 0) return -1;
  const inside = lowered(tail.slice(at + 1)).trim();
  const opens = known.some((words) =>
    mayOpen(words.opening, inside).some(({ kind, phrase }) => kind === 'credits' && inside.startsWith(phrase)),
  );
  return opens ? open : -1;
}

function noticeOf(
  kind: NoticeKind,
  text: string,
  start: number,
  end: number,
  known: readonly WireWords[],
): FoundNotice {
  const words = text.slice(start, end);
  return { notice: { kind, by: kind === 'credits' ? null : byOf(words, known), url: addressIn(words) }, start, end };
}

/** Who a notice is by: the agency or the capitalized name behind "par", "by". */
function byOf(words: string, known: readonly WireWords[]): string | null {
  for (const { by } of known) {
    for (const each of by) {
      const at = words.toLowerCase().indexOf(` ${each} `);
      if (at < 0) continue;
      const behind = words.slice(at + each.length + 2, at + each.length + 62);
      const name = /^(?:the |l['’])?(\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,3})/u
        .exec(behind)?.[1]
        ?.replace(/[.,]{1,8}$/, '');
      if (name !== undefined) return agencyOf(name) ?? agencyOf(name.split(' ')[0] ?? '') ?? name;
    }
  }
  return null;
}

function addressIn(words: string): string | null {
  return /https?:\/\/[^\s()<>"«»]{3,300}/i.exec(words)?.[0]?.replace(/[.,;:!?]{1,8}$/, '') ?? null;
}
