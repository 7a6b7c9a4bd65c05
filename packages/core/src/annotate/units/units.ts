/**
 * The text cut finely: runs of letters, runs of digits, single marks. Dates and amounts are read from these, because they
 * care for where digits, separators and signs touch, which word tokens hide.
 */
export interface Unit {
  kind: 'word' | 'digits' | 'mark';
  /** As written. */
  text: string;
  /** Lower case, composed, a full apostrophe made plain. */
  lower: string;
  start: number;
  end: number;
  /** What stands between the unit before and this one: nothing, one space of any width, or more (a line end, two spaces). */
  gap: 0 | 1 | 2;
}

const pattern = /\p{L}[\p{L}\p{M}\u00ad]*|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu;

/** Cuts a text into units. Linear. */
export function cutUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let behind = 0;
  for (const match of text.matchAll(pattern)) {
    const written = match[0];
    const start = match.index;
    const code = written.codePointAt(0) as number;
    const kind = code >= 0x30 && code <= 0x39 ? 'digits' : isLetter(written) ? 'word' : 'mark';
    const distance = start - behind;
    const gap = distance === 0 ? 0 : distance === 1 && text.charCodeAt(behind) !== 0x0a ? 1 : 2;
    units.push({
      kind,
      text: written,
      lower: kind === 'word' ? fold(written) : written === '’' ? "'" : written,
      start,
      end: start + written.length,
      gap,
    });
    behind = start + written.length;
  }
  return units;
}

function isLetter(written: string): boolean {
  return written.toLowerCase() !== written.toUpperCase() || /^\p{L}/u.test(written);
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return /\u00ad|\p{M}/u.test(lower) ? lower.replaceAll('\u00ad', '').normalize('NFC') : lower;
}
