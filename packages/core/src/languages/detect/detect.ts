import { whenAsked } from '../../when-asked.ts';
import { kindAt, LETTER } from '../letters.ts';
import { FUNCTION_WORDS } from './words.ts';

/** Words looked at: more do not change the answer. */
const MOST_WORDS = 150;
const MOST_UNITS = 3000;

/** The languages told apart, in the tables' order. */
const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);

/** A function word: the languages that have it, by their place in `LANGUAGES`, and how much it says of each. */
interface FunctionWord {
  word: string;
  languages: readonly number[];
  /** A shared word says less. */
  weight: number;
}

/** The function words by the hash of their letters; words of one hash stand in one list. */
const known = whenAsked(weigh);

function weigh(): Map<number, FunctionWord[]> {
  const shared = new Map<string, number[]>();
  LANGUAGES.forEach((language, number) => {
    for (const word of new Set((FUNCTION_WORDS[language] ?? '').split(' '))) {
      const list = shared.get(word);
      if (list === undefined) shared.set(word, [number]);
      else list.push(number);
    }
  });
  const table = new Map<number, FunctionWord[]>();
  for (const [word, languages] of shared) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
    const entry = { word, languages, weight: 1 / languages.length ** 0.5 };
    const list = table.get(hash);
    if (list === undefined) table.set(hash, [entry]);
    else list.push(entry);
  }
  return table;
}

/** The hash of a word with one more unit. */
function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Scripts that one language of the press, or a family of them, writes. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** What a text says of its language. */
export interface Detected {
  /** BCP 47 primary subtag. */
  language: string;
  /** 0 to 1. */
  score: number;
}

/**
 * The language of a text, by its script and its commonest function words.
 *
 * @returns null where the text holds too few of them to say
 */
export function detectLanguage(text: string): Detected | null {
  const sample = text.slice(0, MOST_UNITS);
  const script = scriptOf(sample);
  if (script !== null) return script;
  const { totals, words, foreign } = tally(sample);
  // "milhões", "größte": what neither French nor English writes takes from them the lead they have in doubt.
  const home = foreign === 0 ? HOME : 0;
  const best = likeliest(totals, -1, home);
  const total = totals[best] ?? 0;
  if (total < LEAST_TOTAL) return null;
  const second = likeliest(totals, best, home);
  const lead = (total - (totals[second] ?? 0)) / total;
  const density = Math.min(1, total / Math.max(6, words) / 0.2);
  // A text full of a language's words that the table does not know shares few of them with any it knows.
  if (words >= 12 && density < 0.35) return null;
  return {
    language: LANGUAGES[best] as string,
    score: Math.min(0.99, 0.4 + 0.35 * Math.min(1, lead * 2.5) + 0.25 * density),
  };
}

/** What the function words found must weigh together for a language to be named. */
const LEAST_TOTAL = 1.2;

/**
 * The language whose words a short text or a table is best read with, where `detectLanguage` finds too little to name one:
 * a headline, a dateline, a list of results. Text that speaks for another language, or that is full of lower-case words
 * which neither knows, has none.
 */
export function likelyLanguage(text: string): 'fr' | 'en' | null {
  const sample = text.slice(0, MOST_UNITS);
  if (scriptOf(sample) !== null) return null;
  const { totals, small, foreign } = tally(sample);
  const fr = Math.max(0, totals[FRENCH] as number);
  const en = Math.max(0, totals[ENGLISH] as number);
  const best = likeliest(totals, -1, HOME);
  if (best >= 0 && best !== FRENCH && best !== ENGLISH && (totals[best] as number) - Math.max(fr, en) > 0.6)
    return null;
  if (foreign > 0) return null;
  if (small >= MANY_SMALL && Math.max(fr, en) / small < 0.12) return null;
  if (fr !== en) return fr > en ? 'fr' : 'en';
  return /[àâæçèéêëîïôùûœ]/i.test(sample) ? 'fr' : 'en';
}

/** From this many lower-case words on, some must be function words of the language. */
const MANY_SMALL = 12;

/** Whether a single letter stands free of full stops ("U.S.") and of the apostrophe before a clitic ("Tesla's"). */
function stands(sample: string, at: number): boolean {
  return sample[at + 1] !== '.' && !".'’".includes(sample[at - 1] ?? ' ');
}

/** A letter that neither French nor English writes in a word of its own. */
const FOREIGN = /[^a-zàâæçèéêëîïôöùûüœñ\p{M}]/u;

/** What a text's first words say. */
interface Tally {
  /** Weights of the function words found, by a language's place in `LANGUAGES`; -1 where none of its words was met. */
  totals: Float64Array;
  /** The words looked at. */
  words: number;
  /** Those in lower case, longer than a letter. */
  small: number;
  /** Those of them with letters that neither French nor English writes. */
  foreign: number;
}

