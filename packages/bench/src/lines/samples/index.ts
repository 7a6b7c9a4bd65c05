import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';

/** Pasted pages of our own writing, in the shapes that papers, agencies, blogs and companies give their pages. Nothing in them happened. */
export const SAMPLES: readonly string[] = [...FRENCH, ...ENGLISH];
