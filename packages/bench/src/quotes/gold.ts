import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../../../core/src/annotate/document.ts';
import { readDocument } from '../../../core/src/annotate/text/read.ts';
import type { Article, Block, Entity, EntityType, Span } from '../../../core/src/record.ts';
import { blankArticle } from '../blank-article.ts';
import { english } from './passages/en.ts';
import { french } from './passages/fr.ts';
import { readPassage } from './passages/read.ts';

export interface GoldQuote extends Span {
  kind: 'direct' | 'indirect' | 'mixed';
  speaker: Span | null;
  /** The entity's name. */
  entity: string | null;
}

export interface GoldArticle {
  id: string;
  text: string;
  /** Each line's label by its index. */
  lines: Record<string, string>;
  entities: { type: EntityType; name: string; mentions: Span[] }[];
  quotes: GoldQuote[];
  roles: { person: string; role: Span; org: string | null }[];
}

/** A gold article as the pipeline would hand it to the quote reader, with the annotators' entities. */
export interface Case {
  gold: GoldArticle;
  document: Document;
  entities: Entity[];
  language: 'fr' | 'en';
  /** One of the passages of our own writing, which say of every quote who speaks. */
  passage: boolean;
}

/** An annotated set from its file, or the passages of our own writing for the word `passages`. */
export function readCases(path: string): Case[] {
  if (path === 'passages')
    return [
      ...french.map((passage, index) => asCase(readPassage(`fr-${index + 1}`, passage), 'fr', true)),
      ...english.map((passage, index) => asCase(readPassage(`en-${index + 1}`, passage), 'en', true)),
    ];
  const set = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as GoldArticle[];
  return set.map((gold) => asCase(gold, languageOf(gold.text), false));
}

function languageOf(text: string): 'fr' | 'en' {
  const french = text.match(/\b(?:le|la|les|des|est|dans|une)\b/g) ?? [];
  const english = text.match(/\b(?:the|of|and|is|in|to)\b/g) ?? [];
  return french.length > english.length ? 'fr' : 'en';
}

/** The article's body lines as blocks, offsets unchanged. */
function asCase(gold: GoldArticle, language: 'fr' | 'en', passage: boolean): Case {
  const blocks: Block[] = [];
  const lines: string[] = [];
  let start = 0;
  gold.text.split('\n').forEach((line, index) => {
    const label = gold.lines[String(index)];
    const span = { start, end: start + line.length };
    const kept = label === 'body' || label === 'standfirst';
    if (kept) blocks.push({ type: 'paragraph', ...span, source: span });
    lines.push(kept ? line : ' '.repeat(line.length));
    start += line.length + 1;
  });
  const article: Article = { ...blankArticle(language), text: lines.join('\n'), blocks };
  const document = readDocument(article, null);
  const entities = gold.entities.map((entity, index) => ({
    id: `e${index}`,
    type: entity.type,
    name: entity.name,
    mentions: entity.mentions.filter((span) => inBody(document, span)),
  }));
  return { gold, document, entities, language, passage };
}

/** Whether a span begins in the article's body. */
export function inBody(document: Document, span: Span): boolean {
  return document.article.blocks.some((block) => span.start >= block.start && span.start < block.end);
}

const EDGE = /[\s"'«»“”‘’.,;:!?()–—-]/;

/** A span without marks and blanks at its edges, as the comparison takes it. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start] ?? '')) start += 1;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const overlaps = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Shared part of two spans over what both cover, 0 … 1. */
export function iou(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1);
}
