import { wordsAbroad } from './abroad.ts';
import { en } from './en/index.ts';
import type { FieldWords } from './fields.ts';
import { fr } from './fr/index.ts';
import type { LanguagePack } from './pack.ts';
import type { WireWords } from './wire.ts';

const packs: Readonly<Record<string, LanguagePack>> = { en, fr };

/** The pack of a BCP 47 tag ("fr-CA" gives French); null where there is none. */
export function languagePack(tag: string | null): LanguagePack | null {
  if (tag === null) return null;
  const code = tag.slice(0, 2).toLowerCase();
  return Object.hasOwn(packs, code) ? (packs[code] as LanguagePack) : null;
}

/** The words around the fields in a language's pages; the English ones where the language is unknown. */
export function fieldWordsOf(tag: string | null): FieldWords {
  return languagePack(tag)?.fields ?? wordsAbroad(tag) ?? en.fields;
}

/** The notices' phrases of every language: a notice may be in another language than its article. */
export const WIRE_WORDS: readonly WireWords[] = [fr.wire, en.wire];
