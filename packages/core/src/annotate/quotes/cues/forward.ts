import type { SayingForm } from '../../../languages/quotes.ts';
import { skipAdverbials } from '../adverbials.ts';
import type { Source } from '../source.ts';
import { clauseEnd, FINITE, hasFiniteVerb, isInfinitive, opensBare, opensClause } from './clause.ts';
import type { Reading } from './reading.ts';

/** English verbs whose object without conjunction is a clause; behind the others the clause must show its verb. */
const SPEAKING = new Set([
  'say',
  'tell',
  'argue',
  'insist',
  'explain',
  'claim',
  'allege',
  'contend',
  'brag',
  'joke',
  'boast_',
  'complain',
]);

export function readForward(
  r: Reading,
  k: number,
  start: number,
  after: number,
  verb: SayingForm,
  subject: Source | null,
): boolean {
  const { items, words } = r;
  const person = verb.frames.has('person');
  // Object relative or passive: "was told that", "the plan announced on Monday".
  let next = skipAdverbials(items, after, words, person);
  // "warned customers that", but "warned troubles would": only "tell" has its person without a conjunction.
  if (person && verb.lemma !== 'tell' && !words.conjunctions.has(r.lower(next)))
    next = skipAdverbials(items, after, words, false);
  if (r.lower(next) === ',') {
    // "a annoncé, mercredi 22 juillet, avoir": a short insertion, then the clause.
    for (let n = next + 1; n < Math.min(items.length, next + 14); n += 1) {
      if (items[n]?.quote !== null) break;
      if (r.lower(n) === ',' && opensClause(r, n + 1, verb)) {
        next = n + 1;
        break;
      }
    }
  }
  let conj = -1;
  const frame = verb.frames;
  if (frame.has('that') && words.conjunctions.has(r.lower(next)) && !isRelative(r, after, next)) conj = next;
  else if (frame.has('whether') && words.questions.has(r.lower(next)) && !(verb.noun && next > after)) conj = next;
  else if (frame.has('that') && !(r.french && frame.has('infinitive') && isInfinitive(r, next))) {
    // Looser: the conjunction a little further, behind an indirect object or an insertion.
    const clean = next > after || person || r.lower(after) === ',' || words.prepositions.has(r.lower(after));
    for (let n = next; clean && n < Math.min(items.length, after + 26); n += 1) {
      if (
        items[n]?.quote !== null ||
        /^[;:.]$/.test(r.lower(n)) ||
        (r.french && words.verbs.get(r.lower(n))?.form === 'gerund') ||
        (words.verbs.get(r.lower(n))?.form === 'finite' && words.verbs.get(r.lower(n))?.noun === false)
      )
        break;
      if (r.french === false && n > next + 6) break;
      if (
        words.conjunctions.has(r.lower(n)) &&
        r.lower(n - 1) !== 'ce' &&
        r.lower(n - 1) !== 'alors' &&
        r.lower(n - 1) !== 'ainsi' &&
        !isRelative(r, after, n)
      ) {
        conj = n;
        break;
      }
    }
  }
  if (conj >= 0) {
    // "said that was nonsense": a pronoun, the clause's own subject.
    const from = !r.french && /^(?:is|was|would|will|'s|had|has)$/.test(r.lower(conj + 1)) ? conj : conj + 1;
    r.push(from, clauseEnd(r, from), k, after, subject, false);
    return true;
  }
  if (r.lower(next) === ':' || (r.french && /^l['e]$|^la$/.test(r.lower(start)) && r.lower(next) === ':')) {
    const quoted = items[next + 1]?.quote != null;
    if (quoted) {
      r.push(next + 1, r.last, k, after, subject, false);
      return true;
    }
    if (frame.has('that') && next + 3 < r.last) {
      r.push(next + 1, r.last, k, after, subject, false);
      return true;
    }
  }
  if (items[next]?.quote != null && subject !== null) {
    const rest = items[next + 1];
    const runs =
      !r.french &&
      frame.has('bare') &&
      rest?.word === true &&
      !rest.capital &&
      !words.prepositions.has(rest.lower) &&
      !words.connectors.has(rest.lower) &&
      r.words.verbs.get(rest.lower)?.form !== 'gerund';
    r.push(next, runs ? clauseEnd(r, next) : next + 1, k, after, subject, false);
    return true;
  }
  if (r.french && frame.has('infinitive') && isInfinitive(r, next)) {
    r.push(next, clauseEnd(r, next), k, after, subject, false);
    return true;
  }
  if (frame.has('de')) {
    const to = r.lower(next);
    if (
      (r.french
        ? /^(de|d')$/.test(to) && isInfinitive(r, next + 1)
        : to === 'to' && (items[next + 1]?.word === true || items[next + 1]?.quote != null)) &&
      subject !== null
    ) {
      r.push(next + 1, clauseEnd(r, next + 1), k, after, subject, false);
      return true;
    }
  }
  const gerund = verb.form === 'gerund';
  const paper = words.papers.has(r.lower(k - 1));
  if (gerund && frame.has('bare') && !(/^(?:,|by)$/.test(r.lower(k - 1)) || paper || SPEAKING.has(verb.lemma)))
    return false;
  if (frame.has('bare') && !r.french && !(SPEAKING.has(verb.lemma) || hasFiniteVerb(r, next))) return false;
  if (
    frame.has('bare') &&
    !r.french &&
    subject !== null &&
    opensBare(r, next) &&
    (gerund || r.lower(start - 1) !== ',')
  ) {
    r.push(next, clauseEnd(r, next), k, after, subject, false);
    return true;
  }
  if (
    frame.has('bare') &&
    !r.french &&
    subject !== null &&
    r.lower(start - 1) === ',' &&
    (subject.kind === 'name' || hasRelative(r, subject, start)) &&
    subject.end <= (items[start - 1]?.start ?? 0) &&
    opensBare(r, next) &&
    // "X, though, would fight, said Y, a lawyer": the name behind is the source.
    (items[next]?.entity == null || hasFiniteVerb(r, next))
  ) {
    r.push(next, clauseEnd(r, next), k, after, subject, false);
    return true;
  }
  return false;
}

/** "His lawyer, who seeks his release, says …": a subject with a relative clause between commas. */
function hasRelative(r: Reading, subject: Source, start: number): boolean {
  for (let k = start - 2; k > 0 && start - k < 30; k -= 1) {
    if ((r.items[k]?.start ?? 0) < subject.end) return r.lower(k + 1) === ',' && r.words.relatives.has(r.lower(k + 2));
    if (r.lower(k) === ',' && !r.words.relatives.has(r.lower(k + 1))) return false;
  }
  return false;
}

/** "in a document that circulated …": behind an adverbial and before a verb, "that" is a relative pronoun. */
function isRelative(r: Reading, after: number, k: number): boolean {
  if (k === after) return false;
  const next = r.lower(k + 1);
  if (r.french) return /^(?:sont|est|ont|a|étaient|était)$/.test(next);
  return /ed$/.test(next) || FINITE.test(next) || r.words.verbs.get(next)?.form === 'finite';
}
