import type { WireWords } from '../languages/wire.ts';
import type { Notice, NoticeKind } from '../record.ts';
import { agencyOf } from './agencies.ts';

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

/**
 * Finds the notices of a line: in double brackets, as the whole line, or as the bracketed credits that close it.
 *
 * @param known the languages' phrases; a notice may be in another language than its article
 */
export function findNotices(text: string, known: readonly WireWords[]): FoundNotice[] {
  const found: FoundNotice[] = [];
  const long = text.length > LONGEST_CREDITS;
  if (long && !text.includes('((') && !/\)\W{0,4}$/.test(text.slice(-6))) return found;
  const low = text.slice(0, 5000).toLowerCase().replace(/’/g, "'");
  for (let at = low.indexOf('(('); at >= 0 && found.length < 5; at = low.indexOf('((', at + 2)) {
    const close = low.indexOf('))', at + 2);
    if (close < 0) break;
    const end = close + 2;
    const kind = kindOf(low.slice(at + 2, close), known, true);
    if (kind !== null) found.push(noticeOf(kind, text, at, end, known));
    at = end - 2;
  }
  if (found.length > 0) return found;
  const kind = !long ? kindOf(unwrapped(low), known, text.length <= LONGEST_LINE) : null;
  if (kind !== null && (kind === 'credits' || text.length <= LONGEST_LINE))
    return [noticeOf(kind, text, 0, text.length, known)];
  const tail = low.length === text.length ? closingCredits(low, known) : -1;
  return tail < 0 ? [] : [noticeOf('credits', text, tail, text.length, known)];
}

function kindOf(low: string, known: readonly WireWords[], short: boolean): NoticeKind | null {
  for (const words of known) {
    for (const { kind, phrase } of words.opening) {
      if (!low.startsWith(phrase)) continue;
      // "Embargo sur les armes" is a headline; the notice has nothing but a moment behind it.
      if (kind === 'embargo' && !/^(?:sous )?embargo(?:ed)?(?: until| jusqu|\s*[:(-]|$)/.test(low)) continue;
      if ((kind === 'sponsored' || kind === 'press-release' || kind === 'copyright') && low.length > 160) continue;
      if (kind === 'credits' && !isCredits(low.slice(phrase.length))) continue;
      return kind;
    }
    if (!short) continue;
    for (const { kind, phrase } of words.inside) {
      const at = low.indexOf(phrase);
      if (at < 0 || at > NEAR_HEAD || /["“«]/.test(low.slice(0, at))) continue;
      if (kind === 'credits' && (low.length > 160 || /[.!?] /.test(low))) continue;
      return kind;
    }
  }
  return null;
}

/** Names follow a credit's "by"; prose that opens with the same words goes on with sentences. */
function isCredits(rest: string): boolean {
  return rest.length < 500 && !/\. \p{L}[^.]{60,}\./u.test(rest);
}

function unwrapped(low: string): string {
  return low.replace(/^[\s([*_—–-]+/, '');
}

/** Where the bracketed credits that close a paragraph begin; -1 where there are none. */
function closingCredits(low: string, known: readonly WireWords[]): number {
  if (!/\)\W{0,4}$/.test(low.slice(-6))) return -1;
  const open = low.lastIndexOf('(', low.length - 12);
  if (open <= 0 || low.length - open > 600) return -1;
  const inside = low.slice(open + 1).trim();
  const opens = known.some((words) =>
    words.opening.some(({ kind, phrase }) => kind === 'credits' && inside.startsWith(phrase)),
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
        ?.replace(/[.,]+$/, '');
      if (name !== undefined) return agencyOf(name) ?? agencyOf(name.split(' ')[0] ?? '') ?? name;
    }
  }
  return null;
}

function addressIn(words: string): string | null {
  return /https?:\/\/[^\s()<>"«»]{3,300}/i.exec(words)?.[0]?.replace(/[.,;:!?]+$/, '') ?? null;
}
