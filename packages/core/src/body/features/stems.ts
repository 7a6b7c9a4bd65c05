import type { DropReason } from '../../record.ts';

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
/** A name is read up to here. */
const LONGEST_NAME = 400;

/** [word, family] by the first two letters, as `26 · first + second`. */
const BY_LETTERS: readonly ((readonly [string, number])[] | undefined)[] = (() => {
  const lists: (readonly [string, number])[][] = new Array(26 * 26);
  STEMS.forEach(({ words }, family) => {
    for (const word of words) {
      const at = (word.charCodeAt(0) - 0x61) * 26 + word.charCodeAt(1) - 0x61;
      lists[at] = [...(lists[at] ?? []), [word, family]];
    }
  });
  return lists;
})();

/** The families whose words stand in a class or id value. */
export function stemsOf(value: string): number[] {
  const name = value.length > LONGEST_NAME ? value.slice(0, LONGEST_NAME) : value;
  const small = name.toLowerCase();
  const found: number[] = [];
  for (let at = 0; at < small.length; at++) {
    const first = small.charCodeAt(at) - 0x61;
    const second = small.charCodeAt(at + 1) - 0x61;
    if (!(first >= 0 && first < 26 && second >= 0 && second < 26)) continue;
    const list = BY_LETTERS[first * 26 + second];
    if (list === undefined) continue;
    for (const [word, family] of list) {
      if (!small.startsWith(word, at)) continue;
      if (word.length <= SHORT && !beginsWord(name, at)) continue;
      if (!found.includes(family)) found.push(family);
    }
  }
  return found;
}

/** Is this the first letter, behind a sign or digit, or a capital behind a small letter? */
function beginsWord(name: string, at: number): boolean {
  if (at === 0) return true;
  const before = name.charCodeAt(at - 1);
  const small = before >= 0x61 && before <= 0x7a;
  const capital = before >= 0x41 && before <= 0x5a;
  if (!small && !capital) return true;
  const own = name.charCodeAt(at);
  return small && own >= 0x41 && own <= 0x5a;
}
