import { describe, expect, it } from 'vitest';
import { readPage } from '../../core/src/input/read.ts';
import { drawDisguise, dressed, strangeText, strangeWords } from '../src/body/disguise.ts';

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Port reopens"}</script>
<style>.story { color: black }</style></head><body><nav class="menu top"><a href="/a?b=1&amp;c=2">World</a></nav>
<article id="story-17" class="story"><h1>Port reopens</h1><p class="lead">Ships are back, &eacute;crit-on.</p><!-- <p class="x"> -->
<div class="text"><p>The harbour opened on Monday.</p><p>Nobody was hurt.</p></div></article></body></html>`;

const KEPT = { names: 'kept', plainTags: false, breaks: false, tables: false, noHead: false, words: 'kept' } as const;
const OLD = { names: 'gone', plainTags: true, breaks: true, tables: true, noHead: true, words: 'kept' } as const;

const wordsOf = (html: string) =>
  readPage(html, { kind: 'html' })
    .blocks.map(({ text }) => text)
    .join(' ')
    .match(/[\p{L}\p{N}]+/gu);

describe('a page in another dress', () => {
  it('keeps every word in its place', () => {
    expect(wordsOf(dressed(PAGE, OLD))).toEqual(wordsOf(PAGE));
    expect(dressed(PAGE, KEPT)).toBe(PAGE);
  });

  it('says nothing of what its parts are', () => {
    const old = dressed(PAGE, OLD);
    expect(old.replace('<!-- <p class="x"> -->', '')).not.toMatch(/class=|id=|<article|<nav|<p\b|ld\+json|og:type/);
    expect(old).toContain('<style>.story { color: black }</style>');
    expect(old).toContain('charset="utf-8"');
  });

  it('renames the same class the same way', () => {
    const copy = dressed(PAGE.replace('class="lead"', 'class="story lead"'), { ...KEPT, names: 'renamed' });
    const [story] = /(?<=<article id="[^"]+" class=")\w+/.exec(copy) ?? [];
    expect(story).toMatch(/^_/);
    expect(copy).toContain(`<p class="${story} _`);
  });

  it('is drawn alike from the same seed', () => {
    expect(drawDisguise(7)).toEqual(drawDisguise(7));
    const drawn = new Set(Array.from({ length: 200 }, (_, seed) => drawDisguise(seed).words));
    expect(drawn).toEqual(new Set(['kept', 'strange', 'unspaced']));
  });
});

describe('strange words', () => {
  it('are the same for the same word and leave the markup alone', () => {
    const copy = strangeWords(PAGE, 'strange');
    expect(copy).toContain('<article id="story-17" class="story">');
    expect(copy).toContain('&eacute;');
    expect(copy).not.toContain('harbour');
    expect(copy).toContain(`<h1>${strangeText('Port reopens', 'strange')}</h1>`);
  });

  it('have no spaces between them where the script has none', () => {
    expect(strangeText('The harbour, closed, opened on Monday. It is.', 'unspaced')).toMatch(
      /^[\u4e00-\u9fff]+，[\u4e00-\u9fff]+，[\u4e00-\u9fff]+。[\u4e00-\u9fff]+。$/,
    );
  });
});
