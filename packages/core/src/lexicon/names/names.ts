import { fold } from '../fold.ts';
import { marksOf, WordPlaces } from '../word-places.ts';
import { givenNames } from './given.ts';
import { moreGivenNames } from './given-more.ts';
import { givenNamesOfTheWorld } from './given-world.ts';
import { surnames } from './surnames.ts';
import { surnamesOfTheWorld } from './surnames-world.ts';

/** Words parted by blanks, and what they are. */
const lists = [
  [givenNames.men, 'm'],
  [givenNames.women, 'f'],
  [givenNames.either, '?'],
  [givenNamesOfTheWorld.men, 'm'],
  [givenNamesOfTheWorld.women, 'f'],
  [moreGivenNames.men, 'm'],
  [moreGivenNames.women, 'f'],
  [surnames, 'family'],
  [surnamesOfTheWorld, 'family'],
] as const;

interface Known {
  given: 'm' | 'f' | '?' | null;
  family: boolean;
}

const UNKNOWN: Known = { given: null, family: false };

let places: WordPlaces | null = null;
/** What has been asked for and is a name; bounded by the lists. */
const known = new Map<string, Known>();

/** Built at the first question and never changed after. */
function placed(): WordPlaces {
  if (places === null) {
    const marks = marksOf(' \n');
    places = new WordPlaces();
    for (let list = 0; list < lists.length; list++) places.read(lists[list]?.[0] ?? '', list, marks);
  }
  return places;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) > 0x20) end++;
  return end;
}

/** What a folded word is. A name listed for men and women counts as either's. */
function read(key: string): Known {
  const before = known.get(key);
  if (before !== undefined) return before;
  let given: Known['given'] = null;
  let family = false;
  for (const { text: list, start } of placed().of(key)) {
    const [text, kind] = lists[list] as (typeof lists)[number];
    if (fold(text.slice(start, endOfWord(text, start))) !== key) continue;
    if (kind === 'family') family = true;
    else given = given === null || given === kind ? kind : '?';
  }
  if (given === null && !family) return UNKNOWN;
  const found = { given, family };
  known.set(key, found);
  return found;
}

/** The gender a given name tells of (`fold`ed; compounds with a space: "jean pierre"); null where it is none we know. */
export function givenNameGender(key: string): 'm' | 'f' | '?' | null {
  return read(key).given;
}

/** Whether a folded word is a common family name. */
export function isSurname(key: string): boolean {
  return read(key).family;
}
