import type { NameList } from '../entry.ts';
import { clubs } from './clubs.ts';
import { companies } from './companies.ts';
import { ofFrance } from './france.ts';
import { institutions } from './institutions.ts';
import { mediaAndSport } from './media-and-sport.ts';
import { partiesAndHouses } from './parties-and-houses.ts';
import { publicBodies } from './public.ts';

export const organizations: readonly NameList[] = [
  ...publicBodies,
  ...mediaAndSport,
  ...companies,
  ...institutions,
  ...clubs,
  ...partiesAndHouses,
  ...ofFrance,
];
