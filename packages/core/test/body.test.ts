import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeBody } from '../src/body/judge.ts';
import { readPage } from '../src/input/read.ts';

const story = {
  fr: [
    'Le conseil municipal de Valmorain a adopté mardi soir le budget de la ville, après quatre heures de débats, par 23 voix contre 12.',
    'Le texte prévoit la rénovation de deux écoles, la création d’une piste cyclable le long du canal et une baisse des dépenses de fonctionnement.',
    '« Nous avons fait des choix difficiles, mais ils préparent l’avenir », a déclaré la maire, Hélène Castagnier, à l’issue de la séance.',
    'L’opposition, qui réclamait un report du vote, a dénoncé un document établi sans concertation et annoncé un recours devant le tribunal.',
  ],
  en: [
    'The town council of Harrowdale approved its budget late on Tuesday after four hours of debate, by 23 votes to 12.',
    'The plan pays for the repair of two schools, a cycle lane along the canal and a new roof for the public library, which has leaked since March.',
    '"We made hard choices, and they were the right ones for the years ahead," the mayor, Ellen Marwick, said after the session closed.',
    'The opposition, which had asked for the vote to be put off, said that residents had not been heard and that it would go to court.',
  ],
};
const around = {
  fr: {
    menu: ['Accueil', 'Politique', 'Économie', 'Sport', 'Culture'],
    related: 'À lire aussi : la piscine rouvrira en avril',
    comments: ['3 commentaires', 'Vous devez être membre pour ajouter un commentaire.', 'Signaler le commentaire'],
    foot: 'Mentions légales',
  },
  en: {
    menu: ['Home', 'Politics', 'Business', 'Sport', 'Culture'],
    related: 'Read more: the pool will open again in April',
    comments: ['3 comments', 'You must be a member to add a comment.', 'Report this comment'],
    foot: 'All rights reserved',
  },
};

function htmlOf(language: 'fr' | 'en'): string {
  const { menu, related, comments, foot } = around[language];
  return `<!doctype html><html lang="${language}"><head><title>Budget</title></head><body>
    <nav><ul>${menu.map((item) => `<li><a href="/${item}">${item}</a></li>`).join('')}</ul></nav>
    <main><article><h1>Budget</h1><div class="article-body">
    ${story[language].map((text) => `<p>${text}</p>`).join('\n')}
    <p style="display:none">Secret words that nobody who reads the page can see at all.</p></div></article>
    <aside class="related"><a href="/x">${related}</a></aside></main>
    <section class="comments">${comments.map((text) => `<p>${text}</p>`).join('')}</section>
    <footer><a href="/legal">${foot}</a></footer></body></html>`;
}

describe.each(['fr', 'en'] as const)('the body of a page (%s)', (language) => {
  const page = readPage(htmlOf(language), {});
  const body = judgeBody(page);
  const verdict = (text: string) => body.verdicts[page.blocks.findIndex((block) => block.text.includes(text))];

  it('keeps the story', () => {
    for (const text of story[language]) expect(verdict(text)?.keep).toBe(true);
  });

  it('drops what stands around it and says why', () => {
    for (const item of around[language].menu)
      expect(verdict(item)).toMatchObject({ keep: false, reason: 'navigation' });
    for (const line of around[language].comments)
      expect(verdict(line)).toMatchObject({ keep: false, reason: 'comments' });
    expect(verdict(around[language].related)).toMatchObject({ keep: false, reason: 'related' });
    expect(verdict(around[language].foot)).toMatchObject({ keep: false, reason: 'footer' });
  });

  it('never keeps hidden text', () => {
    expect(verdict('Secret words')).toMatchObject({ keep: false, reason: 'hidden', probability: 0 });
  });

  it('keeps nothing of a dialog laid over the page', () => {
    const box = `<div role="dialog"><p>${story[language][0]}</p></div>`;
    const laid = readPage(htmlOf(language).replace('<body>', `<body>${box}`), {});
    const kept = judgeBody(laid).verdicts.map(({ keep }) => keep);
    expect(kept[0]).toBe(false);
    expect(kept.filter(Boolean).length).toBeGreaterThanOrEqual(story[language].length);
  });

  it('keeps nothing of a post that is embedded in the story', () => {
    const post = `<blockquote class="twitter-tweet"><p>${story[language][1]}</p>— Harbour Office (@office) May 2</blockquote>`;
    const told = story[language][1] as string;
    const read = readPage(htmlOf(language).replace(told, `${told}</p>${post}<p>`), {});
    const kept = judgeBody(read).verdicts.map(({ keep }, i) => (keep ? (read.blocks[i]?.text ?? '') : ''));
    expect(kept.filter((text) => text === told)).toHaveLength(1);
    expect(kept.join(' ')).not.toContain('@office');
  });

  it('gives every block a verdict', () => {
    expect(body.verdicts).toHaveLength(page.blocks.length);
  });
});

