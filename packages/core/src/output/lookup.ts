import type { Annotations, Entity, Quote } from '../record.ts';

/** The entity of an id; null where there is none. */
export function entityOf(annotations: Annotations | undefined, id: string | null): Entity | null {
  return annotations?.entities.find((entity) => entity.id === id) ?? null;
}

/** The quotes of a kind; mixed ones hold a speaker's own words too. */
export function quotesBy(annotations: Annotations | undefined, kind: Quote['kind']): Quote[] {
  return (annotations?.quotes ?? []).filter((quote) => quote.kind === kind);
}
