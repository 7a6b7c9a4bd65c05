import type { Numbers } from '../../input/html/growing.ts';
import type { DropReason } from '../../record.ts';
import { whenAsked } from '../../when-asked.ts';

/** One family of words that page authors put into class names and ids, and what text under them mostly is. */
export interface Stem {
  /** Written small; matched anywhere in the name, or (up to four letters) only where a word of the name begins. */
  words: readonly string[];
  /** Why text under such an element is dropped, where it is; null where the name says nothing of that. */
  reason: DropReason | null;
}

const stem = (words: string, reason: DropReason | null = null): Stem => ({ words: words.split(' '), reason });

/**
 * The families, after the class names of Readability, Trafilatura's and boilerpipe's lists and a look at what content
 * systems generate. Their order is part of the model's features: append only, and train anew.
 */
export const STEMS: readonly Stem[] = [
  stem('article'),
  stem('content contenu'),
  stem('body corps'),
  stem('main'),
  stem('post'),
  stem('entry'),
  stem('story'),
  stem('text texte rich wysiwyg'),
  stem('paragraph'),
  stem('comment disqus', 'comments'),
  stem('reply replies respond', 'comments'),
  stem('share sharing partage', 'share'),
  stem('social', 'share'),
  stem('related similar', 'related'),
  stem('recommend recirc', 'related'),
  stem('promo', 'advertising'),
  stem('newsletter mailing', 'newsletter'),
  stem('subscri signup sign-up abonn', 'newsletter'),
  stem('author auteur contributor', 'author-box'),
  stem('byline'),
  stem('bio', 'author-box'),
  stem('caption legend'),
  stem('credit copyright'),
  stem('cookie consent gdpr rgpd onetrust didomi cmp', 'consent'),
  stem('privacy', 'consent'),
  stem('nav', 'navigation'),
  stem('menu', 'navigation'),
  stem('breadcrumb', 'navigation'),
  stem('header', 'navigation'),
  stem('footer', 'footer'),
  stem('sidebar rail', 'related'),
  stem('widget'),
  stem('teaser', 'related'),
  stem('card'),
  stem('list'),
  stem('item'),
  stem('grid'),
  stem('tag topic keyword', 'navigation'),
  stem('meta'),
  stem('date time'),
  stem('ad ads adv advert dfp', 'advertising'),
  stem('sponsor taboola outbrain partner', 'advertising'),
  stem('popular most', 'related'),
  stem('trend latest', 'related'),
  stem('more next', 'related'),
  stem('modal popup popin overlay dialog'),
  stem('banner alert'),
  stem('summary standfirst chapo lede'),
  stem('lead intro excerpt'),
  stem('title'),
  stem('headline'),
  stem('product'),
  stem('review rating'),
  stem('forum thread message topic'),
  stem('quote'),
  stem('table'),
  stem('faq accordion collaps'),
  stem('hidden sr-only visually'),
  stem('paywall premium regwall', 'paywall'),
  stem('login account member', 'paywall'),
  stem('gallery slide carousel swiper'),
  stem('video player'),
  stem('search'),
  stem('toc'),
  stem('footnote reference'),
  stem('desc'),
  stem('section'),
  stem('hero'),
  stem('featur'),
  stem('price'),
  stem('tool action'),
  stem('wrap container'),
  stem('col'),
  stem('block module'),
  stem('info detail'),
  stem('cta button btn', 'advertising'),
  stem('embed tweet'),
  stem('pagination pager', 'navigation'),
  stem('disclaim notice'),
  stem('live update'),
];

/** Up to this length a word must begin a word of the name. */
const SHORT = 4;

/** Letters of the names' automaton: a to z, the hyphen, and one for everything else. */
const HYPHEN = 26;
const ELSE = 27;
const LETTERS = 28;
/** The letter of each ASCII unit. */
const LETTER_OF: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const small = code | 0x20;
  if (small >= 0x61 && small <= 0x7a) return small - 0x61;
  return code === 0x2d ? HYPHEN : ELSE;
});

/** Stands beside a state in which words end. */
const ENDS = 0x8000;

/** One word of a family, as it is found at the end of a match. */
interface Ending {
  length: number;
  family: number;
}

/**
 * The automaton that finds all words in one pass over a name (Aho and Corasick, 1975): `next` has a row of `LETTERS` states
 * for each state, with `ENDS` where words end in it; `endings` has those words.
 */
const automaton = whenAsked(() => {
  const rows: number[][] = [new Array(LETTERS).fill(-1)];
  const ends: Ending[][] = [[]];
  STEMS.forEach(({ words }, family) => {
    for (const word of words) {
      let state = 0;
      for (let at = 0; at < word.length; at++) {
        const letter = letterOf(word.charCodeAt(at));
        const row = rows[state] as number[];
        if (row[letter] === -1) {
          row[letter] = rows.length;
          rows.push(new Array(LETTERS).fill(-1));
          ends.push([]);
        }
        state = row[letter] as number;
      }
      ends[state]?.push({ length: word.length, family });
    }
  });
  // Breadth first: a state without a way on goes where its longest proper suffix goes, and ends what that ends.
  const fallback = new Array(rows.length).fill(0);
  const queue = [0];
  for (const state of queue) {
    const row = rows[state] as number[];
    const shorter = rows[fallback[state]] as number[];
    for (let letter = 0; letter < LETTERS; letter++) {
      const onward = row[letter] as number;
      const behind = state === 0 ? 0 : (shorter[letter] as number);
      if (onward === -1) row[letter] = behind;
      else {
        fallback[onward] = behind;
        ends[onward]?.push(...(ends[behind] as Ending[]));
        queue.push(onward);
      }
    }
  }
  const marked = (state: number): number => (ends[state]?.length === 0 ? state : state | ENDS);
  return { next: Uint16Array.from(rows.flat(), marked), endings: ends };
});

function letterOf(code: number): number {
  return code < 0x80 ? (LETTER_OF[code] as number) : ELSE;
}

/**
 * Adds the families whose words stand in a class or id value to a list, each once, in the order of their first word's end.
 *
 * @param from where the value begins in the text, and `to` where it ends
 */
export function addStems(text: string, from: number, to: number, found: Numbers): void {
  const { next, endings } = automaton();
  const before = found.length;
  let state = 0;
  for (let at = from; at < to; at++) {
    state = next[state * LETTERS + letterOf(text.charCodeAt(at))] as number;
    if (state < ENDS) continue;
    state -= ENDS;
    const ending = endings[state] as Ending[];
    for (let e = 0; e < ending.length; e++) {
      const { length, family } = ending[e] as Ending;
      if (length <= SHORT && !beginsWord(text, from, at + 1 - length)) continue;
      if (!holds(found, before, family)) found.push(family);
    }
  }
}

/** Whether a number stands in a list from a place on. */
function holds({ array, length }: Numbers, from: number, number: number): boolean {
  for (let at = from; at < length; at++) if (array[at] === number) return true;
  return false;
}

/** Is this the first letter, behind a sign or digit, or a capital behind a small letter? */
function beginsWord(text: string, from: number, at: number): boolean {
  if (at === from) return true;
  const before = text.charCodeAt(at - 1);
  const small = before >= 0x61 && before <= 0x7a;
  const capital = before >= 0x41 && before <= 0x5a;
  if (!small && !capital) return true;
  const own = text.charCodeAt(at);
  return small && own >= 0x41 && own <= 0x5a;
}
