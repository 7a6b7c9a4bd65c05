/** Most places that are looked for. */
const MOST = 10_000;

/** Where a text holds a query, case aside; at most 10,000 places. */
export function matchesOf(text: string, query: string): number[] {
  const places: number[] = [];
  if (query === '') return places;
  const pattern = new RegExp(query.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi');
  for (const match of text.matchAll(pattern)) {
    places.push(match.index);
    if (places.length === MOST) break;
  }
  return places;
}
