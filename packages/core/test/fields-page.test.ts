import { describe, expect, it } from 'vitest';
import { withoutSite } from '../src/fields/title.ts';
import { extract } from '../src/index.ts';
import { detectLanguage } from '../src/languages/detect/detect.ts';

const text = `<p>The harbour authority said on Tuesday that it would widen the northern channel next year, after ships had to wait for days in the bay.</p>
<p>The work will cost less than planned, the authority said, because the ground is softer than the engineers had thought when they first looked.</p>
<p>Fishermen who use the channel in summer have asked for a second meeting, and the mayor has promised to listen to them before the end of May.</p>`;

const page = (head: string, top: string, body = text) =>
  extract(
    `<!doctype html><html lang="en"><head>${head}</head><body><main><article>${top}${body}</article></main></body></html>`,
    {
      url: 'https://www.harbour-post.example/2025/03/04/channel',
      annotations: false,
    },
  ).article;

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the fields of a page', () => {
  it('prefers the visible headline, byline and day', () => {
    const article = page(
      `<title>Channel to be widened | Harbour Post</title><meta property="og:site_name" content="Harbour Post">${ld({ '@type': 'NewsArticle', headline: 'Channel widening', datePublished: '2025-03-05T01:30:00Z', author: 'Harbour Post' })}`,
      '<h1>Northern channel to be widened</h1><p class="byline">By Ann Lee and Tom Hill</p><p>March 4, 2025 8:30 pm</p>',
    );
    expect(article.headline).toBe('Northern channel to be widened');
    expect(article.authors.map((author) => author.name)).toEqual(['Ann Lee', 'Tom Hill']);
    expect(article.published).toBe('2025-03-04T20:30:00-05:00');
    expect(article.publisher).toEqual({ name: 'Harbour Post', domain: 'harbour-post.example' });
  });

  it('reads a byline that is a line below the headline, in one cell with it', () => {
    const article = page(
      '<title>Channel to be widened - The Harbour Post Online</title>',
      '<table><tr><td><font size=5><b>Channel to be widened</b></font><br><font size=2>By ANN LEE<br>Post Staff Writer<br>March 4, 1999</font></td></tr></table>',
    );
    expect(article.headline).toBe('Channel to be widened');
    expect(article.authors.map(({ name }) => name)).toEqual(['Ann Lee']);
    expect(article.published).toBe('1999-03-04');
  });

  it('takes no site’s name for the headline, however the address spells it', () => {
    const article = page(
      '<title>The Harbour Post: Channel to be widened</title>',
      '<h1><a href="/">The Harbour Post</a></h1><h3>Channel to be widened</h3>',
    );
    expect(article.headline).toBe('Channel to be widened');
  });

  it('finds the authors that a graph names by @id, and skips null items', () => {
    const article = page(
      ld({
        '@graph': [
          null,
          { '@type': 'Person', '@id': '#a', name: { '@value': 'Zoë Hart' } },
          {
            '@type': ['Article', 'NewsArticle'],
            headline: 'Northern channel to be widened',
            author: [null, { '@id': '#a' }],
          },
        ],
      }),
      '<h1>Northern channel to be widened</h1>',
    );
    expect(article.authors.map((author) => author.name)).toEqual(['Zoë Hart']);
  });

  it('chooses the page’s own article where a related one comes first', () => {
    const article = page(
      ld([
        {
          '@type': 'NewsArticle',
          headline: 'Ferry prices rise again',
          url: 'https://www.harbour-post.example/2025/01/02/ferry',
          author: { name: 'Other Person' },
          datePublished: '2025-01-02',
        },
        {
          '@type': 'NewsArticle',
          headline: 'Northern channel to be widened',
          url: 'https://www.harbour-post.example/2025/03/04/channel',
          author: { name: 'Ann Lee' },
          datePublished: '2025-03-04',
        },
      ]),
      '<h1>Northern channel to be widened</h1>',
    );
    expect(article.authors.map((author) => author.name)).toEqual(['Ann Lee']);
    expect(article.published).toBe('2025-03-04');
  });

  it('gives no author and no paywall where the page names none', () => {
    const article = page(
      ld({
        '@type': 'NewsArticle',
        headline: 'Northern channel to be widened',
        author: { '@type': 'Organization', name: 'Harbour Post' },
      }),
      '<h1>Northern channel to be widened</h1>',
    );
    expect(article.authors).toEqual([]);
    expect(article.paywalled).toBeNull();
  });

  it.each([
    ['False', true],
    ['True', false],
    [false, true],
  ])('reads isAccessibleForFree %s', (value, paywalled) => {
    expect(
      page(
        ld({ '@type': 'NewsArticle', headline: 'Northern channel to be widened', isAccessibleForFree: value }),
        '<h1>Northern channel to be widened</h1>',
      ).paywalled,
    ).toBe(paywalled);
  });

  it('calls a text by its own language, whatever the attribute says', () => {
    const french = `<p>Le port a annoncé mardi qu'il élargirait le chenal du nord l'an prochain, après que des navires ont dû attendre plusieurs jours dans la baie.</p>
      <p>Les travaux coûteront moins que prévu, parce que le sol est plus tendre que les ingénieurs ne le pensaient quand ils l'ont étudié.</p>`;
    expect(page('', '<h1>Le chenal sera élargi</h1>', french).language).toBe('fr');
  });
});

describe('titles', () => {
  it('lose the site in front, behind and around', () => {
    expect(withoutSite('Channel to be widened | Harbour Post', ['harbour post'])).toBe('Channel to be widened');
    expect(withoutSite('Harbour Post: Channel to be widened', ['harbour post'])).toBe('Channel to be widened');
    expect(withoutSite('Le chenal sera élargi - Économie - La Vigie', ['la vigie', 'lavigie'])).toBe(
      'Le chenal sera élargi - Économie',
    );
  });

  it('keep dashes and colons of their own', () => {
    expect(withoutSite('Ports: what changes next year', ['harbour post'])).toBe('Ports: what changes next year');
    expect(withoutSite('a | a | a | a | a', [])).not.toBe('');
  });
});

describe('language detection', () => {
  it.each([
    [
      'fr',
      "La commission a rendu son avis jeudi et les deux parties ont un mois pour y répondre, a indiqué l'avocate du groupe.",
    ],
    [
      'en',
      'The committee gave its opinion on Thursday and both sides have a month to answer, said a lawyer for the group.',
    ],
    [
      'es',
      'La comisión dio su opinión el jueves y las dos partes tienen un mes para responder, dijo la abogada del grupo.',
    ],
    [
      'it',
      'La commissione ha dato il suo parere giovedì e le due parti hanno un mese per rispondere, ha detto il legale del gruppo.',
    ],
    [
      'de',
      'Der Ausschuss hat am Donnerstag seine Meinung abgegeben und beide Seiten haben einen Monat Zeit für eine Antwort.',
    ],
    ['ru', 'Комиссия высказала своё мнение в четверг, и у обеих сторон есть месяц на ответ.'],
  ])('knows %s', (language, words) => {
    expect(detectLanguage(words)?.language).toBe(language);
  });

  it('says nothing of a word or two', () => {
    expect(detectLanguage('OK')).toBeNull();
    expect(detectLanguage('')).toBeNull();
  });
});
