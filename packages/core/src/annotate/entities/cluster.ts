import { lookup } from '../../lexicon/index.ts';
import type { Entity, EntityType, Span } from '../../record.ts';
import type { Document, Token } from '../document.ts';
import { calledBy } from './called.ts';
import { isParticle, type Name, spanOf, surfaceOf } from './names.ts';

/** Legal forms that a company's short name leaves off, folded. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company cos ltd limited llc llp lp plc sa sas sarl se ag gmbh nv bv spa srl ab asa oyj as kk group groupe holding holdings technologies the cie et'.split(
    ' ',
  ),
);

interface Cluster {
  type: EntityType;
  /** Folded surfaces of its mentions. */
  surfaces: Set<string>;
  /** Lexicon's canonical names of them. */
  canonical: Set<string>;
  acronyms: Set<string>;
  country: string | null;
  names: Name[];
}

/**
 * Brings mentions together into entities: equal surfaces, a surname behind its full name, a short form of a company, its
 * last word alone ("Rail"), an acronym introduced in brackets or made of the name's initials, and spellings that the lexicon holds for one.
 */
export function cluster(document: Document, names: readonly Name[]): Entity[] {
  const clusters: Cluster[] = [];
  const ofSurface = new Map<string, Cluster>();
  const ofCanonical = new Map<string, Cluster>();
  const ofSurname = new Map<string, Cluster>();
  const ofAcronym = new Map<string, Cluster>();
  const ofShort = new Map<string, Cluster>();
  // Null where several organizations end with the word.
  const ofLast = new Map<string, Cluster | null>();
  // Longer names first, so that short forms find them wherever they stand.
  const ordered = names
    .map((name, index) => ({ name, index, surface: surfaceOf(document, name) }))
    .sort((a, b) => b.surface.split(' ').length - a.surface.split(' ').length || a.index - b.index);
  for (const { name, surface } of ordered) {
    const { type } = name;
    const words = surface.split(' ');
    const entry = lookup(surface).find((each) => each.type === type);
    const canonical = entry === undefined ? null : `${type} ${entry.canonical}`;
    const bare = words.filter((word) => !LEGAL_FORMS.has(word)).join(' ') || surface;
    let own =
      ofSurface.get(`${type} ${surface}`) ??
      (canonical === null ? undefined : ofCanonical.get(canonical)) ??
      introduced(document, name, names, ofSurface);
    if (own === undefined && type === 'person' && words.length === 1) own = ofSurname.get(surface);
    if (own === undefined && type === 'person' && words.length > 1)
      own = ofSurname.get(`${initialsOf(words)} ${words[words.length - 1]}`);
    if (own === undefined && type === 'organization')
      own =
        ofShort.get(bare) ??
        (words.length === 1 ? (ofAcronym.get(surface) ?? ofLast.get(surface) ?? undefined) : undefined);
    if (own === undefined) {
      own = { type, surfaces: new Set(), canonical: new Set(), acronyms: new Set(), country: null, names: [] };
      clusters.push(own);
    }
    own.names.push(name);
    if (entry?.country != null && (entry.kind === 'country' || entry.kind === 'territory')) own.country = entry.country;
    const set = (map: Map<string, Cluster>, key: string): void => {
      if (!map.has(key)) map.set(key, own);
    };
    set(ofSurface, `${type} ${surface}`);
    if (canonical !== null) set(ofCanonical, canonical);
    if (type === 'person' && words.length > 1) {
      for (let from = words.length - 1; from >= 1; from--) {
        set(ofSurname, words.slice(from).join(' '));
        if (from > 1 && !isParticle(words[from - 1] as string)) break;
      }
      set(ofSurname, words[0] as string);
      set(ofSurname, `${initialsOf(words)} ${words[words.length - 1]}`);
    }
    if (type === 'organization') {
      set(ofShort, bare);
      const kept = bare.split(' ');
      const letters = document.tokens[name.from]?.text ?? '';
      // "BNP" of BNP Paribas.
      const least = letters.length === kept[0]?.length && letters === letters.toUpperCase() ? 3 : 4;
      if (kept.length > 1 && kept[0] !== undefined && kept[0].length >= least && !GENERIC.has(kept[0]))
        set(ofShort, kept[0]);
      const last = kept[kept.length - 1] as string;
      if (kept.length > 1 && last.length > 3)
        ofLast.set(last, (ofLast.get(last) ?? own) === own && ofLast.get(last) !== null ? own : null);
      if (words.length > 2) set(ofAcronym, acronymOf(words));
      if (words.length > 1) set(ofAcronym, words.map((word) => word[0] ?? '').join(''));
    }
  }
  return finished(document, clusters);
}

/** First words that many organizations share. */
const GENERIC: ReadonlySet<string> = new Set(
  'banque bank ministere ministry universite university conseil council comite committee commission agence agency cour court parti party federation association societe institut institute national nationale united general royal european europeenne american department office bureau centre center fondation foundation international world new south north saint union groupe credit caisse house white assemblee parlement parliament syndicat tribunal hopital hospital ecole school college first city state federal air'.split(
    ' ',
  ),
);

/** "Banque centrale européenne (BCE)", "the ECB (European Central Bank)": a name in brackets right behind another. */
function introduced(
  document: Document,
  name: Name,
  names: readonly Name[],
  ofSurface: ReadonlyMap<string, Cluster>,
): Cluster | undefined {
  const { tokens } = document;
  if (
    (tokens[name.from - 1] as Token | undefined)?.text !== '(' ||
    (tokens[name.to] as Token | undefined)?.text !== ')'
  )
    return undefined;
  const before = names.find((other) => other.to === name.from - 1 && other.type === name.type);
  if (before === undefined) return undefined;
  const surface = (tokens[name.from] as Token).text;
  if (name.to - name.from > 1 || surface !== surface.toUpperCase()) return undefined;
  return ofSurface.get(`${before.type} ${surfaceOf(document, before)}`);
}

const initialsOf = (words: readonly string[]): string =>
  words
    .slice(0, -1)
    .map((word) => word[0] ?? '')
    .join('');

function acronymOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0] ?? '')
    .join('');
}

const SMALL: ReadonlySet<string> = new Set('de du des d la le les l et of the and for pour en a au aux in'.split(' '));

function finished(document: Document, clusters: Cluster[]): Entity[] {
  const { text } = document;
  const entities = clusters.map(({ type, names, country }) => {
    const mentions = names.map((name) => spanOf(document, name)).sort((a, b) => a.start - b.start);
    const surfaces = mentions.map(({ start, end }) => text.slice(start, end));
    return { type, name: calledBy(type, surfaces), mentions, country };
  });
  entities.sort((a, b) => (a.mentions[0] as Span).start - (b.mentions[0] as Span).start);
  return entities.map(({ type, name, mentions, country }, index) => ({
    id: `e${index + 1}`,
    type,
    name,
    mentions,
    ...(country === null ? {} : { country }),
  }));
}
