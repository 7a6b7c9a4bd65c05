/** Names and plain words that fill the slots of the templates. */

import { readEntries } from '../../../../core/src/lexicon/entry.ts';
import { TERRITORIES } from '../../../../core/src/lexicon/gazetteer.ts';
import { lists } from '../../../../core/src/lexicon/lists.ts';
import { givenNames } from '../../../../core/src/lexicon/names/given.ts';
import { moreGivenNames } from '../../../../core/src/lexicon/names/given-more.ts';
import { givenNamesOfTheWorld } from '../../../../core/src/lexicon/names/given-world.ts';
import { surnames } from '../../../../core/src/lexicon/names/surnames.ts';
import { surnamesOfTheWorld } from '../../../../core/src/lexicon/names/surnames-world.ts';
import type { EntityType } from '../../../../core/src/record.ts';
import { invented } from '../augment.ts';
import { pick } from '../random.ts';
import { plainWords } from './words.ts';

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word.length > 2);
const GIVEN = split(
  [givenNames, givenNamesOfTheWorld, moreGivenNames].flatMap(({ men, women }) => [men, women]).join(' '),
);
const FAMILY = split(`${surnames} ${surnamesOfTheWorld}`);

const byKind = new Map<string, { spelling: string; country: string | null }[]>();
for (const list of lists) {
  for (const { spelling, kind, country } of readEntries(list)) {
    if (!/^\p{Lu}/u.test(spelling) || spelling.length < 3) continue;
    byKind.set(kind, [...(byKind.get(kind) ?? []), { spelling, country }]);
  }
}
const of = (...kinds: string[]): string[] =>
  kinds.flatMap((kind) => byKind.get(kind) ?? []).map(({ spelling }) => spelling);

const FRENCH_LETTERS = /[éèêîïôûç]|^(?:La |Le |Les )/u;
const TERRITORY_NAMES = TERRITORIES.split('|').map((each) => each.split('=').slice(1));
const COUNTRIES = {
  fr: TERRITORY_NAMES.map(([fr = '']) => fr),
  en: TERRITORY_NAMES.map((names) => names[names.length - 1] ?? ''),
};
const PARTIES = of('public').filter((name) => /\bPart[iy]\b|^Front |^Union pour|^Rassemblement/u.test(name));
const STATES = of('state', 'region', 'department');
const DEPARTMENTS = of('department');
const CITIES = of('city');
const TOWNS = of('town');
const COMPANIES = of('company', 'finance').filter((name) => !/ of | de /u.test(name));
const CLUBS = of('sport').filter((name) => name.length > 3 && !/[a-z]s$/u.test(name));
const NICKNAMES = of('sport').filter((name) => /^[A-Z][a-z]+s$/u.test(name));
const MEDIA = of('media');
const LANDMARKS = of('seat', 'water', 'mountain').filter((name) => name.length > 4);
const VOWEL = COUNTRIES.fr.filter((name) => /^[AEIOÉ]/u.test(name));
const ROMAN = 'Ier II III IV V VI VII VIII IX XI XII XIV XVI'.split(' ');

interface Filled {
  text: string;
  type: EntityType | null;
}

/** Who and what a made-up story is about: a slot's number keeps its name until `change`. */
export class Cast {
  readonly #language: 'fr' | 'en';
  readonly #next: () => number;
  readonly #kept = new Map<string, string>();

  constructor(language: 'fr' | 'en', next: () => number) {
    this.#language = language;
    this.#next = next;
  }

  change(): void {
    this.#kept.clear();
  }

  /** What stands in a slot, and of what type it is. Slots in capitals are written in capitals. */
  fill(slot: string): Filled {
    const lower = slot.toLowerCase();
    const word = plainWords(slot, this.#language, this.#next);
    if (word !== null) return { text: word, type: null };
    const kind = lower.replace(/\d+$/u, '');
    const filled = this.#name(kind, lower.slice(kind.length));
    return slot === lower ? filled : { ...filled, text: filled.text.toUpperCase() };
  }

  #keep(key: string, make: () => string): string {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#kept.set(key, made);
    return made;
  }

