import type { NameList } from '../entry.ts';
import { companies } from './companies.ts';
import { mediaAndSport } from './media-and-sport.ts';
import { publicBodies } from './public.ts';

export const organizations: readonly NameList[] = [...publicBodies, ...mediaAndSport, ...companies];
