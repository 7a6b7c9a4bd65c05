import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { LanguagePack } from './pack.ts';

const packs: Readonly<Record<string, LanguagePack>> = { en, fr };

/** The pack of a BCP 47 tag ("fr-CA" gives French); null where there is none. */
export function languagePack(tag: string | null): LanguagePack | null {
  if (tag === null) return null;
  const code = tag.slice(0, 2).toLowerCase();
  return Object.hasOwn(packs, code) ? (packs[code] as LanguagePack) : null;
}
