import type { AmountWords } from '../../languages/amounts.ts';
import type { Unit } from '../units/units.ts';
import { own } from './reader.ts';

/**
 * Whose pesos, francs or crowns a text means: the country it names most among those whose currency bears the name. Null
 * where it names none.
 */
export function familyOf(units: readonly Unit[], words: AmountWords, family: string): string | null {
  const adjectives = words.nationalities[family] ?? {};
  const ours = new Set(Object.values(adjectives));
  const counts = new Map<string, number>();
  for (const unit of units) {
    if (unit.kind !== 'word') continue;
    const code = own(words.countries, unit.lower) ?? own(adjectives, unit.lower);
    if (code !== undefined && ours.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [code, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = code;
  return best;
}
