/** Passages of our own as stories: their marks read, each counting as an article that was annotated. */

import type { EntityType } from '../../../../core/src/record.ts';
import type { Mention, Story } from '../gold.ts';
import { english } from './en.ts';
import { englishDesk } from './en-desk.ts';
import { englishPress } from './en-press.ts';
import { englishWire } from './en-wire.ts';
import { french } from './fr.ts';
import { frenchBodies } from './fr-bodies.ts';
import { frenchEncyclopaedia } from './fr-encyclopaedia.ts';
import { frenchLands } from './fr-lands.ts';
import { frenchPress } from './fr-press.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  d: 'product',
  e: 'event',
  i: 'index',
};

/** All passages, French first. The first line of one that is no sentence is its headline. */
export function ownPassages(): Story[] {
  return [
    ...[french, frenchPress, frenchEncyclopaedia, frenchBodies, frenchLands].flatMap((text) =>
      readPassages(text, 'fr'),
    ),
    ...[english, englishWire, englishPress, englishDesk].flatMap((text) => readPassages(text, 'en')),
  ];
}

/** Stories parted by blank lines, a paragraph a line; what is marked in them is a mention. */
export function readPassages(text: string, language: Story['language']): Story[] {
  return text
    .trim()
    .split(/\n\n+/u)
    .map((part, number) => {
      const entities = new Map<string, number>();
      const passages = part.split('\n').map((line, index) => {
        const { plain, mentions } = unmark(line, entities);
        return { text: plain, label: index === 0 && !/[.!?]$/u.test(plain) ? 'headline' : 'body', mentions };
      });
      return { id: `own-${language}-${number}`, language, passages, names: new Set<string>() };
    });
}

/** A line without its marks, and its names. One type and spelling is one entity. */
function unmark(line: string, entities: Map<string, number>): { plain: string; mentions: Mention[] } {
  let plain = '';
  let at = 0;
  const mentions: Mention[] = [];
  for (const match of line.matchAll(/\[([poldei]):([^\]]+)\]/gu)) {
    const [whole, letter = '', name = ''] = match;
    const type = TYPES[letter];
    if (type === undefined) continue;
    plain += line.slice(at, match.index);
    const key = `${type} ${name.toLowerCase()}`;
    const entity = entities.get(key) ?? entities.size;
    entities.set(key, entity);
    mentions.push({ start: plain.length, end: plain.length + name.length, type, entity });
    plain += name;
    at = match.index + whole.length;
  }
  return { plain: plain + line.slice(at), mentions };
}
