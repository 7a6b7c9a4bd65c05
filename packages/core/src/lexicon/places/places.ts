import type { NameList } from '../entry.ts';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { franceAndAround } from './france.ts';
import { historyAndNature } from './history-and-nature.ts';
import { landmarks } from './landmarks.ts';
import { regions } from './regions.ts';

export const places: readonly NameList[] = [
  ...countries,
  ...regions,
  ...cities,
  ...landmarks,
  ...historyAndNature,
  ...franceAndAround,
];
