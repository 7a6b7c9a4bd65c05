/** What the lexicon says of a name or of a word of one. */

import { fold, givenNameGender, lookup } from '../../lexicon/index.ts';
import type { Document, Token } from '../document.ts';
import { type Name, surfaceOf } from './names.ts';

/** Whether the lexicon holds a name, of whatever type. */
export function isKnown(document: Document, name: Name): boolean {
  return lookup(surfaceOf(document, name)).length > 0;
}

/** Whether the lexicon knows a name as a country's or territory's, which have teams of their own. */
export function isLand(document: Document, name: Name): boolean {
  return lookup(surfaceOf(document, name)).some(({ kind }) => kind === 'country' || kind === 'territory');
}

/** Whether a word is a given name that the lexicon knows, with its capital. */
export function isGiven(token: Token): boolean {
  return isCapital(token) && givenNameGender(fold(token.text)) !== null;
}

/** Whether a word is written with a capital anywhere. */
export function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && text !== text.toLowerCase();
}
