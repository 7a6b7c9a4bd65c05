import type { Entity, Quote, Role, Span } from '../../record.ts';
import type { Document } from '../document.ts';
import { readReports } from './cues/read.ts';
import { addDirect } from './direct.ts';
import { splitIncises } from './incise.ts';
import { findQuoted } from './marks.ts';
import { addReported } from './reported.ts';
import { byModel, type Chooser } from './resolve.ts';
import type { Scene, Spoken } from './speakers/candidates.ts';
import { Cast } from './speakers/cast.ts';
import { type Before, Turn } from './turn.ts';
import { readUnits } from './units.ts';

/** How many turns of speech are looked back on. */
const REMEMBERED = 6;

/**
 * Who said what: words in quotation marks, reported clauses, and clauses that mix both, each with its cue, its speaker
 * and the entity the speaker is.
 *
 * @param chooser picks the entity a pronoun or a noun stands for; the learned model unless the trainer says otherwise
 */
export function findQuotes(document: Document, entities: Entity[], roles: Role[], chooser: Chooser = byModel): Quote[] {
  const { pack, text } = document;
  if (pack === null || document.tokens.length === 0) return [];
  const words = pack.quotes;
  const french = pack.code === 'fr';
  const blocks = readBlocks(document);
  const marked = findQuoted(text, blocks);
  const quoted = french ? splitIncises(document, marked, entities, words) : marked;
  const units = readUnits(document, quoted, entities);
  const spoken: Spoken[] = [];
  const cast = new Cast(text, entities, roles, words.speakers, pack.roles.heads);
  const scene: Scene = { cast, units, words, french, offices: pack.roles.heads, spoken };
  const quotes: Quote[] = [];
  let last: Before | null = null;

  units.forEach((unit, index) => {
    const reports = readReports(unit, words, french);
    if (reports.length === 0 && !unit.quoted) return;
    const turn = new Turn(document, scene, index, reports, chooser);
    addReported(turn);
    last = addDirect(turn, last);
    for (const quote of turn.quotes) quotes.push(quote);
    last = whoSpoke(turn, entities) ?? last;
    if (last?.unit !== index) return;
    spoken.push(last);
    if (spoken.length > REMEMBERED) spoken.shift();
  });
  giveBack(quotes, blocks);
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return quotes;
}

/** The blocks as far as the text is cut into tokens. */
function readBlocks({ article, tokens, text }: Document): readonly Span[] {
  const end = tokens.at(-1)?.end ?? 0;
  const blocks: readonly Span[] = article.blocks.length > 0 ? article.blocks : [{ start: 0, end: text.length }];
  const last = blocks.at(-1)?.end ?? 0;
  if (end >= last || text.slice(end, end + 8).trim() === '') return blocks;
  return blocks.filter(({ start }) => start < end).map((block) => ({ ...block, end: Math.min(block.end, end) }));
}

/** Who spoke in this unit, for what follows without attribution; null where nobody did. */
function whoSpoke(turn: Turn, entities: readonly Entity[]): Before | null {
  const { reports, index, quotes } = turn;
  const source = (
    reports.findLast((report) => report.source !== null && report.source.kind !== 'none') ??
    reports.findLast((report) => report.source !== null)
  )?.source;
  if (source != null)
    return { entity: turn.entityOf(source), speaker: { start: source.start, end: source.end }, unit: index };
  const made = quotes.at(-1);
  if (made === undefined || made.speaker === null) return null;
  return { entity: entities.find(({ id }) => id === made.entity) ?? null, speaker: made.speaker, unit: index };
}

/**
 * A quotation left open at its paragraph's end goes on in the next paragraph, whose attribution then holds for it too:
 * from the last to the first, over any number of paragraphs.
 */
function giveBack(quotes: readonly Quote[], blocks: readonly Span[]): void {
  let block = blocks.length - 1;
  for (let k = quotes.length - 2; k >= 0; k -= 1) {
    const [quote, next] = [quotes[k] as Quote, quotes[k + 1] as Quote];
    if (quote.unclosed !== true || quote.cue !== null || quote.kind !== 'direct' || next.kind !== 'direct') continue;
    while (block > 0 && (blocks[block] as Span).start > next.start) block -= 1;
    const [here, before] = [blocks[block], blocks[block - 1]];
    if (here === undefined || before === undefined || next.start > here.start + 2) continue;
    if (quote.start < before.start || (next.cue === null && next.unclosed !== true) || next.speaker === null) continue;
    quote.speaker = next.speaker;
    quote.entity = next.entity;
  }
}
