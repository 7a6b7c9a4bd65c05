import type { RoleWords } from '../../languages/roles.ts';
import type { Entity } from '../../record.ts';
import type { Item } from '../items.ts';

/** A job named in the text: its items, and the organization or place its own words give. */
export interface RolePhrase {
  /** Half-open range of items; determiner and organization left out. */
  from: number;
  to: number;
  /** Behind the organization that follows it ("directeur de Mirova"). */
  next: number;
  plural: boolean;
  organization: Entity | null;
}

const POSSESSIVE = /^['’]s?$/;
const LONGEST = 16;

const plain = (item: Item | undefined): string =>
  item === undefined || item.entity !== null || item.quote !== null ? '' : item.lower;
const holds = (entity: Entity | null | undefined): entity is Entity =>
  entity != null && (entity.type === 'organization' || entity.type === 'place');

/** The role phrase whose head word is item `head`; null where it names none. */
export function readPhrase(items: readonly Item[], head: number, words: RoleWords, french: boolean): RolePhrase {
  let from = head;
  while (from > 0 && head - from < 5) {
    const before = plain(items[from - 1]);
    if (
      before === '' ||
      !(words.before.has(before) || (!french && words.heads.has(before)) || (before === '-' && items[from - 2]?.word))
    )
      break;
    from -= 1;
  }
  let to = head + 1;
  while (to < items.length && to - head < 5) {
    const word = plain(items[to]);
    const runs =
      words.behind.has(word) ||
      (french && words.nationalities.has(word)) ||
      (!french && words.heads.has(word)) ||
      (french && words.heads.has(word) && word.includes('-'));
    if (!runs && !(word === '-' && plain(items[to + 1]) !== '')) break;
    to += 1;
  }
  // "chief bureau economist": words between two heads belong to the role.
  for (let ahead = to; !french && ahead < to + 3; ahead += 1) {
    const word = plain(items[ahead]);
    if (
      word === '' ||
      !items[ahead]?.word ||
      words.links.has(word) ||
      words.determiners.has(word) ||
      words.copulas.has(word) ||
      /^(and|or|who|but|said|has|had|[\d.]+)$/.test(word)
    )
      break;
    if (words.heads.has(word)) to = ahead + 1;
  }
  let organization: Entity | null = null;
  let next = to;
  // What the job is about ("de l'Economie et des Finances", "of macroeconomic analysis"), then whom it is for.
  for (let round = 0; round < 4 && next < items.length; round += 1) {
    let k = next;
    const joint = plain(items[k]);
    const linked =
      words.links.has(joint) ||
      (round > 0 &&
        /^(et|and|,)$/.test(joint) &&
        (words.links.has(plain(items[k + 1])) || words.determiners.has(plain(items[k + 1]))));
    const chained =
      /^(et|and)$/.test(joint) &&
      round > 0 &&
      items[k + 1]?.word &&
      !words.heads.has(plain(items[k + 1])) &&
      items[k + 1]?.entity == null &&
      (!french || items[k + 1]?.capital || plain(items[k - 1]) !== '');
    if (!linked && !chained) break;
    while (
      k < items.length &&
      (words.links.has(plain(items[k])) ||
        words.determiners.has(plain(items[k])) ||
        /^(et|and|,)$/.test(plain(items[k])))
    )
      k += 1;
    const object = k;
    while (
      k < items.length &&
      k - object < 6 &&
      items[k]?.word &&
      items[k]?.entity === null &&
      !stops(items[k] as Item, words)
    )
      k += 1;
    const named = items[k]?.entity;
    if (holds(named)) {
      organization ??= named;
      // "porte-parole de l'armée israélienne" keeps its noun; "PDG de Sberbank" ends before its link.
      if (
        k > object &&
        round === 0 &&
        joint !== 'at' &&
        joint !== 'chez' &&
        french &&
        !items[object]?.capital &&
        /^(de|d'|du|des)$/.test(plain(items[k - 1]))
      )
        to = k - 1;
      next = k + 1;
      break;
    }
    if (k === object) break;
    if (/^(at|for|with|in|to|chez|en|pour|from)$/.test(joint) && round === 0 && !french) break;
    if (k - head > LONGEST) break;
    next = k;
    to = k;
  }
  const before = items[from - 1];
  if (holds(before?.entity)) organization ??= before?.entity ?? null;
  else if (POSSESSIVE.test(plain(before)) && holds(items[from - 2]?.entity))
    organization ??= items[from - 2]?.entity ?? null;
  return { from, to, next, plural: /[^s]s$/.test(plain(items[head])) || /men$/.test(plain(items[head])), organization };
}

function stops(item: Item, words: RoleWords): boolean {
  const { lower } = item;
  if (words.links.has(lower) || words.copulas.has(lower) || words.as.has(lower)) return true;
  if (
    /^(et|and|qui|que|qu'|dont|who|which|that|a|ont|avait|said|says|dans|sur|lors|par|avec|ne|n'|s'|se|has|had|but|mais|told|was|is)$/.test(
      lower,
    )
  )
    return true;
  return false;
}
