/** Names that the model found in parts: a body and its town, a ruler and his land, a surname's particle, a landmark's head. */

import type { LanguagePack } from '../../languages/pack.ts';
import { lookup } from '../../lexicon/index.ts';
import type { Document, Token } from '../document.ts';
import { CLASS, classOf } from './classes.ts';
import { isGiven, isKnown, isLand } from './known.ts';
import { type Name, surfaceOf, surnamesOf } from './names.ts';

/** "CHU" "de" "Saint-Étienne": a body that is named with its city takes the place behind it. */
export function joined(
  document: Document,
  names: readonly Name[],
  pack: LanguagePack,
  classes: ReadonlyMap<string, number>,
): Name[] {
  const { tokens } = document;
  const out: Name[] = [];
  const surnames = surnamesOf(document, names);
  for (const each of names) {
    const last = out[out.length - 1];
    const name = withParticle(document, withHead(document, each, last?.to ?? 0, pack), last?.to ?? 0, classes);
    if (last !== undefined && name.type === 'place' && isFrom(tokens, last, name, pack, surnames)) {
      out[out.length - 1] = { ...last, to: name.to };
      continue;
    }
    if (
      last !== undefined &&
      name.type === 'place' &&
      last.type === 'organization' &&
      (pack.names.localBodies.has((tokens[last.from] as Token).lower) ||
        pack.names.unions.has((tokens[last.to - 1] as Token).lower)) &&
      name.from > last.to &&
      name.from - last.to <= 2 &&
      tokens.slice(last.to, name.from).every(({ text }) => pack.names.of.has(text.toLowerCase().replace('’', "'")))
    ) {
      out[out.length - 1] = { ...last, to: name.to };
      continue;
    }
    if (last !== undefined && isSeated(document, last, name)) {
      out[out.length - 1] = { ...last, to: name.to };
      continue;
    }
    if (last !== undefined && isOfState(document, last, name, pack)) {
      out[out.length - 1] = { ...name, from: last.from };
      continue;
    }
    if (
      last !== undefined &&
      last.type === 'place' &&
      name.type === 'place' &&
      isWritten(tokens, last.to, name.from, pack)
    ) {
      out[out.length - 1] = { ...last, to: name.to };
      continue;
    }
    out.push(name);
  }
  return out;
}

