import type { LanguagePack } from '../../languages/pack.ts';
import type { TextWords } from '../../languages/text.ts';
import type { Token } from '../document.ts';
import { openersOf } from '../openers.ts';
import { hashOf } from '../units/sieve.ts';
import type { Unit } from '../units/units.ts';

/** Longest chain of letters and full stops taken for one abbreviation ("U.S.S.R."). */
const MOST_INITIALS = 8;

/**
 * Joins a text's units into tokens: words, numbers with their separators, marks. An elision keeps its apostrophe and stands apart
 * ("l'" "Union"), so does a clitic ("Tesla" "'s"); hyphens are tokens of their own ("a" "-" "t" "-" "il"); abbreviations
 * and initials keep their full stop. `sentence` is still 0.
 */
export function cutTokens(text: string, units: readonly Unit[], pack: LanguagePack | null): Token[] {
  const words = pack?.text ?? null;
  const openers = pack === null ? null : openersOf(pack);
  const tokens: Token[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as Unit;
    const next =
      unit.kind === 'word'
        ? wordEnd(units, at, words)
        : unit.kind === 'digits'
          ? numberEnd(units, at)
          : markEnd(units, at, words);
    const kind = kindOf(unit, next - at);
    let { end, text: written, lower, hash } = unit;
    if (next > at + 1) {
      end = (units[next - 1] as Unit).end;
      written = text.slice(unit.start, end);
      for (let k = at + 1; k < next; k++) lower += (units[k] as Unit).lower;
      hash = hashOf(lower);
    }
    tokens.push({
      start: unit.start,
      end,
      lower,
      entity: null,
      quote: null,
      word: kind === 'word' || kind === 'number',
      capital: written !== lower && isCapital(written),
      begins: openers?.sieve.mayHold(hash) === true ? (openers.bits.get(lower) ?? 0) : 0,
      text: written,
      sentence: 0,
      kind,
    });
    at = next;
  }
  return tokens;
}

const UPPER = /^\p{Lu}/u;

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(word);
}

function kindOf(unit: Unit, length: number): Token['kind'] {
  if (unit.kind === 'word') return 'word';
  if (unit.kind === 'digits') return 'number';
  if (length > 1 && isApostrophe(unit.text)) return 'word';
  return unit.text === ',' || unit.text === '.' || /\p{P}/u.test(unit.text) ? 'punctuation' : 'symbol';
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '’' || mark === 'ʼ';
}

function wordEnd(units: readonly Unit[], at: number, words: TextWords | null): number {
  const unit = units[at] as Unit;
  const mark = units[at + 1];
  if (mark === undefined || mark.gap !== 0) return at + 1;
  const behind = units[at + 2];
  if (isApostrophe(mark.text)) {
    const joined = behind !== undefined && behind.gap === 0 && behind.kind === 'word';
    if (joined && words?.whole.includes(`${unit.lower}'${behind.lower}`) === true) return at + 3;
    // "N'Golo", "O'Neill", "M'Bappé": a name's own apostrophe.
    // "Guivarc'h", "C'hoadic": one sound of Breton, which no elision stands before.
    if (joined && unit.lower.endsWith('c') && behind.lower.startsWith('h')) return at + 3;
    if (joined && 'NOM'.includes(unit.text) && behind.text !== behind.lower && behind.text.length > 2) return at + 3;
    if (words?.elisions.includes(unit.lower) === true && behind !== undefined && behind.gap <= 1) return at + 2;
    return at + 1;
  }
  if (mark.text !== '.') return at + 1;
  // "U.S.", "J.-C.", "J.": single letters, each with its full stop.
  let end = at;
  for (let count = 0; count < MOST_INITIALS; count++) {
    const letter = units[end];
    const stop = units[end + 1];
    if (
      letter?.kind !== 'word' ||
      letter.text.length > 1 ||
      stop?.text !== '.' ||
      stop.gap !== 0 ||
      (end > at && letter.gap !== 0)
    )
      break;
    end += 2;
  }
  if (end - at >= 4)
    return units[end]?.kind === 'word' && units[end]?.gap === 0 && (units[end] as Unit).text.length === 1
      ? end + 1
      : end;
  if (end - at === 2 && unit.text !== unit.lower) {
    const following = units[end];
    // A lone capital is an initial where a name goes on; otherwise the stop ends the sentence.
    if (
      following !== undefined &&
      following.gap === 1 &&
      following.kind === 'word' &&
      following.text !== following.lower
    )
      return end;
    return words?.abbreviations.includes(unit.lower) === true ? end : at + 1;
  }
  if (words?.abbreviations.includes(unit.lower) !== true) return at + 1;
  const capital = unit.text !== unit.lower || unit.text.length > 3;
  return capital || behind?.text === ',' ? at + 2 : at + 1;
}

function numberEnd(units: readonly Unit[], at: number): number {
  let end = at + 1;
  while (end + 1 < units.length) {
    const mark = units[end] as Unit;
    const digits = units[end + 1] as Unit;
    if (mark.gap !== 0 || digits.gap !== 0 || digits.kind !== 'digits' || !'.,:'.includes(mark.text)) break;
    end += 2;
  }
  return end;
}

function markEnd(units: readonly Unit[], at: number, words: TextWords | null): number {
  const mark = units[at] as Unit;
  const behind = units[at + 1];
  if (
    isApostrophe(mark.text) &&
    mark.gap === 0 &&
    behind?.kind === 'word' &&
    behind.gap === 0 &&
    words?.clitics.includes(behind.lower) === true
  )
    return at + 2;
  if (mark.text === '.' || mark.text === '-') {
    let end = at + 1;
    while (units[end]?.text === mark.text && units[end]?.gap === 0) end++;
    return end;
  }
  return at + 1;
}
