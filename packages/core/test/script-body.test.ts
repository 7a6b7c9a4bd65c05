import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';

/** Pages whose article is only in the data that a framework hands to the browser; the words are invented. */

const HEADLINE = 'Fishermen of Orvik return to their quotas';
const PARAGRAPHS = [
  'The fishermen’s union of Orvik voted on Thursday to return to the quotas that it had left in spring, ending five months of protest in the harbour.',
  'Under the agreement, every boat longer than eleven metres may land forty tonnes of cod a month, which is "a third less than before", as the union put it.',
  'The ministry promised in return to pay for new nets & engines, and to count the stocks twice a year together with the biologists of the university.',
  'Smaller boats – about sixty of them – are not affected, said the harbour master, who expects the first landings on Monday morning.',
];
const html = PARAGRAPHS.map((text) => `<p>${text.replace('&', '&amp;')}</p>`).join('');
const teaser = `<p>${PARAGRAPHS[0]?.slice(0, 90)}…</p>`;

function page(script: string, body = '<div id="app"></div>'): string {
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Orvik Mail</title>
<meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}"></head>
<body><header><a href="/">The Orvik Mail</a></header>${body}${script}</body></html>`;
}

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const literal = (text: string): string => json(text);

const richText = {
  nodeType: 'document',
  content: PARAGRAPHS.map((value) => ({
    nodeType: 'paragraph',
    content: [
      { nodeType: 'text', value: value.slice(0, 40), marks: [] },
      {
        nodeType: 'hyperlink',
        data: { uri: 'https://example.org' },
        content: [{ nodeType: 'text', value: value.slice(40, 52) }],
      },
      { nodeType: 'text', value: value.slice(52) },
    ],
  })),
};

const flightText = `1:["$","div",null,{"children":["$","article",null,{"article":{"title":${json(HEADLINE)},"author":"Mira Petrova","body":"$1a"}}]}]\n1a:T${Buffer.byteLength(html).toString(16)},${html}2:null\n`;
const flightCut = Math.floor(flightText.length / 2);

const shapes: Record<string, string> = {
  'JSON-LD articleBody': page(
    `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: PARAGRAPHS.join('\n\n') })}</script>`,
    `<main><h1>${HEADLINE}</h1>${teaser}<p>Subscribe to read on.</p></main>`,
  ),
  'JSON-LD articleBody with HTML encoded twice': page(
    `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') })}</script>`,
  ),
  'microdata in a meta element': page(
    '',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><meta itemprop="articleBody" content="${PARAGRAPHS.join('\n').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></div>`,
  ),
  'Next.js __NEXT_DATA__ with an HTML body': page(
    `<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { story: { headline: HEADLINE, byline: 'Mira Petrova', body: html, related: [{ headline: 'Ferry strike enters its second week', body: `<p>${'A related story that is not this one. '.repeat(20)}</p>` }] } } } })}</script>`,
  ),
  'a Contentful tree': page(
    `<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { article: { title: HEADLINE, date: '2025-03-06', content: richText } } } })}</script>`,
  ),
  'Portable Text': page(
    `<script id="__NEXT_DATA__" type="application/json">${json({
      props: {
        post: {
          title: HEADLINE,
          body: PARAGRAPHS.map((text) => ({
            _type: 'block',
            style: 'normal',
            children: [
              { _type: 'span', text: text.slice(0, 30) },
              { _type: 'span', marks: ['em'], text: text.slice(30) },
            ],
          })),
        },
      },
    })}</script>`,
  ),
  'Nuxt 2’s function': page(
    `<script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{article:{title:${literal(HEADLINE)},published:b,body:${literal(html)},tags:a}}],error:null}}(null,"2025-03-06"))</script>`,
  ),
  'Nuxt 3’s flat payload': page(
    `<script type="application/json" id="__NUXT_DATA__">${json([{ data: 1 }, { page: 2 }, { headline: 3, date: 4, body: 5 }, HEADLINE, '2025-03-06', html])}</script>`,
  ),
  'Arc’s Fusion.globalContent': page(
    `<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="mail";Fusion.globalContent=${json({ type: 'story', headlines: { basic: HEADLINE }, content_elements: [...PARAGRAPHS.map((content, index) => ({ _id: `P${index}`, type: 'text', content: content.replace('&', '&amp;') })), { type: 'interstitial_link', content: 'Read more about the harbour of Orvik and its long history' }] })};Fusion.globalContentConfig={}</script>`,
  ),
  'Apollo’s cache': page(
    `<script>window.__APOLLO_STATE__=${json({ ROOT_QUERY: { article: { __ref: 'Article:1' } }, 'Article:1': { __typename: 'Article', title: HEADLINE, body: PARAGRAPHS.map((_, index) => ({ __ref: `Paragraph:${index}` })) }, ...Object.fromEntries(PARAGRAPHS.map((text, index) => [`Paragraph:${index}`, { __typename: 'Paragraph', text }])) })}</script>`,
  ),
  'a state inside JSON.parse': page(
    `<script>window.__PRELOADED_STATE__ = JSON.parse(${literal(JSON.stringify({ article: { headline: HEADLINE, author: 'Mira Petrova', paragraphs: PARAGRAPHS } }))});</script>`,
  ),
  'React flight rows in two chunks': page(
    `<script>self.__next_f.push([1,${literal(flightText.slice(0, flightCut))}])</script><script>self.__next_f.push([1,${literal(flightText.slice(flightCut))}])</script>`,
  ),
};

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('an article that is only in the page’s data', () => {
  it.each(Object.entries(shapes))('is read from %s, with its places', (_, input) => {
    const { article } = extract(input, { annotations: false });
    expect(article.blocks.map(({ start, end }) => words(article.text.slice(start, end)))).toEqual(PARAGRAPHS);
    expect(article.headline).toBe(HEADLINE);
    expect(article.sources.text).toBeDefined();
    expect(article.confidence).toBeGreaterThan(0.8);
    for (const block of article.blocks) {
      const { map } = block;
      if (map === undefined) {
        expect(input.slice(block.source.start, block.source.end)).toBe(article.text.slice(block.start, block.end));
        continue;
      }
      for (let piece = 0; piece + 5 < map.length; piece += 3) {
        const [text, start, end, next] = map.slice(piece, piece + 4) as [number, number, number, number];
        expect(start).toBeGreaterThanOrEqual(block.source.start);
        expect(end).toBeLessThanOrEqual(block.source.end);
        if (next - text === end - start && end - start > 1)
          expect(input.slice(start, end)).toBe(article.text.slice(text, next));
      }
    }
  });

  it('leaves what the page shows instead in the ledger, once', () => {
    const { article } = extract(shapes['JSON-LD articleBody'] as string, { annotations: false });
    expect(article.dropped.map(({ text }) => text)).toEqual(expect.arrayContaining(['Subscribe to read on.']));
    expect(article.dropped.filter(({ text }) => text.startsWith('The fishermen'))).toHaveLength(1);
  });

  it('is left alone where the page shows its article itself', () => {
    const visible = page(
      `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: HEADLINE, articleBody: PARAGRAPHS.join(' ') })}</script>`,
      `<main><article><h1>${HEADLINE}</h1>${html}</article></main>`,
    );
    const { article } = extract(visible, { annotations: false });
    expect(article.sources.text).toBeUndefined();
    expect(article.blocks).toHaveLength(PARAGRAPHS.length);
  });

  it('is read where the page calls itself nothing but its site’s name', () => {
    const nameless = (script: string) =>
      extract(
        `<!doctype html><html lang="en"><head><title>The Orvik Mail</title></head><body><div id="app"></div>${script}</body></html>`,
        { annotations: false },
      ).article;
    const story = {
      type: 'story',
      headlines: { basic: HEADLINE },
      display_date: '2024-12-06T12:10:11Z',
      credits: { by: [{ name: 'Ann Lee' }, { name: 'Tom Hill' }] },
    };
    const elements = PARAGRAPHS.map((content) => ({ type: 'text', content }));
    const arc = nameless(
      `<script>Fusion.globalContent=${json({ ...story, content_elements: elements })};Fusion.contentCache=${json({ feed: [{ headlines: { basic: 'Ferry strike enters its second week' }, credits: { by: [{ name: 'Carl Jessup' }] } }] })};</script>`,
    );
    expect(arc.blocks).toHaveLength(PARAGRAPHS.length);
    expect([arc.headline, arc.authors.map(({ name }) => name), arc.published]).toEqual([
      HEADLINE,
      ['Ann Lee', 'Tom Hill'],
      '2024-12-06T12:10:11Z',
    ]);
    const nuxt = nameless(
      `<script>window.__NUXT__=(function(a,b,c){return {data:[{article:{title:a,authors:[{name:"Ann Lee"}],publishedAt:"2024-12-06",body:b}}],error:c}}(${literal(HEADLINE)},${literal(html)},null));</script>`,
    );
    expect(nuxt.blocks).toHaveLength(PARAGRAPHS.length);
    expect([nuxt.headline, nuxt.authors[0]?.name, nuxt.published]).toEqual([HEADLINE, 'Ann Lee', '2024-12-06']);
  });

  it('lends its fields to a text that the page shows without them', () => {
    const article = (data: unknown) =>
      extract(
        `<!doctype html><html lang="en"><head><title>The Orvik Mail</title></head><body><nav><a href="/">The Orvik Mail</a></nav><main>${html}</main><script id="__NEXT_DATA__" type="application/json">${json(data)}</script></body></html>`,
        { annotations: false },
      ).article;
    const own = {
      headline: HEADLINE,
      authors: [{ firstName: 'Ann', lastName: 'Lee' }],
      publishedAt: 1733486400000,
      body: PARAGRAPHS,
    };
    const other = {
      headline: 'Ferry fares to rise again',
      authors: [{ name: 'Iain Gow' }],
      publishedAt: '2025-03-07T10:00:00Z',
    };
    const { headline, authors, published } = article({ props: { mostRead: [other], article: own } });
    expect([headline, authors[0]?.name, published?.slice(0, 10)]).toEqual([HEADLINE, 'Ann Lee', '2024-12-06']);
    expect(article({ props: { mostRead: [other] } }).authors).toEqual([]);
  });

  it('is not another story’s text, nor a shop’s', () => {
    const other = page(
      `<script id="__NEXT_DATA__" type="application/json">${json({ props: { stories: [{ headline: 'Ferry strike enters its second week', body: html }] } })}</script>`,
    );
    expect(extract(other, { annotations: false }).article.text).toBe('');
    const shop = page(
      `<script type="application/json">${json({ product: { title: HEADLINE, description: html, date: '2025' } })}</script>`,
    ).replace('content="article"', 'content="product"');
    expect(extract(shop, { annotations: false }).article.text).toBe('');
  });

  it('comes out of data that are cut off, ringed or nested without end', () => {
    const cut = shapes['React flight rows in two chunks'] as string;
    for (const input of [
      cut.slice(0, cut.length - 400),
      page(`<script>self.__next_f.push([1,"1:[\\"$2\\"]\\n2:[\\"$1\\"]\\n"])${' '.repeat(300)}</script>`),
      page(`<script type="application/json">${'{"title":"x","body":['.repeat(20_000)}</script>`),
      page(`<script type="application/json" id="__NUXT_DATA__">[[0,0,0],{"a":0}${',[1]'.repeat(300)}]</script>`),
    ]) {
      expect(() => extract(input)).not.toThrow();
    }
  });
});
