import type { QuoteWords } from '../../languages/quotes.ts';
import type { Item } from '../items.ts';
import type { Report } from './cues/reading.ts';
import { firstSubject } from './cues/subject.ts';
import type { Quoted } from './marks.ts';
import { chooseSource, type Source, sourceAfter } from './source.ts';
import { type Before, LEAST_WORDS, type Turn } from './turn.ts';

/** How many units on a quotation that stands alone still goes on with who spoke before. */
const GOES_ON = 2;

/**
 * The quotations no cue's clause took, each given to the nearest cue, to the name that signs it, to who spoke before, or
 * to its sentence's subject. Returns who spoke, where one only went on.
 */
export function addDirect(turn: Turn, last: Before | null): Before | null {
  const { unit, index, reports, taken } = turn;
  const { words } = turn.scene;
  const alone = unit.items.every((item) => item.quote !== null || !item.word || words.connectors.has(item.lower));
  const nearest = nearestReports(reports);
  let speaking = last;
  for (let k = 0; k < unit.items.length; k += 1) {
    const quote = unit.items[k]?.quote ?? null;
    if (quote === null || taken.has(quote) || quote.words < LEAST_WORDS || isName(turn, k, quote)) continue;
    const report = nearest(k);
    const signed = report?.source == null ? (signature(turn, k) ?? incised(turn, k)) : null;
    if (report === null && signed === null && isFragment(turn, quote)) continue;
    const source = report?.source ?? signed;
    if (source !== null) {
      turn.add('direct', quote, report?.cue ?? null, source, quote.unclosed);
      continue;
    }
    const subject = alone
      ? (introduced(turn, speaking) ?? (speaking === null ? explained(turn) : null))
      : firstSubject(unit.items, 0, k, words);
    const near = speaking !== null && index - speaking.unit <= GOES_ON ? speaking : null;
    // "Le guide donnait …", "Three sectors are …": a thing that says nothing, amid what somebody says.
    if (near !== null && (subject === null || (!alone && turn.entityOf(subject) === null))) {
      turn.inherit(quote, near);
      speaking = { ...near, unit: index };
    } else turn.add('direct', quote, null, subject, quote.unclosed);
  }
  return speaking;
}

