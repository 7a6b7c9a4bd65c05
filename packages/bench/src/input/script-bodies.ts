/**
 * How well articles are read from page data alone: every page of a set whose scripts hold its article is stripped of all
 * that it shows, and scored. `node --conditions=source packages/bench/src/input/script-bodies.ts SET_FOLDER…`.
 */
import { extract } from '@depeche/core';
import { readSet, wordF1, wordsOf } from '../body/sets.ts';

/** A page's scripts hold its article where this share of the article's runs of five words stands in them. */
const HELD = 0.8;

const sets = process.argv.slice(2);
if (sets.length === 0) throw new Error('usage: script-bodies.ts SET_FOLDER…');
let held = 0;
let taken = 0;
let right = 0;
let sum = 0;
for (const page of sets.flatMap(readSet)) {
  if (page.type !== 'article') continue;
  const html = page.html();
  const scripts = [...html.matchAll(/<script[\s\S]*?<\/script>/gi)].map(([script]) => script);
  if (!holds(scripts.join('\n'), page.body)) continue;
  held++;
  const head = /<title[\s\S]*?<\/title>/i.exec(html)?.[0] ?? '';
  const metas = (html.match(/<meta\s[^>]*>/gi) ?? []).join('\n');
  const shell = `<html><head>${head}${metas}</head><body>${scripts.join('\n')}</body></html>`;
  const { article } = extract(shell, { url: page.url, annotations: false });
  if (article.sources.text === undefined) continue;
  taken++;
  const f1 = wordF1(article.text, page.body);
  sum += f1;
  if (f1 > 0.9) right++;
}
process.stdout.write(
  `${held} pages hold their article in scripts; ${taken} read, mean word F1 ${(sum / Math.max(1, taken)).toFixed(3)}, ` +
    `above 0.9 on ${((100 * right) / Math.max(1, taken)).toFixed(1)} %\n`,
);

/** Whether scripts hold an article's words, escapes and markup taken off. */
function holds(scripts: string, body: string): boolean {
  const plain = scripts
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt"]/g, ' ')
    .replace(/<[^<>]{0,300}>/g, ' ');
  const words = wordsOf(plain);
  const runs = new Set<string>();
  for (let at = 0; at + 5 <= words.length; at++) runs.add(words.slice(at, at + 5).join(' '));
  const wanted = wordsOf(body);
  let known = 0;
  for (let at = 0; at + 5 <= wanted.length; at++) if (runs.has(wanted.slice(at, at + 5).join(' '))) known++;
  return wanted.length > 60 && known >= HELD * (wanted.length - 4);
}
