import { readNumber } from '../units/number.ts';
import { percentAt } from './percent.ts';
import { lowerAt, own, type Quantity, type Reader, round } from './reader.ts';
import { SIGNS } from './signs.ts';

/**
 * A number with its magnitude at a unit: "4,5 milliards", "half a million", "deux millions cinq cent mille".
 *
 * @param behindSign whether a currency sign stands before it, which lets one letter be a magnitude ("$5m")
 */
export function quantityAt(reader: Reader, at: number, behindSign: boolean): Quantity | null {
  const { numbers, units } = reader;
  const half = halfAt(reader, at);
  if (half !== null) return half;
  const number = readNumber(units, at, numbers);
  if (number === null) return null;
  let { value, next } = number;
  const { inWords } = number;
  const bare = value;
  // "2 and a half million".
  if (lowerAt(units, next) === 'and' && lowerAt(units, next + 1) === 'a' && lowerAt(units, next + 2) === 'half') {
    const behind = magnitudeAt(reader, next + 3, behindSign);
    if (behind !== null)
      return {
        value: round((value + 0.5) * behind.value),
        bare: value + 0.5,
        magnitude: behind.value,
        next: behind.next,
        inWords,
      };
  }
  const magnitude = magnitudeAt(reader, next, behindSign);
  if (magnitude === null) return { value, bare, magnitude: 1, next, inWords };
  value = round(value * magnitude.value);
  next = magnitude.next;
  // "un milliard et demi", "a million and a half".
  const more = andHalf(reader, next);
  if (more !== null)
    return { value: value + magnitude.value / 2, bare: bare + 0.5, magnitude: magnitude.value, next: more, inWords };
  // "deux millions cinq cent mille", "2 million 500 thousand".
  const rest = units[next]?.gap === 1 && units[next]?.kind !== 'mark' ? readNumber(units, next, numbers) : null;
  const smaller = rest === null ? null : magnitudeAt(reader, rest.next, false);
  if (rest !== null && units[next]?.kind === (inWords ? 'word' : 'digits')) {
    const added = smaller === null ? (inWords ? rest.value : 0) : rest.value * smaller.value;
    if (added > 0 && added < magnitude.value && (smaller === null || smaller.value < magnitude.value)) {
      value += added;
      next = smaller?.next ?? rest.next;
    }
  }
  // "mille milliards", "thousand billion".
  const twice = magnitudeAt(reader, next, false);
  if (twice !== null && twice.value > magnitude.value && units[next]?.gap === 1)
    return { value: value * twice.value, bare, magnitude: magnitude.value * twice.value, next: twice.next, inWords };
  return { value, bare, magnitude: magnitude.value, next, inWords };
}

/** Behind "et demi" or "and a half"; null where that does not stand. */
function andHalf({ units }: Reader, at: number): number | null {
  const second = lowerAt(units, at + 1);
  if (lowerAt(units, at) === 'et') return second === 'demi' || second === 'demie' ? at + 2 : null;
  return lowerAt(units, at) === 'and' && second === 'a' && lowerAt(units, at + 2) === 'half' ? at + 3 : null;
}

/** "half a million", "un demi-million", "three quarters billion", "half a percent". */
function halfAt(reader: Reader, at: number): Quantity | null {
  const { numbers, units } = reader;
  if (numbers === null || units[at]?.kind !== 'word') return null;
  let next = at;
  let times = 1;
  if (['un', 'a', 'one'].includes(lowerAt(units, next)) || units[next]?.lower === 'a') next++;
  else if (['three', 'trois'].includes(units[next]?.lower ?? '')) {
    times = 3;
    next++;
  }
  const word = units[next];
  const written = word?.lower ?? '';
  const share = own(numbers.halves, times === 3 && written.endsWith('s') ? written.slice(0, -1) : written);
  if (share === undefined) return null;
  next++;
  while (next < at + 5 && ['-', 'a', 'of', 'de'].includes(lowerAt(units, next))) next++;
  const value = share * times;
  const magnitude = magnitudeAt(reader, next, false);
  if (magnitude !== null)
    return {
      value: value * magnitude.value,
      bare: value,
      magnitude: magnitude.value,
      next: magnitude.next,
      inWords: true,
    };
  const percent = percentAt(reader, next);
  return percent === null || next === at + 1 ? null : { value, bare: value, magnitude: 1, next, inWords: true };
}

/** "millions", "Md", "bn"; one letter counts only where it touches the figure or a sign stands before it. */
export function magnitudeAt(reader: Reader, at: number, behindSign: boolean): { value: number; next: number } | null {
  const { units, numbers } = reader;
  const dash = units[at]?.text === '-' && units[at]?.gap === 0 && units[at + 1]?.gap === 0;
  const index = dash ? at + 1 : at;
  const unit = units[index];
  if (unit === undefined || unit.kind !== 'word' || unit.gap === 2 || numbers === null) return null;
  const value = own(numbers.magnitudes, unit.lower);
  if (value === undefined) return null;
  const after = units[index + 1];
  const signed = behindSign || (after !== undefined && after.gap <= 1 && Object.hasOwn(SIGNS, after.text));
  const letter = unit.lower.length === 1 || unit.lower === 'mm';
  // "500 k€".
  const glued = signed && unit.lower === 'k' && unit.gap === 1 && after?.gap === 0;
  if (letter && !glued && !(unit.gap === 0 && signed) && !(signed && unit.text !== unit.lower && unit.gap === 1))
    return null;
  if (after?.gap === 0 && (after.kind === 'digits' || after.text === '²')) return null;
  const dotted =
    after?.text === '.' &&
    after.gap === 0 &&
    ABBREVIATED.has(unit.lower) &&
    units[index + 2]?.gap !== 2 &&
    Object.hasOwn(SIGNS, units[index + 2]?.text ?? '');
  return { value, next: dotted ? index + 2 : index + 1 };
}

/** Magnitudes that may bear a full stop. */
const ABBREVIATED: ReadonlySet<string> = new Set(['md', 'mds', 'mrd', 'bn', 'mln', 'mn']);
