import type { ExtractionRecord } from '@depeche/core';
import { sql } from 'drizzle-orm';
import { among, type Database } from '../database.ts';
import { joinKey } from '../entities/key.ts';
import { foldedAll, lowerWords } from '../fold.ts';
import { bandsOf } from '../near/bands.ts';
import { likeness, shinglesIn, shinglesOf } from '../near/shingles.ts';
import type { Stems } from '../search/stems.ts';
import { type Dated, datedOf } from './dates.ts';
import type { Before } from './keep.ts';
import { type Packed, packRecord, unpackText } from './pack.ts';
import type { PackedSource } from './source.ts';

/** Groups that share most bands are compared; more would be chance. */
const MOST_CANDIDATES = 8;
/** A copy shares half of all shingles with the first of its group, or four fifths of the shorter text's. */
const RESEMBLANCE = 0.5;
const CONTAINMENT = 0.8;
/** So close to the first of its group that whatever is like it is like the first, too: its bands are not kept. */
const SAME = 0.8;

interface Given {
  /** The day it was sent with, for a record that names none itself. */
  published: string | null;
  id: number;
  revision: number;
  record: ExtractionRecord;
  identity: string;
  feed: number | null;
  received: number;
  before: Before | null;
  source: PackedSource;
  /** Where the stems of words are looked up. */
  stems: Stems;
}

/** A record on its way into the tables: everything that can be worked out from it alone, then where it belongs. */
export class Placement {
  readonly id: number;
  readonly revision: number;
  readonly record: ExtractionRecord;
  readonly identity: string;
  readonly feed: number | null;
  readonly received: number;
  readonly before: Before | null;
  readonly packed: Packed;
  readonly source: PackedSource;
  readonly dated: Dated;
  /** How many words its text has. */
  readonly words: number;
  readonly shingles: ReadonlySet<number>;
  /** For the index. */
  readonly stems: string;
  /** Kept bands. */
  bands: number[];
  group: number;
  /** Archive ids of the record's entities, in its order. */
  entities: number[] = [];

  constructor(given: Given) {
    this.id = given.id;
    this.revision = given.revision;
    this.record = given.record;
    this.identity = given.identity;
    this.feed = given.feed;
    this.received = given.received;
    this.before = given.before;
    this.packed = packRecord(given.record);
    this.source = given.source;
    this.dated = given.before ?? datedOf(given.record.article, given.received, given.published);
    const { headline, standfirst, text, language } = given.record.article;
    const written = lowerWords(text);
    const words = foldedAll(written);
    this.words = words.length;
    this.shingles = shinglesIn(words);
    this.stems = given.stems.of([...lowerWords(`${headline ?? ''} ${standfirst ?? ''}`), ...written], language);
    this.bands = bandsOf(this.shingles);
    this.group = given.before?.group ?? given.id;
  }
}
export type Placed = Placement;

/** Finds for each new article the group it is a copy of. A revised one stays where it is. */
export async function resolveGroups(database: Database, placed: readonly Placed[]): Promise<void> {
  const open = placed.filter(({ before, bands }) => before === null && bands.length > 0);
  const wanted = [...new Set(open.flatMap(({ bands }) => bands))];
  const met = new Map<number, number[]>();
  const meet = (band: number, group: number): void => {
    const groups = met.get(band);
    if (groups === undefined) met.set(band, [group]);
    else if (!groups.includes(group)) groups.push(group);
  };
  const rows = await database.rows<[number, number]>(sql`
    select distinct b.band, a.group_id from bands b join articles a on a.id = b.article
    where b.band in ${among(wanted)}`);
  for (const [band, group] of rows) meet(band, group);
  const texts = await firstTexts(database, [...new Set(rows.map(([, group]) => group))]);
  for (const one of open) {
    const votes = new Map<number, number>();
    for (const band of one.bands)
      for (const group of met.get(band) ?? []) votes.set(group, (votes.get(group) ?? 0) + 1);
    const likely = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    let best = 0;
    for (const [group] of likely) {
      const first = texts.get(group);
      if (first === undefined) continue;
      const { resemblance, containment } = likeness(one.shingles, first);
      if ((resemblance >= RESEMBLANCE || containment >= CONTAINMENT) && resemblance > best) {
        best = resemblance;
        one.group = group;
      }
    }
    if (one.group === one.id) texts.set(one.id, one.shingles);
    if (best >= SAME) one.bands = [];
    for (const band of one.bands) meet(band, one.group);
  }
}

async function firstTexts(database: Database, groups: readonly number[]): Promise<Map<number, ReadonlySet<number>>> {
  if (groups.length === 0) return new Map();
  const rows = await database.rows<[number, Uint8Array]>(sql`
    select a.id, r.text from articles a join revisions r on r.article = a.id and r.revision = a.revision
    where a.id in ${among(groups)}`);
  return new Map(rows.map(([id, text]) => [id, shinglesOf(unpackText(text))]));
}

/** An entity that is not in the tables yet. */
export interface NewEntity {
  id: number;
  key: string;
  type: string;
  name: string;
  country: string | null;
  wikidata: string | null;
}

/** Finds or makes the archive's entity for each entity of the records; returns those that are new. */
export async function resolveEntities(
  database: Database,
  placed: readonly Placed[],
  sequence: number,
): Promise<NewEntity[]> {
  const keys = placed.map(({ id, record }) =>
    (record.annotations?.entities ?? []).map((entity) => joinKey(entity, record.article.language, id)),
  );
  const wanted = [...new Set(keys.flat())];
  const rows = await database.rows<[string, number]>(sql`select key, id from entities where key in ${among(wanted)}`);
  const known = new Map(rows);
  const moved = await splits(database, placed);
  const made: NewEntity[] = [];
  let next = sequence;
  placed.forEach((one, at) => {
    one.entities = (one.record.annotations?.entities ?? []).map((entity, place) => {
      const key = keys[at]?.[place] ?? '';
      let id = known.get(key);
      if (id === undefined) {
        id = ++next;
        known.set(key, id);
        const { type, name, country = null, wikidata = null } = entity;
        made.push({ id, key, type, name, country, wikidata });
      }
      return moved.get(`${one.id} ${id}`) ?? id;
    });
  });
  return made;
}

/** Of articles that came in before: what was split off by hand stays so. */
async function splits(database: Database, placed: readonly Placed[]): Promise<Map<string, number>> {
  const revised = placed.filter(({ before }) => before !== null).map(({ id }) => id);
  if (revised.length === 0) return new Map();
  const rows = await database.rows<[number, number, number]>(sql`
    select each.value, joins.into_entity, joins.entity from joins, json_each(joins.articles) as each
    where joins.kind = 'split' and joins.undone is null and each.value in ${among(revised)}`);
  return new Map(rows.map(([article, from, to]) => [`${article} ${from}`, to]));
}