/** "Comptoir national d'escompte" "de" "Paris": a French body that a common noun ends, and its town. */
function isSeated(document: Document, body: Name, place: Name): boolean {
  const { tokens, pack } = document;
  if (body.type !== 'organization' || place.type !== 'place' || place.from !== body.to + 1 || body.to - body.from < 3)
    return false;
  if (pack?.code !== 'fr' || !/^(?:de|d')$/.test((tokens[body.to] as Token).lower)) return false;
  const [of, noun] = [tokens[body.to - 2] as Token, tokens[body.to - 1] as Token];
  return !noun.capital && noun.kind === 'word' && /^(?:de|des|d'|du)$/.test(of.lower) && !isLand(document, place);
}

/** "Minnesota" "Supreme Court": a federal state and its court, parliament or department. */
function isOfState(document: Document, state: Name, body: Name, { names }: LanguagePack): boolean {
  if (state.type !== 'place' || body.type !== 'organization' || state.to !== body.from) return false;
  if (!names.stateBodies.has((document.tokens[body.from] as Token).lower)) return false;
  return lookup(surfaceOf(document, state)).some(({ kind }) => kind === 'state');
}

/** "-sur-l'", "-lès-": small words between two places with no blank anywhere. */
function isWritten(tokens: readonly Token[], from: number, to: number, { names }: LanguagePack): boolean {
  if (to - from < 3 || to - from > 5) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.start !== (tokens[at - 1] as Token).end) return false;
    if (token.text !== '-' && !names.links.has(token.lower)) return false;
  }
  return (tokens[to] as Token).start === (tokens[to - 1] as Token).end;
}

/**
 * "Diane" "de" "Poitiers": a lone given name, and the place its bearer is known by; but neither a surname ("Martin de Lille") of
 * somebody named before nor one that is no given name.
 */
function isFrom(
  tokens: readonly Token[],
  person: Name,
  place: Name,
  { code, names }: LanguagePack,
  surnames: ReadonlySet<string>,
): boolean {
  if (person.type !== 'person' || place.from - person.to !== 1 || code !== 'fr') return false;
  // "Guillaume III d'Orange"
  if (person.to - person.from > 1 && ORDINAL.test((tokens[person.to - 1] as Token).text))
    return /^(?:de|d')$/.test((tokens[person.to] as Token).lower);
  if (person.to - person.from !== 1) return false;
  const given = tokens[person.from] as Token;
  return (
    isGiven(given) &&
    !surnames.has(given.lower) &&
    names.of.has((tokens[person.to] as Token).text.toLowerCase().replace('’', "'"))
  );
}

/** The number of a ruler. */
const ORDINAL = /^(?:Ier|Ière|Ire|[IVX]{1,5})$/;

/** "le général de Gaulle", "M. de Villepin", "De Gaulle": the particle before a lone surname, where nothing else can stand. */
function withParticle(
  { tokens, sentences }: Document,
  name: Name,
  behind: number,
  classes: ReadonlyMap<string, number>,
): Name {
  const at = name.from - 1;
  const first = sentences[(tokens[name.from] as Token).sentence]?.firstToken ?? 0;
  if (name.type !== 'person' || name.to - name.from > 1 || at <= Math.max(first, behind - 1)) return name;
  if (!SURNAME_PARTICLES.has((tokens[at] as Token).lower)) return name;
  const title = classOf(classes, tokens[at - 1] as Token);
  return (title & CLASS.title) !== 0 || RANKS.has((tokens[at - 1] as Token).lower) ? { ...name, from: at } : name;
}

/** Particles that a surname keeps behind a title. */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set(['de', "d'", 'von', 'van', 'della', 'di']);

/** Ranks behind which "de" begins a surname; behind an office it leads to what is looked after. */
const RANKS: ReadonlySet<string> = new Set(
  'général colonel capitaine commandant lieutenant maréchal amiral abbé chevalier madame monsieur'.split(' '),
);

/**
 * "rue de Rivoli", "île de Man", "place Wilson": a place with the lower-case head without which it would be another. "île de La
 * Réunion" needs none, and in "la place de Paris" there is none.
 */
function withHead(document: Document, name: Name, behind: number, { names }: LanguagePack): Name {
  const { tokens, sentences } = document;
  if (name.type !== 'place' && name.type !== 'person' && name.type !== 'organization') return name;
  const first = sentences[(tokens[name.from] as Token).sentence]?.firstToken ?? 0;
  let at = name.from - 1;
  const from = Math.max(first, behind);
  while (at >= from && name.from - at <= 2 && names.of.has((tokens[at] as Token).lower)) at--;
  if (at < from) return name;
  const head = (tokens[at] as Token).text;
  // "Une rue de Dieppe porte son nom."
  if (at > first && /^(?:une?|deux|trois|plusieurs)$/.test((tokens[at - 1] as Token).lower)) return name;
  const square = names.squares.has(head) && at + 1 === name.from;
  // "parc national de La Réunion", "parc naturel régional de Brière"
  if (names.parks.has(head)) {
    while (at > from && names.parks.has((tokens[at] as Token).text)) at--;
    return names.landmarks.has((tokens[at] as Token).text) ? { from: at, to: name.to, type: 'place' } : name;
  }
  if (name.type === 'organization' && (HOUSES.has(head) || isKnown(document, name))) return name;
  if (!square && !names.landmarks.has(head)) return name;
  if (ISLES.has(head) && lookup(surfaceOf(document, name)).some(({ kind }) => SELF_STANDING.has(kind))) return name;
  return { from: at, to: name.to, type: 'place' };
}

/** Landmarks that house what is named with them, or were bought by it. */
const HOUSES: ReadonlySet<string> = new Set(
  'hôtel musée palais château parc jardin gare stade rue avenue quai place salle théâtre résidence villa tour porte'.split(
    ' ',
  ),
);

/** Heads that a land's name does without: "l'île de La Réunion", but "rue de Valois". */
const ISLES: ReadonlySet<string> = new Set(['île', 'archipel', "presqu'île", 'péninsule']);

/** Places whose name says what they are without a head. */
const SELF_STANDING: ReadonlySet<string> = new Set(['country', 'territory', 'region']);
