import type { SayingForm } from '../../../languages/quotes.ts';
import type { Item } from '../../items.ts';
import { INVERTED, type Source } from '../source.ts';
import { readBackward } from './backward.ts';
import { clauseEnd } from './clause.ts';
import { readForward } from './forward.ts';
import { readNoun } from './noun.ts';
import type { Reading } from './reading.ts';
import { clauseSubject, firstSubject, subjectBefore } from './subject.ts';

export function readVerb(r: Reading, k: number, after: number, verb: SayingForm): void {
  const { items, words } = r;
  const prev = r.lower(k - 1);
  if (
    verb.noun &&
    (words.determiners.has(prev) ||
      words.prepositions.has(prev) ||
      /^['’]s$/.test(prev) ||
      (!r.french && /^(a|an|such|no)$/.test(prev)))
  ) {
    readNoun(r, k);
    return;
  }
  // "sur la pointe", "dans l'annonce": behind a preposition and its article stands a noun.
  if (
    r.french &&
    verb.form === 'finite' &&
    /^(?:le|la|les|l'|un|une)$/.test(prev) &&
    words.prepositions.has(r.lower(k - 2))
  )
    return;
  if (!r.french && items[k]?.capital && k > r.opening && verb.noun) return;
  let start = k;
  let negated = false;
  let auxiliary = false;
  while (start > 0 && k - start < 6) {
    const word = r.lower(start - 1);
    // "elle a dit", "elle dit": the subject; "a, elle, dit": no part of it.
    if (word === '' || (word === 'elle' && (auxiliary || verb.form === 'finite'))) break;
    if (words.negations.has(word)) negated = true;
    if (words.auxiliaries.has(word)) auxiliary = true;
    const clitic = r.french && /^(l'|s'|se|nous|vous|lui|leur|m'|me|y|pas|elle)$/.test(word);
    // "a-t-il déclaré", and "a-t-il dit" though "dit" is a present too.
    const behind = word.startsWith('-') && words.auxiliaries.has(r.lower(start - 2));
    const inverted = r.french && !auxiliary && INVERTED.test(word) && (behind || verb.form === 'participle');
    if (!(words.auxiliaries.has(word) || words.adverbs.has(word) || words.negations.has(word) || inverted || clitic))
      break;
    start -= 1;
    if (r.french && words.pronouns.has(word) && !/^(nous|lui|elle)$/.test(word)) break;
  }
  // "Users, however, said": the connector parts nothing.
  if (r.lower(start - 1) === ',' && r.lower(start - 3) === ',' && words.connectors.has(r.lower(start - 2))) start -= 3;
  // "Sa mère, elle, crie": the subject said once more.
  if (r.french && isStressed(r, start - 2)) start -= 3;
  if (verb.form === 'participle' && r.french && !auxiliary) {
    // "a en revanche annoncé", "a, dans ce cadre, ajouté": the auxiliary stands further off.
    for (let n = start - 1; n >= 0 && k - n < 9; n -= 1) {
      const word = r.lower(n);
      if (
        items[n]?.quote !== null ||
        words.conjunctions.has(word) ||
        words.relatives.has(word) ||
        /^(et|[.;:])$/.test(word)
      )
        break;
      if (!/^(a|ont|avait|avaient|aura|aurait)$/.test(word)) continue;
      auxiliary = true;
      if (words.negations.has(r.lower(n - 1))) negated = true;
      start = n;
      break;
    }
  }
  if (verb.form === 'participle' && !auxiliary && !(r.french === false)) return;
  if (verb.form === 'infinitive') {
    if (words.conjunctions.has(r.lower(after)) && !isObliged(r, k))
      r.push(
        after + 1,
        clauseEnd(r, after + 1),
        k,
        after,
        clauseSubject(r, k) ?? r.reports.at(-1)?.source ?? null,
        false,
      );
    return;
  }
  if (negated) return;
  if (!r.french && /^(to|of)$/.test(prev) && verb.form === 'finite') {
    const hedged =
      /^(declined|refused|failed|unable|asked|likely|going|need|needs|wants|want|trying|able|how|enough)$/.test(
        r.lower(k - 2),
      );
    if (hedged || !verb.frames.has('that') || !words.conjunctions.has(r.lower(after))) return;
    r.push(after + 1, clauseEnd(r, after + 1), k, after, clauseSubject(r, k), false);
    return;
  }
  const head = r.lower(start);
  if (!r.french && /^(would|could|may|might|can|must)$/.test(head) && verb.lemma !== 'say') return;
  // The source as an inverted pronoun: "a-t-il dit", "dit-il".
  let inverted: Source | null = null;
  for (let n = start; n <= after && n < items.length; n += 1) {
    if (isStressed(r, n)) continue;
    const match = INVERTED.exec(r.lower(n));
    const glued = match !== null && (n > start || n === after) && (r.lower(n).startsWith('-') || n === after || n < k);
    if (match !== null && glued && (n !== after || r.lower(n).startsWith('-'))) {
      const item = items[n] as Item;
      const length = (match[1] ?? '').length;
      inverted = { start: item.end - length, end: item.end, entity: null, kind: 'pronoun', words: [match[1] ?? ''] };
      if (n === after) after += 1;
      break;
    }
  }
  let subject = inverted ?? subjectBefore(r, start, verb);
  // "but told reporters that", "et affirme que": the subject of the clause before goes on.
  if (subject === null && /^(and|et|but|mais|then|puis)$/.test(r.lower(start - 1))) {
    subject = r.reports.at(-1)?.source ?? firstSubject(items, 0, start, words);
  }
  if (inverted === null && readForward(r, k, start, after, verb, subject)) return;
  readBackward(r, k, start, after, verb, inverted, subject);
}

/** ", elle,": a pronoun between commas, which says the subject once more. */
function isStressed(r: Reading, k: number): boolean {
  return /^(?:lui|elle|eux|elles)$/.test(r.lower(k)) && r.lower(k - 1) === ',' && r.lower(k + 1) === ',';
}

/** "doit aussi lui indiquer que", "il faut préciser que": what is to be said has not been. */
function isObliged(r: Reading, k: number): boolean {
  for (let n = k - 1; n >= Math.max(0, k - 4); n -= 1)
    if (/^(?:faut|faudra|doit|doivent|devra|devront|devrait|peut|peuvent|pourra|est|noter)$/.test(r.lower(n)))
      return true;
  return false;
}
