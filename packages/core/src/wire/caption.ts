/**
 * Picture agencies and libraries, lower case: a line that ends with one of them, set off, is a picture's caption or credit.
 */
const LIBRARIES = [
  'getty images',
  'gettyimages',
  'getty',
  'afp',
  'ap',
  'ap photo',
  'associated press',
  'the associated press',
  'reuters',
  'shutterstock',
  'alamy',
  'alamy stock photo',
  'adobe stock',
  'adobestock',
  'istock',
  'istockphoto',
  'unsplash',
  'pexels',
  'pixabay',
  'flickr',
  'wikimedia',
  'wikimedia commons',
  'epa',
  'efe',
  'epa-efe',
  'ansa',
  'dpa',
  'anp',
  'pa wire',
  'pa media',
  'zuma',
  'zuma press',
  'imago',
  'imago images',
  'nurphoto',
  'keystone',
  'keystone-sda',
  'maxppp',
  'photopqr',
  'sipa',
  'sipa press',
  'abaca',
  'abacapress',
  'bestimage',
  'hans lucas',
  'panoramic',
  'icon sport',
  'belga',
  'belgaimage',
  'presse canadienne',
  'la presse canadienne',
  'the canadian press',
  'canadian press',
  'lapresse',
  'xinhua',
  'sputnik',
  'kyodo',
  'anadolu',
  'anadolu agency',
  'bloomberg',
  'magnum photos',
  'instagram',
  'twitter/x',
  'nasa',
  'europa press',
  'picture alliance',
  'ullstein bild',
  'ritzau scanpix',
  'scanpix',
  'ntb',
  'lehtikuva',
];

const libraries = new Set(LIBRARIES);

/** Whether these words, lower case, are the name of a picture agency or library. */
export function isPictureLibrary(words: string): boolean {
  return libraries.has(words);
}

/** Longest caption, in UTF-16 units. */
const LONGEST = 420;
/** A credit that follows a picture's description ends the line within so many units. */
const TAIL = 90;

