import type { Model } from '../decode.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

/** In every runtime, though in none of the language's own libraries. */
declare function atob(base64: string): string;

const packed = { en, fr };
const read: Partial<Record<'fr' | 'en', Model>> = {};

/** The model of a language, unpacked at its first use and kept. */
export function modelOf(language: 'fr' | 'en'): Model {
  read[language] ??= {
    size: packed[language].SIZE,
    weights: bytesOf(packed[language].WEIGHTS),
    transitions: bytesOf(packed[language].TRANSITIONS),
  };
  return read[language];
}

/** Base64 to signed bytes. */
function bytesOf(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
