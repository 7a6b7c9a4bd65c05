import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashOf } from './hash.ts';

/** One page of a set with what the set says of it. */
export interface GoldPage {
  set: string;
  id: string;
  url: string;
  type: string;
  body: string;
  /** What the set says of the fields: null where it says there is none. */
  title: string | null;
  authors: string[] | null;
  date: string | null;
  /** The registrable name, roughly: folds are cut over it, so that no site is trained on and measured on. */
  site: string;
  html(): string;
}

/** The pages of a set folder (`gold.json.gz`, `pages/ID.html.gz`), sorted by id. */
export function readSet(folder: string): GoldPage[] {
  const gold = JSON.parse(gunzipSync(readFileSync(`${folder}/gold.json.gz`)).toString()) as Record<
    string,
    Pick<GoldPage, 'url' | 'type'> & { body: string | null } & Partial<Pick<GoldPage, 'title' | 'authors' | 'date'>>
  >;
  const set = folder.replace(/\/$/, '').split('/').at(-1) ?? folder;
  return Object.entries(gold)
    .filter(([id, { body }]) => body !== null && existsSync(`${folder}/pages/${id}.html.gz`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { url, type, body, title, authors, date }]) => ({
      set,
      id,
      url,
      type,
      body: body ?? '',
      title: title ?? null,
      authors: authors ?? null,
      date: date ?? null,
      site: siteOf(url),
      html: () => gunzipSync(readFileSync(`${folder}/pages/${id}.html.gz`)).toString(),
    }));
}

function siteOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  const labels = host.split('.');
  const short = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? 3 : 2;
  return labels.slice(-short).join('.');
}

/** Lower-case words, as the scorer counts them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Word F1 of two texts as bags of words. */
export function wordF1(predicted: string, gold: string): number {
  const p = wordsOf(predicted);
  const g = wordsOf(gold);
  if (g.length === 0) return p.length === 0 ? 1 : 0;
  if (p.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of g) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of p) {
    const n = left.get(word) ?? 0;
    if (n > 0) {
      hits++;
      left.set(word, n - 1);
    }
  }
  return hits === 0 ? 0 : (2 * hits) / (p.length + g.length);
}

/** The fold of a site: a hash of its name. */
export function foldOf(site: string, folds: number): number {
  const hash = hashOf(site);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
