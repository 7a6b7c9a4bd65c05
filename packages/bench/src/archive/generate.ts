import type { Entity, EntityType, ExtractionRecord, Instrument, Quote, Role } from '@depeche/core';
import { blankArticle } from '../blank-article.ts';

/**
 * Records as an intake would hand them over, made up: words after Zipf's law, people, companies and places that come back as
 * news has them, quotes with their speakers, copies of wire stories. The same seed gives the same records.
 */

/** Mulberry32: small, fast, good enough for making things up. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A rank from 0 to `size - 1`, after Zipf's law with the exponent 1, by inverting its continuous distribution. */
function zipf(size: number, next: () => number): number {
  return Math.min(size - 1, Math.floor((size + 1) ** next()) - 1);
}

const SYLLABLES = {
  fr: 'ba cou dé fi gra jou la mé né or pré ré sau té va vi lon sé mar tion ment eur ais ette ique age oir elle ou'.split(
    ' ',
  ),
  en: 'ba con der fi gra ho in ter lo mer na out pre ran so th um ver wi tion ing er ed ly ness ment al ous ship and'.split(
    ' ',
  ),
};
const GIVEN =
  'Anna Georgi Élodie Marc Lena Omar Priya Jean Sofia Tom Inès Paul Nadia Hugo Clara Yusuf Emma Ivan Rosa Karl'.split(
    ' ',
  );
const SITES = 400;
const AGENCIES = ['Reuters', 'AFP', 'AP', null, null];

type Language = keyof typeof SYLLABLES;

/** Words of a language, the most frequent first and short. */
function vocabulary(language: Language, size: number, next: () => number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const length = 1 + Math.floor(next() * (words.size < 200 ? 2 : 4));
    let word = '';
    for (let at = 0; at < length; at++) word += SYLLABLES[language][Math.floor(next() * SYLLABLES[language].length)];
    words.add(word);
  }
  return [...words];
}

interface Figure {
  type: EntityType;
  name: string;
  symbol: string | null;
}

function figures(type: EntityType, size: number, next: () => number): Figure[] {
  const names = vocabulary('en', size, next).map((word) => word[0]?.toUpperCase() + word.slice(1));
  return names.map((name, at) => {
    if (type === 'person') return { type, name: `${GIVEN[at % GIVEN.length]} ${name}`, symbol: null };
    if (type === 'organization')
      return {
        type,
        name: at % 3 === 0 ? `${name} Group` : name,
        symbol: at % 4 === 0 ? `${name.slice(0, 4).toUpperCase()}.N` : null,
      };
    return { type, name, symbol: null };
  });
}

/** Vocabulary and figures shared by a run of stories. */
export interface World {
  next: () => number;
  words: Record<Language, string[]>;
  people: Figure[];
  organizations: Figure[];
  places: Figure[];
}

export function worldOf(seed: number): World {
  const next = random(seed);
  return {
    next,
    words: { fr: vocabulary('fr', 40_000, next), en: vocabulary('en', 40_000, next) },
    people: figures('person', 20_000, next),
    organizations: figures('organization', 8_000, next),
    places: figures('place', 3_000, next),
  };
}

/** Collects a text with the spans of what stands in it. */
class Writer {
  text = '';
  readonly blocks: { start: number; end: number }[] = [];
  readonly mentions = new Map<Figure, { start: number; end: number }[]>();
  readonly quotes: Quote[] = [];
  readonly roles: Role[] = [];

  name(figure: Figure): { start: number; end: number } {
    const span = { start: this.text.length, end: this.text.length + figure.name.length };
    this.text += figure.name;
    this.mentions.set(figure, [...(this.mentions.get(figure) ?? []), span]);
    return span;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** Made-up records, one after the other; every seventh is a copy of an earlier one on another site. */
export function* stories(world: World, count: number): Generator<ExtractionRecord, void, undefined> {
  const recent: { record: ExtractionRecord; language: Language }[] = [];
  for (let at = 0; at < count; at++) {
    const site = zipf(SITES, world.next);
    const address = `https://www.paper${site}.example/news/${at}`;
    const from = at % 7 === 6 ? recent[Math.floor(world.next() * recent.length)] : undefined;
    const record = from === undefined ? story(world, at, count) : copyOf(from.record, world);
    record.input.url = address;
    record.article.url = address;
    record.article.publisher = { name: `Paper ${site}`, domain: `paper${site}.example` };
    if (from === undefined) {
      recent.push({ record, language: record.article.language as Language });
      if (recent.length > 200) recent.shift();
    }
    yield record;
  }
}

function copyOf(record: ExtractionRecord, { next }: World): ExtractionRecord {
  const copy = structuredClone(record);
  // The end is cut off or something is added, as desks do; spans before it stay right.
  const { article } = copy;
  if (next() < 0.5) article.text += '\n\nMore on this in our evening edition.';
  return copy;
}

function story(world: World, at: number, count: number): ExtractionRecord {
  const { next } = world;
  const language: Language = next() < 0.5 ? 'fr' : 'en';
  const writer = new Writer();
  const cast = {
    people: Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(world.people, next)),
    organizations: Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(world.organizations, next)),
    places: Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(world.places, next)),
  };
  const headline = words(world, language, 9);
  const paragraphs = 11 + Math.floor(next() * 9);
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    if (paragraph > 0) writer.text += '\n\n';
    const start = writer.text.length;
    if (paragraph % 3 === 1) quote(world, language, writer, pick(cast.people, next));
    else narrate(world, language, writer, cast);
    writer.blocks.push({ start, end: writer.text.length });
  }
  return recordOf(world, writer, {
    language,
    headline,
    day: new Date(Date.UTC(2024, 0, 1) + Math.floor((at / count) * 500) * DAY),
  });
}

