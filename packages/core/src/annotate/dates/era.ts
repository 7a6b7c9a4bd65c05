import { isoYear } from './calendar.ts';
import { type DateRule, lowerAt, phrase, type Scan, standsFree } from './scan.ts';

/** An era behind a year or a century: before ours (-1) or ours (1), and the unit behind it. */
export interface Era {
  era: -1 | 1;
  next: number;
}

/** "BC", "av. J.-C.", "de notre ère" at a unit; null where none stands. Short English ones need their capitals. */
export function eraAt(scan: Scan, at: number): Era | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.gap === 2) return null;
  if (scan.words.capitals && unit.text === unit.lower && unit.text.length <= 3) return null;
  const found = phrase(scan, at, scan.words.eras);
  if (found === null) return null;
  // The stop of "J.-C." belongs to it.
  const stop = scan.units[found.next];
  const dotted = found.key.includes('.') && stop?.text === '.' && stop.gap === 0;
  return { era: found.value, next: dotted ? found.next + 1 : found.next };
}

/** "44 BC", "52 av. J.-C.", "AD 79", "l'an 800". A year before our era has no value: ISO 8601 and historians count it apart. */
export const eraRule: DateRule = (scan, at) => {
  const ahead = scan.units[at]?.kind === 'word' ? eraAt(scan, at) : null;
  const from = ahead === null ? at : ahead.next;
  const figure = scan.units[from];
  if (figure?.kind !== 'digits' || figure.text.length > 4 || (ahead === null && !standsFree(scan, from))) return null;
  const behind = eraAt(scan, from + 1);
  const named = figure.text.length === 3 && lowerAt(scan, from - 1) === 'an' && lowerAt(scan, from - 2) === "'";
  if (ahead === null && behind === null && !named) return null;
  if (ahead !== null && (ahead.era < 0 || figure.gap !== 1)) return null;
  const before = (behind ?? ahead)?.era === -1;
  return [{ from: at, next: behind?.next ?? from + 1, value: before ? null : isoYear(Number(figure.text)) }];
};
