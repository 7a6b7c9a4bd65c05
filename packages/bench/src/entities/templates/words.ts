/** Words of the templates that are no names. */
import { pick } from '../random.ts';

const list = (text: string): string[] => text.trim().split(/\s*,\s*/u);

const WORDS: Readonly<Record<'fr' | 'en', Readonly<Record<string, readonly string[]>>>> = {
  en: {
    day: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
    month: list('January, February, March, April, May, June, July, August, September, October, November, December'),
    mon: list('Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    nat: list(
      'German, French, English, Spanish, Italian, Dutch, Belgian, Swiss, Swedish, Russian, Polish, Romanian, Iraqi, Israeli, Turkish, Chinese, Japanese, Indian, Pakistani, Australian, American, Canadian, Brazilian, Mexican, African, Scottish, Welsh, Irish, Croatian, Bosnian, Czech, Danish',
    ),
    job: list('minister, banker, general, lawyer, mayor, adviser, judge, doctor'),
    big: list('"12,500", "3,000", "42,000", "150", "8,200"'.replaceAll('"', '')),
    phone: list('+44 171 542 7933, +1 202 898 8300, +33 1 4221 5432, 880-2-506363'),
  },
  fr: {
    mois: list('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
    natfr: list(
      'français, anglais, allemand, italien, espagnol, belge, suisse, russe, polonais, américain, canadien, québécois, japonais, chinois, grec, turc, suédois, autrichien, portugais, brésilien, néerlandais',
    ),
    natfrf: list('française, anglaise, allemande, italienne, espagnole, russe, américaine, canadienne, suédoise'),
    natplfr: list('françaises, anglaises, allemandes, italiennes, espagnoles, russes, américaines, romaines'),
    metier: list(
      'écrivain, peintre, homme politique, compositeur, acteur, réalisateur, footballeur, mathématicien, historien, botaniste, architecte, général, évêque, poète, chanteur, journaliste, philosophe, sculpteur, physicien, cycliste',
    ),
    siecle: list('XIIe, XIIIe, XVe, XVIe, XVIIe, XVIIIe, XIXe, Ve, IXe'),
    saint: list('Pierre, Martin, Étienne, Jean, Michel, Nicolas, Germain, Denis, Laurent, Vincent'),
    gent: list('Montois, Valriens, Saint-Loupois, Brécéens, Castelnoviens'),
  },
};

/** The plain word of a slot, in the slot's case; null where the slot takes a name. */
export function plainWords(slot: string, language: 'fr' | 'en', next: () => number): string | null {
  const lower = slot.toLowerCase();
  const number = (least: number, most: number): string => String(least + Math.floor(next() * (most - least)));
  if (lower === 'num') return number(1, 99);
  if (lower === 'mm') return number(1, 13).padStart(2, '0');
  if (lower === 'dd') return number(1, 29).padStart(2, '0');
  if (lower === 'year') return number(1100, 2010);
  const words = WORDS[language][lower];
  if (words === undefined) return null;
  const word = pick(words, next);
  return slot !== lower && slot === slot.toUpperCase() ? word.toUpperCase() : word;
}
