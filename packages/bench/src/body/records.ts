/**
 * Writes the records of a page set, bodies only, for the sets' scorer:
 * `node --conditions=source packages/bench/src/body/records.ts SET_FOLDER OUT.ndjson`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extract } from '@depeche/core';

const [set, out] = process.argv.slice(2);
if (set === undefined || out === undefined) throw new Error('usage: records.ts SET_FOLDER OUT.ndjson');
const gold = JSON.parse(gunzipSync(readFileSync(`${set}/gold.json.gz`)).toString()) as Record<string, { url: string }>;
const lines: string[] = [];
let spent = 0;
for (const [id, { url }] of Object.entries(gold)) {
  const html = gunzipSync(readFileSync(`${set}/pages/${id}.html.gz`)).toString();
  const start = performance.now();
  const record = extract(html, { id, url, annotations: false });
  spent += performance.now() - start;
  lines.push(JSON.stringify(record));
}
writeFileSync(out, `${lines.join('\n')}\n`);
process.stderr.write(`${lines.length} pages, ${(spent / lines.length).toFixed(2)} ms a page\n`);
