import { type Found, lowerAt, made, own, type Reader } from './reader.ts';

/** "%", "pour cent", "pct": the unit behind it. "percentage points" are none. */
export function percentAt(reader: Reader, at: number): number | null {
  const { units, words } = reader;
  const unit = units[at];
  if (unit === undefined || unit.gap === 2) return null;
  if (unit.text === '%' || unit.text === '％' || unit.text === '٪') return pointsBehind(reader, at + 1) ? null : at + 1;
  if (words === null || unit.kind === 'digits') return null;
  const joint = unit.text === '-' && unit.gap === 0 ? at + 1 : at;
  const first = lowerAt(units, joint);
  if (first === '' || !'p'.startsWith(first[0] as string)) return null;
  let key = '';
  let best: number | null = null;
  for (let next = joint; next < joint + 4; next++) {
    const part = lowerAt(units, next);
    if (part === '' && next > joint) break;
    key = key === '' ? part : `${key} ${part}`;
    // "7 pc", and not "Windows 11 PC".
    if (own(words.percents, key) === true && (key !== 'pc' || units[next]?.text === 'pc')) best = next + 1;
  }
  return best === null || pointsBehind(reader, best) ? null : best;
}

function pointsBehind({ units }: Reader, at: number): boolean {
  const next = lowerAt(units, at);
  return next === 'point' || next === 'points';
}

/**
 * A percentage with the sign that touches it ("-2,5 %", "(+1,3%)") or the word that says it ("minus five percent"). A mark
 * between two figures is a range's.
 */
export function signedPercent(reader: Reader, at: number, next: number, value: number): Found {
  const { units, words } = reader;
  const sign = units[at - 1];
  const before = units[at - 2];
  if (
    sign?.kind === 'word' &&
    units[at]?.gap === 1 &&
    words?.minus.includes(sign.lower) === true &&
    !COMPARING.has(before?.lower ?? '')
  )
    return made(reader, at - 1, next, 'percent', -value, null);
  const apart =
    units[at]?.gap === 1 && before?.kind === 'word' && sign?.text !== '–' && sign?.gap === 1 && LEADS.has(before.lower);
  const touching = sign?.kind === 'mark' && '+-−–'.includes(sign.text) && (units[at]?.gap === 0 || apart);
  if (
    !touching ||
    (sign.gap === 0 && before !== undefined && (before.kind !== 'mark' || !'([«“"'.includes(before.text)))
  )
    return made(reader, at, next, 'percent', value, null);
  return made(reader, at - 1, next, 'percent', sign.text === '+' ? value : -value, null);
}

/** Words before a sign that stands apart from its figure. */
const LEADS: ReadonlySet<string> = new Set(['de', 'à', 'contre', 'of', 'by', 'to', 'from']);

/** Words that make "moins" a comparison: "au moins 5 %", "à moins de". */
const COMPARING: ReadonlySet<string> = new Set(['au', 'du', 'à', 'le', 'les', 'de', 'pas', 'plus', 'ou']);
