import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type OutputFormat, outputs } from '@depeche/core/output';
import { type Which, withLibrary } from '../library/connect.ts';
import { safeJson, safeText } from '../terminal/safe.ts';

export interface ExportSettings extends Which {
  publisher?: string;
  language?: string;
  from?: string;
  to?: string;
  format: string;
  output?: string;
}

/** Writes the records of all articles that hold the words and fulfil the filters. Status 1 where there are none. */
export async function exportCommand(words: readonly string[], settings: ExportSettings): Promise<number> {
  const { server, archive, format, output, ...filters } = settings;
  return withLibrary({ server, archive }, async ({ client }) => {
    const out = output === undefined ? process.stdout : createWriteStream(output);
    const terminal = output === undefined && process.stdout.isTTY === true;
    const safe = format === 'ndjson' ? safeJson : safeText;
    let cursor: string | undefined;
    let written = 0;
    do {
      const q = words.length === 0 ? {} : { q: words.join(' ') };
      const page = await client.articles({ ...filters, ...q, sort: 'newest', limit: 100, cursor });
      for (const { id } of page.articles) {
        const { record } = await client.article(id);
        const text =
          format === 'ndjson' ? `${JSON.stringify(record)}\n` : outputs[format as OutputFormat].write(record);
        written++;
        if (!out.write(terminal ? safe(text) : text)) await once(out, 'drain');
      }
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    if (out !== process.stdout) {
      out.end();
      await once(out, 'finish');
    }
    return written === 0 ? 1 : 0;
  });
}
