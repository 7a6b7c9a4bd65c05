import type { DateWords } from '../../languages/dates.ts';
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

/** How many items from `k` on are a role's head: one, or the row of a head of several words; 0 where none begins. */
export function headLength(items: readonly Item[], k: number, words: RoleWords): number {
  const item = items[k] as Item;
  if (item.entity !== null || item.quote !== null) return 0;
  const former = item.lower.startsWith('ex-') ? item.lower.slice(3) : item.lower;
  for (const row of words.rows.get(former) ?? [])
    if (row.every((word, n) => n === 0 || plain(items[k + n]) === word)) return row.length;
  return words.heads.has(item.lower) || words.heads.has(former) ? 1 : 0;
}

/** The role phrase whose head word is item `head`; null where it names none. */
export function readPhrase(
  items: readonly Item[],
  head: number,
  length: number,
  words: RoleWords,
  dates: DateWords,
  french: boolean,
): RolePhrase {
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
  let to = head + length;
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
    if (isTime(items, k, dates)) break;
    while (
      k < items.length &&
      k - object < 6 &&
      items[k]?.word &&
      items[k]?.entity === null &&
      !stops(items[k] as Item, words)
    )
      k += 1;
    k = behindFirst(items, k, words);
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
  // "membres de la famille de M. X": the title is the name's, and so is its link.
  const whole = to;
  while (to > head + length && isTitle(items[to - 1], words)) to -= 1;
  while (to > head + length && words.links.has(plain(items[to - 1]))) to -= 1;
  if (to < whole && next === whole) next = to;
  const before = items[beforeBrackets(items, from) - 1];
  if (holds(before?.entity)) organization ??= before?.entity ?? null;
  else if (POSSESSIVE.test(plain(before)) && holds(items[from - 2]?.entity))
    organization ??= items[from - 2]?.entity ?? null;
  return { from, to, next, plural: /[^s]s$/.test(plain(items[head])) || /men$/.test(plain(items[head])), organization };
}

/** "chairman on January 1st", "ministre en 2019": when the job is held is no part of it. */
function isTime(items: readonly Item[], k: number, dates: DateWords): boolean {
  const word = plain(items[k]);
  if (YEAR.test(word)) return true;
  if (/^\d{1,2}$/.test(word)) return Object.hasOwn(dates.months, plain(items[k + 1]));
  if (dates.capitals && items[k]?.capital !== true) return false;
  return Object.hasOwn(dates.months, word) || Object.hasOwn(dates.weekdays, word);
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "M.", "Mrs", or the full stop behind one. */
export function isTitle(item: Item | undefined, words: RoleWords): boolean {
  const word = plain(item);
  return word === '.' || words.titles.has(word.endsWith('.') ? word.slice(0, -1) : word);
}

/** "Uber Technologies Inc [UBER.UL] CEO": before the brackets that end at `from`. */
function beforeBrackets(items: readonly Item[], from: number): number {
  if (!/^[)\]]$/.test(plain(items[from - 1]))) return from;
  for (let k = from - 2; k > 0 && from - k < 8; k -= 1) if (/^[([]$/.test(plain(items[k]))) return k;
  return from;
}

/** "New York-based X", "Apple shareholder X": the organization behind is meant. */
function behindFirst(items: readonly Item[], k: number, words: RoleWords): number {
  if (items[k]?.entity == null) return k;
  let next = k + 1;
  if (plain(items[next]) === '-' && plain(items[next + 1]) === 'based') next += 2;
  else if (words.between.has(plain(items[next])) || plain(items[next]) === 'based') next += 1;
  else return k;
  return holds(items[next]?.entity) ? next : k;
}

function stops(item: Item, words: RoleWords): boolean {
  const { lower } = item;
  if (words.links.has(lower) || words.copulas.has(lower) || words.as.has(lower)) return true;
  if (
    /^(depuis|jusqu'|jusque|since|until|et|and|qui|que|qu'|dont|who|which|that|a|ont|avait|said|says|dans|sur|lors|par|avec|ne|n'|s'|se|has|had|but|mais|told|was|is)$/.test(
      lower,
    )
  )
    return true;
  return false;
}
