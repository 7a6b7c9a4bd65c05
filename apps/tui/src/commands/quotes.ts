import { type Which, withLibrary } from '../library/connect.ts';
import { quoteRow } from '../library/rows.ts';
import { printJson } from '../terminal/print.ts';

export interface QuotesSettings extends Which {
  about?: string;
  kind?: 'direct' | 'indirect' | 'mixed';
  from?: string;
  to?: string;
  limit: number;
  json?: boolean;
}

/** Quotes by or about somebody; a row a quote, or NDJSON. Status 1 where there are none. */
export async function quotesCommand(speaker: string | undefined, settings: QuotesSettings): Promise<number> {
  const { limit, json, server, archive, ...filters } = settings;
  return withLibrary({ server, archive }, async ({ client }) => {
    let left = limit;
    let cursor: string | undefined;
    let found = 0;
    while (left > 0) {
      const page = await client.quotes({ ...filters, speaker, limit: Math.min(left, 100), cursor });
      for (const quote of page.quotes) {
        found++;
        if (json === true) printJson(quote);
        else process.stdout.write(`${quoteRow(quote)}\n`);
      }
      left -= page.quotes.length;
      if (page.next === null || page.quotes.length === 0) break;
      cursor = page.next;
    }
    return found === 0 ? 1 : 0;
  });
}
