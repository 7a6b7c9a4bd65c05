import type { FieldWords } from '../../languages/fields.ts';
import { mayBegin, setOf } from '../../languages/lookup.ts';
import { PARTICLES, recased } from '../../languages/recased.ts';
import { fold, givenNameGender } from '../../lexicon/index.ts';
import { agencyOf } from '../../wire/agencies.ts';
import { madeOnce } from '../made-once.ts';
import { DEGREES, GENERATIONS, isJob } from './words.ts';

/** The people a byline names, with where their names stand in it, and the agency it names beside them. */
export interface Byline {
  people: Person[];
  agency: string | null;
}

export interface Person {
  /** As a reader would write it: recased where the page shouts. */
  name: string;
  /** Range of the byline. */
  start: number;
  end: number;
}

export interface BylineContext {
  words: FieldWords;
  /** Names of the site and its publisher, lower case: no author. */
  brands: readonly string[];
}

/** Longest byline read, in UTF-16 units; no list of authors is longer. */
const LONGEST = 600;
const MOST_PEOPLE = 20;

/**
 * Reads a byline: "By ABBY GOODNOUGH, THOMAS KAPLAN and ROBERT PEAR", "Par Jean-Luc Dupré (avec AFP)", a name alone. Jobs,
 * e-mail addresses, handles, dates and places behind the names are left out.
 *
 * @returns no people where the line is nobody's
 */
export function readByline(line: string, context: BylineContext): Byline {
  const { words } = context;
  const text = line.slice(0, LONGEST);
  const people: Person[] = [];
  let agency: string | null = null;
  let at = openerLength(text, words);
  const limit = text.length;
  // Parts between separators, in order; a part that is no name ends nothing: another may follow.
  while (at < limit && people.length < MOST_PEOPLE) {
    const part = nextPart(text, at, words);
    const found = agencyOf(
      text
        .slice(part.start, part.end)
        .replace(/^(?:avec|with|via|source)\s+/i, '')
        .replace(/^l['’]/i, ''),
    );
    if (found !== null) agency ??= found;
    else if (
      people.length > 0 &&
      setOf(words.pictureCredits).has(text.slice(part.start, part.end).trim().toLowerCase())
    )
      break;
    else {
      // "Text: Anna Lind Foto: Per Berg": what follows the colon made the pictures.
      const credit = creditAt(text, part, words);
      const person = personIn(text, part.start, credit ?? part.end, context, people.length > 0);
      if (person !== null && !people.some((known) => known.name.toLowerCase() === person.name.toLowerCase()))
        people.push(person);
      else if (person === null && people.length > 0 && part.hard) break;
      if (credit !== null) break;
    }
    at = Math.max(part.next, at + 1);
  }
  return { people: people.filter((person, index) => index === 0 || isPlausible(person, people)), agency };
}

/** Where the word for a picture stands that a colon behind the part makes a label; null where none does. */
function creditAt(text: string, { start, end }: Part, words: FieldWords): number | null {
  if (text[end] !== ':') return null;
  const at = text.lastIndexOf(' ', end - 1) + 1;
  return at > start && setOf(words.pictureCredits).has(text.slice(at, end).toLowerCase()) ? at : null;
}

/** Beside a full name a single word is part of a job or a house ("Privacy and Digital Security Expert"), unless it is known. */
function isPlausible({ name }: Person, people: readonly Person[]): boolean {
  if (/[\s.·]/.test(name) || !people[0]?.name.includes(' ')) return true;
  return !name.endsWith('-') && (givenNameGender(fold(name)) !== null || !/^[\p{Script=Latin}-]+$/u.test(name));
}

/** How far into a line its opener is looked for. */
const LONGEST_HEAD = 60;

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7f && String.fromCharCode(code).trim() === '');
}

