import { dossier } from './dossier.ts';
import { evidence } from './evidence.ts';
import { intake } from './intake.ts';
import { library } from './library.ts';
import { problems } from './problems.ts';
import { reader } from './reader.ts';
import { shell } from './shell.ts';

const fr = { ...shell.fr, ...intake.fr, ...reader.fr, ...evidence.fr, ...dossier.fr, ...library.fr, ...problems.fr };
const en: typeof fr = {
  ...shell.en,
  ...intake.en,
  ...reader.en,
  ...evidence.en,
  ...dossier.en,
  ...library.en,
  ...problems.en,
};

export type Words = typeof fr;

/** The words of the reader's language; English where it is neither. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().startsWith('fr') ? fr : en;
}
