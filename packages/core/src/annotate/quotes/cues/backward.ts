import type { SayingForm } from '../../../languages/quotes.ts';
import { isMark } from '../../items.ts';
import { type Source, sourceAfter } from '../source.ts';
import { clauseEnd, clauseStart, hasMainVerb } from './clause.ts';
import type { Reading } from './reading.ts';

export function readBackward(
  r: Reading,
  k: number,
  start: number,
  after: number,
  verb: SayingForm,
  inverted: Source | null,
  subject: Source | null,
): void {
  const { items, words } = r;
  if (verb.form === 'gerund') {
    r.carry(k, after, subject);
    return;
  }
  const before = items[start - 1];
  const atQuote = before?.quote != null || (before?.lower === ',' && items[start - 2]?.quote != null);
  const comma = before?.lower === ',';
  const passive = r.french && /^est$|^était$/.test(r.lower(start));
  // Verb first: ", a déclaré X" · "», dit-il" · ", said X"; subject first (English): ", X said".
  const apposed = !r.french && comma && subject?.kind === 'name' && subject.end <= (before?.start ?? 0);
  if ((comma || atQuote || start === 0) && !apposed) {
    let found = inverted === null ? sourceAfter(items, behindManner(r, after), words) : null;
    // "X, chef de Y, s'est dit prudent": what follows is no source, and one stands before.
    if (found !== null && subject !== null && subject.kind !== 'none' && isBare(r, found.source)) found = null;
    const source = inverted ?? found?.source ?? null;
    if (source === null && !passive) {
      r.carry(k, after, subject);
      return;
    }
    if (start === 0) {
      r.carry(k, after, source);
      return;
    }
    // "The details of the project, named X, were reported": what stands before is a subject, no clause.
    if (comma && !atQuote && inverted === null && subject !== null && !hasMainVerb(r, r.opening, start)) {
      r.carry(k, after, subject);
      return;
    }
    const next = behindOffices(r, found?.next ?? after);
    let to = start;
    // "Si A, écrit X, B": what cannot stand alone runs on behind the incise.
    const back = r.lower(next + 1);
    const dependent = (words.subordinators.has(r.lower(r.opening)) && start - r.opening < 14) || start - r.opening < 5;
    const resumes = r.french && /^(c'|que|qu'|et|il|elle|on|nous|mais|ce)$/.test(back);
    if (
      r.lower(next) === ',' &&
      !atQuote &&
      (dependent || resumes) &&
      r.last - next > 5 &&
      !words.returns.has(back) &&
      !words.relatives.has(back) &&
      !(words.verbs.get(back)?.form === 'gerund')
    )
      to = clauseEnd(r, next + 1);
    const reported = verb.frames.has('that') || verb.frames.has('incise');
    if (!reported) {
      r.carry(k, after, source);
      return;
    }
    r.push(clauseStart(r, start), to, k, after, source, true);
    r.opening = Math.max(r.opening, to > start ? to : next);
    return;
  }
  if (r.french && inverted === null) {
    // No comma: "C" a jugé X — only behind a quotation, read above.
    r.carry(k, after, subject);
    return;
  }
  if (inverted !== null) {
    r.push(clauseStart(r, start), start, k, after, inverted, true);
    r.opening = Math.max(r.opening, after);
    return;
  }
  if (
    !r.french &&
    subject !== null &&
    (verb.frames.has('that') || (verb.frames.has('incise') && (items[after] === undefined || isMark(items[after])))) &&
    endsAttribution(r, after, verb) &&
    !(verb.noun && items[start - 1]?.quote === null && !/^(noted?|stated|reported|claimed|commented)$/.test(r.lower(k)))
  ) {
    // ", X said": the clause ends at the comma or quotation before the subject.
    let a = start;
    while (a > r.opening && items[a - 1] !== undefined && (items[a - 1]?.start ?? 0) >= subject.start) a -= 1;
    while (a > r.opening && items[a - 1]?.quote === null && r.lower(a - 1) !== ',' && start - a < 30) a -= 1;
    a = behindQuote(r, a);
    // "Asked whether he would go, X said, “…”": the words are the ones behind.
    if (a > r.opening && items[a - 1]?.quote == null && r.lower(after) === ',' && items[after + 1]?.quote != null) {
      r.carry(k, after, subject);
      return;
    }
    // "His wife, X, laughs": what stands before X says who she is.
    if (apposed && a > r.opening && items[a - 1]?.quote == null && !hasMainVerb(r, r.opening, a - 1)) {
      r.carry(k, after, subject);
      return;
    }
    if (a > r.opening && (items[a - 1]?.quote != null || r.lower(a - 1) === ',')) {
      let to = a;
      if (
        r.lower(after) === ',' &&
        items[a - 1]?.quote == null &&
        a - r.opening < 9 &&
        r.words.subordinators.has(r.lower(r.opening))
      )
        to = clauseEnd(r, after + 1);
      r.push(clauseStart(r, a), to, k, after, subject, true);
      r.opening = Math.max(r.opening, after);
      return;
    }
  }
  // "X added 7 million customers", with nothing quoted beside it, was no speech.
  if (!r.french && !endsAttribution(r, after, verb) && !items.some((item) => item.quote !== null)) return;
  r.carry(k, after, subject);
}

/** ", X added 7 million customers": a verb with an object of its own attributes nothing. */
function endsAttribution(r: Reading, after: number, verb: SayingForm): boolean {
  if (verb.lemma === 'say' || verb.frames.has('person')) return true;
  const next = r.items[after];
  if (next === undefined || next.quote !== null) return true;
  if (next.entity !== null || /^[\d$€£¥]/.test(next.lower)) return false;
  const { determiners, times, adverbs } = r.words;
  return !determiners.has(next.lower) || times.has(r.lower(after + 1)) || adverbs.has(next.lower);
}

/** “…,” the group's director, X, said: behind the quotation, where only who X is lies between. */
function behindQuote(r: Reading, a: number): number {
  if (r.lower(a - 1) !== ',') return a;
  for (let k = a - 2; k >= r.opening && a - k < 12 && r.lower(k) !== ','; k -= 1)
    if (r.items[k]?.quote != null)
      return r.words.determiners.has(r.lower(k + 1)) && !hasMainVerb(r, k + 1, a) ? k + 1 : a;
  return a;
}

/** "», a réagi, laconique, un proche": behind what is set between commas right behind a French verb. */
function behindManner(r: Reading, after: number): number {
  if (!r.french || r.lower(after) !== ',') return after;
  for (let k = after + 2; k < after + 6; k += 1) {
    if (r.items[k]?.quote != null || r.words.verbs.get(r.lower(k))?.form === 'finite') return after;
    if (r.lower(k) === ',')
      return r.items[k + 1]?.entity != null || r.words.determiners.has(r.lower(k + 1)) ? k + 1 : after;
  }
  return after;
}

/** "poursuit l'élu de X et vice-président de Y,": behind a second office, where a comma ends it soon. */
function behindOffices(r: Reading, from: number): number {
  if (!/^(?:et|and)$/.test(r.lower(from))) return from;
  for (let k = from + 1; k < from + 10; k += 1) {
    if (r.lower(k) === ',') return k;
    if (r.items[k]?.quote != null || r.words.verbs.get(r.lower(k))?.form === 'finite') return from;
  }
  return from;
}

/** A noun or adjective without determiner: French sources have one. */
function isBare(r: Reading, source: Source): boolean {
  return r.french && source.kind === 'none' && !r.words.determiners.has(source.words[0] ?? '');
}