/** Length of "By ", "Par : " and the like at a line's head; 0 where it opens with none. */
export function openerLength(text: string, words: FieldWords): number {
  let at = 0;
  for (let rounds = 0; rounds < 3; rounds++) {
    let lead = 0;
    while (lead < LONGEST_HEAD && isBlank(text.charCodeAt(at + lead))) lead++;
    const openers = mayBegin(words.bylineOpeners, text.charAt(at + lead).toLowerCase());
    if (openers.length === 0 || lead === LONGEST_HEAD) break;
    const head = text
      .slice(at, at + LONGEST_HEAD)
      .toLowerCase()
      .replaceAll('’', "'");
    const opener = openers.find((each) => {
      if (!head.startsWith(each, lead)) return false;
      const next = text[at + lead + each.length];
      // "ByThe Associated Press": two elements that touch.
      const glued =
        each.length <= 3 &&
        next !== undefined &&
        /\p{Lu}/u.test(next) &&
        /\p{Lu}/u.test(text[at + lead] ?? '') &&
        /\p{Ll}/u.test(text[at + lead + 1] ?? '');
      return next === undefined || /[\s:\u00a0：]/.test(next) || /[:\u3040-\u9fff\uac00-\ud7af]$/.test(each) || glued;
    });
    if (opener === undefined) break;
    at += lead + opener.length;
    while (at < text.length && /[\s:\u00a0：／/・]/.test(text[at] as string)) at++;
    // "Avec notre correspondante à Dakar, Awa Ba": the post between the opener and the name.
    if (opener.includes(' notre ')) at += POST.exec(text.slice(at, at + LONGEST_POST))?.[0].length ?? 0;
  }
  return at;
}

/** Where a correspondent is posted, up to the name. */
const POST = /^(?:à|en|au|aux) [^,:]{2,40}[,:] ?/;
const LONGEST_POST = 50;

/** Openers that are common nouns too: without a colon they may open anything. */
const WEAK_OPENERS = new Set([
  'author',
  'from',
  'auteur',
  'autor',
  'autora',
  'autore',
  'auteurs',
  'text',
  'texto',
  'tekst',
  'de',
]);

/** Whether a byline's opener says little by itself. */
export function isWeakOpener(opener: string): boolean {
  const bare = opener.trim().toLowerCase();
  // "From: Ministry of Fisheries": its colon does not make it one.
  return WEAK_OPENERS.has(bare) || bare === 'from:';
}

/** Whether a name begins with a given name that is known. */
export function hasGivenName(name: string): boolean {
  return givenNameGender(fold(name.split(/[ -]/)[0] ?? '')) !== null;
}

interface Part {
  start: number;
  end: number;
  next: number;
  /** Whether what follows stands apart: a bar, a dash, a new line. */
  hard: boolean;
}

const SEPARATORS = ',;/|•·–—\n()[]:／、，；｜：（）・';

function nextPart(text: string, from: number, words: FieldWords): Part {
  let at = from;
  while (at < text.length && (SEPARATORS.includes(text[at] as string) || /\s/.test(text[at] as string))) at++;
  const start = at;
  while (at < text.length) {
    const mark = text[at] as string;
    if (SEPARATORS.includes(mark)) return { start, end: at, next: at + 1, hard: !',;/(／、，；'.includes(mark) };
    if (mark === '&' || mark === '+') return { start, end: at, next: at + 1, hard: false };
    if (mark === ' ' || mark === '\u00a0') {
      const dash = text.slice(at, at + 3);
      if (dash === ' - ') return { start, end: at, next: at + 3, hard: true };
      const space = text.slice(at + 1, at + 12);
      const joiner = words.nameJoiners.find(
        (each) => space.toLowerCase().startsWith(`${each} `) || space.toLowerCase().startsWith(`${each}\u00a0`),
      );
      if (joiner !== undefined && at > start) return { start, end: at, next: at + 1 + joiner.length, hard: false };
    }
    at++;
  }
  return { start, end: at, next: at, hard: true };
}

