import type { LanguagePack } from '../pack.ts';

export const fr: LanguagePack = { code: 'fr' };
