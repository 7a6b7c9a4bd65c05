import type { Annotations, Span } from '@depeche/core';

/** A kind of mark that can be switched on and off. Its sign stands before each mark, so that colour is never alone. */
export interface Layer {
  key: string;
  id: 'person' | 'organization' | 'place' | 'other' | 'quote' | 'date' | 'amount' | 'code';
  label: string;
  sign: string;
  /** Names of terminal colours, for dark and for light backgrounds. */
  onDark: string;
  onLight: string;
}

export const layers: readonly Layer[] = [
  { key: '1', id: 'person', label: 'people', sign: '@', onDark: 'cyan', onLight: 'blue' },
  { key: '2', id: 'organization', label: 'organizations', sign: '#', onDark: 'yellow', onLight: 'red' },
  { key: '3', id: 'place', label: 'places', sign: '^', onDark: 'green', onLight: 'green' },
  { key: '4', id: 'other', label: 'products, events', sign: '*', onDark: 'blue', onLight: 'cyan' },
  { key: '5', id: 'quote', label: 'quotes', sign: '~', onDark: 'magentaBright', onLight: 'magenta' },
  { key: '6', id: 'date', label: 'dates', sign: '`', onDark: 'blueBright', onLight: 'blue' },
  { key: '7', id: 'amount', label: 'amounts', sign: '=', onDark: 'greenBright', onLight: 'green' },
  { key: '8', id: 'code', label: 'codes', sign: '&', onDark: 'redBright', onLight: 'red' },
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
