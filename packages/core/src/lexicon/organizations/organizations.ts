import type { NameList } from '../entry.ts';
import { companies } from './companies.ts';
import { publicBodies } from './public.ts';

export const organizations: readonly NameList[] = [...publicBodies, ...companies];
