import { commentsAbroad, wordsAbroad } from './abroad.ts';
import type { Boilerplate } from './boilerplate.ts';
import { boilerplate as de } from './de/boilerplate.ts';
import { en } from './en/index.ts';
import { boilerplate as es } from './es/boilerplate.ts';
import type { FieldWords } from './fields.ts';
import { fr } from './fr/index.ts';
import { boilerplate as it } from './it/boilerplate.ts';
import { boilerplate as nl } from './nl/boilerplate.ts';
import type { LanguagePack } from './pack.ts';
import { boilerplate as pt } from './pt/boilerplate.ts';
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

/** The words around an article of all languages whose pages we know, those without a pack of their own among them. */
export const BOILERPLATES: readonly Boilerplate[] = [fr.boilerplate, en.boilerplate, de, es, it, nl, pt];

/** The nouns of a comment count in every language: a page's comments may be counted in another language than its article's. */
export const COMMENT_NOUNS: ReadonlySet<string> = new Set([
  ...fr.fields.comments,
  ...en.fields.comments,
  ...commentsAbroad(),
]);
