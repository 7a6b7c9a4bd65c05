import { describe, expect, it } from 'vitest';
import type { Body } from '../src/body/body.ts';
import { withoutThread } from '../src/body/comment-thread.ts';
import { extract } from '../src/index.ts';
import { readPage } from '../src/input/read.ts';

const STORY = [
  'The county has put the old observatory up for sale, dome and all, with sealed bids due by the end of the month.',
  'The slit has rusted shut and pigeons have the eyepiece room, but the pier under the telescope is sound, says the man who ran the night tours.',
  'What nobody seems to have asked is where the plates went. There were eleven thousand of them in the basement in 1979, and the basement is empty.',
];
const COMMENTS = [
  [
    'Walt',
    'March 3, 2004 @ 8:15 am',
    'My father ground the mirror for that telescope in our garage, and I would like to know who has it now.',
  ],
  [
    'Dorothy',
    'March 3, 2004 @ 10:41 am',
    'The plates were trucked to the state college in 1983, I typed the inventory myself on two long evenings.',
  ],
] as const;
const story = STORY.map((text) => `<p>${text}</p>`).join('\n');
const page = (thread: string) =>
  extract(
    `<!doctype html><html lang="en"><head><title>Dome for sale</title></head><body><h1><a href="/">Ridge Road</a></h1><div><h2>Dome for sale</h2><p>By Ray Bostwick, March 2, 2004</p>${story}${thread}</div></body></html>`,
    { annotations: false },
  ).article;

describe('comments below an article', () => {
  it.each([
    [
      'numbered',
      '3 Responses to “Dome for sale”',
      (who: string, when: string) => `<cite>Comment by ${who} — ${when}</cite>`,
    ],
    ['counted in brackets', 'Comments (2)', (who: string, when: string) => `${who} | ${when}`],
    ['headed by a word', 'Commentaires', (who: string, when: string) => `Écrit par : ${who} | ${when}`],
    ['counted in another language', '2 комментария', (who: string, when: string) => `${who} ${when}`],
  ])('are told by their heading and their signatures, %s', (_, heading, signed) => {
    const thread = COMMENTS.map(([who, when, text]) => `<li><p>${text}</p><p>${signed(who, when)}</p></li>`).join('');
    const article = page(`<h3>${heading}</h3><ol>${thread}</ol>`);
    expect(article.text).toBe(STORY.join('\n\n'));
    expect(article.authors.map(({ name }) => name)).toEqual(['Ray Bostwick']);
    expect(article.dropped.some(({ reason, text }) => reason === 'comments' && text.startsWith('My father'))).toBe(
      true,
    );
  });

  it('are none where nobody signs: a chapter on comments stays', () => {
    const article = page(`<h3>Comments</h3><p>${COMMENTS[0][2]}</p><p>${COMMENTS[1][2]}</p>`);
    expect(article.text).toContain('My father ground the mirror');
  });

  it.each([
    ['<div><a href="#">Share</a> <a href="#">Save</a> <a href="#c">126 Comments</a></div>', 126],
    ['<div><span>Views : 812</span> <span>Comments : 0</span></div>', 0],
    ['<h3>2 replies</h3>', 2],
  ])('are counted in %s', (row, count) => {
    expect(page(row).commentCount).toBe(count);
  });

  it('are looked for a limited way, however often their heading stands there', () => {
    const most = 14_000;
    const signed = '<div>Comments</div><div>Mira Petrova, 12:30</div>'.repeat(most / 2);
    const read = readPage(`<p>${'word '.repeat(100)}</p>${signed}`, { kind: 'html' });
    let asked = 0;
    const verdicts = read.blocks.map(({ index }) => ({
      get keep() {
        asked++;
        return index === 0;
      },
    }));
    withoutThread(read, { pageType: 'article', verdicts } as unknown as Body);
    expect(asked).toBeLessThan(3 * read.blocks.length);
  });
});
