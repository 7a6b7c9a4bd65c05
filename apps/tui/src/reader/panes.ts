import type { ExtractionRecord } from '@depeche/core';
import { safeLine } from '../terminal/safe.ts';

export type PaneId = 'quotes' | 'dropped' | 'entities' | 'values' | 'timeline';

/** A row of a pane, and the place in `article.text` it leads to (-1: none). */
export interface PaneRow {
  text: string;
  at: number;
  entity: string | null;
}

/** What a pane lists. All of it is safe for a terminal. */
export function paneRows(record: ExtractionRecord, pane: PaneId): PaneRow[] {
  const rows: PaneRow[] = [];
  const put = (text: string, at = -1, entity: string | null = null): void => {
    rows.push({ text: safeLine(text), at, entity });
  };
  const { text } = record.article;
  const annotations = record.annotations;
  if (pane === 'dropped') {
    for (const { reason, text: words } of record.article.dropped) put(`${reason}: ${words}`);
  } else if (pane === 'entities') {
    for (const { id, name, type, mentions } of annotations?.entities ?? [])
      put(`${name} (${type}) x${mentions.length}`, mentions[0]?.start ?? -1, id);
  } else if (pane === 'timeline') {
    const dates = (annotations?.dates ?? []).filter(({ value }) => value !== null);
    // TIMEX3 values of one kind sort as text does; `202X` and the like fall behind their first year.
    dates.sort((one, other) => (String(one.value) < String(other.value) ? -1 : 1));
    for (const { start, end, value } of dates) put(`${String(value).padEnd(18)}${text.slice(start, end)}`, start);
  } else if (pane === 'values') {
    for (const { start, end, value } of annotations?.dates ?? [])
      put(`${text.slice(start, end)} = ${value ?? '?'}`, start);
    for (const { start, end, value, currency } of annotations?.amounts ?? [])
      put(`${text.slice(start, end)} = ${value} ${currency ?? '%'}`, start);
    for (const { start, symbol, kind, mic } of annotations?.instruments ?? [])
      put(`${symbol} (${kind}${mic === null ? '' : `, ${mic}`})`, start);
  } else {
    const names = new Map(annotations?.entities.map(({ id, name }) => [id, name]));
    const bySpeaker = new Map<string, PaneRow[]>();
    for (const { start, end, kind, speaker, entity } of annotations?.quotes ?? []) {
      const words = speaker === null ? 'no speaker' : text.slice(speaker.start, speaker.end);
      const who = (entity === null ? undefined : names.get(entity)) ?? words;
      const group = bySpeaker.get(who) ?? [];
      group.push({ text: safeLine(`  ${kind}: ${text.slice(start, end)}`), at: start, entity });
      bySpeaker.set(who, group);
    }
    for (const [who, group] of bySpeaker) {
      put(who, group[0]?.at ?? -1, group[0]?.entity ?? null);
      rows.push(...group);
    }
  }
  return rows;
}
