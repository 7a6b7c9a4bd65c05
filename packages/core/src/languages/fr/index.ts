import { boilerplate } from './boilerplate.ts';
import type { LanguagePack } from '../pack.ts';

export const fr: LanguagePack = { code: 'fr', boilerplate };
