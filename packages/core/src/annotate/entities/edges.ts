/** Where a name begins and ends, told by the characters and small words at its edges. */

import type { LanguagePack } from '../../languages/pack.ts';
import { fold, lookup } from '../../lexicon/index.ts';
import type { Document, Sentence, Token } from '../document.ts';
import { LEGAL_FORMS } from './classes.ts';
import { type Name, surfaceOf } from './names.ts';
import { isOrdinary } from './ordinary.ts';

/** Letters behind a figure are a unit, not a name's rest ("1Password"), up to so many. */
const LONGEST_UNIT = 3;

/** What is written without a blank is one word, of at most so many tokens more. */
const MOST_GLUED = 4;

/**
 * A name without what the sentence put before it ("Then Northsea Lines", "Son Voranigo"), without the place behind its legal form
 * ("Northern Power Ltd of Duluth"), and with the figures that are written in one with it ("MD-95", "Galaxy S25"). Null for a sum's
 * sign ("HK$9.8") and letters behind a figure ("2FA").
 */
export function edged(document: Document, name: Name, pack: LanguagePack): Name | null {
  const { tokens } = document;
  const first = tokens[name.from] as Token;
  const before = tokens[name.from - 1];
  const after = tokens[name.to];
  const last = tokens[name.to - 1] as Token;
  if (name.to === name.from + 1) {
    if (after !== undefined && after.start === last.end && /^[$€£¥]$/.test(after.text)) return null;
    if (before?.kind === 'number' && before.end === first.start)
      return first.text.length > LONGEST_UNIT ? { ...name, from: name.from - 1 } : null;
  }
  return numbered(
    document,
    withFigures(document, written(document, withoutSeat(document, withoutLead(document, name, pack), pack), pack)),
    pack,
  );
}

/** Small words that are written in one with the Arabic name behind them. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'an', 'ar', 'as', 'ash', 'ad', 'at', 'ed', 'ul']);

/** "Sainte-Colombe-sur-l'Hers", "Hsu Chi-chieh", "al-Kamil": with the small words written in one with it. */
function written({ tokens }: Document, name: Name, pack: LanguagePack): Name {
  if (name.type !== 'place' && name.type !== 'person') return name;
  let { from, to } = name;
  const glued = (at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end;
  const small = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]?.capital === false;
  if (from > 1 && tokens[from - 1]?.text === '-' && glued(from) && glued(from - 1))
    if (ARTICLES.has((tokens[from - 2] as Token).lower)) from -= 2;
  if (tokens[to]?.text === '-' && glued(to) && glued(to + 1) && small(to + 1)) {
    let end = to + 2;
    while (end < to + MOST_WRITTEN && glued(end) && (tokens[end]?.text === '-' || small(end))) end++;
    const closes = glued(end) && tokens[end]?.kind === 'word' && tokens[end]?.capital === true;
    if (closes) to = end + 1;
    // A given name's second half, "Kim Young-sam", but not "Jeff Bezos-backed".
    else if (name.type === 'person' && name.to - name.from > 1 && end === to + 2 && !isWord(tokens[to + 1], pack))
      to = end;
  }
  return { ...name, from, to };
}

const isWord = (token: Token | undefined, pack: LanguagePack): boolean =>
  token === undefined || token.text.length > LONGEST_SYLLABLE || isOrdinary(fold(token.text), pack);

/** Letters of a Korean or Chinese syllable, at most. */
const LONGEST_SYLLABLE = 6;

/** Tokens between the two ends of a place's name: "-sur-l'". */
const MOST_WRITTEN = 6;

/** "Switch 2", "Junkers F 13", "Windows 11": a product's short number, unless things are counted by it. */
function numbered({ tokens, sentences }: Document, name: Name, { names }: LanguagePack): Name {
  if (name.type !== 'product') return name;
  const last = (sentences[(tokens[name.from] as Token).sentence] as Sentence).lastToken;
  const figure = name.to < last ? (tokens[name.to] as Token) : undefined;
  if (figure === undefined || !/^\d{1,3}$/.test(figure.text)) return name;
  const behind = name.to + 1 < last ? (tokens[name.to + 1] as Token) : undefined;
  const counts = behind?.kind === 'symbol' || behind?.kind === 'number' || '%-/'.includes(behind?.text ?? '.');
  if (counts || (behind?.word === true && !behind.capital && !names.links.has(behind.lower))) return name;
  return { ...name, to: name.to + 1 };
}

/** Without the sentence's first word where that one is a determiner, a conjunction, an adverb of the language. */
function withoutLead(document: Document, name: Name, { names }: LanguagePack): Name {
  const { tokens, sentences } = document;
  const first = tokens[name.from] as Token;
  const next = tokens[name.from + 1];
  if (name.to - name.from < 2 || next === undefined || !next.capital) return name;
  if ((sentences[first.sentence] as Sentence).firstToken !== name.from || !names.leads.has(first.lower)) return name;
  return lookup(surfaceOf(document, name)).length > 0 ? name : { ...name, from: name.from + 1 };
}

/** "Suncor Inc of Calgary" ends with its legal form. */
function withoutSeat({ tokens }: Document, name: Name, { names }: LanguagePack): Name {
  if (name.type !== 'organization') return name;
  for (let at = name.from + 1; at < name.to - 1; at++) {
    const word = (tokens[at] as Token).lower.replace(/\.$/, '');
    if (LEGAL_FORMS.has(word) && names.of.has((tokens[at + 1] as Token).lower)) return { ...name, to: at + 1 };
  }
  return name;
}

/** "A321neo", "MD-95", "BDTX-4933": with what is written in one with the name and holds a figure. */
function withFigures({ tokens }: Document, name: Name): Name {
  let { to } = name;
  let figures = false;
  for (let end = to; end < tokens.length && end - name.to < MOST_GLUED; end++) {
    const token = tokens[end] as Token;
    if (
      token.start !== (tokens[end - 1] as Token).end ||
      !(token.word || token.text === '-') ||
      /^['’]/.test(token.text)
    )
      break;
    if (token.kind === 'number') figures = true;
    if (token.word && figures) to = end + 1;
  }
  if (to === name.to || /[.,:]/.test((tokens[to - 1] as Token).text)) return name;
  // "Rennes-2" and "Paris-2024" stay with what they are.
  const code = /^\p{Lu}{1,4}$/u.test((tokens[name.to - 1] as Token).text);
  if (name.type === 'product') return { ...name, to };
  return code && name.to === name.from + 1 && name.type !== 'index' && name.type !== 'event'
    ? { ...name, to, type: 'product' }
    : name;
}
