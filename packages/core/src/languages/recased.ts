/** Particles that stand in names in lower case. */
export const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'von',
  'van',
  'der',
  'den',
  'da',
  'dos',
  'di',
  'del',
  'della',
  'bin',
  'ben',
  'al',
  'el',
  'ibn',
  'y',
  'e',
  'd',
  'zu',
  'ter',
  'ten',
  'op',
  'af',
  'av',
  'st',
  'abu',
  'bint',
  'lo',
]);

/** What joins the parts of a place's name: "Aix-en-Provence", "Villeneuve-d'Ascq", "Stratford-upon-Avon". */
const JOINERS = new Set('en sur sous lès les le la de du des d l aux au et upon on under by the am an'.split(' '));

/** A name in capitals as people write it: "ABBY GOODNOUGH" is Abby Goodnough, "O'CONNOR" O'Connor. */
export function recased(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || letters !== letters.toUpperCase()) {
    // Only the family name shouts: "Jean DUPONT".
    return name
      .split(' ')
      .map((word) => (word.length > 3 && /^\p{Lu}{4,}(?:['’-]\p{Lu}+)*$/u.test(word) ? capitalized(word) : word))
      .join(' ');
  }
  return name
    .split(' ')
    .map((word) =>
      word.length <= 2 && !PARTICLES.has(word.toLowerCase()) && word.includes('.') ? word : capitalized(word),
    )
    .join(' ');
}

function capitalized(word: string): string {
  if (/^(?:\p{L}\.)+$/u.test(word) || /^(?:II|III|IV)$/.test(word)) return word;
  const low = word.toLowerCase();
  if (PARTICLES.has(low) && word.length > 2) return low;
  return low
    .replace(/(^|[-'’])(\p{L}+)/gu, (_, mark: string, part: string, at: number) => {
      const joins = mark === '-' && JOINERS.has(part) && /[-'’]/.test(low[at + 1 + part.length] ?? '');
      return mark + (joins ? part : part.charAt(0).toUpperCase() + part.slice(1));
    })
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
