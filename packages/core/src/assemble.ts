import { dealOut, type Segment } from './article/segments.ts';
import type { Body } from './body/body.ts';
import type { Candidate } from './fields/candidate.ts';
import type { Fields } from './fields/read.ts';
import { sliceMap, sourceSpan } from './input/offsets.ts';
import type { Page } from './input/page.ts';
import type { Article, Block, Dropped, ExtractOptions, FieldCandidate, FieldSource, Notice, Span } from './record.ts';
import type { Claim } from './wire/claim.ts';

/** What stands between two blocks of `article.text`. */
const BETWEEN = '\n\n';

/** Brings the steps' answers together into the article: its text, its fields, and the ledger of everything else. */
export function assemble(page: Page, body: Body, claims: Claim[], fields: Fields, options: ExtractOptions): Article {
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  const notices: Notice[] = [];
  const sources: Record<string, FieldSource> = {};
  const last = new Map<string, { source: FieldSource; count: number }>();
  const dealt: Span[] = [];
  let text = '';
  dealOut(page, body, claims, fields, (segment) => {
    const source = sourceOf(segment);
    dealt.push(source);
    const words = segment.block.text.slice(segment.start, segment.end);
    if (entersText(segment, page, body)) {
      if (text !== '') text += BETWEEN;
      blocks.push(blockOf(segment, body, text.length, source));
      text += words;
    }
    if (segment.is === 'notice') notices.push({ ...noticeOf(segment.claim), text: words, source });
    else if (segment.is === 'dropped') dropped.push({ reason: segment.reason, text: words, source });
    else if (segment.is !== 'body' && segment.is !== 'caption')
      addSource(sources, last, segment.is, { ...source, from: originOf(segment, page) }, page);
  });
  if (body.source !== undefined) sources.text = body.source;
  for (const [name, candidates] of Object.entries(fields) as [string, Candidate<unknown>[]][]) {
    const winner = candidates[0];
    if (winner?.source != null && !Object.hasOwn(sources, name) && !straddles(dealt, winner.source))
      sources[name] = { ...winner.source, from: winner.from };
  }
  return {
    headline: winner(fields.headline),
    standfirst: winner(fields.standfirst),
    authors: (winner(fields.authors) ?? []).map(({ name, source }) => (source === null ? { name } : { name, source })),
    agency: winner(fields.agency),
    publisher: winner(fields.publisher),
    dateline: winner(fields.dateline),
    published: winner(fields.published),
    modified: winner(fields.modified),
    language: winner(fields.language),
    url: winner(fields.url),
    section: winner(fields.section),
    keywords: winner(fields.keywords) ?? [],
    image: winner(fields.image),
    paywalled: winner(fields.paywalled),
    commentCount: winner(fields.commentCount),
    notices,
    text,
    blocks,
    dropped,
    sources,
    confidence: body.confidence,
    ...(body.reason === null ? {} : { reason: body.reason }),
    ...(options.candidates === true ? { candidates: allCandidates(fields) } : {}),
  };
}

/** Whether a span takes in more than one visible run: then it is no place that was read, but a stretch of the page. */
function straddles(dealt: readonly Span[], span: Span): boolean {
  for (const { start, end } of dealt)
    if (start < span.end && end > span.start && (span.start < start || span.end > end)) return true;
  return false;
}

function winner<T>(candidates: readonly Candidate<T>[]): T | null {
  return candidates[0]?.value ?? null;
}

/**
 * Body text enters, and the captions that a text's lines are claimed as. A standfirst enters too where the body step would keep it, or where the input is text: there it stands
 * among the article's own lines.
 */
function entersText(segment: Segment, page: Page, body: Body): boolean {
  if (segment.is === 'body' || segment.is === 'caption') return true;
  return segment.is === 'standfirst' && (page.kind === 'text' || body.verdicts[segment.block.index]?.keep === true);
}

function sourceOf(segment: Segment): Span {
  return sourceSpan(segment.block, segment.start, segment.end);
}

function blockOf(segment: Segment, body: Body, at: number, source: Span): Block {
  const verdict = body.verdicts[segment.block.index];
  const length = segment.end - segment.start;
  const { map } = segment.block;
  const sliced = map === null ? null : sliceMap(map, segment.start, segment.end, at - segment.start);
  const verbatim = sliced === null || (sliced.length === 6 && source.end - source.start === length);
  const type = segment.is === 'standfirst' || segment.is === 'caption' ? segment.is : (verdict?.type ?? 'paragraph');
  const end = at + length;
  const level = segment.is === 'body' && verdict?.type === 'heading' ? verdict.level : null;
  const block: Block = level === null ? { type, start: at, end, source } : { type, level, start: at, end, source };
  if (!verbatim) block.map = sliced;
  return block;
}

function noticeOf(claim: Claim | null): Omit<Notice, 'source' | 'text'> {
  return claim?.notice ?? { kind: 'credits', by: null, url: null };
}

/** Longest stretch of blanks between two lines, in UTF-16 units. */
const MOST_BLANKS = 20;

/**
 * The first span of a kind keeps the plain name; further ones are numbered, so that nothing is lost. In a text, lines of a
 * kind that follow each other ("Published …", "Last updated …") are one span.
 */
function addSource(
  sources: Record<string, FieldSource>,
  last: Map<string, { source: FieldSource; count: number }>,
  name: string,
  source: FieldSource,
  page: Page,
): void {
  const before = last.get(name);
  const gap = before === undefined ? Number.POSITIVE_INFINITY : source.start - before.source.end;
  if (before !== undefined && page.tree === null && gap < MOST_BLANKS) {
    if (page.source.slice(before.source.end, source.start).trim() === '') {
      before.source.end = source.end;
      return;
    }
  }
  const count = (before?.count ?? 0) + 1;
  sources[count === 1 ? name : `${name}-${count}`] = source;
  last.set(name, { source, count });
}

function originOf(segment: Segment, page: Page): string {
  if (page.tree === null) return page.kind;
  return page.tree.names[page.tree.tag[segment.block.element] ?? 0] || 'text';
}

function allCandidates(fields: Fields): Record<string, FieldCandidate[]> {
  const out: Record<string, FieldCandidate[]> = {};
  for (const [name, candidates] of Object.entries(fields) as [string, Candidate<unknown>[]][]) {
    out[name] = candidates.map(({ value, score, from, source }) => ({
      value,
      score,
      from,
      ...(source === null ? {} : { source }),
    }));
  }
  return out;
}
