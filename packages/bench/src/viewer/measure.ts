/// <reference lib="dom" />
/**
 * The viewer as `npm start` serves it, measured in Debian's chromium: JavaScript before the first view, the opening of a long
 * article, and its scrolling. Build first. Run: node --conditions=source packages/bench/src/viewer/measure.ts [RUNS]
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { serve } from '@depeche/api/node';
import { chromium, type Page } from 'playwright-core';
import { longArticle } from './article.ts';

const WORDS = 20_000;
const FRAMES = 240;
/** Pixels scrolled in each frame: about four screens a second. */
const STEP = 60;
const runs = Number(process.argv[2] ?? 5);
const webRoot = fileURLToPath(new URL('../../../../apps/web/dist', import.meta.url));

interface Opening {
  /** Milliseconds from the end of the server's answer to the frame that shows the article. */
  shown: number;
  /** Milliseconds from then until the last mark is drawn. */
  whole: number;
  marks: number;
  words: number;
}

/** Installed before the page's own code: notes when the article is first painted and when the last mark has come. */
const watch = (): void => {
  const state = { shown: 0, last: 0 };
  Object.assign(globalThis, { opening: state });
  new MutationObserver(() => {
    if (document.querySelector('.article .mark') === null) return;
    state.last = performance.now();
    if (state.shown !== 0) return;
    state.shown = -1;
    requestAnimationFrame(() => {
      // A message posted from a frame callback is handled after that frame was painted.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        state.shown = performance.now();
      };
      channel.port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
};

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function open(page: Page, text: string): Promise<Opening> {
  await page.locator('textarea').fill(text);
  await page.locator('button.primary').click();
  await page.locator('.article .mark').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
  return page.evaluate(() => {
    const { shown, last } = (globalThis as unknown as { opening: { shown: number; last: number } }).opening;
    const answers = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/v1/extract'));
    const arrived = (answers[answers.length - 1] as PerformanceResourceTiming).responseEnd;
    return {
      shown: shown - arrived,
      whole: last - arrived,
      marks: document.querySelectorAll('.article .mark').length,
      words: (document.querySelector('.article')?.textContent ?? '').split(/\s+/).length,
    };
  });
}

/** Milliseconds between the frames of a steady scroll from the top. */
async function scroll(page: Page): Promise<number[]> {
  const times = await page.evaluate(
    ({ frames, step }) =>
      new Promise<number[]>((resolve) => {
        scrollTo({ top: 0, behavior: 'instant' });
        const out: number[] = [];
        let last = 0;
        const frame = (now: number): void => {
          if (last !== 0) out.push(now - last);
          last = now;
          scrollBy({ top: step, behavior: 'instant' });
          if (out.length < frames) requestAnimationFrame(frame);
          else resolve(out);
        };
        requestAnimationFrame(frame);
      }),
    { frames: FRAMES, step: STEP },
  );
  return times.sort((a, b) => a - b);
}

const { port, close } = await serve({ port: 0, host: '127.0.0.1', webRoot, archive: null, log: undefined });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
// As a page: a bare text of paragraphs that are alike may be judged no article in part.
const paragraphs = longArticle(WORDS)
  .split('\n')
  .map((each) => `<p>${each}</p>`);
const text = `<html lang="en"><body><article><h1>Ports report</h1>${paragraphs.join('')}</article></body></html>`;
const openings: Opening[] = [];
const frames: number[] = [];
let code = 0;
for (let run = 0; run < runs; run++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(watch);
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
  code = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  openings.push(await open(page, text));
  frames.push(...(await scroll(page)));
  await page.close();
}
await browser.close();
await close();
frames.sort((a, b) => a - b);
const frame = (part: number): string => (frames[Math.floor((frames.length - 1) * part)] ?? 0).toFixed(1);
const asked = openings.map(({ shown }) => shown);
process.stdout.write(
  [
    `JavaScript before the first view: ${(code / 1000).toFixed(1)} kB gzip`,
    `${openings[0]?.words} words shown, ${openings[0]?.marks} pieces of marked text, ${runs} runs`,
    `first paint after the record's arrival: median ${median(asked).toFixed(0)} ms, worst ${Math.max(...asked).toFixed(0)} ms`,
    `last mark drawn: median ${median(openings.map(({ whole }) => whole)).toFixed(0)} ms`,
    `scrolling, ${frames.length} frames: median ${frame(0.5)} ms, 95th percentile ${frame(0.95)} ms, worst ${frame(1)} ms`,
    '',
  ].join('\n'),
);
process.exit(0);
