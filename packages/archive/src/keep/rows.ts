import type { Span } from '@depeche/core';
import { type SQL, sql } from 'drizzle-orm';
import { among, insertRows } from '../database.ts';
import { fold, wordsOf } from '../fold.ts';
import * as tables from '../schema.ts';
import { indexed } from '../search/index-rows.ts';
import { domainOf } from './identity.ts';
import type { NewEntity, Placed } from './place.ts';
import { sourceWrites } from './source.ts';
import { unlink } from './unlink.ts';

/** Roles are phrases; a longer one was cut wrongly. */
const LONGEST_ROLE = 300;

/** The statements that write a batch, in their order. */
export function writesOf(placed: readonly Placed[], made: readonly NewEntity[]): SQL[] {
  const revised = placed.filter(({ before }) => before !== null).map(({ id }) => id);
  const writes: SQL[] = [];
  if (revised.length > 0) writes.push(...unlink(revised));
  writes.push(
    ...insertRows(tables.articles, placed.map(articleRow), REVISED),
    ...revisionWrites(placed),
    ...sourceWrites(placed),
    ...fullText(placed),
  );
  const add = <T extends Parameters<typeof insertRows>[0]>(
    table: T,
    rows: T['$inferInsert'][],
    conflict?: SQL,
  ): void => {
    writes.push(...insertRows(table, rows, conflict));
  };
  add(
    tables.bands,
    placed.flatMap(({ id, bands }) => [...new Set(bands)].map((band) => ({ band, article: id }))),
    sql`on conflict do nothing`,
  );
  add(
    tables.entities,
    made.map((entity) => ({ ...entity, root: entity.id, articles: 0 })),
  );
  const named = new Map<number, number>();
  for (const { entities } of placed) for (const id of new Set(entities)) named.set(id, (named.get(id) ?? 0) + 1);
  if (named.size > 0)
    writes.push(sql`
      update entities set articles = articles + (value ->> 1) from json_each(${JSON.stringify([...named])})
      where entities.id = value ->> 0`);
  add(tables.names, nameRows(placed), sql`on conflict do update set seen = seen + excluded.seen`);
  add(tables.nameWords, wordRows(placed), sql`on conflict do nothing`);
  add(tables.mentions, placed.flatMap(mentionRows));
  const quotes = placed.flatMap(quoteRows);
  add(
    tables.quotes,
    quotes.map(({ row }) => row),
  );
  add(
    tables.quoted,
    quotes.flatMap(({ about }) => about),
  );
  add(tables.roles, placed.flatMap(roleRows));
  add(tables.relations, placed.flatMap(relationRows));
  add(tables.instruments, placed.flatMap(instrumentRows));
  return writes;
}

/** What a new revision changes of an article that is there. */
const REVISED = sql`on conflict (id) do update set
  headline = excluded.headline, standfirst = excluded.standfirst, authors = excluded.authors,
  publisher = excluded.publisher, domain = excluded.domain, agency = excluded.agency, section = excluded.section,
  language = excluded.language, image = excluded.image, published = excluded.published, modified = excluded.modified,
  revised = excluded.revised, revision = excluded.revision, words = excluded.words, confidence = excluded.confidence,
  read = false
  where articles.identity = excluded.identity`;

function articleRow({ id, revision, record, identity, feed, received, dated, words, group }: Placed) {
  const { article, input } = record;
  const url = article.url ?? input.url ?? null;
  return {
    id,
    identity,
    url,
    headline: article.headline,
    standfirst: article.standfirst,
    authors: JSON.stringify(article.authors.map(({ name }) => name)),
    publisher: article.publisher?.name ?? null,
    domain: article.publisher?.domain?.replace(/^www\./, '') ?? domainOf(url),
    agency: article.agency,
    section: article.section,
    language: article.language,
    image: article.image?.url ?? null,
    published: article.published,
    modified: article.modified,
    day: dated.day,
    moment: dated.moment,
    received,
    revised: received,
    revision,
    words,
    confidence: article.confidence,
    group,
    feed,
  };
}

/** Bytes of a record that travel as digits among others; a longer one travels by itself and as bytes, which takes half. */
const AMONG_OTHERS = 200_000;

function revisionWrites(placed: readonly Placed[]): SQL[] {
  const isLong = ({ packed: { text, rest } }: Placed): boolean => text.byteLength + rest.byteLength > AMONG_OTHERS;
  return [
    ...insertRows(
      tables.revisions,
      placed
        .filter((one) => !isLong(one))
        .map(({ id, revision, received, packed }) => ({ article: id, revision, received, ...packed })),
    ),
    ...placed.filter(isLong).map(
      ({ id, revision, received, packed: { text, rest } }) =>
        sql`insert into revisions (article, revision, received, text, rest)
            values (${id}, ${revision}, ${received}, ${text}, ${rest})`,
    ),
  ];
}

