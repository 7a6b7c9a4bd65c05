/** The annotated articles as documents with labelled tokens; read from `../shared/bench/sets`, never committed. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../../../core/src/annotate/document.ts';
import { beginOf, TYPES } from '../../../core/src/annotate/entities/labels.ts';
import { readDocument } from '../../../core/src/annotate/text/read.ts';
import type { Article } from '../../../core/src/record.ts';

interface GoldArticle {
  id: string;
  lang: string;
  text: string;
  lines: (string | null)[];
  entities: { name: string; type: string; mentions: { start: number; end: number }[] }[];
}

export interface Labelled {
  id: string;
  language: 'fr' | 'en';
  document: Document;
  labels: Uint8Array;
}

/** The articles of a gold file, menus left out. Mentions that no run of tokens fits are left outside. */
export function readGold(path: string): Labelled[] {
  const articles = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as GoldArticle[];
  return articles.map((article) => {
    const blocks: { start: number; end: number }[] = [];
    const pieces: { from: number; to: number; shift: number }[] = [];
    let text = '';
    let at = 0;
    article.text.split('\n').forEach((line, index) => {
      const start = at;
      at += line.length + 1;
      if (line.trim() === '' || article.lines[index] === 'boilerplate') return;
      if (text !== '') text += '\n\n';
      pieces.push({ from: start, to: start + line.length, shift: text.length - start });
      blocks.push({ start: text.length, end: text.length + line.length });
      text += line;
    });
    const document = readDocument(
      { text, blocks, language: article.lang, published: null } as unknown as Article,
      null,
    );
    const labels = new Uint8Array(document.tokens.length);
    const starts = new Map(document.tokens.map((token, index) => [token.start, index]));
    for (const entity of article.entities) {
      const type = TYPES.indexOf(entity.type as (typeof TYPES)[number]);
      for (const mention of entity.mentions) {
        const piece = pieces.find(({ from, to }) => mention.start >= from && mention.end <= to);
        if (piece === undefined || type < 0) continue;
        const first = starts.get(mention.start + piece.shift);
        if (first === undefined) continue;
        for (
          let token = first;
          token < labels.length && (document.tokens[token]?.start ?? 0) < mention.end + piece.shift;
          token++
        ) {
          labels[token] = beginOf(type) + (token > first ? 1 : 0);
        }
      }
    }
    return { id: article.id, language: article.lang as 'fr' | 'en', document, labels };
  });
}
