import type { Article } from '../../record.ts';
import type { Unit } from '../units/units.ts';

/** Countries of English that write the month first; all others write the day first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'FM']);

/** Endings of hosts in countries that write the day first. */
const DAY_FIRST_HOSTS: ReadonlySet<string> = new Set([
  'uk',
  'ie',
  'au',
  'nz',
  'in',
  'za',
  'sg',
  'hk',
  'my',
  'ng',
  'ke',
  'gh',
  'pk',
  'lk',
  'eu',
]);

/**
 * Whether numeric dates put the day first: as the text's own dates show ("25/12/2024"), else as its country writes, else as
 * its language does.
 */
export function dayFirst(article: Article, units: readonly Unit[], usual: boolean): boolean {
  const shown = shownOrder(units);
  if (shown !== null) return shown;
  const region = /-([A-Z]{2})\b/.exec(article.language ?? '')?.[1];
  if (region !== undefined && usual === false) return !MONTH_FIRST.has(region);
  const host = article.publisher?.domain?.split('.').pop();
  return usual || (host !== undefined && DAY_FIRST_HOSTS.has(host));
}

/** What the first numeric date whose day is past the twelfth shows. */
function shownOrder(units: readonly Unit[]): boolean | null {
  for (let at = 0; at + 4 < units.length; at++) {
    const one = units[at] as Unit;
    const two = units[at + 2] as Unit;
    if (one.kind !== 'digits' || two.kind !== 'digits' || units[at + 1]?.text !== '/' || units[at + 3]?.text !== '/')
      continue;
    if (one.text.length > 2 || two.text.length > 2) continue;
    const [first, second] = [Number(one.text), Number(two.text)];
    if (first > 12 && first <= 31 && second <= 12) return true;
    if (second > 12 && second <= 31 && first <= 12) return false;
  }
  return null;
}