function fullText(placed: readonly Placed[]): SQL[] {
  return [
    sql`delete from unindexed where article in ${among(placed.map(({ id }) => id))}`,
    ...indexed(
      placed.map(({ id, stems, record: { article } }) => ({
        id,
        headline: article.headline,
        standfirst: article.standfirst,
        text: article.text,
        stems,
      })),
    ),
  ];
}

function nameRows(placed: readonly Placed[]): (typeof tables.names.$inferInsert)[] {
  const rows = new Map<string, { entity: number; folded: string; name: string; seen: number }>();
  for (const { record, entities } of placed)
    record.annotations?.entities.forEach(({ name }, at) => {
      const entity = entities[at] ?? 0;
      const folded = fold(name);
      const row = rows.get(`${entity} ${folded}`);
      if (row === undefined) rows.set(`${entity} ${folded}`, { entity, folded, name, seen: 1 });
      else row.seen++;
    });
  return [...rows.values()];
}

function wordRows(placed: readonly Placed[]): (typeof tables.nameWords.$inferInsert)[] {
  const rows = new Map<string, { word: string; entity: number }>();
  for (const { record, entities } of placed)
    record.annotations?.entities.forEach(({ name }, at) => {
      const entity = entities[at] ?? 0;
      for (const word of wordsOf(name)) rows.set(`${entity} ${word}`, { word, entity });
    });
  return [...rows.values()];
}

function mentionRows({ id, record, entities, dated }: Placed) {
  return (record.annotations?.entities ?? []).map(({ id: local, mentions }, at) => ({
    entity: entities[at] ?? 0,
    article: id,
    day: dated.day,
    count: mentions.length,
    local: Number(local.slice(1)) || at + 1,
  }));
}

/** The archive's id for an id of the record. */
function entityOf({ record, entities }: Placed, local: string | null): number | null {
  if (local === null) return null;
  const at = record.annotations?.entities.findIndex(({ id }) => id === local) ?? -1;
  return entities[at] ?? null;
}

function quoteRows(one: Placed) {
  const { id, record, entities, dated } = one;
  const mentions = (record.annotations?.entities ?? [])
    .flatMap((entity, at) => entity.mentions.map((span) => ({ ...span, entity: entities[at] ?? 0 })))
    .sort((a, b) => a.start - b.start);
  return (record.annotations?.quotes ?? []).map((quote, at) => ({
    row: {
      article: id,
      at,
      day: dated.day,
      kind: quote.kind,
      start: quote.start,
      end: quote.end,
      speaker: entityOf(one, quote.entity),
      speakerStart: quote.speaker?.start ?? null,
      speakerEnd: quote.speaker?.end ?? null,
    },
    about: [...new Set(within(mentions, quote))].map((entity) => ({ entity, article: id, at })),
  }));
}

/** Entities whose mentions lie inside a span; the mentions are sorted. */
function within(mentions: readonly (Span & { entity: number })[], { start, end }: Span): number[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < mentions.length && (mentions[at]?.start ?? end) < end; at++) {
    const mention = mentions[at];
    if (mention !== undefined && mention.end <= end) found.push(mention.entity);
  }
  return found;
}

function roleRows(one: Placed): (typeof tables.roles.$inferInsert)[] {
  const { id, record, dated } = one;
  return (record.annotations?.roles ?? []).flatMap(({ person, role, organization }) => {
    const holder = entityOf(one, person);
    const phrase = record.article.text.slice(role.start, role.end).slice(0, LONGEST_ROLE);
    if (holder === null || phrase === '') return [];
    return [{ person: holder, organization: entityOf(one, organization), role: phrase, article: id, day: dated.day }];
  });
}

function relationRows(one: Placed): (typeof tables.relations.$inferInsert)[] {
  const { id, record, dated } = one;
  return (record.annotations?.relations ?? []).flatMap(({ kind, from, to, start, end }) => {
    const source = entityOf(one, from);
    const target = entityOf(one, to);
    if (source === null) return [];
    return [
      { kind, from: source, to: target, symbol: target === null ? to : null, article: id, day: dated.day, start, end },
    ];
  });
}

function instrumentRows(one: Placed): (typeof tables.instruments.$inferInsert)[] {
  const { id, record, dated } = one;
  const rows = new Map<string, typeof tables.instruments.$inferInsert>();
  for (const { symbol, kind, mic, entity } of record.annotations?.instruments ?? [])
    if (!rows.has(`${kind} ${symbol}`))
      rows.set(`${kind} ${symbol}`, { symbol, article: id, kind, mic, entity: entityOf(one, entity), day: dated.day });
  return [...rows.values()];
}
