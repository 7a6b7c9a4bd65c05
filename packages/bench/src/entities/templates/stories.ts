/** Stories made up of `newswire.ts` and `encyclopaedia.ts`, each time with other names. */

import type { EntityType } from '../../../../core/src/record.ts';
import type { Mention, Passage, Story } from '../gold.ts';
import { pick } from '../random.ts';
import { encyclopaedia } from './encyclopaedia.ts';
import { Cast } from './names.ts';
import { newswire } from './newswire.ts';

const TYPE: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  e: 'event',
};

const read = (text: string): string[][] =>
  text
    .split(/^# .*$/mu)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);

const TEMPLATES = { en: read(newswire), fr: read(encyclopaedia) };

/** A story of a few lines of one subject; every third stands in single lines. */
export function madeUp(language: 'fr' | 'en', number: number, next: () => number): Story {
  const lines = pick(TEMPLATES[language], next);
  const count = next() < 0.35 ? 1 : 2 + Math.floor(next() * 8);
  const cast = new Cast(language, next);
  const spaced = next() < 0.5;
  const passages: Passage[] = [];
  const entities = new Map<string, number>();
  for (let line = 0; line < count; line++) {
    // A name of another line is met again, or it is another's story.
    if (next() < 0.3) cast.change();
    passages.push(fill(pick(lines, next), cast, spaced, language, entities));
  }
  return { id: `made-up-${language}-${number}`, language, passages, names: new Set() };
}

interface Piece {
  text: string;
  type: EntityType | null;
}

function fill(
  template: string,
  cast: Cast,
  spaced: boolean,
  language: 'fr' | 'en',
  entities: Map<string, number>,
): Passage {
  const pieces: Piece[] = [];
  const pattern = /\[([ople]):([^\]]+)\]|<(\w+)>/gu;
  let at = 0;
  const plain = (inner: string): string => inner.replace(/<(\w+)>/gu, (_, slot: string) => cast.fill(slot).text);
  for (const match of template.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: template.slice(at, match.index), type: null });
    if (match[1] !== undefined) pieces.push({ text: plain(match[2] as string), type: TYPE[match[1]] ?? null });
    else pieces.push(cast.fill(match[3] as string));
    at = match.index + match[0].length;
  }
  if (at < template.length) pieces.push({ text: template.slice(at), type: null });
  let text = '';
  const mentions: Mention[] = [];
  for (const [index, piece] of pieces.entries()) {
    let put = piece.text;
    if (piece.type === null && spaced) {
      put = apart(put, language);
      if (index === pieces.length - 1) put = put.replace(/(?<!\s)\.$/u, ' .');
    }
    if (text.endsWith(' ') || text === '') put = put.replace(/^ +/u, '');
    if (piece.type !== null) {
      const key = `${piece.type} ${put}`;
      const entity = entities.get(key) ?? entities.size;
      entities.set(key, entity);
      mentions.push({ start: text.length, end: text.length + put.length, type: piece.type, entity });
    }
    text += put;
  }
  return { text: text.trimEnd(), label: 'body', mentions };
}

/** With blanks around its marks, as tokenised text has them. */
function apart(text: string, language: 'fr' | 'en'): string {
  const wide = text
    .replace(/([()";?!«»])/gu, ' $1 ')
    .replace(/([,:])(?!\d)/gu, ' $1 ')
    .replace(/'s(?=\W|$)/gu, " 's")
    .replace(/ +/gu, ' ');
  return language === 'fr' ? wide.replace(/(?<=\b(?:[ldnsjcm]|qu))'/giu, "' ") : wide;
}
