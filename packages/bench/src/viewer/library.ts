/// <reference lib="dom" />
/**
 * The library over a large archive, in Debian's chromium: from a key to the results on screen, scrolling, and a name's page.
 * Build first. Run: node --conditions=source packages/bench/src/viewer/library.ts [ARTICLES] [FILE]
 * A file that is there already, as `src/archive/measure.ts` leaves it, is asked without being built again.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@depeche/api/node';
import { openArchiveAt } from '@depeche/archive/node';
import type { ExtractionRecord } from '@depeche/core';
import { chromium, type Page } from 'playwright-core';
import { stories, worldOf } from '../archive/generate.ts';

const AT_ONCE = 256;
const FRAMES = 240;
const STEP = 80;
const count = Number(process.argv[2] ?? 100_000);
const webRoot = fileURLToPath(new URL('../../../../apps/web/dist', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'depeche-library-'));
const path = process.argv[3] ?? join(folder, 'archive.db');

async function fill(): Promise<void> {
  if (existsSync(path)) return;
  const archive = await openArchiveAt(path);
  let batch: { record: ExtractionRecord }[] = [];
  for (const record of stories(worldOf(7), count)) {
    batch.push({ record });
    if (batch.length < AT_ONCE) continue;
    await archive.keep(batch);
    batch = [];
  }
  await archive.keep(batch);
  await archive.close();
}

/** A word of the newest article that is long enough to be typed. */
async function wordToType(url: string): Promise<string> {
  const list = (await (await fetch(`${url}v1/articles?limit=1`)).json()) as {
    articles: { marks: { text: { text: string }[] } }[];
  };
  const text = list.articles[0]?.marks.text.map((piece) => piece.text).join('') ?? '';
  return text.split(/\W+/).find(({ length }) => length > 6) ?? 'aaaaaaa';
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const at = (numbers: readonly number[], part: number): string =>
  (sorted(numbers)[Math.floor((numbers.length - 1) * part)] ?? 0).toFixed(1);

/** Milliseconds from a key to the results it brings, for each key of a word; the pause before asking is part of it. */
async function type(page: Page, word: string): Promise<number[]> {
  const times: number[] = [];
  const field = page.getByRole('searchbox').first();
  for (const letter of word) {
    const answered = page.waitForResponse((response) => response.url().includes('/v1/articles?'));
    const start = performance.now();
    await field.press(letter);
    await answered;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    times.push(performance.now() - start);
  }
  return times;
}

/** Milliseconds between the frames of a steady scroll through the results, further pages coming in. */
function scroll(page: Page): Promise<number[]> {
  return page.evaluate(
    ({ frames, step }) =>
      new Promise<number[]>((resolve) => {
        const box = document.querySelector('.results') as HTMLElement;
        const out: number[] = [];
        let last = 0;
        const frame = (now: number): void => {
          if (last !== 0) out.push(now - last);
          last = now;
          box.scrollTop += step;
          if (out.length < frames) requestAnimationFrame(frame);
          else resolve(out);
        };
        requestAnimationFrame(frame);
      }),
    { frames: FRAMES, step: STEP },
  );
}

await fill();
const { port, close } = await serve({ port: 0, host: '127.0.0.1', webRoot, archive: path, log: undefined });
const url = `http://127.0.0.1:${port}/`;
const word = await wordToType(url);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${url}#/library`);
await page.locator('.results li').first().waitFor();
const frames = await scroll(page);
const drawn = await page.locator('.results li').count();
const keys = await type(page, word);
const started = performance.now();
await page.goto(`${url}#/library/entity/1`);
await page.locator('.entity h1').waitFor();
const entity = performance.now() - started;
await browser.close();
await close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  [
    `${count} articles, "${word}" typed letter by letter: results after a key, median ${at(keys, 0.5)} ms, worst ${at(keys, 1)} ms`,
    `scrolling the list, ${frames.length} frames: median ${at(frames, 0.5)} ms, 95th percentile ${at(frames, 0.95)} ms, worst ${at(frames, 1)} ms; ${drawn} results drawn`,
    `the page of the name in most articles: ${entity.toFixed(0)} ms`,
    '',
  ].join('\n'),
);
process.exit(0);
