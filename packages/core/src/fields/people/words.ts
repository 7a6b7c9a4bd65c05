import type { FieldWords } from '../../languages/fields.ts';
import { setOf } from '../../languages/lookup.ts';

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
  'cpp',
  'psp',
  'cissp',
  'ces',
  'cscs',
  'lmft',
  'lcsw',
  'pharmd',
  'ldn',
  'mscn',
  'dpt',
  'facc',
  'mpa',
  'mfa',
  'csp',
  'pmp',
  'cfa',
  'bcba',
  'lpc',
  'cpt',
  'mhs',
  'aprn',
  'msn',
  'bsn',
  'ccc',
  'slp',
]);

export const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** What a language's words say of a single word of a byline. */
export function isJob(word: string, words: FieldWords): boolean {
  return setOf(words.jobs).has(word);
}
