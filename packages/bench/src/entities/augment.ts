/**
 * Stories with other names in them: each entity's mentions give way, the same everywhere, to names of its type from the
 * lexicon or made up of pieces of such. So the model learns from the words around a name and from the lexicon's answers,
 * not the few names that the annotated articles happen to hold.
 */

import { readEntries } from '../../../core/src/lexicon/entry.ts';
import { fold, lookup } from '../../../core/src/lexicon/index.ts';
import { lists } from '../../../core/src/lexicon/lists.ts';
import { givenNames } from '../../../core/src/lexicon/names/given.ts';
import { surnames } from '../../../core/src/lexicon/names/surnames.ts';
import type { Mention, Passage, Story } from './gold.ts';
import { pick } from './random.ts';

const family = surnames.split(/\s+/).filter((name) => name.length > 2);
const given = [givenNames.men, givenNames.women]
  .join(' ')
  .split(/\s+/)
  .filter((name) => name.length > 2);
const byKind = new Map<string, string[]>();
for (const list of lists) {
  for (const { spelling, type, kind } of readEntries(list)) {
    if (!/^\p{Lu}/u.test(spelling) || spelling.length < 4) continue;
    const key = type === 'place' && kind !== 'country' ? 'town' : kind;
    byKind.set(key, [...(byKind.get(key) ?? []), spelling]);
  }
}
const COMPANIES = [...(byKind.get('company') ?? []), ...(byKind.get('finance') ?? [])].filter(
  (name) => !name.includes(' of '),
);
const LEGAL = /\s+(?:Inc|Corp|Co|Ltd|LLC|PLC|Plc|SA|AG|NV|SE)\.?$/;
/** Organizations made of common words keep their names. */
const DESCRIPTIVE =
  /\p{Ll}{2,} |\b(?:of|de|du|des|the|et|and)\b|Bank|Depart|Minist|Commission|Univers|Court|Council|Assoc|Board|Agency|Congress|Senate|House|Office|Institut|Conseil/u;

/** A name nobody bears: the beginning of one and the end of another. */
export function invented(from: readonly string[], next: () => number): string {
  const one = pick(from, next).split(/[\s-]/)[0] as string;
  const two = pick(from, next).split(/[\s-]/)[0] as string;
  const name =
    one.slice(0, Math.max(2, Math.ceil(one.length * 0.6))) + two.slice(Math.floor(two.length / 2)).toLowerCase();
  return name.length > 3 ? name : one;
}

/** Another story told in the same words. `share` of its entities are renamed. */
export function renamed(story: Story, share: number, next: () => number): Story {
  const surfaces = new Map<number, { type: Mention['type']; full: string }>();
  for (const { text, mentions } of story.passages) {
    for (const { start, end, type, entity } of mentions) {
      const surface = text.slice(start, end);
      if (surface.length > (surfaces.get(entity)?.full.length ?? 0)) surfaces.set(entity, { type, full: surface });
    }
  }
  const names = new Map<number, (surface: string) => string>();
  for (const [entity, { type, full }] of surfaces) {
    if (next() > share) continue;
    const rename = renaming(type, full, story.language, next);
    if (rename !== null) names.set(entity, rename);
  }
  return {
    ...story,
    passages: story.passages.map((passage) => {
      let text = '';
      let at = 0;
      const mentions: Passage['mentions'] = [];
      for (const mention of passage.mentions) {
        if (mention.start < at) continue;
        text += passage.text.slice(at, mention.start);
        const surface = passage.text.slice(mention.start, mention.end);
        const rename = names.get(mention.entity);
        const put = rename === undefined ? surface : rename(surface);
        mentions.push({ ...mention, start: text.length, end: text.length + put.length });
        text += put;
        at = mention.end;
      }
      return { ...passage, text: text + passage.text.slice(at), mentions };
    }),
  };
}

/** Words before French surnames, and whether a surname keeps them when it stands alone. */
const PARTICLES: readonly (readonly [particle: string, kept: boolean])[] = [
  ['Le ', true],
  ['Le ', true],
  ['de ', false],
  ['de ', false],
  ['de La ', false],
  ['du ', false],
  ['van der ', false],
  ['von ', false],
];
const PARTICLED = 0.2;

