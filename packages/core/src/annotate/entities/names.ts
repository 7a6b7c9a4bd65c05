import { fold } from '../../lexicon/index.ts';
import type { EntityType, Span } from '../../record.ts';
import type { Document, Token } from '../document.ts';
import type { Word } from './looks.ts';

/** A name found in the text: tokens `[from, to)`. */
export interface Name {
  from: number;
  to: number;
  type: EntityType;
}

/** Particles that belong to the surname behind them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de du des d le la les van von der den ter ten zu bin ben ibn al el da di do dos das della mac mc st saint'.split(
    ' ',
  ),
);

/** What a plainly stated type counts beside one that was guessed. */
const PLAIN = 3;

/**
 * Lets the article agree with itself: a full name licenses its surname wherever it stands alone; a surface that is mostly
 * of one type is of that type; and where it was passed over with its capitals, it is a name there too.
 */
export function settle(document: Document, words: readonly Word[], found: readonly Name[]): Name[] {
  const { tokens } = document;
  const votes = new Map<string, Map<EntityType, number>>();
  const surnames = new Set<string>();
  for (const name of found) {
    const surface = surfaceOf(document, name);
    const types = votes.get(surface) ?? new Map<EntityType, number>();
    // A lone word is an event where something plain says so: "la tempête Céline".
    const weight = name.type === 'event' && name.to - name.from === 1 ? PLAIN : 1;
    votes.set(surface, types.set(name.type, (types.get(name.type) ?? 0) + weight));
    if (name.type === 'person' && name.to - name.from >= 2) surnames.add(surnameOf(tokens, name));
  }
  const taken = new Uint8Array(tokens.length);
  const out: Name[] = [];
  for (const name of found) {
    const surface = surfaceOf(document, name);
    const alone = name.to - name.from === 1 && surnames.has(surface);
    out.push({ ...name, type: alone ? 'person' : majority(votes.get(surface), name.type) });
    taken.fill(1, name.from, name.to);
  }
  spread(document, words, votes, surnames, taken, out);
  return out.sort((a, b) => a.from - b.from);
}

/** Finds further places of surfaces that are names elsewhere in the article. */
function spread(
  document: Document,
  words: readonly Word[],
  votes: ReadonlyMap<string, Map<EntityType, number>>,
  surnames: ReadonlySet<string>,
  taken: Uint8Array,
  out: Name[],
): void {
  const { tokens, sentences } = document;
  // First words of surfaces to their longest, in words.
  const reach = new Map<string, number>();
  const reaches = (surface: string): void => {
    const all = surface.split(' ');
    const first = all[0] as string;
    reach.set(first, Math.max(reach.get(first) ?? 0, Math.min(6, all.length + 1)));
  };
  for (const surface of votes.keys()) reaches(surface);
  for (const surname of surnames) reaches(surname);
  for (const { firstToken, lastToken } of sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      const token = tokens[at] as Token;
      if (taken[at] === 1 || token.kind !== 'word' || token.text === token.text.toLowerCase()) continue;
      const { folded } = words[at] as Word;
      const longest = reach.get(folded) ?? (folded.includes(' ') ? reach.get(folded.split(' ')[0] as string) : 0) ?? 0;
      for (let to = Math.min(lastToken, at + longest); to > at; to--) {
        if (taken.subarray(at, to).includes(1) || (tokens[to - 1] as Token).kind === 'punctuation') continue;
        const surface = surfaceOf(document, { from: at, to });
        const isSurname = to === at + 1 && surnames.has(surface) && token.text.length > 2;
        const types = votes.get(surface);
        if (!isSurname && types === undefined) continue;
        // One short capitalised word at a sentence's start may be any word.
        if (
          !isSurname &&
          to === at + 1 &&
          (at === firstToken || token.text.length < 3) &&
          token.text !== token.text.toUpperCase()
        )
          continue;
        if (besideCapital(tokens, at, to, firstToken, lastToken)) continue;
        out.push({ from: at, to, type: isSurname ? 'person' : majority(types, 'organization') });
        taken.fill(1, at, to);
        break;
      }
    }
  }
}

/** Whether a capitalised word touches the span: then it is a part of something longer that was judged otherwise. */
function besideCapital(tokens: readonly Token[], from: number, to: number, first: number, last: number): boolean {
  const before = from > first ? tokens[from - 1] : undefined;
  const after = to < last ? tokens[to] : undefined;
  return (from - 1 > first && before !== undefined && isCapital(before)) || (after !== undefined && isCapital(after));
}

function isCapital(token: Token): boolean {
  return token.kind === 'word' && token.text[0] !== token.text[0]?.toLowerCase() && !token.text.endsWith('.');
}

function majority(votes: ReadonlyMap<EntityType, number> | undefined, otherwise: EntityType): EntityType {
  let best = otherwise;
  let most = votes?.get(otherwise) ?? 0;
  for (const [type, count] of votes ?? []) {
    if (count > most) {
      best = type;
      most = count;
    }
  }
  return best;
}

/** The folded surface of a span of tokens. */
export function surfaceOf(
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  { from, to }: Pick<Name, 'from' | 'to'>,
): string {
  return fold(text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end));
}

/** Last words of the full names of persons, lower case. */
export function surnamesOf({ tokens }: Document, names: readonly Name[]): ReadonlySet<string> {
  const full = names.filter(({ type, from, to }) => type === 'person' && to - from > 1);
  return new Set(full.map(({ to }) => (tokens[to - 1] as Token).lower));
}

/** A person's surname, folded, its particles with it left off. */
function surnameOf(tokens: readonly Token[], { to }: Name): string {
  return fold((tokens[to - 1] as Token).text);
}

/** Whether a folded word is a surname's particle. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** The characters of a name. A legal form's full stop that ends the sentence is the sentence's. */
export function spanOf({ tokens, sentences }: Document, { from, to }: Pick<Name, 'from' | 'to'>): Span {
  const { start } = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const closes = sentences[last.sentence]?.lastToken === to && /\p{Ll}\.$/u.test(last.text);
  return { start, end: closes ? last.end - 1 : last.end };
}
