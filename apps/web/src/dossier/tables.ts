import type { ExtractionRecord, Span } from '@depeche/core';
import { amount } from '../out/amount.ts';
import { day } from '../out/day.ts';
import { exchange } from '../out/exchanges.ts';
import { entityOf } from '../reader/entities.ts';
import { attributionOf } from '../reader/speaker.ts';
import type { Words } from '../words/words.ts';
import type { Table } from './table.tsx';

export type TableName = 'names' | 'quotes' | 'dates' | 'amounts' | 'codes' | 'roles' | 'relations';

/** The record's claims as tables: who says what, the dates in their order, amounts, codes, roles and relations. */
export function tablesOf(record: ExtractionRecord, words: Words, language: string): Record<TableName, Table> {
  const annotations = record.annotations ?? {
    entities: [],
    quotes: [],
    dates: [],
    amounts: [],
    instruments: [],
    roles: [],
    relations: [],
  };
  const slice = ({ start, end }: Span): string => record.article.text.slice(start, end);
  const name = (id: string | null): string => entityOf(record, id)?.name ?? id ?? '';
  const { column } = words;
  const byValue = (a: { value: string | null }, b: { value: string | null }): number =>
    a.value === b.value ? 0 : a.value === null ? 1 : b.value === null ? -1 : a.value < b.value ? -1 : 1;
  return {
    names: {
      name: 'names',
      title: words.names,
      head: [column.name, column.kind, column.mentions, column.words],
      numbers: [2],
      rows: annotations.entities.map(({ name: called, type, mentions }) => {
        const [first] = mentions;
        return {
          cells: [called, words.entityType[type], `${mentions.length}`, first === undefined ? '' : slice(first)],
          place: first ?? null,
        };
      }),
    },
    quotes: {
      name: 'quotes',
      title: words.whoSaidWhat,
      head: [column.speaker, column.kind, column.words],
      rows: annotations.quotes
        .map((quote) => {
          const { name: speaker, written } = attributionOf(record, quote);
          const who = speaker ?? written ?? words.unknownSpeaker;
          return { cells: [who, words.quoteKind[quote.kind], slice(quote)], place: quote };
        })
        .sort((a, b) => (a.cells[0] ?? '').localeCompare(b.cells[0] ?? '', language)),
    },
    dates: {
      name: 'dates',
      title: words.timeline,
      head: [column.value, column.words],
      rows: [...annotations.dates].sort(byValue).map((date) => ({
        cells: [date.value === null ? '–' : day(date.value, language), slice(date)],
        bare: [date.value ?? '', slice(date)],
        place: date,
      })),
    },
    amounts: {
      name: 'amounts',
      title: words.amount,
      head: [column.value, column.unit, column.words],
      numbers: [0],
      rows: annotations.amounts.map((each) => {
        const unit = each.kind === 'percent' ? '%' : (each.currency ?? '');
        return {
          cells: [amount(each, language), unit, slice(each)],
          bare: [`${each.value}`, unit, slice(each)],
          place: each,
        };
      }),
    },
    codes: {
      name: 'codes',
      title: words.code,
      head: [column.code, column.kind, column.exchange, column.organization, column.words],
      rows: annotations.instruments.map((each) => ({
        cells: [each.symbol, each.kind.toUpperCase(), exchange(each.mic), name(each.entity), slice(each)],
        bare: [each.symbol, each.kind.toUpperCase(), each.mic ?? '', name(each.entity), slice(each)],
        place: each,
      })),
    },
    roles: {
      name: 'roles',
      title: words.roles,
      head: [column.person, column.organization, column.role],
      rows: annotations.roles.map(({ person, role, organization }) => ({
        cells: [name(person), name(organization), slice(role)],
        place: role,
      })),
    },
    relations: {
      name: 'relations',
      title: words.relations,
      head: [column.from, column.kind, column.to, column.words],
      rows: annotations.relations.map((each) => ({
        cells: [name(each.from), words.relation[each.kind], name(each.to), slice(each)],
        place: each,
      })),
    },
  };
}
