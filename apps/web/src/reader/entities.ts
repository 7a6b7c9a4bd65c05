import type { Entity, ExtractionRecord } from '@depeche/core';

const indexes = new WeakMap<ExtractionRecord, Map<string, Entity>>();

/** The record's entity of that id; the index is made once for a record. */
export function entityOf(record: ExtractionRecord, id: string | null): Entity | undefined {
  if (id === null) return undefined;
  let index = indexes.get(record);
  if (index === undefined) {
    index = new Map((record.annotations?.entities ?? []).map((entity) => [entity.id, entity]));
    indexes.set(record, index);
  }
  return index.get(id);
}