/** The name in a part of a byline, up to the first word that is none. */
function personIn(
  text: string,
  start: number,
  end: number,
  { words, brands }: BylineContext,
  later: boolean,
): Person | null {
  const taken: { word: string; start: number; end: number }[] = [];
  let cut = false;
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    if (
      taken.length > 1 &&
      (agencyOf(text.slice(start + match.index, end)) !== null || isBrand(text.slice(start + match.index, end), brands))
    )
      break;
    const word = match[0];
    const bare = word.replace(/^[“"'‘«*]{1,8}|[”"’»*,.:]{1,8}$/g, '').replace(/’/g, "'");
    const low = bare.toLowerCase();
    if (low === '' || low === '-') continue;
    if (
      word.includes('@') ||
      word.includes('=') ||
      word.includes('/') ||
      /^(?:https?|www)\b/.test(low) ||
      /\d/.test(word)
    ) {
      cut = true;
      break;
    }
    if (taken.length === 0 && (openerWord(low, words) || HONORIFICS.has(low))) continue;
    if (DEGREES.has(low.replace(/\./g, '')) && taken.length > 0) {
      break;
    }
    if (setOf(words.nameStops).has(low) && !PARTICLES.has(low)) {
      if (taken.length === 0) return null;
      break;
    }
    if (taken.length > 1 && isSiteJob(low, text.slice(start + match.index + word.length, end), words, brands)) break;
    // Behind the name a label begins what comes next: "Anita Mishra Published: Jan 8".
    if (taken.length > 1 && isDateLabel(low, words)) break;
    if (isJob(low, words) || months(low, words)) {
      // A name in an unspaced script is one word, and its bearer's job stands right behind it.
      if (taken.length === 1 && !UNCASED.test((taken[0] as { word: string }).word)) return null;
      // Behind a name the words before a job are the job's: "Ann Lee, digital security expert".
      if (later && taken.length > 1 && givenNameGender(fold((taken[0] as { word: string }).word)) === null) return null;
      break;
    }
    if (
      calendarWord(low, words) &&
      (taken.length > 1 || taken.length === 0) &&
      /^\.?\s{0,2}\d|^$/.test(
        text.slice(start + match.index + word.length, start + match.index + word.length + 4).trim(),
      )
    ) {
      cut = true;
      break;
    }
    const seam = seamOf(word, words);
    if (seam > 0) {
      taken.push({ word: word.slice(0, seam), start: start + match.index, end: start + match.index + seam });
      cut = true;
      break;
    }
    const particle = PARTICLES.has(low) && word === low;
    const capital = /^[“"'‘«]?\p{Lu}/u.test(word) || /^[dl]['’]\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word);
    if (!capital && !particle && !isLowerCaseName(text, start, end)) break;
    taken.push({ word, start: start + match.index, end: start + match.index + word.length });
    if (taken.length > 7) return null;
  }
  while (taken.length > 0 && PARTICLES.has((taken.at(-1) as { word: string }).word)) taken.pop();
  const first = taken[0];
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return null;
  let stop = last.end;
  while (
    stop > first.start &&
    /[,.:;’'”"»*]/.test(text[stop - 1] as string) &&
    !keepsPoint(text.slice(first.start, stop))
  )
    stop--;
  // "Amanda Cappelli Fox News": a house's name touches the person's.
  const second = taken[1];
  if (
    taken.length >= 4 &&
    second !== undefined &&
    setOf(words.organizationWords).has(last.word.toLowerCase()) &&
    givenNameGender(fold(first.word)) !== null
  )
    stop = second.end;
  const written = text.slice(first.start, stop).replace(/\s+/g, ' ');
  const name = recased(written);
  const low = name.toLowerCase();
  // Behind a person a name that begins with an article is a house's: "Tom Lacaze | Le Matin".
  if (ARTICLES.has(first.word.toLowerCase()) && (later || taken.length === 1)) return null;
  if (name.length < 2 || name.length > 60) return null;
  const parts = low.split(' ');
  if (setOf(words.nobody).has(low) || parts.some((part) => setOf(words.nobody).has(part) && part.length > 3))
    return null;
  if (isLabel(parts[0] as string, words) || /\.(?:com|net|org|fr|co)\b/.test(low)) return null;
  if (/^\p{Lu}{2,5}$/u.test(written.split(' ')[0] ?? '') && brands.includes(parts[0] as string)) return null;
  if (
    parts.length === 1 &&
    (cut || isLabel(low, words) || setOf(words.organizationWords).has(low) || /^\p{Lu}{2,5}$/u.test(written))
  )
    return null;
  if (
    parts.length > 1 &&
    (setOf(words.organizationWords).has(parts.at(-1) ?? '') || setOf(words.organizationWords).has(parts[0] ?? ''))
  )
    return null;
  if (parts.length > 2 && (parts[0] === 'the' || parts.some((part) => setOf(words.organizationWords).has(part))))
    return null;
  // A person's own site is named after the person.
  const person = parts.length >= 2 && parts.length <= 3 && givenNameGender(fold(parts[0] as string)) !== null;
  if ((isBrand(low, brands) && !person) || agencyOf(name) !== null) return null;
  if (GENERATIONS.has(low.replace('.', ''))) return null;
  return { name, start: first.start, end: stop };
}

/** A word of letters that have no capitals. */
const UNCASED = /^\p{Lo}/u;

function isDateLabel(low: string, words: FieldWords): boolean {
  return setOf(words.publishedLabels).has(low) || setOf(words.modifiedLabels).has(low);
}

const ARTICLES = new Set(['le', 'la', 'les', 'the', 'el', 'los', 'il', 'der', 'die', 'das', 'het']);

const HONORIFICS = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'mme', 'mlle']);

