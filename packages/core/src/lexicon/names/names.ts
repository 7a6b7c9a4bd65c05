import { whenAsked } from '../../when-asked.ts';
import { fold } from '../fold.ts';
import { marksOf, WordPlaces } from '../word-places.ts';
import { givenNames } from './given.ts';
import { moreGivenNames } from './given-more.ts';
import { givenNamesOfTheWorld } from './given-world.ts';
import { surnames } from './surnames.ts';
import { surnamesOfTheWorld } from './surnames-world.ts';

type Gender = 'm' | 'f' | '?';

/** Given names parted by blanks, and who bears them. */
const given: readonly (readonly [names: string, gender: Gender])[] = [
  [givenNames.men, 'm'],
  [givenNames.women, 'f'],
  [givenNames.either, '?'],
  [givenNamesOfTheWorld.men, 'm'],
  [givenNamesOfTheWorld.women, 'f'],
  [moreGivenNames.men, 'm'],
  [moreGivenNames.women, 'f'],
];
const family: readonly string[] = [surnames, surnamesOfTheWorld];

const placesOfGiven = whenAsked(() => placesIn(given.map(([names]) => names)));
const placesOfFamily = whenAsked(() => placesIn(family));

function placesIn(texts: readonly string[]): WordPlaces {
  const marks = marksOf(' \n');
  const places = new WordPlaces();
  texts.forEach((text, number) => {
    places.read(text, number, marks);
  });
  return places;
}

/** The word that begins somewhere in a text, folded. */
function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && text.charCodeAt(end) > 0x20) end++;
  return fold(text.slice(start, end));
}

/** What has been asked for and is a name; bounded by the lists. */
const genders = new Map<string, Gender>();
const families = new Set<string>();

/**
 * The gender a given name tells of (`fold`ed; compounds with a space: "jean pierre"); null where it is none we know. A name
 * listed for men and women counts as either's.
 */
export function givenNameGender(key: string): Gender | null {
  const known = genders.get(key);
  if (known !== undefined) return known;
  let gender: Gender | null = null;
  for (const { text, start } of placesOfGiven().of(key)) {
    const [names, own] = given[text] as (typeof given)[number];
    if (wordAt(names, start) === key) gender = gender === null || gender === own ? own : '?';
  }
  if (gender !== null) genders.set(key, gender);
  return gender;
}

/** Whether a folded word is a common family name. */
export function isSurname(key: string): boolean {
  if (families.has(key)) return true;
  const found = placesOfFamily()
    .of(key)
    .some(({ text, start }) => wordAt(family[text] as string, start) === key);
  if (found) families.add(key);
  return found;
}
