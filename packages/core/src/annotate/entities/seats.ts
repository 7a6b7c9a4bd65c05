/** Bodies named in common words: a head, what it is for, and where it sits or whose name it bears. */

import type { LanguagePack } from '../../languages/pack.ts';
import { fold, givenNameGender, lookup } from '../../lexicon/index.ts';
import type { Document, Sentence, Token } from '../document.ts';
import { type Name, surfaceOf } from './names.ts';

/** Words between a head and the place where it sits, at most: "service départemental d'incendie et de secours de la". */
const REACH = 14;

/**
 * "cour d'appel de Douai", "agence régionale de santé Bretagne", "école Jean-Zay" are organizations; what stands behind a school's
 * name ("hôpital Nasser de Khan Younès") is its place. Names in order, none inside another.
 */
export function withSeats(document: Document, names: readonly Name[], pack: LanguagePack): Name[] {
  if (pack.names.bodyHeads.size === 0) return [...names];
  const { tokens, sentences } = document;
  const out: Name[] = [];
  for (const name of names) {
    const first = (sentences[(tokens[name.from] as Token).sentence] as Sentence).firstToken;
    const head = headOf(document, name, Math.max(first, out[out.length - 1]?.to ?? 0), pack);
    if (head < 0) {
      out.push(...parted(document, name, pack));
      continue;
    }
    const school = pack.names.schools.has((tokens[head] as Token).lower);
    const end = school ? patronEnd(document, name, pack) : name.to;
    out.push({ from: head, to: end, type: 'organization' });
    const seat = seatOf(tokens, name, end, pack);
    if (seat !== null) out.push(seat);
  }
  return out;
}

/** "salle Lionel-Terray d'Elbeuf": a house that was read with its head and its town is two names. */
function parted(document: Document, name: Name, pack: LanguagePack): Name[] {
  const { tokens } = document;
  const { lower, capital } = tokens[name.from] as Token;
  if (capital || !(pack.names.schools.has(lower) || pack.names.squares.has(lower) || HALLS.has(lower))) return [name];
  if (name.to - name.from < 4 || !(tokens[name.from + 1] as Token).capital) return [name];
  const end = patronEnd(document, { ...name, from: name.from + 1 }, pack);
  const seat = seatOf(tokens, name, end, pack);
  return seat === null ? [name] : [{ ...name, to: end }, seat];
}

const HALLS: ReadonlySet<string> = new Set(['stade', 'gymnase', 'complexe', 'médiathèque', 'cinéma']);

/** The token of a body's head before a name; -1 where there is none. */
function headOf(document: Document, name: Name, first: number, { names }: LanguagePack): number {
  const { tokens } = document;
  if (name.type !== 'place' && name.type !== 'organization' && name.type !== 'person') return -1;
  let at = name.from - 1;
  const bottom = Math.max(first, name.from - REACH);
  while (at >= bottom && names.of.has((tokens[at] as Token).lower)) at--;
  const direct = at === name.from - 1;
  let purposes = 0;
  while (at >= bottom) {
    const { lower, capital } = tokens[at] as Token;
    if (names.bodyPurposes.has(lower) && !capital) purposes++;
    else if (!(names.of.has(lower) || (purposes > 0 && JOINTS.has(lower)))) break;
    at--;
  }
  if (at < bottom || (at < name.from - 1 && purposes === 0 && !direct && !isOf(tokens, at + 1, names.of))) return -1;
  const { lower, capital } = tokens[at] as Token;
  if (capital) return -1;
  if (direct && names.schools.has(lower)) return at;
  if (purposes === 0 || !names.bodyHeads.has(lower)) return -1;
  if (name.type === 'place') return at;
  return !direct && lookup(surfaceOf(document, name)).length === 0 && !isGiven(tokens[name.from] as Token) ? at : -1;
}

const isOf = (tokens: readonly Token[], at: number, of: ReadonlySet<string>): boolean =>
  of.has((tokens[at] as Token).lower);

const isGiven = ({ text }: Token): boolean => givenNameGender(fold(text)) !== null;

const JOINTS: ReadonlySet<string> = new Set(['et', ',', '-', "à l'"]);

/** Where the name ends that a school or hospital bears: before "de" and a place, where one stands in it. */
function patronEnd(document: Document, { from, to }: Name, { names }: LanguagePack): number {
  const { tokens } = document;
  for (let at = from + 1; at < to - 1; at++) {
    const { lower, start } = tokens[at] as Token;
    if (!names.of.has(lower) || start === (tokens[at - 1] as Token).end) continue;
    const rest = at + (names.of.has((tokens[at + 1] as Token).lower) ? 2 : 1);
    if (rest >= to) return to;
    const places = lookup(surfaceOf(document, { from: rest, to })).some(({ type }) => type === 'place');
    const hyphened = tokens.slice(from, at).some(({ text }) => text === '-');
    if (places || hyphened) return at;
  }
  return to;
}

/** The place behind what a name was cut at. */
function seatOf(tokens: readonly Token[], { to }: Name, end: number, { names }: LanguagePack): Name | null {
  let from = end;
  while (from < to && names.of.has((tokens[from] as Token).lower) && !(tokens[from] as Token).capital) from++;
  return from < to ? { from, to, type: 'place' } : null;
}