function openerWord(low: string, words: FieldWords): boolean {
  return setOf(words.bylineOpeners).has(low) || setOf(words.agencyJoiners).has(low);
}

function months(low: string, words: FieldWords): boolean {
  return low.length > 4 && calendarWord(low, words) && low !== 'avril' && low !== 'april';
}

/** Where an element's job or date touches the name before it ("KeenanCity", "ESPNDec"); 0 where nothing does. */
function seamOf(word: string, words: FieldWords): number {
  const match = /^(\p{Lu}[\p{L}'’-]*[\p{L}])(\p{Lu}\p{Ll}{2,})[.,]?$/u.exec(word.slice(0, 40));
  const tail = (match?.[2] ?? '').toLowerCase();
  return match !== null && tail !== '' && (isJob(tail, words) || calendarWord(tail, words) || isLabel(tail, words))
    ? (match[1] as string).length
    : 0;
}

function calendarWord(low: string, words: FieldWords): boolean {
  return calendars(words).has(low);
}

const calendarSets = new WeakMap<FieldWords, ReadonlySet<string>>();

/** The names of months and weekdays; made once per language. */
function calendars(words: FieldWords): ReadonlySet<string> {
  let set = calendarSets.get(words);
  if (set === undefined) {
    set = new Set([...words.months.flat(), ...words.weekdays]);
    calendarSets.set(words, set);
  }
  return set;
}

/** A word that labels something and names nobody: "Published", "Updated", "Share", "Photo". */
function isLabel(low: string, words: FieldWords): boolean {
  return (
    setOf(words.publishedLabels).has(low) ||
    setOf(words.modifiedLabels).has(low) ||
    setOf(words.furniture).has(low) ||
    setOf(words.pictureCredits).has(low) ||
    setOf(words.comments).has(low)
  );
}

/** "Adam Sennott Globe Staff": the site's name and a job behind a person's. */
function isSiteJob(low: string, rest: string, words: FieldWords, brands: readonly string[]): boolean {
  const next = /^\s{1,3}([\p{L}-]+)/u.exec(rest.slice(0, 40))?.[1]?.toLowerCase() ?? '';
  return (
    (isJob(next, words) || setOf(words.nobody).has(next)) && brands.some((brand) => brand.split(' ').includes(low))
  );
}

/** A user name: "mrajcosplay", all in small letters and the only thing there. */
function isLowerCaseName(text: string, start: number, end: number): boolean {
  const part = text.slice(start, end).trim();
  return start === 0 && end === text.length && part.length < 40 && /^[\p{Ll}]+(?: [\p{Ll}]+){1,2}$/u.test(part);
}

/** "Ken Griffey Jr." and "Desirée O." keep their point, a Hebrew name the mark that makes its last letter another sound. */
function keepsPoint(name: string): boolean {
  return /(?:[ .]\p{L}| Jr| Sr)\.$|[\u05d0-\u05ea]['’]$/u.test(name);
}

function isBrand(low: string, brands: readonly string[]): boolean {
  if (brands.length === 0) return false;
  const squeezed = squeeze(low);
  return squeezedOf(brands).some(
    (other) =>
      other !== '' &&
      (other === squeezed ||
        (squeezed.length > 4 && other.startsWith(squeezed)) ||
        (other.length > 4 && squeezed.startsWith(other))),
  );
}

const squeezedOf = madeOnce(squeeze);

function squeeze(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:the|le|la|les|l['’])\s*/, '')
    .replace(/[^\p{L}\d]/gu, '');
}
