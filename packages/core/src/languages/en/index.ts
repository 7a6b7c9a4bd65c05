import { boilerplate } from './boilerplate.ts';
import type { LanguagePack } from '../pack.ts';

export const en: LanguagePack = { code: 'en', boilerplate };
