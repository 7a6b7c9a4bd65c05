import { flat, likeness } from './likeness.ts';
import { madeOnce } from './made-once.ts';

const SEPARATORS = [
  ' | ',
  ' - ',
  ' – ',
  ' — ',
  ' · ',
  ' • ',
  ' :: ',
  ' » ',
  ' « ',
  ' / ',
  ' ‹ ',
  ' › ',
  ' ~ ',
  ' ∙ ',
  ' ⋅ ',
  ' ▸ ',
  ' ► ',
  ' ≫ ',
  ' → ',
  ' ★ ',
  ' --- ',
  ' -- ',
  ' ｜ ',
  '｜',
  '_',
  ' < ',
  ' > ',
  ': ',
  ' : ',
] as const;
/** Separators that stand inside headlines too: behind them only a known brand goes. */
const INNER = new Set<string>([' – ', ' — ', ' / ', ': ', ' : ', ' - ', ' -- ', ' → ', '_', '｜']);
const MOST_ROUNDS = 4;

/**
 * A document's title without the site's name, in front or behind.
 *
 * @param brands names of the site, lower case
 */
export function withoutSite(title: string, brands: readonly string[]): string {
  let text = title.slice(0, 1000).trim();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = cutOnce(text, brands);
    if (shorter === null) break;
    text = shorter;
  }
  return text;
}

function cutOnce(text: string, brands: readonly string[]): string | null {
  const named = beforeSite(text, brands);
  if (named !== null) return named;
  for (const separator of SEPARATORS) {
    const at = text.lastIndexOf(separator);
    if (at <= 0) continue;
    const [head, tail] = [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
    if (isSite(tail, brands)) return head;
    const first = text.indexOf(separator);
    const [front, rest] = [text.slice(0, first).trim(), text.slice(first + separator.length).trim()];
    if (isSite(front, brands) && rest !== '') return rest;
    // Nothing but a bar separates a section or a site unknown by name.
    if (!INNER.has(separator) && wordsIn(tail) <= 4 && wordsIn(head) >= 3 && head.length > tail.length) return head;
  }
  return null;
}

/** Marks behind which only a site that is known goes. */
const CLOSELY = ['[', '(', ', ', '||', '|'] as const;
const LEAST_HEAD = 8;

/** "Headline [Site]", "Headline (Site)", "Headline, Site", "Headline|Site": what stands before the site; null where none does. */
function beforeSite(text: string, brands: readonly string[]): string | null {
  for (const mark of CLOSELY) {
    const at = text.lastIndexOf(mark);
    if (at < LEAST_HEAD) continue;
    const tail = text.slice(at + mark.length).replace(/[\])]$/, '');
    if (isSiteName(tail, brands)) return text.slice(0, at).trim();
  }
  return null;
}

/** The parts of a document's title between the marks that part a headline from a site's or section's name. */
export function partsOfTitle(title: string): string[] {
  let parts = [title.slice(0, 1000)];
  for (const separator of SEPARATORS) parts = parts.flatMap((part) => part.split(separator)).slice(0, MOST_PARTS);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const MOST_PARTS = 12;

function isSite(part: string, brands: readonly string[]): boolean {
  if (part === '' || part.length > 60) return false;
  if (brands.length === 0) return false;
  const squeezed = squeeze(part);
  if (squeezed === '') return false;
  return squeezedOf(brands).some((other, index) => {
    if (other === '') return false;
    const brand = brands[index] as string;
    if (other === squeezed) return true;
    if (squeezed.length >= 4 && other.length >= 4 && (squeezed.startsWith(other) || other.startsWith(squeezed)))
      return wordsIn(part) <= 5;
    return wordsIn(part) <= 5 && wordsIn(brand) > 1 && likeness(part, brand) >= 0.6;
  });
}

/** Is a heading nothing but the site's name, however it is spaced ("Le Courrier du Port", of courrierduport.example)? */
export function isSiteName(heading: string, brands: readonly string[]): boolean {
  const squeezed = heading.length > 60 ? '' : squeeze(heading);
  return squeezed !== '' && squeezedOf(brands).includes(squeezed);
}

const squeezedOf = madeOnce(squeeze);

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function squeeze(text: string): string {
  return flat(text)
    .replace(/^(?:the|le|la|les|l') ?/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
