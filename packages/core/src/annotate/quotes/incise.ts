import type { QuoteWords } from '../../languages/quotes.ts';
import type { Entity } from '../../record.ts';
import type { Document, Token } from '../document.ts';
import { mentionsInOrder } from '../items.ts';
import type { Quoted } from './marks.ts';

/**
 * French leaves the attribution inside the marks: « Le banc avance, explique X, maire de Y. C'est préoccupant. » Each
 * such quotation is cut in two around its incise, whose words then belong to the reporter again. One walk over the tokens.
 */
export function splitIncises(
  document: Document,
  quotes: readonly Quoted[],
  entities: readonly Entity[],
  words: QuoteWords,
): Quoted[] {
  const { tokens, text } = document;
  const offices = document.pack?.roles.heads ?? NO_OFFICES;
  const starts = new Set(
    mentionsInOrder(entities)
      .filter((mention) => mention.entity.type !== 'place')
      .map((mention) => mention.start),
  );
  const pieces: Quoted[] = [];
  let t = 0;
  for (const quote of quotes) {
    while (t < tokens.length && (tokens[t] as Token).start < quote.start) t += 1;
    let piece = quote;
    for (; t < tokens.length && (tokens[t] as Token).end <= quote.end; t += 1) {
      const verb = tokens[t]?.text === ',' ? inciseVerb(tokens, t + 1, words, starts) : -1;
      if (verb < 0) continue;
      const comma = tokens[t] as Token;
      const resume = inciseEnd(tokens, verb + 1, quote.end, words, offices);
      const next = tokens[resume];
      const first = { ...piece, end: comma.start, close: comma.start };
      first.words = count(tokens, piece.start, comma.start, t);
      pieces.push(first);
      if (next === undefined || next.start >= quote.end) {
        piece = { ...piece, start: quote.end, end: quote.end };
        break;
      }
      piece = {
        ...quote,
        open: next.start,
        start: next.start,
        // However short, it goes on with what was quoted before the incise.
        words: Math.max(first.words, text.slice(next.start, quote.end).split(/\s/, 12).length),
      };
      t = resume;
    }
    if (piece.end > piece.start) pieces.push(piece);
  }
  return pieces;
}

function count(tokens: readonly Token[], start: number, end: number, behind: number): number {
  let words = 0;
  for (let t = behind - 1; t >= 0 && (tokens[t] as Token).start >= start && words < 12; t -= 1)
    if ((tokens[t] as Token).end <= end && tokens[t]?.kind !== 'punctuation') words += 1;
  return words;
}

/** Index of the last token of the incise's verb at `at` ("explique", "a déclaré", "dit-il"); -1 where there is none. */
function inciseVerb(tokens: readonly Token[], at: number, words: QuoteWords, starts: ReadonlySet<number>): number {
  const lower = (k: number) => tokens[k]?.text.toLowerCase() ?? '';
  let k = at;
  if (/^(a|ont|avait)$/.test(lower(k))) k += 1;
  if (k > at && lower(k) === '-') while (k < at + 6 && /^(-|t|il|elle|on|ils|elles)$/.test(lower(k))) k += 1;
  const verb = words.verbs.get(lower(k));
  if (
    verb === undefined ||
    verb.form === 'gerund' ||
    verb.form === 'infinitive' ||
    (k === at) !== (verb.form === 'finite')
  )
    return -1;
  if (k > at + 1) return k;
  const next = tokens[k + 1];
  if (next === undefined) return -1;
  if (next.text === '-' && /^(t|il|elle)$/.test(lower(k + 2))) return lower(k + 2) === 't' ? k + 4 : k + 2;
  // A name no annotator knew: capitals behind the verb, inside somebody's words.
  const capitals = /^\p{Lu}\p{Ll}/u;
  if (!verb.noun && capitals.test(next.text) && next.kind === 'word') return k;
  if (starts.has(next.start) || /^(m\.|mme|me|dr)$/.test(lower(k + 1))) return k;
  // "explique le maire de X", "a souligné la sénatrice Y"
  if (/^(le|la|l['’])$/.test(lower(k + 1)) && tokens[k + 2]?.kind === 'word') {
    const behind = tokens[k + 3];
    if (behind === undefined || /^[,.]$|^(de|du|d['’]|des)$/.test(lower(k + 3))) return k;
    if (starts.has(behind.start) || capitals.test(behind.text)) return k;
  }
  return -1;
}

const NO_OFFICES: ReadonlySet<string> = new Set();

/** A word that opens no apposition without an article: it would open a clause. */
const opensClause = (word: string, words: QuoteWords): boolean =>
  [words.pronouns, words.determiners, words.connectors, words.conjunctions, words.adverbs, words.prepositions].some(
    (list) => list.has(word),
  ) || !/^\p{Ll}/u.test(word);

/** The token the quotation resumes at: behind the incise's own comma, or behind the full stop that ends its apposition. */
function inciseEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  words: QuoteWords,
  offices: ReadonlySet<string>,
): number {
  let aged = false;
  for (let k = from; k < tokens.length && k - from < 60; k += 1) {
    const token = tokens[k] as Token;
    if (token.start >= limit) return k;
    if (/^[.!?…]$/.test(token.text)) return k + 1;
    if (token.text !== ',') continue;
    const next = tokens[k + 1]?.lower ?? '';
    // "Sylvie, 52 ans, aide-soignante à Brest,": behind an age a bare noun says who it is.
    if (tokens[k + 1]?.kind === 'number' && tokens[k + 2]?.lower === 'ans') {
      aged = true;
      continue;
    }
    if (offices.has(next) || (aged && !opensClause(next, words))) continue;
    const apposition =
      /^(le|la|l['’]|un|une|qui|dont|également|de|du|d['’]|à|en)$/.test(next) ||
      /^(chargé|chargée|président|présidente|directeur|directrice|maire|responsable|porte|avocat|avocate|secrétaire|professeur|professeure|chercheur|chercheuse|député|députée|patron|patronne|membre|fondateur|fondatrice)$/.test(
        next,
      );
    if (!apposition || words.relatives.has(next)) return k + 1;
  }
  return tokens.length;
}