describe('the body of a forum', () => {
  it.each(['harry Posts: 2,210 Joined: Mar 2014', 'harry Messages : 2 210 Inscription : 12 mars 2014'])(
    'leaves out what stands beside a message: %s',
    (box) => {
      const message =
        'Fit a guard with a baffle, they cost about £35 and take ten minutes. Mine has not gone out since.';
      const html = `<body><h1>Pilot light goes out</h1><div>${box}</div><div>${message}</div><div>${box}</div><div>It was the seal. You could see daylight through it.</div></body>`;
      const page = readPage(html, {});
      const { verdicts } = judgeBody(page);
      const kept = page.blocks.filter((_, i) => verdicts[i]?.keep).map(({ text }) => text);
      expect(kept).toContain(message);
      expect(kept).not.toContain(box);
    },
  );
});

describe.each(['fr', 'en'] as const)('the body of a text (%s)', (language) => {
  it('keeps the story and names the comment widget', () => {
    const lines = [...story[language], ...around[language].comments];
    const body = judgeBody(readPage(lines.join('\n'), { kind: 'text' }));
    expect(body.verdicts.map(({ keep }) => keep)).toEqual([true, true, true, true, false, false, false]);
    expect(body.verdicts.slice(4).map(({ reason }) => reason)).toEqual(['comments', 'comments', 'comments']);
  });

  it('finds the story between menus', () => {
    const { menu, foot } = around[language];
    const body = judgeBody(
      readPage([...menu, ...menu, ...story[language], foot, ...menu].join('\n'), { kind: 'text' }),
    );
    const kept = body.verdicts.flatMap(({ keep }, i) => (keep ? [i] : []));
    expect(kept).toEqual([10, 11, 12, 13]);
  });

  it('keeps a pasted sentence or two whole', () => {
    for (const count of [1, 2]) {
      const body = judgeBody(readPage(story[language].slice(0, count).join('\n'), { kind: 'text' }));
      expect(body.verdicts.every(({ keep }) => keep)).toBe(true);
    }
  });
});

describe('a page without an article', () => {
  it('says so instead of returning its menu', () => {
    const links = Array.from({ length: 60 }, (_, i) => `<li><a href="/${i}">Item ${i}</a></li>`).join('');
    const body = judgeBody(readPage(`<html><body><nav><ul>${links}</ul></nav></body></html>`, {}));
    expect(body).toMatchObject({ reason: 'no-article' });
    expect(body.confidence).toBeLessThan(0.2);
    expect(body.verdicts.some(({ keep }) => keep)).toBe(false);
  });

  it('doubts an answer of a few words', () => {
    const html = '<html><body><h1>Page introuvable</h1><p>Cette page n’existe pas ou n’existe plus.</p></body></html>';
    const { confidence, reason } = judgeBody(readPage(html, {}));
    expect(confidence).toBeLessThanOrEqual(0.2);
    expect(reason).toBe('no-article');
  });

  it('bears an empty input', () => {
    for (const input of ['', ' ', '<html></html>']) expect(judgeBody(readPage(input, {})).verdicts).toEqual([]);
  });
});

describe('hostile inputs', () => {
  it('judges every block of pages that are deep, of links alone, or of a single class', () => {
    const inputs = [
      `${'<div>'.repeat(50_000)}words`,
      '<a href="/">a</a>'.repeat(30_000),
      '<p>word'.repeat(30_000),
      `<p class="${'article '.repeat(60_000)}">word`,
    ];
    for (const input of inputs) {
      const page = readPage(input, { kind: 'html' });
      const body = judgeBody(page);
      expect(body.verdicts).toHaveLength(page.blocks.length);
    }
  });
});

const seed = new URL('../../../../shared/seed/article.txt', import.meta.url);
describe.runIf(existsSync(seed))('the seed article', () => {
  it('has its ten paragraphs and not the six lines of its widget', () => {
    const page = readPage(readFileSync(seed, 'utf8'), {});
    const { verdicts } = judgeBody(page);
    const kept = verdicts.flatMap(({ keep }, i) => (keep ? [i] : []));
    expect(kept.filter((i) => i > 0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(verdicts.slice(11).map(({ reason }) => reason)).toEqual(new Array(6).fill('comments'));
  });
});
