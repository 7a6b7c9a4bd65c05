import { problemIn, reached } from '../engine/server.ts';
import type { Feed } from '../intake/opml.ts';

/** A feed the archive follows. */
export interface FollowedFeed {
  id: number;
  url: string;
  title: string | null;
  site: string | null;
  folder: string | null;
  polled: string | null;
  problem: string | null;
  articles: number;
  unread: number;
}

async function ask<T>(path: string, method = 'GET', body?: string, type = 'application/json'): Promise<T | null> {
  const response = await reached(
    fetch(`/v1/feeds${path}`, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
    }),
  );
  if (response.ok) return response.status === 204 ? null : ((await response.json()) as T);
  throw problemIn(response.status, await response.json().catch(() => null));
}

/** The feeds of the archive of our origin. Each call throws a `ServerProblem` for what is refused. */
export const feeds = {
  list: async (): Promise<readonly FollowedFeed[]> => (await ask<{ feeds: FollowedFeed[] }>(''))?.feeds ?? [],
  follow: (url: string): Promise<unknown> => ask('', 'POST', JSON.stringify({ url })),
  followAll: (list: readonly Feed[]): Promise<unknown> => ask('/opml', 'POST', opmlOf(list), 'text/x-opml'),
  look: (id: number): Promise<unknown> => ask(`/${id}/poll`, 'POST'),
  markRead: (id: number): Promise<unknown> => ask(`/${id}`, 'PATCH', JSON.stringify({ read: true })),
  leave: (id: number): Promise<unknown> => ask(`/${id}`, 'DELETE'),
};

/** A list of feeds as OPML 2.0. */
export function opmlOf(list: readonly Feed[]): string {
  const plain = (text: string): string =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
  const lines = list.map(({ title, url }) => `<outline type="rss" text="${plain(title)}" xmlUrl="${plain(url)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Dépêche</title></head><body>${lines.join('')}</body></opml>`;
}
