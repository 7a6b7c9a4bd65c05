import type { Annotations, Span } from '@depeche/core';

/** A kind of mark that can be switched on and off. Its sign stands before each mark, so that colour is never alone. */
export interface Layer {
  key: string;
  id: 'person' | 'organization' | 'place' | 'other' | 'quote' | 'date' | 'amount' | 'code';
  label: string;
  sign: string;
  colour: string;
}

export const layers: readonly Layer[] = [
  { key: '1', id: 'person', label: 'people', sign: '@', colour: 'cyan' },
  { key: '2', id: 'organization', label: 'organizations', sign: '#', colour: 'yellow' },
  { key: '3', id: 'place', label: 'places', sign: '^', colour: 'green' },
  { key: '4', id: 'other', label: 'products, events', sign: '*', colour: 'blue' },
  { key: '5', id: 'quote', label: 'quotes', sign: '~', colour: 'magenta' },
  { key: '6', id: 'date', label: 'dates', sign: '`', colour: 'blueBright' },
  { key: '7', id: 'amount', label: 'amounts', sign: '=', colour: 'greenBright' },
  { key: '8', id: 'code', label: 'codes', sign: '&', colour: 'redBright' },
];

/** A stretch of `article.text` that a layer marks. */
export interface Mark extends Span {
  layer: Layer;
  entity: string | null;
}

const byId = new Map<string, Layer>(layers.map((layer) => [layer.id, layer]));

/** All marks of a record, by start; a longer one before a shorter one at the same place. */
export function marksOf(annotations: Annotations | undefined): Mark[] {
  if (annotations === undefined) return [];
  const marks: Mark[] = [];
  const add = (id: string, { start, end }: Span, entity: string | null): void => {
    const layer = byId.get(id) ?? byId.get('other');
    if (layer !== undefined) marks.push({ start, end, layer, entity });
  };
  for (const entity of annotations.entities)
    for (const mention of entity.mentions) add(entity.type, mention, entity.id);
  for (const quote of annotations.quotes) add('quote', quote, quote.entity);
  for (const date of annotations.dates) add('date', date, null);
  for (const amount of annotations.amounts) add('amount', amount, null);
  for (const code of annotations.instruments) add('code', code, code.entity);
  return marks.sort((one, other) => one.start - other.start || other.end - one.end);
}
