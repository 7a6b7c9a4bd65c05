import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extract } from '@depeche/core';

const SHARED = fileURLToPath(new URL('../../../../../shared/bench/', import.meta.url));

/** The sets that may lie beside the checkout, and which of their scorer's figures have a floor. */
const SETS: Record<string, readonly string[]> = {
  'news-dev': [
    'body.wordF1.article',
    'body.wordF1.all',
    'meta.headline.accuracy',
    'meta.authors.accuracy',
    'meta.published.accuracy',
  ],
  'wcxb-dev': ['body.wordF1.article', 'body.wordF1.all', 'meta.headline.accuracy', 'meta.published.accuracy'],
  'gold-dev': [
    'lines.accuracy',
    'entities.f1',
    'quotes direct.f1',
    'quotes indirect.f1',
    'speaker of matched direct quotes.accuracy',
    'dates (found).f1',
    'dates (value).f1',
    'amounts.f1',
    'instruments.f1',
    'roles.f1',
    'entities hang together (B3).f1',
  ],
  recognizers: [
    'fr-datetime.f1',
    'fr-datetime.value',
    'en-datetime.f1',
    'en-datetime.value',
    'fr-currency.f1',
    'en-currency.f1',
  ],
};

/** The sets that are present. */
export function presentSets(): string[] {
  return Object.keys(SETS).filter(
    (set) =>
      existsSync(join(SHARED, 'score.mjs')) && (existsSync(folderOf(set)) || existsSync(`${folderOf(set)}.json.gz`)),
  );
}

/**
 * Scores one set by the sets' own scorer.
 *
 * @returns `set: figure` to its value. Models that core ships were trained on some of these pages, so a figure says whether
 *   something broke, and not how well unseen pages fare.
 */
export function scoreSet(set: string): Record<string, number> {
  const work = mkdtempSync(join(tmpdir(), 'depeche-floors-'));
  try {
    const records = join(work, 'records.ndjson');
    const pages = existsSync(folderOf(set));
    writeFileSync(
      records,
      (pages ? pageRecords(folderOf(set)) : inputRecords(`${folderOf(set)}.inputs.ndjson.gz`)).join('\n'),
    );
    const gold = pages ? folderOf(set) : `${folderOf(set)}.json.gz`;
    const { stdout, stderr } = spawnSync(process.execPath, [join(SHARED, 'score.mjs'), gold, records, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (stdout === '') throw new Error(`the scorer said nothing of ${set}: ${stderr.slice(0, 300)}`);
    const result: unknown = JSON.parse(stdout);
    return Object.fromEntries((SETS[set] ?? []).map((figure) => [`${set}: ${figure}`, pick(result, figure)]));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const folderOf = (set: string): string => join(SHARED, 'sets', set);

const unpacked = (file: string): string => gunzipSync(readFileSync(file)).toString();

function pageRecords(folder: string): string[] {
  const gold = JSON.parse(unpacked(join(folder, 'gold.json.gz'))) as Record<string, { url: string }>;
  return Object.entries(gold).map(([id, { url }]) =>
    JSON.stringify(extract(unpacked(join(folder, 'pages', `${id}.html.gz`)), { id, url, annotations: false })),
  );
}

function inputRecords(file: string): string[] {
  return unpacked(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, ...options } = JSON.parse(line) as { id: string; text: string; published?: string };
      return JSON.stringify(extract(text, { ...options, kind: 'text' }));
    });
}

function pick(result: unknown, path: string): number {
  let at = result;
  for (const step of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[step];
  return typeof at === 'number' ? at : Number.NaN;
}
