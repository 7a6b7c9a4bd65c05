import type { ArticleSummary, FoundArticle, KeptQuote } from '@depeche/archive';
import { safeLine } from '../terminal/safe.ts';
import { cellsOf } from '../terminal/width.ts';

/** The day a list shows an article under. */
export function dayOf(article: Pick<ArticleSummary, 'published' | 'received'>): string {
  return (article.published ?? article.received).slice(0, 10);
}

/** Who an article is from, shortly. */
export function fromWhom({ publisher, agency }: Pick<ArticleSummary, 'publisher' | 'agency'>): string {
  return publisher?.name ?? publisher?.domain ?? agency ?? '';
}

/** Cells for whom an article is from. */
const FROM = 20;
/** Below so many cells a row leaves that out. */
const NARROW = 70;

/** A text in exactly so many cells: cut with an ellipsis, or filled up. */
export function fitted(text: string, cells: number): string {
  let taken = 0;
  let end = 0;
  // Where the text is to be cut if it turns out too long.
  let cut = 0;
  for (const character of text) {
    taken += cellsOf(character);
    if (taken > cells) return fitted(`${text.slice(0, cut)}…`, cells);
    end += character.length;
    if (taken < cells) cut = end;
  }
  return text + ' '.repeat(cells - taken);
}

/**
 * An article as one row: unread, day, from whom, headline, how many copies.
 *
 * @param columns what there is room for: on narrow terminals the headline is worth more than whom it is from
 */
export function articleRow(article: FoundArticle, columns = 80): string {
  const copies = article.group.size > 1 ? ` (×${article.group.size})` : '';
  const title = article.headline ?? article.marks.text.map(({ text }) => text).join('');
  const from = columns < NARROW ? '' : `${fitted(fromWhom(article), FROM)}  `;
  return safeLine(`${article.read ? ' ' : '•'} ${dayOf(article)}  ${from}${title}${copies}`);
}

/** The words around what was found, hits between «…». */
export function snippetRow({ marks }: FoundArticle): string {
  return safeLine(marks.text.map(({ text, hit }) => (hit ? `«${text}»` : text)).join(''));
}

/** A quote as one row: who, what. */
export function quoteRow({ kind, text, speaker, article }: KeptQuote): string {
  const who = speaker.entity?.name ?? speaker.text ?? 'no speaker';
  const said = kind === 'direct' ? `« ${text} »` : text;
  return safeLine(`${(article.published ?? '').slice(0, 10).padEnd(10)}  ${who}: ${said}`);
}

const BARS = ' ▁▂▃▄▅▆▇█';

/** Counts a day as a line of bars, at most `width`, the last days last. */
export function sparkline(timeline: readonly { articles: number }[], width: number): string {
  const shown = timeline.slice(-width);
  const most = Math.max(1, ...shown.map(({ articles }) => articles));
  return shown.map(({ articles }) => BARS[Math.ceil((articles / most) * 8)] ?? ' ').join('');
}
