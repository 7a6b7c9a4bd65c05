import { eraAt } from './era.ts';
import { look, lowerAt, type Scan, skip } from './scan.ts';
import { fullYear, yearAt, yearInWords } from './spelled.ts';

/** A year that something else takes along: `null` where the text tells it and the reference does not. */
export interface YearSaid {
  year: number | null;
  next: number;
}

/**
 * The year behind a day, a month or a period: "2025", ", 2025", "de 2025", "of '87", "two thousand and fifteen", "of last
 * year", "de cette année".
 */
export function yearBehind(scan: Scan, at: number): YearSaid | null {
  const comma = scan.units[at];
  let next = comma?.text === ',' && comma.gap === 0 ? at + 1 : skip(scan, at, scan.words.yearLinks, 2);
  // "dec31 , 1994".
  if (next === at && comma?.text === ',' && comma.gap === 1 && yearAt(scan, at + 1) !== null) next = at + 1;
  if (scan.units[next]?.gap === 2) return null;
  const linked = next > at;
  const figure = scan.units[next];
  const era = figure?.kind === 'digits' && figure.text.length <= 4 ? eraAt(scan, next + 1) : null;
  if (era !== null) return { year: era.era < 0 ? null : Number(figure?.text), next: era.next };
  const year = yearAt(scan, next);
  if (year !== null) return comma?.text === ',' && countsOn(scan, next + 1) ? null : { year, next: next + 1 };
  const unit = scan.units[next];
  const apostrophe = unit?.text === "'" || unit?.text === '’';
  const two = scan.units[apostrophe ? next + 1 : next];
  if (two?.kind === 'digits' && two.text.length === 2 && (apostrophe || (linked && comma?.lower === 'of')))
    return { year: fullYear(scan, Number(two.text)), next: next + (apostrophe ? 2 : 1) };
  if (comma?.text !== ',' && unit?.kind === 'word') {
    const spelled = yearInWords(scan, next);
    if (spelled !== null) return spelled;
    return relativeYear(scan, at);
  }
  return null;
}

/** "March 3, 2000 people": behind a comma a plural is counted. */
function countsOn(scan: Scan, at: number): boolean {
  const unit = scan.units[at];
  return unit?.kind === 'word' && unit.gap === 1 && ['people', 'personnes', 'workers', 'jobs'].includes(unit.lower);
}

/** "of this year", "last year", "de l'année dernière", "of the year", "de l'année en cours". */
export function relativeYear(scan: Scan, at: number): YearSaid | null {
  const next = skip(scan, at, scan.words.links, 4);
  const reference = scan.reference?.year ?? null;
  const isYear = (index: number): boolean =>
    look(scan.words.units, lowerAt(scan, index)) === 'year' && !scan.words.plurals.includes(lowerAt(scan, index) ?? '');
  const turn = look(scan.words.before, lowerAt(scan, next));
  if (turn !== null && isYear(next + 1)) {
    const told = scan.words.toldTurns.includes(lowerAt(scan, next) ?? '') ? toldYear(scan, at) : null;
    return { year: shifted(told ?? reference, turn), next: next + 2 };
  }
  if (!isYear(next)) return null;
  for (let length = 3; length > 0; length--) {
    const key = scan.units
      .slice(next + 1, next + 1 + length)
      .map(({ lower }) => lower)
      .join(' ');
    const behind = look(scan.words.after, key);
    if (behind === null) continue;
    const told = scan.words.toldTurns.includes(key) ? toldYear(scan, at) : null;
    return { year: shifted(told ?? reference, behind), next: next + 1 + length };
  }
  return next === at ? null : { year: reference, next: next + 1 };
}

function toldYear(scan: Scan, at: number): number | null {
  const told = scan.told(at);
  return told !== null && /^\d{4}/.test(told) ? Number(told.slice(0, 4)) : null;
}

const shifted = (year: number | null, by: number): number | null => (year === null ? null : year + by);
