import type { Entity, Quote, Role, Span } from '../../record.ts';
import type { Document } from '../document.ts';
import type { Item } from '../items.ts';
import { readReports } from './cues/read.ts';
import type { Report } from './cues/reading.ts';
import { firstSubject } from './cues/subject.ts';
import { splitIncises } from './incise.ts';
import { findQuoted, type Quoted } from './marks.ts';
import { byModel, type Chooser, resolve } from './resolve.ts';
import { chooseSource, type Source } from './source.ts';
import type { Scene, Spoken } from './speakers/candidates.ts';
import { Cast } from './speakers/cast.ts';
import { readUnits, type Unit } from './units.ts';

/** How many turns of speech are looked back on. */
const REMEMBERED = 6;

/** Who spoke last: whom a quotation without attribution goes on with. */
interface Before extends Spoken {
  speaker: Span | null;
}

/** A direct quotation has at least this many words; shorter ones are names, nicknames, scare quotes. */
const LEAST_WORDS = 3;

/**
 * Who said what: words in quotation marks, reported clauses, and clauses that mix both, each with its cue, its speaker
 * and the entity the speaker is.
 *
 * @param chooser picks the entity a pronoun or a noun stands for; the learned model unless the trainer says otherwise
 */
export function findQuotes(document: Document, entities: Entity[], roles: Role[], chooser: Chooser = byModel): Quote[] {
  const { pack, text } = document;
  if (pack === null || document.tokens.length === 0) return [];
  const words = pack.quotes;
  const french = pack.code === 'fr';
  const blocks = document.article.blocks.length > 0 ? document.article.blocks : [{ start: 0, end: text.length }];
  const marked = findQuoted(text, blocks);
  const quoted = french ? splitIncises(document, marked, entities, words) : marked;
  const units = readUnits(document, quoted, entities);
  const spoken: Spoken[] = [];
  const cast = new Cast(text, entities, roles);
  const scene: Scene = { cast, units, words, french, offices: pack.roles.heads, spoken };
  const quotes: Quote[] = [];
  let last: Before | null = null;

  units.forEach((unit, index) => {
    const reports = readReports(unit, words, french);
    const taken = new Set<Quoted>();
    const claimed = new Set<number>();
    const resolved = new Map<Source, Entity | null>();
    const entityOf = (source: Source | null): Entity | null => {
      if (source === null) return null;
      if (!resolved.has(source)) resolved.set(source, resolve(source, index, scene, chooser));
      return resolved.get(source) ?? null;
    };
    const add = (kind: Quote['kind'], span: Span, cue: Span | null, source: Source | null, unclosed: boolean) => {
      const entity = entityOf(source);
      const quote: Quote = {
        kind,
        start: span.start,
        end: span.end,
        cue,
        speaker: source === null ? null : { start: source.start, end: source.end },
        entity: entity?.id ?? null,
      };
      if (unclosed) quote.unclosed = true;
      quotes.push(quote);
    };

    for (const report of reports) {
      const { from, to } = report.clause;
      if (to <= from) continue;
      const inside = unit.items.slice(from, to);
      const marks = inside.filter((item) => item.quote !== null);
      const free = inside.filter((item) => item.quote === null && item.word && !words.connectors.has(item.lower));
      if (marks.length > 0 && (free.length === 0 || onlyAnnounces(inside))) {
        for (const item of marks) {
          const quote = item.quote as Quoted;
          if (taken.has(quote) || quote.words < LEAST_WORDS) continue;
          taken.add(quote);
          add('direct', quote, report.cue, report.source, quote.unclosed);
        }
        continue;
      }
      if (free.length < (marks.length > 0 ? 1 : 2)) continue;
      if (claimed.has(from)) continue;
      claimed.add(from);
      const first = inside[0] as Item;
      const end = inside.at(-1) as Item;
      if (report.source === null && marks.length === 0) continue;
      if (marks.some((item) => taken.has(item.quote as Quoted))) continue;
      for (const item of marks) taken.add(item.quote as Quoted);
      add(
        marks.length > 0 ? 'mixed' : 'indirect',
        { start: first.start, end: end.end },
        report.cue,
        report.source,
        false,
      );
    }

    const alone = unit.items.every((item) => item.quote !== null || !item.word || words.connectors.has(item.lower));
    const nearest = nearestReports(reports);
    for (let k = 0; k < unit.items.length; k += 1) {
      const quote = unit.items[k]?.quote ?? null;
      if (quote === null || taken.has(quote) || quote.words < LEAST_WORDS) continue;
      if (isName(text, unit, k, quote, words.naming)) continue;
      const report = nearest(k);
      const signed = signature(unit, k, document);
      if (
        report === null &&
        signed === null &&
        quote.words <= 4 &&
        !quote.unclosed &&
        !/[.!?…,]$/.test(text.slice(quote.start, quote.end)) &&
        unit.items.length > 1 &&
        !words.determiners.has(
          text
            .slice(quote.start, quote.end)
            .split(/[\s’']/)[0]
            ?.toLowerCase() ?? '',
        )
      )
        continue;
      let source: Source | null = report?.source ?? null;
      let inherited = false;
      if (source === null) {
        source = signed;
        if (source === null && alone && last !== null && index - last.unit <= 2) inherited = true;
        else if (source === null) source = firstSubject(unit.items, 0, k, words);
      }
      if (inherited && last !== null) {
        const made: Quote = {
          kind: 'direct',
          start: quote.start,
          end: quote.end,
          cue: null,
          speaker: last.speaker,
          entity: last.entity?.id ?? null,
        };
        if (quote.unclosed) made.unclosed = true;
        quotes.push(made);
        last = { ...last, unit: index };
      } else add('direct', quote, report?.cue ?? null, source, quote.unclosed);
    }

    // Who spoke last, for what follows without attribution.
    const speaking =
      reports.findLast((report) => report.source !== null && report.source.kind !== 'none') ??
      reports.findLast((report) => report.source !== null);
    if (speaking?.source != null) {
      const entity = entityOf(speaking.source);
      last = { entity, speaker: { start: speaking.source.start, end: speaking.source.end }, unit: index };
    } else {
      const made = quotes.at(-1);
      if (made !== undefined && made.start >= unit.start && made.speaker !== null) {
        last = {
          entity: entities.find((entity) => entity.id === made.entity) ?? null,
          speaker: made.speaker,
          unit: index,
        };
      }
    }
    if (last?.unit === index) {
      spoken.push(last);
      if (spoken.length > REMEMBERED) spoken.shift();
    }
  });
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return quotes;
}

/** "Z est plus critique : « … »": free words, then a colon, then nothing but the quotation. */
function onlyAnnounces(inside: readonly Item[]): boolean {
  const quote = inside.findIndex((item) => item.quote !== null);
  if (quote < 1 || inside[quote - 1]?.lower !== ':') return false;
  return inside.slice(quote).every((item) => item.quote !== null || !item.word);
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
function signature(unit: Unit, k: number, document: Document): Source | null {
  const [dash, name] = [unit.items[k + 1], unit.items[k + 2]];
  if (dash === undefined || name?.entity == null) return null;
  const headline = dash.lower === ':' && k === 0 && unit.items.length <= 8 && name.entity.type === 'organization';
  if (!headline && (name.entity.type !== 'person' || !/^[-–—(,:]$/.test(dash.lower))) return null;
  const words = document.pack?.quotes;
  return words === undefined ? null : chooseSource(unit.items, k + 2, k + 3, words);
}

/** Quoted words that are a title, a nickname or a named thing. */
function isName(text: string, unit: Unit, k: number, quote: Quoted, naming: ReadonlySet<string>): boolean {
  const before = unit.items[k - 1]?.lower ?? '';
  const further = unit.items[k - 2]?.lower ?? '';
  if (naming.has(before) || (before === ':' && naming.has(further))) return true;
  const inner = text.slice(quote.start, quote.end);
  if (/[.!?…,]$/.test(inner) || quote.words > 9) return false;
  const letters = inner.split(/[\s'’-]+/).filter((word) => /^\p{L}/u.test(word));
  const long = letters.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 1 && capital.length === long.length;
}
