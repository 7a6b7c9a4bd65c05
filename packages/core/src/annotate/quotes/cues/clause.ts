import type { SayingForm } from '../../../languages/quotes.ts';
import { isMark } from '../../items.ts';
import { INVERTED } from '../source.ts';
import { LONGEST_CLAUSE, type Reading } from './reading.ts';

/** Auxiliaries and contractions: a finite verb for certain. */
export const FINITE =
  /^(?:is|was|were|are|has|had|have|would|will|could|can|may|might|should|must|did|does|do|'s|'ll|'re|isn|wasn|hadn|won|cannot)$/;

/** Whether the words from `k` on hold an auxiliary before the clause's first mark or conjunction: a clause, no object. */
export function hasFiniteVerb(r: Reading, k: number): boolean {
  for (let n = k + 1; n < Math.min(r.items.length, k + 14); n += 1) {
    const word = r.lower(n);
    if (FINITE.test(word)) return true;
    // "wrote a memo asserting …": the verb to come is the memo's.
    if (r.words.verbs.get(word)?.form === 'gerund') return false;
    if (
      n > k + 1 &&
      /[a-z]ed$/.test(word) &&
      /^(the|a|an|no|to|that|its|his|her|their)$/.test(r.lower(n + 1)) &&
      !r.words.determiners.has(r.lower(n - 1))
    )
      return true;
    if (
      /^[,;:(–—]$/.test(word) ||
      r.words.relatives.has(word) ||
      r.words.conjunctions.has(word) ||
      r.words.questions.has(word)
    )
      return false;
    if (/^(when|after|before|if|as|until|since|because|once)$/.test(word)) return false;
  }
  return false;
}

const FRENCH_FINITE =
  /^(?:a|ont|est|sont|ne|n'|fait|font|doit|doivent|peut|peuvent|va|vont|reste|restent|faut|veut|veulent|sera|seront|s'|se|c'|ça|vient|viennent|devient|permet|suit|prend|met|tient|perd|rend|vit|dit|sait|voit|ai|avons|avez|suis|sommes|êtes)$|(?:ait|aient|era|eront|erait|eraient|irent|èrent|ons|ez)$/;

/** Whether the items `[from, to)` hold a finite verb outside relative clauses: a clause, not a subject with its appositions. */
export function hasMainVerb(r: Reading, from: number, to: number): boolean {
  let relative = false;
  for (let k = from; k < to; k += 1) {
    const word = r.lower(k);
    const item = r.items[k];
    if (item?.quote != null) return true;
    if (word === ',') relative = false;
    if (r.words.relatives.has(word)) relative = true;
    if (relative || item?.word !== true || word === '' || word === "'s") continue;
    if (r.words.pronouns.has(word) && k > from && word !== 'lui') return true;
    const verb = r.words.verbs.get(word);
    if (verb?.form === 'finite' && !verb.noun) return true;
    // "chez" and "assez" only end like verbs.
    if (r.words.prepositions.has(word) || r.words.adverbs.has(word)) continue;
    if (r.french ? FRENCH_FINITE.test(word) : FINITE.test(word) || IRREGULAR.test(word)) return true;
    // "Sales rose": an English verb has no surer sign than its place behind a noun.
    if (!r.french && /(?:[a-z]ed|[^s'u]s)$/.test(word) && !item.capital && isObjectStart(r, k + 1)) return true;
  }
  return false;
}

const IRREGULAR =
  /^(?:rose|fell|grew|made|took|gave|came|went|got|kept|left|lost|won|paid|sold|bought|brought|built|met|led|held|ran|began|became|broke|chose|cut|hit|put|set|let|saw|knew|thought|felt|sent|spent|stood|sat|spoke|drew|drove|flew|threw|shut|beat|sought|fought|hurt|dealt|read|rang|wore|struck|rises|falls|makes|takes|gives|comes|goes|gets|needs|wants|plans|seems|appears|remains|means|works|looks|shows)$/;
const OBJECT_START = /^(?:the|a|an|to|in|on|by|at|from|its|his|her|their|that|about|more|as|up|down|for|into|over)$/;
const isObjectStart = (r: Reading, k: number): boolean => OBJECT_START.test(r.lower(k)) || /^\d/.test(r.lower(k));

export function opensClause(r: Reading, k: number, verb: SayingForm): boolean {
  if (!r.french && verb.lemma === 'say' && opensBare(r, k) && !r.words.returns.has(r.lower(k))) return true;
  return r.words.conjunctions.has(r.lower(k)) || (r.french && verb.frames.has('infinitive') && isInfinitive(r, k));
}

export function isInfinitive(r: Reading, from: number): boolean {
  let k = from;
  const clitics = /^(ne|n')$/.test(r.lower(k))
    ? /^(ne|n'|pas|s'|se|y|en|l'|le|la|les|leur|lui|plus|jamais)$/
    : /^(s'|se|y|bien|toujours|déjà)$/;
  while (clitics.test(r.lower(k)) && k - from < 4) k += 1;
  const word = r.lower(k);
  return (
    word.length > 3 &&
    /(er|ir|oir|re)$/.test(word) &&
    !/^(votre|notre|autre|entre|contre|être_|hier|premier|dernier|janvier|février|octobre|novembre|décembre|septembre|maire|encore)$/.test(
      word,
    ) &&
    r.items[k]?.capital === false
  );
}

/** English clause without conjunction: a noun phrase or pronoun with at least three words to come. */
export function opensBare(r: Reading, k: number): boolean {
  const item = r.items[k];
  if (item === undefined || isMark(item) || !item.word) return false;
  if (r.last - k < 3) return false;
  const { lower } = item;
  if (item.entity !== null) return true;
  if (/^(and|but|or|as|to|who|which|so|goodbye|nothing|because|if|when|no)$/.test(lower))
    return lower === 'if' || lower === 'when' || lower === 'no';
  if (r.words.prepositions.has(lower)) return false;
  return true;
}

/** Where the clause before a trailing cue begins: behind connectors, and behind a colon that announces it. */
export function clauseStart(r: Reading, before: number): number {
  let from = r.opening;
  for (let k = before - 1; k > r.opening; k -= 1) {
    if (r.lower(k) === ':' && r.items[k + 1]?.quote == null && before - k > 4) {
      from = k + 1;
      break;
    }
  }
  return r.skipConnectors(from);
}

/**
 * Where a clause begun at `from` ends: at the unit's end, or where the reporter's own voice returns. `said` where a verb
 * reports it, whose own adverbials may follow (", lors d'une conférence").
 */
export function clauseEnd(r: Reading, from: number, said = true): number {
  const { items, words } = r;
  // "Après avoir assuré ne pas vendre, X a …": the clause ends with its adverbial.
  const within = /^(?:après|avant|after|before)$/.test(r.lower(r.opening)) && from - r.opening < 10;
  const end = Math.min(r.last, from + LONGEST_CLAUSE);
  for (let k = from + 2; k < end; k += 1) {
    const lower = r.lower(k);
    if (lower === ';') return k;
    if (isDash(r, k)) {
      const shut = insertionEnd(r, k, end);
      if (shut < 0) return k;
      k = shut;
      continue;
    }
    if (lower === ',') {
      if (within) return k;
      const next = r.lower(k + 1);
      if (words.returns.has(next)) {
        if (
          (next === 'même' && r.lower(k + 2) === 'si') ||
          !/^(but|though|although|while|mais|tandis|alors|despite|compared|malgré|même|faute|sans|dans|avant|après)$/.test(
            next,
          ) ||
          isVerbLike(r, k + 2)
        )
          return k;
      }
      if (said && opensSetting(r, k + 1)) return k;
      // "Si X reconnaît que A, elle promet que B."
      if (words.pronouns.has(next) && isCueVerb(r, k + 2)) return k;
      if (attributes(r, k + 1)) return k;
      const verb = words.verbs.get(next);
      if (verb?.form === 'gerund' || (r.french && verb?.form === 'finite' && !verb.noun)) return k;
      if (words.relatives.has(next) && reports(r, k + 2)) return k;
      if (/^(and|et)$/.test(next) && isCueVerb(r, k + 2)) return k;
      if (r.french && words.auxiliaries.has(next) && (INVERTED.test(r.lower(k + 2)) || words.verbs.has(r.lower(k + 2))))
        return k;
      if (r.french && next === 'qui' && k + 2 < end && words.verbs.has(r.lower(k + 2))) return k;
      if (!r.french && next === 'according') return k;
      if (/^(and|et)$/.test(next) && items[k + 2]?.entity != null && isCueVerb(r, k + 3)) return k;
      if (/^(but|while|mais|tandis)$/.test(next) && opensReport(r, k + 2)) return k;
    }
    // "who argued that A is “wrong,” told staff": the verb behind the marks is the sentence's own.
    if (
      !r.french &&
      items[k - 1]?.quote != null &&
      words.verbs.get(lower)?.form === 'finite' &&
      !words.verbs.get(lower)?.noun
    )
      return k;
    // “…,” while X countered that: so it does here.
    if (items[k - 1]?.quote != null && /^(?:while|but)$/.test(lower) && opensReport(r, k + 1)) return k;
    // “…,” according to X: the comma stands inside the marks.
    if (items[k - 1]?.quote != null && (lower === 'according' || lower === 'selon')) return k;
    if (/^(and|et|but|mais)$/.test(lower) && isCueVerb(r, k + 1)) return r.lower(k - 1) === ',' ? k - 1 : k;
  }
  return end;
}

const DASH = /^[-–—]$/;
const isDash = (r: Reading, k: number): boolean =>
  DASH.test(r.lower(k)) && (r.items[k]?.start ?? 0) > (r.items[k - 1]?.end ?? 0);

/** The dash that closes the insertion one at `k` opens: "the capsule - which carries three - will fly"; -1 where none does. */
function insertionEnd(r: Reading, k: number, end: number): number {
  const limit = Math.min(end, k + 40);
  for (let n = k + 2; n + 1 < limit; n += 1) {
    if (r.items[n]?.quote != null || r.lower(n) === ';') return -1;
    if (isDash(r, n)) return n;
  }
  return -1;
}

/** ", lors d'une conférence", ", dans un communiqué", ", in a statement": where it was said. */
function opensSetting(r: Reading, k: number): boolean {
  const word = r.lower(k);
  if (word === 'lors') return true;
  if (!/^(?:dans|in|during|via|sur|on)$/.test(word)) return false;
  let n = k + 1;
  while (r.words.determiners.has(r.lower(n)) && n - k < 3) n += 1;
  return n > k + 1 && r.words.settings.has(r.lower(n));
}

/** After "but": a verb without a subject of its own goes on about the speaker. */
function isVerbLike(r: Reading, k: number): boolean {
  const word = r.lower(k);
  if (isCueVerb(r, k)) return true;
  if (r.french) return /^(ne|n'|a|ont|refuse|reste|s'|se)$/.test(word);
  return (
    /^(did|has|had|was|is|does|also|then|declined|not)$/.test(word) ||
    IRREGULAR.test(word) ||
    (/ed$/.test(word) && !r.words.determiners.has(word))
  );
}

/** ", police said": an attribution behind a comma, read within a few items. */
function attributes(r: Reading, k: number): boolean {
  if (r.french) {
    let n = k;
    if (r.words.auxiliaries.has(r.lower(n))) n += 1;
    if (INVERTED.test(r.lower(n))) n += 1;
    const verb = r.words.verbs.get(r.lower(n));
    return n > k && verb !== undefined && verb.form === 'participle' && verb.frames.has('incise');
  }
  for (let n = k; n < Math.min(r.items.length, k + 7); n += 1) {
    const word = r.lower(n);
    if (
      word === ',' ||
      r.items[n]?.quote != null ||
      r.words.relatives.has(word) ||
      r.words.conjunctions.has(word) ||
      /^(and|but|which)$/.test(word)
    )
      return false;
    const verb = r.words.verbs.get(word);
    const past = /ed$|^(?:says|wrote|writes|told)$/.test(word) && verb?.form === 'finite' && verb.frames.has('incise');
    if ((word === 'said' || (past && !r.words.determiners.has(r.lower(n - 1)))) && n > k) {
      const next = r.items[n + 1];
      const open = word === 'said' || verb?.frames.has('that') === true;
      return (
        next === undefined ||
        isMark(next) ||
        (open && (r.words.prepositions.has(next.lower) || r.words.times.has(next.lower)))
      );
    }
    if (word === 'said' && n === k) return true;
  }
  return false;
}

/** ", but unions warned …", ", mais les syndicats estiment que …": a short subject of its own with a verb that takes a clause. */
function opensReport(r: Reading, from: number): boolean {
  let k = from;
  if (/^(?:que|qu')$/.test(r.lower(k))) k += 1;
  const first = k;
  while (k < first + 9 && r.items[k] !== undefined && r.items[k]?.quote === null) {
    if (r.lower(k) === '(') {
      const close = k + 1;
      while (k < close + 5 && r.lower(k) !== ')') k += 1;
      k += 1;
      continue;
    }
    if (r.items[k]?.word !== true && r.lower(k) !== '.') return false;
    const verb = r.words.verbs.get(r.lower(k));
    if (k > first && verb?.form === 'finite' && verb.frames.has('that'))
      return (
        !r.words.determiners.has(r.lower(k - 1)) && (r.french ? r.words.conjunctions.has(r.lower(k + 1)) : !verb.noun)
      );
    if (r.words.relatives.has(r.lower(k)) || r.words.prepositions.has(r.lower(k))) return false;
    k += 1;
  }
  return false;
}

/** A verb of saying that takes a clause: "…, which asserted that". */
function reports(r: Reading, k: number): boolean {
  const verb = r.words.verbs.get(r.lower(k));
  return verb?.form === 'finite' && (r.french || (!verb.noun && verb.frames.has('that')));
}

function isCueVerb(r: Reading, k: number): boolean {
  let at = k;
  while (r.words.adverbs.has(r.lower(at)) && at - k < 3) at += 1;
  if (r.french && r.words.auxiliaries.has(r.lower(at))) at += 1;
  const verb = r.words.verbs.get(r.lower(at));
  // "and added to its stake" says nothing.
  if (verb?.lemma === 'add' && r.lower(at + 1) === 'to') return false;
  return verb !== undefined && verb.form !== 'gerund' && (r.french || verb.form !== 'infinitive');
}