  #name(kind: string, number: string): Filled {
    const next = this.#next;
    const first = (): string => this.#keep(`f${number}`, () => this.#given());
    const last = (): string => this.#keep(`s${number}`, () => this.#family());
    const own = (type: EntityType, make: () => string): Filled => ({ text: this.#keep(kind + number, make), type });
    switch (kind) {
      case 'p':
        return own('person', () =>
          next() < 0.06 ? `${first()} ${pick('ABCDEGHJLMPRST'.split(''), next)}. ${last()}` : `${first()} ${last()}`,
        );
      case 's':
        return { text: last(), type: 'person' };
      case 'f':
        return { text: first(), type: 'person' };
      case 'i':
        return { text: `${first()[0]}. ${last()}`, type: 'person' };
      case 'c':
        return own('place', () => this.#city());
      case 'n':
        return own('place', () => this.#country());
      case 'nv':
        return own('place', () => pick(VOWEL, next));
      case 'x':
        return own('place', () =>
          next() < 0.4 ? 'U.S.' : next() < 0.3 ? 'Britain' : pick(COUNTRIES[this.#language], next),
        );
      case 'j':
        return { text: next() < 0.7 ? 'U.S.' : 'U.K.', type: 'place' };
      case 'r':
      case 'state':
      case 'regionfr':
        return own('place', () => (next() < 0.85 ? pick(STATES, next) : invented(TOWNS, next)));
      case 'dept':
        return own('place', () => pick(DEPARTMENTS, next));
      case 'riv':
      case 'l':
        return own('place', () => (next() < 0.7 ? pick(LANDMARKS, next) : invented(TOWNS, next)));
      case 'o':
        return own('organization', () =>
          next() < 0.6 ? pick(COMPANIES, next) : invented(next() < 0.5 ? COMPANIES : FAMILY, next),
        );
      case 'a':
        return own('organization', () =>
          Array.from({ length: 3 + Math.floor(next() * 2) }, () => pick('ABCDEFGILMNOPRSTU'.split(''), next)).join(''),
        );
      case 't':
        return own('organization', () => this.#club());
      case 'm':
        return own('organization', () => (next() < 0.8 ? pick(NICKNAMES, next) : `${invented(FAMILY, next)}s`));
      case 'media':
      case 'partyfr':
      case 'party':
      case 'orgfr':
        return own('organization', () => (kind === 'media' ? pick(MEDIA, next) : pick(PARTIES, next)));
      case 'k':
        return this.#language === 'en'
          ? own('organization', () => pick(ENGLISH_COUNTIES, next))
          : own('person', () => `${this.#given()} ${pick(ROMAN, next)}`);
      default:
        throw new Error(`no names for the slot <${kind}>`);
    }
  }

  #given(): string {
    const next = this.#next;
    const name = next() < 0.8 ? pick(GIVEN, next) : invented(GIVEN, next);
    return next() < 0.07 ? `${name}-${pick(GIVEN, next)}` : name;
  }

  #family(): string {
    const next = this.#next;
    const name = next() < 0.5 ? pick(FAMILY, next) : invented(FAMILY, next);
    const share = next();
    if (share < 0.03)
      return `${pick(['de', 'van', 'von', 'di', 'de la', 'van der', 'von der', 'du', 'le', 'ben', 'al'], next)} ${name}`;
    if (share < 0.05) return `${name}-${pick(FAMILY, next)}`;
    if (share < 0.065) return `${pick(["O'", 'Mc', 'Mac', "D'"], next)}${name}`;
    return name;
  }

  /** Those that the news is full of half the time. */
  #country(): string {
    const next = this.#next;
    return next() < 0.5 ? pick(GREAT[this.#language], next) : pick(COUNTRIES[this.#language], next);
  }

  #city(): string {
    const next = this.#next;
    const share = next();
    if (share < 0.45) return pick(CITIES, next);
    if (share < 0.75) return pick(TOWNS, next);
    if (share < 0.88 || this.#language === 'en') return invented(TOWNS, next);
    return `${pick(['Saint-', 'Sainte-', 'Mont-', 'Villers-', 'La ', 'Le '], next)}${invented(
      TOWNS.filter((name) => !FRENCH_LETTERS.test(name)),
      next,
    )}${next() < 0.4 ? pick(['-sur-Loire', '-le-Roi', '-en-Bray', '-lès-Bois', '-du-Mont', '-la-Forêt'], next) : ''}`;
  }

  #club(): string {
    const next = this.#next;
    const share = next();
    if (share < 0.5) return pick(CLUBS, next);
    if (share < 0.75) return pick(CITIES, next);
    const city = share < 0.9 ? pick(TOWNS, next) : invented(TOWNS, next);
    return next() < 0.5 ? city : `${city} ${pick(['City', 'United', 'Rovers', 'Town', 'FC', 'Athletic'], next)}`;
  }
}

const GREAT = {
  en: 'Germany,France,England,Spain,Italy,Netherlands,Belgium,Switzerland,Sweden,Russia,Poland,Iraq,Iran,Israel,Turkey,China,Japan,India,Pakistan,Australia,South Africa,United States,Canada,Brazil,Mexico,Argentina,Scotland,Wales,Ireland,Croatia,Bosnia,Yugoslavia,Czech Republic,Denmark,Austria,Zaire,Sri Lanka,New Zealand,West Indies,Britain,Ukraine,Egypt'.split(
    ',',
  ),
  fr: 'France,Allemagne,Angleterre,Espagne,Italie,Pays-Bas,Belgique,Suisse,Suède,Russie,Pologne,Irak,Iran,Israël,Turquie,Chine,Japon,Inde,Pakistan,Australie,Afrique du Sud,États-Unis,Canada,Québec,Brésil,Mexique,Argentine,Écosse,Irlande,Croatie,URSS,Yougoslavie,Danemark,Autriche,Grèce,Prusse,Bohême,Hongrie,Royaume-Uni,Égypte,Algérie,Maroc'.split(
    ',',
  ),
};

const ENGLISH_COUNTIES = [
  'Derbyshire',
  'Durham',
  'Essex',
  'Glamorgan',
  'Gloucestershire',
  'Hampshire',
  'Kent',
  'Lancashire',
  'Leicestershire',
  'Middlesex',
  'Northamptonshire',
  'Nottinghamshire',
  'Somerset',
  'Surrey',
  'Sussex',
  'Warwickshire',
  'Worcestershire',
  'Yorkshire',
  'Victoria',
  'Queensland',
  'Tasmania',
  'Natal',
  'Transvaal',
];
