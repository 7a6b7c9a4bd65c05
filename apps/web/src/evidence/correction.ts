import type { EntityType, ExtractionRecord, Span } from '@depeche/core';
import { type Accessor, createSignal } from 'solid-js';
import type { Reading } from '../engine/reading.ts';

/** What a reader says of a name: another type or form, the same as another one, or no name at all. */
export interface NameCorrection {
  type?: EntityType;
  name?: string;
  sameAs?: string;
  wrong?: true;
}

/** What a reader says is wrong: blocks and dropped runs by their id in the view, fields by their new words, names by id. */
export interface Correction {
  moved: ReadonlySet<string>;
  fields: Readonly<Record<string, string>>;
  names: Readonly<Record<string, NameCorrection>>;
}

export const NONE: Correction = { moved: new Set(), fields: {}, names: {} };

const kept = new WeakMap<Reading, [Accessor<Correction>, (next: Correction) => void]>();

/** The corrections of a page that is being read; they stay as long as the page is open, whichever view is shown. */
export function correctionOf(reading: Reading): [Accessor<Correction>, (next: Correction) => void] {
  let pair = kept.get(reading);
  if (pair === undefined) {
    const [get, set] = createSignal<Correction>(NONE);
    pair = [get, (next) => set(next)];
    kept.set(reading, pair);
  }
  return pair;
}

export const isEmpty = ({ moved, fields, names }: Correction): boolean =>
  moved.size === 0 && Object.keys(fields).length === 0 && Object.keys(names).length === 0;

/** A correction as JSON can hold it; `fromPlain` reads it again. */
export function toPlain({ moved, fields, names }: Correction): object {
  return { moved: [...moved], fields, names };
}

/** What `toPlain` wrote; what has another form is left out. */
export function fromPlain(value: unknown): Correction {
  const { moved, fields, names } = objectIn(value) as Readonly<Record<string, unknown>>;
  return {
    moved: new Set(Array.isArray(moved) ? moved.filter((each): each is string => typeof each === 'string') : []),
    fields: objectIn(fields) as Correction['fields'],
    names: objectIn(names) as Correction['names'],
  };
}

function objectIn(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

export const FIELDS = [
  'headline',
  'standfirst',
  'authors',
  'agency',
  'publisher',
  'dateline',
  'published',
  'modified',
  'language',
  'url',
  'section',
  'keywords',
] as const;
export type Field = (typeof FIELDS)[number];

/** A field's value, or a candidate for it, as words. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value !== 'object') return String(value);
  const { source: _, ...parts } = value as Record<string, unknown>;
  return Object.values(parts)
    .map(wordsOf)
    .filter((part) => part !== '')
    .join(' · ');
}

/** The fields a reader can set right, each with its present words. */
export function fieldsOf({ article }: ExtractionRecord): [Field, string][] {
  return FIELDS.map((name) => [name, wordsOf(article[name])]);
}

/**
 * The correction as a case for the bench: the input, the spans of it that should have been kept or left out, the fields as
 * they should read, and the names, each by its mentions in `article.text`.
 */
export function caseOf(record: ExtractionRecord, input: string | null, correction: Correction): object {
  const moved = (letter: string, sources: readonly { source: Span }[]): Span[] =>
    sources.filter((_, at) => correction.moved.has(`${letter}${at}`)).map(({ source }) => source);
  const names = (record.annotations?.entities ?? []).flatMap(({ id, name, type, mentions }) => {
    const said = correction.names[id];
    return said === undefined ? [] : [{ id, name, type, mentions, correction: said }];
  });
  return {
    id: record.id ?? null,
    url: record.input.url ?? record.article.url ?? null,
    ...(input === null ? {} : { [record.input.kind === 'html' ? 'html' : 'text']: input }),
    keep: moved('d', record.article.dropped),
    drop: moved('b', record.article.blocks),
    fields: correction.fields,
    names,
  };
}
