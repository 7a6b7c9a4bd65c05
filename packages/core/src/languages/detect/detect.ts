import { FUNCTION_WORDS } from './words.ts';

/** Words looked at: more do not change the answer. */
const MOST_WORDS = 150;
const MOST_UNITS = 3000;

/** How many languages share a word: a shared word says less. */
const weights: ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]> = weigh();

function weigh(): Map<string, [string, number][]> {
  const table = new Map<string, [string, number][]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' '))) {
      const list = table.get(word);
      if (list === undefined) table.set(word, [[language, 0]]);
      else list.push([language, 0]);
    }
  }
  for (const list of table.values()) for (const pair of list) pair[1] = 1 / list.length ** 0.5;
  return table;
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
  const [best, second] = ranked(totals, foreign === 0);
  if (best === undefined || best[1] < 1.2) return null;
  const lead = (best[1] - (second?.[1] ?? 0)) / best[1];
  const density = Math.min(1, best[1] / Math.max(6, words) / 0.2);
  // A text full of a language's words that the table does not know shares few of them with any it knows.
  if (words >= 12 && density < 0.35) return null;
  return { language: best[0], score: Math.min(0.99, 0.4 + 0.35 * Math.min(1, lead * 2.5) + 0.25 * density) };
}

/**
 * The language whose words a short text or a table is best read with, where `detectLanguage` finds too little to name one:
 * a headline, a dateline, a list of results. Text that speaks for another language, or that is full of lower-case words
 * which neither knows, has none.
 */
export function likelyLanguage(text: string): 'fr' | 'en' | null {
  const sample = text.slice(0, MOST_UNITS);
  if (scriptOf(sample) !== null) return null;
  const { totals, small, foreign } = tally(sample);
  const fr = totals.get('fr') ?? 0;
  const en = totals.get('en') ?? 0;
  const [best] = ranked(totals);
  if (best !== undefined && best[0] !== 'fr' && best[0] !== 'en' && best[1] - Math.max(fr, en) > 0.6) return null;
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

/** "Van", but neither "van" nor "VAN". */
function isTitle(written: string, lower: string): boolean {
  return written[0] !== lower[0] && written.slice(1) === lower.slice(1);
}

/** A letter that neither French nor English writes in a word of its own. */
const FOREIGN = /[^a-zàâæçèéêëîïôöùûüœñ\p{M}]/u;

/** Weights of the function words found, by language; the words looked at, those in lower case, those with foreign letters. */
function tally(sample: string): { totals: Map<string, number>; words: number; small: number; foreign: number } {
  const totals = new Map<string, number>();
  let words = 0;
  let small = 0;
  let foreign = 0;
  for (const { 0: written, index } of sample.matchAll(/\p{L}+/gu)) {
    if (++words > MOST_WORDS) break;
    const word = written.toLowerCase();
    // "av. J.-C.", "op. cit.": cut short, it is another word.
    if (word.length <= 3 && sample[index + word.length] === '.') continue;
    if (word === written && word.length > 1) {
      small++;
      if (FOREIGN.test(word)) foreign++;
    }
    // Single letters are as often initials, units or clitics, and capitals inside a sentence a name's.
    const share = word.length === 1 ? (stands(sample, index) ? 0.5 : 0) : words > 1 && isTitle(written, word) ? 0.3 : 1;
    for (const [language, weight] of weights.get(word) ?? [])
      totals.set(language, (totals.get(language) ?? 0) + weight * share);
  }
  return { totals, words, small, foreign };
}

/** Languages with their totals, likeliest first. French and English are the likelier ones where little was found. */
function ranked(totals: ReadonlyMap<string, number>, home = true): [language: string, total: number][] {
  const total = ([language, sum]: readonly [string, number]): number =>
    language === 'fr' || language === 'en' ? sum + (home ? HOME : 0) : RARE.has(language) ? sum * 0.75 : sum;
  return [...totals].sort((a, b) => total(b) - total(a) || (a[0] < b[0] ? -1 : 1));
}

/** Languages that share most of their small words with a neighbour that newsrooms meet far more often. */
const RARE: ReadonlySet<string> = new Set(['ca', 'oc', 'br', 'eo', 'lb', 'ht']);

/** What speaks for French and English before a word is read: about half a function word. */
const HOME = 0.45;

function scriptOf(sample: string): Detected | null {
  const counts = new Map<string, number>();
  let latin = 0;
  let other = 0;
  for (let at = 0; at < Math.min(sample.length, 2000); at++) {
    const code = sample.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) latin++;
    else if (code >= 0x370) {
      const script = SCRIPTS.find(([from, to]) => code >= from && code <= to);
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
  if (best[0] === 'ru' && /[іїєґ]/i.test(sample)) return { language: 'uk', score: 0.9 };
  if (best[0] === 'ar' && /[پچگی]/.test(sample)) return { language: 'fa', score: 0.85 };
  return { language: best[0], score: 0.9 };
}
