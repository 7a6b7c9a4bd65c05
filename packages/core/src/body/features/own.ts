import type { DropReason } from '../../record.ts';
import type { Family } from './family.ts';

const REASONS: readonly DropReason[] = [
  'comments',
  'related',
  'share',
  'newsletter',
  'consent',
  'paywall',
  'advertising',
  'footer',
  'navigation',
  'author-box',
];

/** The number of what a block's words say; −1 for nothing. */
export function spokenNumber(reason: DropReason | null | undefined): number {
  return reason == null ? -1 : REASONS.indexOf(reason);
}

/** The block's own text and its place among the blocks. */
export const own: Family = {
  names: (
    'words chars commas digitShare capitalShare capitalizedShare quotes symbolShare newlines ended firstKind lastCode ' +
    'dated wordLength wordsPerStop fromEnd place wordPlace spoken linked plain'
  ).split(' '),
  prepare({ scan, before, spoken }) {
    const total = Math.max(1, scan.totalWords);
    return (i, out, at) => {
      const words = scan.words[i] as number;
      const chars = Math.max(1, scan.chars[i] as number);
      const letters = scan.letters[i] as number;
      out[at++] = words;
      out[at++] = chars;
      out[at++] = scan.commas[i] as number;
      out[at++] = (scan.digits[i] as number) / chars;
      out[at++] = letters === 0 ? 0 : (scan.capitals[i] as number) / letters;
      out[at++] = words === 0 ? 0 : (scan.capitalized[i] as number) / words;
      out[at++] = scan.quotes[i] as number;
      out[at++] = (scan.symbols[i] as number) / chars;
      out[at++] = scan.newlines[i] as number;
      out[at++] = scan.ended[i] as number;
      out[at++] = scan.firstKind[i] as number;
      out[at++] = scan.lastCode[i] as number;
      out[at++] = scan.dated[i] as number;
      out[at++] = words === 0 ? 0 : letters / words;
      out[at++] = words / (1 + (scan.stops[i] as number));
      out[at++] = scan.count - i;
      out[at++] = i / scan.count;
      out[at++] = (before.words[i] as number) / total;
      out[at++] = spokenNumber(spoken[i]);
      out[at++] = scan.linked[i] as number;
      out[at++] = scan.plain[i] as number;
    };
  },
};
