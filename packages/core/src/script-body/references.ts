import type { JsonValue } from '../input/json.ts';
import { member } from '../input/json.ts';

/** Values put in the place of their references, of one script. */
const MOST_RESOLVED = 200_000;

/**
 * Puts referenced values in the place of their references: Nuxt's flat payload (`__NUXT_DATA__`: one array whose objects
 * and arrays name other items by their numbers, devalue's format) and normalized caches (Apollo's `{ "__ref": "Article:1" }`
 * and the older `{ "type": "id", "id": … }`). The graph may have rings: readers bound their walk.
 *
 * @param values what one script holds
 * @param id the script's `id`
 */
export function hydrate(values: JsonValue[], id: string): JsonValue[] {
  if (id.startsWith('__NUXT_DATA__')) {
    const [flat] = values;
    return flat?.kind === 'array' && flat.items.length > 1 ? [fromFlat(flat.items)] : values;
  }
  for (const value of values) linkCache(value);
  return values;
}

/** Devalue's format: item 0 is the root; numbers inside objects and arrays are places in the list. */
function fromFlat(items: JsonValue[]): JsonValue {
  const at = (place: JsonValue): JsonValue =>
    place.kind === 'number' ? (items[place.value as number] ?? { ...place, kind: 'null', value: null }) : place;
  for (const item of items) {
    if (item.kind === 'object') for (const [name, place] of item.entries) item.entries.set(name, at(place));
    else if (item.kind === 'array') {
      // ["ShallowReactive", 3], ["Set", 4, 5]: a wrapper's name, then places.
      item.items = item.items.map(at);
    }
  }
  return items[0] as JsonValue;
}

/** Finds the cache (an object that most references name a member of) and links it. */
function linkCache(root: JsonValue): void {
  const caches = new Map<string, JsonValue>();
  const waiting: JsonValue[] = [root];
  const seen: JsonValue[] = [];
  for (let at = 0; at < waiting.length && at < MOST_RESOLVED; at++) {
    const value = waiting[at] as JsonValue;
    seen.push(value);
    if (value.kind === 'array') for (const item of value.items) waiting.push(item);
    if (value.kind !== 'object') continue;
    for (const [name, item] of value.entries) {
      if (item.kind === 'object' && (name.includes(':') || name.startsWith('$'))) caches.set(name, item);
      if (item.kind === 'object' || item.kind === 'array') waiting.push(item);
    }
  }
  if (caches.size === 0) return;
  const target = (value: JsonValue): JsonValue => {
    const name = member(value, '__ref') ?? (member(value, 'type')?.kind === 'string' ? member(value, 'id') : null);
    return name?.kind === 'string' ? (caches.get(name.value) ?? value) : value;
  };
  for (const value of seen) {
    if (value.kind === 'array') value.items = value.items.map((item) => (item.kind === 'object' ? target(item) : item));
    else if (value.kind === 'object')
      for (const [name, item] of value.entries) if (item.kind === 'object') value.entries.set(name, target(item));
  }
}
