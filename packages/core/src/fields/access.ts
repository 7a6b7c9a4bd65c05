import { type JsonValue, member } from '../input/json.ts';
import type { PageBlock } from '../input/page.ts';
import type { FieldWords } from '../languages/fields.ts';
import { headsOf, mayBegin } from '../languages/lookup.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { stringOf } from './structured/json-ld.ts';
import { firstMeta } from './structured/meta.ts';

/** Whether the page says that its text is behind a paywall. A page that says nothing gives nothing. */
export function readPaywalled({ article, meta, microdata }: Evidence): Candidate<boolean>[] {
  const found: Candidate<boolean>[] = [];
  const put = (value: boolean | null, score: number, from: string): void => {
    if (value !== null) found.push({ value, score, from, source: null, block: null });
  };
  const free = truth(member(article, 'isAccessibleForFree'));
  put(free === null ? null : !free, 0.85, 'json-ld');
  const tier = firstMeta(meta, 'article:content_tier', 'content_tier')?.value.toLowerCase();
  if (tier === 'locked' || tier === 'metered') put(true, 0.8, 'open-graph');
  if (tier === 'free') put(false, 0.8, 'open-graph');
  const marked = microdata.get('isaccessibleforfree')?.[0]?.value.toLowerCase();
  if (marked === 'true' || marked === 'false') put(marked === 'false', 0.7, 'microdata');
  return found.sort((a, b) => b.score - a.score);
}

/** true, "True", "http://schema.org/True" … */
function truth(value: JsonValue | null): boolean | null {
  if (value?.kind === 'boolean') return value.value === true;
  const words = value?.kind === 'string' ? value.value.toLowerCase() : '';
  if (/(?:^|\/)(?:true|yes)$/.test(words)) return true;
  return /(?:^|\/)(?:false|no)$/.test(words) ? false : null;
}

const MOST_BLOCKS = 3000;
/** A line that is nothing but a count, in UTF-16 units, and the blocks behind an article in which its buttons stand. */
const LONGEST_COUNT = 60;
const NEAR = 12;

/** What the page's comment widget counts: "0 commentaire", "12 comments", "No comments yet". */
export function readCommentCount({ page, body, words, article, meta, region }: Evidence): Candidate<number>[] {
  const found: Candidate<number>[] = [];
  // Counts above the headline belong to teasers.
  const from = page.tree === null ? 0 : Math.max(0, region.headline);
  const most = Math.min(page.blocks.length, MOST_BLOCKS);
  const none = headsOf(words.noComments);
  for (let index = from; index < most; index++) {
    const block = page.blocks[index] as PageBlock;
    if (block.text.length > LONGEST_ROW || block.hidden !== null) continue;
    const short = block.text.length <= LONGEST_COUNT;
    const plain = !short
      ? null
      : mayCount(block.text)
        ? countIn(block.text, words)
        : none.has(block.text.charCodeAt(0))
          ? noneIn(block.text, words)
          : null;
    const near = region.last >= 0 && block.index <= region.last + NEAR;
    const count = plain ?? (near && body.verdicts[index]?.keep !== true ? countInRow(block.text, words) : null);
    if (count === null) continue;
    const far = region.last >= 0 && block.index > region.last + 60;
    found.push({
      value: count,
      score: far ? 0.4 : 0.7,
      from: 'text',
      source: { start: block.start, end: block.end },
      block: null,
    });
    if (found.length > 5) break;
  }
  const said = article === null ? null : (member(article, 'commentCount') ?? null);
  const number =
    said?.kind === 'number'
      ? Number(said.value)
      : Number(article === null ? Number.NaN : (stringOf(article, 'commentCount')?.value ?? Number.NaN));
  if (Number.isInteger(number) && number >= 0)
    found.push({ value: number, score: 0.75, from: 'json-ld', source: null, block: null });
  const marked = Number(firstMeta(meta, 'commentcount')?.value ?? Number.NaN);
  if (Number.isInteger(marked) && marked >= 0)
    found.push({ value: marked, score: 0.6, from: 'microdata', source: null, block: null });
  return found.sort((a, b) => b.score - a.score);
}

/** 0 where a line says that there are no comments. */
function noneIn(text: string, { noComments }: FieldWords): number | null {
  const low = text.slice(0, 40).toLowerCase();
  return mayBegin(noComments, low).some((each) => low.startsWith(each)) ? 0 : null;
}

/** What a line with a figure at its head or end counts, where that is comments. */
function countIn(text: string, { comments: nouns }: FieldWords): number | null {
  const low = text.toLowerCase();
  const before = /^\D{0,3}(\d{1,3}(?:[ ,.\u202f\u00a0]\d{3})+|\d{1,7})\s{0,3}([\p{L}\p{M}]+)/u.exec(low);
  if (before !== null && nouns.includes(before[2] as string)) return Number((before[1] as string).replace(/\D/g, ''));
  const behind = /^([\p{L}\p{M}]+)\s{0,3}[:(]?\s{0,3}(\d{1,7})\)?$/u.exec(low);
  return behind !== null && nouns.includes(behind[1] as string) ? Number(behind[2]) : null;
}

/** A row of buttons and links is looked through up to this length, in UTF-16 units. */
const LONGEST_ROW = 200;

/** What one of a row's buttons counts: "Share | Save | 126 Comments", "Enregistrer Réagir (4)". */
function countInRow(text: string, { comments: nouns }: FieldWords): number | null {
  if (!/\d/.test(text)) return null;
  const low = text.toLowerCase();
  for (const match of low.matchAll(ROW_COUNT)) {
    const [, figure, noun, label, counted] = match;
    if (noun !== undefined && nouns.includes(noun)) return Number((figure as string).replace(/\D/g, ''));
    if (label !== undefined && nouns.includes(label)) return Number(counted);
  }
  return null;
}

const ROW_COUNT =
  /(?<![\p{L}\d])(\d{1,3}(?:[,.\u202f]\d{3})+|\d{1,7})\s([\p{L}\p{M}]{2,20})(?![\p{L}\p{M}]|\s?[:(]\s?\d)|(?<![\p{L}\d])([\p{L}\p{M}]{2,20})\s?(?::\s?|\()(\d{1,7})(?!\d)/gu;

/** How far into a line its first figure may stand where it counts something. */
const NEAR_HEAD = 4;

/** Whether a figure stands at a line's head or end. */
function mayCount(text: string): boolean {
  for (let at = 0; at < NEAR_HEAD; at++) if (isDigit(text.charCodeAt(at))) return true;
  return isDigit(text.charCodeAt(text.length - (text.endsWith(')') ? 2 : 1)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