function pick<T>(list: readonly T[], next: () => number): T {
  return list[zipf(list.length, next)] as T;
}

function words(world: World, language: Language, count: number): string {
  const drawn = Array.from({ length: count }, () => pick(world.words[language], world.next)).join(' ');
  return drawn.charAt(0).toUpperCase() + drawn.slice(1);
}

function narrate(
  world: World,
  language: Language,
  writer: Writer,
  cast: Record<'people' | 'organizations' | 'places', Figure[]>,
): void {
  const { next } = world;
  for (let sentence = 0; sentence < 2; sentence++) {
    writer.text += `${sentence > 0 ? ' ' : ''}${words(world, language, 8)} `;
    const kind = (['people', 'organizations', 'places'] as const)[Math.floor(next() * 3)] ?? 'people';
    writer.name(pick(cast[kind], next));
    writer.text += ` ${words(world, language, 10).toLowerCase()}.`;
  }
}

function quote(world: World, language: Language, writer: Writer, speaker: Figure): void {
  const start = writer.text.length;
  writer.text += `“${words(world, language, 14)}”`;
  const end = writer.text.length;
  const verb = language === 'fr' ? 'a dit' : 'said';
  const cue = { start: end + 2, end: end + 2 + verb.length };
  writer.text += `, ${verb} `;
  const span = writer.name(speaker);
  const role = { start: span.end + 2, end: 0 };
  writer.text += `, ${words(world, language, 3).toLowerCase()}`;
  role.end = writer.text.length;
  writer.text += '.';
  writer.quotes.push({ kind: 'direct', start: start + 1, end: end - 1, cue, speaker: span, entity: speaker.name });
  writer.roles.push({ person: speaker.name, role, organization: null });
}

function recordOf(
  { next }: World,
  writer: Writer,
  { language, headline, day }: { language: Language; headline: string; day: Date },
): ExtractionRecord {
  const ids = new Map([...writer.mentions.keys()].map((figure, at) => [figure.name, `e${at + 1}`]));
  const entities: Entity[] = [...writer.mentions].map(([{ type, name }, mentions]) => ({
    id: ids.get(name) ?? '',
    type,
    name,
    mentions,
  }));
  const instruments: Instrument[] = [...writer.mentions].flatMap(([{ symbol, name }, [first]]) =>
    symbol === null || first === undefined
      ? []
      : [{ ...first, kind: 'ric' as const, symbol, mic: 'XNYS', entity: ids.get(name) ?? null }],
  );
  const shift = 4000;
  return {
    input: { kind: 'html', length: writer.text.length * 12, pageType: 'article' },
    article: {
      ...blankArticle(language),
      headline,
      authors: [{ name: GIVEN[Math.floor(next() * GIVEN.length)] ?? '', source: { start: 900, end: 908 } }],
      agency: AGENCIES[Math.floor(next() * AGENCIES.length)] ?? null,
      published: day.toISOString(),
      text: writer.text,
      blocks: writer.blocks.map(({ start, end }, at) => ({
        type: 'paragraph' as const,
        start,
        end,
        source: { start: shift + start + at * 7, end: shift + end + at * 7 },
      })),
      dropped: Array.from({ length: 25 }, (_, at) => ({
        reason: at < 12 ? ('navigation' as const) : ('related' as const),
        text: `Section ${at} of the paper and what else is in it today`,
        source: { start: at * 80, end: at * 80 + 55 },
      })),
      sources: { headline: { start: 700, end: 780, from: 'h1' }, published: { start: 300, end: 340, from: 'json-ld' } },
      confidence: 0.9,
    },
    annotations: {
      entities,
      quotes: writer.quotes.map((one) => ({ ...one, entity: ids.get(one.entity ?? '') ?? null })),
      dates: [],
      amounts: [],
      instruments,
      roles: writer.roles.map((one) => ({ ...one, person: ids.get(one.person) ?? '' })),
      relations: [],
    },
  };
}
