import type { LanguagePack } from '../../languages/pack.ts';

/** Endings of inflected forms, longest first, each with what it may stand for. */
const ENDINGS: Readonly<Record<'fr' | 'en', readonly (readonly [ending: string, instead: readonly string[]])[]>> = {
  en: [
    ['ies', ['y']],
    ['ied', ['y']],
    ['ing', ['', 'e']],
    ['es', ['', 'e']],
    ['ed', ['', 'e']],
    ['er', ['', 'e']],
    ['ly', ['']],
    ['s', ['']],
  ],
  fr: [
    ['issent', ['ir']],
    ['aient', ['er', 're']],
    ['eront', ['er']],
    ['erait', ['er']],
    ['ement', ['', 'e']],
    ['aux', ['al']],
    ['ait', ['er', 're']],
    ['ant', ['er', 're', 'ir']],
    ['ent', ['er', 're']],
    ['era', ['er']],
    ['ees', ['er']],
    ['ons', ['er', 're']],
    ['ee', ['er']],
    ['es', ['er', '']],
    ['er', ['e']],
    ['e', ['er', '']],
    ['s', ['']],
    ['a', ['er']],
  ],
};

/** Whether a word, folded, is an ordinary one of the language or a form of one. */
export function isOrdinary(folded: string, { code, names }: LanguagePack): boolean {
  const { common } = names;
  if (common.has(folded)) return true;
  if (folded.length < 4) return false;
  for (const [ending, instead] of ENDINGS[code]) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    if (stem.length > 2 && instead.some((each) => common.has(stem + each))) return true;
    // "stopped", "winning": the doubled letter goes with its ending.
    const last = stem[stem.length - 1];
    if (code === 'en' && stem.length > 3 && last === stem[stem.length - 2] && common.has(stem.slice(0, -1)))
      return true;
  }
  return false;
}
