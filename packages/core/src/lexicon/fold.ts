const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
};

/**
 * The key a spelling is kept under: lower case, no accents, every run of marks one space, so that "États-Unis",
 * "ETATS-UNIS" and the tokens "Etats", "-", "Unis" joined by spaces are one key. "U.S." gives "u s".
 */
export function fold(surface: string): string {
  return foldAscii(surface) ?? foldLatin(surface) ?? foldAny(surface);
}

/** `fold` of a single unaccented word, which most are; null for anything else. */
function foldAscii(surface: string): string | null {
  for (let at = 0; at < surface.length; at++) {
    const code = surface.charCodeAt(at) | 0x20;
    if (code < 97 || code > 122) return null;
  }
  return surface.toLowerCase();
}

/** Latin letters end before it: each of them is folded alone, whatever stands beside it. */
const LATIN_ENDS = 0x250;
/** By character: its letters, '' for what is left out, a space for what parts words. */
const folded: string[] = [];

/** `fold` of Latin letters and of the dashes and quotation marks among them; null for anything else. */
function foldLatin(surface: string): string | null {
  let key = '';
  let gap = false;
  for (let at = 0; at < surface.length; at++) {
    const letters = foldedAlone(surface.charCodeAt(at));
    if (letters === null) return null;
    if (letters === ' ') gap = key !== '';
    else if (letters !== '') {
      key += gap ? ` ${letters}` : letters;
      gap = false;
    }
  }
  return key;
}

/** What a character is folded to wherever it stands: letters, '' or a space; null where that depends on others. */
export function foldedAlone(code: number): string | null {
  if (code >= LATIN_ENDS) return code >= 0x2010 && code <= 0x2027 ? ' ' : null;
  let letters = folded[code];
  if (letters === undefined) {
    letters = foldAny(String.fromCharCode(code)) || (code === SOFT_HYPHEN ? '' : ' ');
    folded[code] = letters;
  }
  return letters;
}

const SOFT_HYPHEN = 0xad;

function foldAny(surface: string): string {
  let key = '';
  let gap = false;
  for (const character of surface.normalize('NFD').toLowerCase()) {
    const code = character.codePointAt(0) ?? 0;
    const plain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (!plain && ((code >= 0x300 && code <= 0x36f) || code === SOFT_HYPHEN)) continue;
    if (!plain && !(code > 127 && /[\p{L}\p{N}]/u.test(character))) {
      gap = true;
      continue;
    }
    if (gap && key !== '') key += ' ';
    gap = false;
    key += plain ? character : (LETTERS[character] ?? character);
  }
  return key;
}
