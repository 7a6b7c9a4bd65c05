import type { RelationPhrase } from '../../languages/relations.ts';
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
    const phrases = new Map<string, { kind: RelationPhrase['kind']; passive: boolean }>();
    for (const phrase of pack.relations.phrases) {
      for (const words of phrase.active) phrases.set(words, { kind: phrase.kind, passive: false });
      for (const words of phrase.passive) phrases.set(words, { kind: phrase.kind, passive: true });
    }
    mentions.forEach((left, index) => {
      const right = mentions[index + 1];
      if (right === undefined || right.start - left.end > GAP || left.entity === right.entity) return;
      const between = text.slice(left.end, right.start).toLowerCase().replaceAll('’', "'");
      if (/[\n.;!?]/.test(between)) return;
      const found = lookUp(between, phrases);
      if (found === null) return;
      const [from, to] = found.passive ? [right.entity, left.entity] : [left.entity, right.entity];
      let pair: [Entity, Entity] = [from, to];
      if (found.kind === 'headquartered-in' && found.passive) pair = [right.entity, left.entity];
      const [sources, targets] = TYPES[found.kind];
      if (!sources.includes(pair[0].type) || !targets.includes(pair[1].type)) return;
      relations.push({ kind: found.kind, from: pair[0].id, to: pair[1].id, start: left.start, end: right.end });
    });
  }
  for (const instrument of instruments) {
    if (instrument.entity === null) continue;
    const holder = entities.find((entity) => entity.id === instrument.entity);
    const near = holder?.mentions.findLast(
      (mention) => mention.end <= instrument.start && instrument.start - mention.end < GAP,
    );
    const start = near?.start ?? instrument.start;
    relations.push({ kind: 'listed-as', from: instrument.entity, to: instrument.symbol, start, end: instrument.end });
  }
  for (const role of roles) {
    const organization = entities.find((entity) => entity.id === role.organization);
    const person = entities.find((entity) => entity.id === role.person);
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

function lookUp(between: string, phrases: ReadonlyMap<string, { kind: RelationPhrase['kind']; passive: boolean }>) {
  let words = between.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 4; round += 1) {
    const found = phrases.get(words) ?? phrases.get(words.replace(OPENING, '').trim());
    if (found !== undefined) return found;
    const shorter = words.replace(CLOSING, '').trim();
    if (shorter === words) return null;
    words = shorter;
  }
  return null;
}
