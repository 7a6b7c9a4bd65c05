import type { FieldWords } from '../../languages/fields.ts';

/** Particles that stand in names in lower case. */
export const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'von',
  'van',
  'der',
  'den',
  'da',
  'dos',
  'di',
  'del',
  'della',
  'bin',
  'ben',
  'al',
  'el',
  'ibn',
  'y',
  'e',
  'd',
  'zu',
  'ter',
  'ten',
  'op',
  'af',
  'av',
  'st',
  'abu',
  'bint',
  'lo',
]);

/** Letters behind a name that are no name: academic and professional degrees, generations. */
export const DEGREES = new Set([
  'phd',
  'md',
  'mph',
  'ms',
  'ma',
  'ba',
  'bsc',
  'msc',
  'jd',
  'rn',
  'rd',
  'rdn',
  'mba',
  'esq',
  'do',
  'dds',
  'psyd',
  'cfp',
  'cpa',
  'llm',
  'edd',
  'dvm',
  'frcp',
  'mbe',
  'obe',
]);

export const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** What a language's words say of a single word of a byline. */
export function isJob(word: string, words: FieldWords): boolean {
  return words.jobs.includes(word);
}
