import { type Which, withLibrary } from '../library/connect.ts';
import { articleRow, snippetRow } from '../library/rows.ts';
import { printJson } from '../terminal/print.ts';

export interface SearchSettings extends Which {
  publisher?: string;
  agency?: string;
  language?: string;
  instrument?: string;
  from?: string;
  to?: string;
  unread?: boolean;
  limit: number;
  json?: boolean;
}

/** Searches the library; a row and a snippet an article, or NDJSON. Status 1 where nothing is found. */
export async function searchCommand(words: readonly string[], settings: SearchSettings): Promise<number> {
  const { limit, json, server, archive, unread, ...filters } = settings;
  return withLibrary({ server, archive }, async ({ client }) => {
    const q = words.length === 0 ? {} : { q: words.join(' ') };
    let left = limit;
    let cursor: string | undefined;
    let found = 0;
    while (left > 0) {
      const page = await client.articles({
        ...filters,
        ...q,
        ...(unread === true ? { unread } : {}),
        limit: Math.min(left, 100),
        cursor,
      });
      for (const article of page.articles) {
        found++;
        if (json === true) printJson(article);
        else
          process.stdout.write(
            `${String(article.id).padStart(6)} ${articleRow(article)}\n         ${snippetRow(article)}\n`,
          );
      }
      left -= page.articles.length;
      if (page.next === null || page.articles.length === 0) break;
      cursor = page.next;
    }
    return found === 0 ? 1 : 0;
  });
}
