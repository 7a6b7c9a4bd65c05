import type { RoleWords } from '../../languages/roles.ts';
import type { Entity, Role } from '../../record.ts';
import type { Document } from '../document.ts';
import { type Item, readItems } from '../items.ts';
import { ROLE } from '../openers.ts';
import { headLength, isTitle, type RolePhrase, readPhrase } from './phrase.ts';

/** The role read last in the sentence. */
interface Previous {
  /** Behind its words, and behind the organization that follows them. */
  to: number;
  next: number;
  persons: Entity[];
  roles: Role[];
}

type Person = Item & { entity: Entity };

const POSSESSIVE = /^['’]s?$/;
const isPerson = (item: Item | undefined): item is Person => item?.entity?.type === 'person';
const plain = (item: Item | undefined): string =>
  item === undefined || item.entity !== null || item.quote !== null ? '' : item.lower;

/** The jobs and offices the text states of a named person: before the name, behind it, as a predicate, after "as". */
export function findRoles(document: Document, entities: Entity[]): Role[] {
  const { pack } = document;
  if (pack === null) return [];
  const words = pack.roles;
  const french = pack.code === 'fr';
  const roles: Role[] = [];
  const row = readItems(document, entities);
  let recent: Entity | null = null;
  for (let s = 0; s + 1 < row.first.length; s += 1) {
    const [from, to] = [row.first[s] as number, row.first[s + 1] as number];
    const items = rolesIn(row.items, from, to) ? row.items.slice(from, to) : null;
    if (items === null) {
      recent = lastOrganization(row.items, from, to) ?? recent;
      continue;
    }
    let previous: Previous | null = null;
    for (let k = 0; k < items.length; k += 1) {
      const item = items[k] as Item;
      if (item.entity?.type === 'organization') recent = item.entity;
      if ((item.begins & ROLE) === 0) continue;
      const length = headLength(items, k, words);
      if (length === 0 || (/^élue?s?$/.test(item.lower) && words.copulas.has(plain(items[k - 1])))) continue;
      const phrase = readPhrase(items, k, length, words, pack.dates, french);
      if (phrase.to <= k) continue;
      if (previous !== null && isJoined(items, previous, phrase)) {
        extend(previous, phrase, (items[phrase.to - 1] as Item).end);
        k = Math.max(k, phrase.to - 1);
        continue;
      }
      // "the former chairman who heads …": one phrase, read once from its last head.
      const persons: Entity[] =
        personsBefore(items, phrase, words, previous) ??
        personsBehind(items, phrase, words) ??
        personByAs(items, phrase, words) ??
        [];
      const organization =
        phrase.organization ??
        byNationality(items, phrase, words, entities) ??
        organizationBehind(items, phrase) ??
        (isOfLast(items, phrase, k, words) ? recent : null);
      const made: Role[] = [];
      for (const person of persons) {
        const role = { start: (items[phrase.from] as Item).start, end: (items[phrase.to - 1] as Item).end };
        if (
          roles
            .slice(-8)
            .some((known) => known.person === person.id && known.role.start < role.end && role.start < known.role.end)
        )
          continue;
        made.push({ person: person.id, role, organization: organization?.id ?? null });
      }
      for (const role of made) roles.push(role);
      if (persons.length > 0) previous = { next: phrase.next, to: phrase.to, persons, roles: made };
      k = Math.max(k, phrase.to - 1);
      if (roles.length > 20_000) return roles;
    }
  }
  return roles;
}

function rolesIn(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (((items[k] as Item).begins & ROLE) !== 0) return true;
  return false;
}

function lastOrganization(items: readonly Item[], from: number, to: number): Entity | null {
  for (let k = to - 1; k >= from; k -= 1)
    if (items[k]?.entity?.type === 'organization') return items[k]?.entity ?? null;
  return null;
}

/** "President and CEO", "general manager and a vice-president": one role, where nothing but the joint parts them. */
function isJoined(items: readonly Item[], previous: Previous, phrase: RolePhrase): boolean {
  if (previous.to !== previous.next || !/^(?:et|and|&)$/.test(plain(items[previous.to]))) return false;
  if (isPerson(items[phrase.to])) return false;
  return phrase.from === previous.to + 1 || (phrase.from === previous.to + 2 && items[previous.to + 1]?.word === true);
}

function extend(previous: Previous, phrase: RolePhrase, end: number): void {
  for (const role of previous.roles) {
    role.role.end = end;
    role.organization ??= phrase.organization?.id ?? null;
  }
  previous.next = phrase.next;
  previous.to = phrase.to;
}

/** "labor lawyer X of Y", "analyst X at Y": the organization behind the name; "la députée LFI X": the one before it. */
function organizationBehind(items: readonly Item[], phrase: RolePhrase): Entity | null {
  const party = items[phrase.to]?.entity;
  if (party?.type === 'organization' && isPerson(items[phrase.to + 1])) return party;
  if (!isPerson(items[phrase.to]) || !/^(?:of|at|with|from|de|d'|du|chez)$/.test(plain(items[phrase.to + 1])))
    return null;
  const named = items[phrase.to + 2]?.entity;
  return named?.type === 'organization' ? named : null;
}

/** "its chairman", "the company's lawyer", a bare "Chief Executive X": an office of the organization named last. */
function isOfLast(items: readonly Item[], phrase: RolePhrase, head: number, words: RoleWords): boolean {
  const before = plain(items[phrase.from - 1]);
  if (/^(?:its|their|his|her|son|sa|leur)$/.test(before)) return true;
  if (POSSESSIVE.test(before)) return COMPANY.test(plain(items[phrase.from - 2]));
  if (phrase.next === phrase.to && COMPANY.test(plain(items[phrase.from - 1]))) return true;
  return words.corporate.has(plain(items[head]));
}

const COMPANY =
  /^(?:company|group|firm|bank|carmaker|automaker|airline|agency|retailer|lender|partnership|startup|union|club)$/;

/** Persons coordinated from item `k` on: "Vladimir Poutine et Xi Jinping". */
function list(items: readonly Item[], k: number, plural: boolean): Entity[] {
  const persons: Entity[] = [];
  for (let at = k; at < items.length && persons.length < 8; at += 2) {
    const item = items[at];
    if (!isPerson(item)) break;
    persons.push(item.entity);
    if (!plural || !/^(et|and|,|&)$/.test(plain(items[at + 1]))) break;
  }
  return persons;
}

/** "le député RN X", "la sénatrice PS Y": behind the initials of a party between an office and its holder. */
function behindParty(items: readonly Item[], at: number): number {
  const party = items[at];
  const initials = party?.word === true && party.end - party.start <= 6 && party.entity?.type !== 'person';
  return initials && party.capital && isPerson(items[at + 1]) && INITIALS.test(party.lower) ? at + 1 : at;
}

/** Initials of parties and groups, lower case. */
const INITIALS = /^[\p{L}]{2,6}$/u;

/** Title before the name: "Sberbank CEO German Gref", "le ministre des Finances, Bill Morneau,". */
function personsBehind(items: readonly Item[], phrase: RolePhrase, words: RoleWords): Entity[] | null {
  for (const at of phrase.next === phrase.to ? [phrase.to] : [phrase.to, phrase.next]) {
    let k = behindParty(items, at);
    while (isTitle(items[k], words)) k += 1;
    if (isPerson(items[k])) {
      if (POSSESSIVE.test(plain(items[k + 1])) && words.heads.has(plain(items[k + 2]))) return null;
      return list(items, k, phrase.plural);
    }
    const before = plain(items[phrase.from - 1]);
    const definite =
      words.determiners.has(before) ||
      /^(?:au|aux|du|des)$/.test(before) ||
      POSSESSIVE.test(before) ||
      phrase.organization !== null;
    if (definite && plain(items[k]) === ',' && isPerson(items[k + 1])) {
      // In a list of people the comma only parts them.
      const closing = items[k + 2];
      if (closing === undefined || /^[,.)]$/.test(plain(closing)) || closing.word || closing.quote !== null)
        return list(items, k + 1, phrase.plural);
    }
    if (words.copulas.has(plain(items[k])) && !words.titles.has(plain(items[k + 1]))) {
      for (let n = k + 1; n <= k + 4; n += 1) if (isPerson(items[n])) return [(items[n] as Person).entity];
    }
  }
  return null;
}

/** Apposition or predicate: "X, 52, a flight-line technician", "X est un dirigeant", "PDG de Y et président de Z". */
function personsBefore(
  items: readonly Item[],
  phrase: RolePhrase,
  words: RoleWords,
  previous: Previous | null,
): Entity[] | null {
  let k = phrase.from - 1;
  for (let round = 0; round < 8 && k >= 0; round += 1) {
    const item = items[k] as Item;
    const word = plain(item);
    const owner = item.entity !== null && item.entity.type !== 'person';
    if (
      owner ||
      words.determiners.has(word) ||
      words.nationalities.has(word) ||
      words.before.has(word) ||
      POSSESSIVE.test(word) ||
      /^(now|then|another|once|tout|juste|nommé|nommée|aujourd'hui|-|\]|\[|newly|also|currently)$/.test(word)
    )
      k -= 1;
    else if (POSSESSIVE.test(plain(items[k + 1])) && item.word && item.entity === null) k -= 1;
    else break;
  }
  const joint = plain(items[k]);
  // "X, CEO of Y, and Z CEO W": the name behind bears the second.
  if (/^(et|and|&)$/.test(joint) && isPerson(items[phrase.to])) return null;
  if (/^(et|and|&)$/.test(joint) && previous !== null && previous.next >= k - 1 && previous.next <= k + 1)
    return previous.persons;
  if (previous !== null && joint === ',' && previous.next === k && isAfterRole(items, phrase)) return previous.persons;
  if (joint === ',' || joint === '(' || joint === '–' || joint === '-') {
    let n = k - 1;
    if (/^\d{1,3}$/.test(plain(items[n])) && plain(items[n - 1]) === ',') n -= 2;
    else if (/^ans$/.test(plain(items[n])) && plain(items[n - 2]) === ',') n -= 3;
    if (plain(items[n]) === ')') for (let back = 0; back < 6 && n > 0; back += 1) if (plain(items[n--]) === '(') break;
    const name = items[n];
    if (isPerson(name)) {
      // "le ministre X, président Y arrive": behind the phrase a name of its own speaks against the apposition.
      if (isPerson(items[phrase.to])) return null;
      const persons = [name.entity];
      if (phrase.plural && /^(et|and)$/.test(plain(items[n - 1])) && isPerson(items[n - 2]))
        persons.unshift((items[n - 2] as Person).entity);
      return phrase.plural && persons.length === 1 ? null : persons;
    }
    return null;
  }
  if (words.copulas.has(joint)) {
    let n = behindAside(items, k - 1, words);
    for (let round = 0; round < 5 && n >= 0; round += 1) {
      const item = items[n] as Item;
      if (isPerson(item)) return POSSESSIVE.test(plain(items[n + 1])) ? null : [item.entity];
      if (
        !/^(has|had|been|a|avait|été|ne|n'|also|aussi|qui|who|then|now|,|alors|was|is|est|était|would|will|once|\))$/.test(
          plain(item),
        ) &&
        !words.copulas.has(plain(item))
      )
        return null;
      n -= 1;
    }
  }
  return null;
}

/** "X, né à Lyon et mort à Paris, est", "X (1925-2012) est": before what is set off about a person; else where it began. */
function behindAside(items: readonly Item[], from: number, words: RoleWords): number {
  const shut = plain(items[from]);
  const mark = shut === ')' ? '(' : ',';
  if (shut !== ')' && shut !== ',') return from;
  for (let n = from - 1; n > 0 && from - n < ASIDE; n -= 1) {
    if (words.copulas.has(plain(items[n])) && !BORN.test(plain(items[n]))) return from;
    if (plain(items[n]) === mark && isPerson(items[n - 1])) return n - 1;
  }
  return from;
}

/** Longest such aside, in items. */
const ASIDE = 40;
const BORN = /^(?:nommée?|élue?|named|elected|appointed)$/;

/** A second apposition counts only where it reads as one: an end or a comma behind it. */
function isAfterRole(items: readonly Item[], phrase: RolePhrase): boolean {
  const next = items[phrase.next];
  return next === undefined || /^[,.)]$/.test(plain(next));
}

/** "reported to him as vice president", "en tant que présidente": the nearest person before in the sentence. */
function personByAs(items: readonly Item[], phrase: RolePhrase, words: RoleWords): Entity[] | null {
  let k = phrase.from - 1;
  while (
    k >= 0 &&
    (words.determiners.has(plain(items[k])) ||
      items[k]?.entity?.type === 'organization' ||
      POSSESSIVE.test(plain(items[k])))
  )
    k -= 1;
  if (!words.as.has(plain(items[k]))) return null;
  for (let n = k - 1; n >= 0 && k - n < 16; n -= 1)
    if (isPerson(items[n]) && !POSSESSIVE.test(plain(items[n + 1]))) return [(items[n] as Person).entity];
  return null;
}

/** "le président brésilien", "the French minister": the country, where it is an entity of the text. */
function byNationality(
  items: readonly Item[],
  phrase: RolePhrase,
  words: RoleWords,
  entities: readonly Entity[],
): Entity | null {
  for (let k = Math.max(0, phrase.from - 1); k < phrase.to; k += 1) {
    const names = words.nationalities.get(plain(items[k]));
    if (names === undefined) continue;
    const found = entities.find((entity) => entity.type !== 'person' && names.includes(entity.name.toLowerCase()));
    if (found !== undefined) return found;
  }
  return null;
}
