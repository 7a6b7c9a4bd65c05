import type { RelationPhrase, RelationWords } from '../../languages/relations.ts';
import type { Entity, EntityType, Instrument, Relation, Role } from '../../record.ts';
import type { Document } from '../document.ts';
import { mentionsInOrder } from '../items.ts';

const AGENTS: readonly EntityType[] = ['person', 'organization'];

/** The types each relation holds between: from, to. Anything else in its place is no such relation. */
const TYPES: Readonly<Record<RelationPhrase['kind'], readonly [readonly EntityType[], readonly EntityType[]]>> = {
  'headquartered-in': [['organization'], ['place']],
  founded: [AGENTS, ['organization']],
  owns: [AGENTS, ['organization', 'product']],
  acquires: [AGENTS, ['organization']],
  launched: [AGENTS, ['product']],
  'subsidiary-of': [['organization'], ['organization']],
  'works-for': [['person'], ['organization']],
};

/** Longest stretch between two names that is looked up, in code units. */
const GAP = 80;
const OPENING = /^(?:,|\(|:)?\s*(?:which |who |qui |une? (?=filiale)|a |an |the |la |le )?/;
const CLOSING = /\s(?:the|a|an|le|la|les|l'|du|de la|des|d'|son|sa|its|rival|groupe|group|modèle|model)$/;

/**
 * Relations the text states between two names next to each other, by the words between them ("Hangzhou-based" apart);
 * a security's code gives `listed-as`, a role at an organization `works-for`. Conservative: the words must match whole.
 */
export function findRelations(
  document: Document,
  entities: Entity[],
  roles: Role[],
  instruments: Instrument[],
): Relation[] {
  const { pack, text } = document;
  const relations: Relation[] = [];
  const mentions = mentionsInOrder(entities);
  if (pack !== null) {
    const phrases = phraseMap(pack.relations);
    mentions.forEach((left, index) => {
      const right = mentions[index + 1];
      if (right === undefined || right.start - left.end > GAP || left.entity === right.entity) return;
      const between = text.slice(left.end, right.start).toLowerCase().replaceAll('’', "'");
      if (/[\n.;!?]/.test(between)) return;
      const found = byNoun(text, left.start, between, pack.relations) ?? lookUp(between, phrases);
      if (found === null) return;
      const [from, to] = found.passive ? [right.entity, left.entity] : [left.entity, right.entity];
      let pair: [Entity, Entity] = [from, to];
      if (found.kind === 'headquartered-in' && found.passive) pair = [right.entity, left.entity];
      const [sources, targets] = TYPES[found.kind];
      if (!sources.includes(pair[0].type) || !targets.includes(pair[1].type)) return;
      relations.push({ kind: found.kind, from: pair[0].id, to: pair[1].id, start: left.start, end: right.end });
    });
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const instrument of instruments) {
    if (instrument.entity === null) continue;
    const holder = byId.get(instrument.entity);
    const near = holder?.mentions.findLast(
      (mention) => mention.end <= instrument.start && instrument.start - mention.end < GAP,
    );
    const start = near?.start ?? instrument.start;
    relations.push({ kind: 'listed-as', from: instrument.entity, to: instrument.symbol, start, end: instrument.end });
  }
  for (const role of roles) {
    const organization = role.organization === null ? undefined : byId.get(role.organization);
    const person = byId.get(role.person);
    if (organization?.type !== 'organization' || person === undefined) continue;
    const near = person.mentions.find((mention) => Math.abs(mention.start - role.role.start) < 200);
    const [start, end] =
      near === undefined
        ? [role.role.start, role.role.end]
        : [Math.min(near.start, role.role.start), Math.max(near.end, role.role.end)];
    relations.push({ kind: 'works-for', from: role.person, to: organization.id, start, end });
  }
  return relations.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a phrase says; `passive` where the name behind it does it. */
interface Said {
  kind: RelationPhrase['kind'];
  passive: boolean;
}

const maps = new WeakMap<RelationWords, ReadonlyMap<string, Said>>();

function phraseMap(words: RelationWords): ReadonlyMap<string, Said> {
  const known = maps.get(words);
  if (known !== undefined) return known;
  const made = new Map<string, Said>();
  for (const { kind, active, passive } of words.phrases) {
    for (const phrase of active) made.set(phrase, { kind, passive: false });
    for (const phrase of passive) made.set(phrase, { kind, passive: true });
  }
  maps.set(words, made);
  return made;
}

/** "le rachat de A par B", "the acquisition of A by B": the noun before the first name tells. */
function byNoun(text: string, start: number, between: string, words: RelationWords): Said | null {
  if (!BY.test(between)) return null;
  const before =
    NOUN_OF.exec(
      text
        .slice(Math.max(0, start - 40), start)
        .toLowerCase()
        .replaceAll('’', "'"),
    )?.[1] ?? '';
  const kind = words.nouns.get(before);
  return kind === undefined ? null : { kind, passive: true };
}

const BY = /^\s(?:par|by)\s(?:le |la |l'|the )?$/;
const NOUN_OF = /([\p{L}-]{1,40})\s(?:de |du |des |d'|of )(?:la |le |les |l'|the )?$/u;
/** Adverbs and years that change nothing about a relation. */
const FILLER =
  /(?:^|\s)(?:also|already|just|now|recently|reportedly|officially|then|later|aussi|également|déjà|récemment|officiellement|désormais|depuis|(?:en|in|since) (?:19|20)\d\d)(?=\s|$)/g;

function lookUp(between: string, phrases: ReadonlyMap<string, Said>): Said | null {
  let words = between.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 4; round += 1) {
    const found = phrases.get(words) ?? phrases.get(words.replace(OPENING, '').trim());
    if (found !== undefined) return found;
    const bare = words.replace(FILLER, '').trim();
    const shorter = bare === words ? words.replace(CLOSING, '').trim() : bare;
    if (shorter === words) return null;
    words = shorter;
  }
  return null;
}