/** "Photo : …", "FILE PHOTO: …", "(Image credit: …)", "Crédits : …", "Foto: …": the whole line is a caption or credit. */
const OPENS =
  /^[([]?\s?(?:file (?:photo|picture|image)|(?:photo|image|picture|illustration|rendering|gallery|screenshot|photo-illustration)s?(?: credits?| courtesy| illustration| source| by)?|photograph(?:er|y|ie|e|s)?(?: by)?|photographie|(?:crédit|credit)s?(?: photos?| image)?|légende|foto(?:grafía|s)?|bild|imagen|imagem|immagine|zdjęcie|fot|фото|fotoğraf)\s?(?::|by\s|par\s|©)/i;
/** "Courtesy of …", "© AFP", "Handout", "Screengrab", "Photo AFP" standing alone. */
const ALONE =
  /^[([]?(?:courtesy (?:of|photo)\b.{0,80}|submitted photo|staff photo\b.{0,40}|(?:file|archive|handout|stock) (?:photo|image)s?|photos? ?(?:d['’]archives?|d['’]illustration|[/-]? ?(?:afp|ap|reuters|dr))|photo \p{Lu}[\p{Lu}\p{L} .'-]{2,40}(?:, \p{L}[\p{L} -]{2,30})?|©.{2,70}|(?:illustration|image|photo)s? (?:d['’]illustration|non contractuelle)s?|handout|screengrab|capture d['’]écran.{0,60})[)\]]?\.?$/iu;
/** A credit's word that closes a line with the name behind it: "… Photograph: Ann Lee/Example", "(Photo by Ann Lee)". */
const CREDITS: readonly { opens: RegExp; least: number; most: number; without: readonly string[] }[] = [
  {
    opens:
      /(?:photo|image|picture|photograph|crédit|credit|illustration|foto|bild|fot|фото)s?(?: credits?)? ?(?:: ?|by |par |© ?|courtesy )\S/giu,
    least: 1,
    most: 70,
    without: ['.'],
  },
  { opens: /\bcourtesy (?:of )?\p{Lu}/giu, least: 2, most: 50, without: ['.'] },
  { opens: /©/g, least: 2, most: 60, without: ['.', '©'] },
];
/** Words that close a caption by themselves: "… hide caption", "(AP Photo)", "File photo". */
const CLOSES =
  /(?:\bhide caption|\((?:ap|afp|reuters|epa|file|archives?|courtesy|handout|photo)\b[^()]{0,60}\)|\b(?:file|handout|archive|stock) (?:photo|image)|\bd['’](?:archives?|illustration)\)?)[)\]]?\.?$/iu;
/** "… PHOTO MARTIN ROY, LA PRESSE". */
const SHOUT = /\bPHOTO (?=\p{Lu})/gu;
const SHOUTED = /^\p{Lu}[\p{Lu} .'’-]{3,40}(?:, [\p{L} ]{2,30})?$/u;
/** "… en février 2024. Photo Hugo Berthelot", "… un hélicoptère. Photo d'archives L'Écho/Franck GIRARD": behind a sentence's end. */
const SIGNED =
  /[.!?…)”"»]\s(?:photos?|crédits?|images?)(?: d['’](?:archives?|illustration))?(?: par| by)? (?=\p{Lu})/giu;
const SIGNATURE = /^\p{Lu}[\p{L}.'’-]{0,20}(?:(?: |[/,|] ?| [/|–—-] )\p{Lu}[\p{L}.'’-]{0,20}){1,5}$/u;
/** "… on Sunday. (Skagit County Sheriff's Office)": a body's name in brackets behind a sentence. */
const BRACKETED =
  /[.!?]["'”»]? \(\p{Lu}[\p{L}.'’-]{1,25}(?: (?:\p{Lu}[\p{L}.'’-]{0,25}|of|the|for|and|via|de|du|des|la|&)){1,6}\)$/u;
/** Words about a picture that is shown: "is pictured", "à gauche", "(left)". */
const POINTS =
  /\((?:left|right|centre|center|l|r|c|à gauche|à droite|au centre|links|rechts)\)|^(?:pictured|above|below|left|right|ci-dessus|ci-dessous|ci-contre|en photo)\s?:/i;

/**
 * Whether a line is a picture's caption or its credit: it opens, or ends, as only those do.
 *
 * @param text one line
 */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST || text.length < 3) return false;
  if (OPENS.test(text.slice(0, 60))) return text.length < 300;
  if (text.length < 120 && (libraryAlone(text) || ALONE.test(text))) return true;
  const tail = text.slice(-TAIL);
  if (CLOSES.test(tail) || closesWithCredit(tail) || closesWithShout(tail) || closesSigned(tail)) return true;
  if (POINTS.test(text) && text.length < 250) return true;
  return closesWithLibrary(tail) || (text.length < 300 && BRACKETED.test(tail));
}

/** "Getty Images", "Ann Lee/AFP/Getty Images", "Clay Enos/Netflix": nothing but who made the picture. */
function libraryAlone(text: string): boolean {
  const bare = text.replace(/^[([]|[)\]]$|\.$/g, '');
  const parts = bare.split(/ ?(?:\/+|\bvia\b|,|\||–|—|-) ?/);
  if (parts.length > 5) return false;
  const named = parts.some((part) =>
    libraries.has(
      part
        .trim()
        .toLowerCase()
        .replace(/\.com$/, ''),
    ),
  );
  // An agency alone on its line says where a text is from.
  return named && (parts.length > 1 || /images|stock|getty|alamy|pexels|pixabay|unsplash/i.test(bare));
}

/** A line's end without its bracket and stop. */
function bare(tail: string): string {
  const words = tail.endsWith('.') ? tail.slice(0, -1) : tail;
  return words.endsWith(')') || words.endsWith(']') ? words.slice(0, -1) : words;
}

function closesWithCredit(tail: string): boolean {
  const words = bare(tail);
  return CREDITS.some(({ opens, least, most, without }) =>
    [...words.matchAll(opens)].some(({ 0: opening, index }) => {
      const name = words.slice(index + opening.length);
      return name.length >= least && name.length <= most && !without.some((mark) => name.includes(mark));
    }),
  );
}

function closesWithShout(tail: string): boolean {
  return [...tail.matchAll(SHOUT)].some(({ 0: opening, index }) => SHOUTED.test(tail.slice(index + opening.length)));
}

function closesSigned(tail: string): boolean {
  const words = bare(tail);
  return [...words.matchAll(SIGNED)].some(({ 0: opening, index }) =>
    SIGNATURE.test(words.slice(index + opening.length)),
  );
}

const NAME = /^\p{Lu}[\p{L} .'’-]{2,40}$/u;

/** "… in Oslo on Monday. Ann Lee / AFP", "… (Ann Lee/AFP)", "… — Bob Edme/AP", "… AFP/Getty Images". */
function closesWithLibrary(tail: string): boolean {
  const words = bare(tail);
  const isLibrary = (from: number): boolean => libraries.has(words.slice(from).trim().toLowerCase());
  const last = Math.max(...['/', '—', '–', '|', '('].map((mark) => words.lastIndexOf(mark)));
  if (last >= 0 && isLibrary(last + 1)) return true;
  const via = words.search(/\bvia\b/);
  if (via >= 0 && isLibrary(via + 3)) return true;
  // "… on Monday. Ann Lee, AFP": a name alone between the sentence and the comma.
  const comma = words.lastIndexOf(',');
  if (comma < 0 || !isLibrary(comma + 1)) return false;
  return [...words.slice(0, comma).matchAll(/[.)”"»]\s/g)].some(({ index }) =>
    NAME.test(words.slice(index + 2, comma)),
  );
}