/** "A farmer, X lost everything. “I cried for days.”": the person the sentence before is about, where nobody spoke in it. */
function introduced({ scene, unit, index }: Turn, last: Before | null): Source | null {
  const before = scene.units[index - 1];
  if (before === undefined || before.block !== unit.block || last?.unit === index - 1) return null;
  const { prepositions } = scene.words;
  for (let k = 0; k < before.items.length && k < 40; k += 1) {
    const item = before.items[k] as Item;
    if (item.quote !== null) return null;
    if (item.entity?.type !== 'person' || prepositions.has(before.items[k - 1]?.lower ?? '')) continue;
    if (/^['’]s?$/.test(before.items[k + 1]?.lower ?? '')) continue;
    return chooseSource(before.items, k, k + 1, scene.words);
  }
  return null;
}

/** "« Je suis déçu. » X n'a pas caché son amertume.": the person the next sentence is about, where nobody spoke before. */
function explained({ scene, unit, index }: Turn): Source | null {
  const next = scene.units[index + 1];
  if (next === undefined || next.block !== unit.block || next.quoted) return null;
  for (let k = 0; k < next.items.length && k < 6; k += 1) {
    const item = next.items[k] as Item;
    if (item.entity?.type === 'person') return chooseSource(next.items, k, k + 1, scene.words);
    if (!item.word || scene.words.prepositions.has(item.lower) || scene.words.verbs.has(item.lower)) return null;
  }
  return null;
}

/** Few words without a determiner or an end of their own, amid others that report nothing: scare quotes. */
function isFragment({ unit, document, scene }: Turn, quote: Quoted): boolean {
  if (quote.words > 4 || quote.unclosed || unit.items.length === 1) return false;
  const inner = document.text.slice(quote.start, quote.end);
  const [first = ''] = inner.split(/[\s’']/, 1);
  return !/[.!?…,]$/.test(inner) && !scene.words.determiners.has(first.toLowerCase());
}

/**
 * The cue whose source the quotation at item `k` belongs to: the nearest before it, else the first behind. To be asked
 * with growing `k`.
 */
function nearestReports(reports: readonly Report[]): (k: number) => Report | null {
  const sourced = reports.filter((report) => report.source !== null).sort((a, b) => a.at - b.at);
  let next = 0;
  return (k) => {
    while (next < sourced.length && (sourced[next]?.at ?? 0) < k) next += 1;
    return sourced[next - 1] ?? sourced[next] ?? null;
  };
}

/** A pull quote's signature: « … » – Name, role; a headline's: « … » : Name. */
function signature({ unit, scene }: Turn, k: number): Source | null {
  const [dash, name] = [unit.items[k + 1], unit.items[k + 2]];
  if (dash === undefined || name?.entity == null) return null;
  const headline = dash.lower === ':' && k === 0 && unit.items.length <= 8 && name.entity.type === 'organization';
  if (!headline && (name.entity.type !== 'person' || !/^[-–—(,:]$/.test(dash.lower))) return null;
  return chooseSource(unit.items, k + 2, k + 3, scene.words);
}

/** "« … », veut croire X", "“…,” X repeated": an attribution whose verb no list knows, right behind the quotation. */
function incised(turn: Turn, k: number): Source | null {
  const { items } = turn.unit;
  const { words, french } = turn.scene;
  const quote = items[k]?.quote as Quoted;
  const comma = items[k + 1]?.lower === ',';
  const inside = /[,!?…]$/.test(turn.document.text.slice(quote.start, quote.end));
  if (!comma && !inside) return null;
  const from = comma ? k + 2 : k + 1;
  if (!french) {
    const [name, verb] = [items[from], items[from + 1]];
    if (name?.entity?.type !== 'person' || verb === undefined || !/^[a-z]+(?:ed|s)$/.test(verb.lower)) return null;
    return chooseSource(items, from, from + 1, words);
  }
  for (let n = from; n < from + 4; n += 1) {
    const item = items[n];
    if (item === undefined || item.quote !== null) return null;
    if (item.entity !== null || words.determiners.has(item.lower)) {
      const speaks = item.entity === null ? n > from : n > from && item.entity.type === 'person';
      const source = speaks ? (sourceAfter(items, n, words)?.source ?? null) : null;
      return source !== null && (source.kind === 'name' || source.kind === 'noun') ? source : null;
    }
    const bars = [
      words.prepositions,
      words.conjunctions,
      words.relatives,
      words.connectors,
      words.returns,
      words.pronouns,
    ];
    if (!item.word || item.capital || bars.some((list) => list.has(item.lower))) return null;
  }
  return null;
}

/** Quoted words that are a title, a nickname or a named thing. */
function isName({ unit, document, scene }: Turn, k: number, quote: Quoted): boolean {
  const { naming } = scene.words;
  const before = unit.items[k - 1]?.lower ?? '';
  const further = unit.items[k - 2]?.lower ?? '';
  if (naming.has(before) || (before === ':' && naming.has(further))) return true;
  const inner = document.text.slice(quote.start, quote.end);
  // English shuts the sentence inside the marks: on “State of the Union.”
  const glued = !scene.french && /[.,]$/.test(inner) && isGlued(unit.items[k - 1], scene.words);
  if ((!glued && /[.!?…,]$/.test(inner)) || quote.words > 9) return false;
  const letters = inner.split(/[\s'’-]+/).filter((word) => /^\p{L}/u.test(word));
  const long = letters.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 1 && capital.length === long.length;
}

/** Whether what stands before a quotation runs on into it: no mark, and no verb of saying. */
function isGlued(before: Item | undefined, words: QuoteWords): boolean {
  if (before === undefined || before.quote !== null) return false;
  return /^['’]s$/.test(before.lower) || words.prepositions.has(before.lower) || words.determiners.has(before.lower);
}
