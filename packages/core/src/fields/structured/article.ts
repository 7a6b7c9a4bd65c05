import type { JsonValue } from '../../input/json.ts';
import { member } from '../../input/json.ts';
import { likenessOf, wordSet } from '../likeness.ts';
import { isElsewhere, type LinkedData, stringOf } from './json-ld.ts';

/** What the page says of itself elsewhere, by which its own article is told from the related ones. */
export interface PageIdentity {
  addresses: readonly string[];
  titles: readonly string[];
}

const WEAK = new Set([
  'WebPage',
  'ItemPage',
  'VideoObject',
  'Product',
  'Event',
  'Review',
  'MedicalWebPage',
  'ImageGallery',
  'MediaGallery',
  'CollectionPage',
  'PodcastEpisode',
  'CreativeWork',
]);
const STRONG = /(?:Article|BlogPosting|Posting|Report|Recipe|HowTo|ClaimReview)$/;

/** The JSON-LD node of the page's own article: by type, by its address, by its headline. Null where none is. */
export function chooseArticle(data: LinkedData, identity: PageIdentity): { value: JsonValue; strong: boolean } | null {
  let best: { value: JsonValue; strong: boolean } | null = null;
  let most = 0;
  const titles = identity.titles.map((title) => wordSet(title));
  const addresses = identity.addresses.map(bare);
  for (const node of data.nodes) {
    const strong = node.types.some((type) => STRONG.test(type));
    if (!strong && !node.types.some((type) => WEAK.has(type))) continue;
    let score = strong ? 2 : 0.5;
    if (isElsewhere(node)) score -= 1.5;
    const headline = stringOf(node.value, 'headline') ?? stringOf(node.value, 'name');
    if (headline !== null) {
      const own = wordSet(headline.value);
      const like = Math.max(0, ...titles.map((title) => likenessOf(own, title)));
      score += like > 0.5 ? 2 * like : identity.titles.length > 0 ? -0.7 : 0;
    }
    const address = addressOf(node.value);
    if (address !== null && addresses.length > 0) score += addresses.includes(bare(address)) ? 1.5 : -0.4;
    for (const name of ['datePublished', 'author', 'articleBody']) if (member(node.value, name) !== null) score += 0.3;
    if (score > most) {
      most = score;
      best = { value: node.value, strong };
    }
  }
  return best;
}

function addressOf(value: JsonValue): string | null {
  const url = stringOf(value, 'url')?.value;
  if (url !== undefined) return url;
  const main = member(value, 'mainEntityOfPage');
  if (main?.kind === 'string') return main.value;
  const id = member(main, '@id') ?? member(value, '@id');
  return id?.kind === 'string' ? id.value : null;
}

/** An address without scheme, query, fragment and closing slash. */
function bare(address: string): string {
  return address
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/[?#][\s\S]*/, '')
    .replace(/\/$/, '')
    .replace(/^www\./i, '')
    .toLowerCase();
}
