/** The annotated articles as documents with labelled tokens; read from `../shared/bench/sets`, never committed. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../../../core/src/annotate/document.ts';
import { beginOf, TYPES } from '../../../core/src/annotate/entities/labels.ts';
import { readDocument } from '../../../core/src/annotate/text/read.ts';
import type { Article, EntityType } from '../../../core/src/record.ts';

interface GoldArticle {
  id: string;
  lang: string;
  text: string;
  lines: (string | null)[];
  entities: { name: string; type: string; mentions: { start: number; end: number }[] }[];
}

/** A mention in a passage's own text. */
export interface Mention {
  start: number;
  end: number;
  type: EntityType;
  /** Index of its entity. */
  entity: number;
}

/** An article's lines with their mentions, menus left out. */
export interface Passage {
  text: string;
  label: string;
  mentions: Mention[];
}

export interface Story {
  id: string;
  language: 'fr' | 'en';
  passages: Passage[];
  /** Names of its persons and organizations, by which articles on one story are told. */
  names: Set<string>;
}

export interface Labelled {
  id: string;
  language: 'fr' | 'en';
  document: Document;
  labels: Uint8Array;
  /** "start-end" → type and entity of every gold mention, and whether it lies in the article's own text. */
  gold: Map<string, { type: EntityType; entity: number; body: boolean }>;
}

/** The articles of a gold file. */
export function readGold(path: string): Story[] {
  const articles = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as GoldArticle[];
  return articles.map((article) => {
    const passages: Passage[] = [];
    let at = 0;
    article.text.split('\n').forEach((line, index) => {
      const start = at;
      at += line.length + 1;
      const label = article.lines[index] ?? 'boilerplate';
      if (line.trim() === '' || label === 'boilerplate') return;
      const mentions = article.entities.flatMap((entity, number) =>
        entity.mentions
          .filter((mention) => mention.start >= start && mention.end <= start + line.length)
          .map((mention) => ({
            start: mention.start - start,
            end: mention.end - start,
            type: entity.type as EntityType,
            entity: number,
          })),
      );
      passages.push({ text: line, label, mentions: mentions.sort((a, b) => a.start - b.start) });
    });
    const names = new Set(
      article.entities.filter(({ type }) => type === 'person' || type === 'organization').map(({ name }) => name),
    );
    return { id: article.id, language: article.lang as 'fr' | 'en', passages, names };
  });
}

/** A story as core reads it. Mentions that no run of tokens fits stay outside in `labels`. */
export function label(story: Story): Labelled {
  const blocks: { start: number; end: number }[] = [];
  const gold: Labelled['gold'] = new Map();
  let text = '';
  for (const passage of story.passages) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    blocks.push({ start, end: start + passage.text.length });
    const body = passage.label === 'body' || passage.label === 'standfirst';
    for (const { start: from, end, type, entity } of passage.mentions)
      gold.set(`${start + from}-${start + end}`, { type, entity, body });
    text += passage.text;
  }
  const document = readDocument(
    { text, blocks, language: story.language, published: null } as unknown as Article,
    null,
  );
  const { tokens } = document;
  const labels = new Uint8Array(tokens.length);
  const starts = new Map(tokens.map((token, index) => [token.start, index]));
  for (const [key, { type }] of gold) {
    const [start = 0, end = 0] = key.split('-').map(Number);
    const first = starts.get(start);
    if (first === undefined) continue;
    for (let token = first; token < tokens.length && (tokens[token]?.start ?? 0) < end; token++)
      labels[token] = beginOf(TYPES.indexOf(type)) + (token > first ? 1 : 0);
  }
  return { id: story.id, language: story.language, document, labels, gold };
}

/** Numbers of folds such that articles on one story share theirs: those that share a quarter of their names. */
export function folds(stories: readonly Pick<Story, 'language' | 'names'>[], count: number): number[] {
  const group = stories.map((_, index) => index);
  const root = (index: number): number => (group[index] === index ? index : root(group[index] as number));
  stories.forEach((story, one) => {
    for (let two = 0; two < one; two++) {
      const other = stories[two] as Story;
      if (other.language !== story.language) continue;
      let shared = 0;
      for (const name of story.names) if (other.names.has(name)) shared++;
      if (shared > 1 && shared / Math.max(1, Math.min(story.names.size, other.names.size)) >= 0.25)
        group[root(one)] = root(two);
    }
  });
  // Largest groups first, each to the fold that holds least.
  const sizes = new Array<number>(count).fill(0);
  const groups = new Map<number, number[]>();
  stories.forEach((_, index) => {
    const key = root(index);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const out = new Array<number>(stories.length).fill(0);
  for (const members of [...groups.values()].sort(
    (a, b) => b.length - a.length || (a[0] as number) - (b[0] as number),
  )) {
    const fold = sizes.indexOf(Math.min(...sizes));
    for (const member of members) out[member] = fold;
    sizes[fold] = (sizes[fold] as number) + members.length;
  }
  return out;
}