function renaming(
  type: Mention['type'],
  full: string,
  language: Story['language'],
  next: () => number,
): ((surface: string) => string) | null {
  const shout = (surface: string, name: string): string =>
    surface.length > 3 && surface === surface.toUpperCase() ? name.toUpperCase() : name;
  if (type === 'person') {
    const words = full.split(' ');
    const known = next() < 0.15 ? pick(byKind.get('person') ?? family, next).split(' ') : null;
    const first =
      known !== null && known.length > 1
        ? (known[0] as string)
        : next() < 0.8
          ? pick(given, next)
          : invented(given, next);
    const last =
      known !== null ? (known[known.length - 1] as string) : next() < 0.4 ? pick(family, next) : invented(family, next);
    const [particle, kept] =
      language === 'fr' && words.length === 2 && next() < PARTICLED ? pick(PARTICLES, next) : (['', false] as const);
    return (surface) => {
      const own = surface.split(' ');
      if (own.length === 1)
        return shout(surface, words.length > 1 && surface === words[0] ? first : kept ? particle + last : last);
      if (particle !== '' && own.length === 2) return shout(surface, `${first} ${particle}${last}`);
      if (/^\p{Lu}\.$/u.test(own[0] as string)) return shout(surface, `${first[0]}. ${last}`);
      if (own.length === 3 && /^\p{Lu}\.?$/u.test(own[1] as string))
        return shout(surface, `${first} ${own[1]} ${last}`);
      return shout(surface, `${first} ${last}`);
    };
  }
  if (type === 'place') {
    const entry = lookup(fold(full)).find((each) => each.type === 'place');
    if (entry === undefined && /\p{Ll}+ /u.test(full)) return null;
    if (
      /^U\.?S/.test(full) ||
      (entry !== undefined && !['city', 'town', 'country', 'region', 'state', 'department'].includes(entry.kind))
    )
      return null;
    const list = byKind.get(entry?.kind === 'country' ? 'country' : 'town') ?? [];
    const name = next() < 0.75 ? pick(list, next) : invented(list, next);
    return (surface) => shout(surface, name);
  }
  if (type === 'product') return renamedProduct(full, next);
  if (type === 'event') {
    // Storms and programmes of one word; the others' words say what they are.
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(full) || lookup(fold(full)).length > 0) return null;
    const name = next() < 0.5 ? pick(given, next) : invented(family, next);
    return (surface) => shout(surface, name);
  }
  if (type === 'organization') {
    if (/^[A-Z]{2,5}$/.test(full)) {
      const letters = Array.from(full, () => pick('ABCDEFGILMNOPRSTU'.split(''), next)).join('');
      return (surface) => (surface === full ? letters : surface);
    }
    const bare = full.replace(LEGAL, '');
    if (DESCRIPTIVE.test(bare) || bare.split(' ').length > 3) return null;
    const name =
      next() < 0.5 ? pick(COMPANIES, next).replace(LEGAL, '') : invented(next() < 0.5 ? COMPANIES : family, next);
    return (surface) => (surface.startsWith(bare) ? name + surface.slice(bare.length) : shout(surface, name));
  }
  return null;
}

/** A product with another's sort of name: a word nobody bears, or a ship's, a code of letters and figures. */
function renamedProduct(full: string, next: () => number): ((surface: string) => string) | null {
  const code = /^\p{Lu}{1,4}(?<mark>-?)\d{1,4}$/u.exec(full);
  if (code !== null) {
    const letters = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
      pick('ABCDEFGHKLMNPRSTVXZ'.split(''), next),
    );
    const other = `${letters.join('')}${code.groups?.mark ?? ''}${Math.floor(next() * 900) + 1}`;
    return (surface) => (surface === full ? other : surface);
  }
  const head = full.split(' ')[0] as string;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(head) || lookup(fold(head)).some(({ type }) => type !== 'product')) return null;
  const single = head === full;
  const name =
    single && next() < 0.2
      ? pick(byKind.get('town') ?? family, next)
      : single && next() < 0.15
        ? `${pick(given, next)} ${pick(family, next)}`
        : invented(next() < 0.5 ? COMPANIES : family, next);
  return (surface) => (surface.startsWith(head) ? name + surface.slice(head.length) : surface);
}

/** Some passages in capitals, as wires and tables have them. */
export function shouted(story: Story, share: number, next: () => number): Story {
  return {
    ...story,
    passages: story.passages.map((passage) => {
      const most = passage.label === 'headline' ? share * 6 : share;
      // Letters whose capitals take more room would move the mentions.
      const text = next() < most ? passage.text.toUpperCase() : passage.text;
      return text.length === passage.text.length ? { ...passage, text } : passage;
    }),
  };
}

/** Each line as a story of its own: what is annotated in single sentences has no article around it. */
export function scattered(story: Story): Story[] {
  return story.passages.map((passage) => ({ ...story, passages: [passage] }));
}
