/** What members and nodes of a page's data are called, and what that says of the text in them. Data, not code. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A member with one of these words in its name holds no text of the article. */
const ASIDE = list(
  'seo meta metadata description summary excerpt abstract teaser teasers dek deck standfirst subheadline subtitle url ' +
    'urls href src srcset link links alt credit credits copyright bio author authors byline bylines contributor ' +
    'contributors related recommend recommended recommendations trending popular latest more next prev previous comment ' +
    'comments navigation nav menu menus footer header headers config configuration i18n intl translations messages ' +
    'labels strings locale locales analytics tracking ad ads advertising ads theme css class classname style styles ' +
    'query headline headlines title titles name names slug id ids uuid key keys keyword keywords tag tags taxonomy ' +
    'section sections category categories sitemap cookie cookies consent privacy paywall subscription newsletter ' +
    'newsletters user session image images photo photos picture pictures video videos audio gallery caption captions ' +
    'promo promos social share sharing breadcrumb breadcrumbs publisher organization itemlistelement haspart ispartof ' +
    'mentions about citation subjectof review reviews aggregaterating offers potentialaction redirect error errors ' +
    'disclaimer legal banner banners',
);

/** A member with one of these words in its name is where the article's text is kept. */
const BODY = list(
  'body articlebody content contents html text story paragraphs blocks elements components main document',
);

/** Titles are kept under these names. */
const TITLE = list('headline headlines title titles name heading basic rendered');

/** A node of one of these kinds is no text of the article: a picture, a box, a form. */
const SKIPPED = list(
  'image img photo picture figure figcaption video audio embed oembed iframe gallery slideshow slide carousel ad ads ' +
    'advert advertisement related newsletter promo promotion social tweet twitter instagram youtube facebook tiktok ' +
    'caption interstitial pullquote button script style svg form input nav aside footer comment comments author byline ' +
    'podcast poll quiz recirculation recommendation recommendations signup subscribe share rawhtml noscript template meta link-list',
);

/** A node of one of these kinds runs on in its line. */
const INLINE = list(
  'span link a strong b em i u s bold italic underline strikethrough hyperlink mark sub sup leaf inline abbr cite q code ' +
    'time small fragment emphasis anchor ins del textinline entityhyperlink entry',
);

/** A node of one of these kinds is a heading; where it has no level of its own it is the second. */
const HEADING = list('heading header subheading subhead crosshead crossheading h1 h2 h3 h4 h5 h6 heading2blocktype');
const LIST_ITEM = list('listitem li item');
const QUOTE = list('quote blockquote citation');

/** The words of a name in camel, snake or kebab case, small letters, at most eight. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at <= name.length && at < 80 && words.length < 8; at++) {
    const letter = name[at] ?? '-';
    const lower = letter.toLowerCase();
    const plain = (lower >= 'a' && lower <= 'z') || (letter >= '0' && letter <= '9');
    const opens =
      plain && letter !== lower && word !== '' && (name[at - 1] ?? '') === (name[at - 1] ?? '').toLowerCase();
    if (!plain || opens) {
      if (word !== '') words.push(word);
      word = '';
    }
    if (plain) word += lower;
  }
  if (word !== '') words.push(word);
  return words;
}

export type MemberRole = 'aside' | 'body' | 'title' | 'other';

const roles = new Map<string, MemberRole>();
/** Names remembered at most; a page's data have a few hundred. */
const MOST_NAMES = 5000;

/** What a member's name says of the text in it. */
export function memberRole(name: string): MemberRole {
  const known = roles.get(name);
  if (known !== undefined) return known;
  const words = nameWords(name);
  const whole = words.join('');
  const role =
    TITLE.has(whole) || (words.length < 3 && TITLE.has(words.at(-1) ?? ''))
      ? 'title'
      : BODY.has(whole)
        ? 'body'
        : words.some((word) => ASIDE.has(word))
          ? 'aside'
          : words.some((word) => BODY.has(word))
            ? 'body'
            : 'other';
  if (roles.size < MOST_NAMES) roles.set(name, role);
  return role;
}

export type NodeRole = 'skipped' | 'inline' | 'text' | 'heading' | 'list-item' | 'blockquote' | 'block';

/** What a node's kind ("paragraph", "heading-2", "TextInline", "h2") says of it. */
export function nodeRole(kind: string): NodeRole {
  const words = nameWords(kind);
  const whole = words.join('');
  if (whole === 'text') return 'text';
  if (words.some((word) => SKIPPED.has(word)) || SKIPPED.has(whole)) return 'skipped';
  if (INLINE.has(whole) || words.at(-1) === 'inline' || (words.length < 3 && words.at(-1) === 'link')) return 'inline';
  if (words.some((word) => HEADING.has(word))) return 'heading';
  if (LIST_ITEM.has(whole) || whole.endsWith('listitem')) return 'list-item';
  if (words.some((word) => QUOTE.has(word))) return 'blockquote';
  return 'block';
}

/** The level that a kind's name ends with: "h2", "heading-3". */
export function levelIn(kind: string): number | null {
  const digit = kind.charCodeAt(kind.length - 1) - 0x30;
  return digit >= 1 && digit <= 6 ? digit : null;
}