function tally(sample: string): Tally {
  const totals = new Float64Array(LANGUAGES.length).fill(-1);
  let words = 0;
  let small = 0;
  let foreign = 0;
  const table = known();
  for (let at = 0; at < sample.length; at++) {
    if (kindAt(sample, at) !== LETTER) continue;
    const index = at;
    // Most words are of plain letters: their hash is made on the way, and few are ever cut out.
    let hash = 0;
    let capitals = 0;
    let plain = true;
    for (; ; at++) {
      const code = sample.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) {
        hash = step(hash, code);
        continue;
      }
      if (kindAt(sample, at) !== LETTER) break;
      const capital = code >= 0x41 && code <= 0x5a;
      if (capital) capitals++;
      else if (code >= 0x80) plain = false;
      hash = step(hash, capital ? code | 0x20 : code);
    }
    if (++words > MOST_WORDS) break;
    let length = at - index;
    let lower = capitals === 0;
    let title = capitals === 1 && isCapital(sample.charCodeAt(index));
    let word = '';
    if (!plain) {
      const written = sample.slice(index, at);
      word = written.toLowerCase();
      length = word.length;
      lower = word === written;
      title = written[0] !== word[0] && written.slice(1) === word.slice(1);
      hash = 0;
      for (let letter = 0; letter < length; letter++) hash = step(hash, word.charCodeAt(letter));
    }
    // "av. J.-C.", "op. cit.": cut short, it is another word.
    if (length <= 3 && sample.charCodeAt(index + length) === 0x2e) continue;
    if (lower && length > 1) {
      small++;
      if (!plain && FOREIGN.test(word)) foreign++;
    }
    const alike = table.get(hash);
    if (alike === undefined) continue;
    const found = plain ? spelledAt(sample, index, length, alike) : alike.find((each) => each.word === word);
    if (found === undefined) continue;
    // Single letters are as often initials, units or clitics, and capitals inside a sentence ("Van") a name's.
    const share = length === 1 ? (stands(sample, index) ? 0.5 : 0) : words > 1 && title ? 0.3 : 1;
    for (let at = 0; at < found.languages.length; at++) {
      const language = found.languages[at] as number;
      totals[language] = Math.max(0, totals[language] as number) + found.weight * share;
    }
  }
  return { totals, words, small, foreign };
}

/** The word of a list that stands at a place, in plain letters of either case. */
function spelledAt(
  sample: string,
  from: number,
  length: number,
  alike: readonly FunctionWord[],
): FunctionWord | undefined {
  for (let each = 0; each < alike.length; each++) {
    const found = alike[each] as FunctionWord;
    if (found.word.length !== length) continue;
    let at = 0;
    while (at < length && lowered(sample.charCodeAt(from + at)) === found.word.charCodeAt(at)) at++;
    if (at === length) return found;
  }
  return undefined;
}

function lowered(code: number): number {
  return isCapital(code) ? code | 0x20 : code;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/**
 * The likeliest language of a tally, by its place in `LANGUAGES`; -1 where no word was met. French and English are the
 * likelier ones where little was found.
 *
 * @param but a language to be left out; -1 for none
 * @param home what speaks for French and English before a word is read
 */
function likeliest(totals: Float64Array, but: number, home: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let language = 0; language < totals.length; language++) {
    const sum = totals[language] as number;
    if (sum < 0 || language === but) continue;
    const total = language === FRENCH || language === ENGLISH ? sum + home : RARE.has(language) ? sum * 0.75 : sum;
    const precedes = best < 0 || (LANGUAGES[language] as string) < (LANGUAGES[best] as string);
    if (total > most || (total === most && precedes)) {
      best = language;
      most = total;
    }
  }
  return best;
}

const FRENCH = LANGUAGES.indexOf('fr');
const ENGLISH = LANGUAGES.indexOf('en');

/** Languages that share most of their small words with a neighbour that newsrooms meet far more often. */
const RARE: ReadonlySet<number> = new Set(
  ['ca', 'oc', 'br', 'eo', 'lb', 'ht'].map((language) => LANGUAGES.indexOf(language)),
);

/** What speaks for French and English before a word is read: about half a function word. */
const HOME = 0.45;

/** A unit of a script that is not the Latin one: typographic quotes, dashes and spaces are every script's. */
const SCRIPTED = /[\u0370-\u1fff\u2070-\uffff]/;

function scriptOf(sample: string): Detected | null {
  if (!SCRIPTED.test(sample)) return null;
  const counts = new Map<string, number>();
  let latin = 0;
  let other = 0;
  const end = Math.min(sample.length, 2000);
  for (let at = 0; at < end; at++) {
    const code = sample.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) latin++;
    else if (code >= 0x370) {
      const script = SCRIPTS.find((each) => code >= each[0] && code <= each[1]);
      if (script === undefined) continue;
      other++;
      counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
    }
  }
  if (other < 4 || other < latin) return null;
  // Japanese is written with Chinese characters too; its own ones decide.
  if ((counts.get('ja') ?? 0) > 0.05 * other) return { language: 'ja', score: 0.95 };
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const telling = TELLING.find(([script, letters]) => script === best[0] && letters.test(sample));
  if (telling !== undefined) return { language: telling[2], score: telling[3] };
  // Bulgarian writes "ъ" all the time and never "ы" or "э".
  if (best[0] === 'ru' && /ъ/.test(sample) && !/[ыэё]/.test(sample)) return { language: 'bg', score: 0.85 };
  return { language: best[0], score: 0.9 };
}

/** Letters that one language of a script has and the others lack, with what they make of the text. */
const TELLING: readonly (readonly [script: string, letters: RegExp, language: string, score: number])[] = [
  ['ru', /[іїєґ]/i, 'uk', 0.9],
  ['ru', /[ђћџљњј]/i, 'sr', 0.85],
  ['ar', /[ٹڈڑے]/, 'ur', 0.85],
  ['ar', /[پچگی]/, 'fa', 0.85],
];
