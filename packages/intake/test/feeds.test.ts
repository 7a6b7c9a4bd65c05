import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedLinks, findFeed, nextLook, readFeed } from '../src/feeds/index.ts';
import { readOpml, writeOpml } from '../src/feeds/opml.ts';
import { createFetcher } from '../src/fetch.ts';
import { IntakeProblem } from '../src/problem.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Le port &amp; la ville</title><link>https://port.example/</link><ttl>120</ttl>
<item><title>Péages</title><link>/peages</link><guid isPermaLink="false">p1</guid><content:encoded><![CDATA[<p>12 %</p>]]></content:encoded></item>
<item><title>Sans lien</title><guid>https://port.example/ferries</guid></item>
<item><title>Rien</title></item><item><title>x</title><link>javascript:alert(1)</link><guid isPermaLink="false">p2</guid></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">The &lt;b&gt;port&lt;/b&gt;</title><id>u</id>
<link rel="self" href="https://port.example/feed"/><link href="https://port.example/"/>
<entry><id>e1</id><title>Tolls</title><link rel="enclosure" href="x.mp3"/><link href="https://port.example/tolls"/><content type="html">&lt;p&gt;12</content></entry></feed>`;
const JSON_FEED =
  '{"version":"https://jsonfeed.org/version/1.1","title":"Port","home_page_url":"https://port.example/","items":[{"id":"1","url":"https://port.example/tolls","content_html":"<p>12"}]}';

describe('a feed', () => {
  it('is read from RSS, Atom and JSON Feed alike', () => {
    const rss = readFeed(RSS, 'https://port.example/feed');
    expect(rss).toMatchObject({ title: 'Le port & la ville', site: 'https://port.example/', wait: 120 });
    expect(rss.items).toEqual([
      { id: 'p1', url: 'https://port.example/peages', html: '<p>12 %</p>', published: null },
      { id: 'https://port.example/ferries', url: 'https://port.example/ferries', html: null, published: null },
      { id: 'p2', url: null, html: null, published: null },
    ]);
    const atom = readFeed(ATOM, 'https://port.example/feed');
    expect(atom).toMatchObject({ title: 'The port', site: 'https://port.example/' });
    expect(atom.items).toEqual([{ id: 'e1', url: 'https://port.example/tolls', html: '<p>12', published: null }]);
    expect(readFeed(JSON_FEED, 'https://port.example/feed').items).toEqual([
      { id: '1', url: 'https://port.example/tolls', html: '<p>12', published: null },
    ]);
  });

  it('says when each item was published, in whichever way it says it, and nothing for what is no date', () => {
    const days = (feed: string): (string | null)[] =>
      readFeed(feed, 'https://port.example/feed').items.map(({ published }) => published);
    const rss = (date: string): string =>
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title><item><guid>a</guid>${date}</item></channel></rss>`;
    const noon = '2025-03-04T12:00:00.000Z';
    expect(days(rss('<pubDate>Tue, 04 Mar 2025 13:00:00 +0100</pubDate>'))).toEqual([noon]);
    expect(days(rss('<dc:date>2025-03-04T12:00:00Z</dc:date>'))).toEqual([noon]);
    for (const odd of ['gestern', 'Tue, 99 Mar 2025', '0001-01-01', '+099999-01-01', ''])
      expect(days(rss(`<pubDate>${odd}</pubDate>`)), odd).toEqual([null]);
    const entry = '<entry><id>e</id><title>t</title><updated>2025-03-04T12:00:00Z</updated></entry>';
    expect(days(`<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>${entry}</feed>`)).toEqual([noon]);
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 't',
      items: [{ id: '1', date_published: noon }],
    };
    expect(days(JSON.stringify(json))).toEqual([noon]);
  });

  it('that is none is said to be none, whatever is there', () => {
    for (const text of [
      '',
      '{}',
      '<html><body>x</body></html>',
      '<rss><channel><title>',
      `<rss>${'<a>'.repeat(50_000)}`,
    ])
      expect(() => readFeed(text, 'https://port.example/')).toThrow(IntakeProblem);
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          readFeed(text, 'https://port.example/');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(IntakeProblem);
        }
      }),
    );
  });

  it('expands no entities of its own making', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'y'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`;
    const { title } = readFeed(
      `${bomb}<rss version="2.0"><channel><title>t &b;</title></channel></rss>`,
      'https://x.example/',
    );
    expect((title ?? '').length).toBeLessThan(100);
  });

  it('is looked at as its publisher asks, less often after failures, never all at once', () => {
    const minutes = (...given: Parameters<typeof nextLook>): number => nextLook(...given) / 60_000;
    expect(minutes({ wait: null, failures: 0 }, () => 0.5)).toBe(30);
    expect(minutes({ wait: 120, failures: 0 }, () => 0.5)).toBe(120);
    expect(minutes({ wait: 1, failures: 0 }, () => 0.5)).toBe(10);
    expect(minutes({ wait: null, failures: 2 }, () => 0.5)).toBe(120);
    expect(minutes({ wait: null, failures: 99 }, () => 1)).toBeLessThanOrEqual(24 * 60 * 1.2);
    expect(minutes({ wait: null, failures: 0 }, () => 0)).not.toBe(minutes({ wait: null, failures: 0 }, () => 1));
  });
});

describe('an OPML list', () => {
  it('comes back as it was written', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => text.replace(/[^\p{L}\p{N}&<>"']/gu, '') || 'x');
    const one = fc.record({
      url: fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }),
      title: name,
      site: fc.constantFrom(null, 'https://port.example/'),
      folder: fc.constantFrom(null, 'News', 'Ports & ferries'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ url }) => url, minLength: 1, maxLength: 8 }), (given) => {
        const sorted = (list: typeof given) => [...list].sort((a, b) => (a.url < b.url ? -1 : 1));
        const read = readOpml(writeOpml('Feeds', given)) as typeof given;
        expect(sorted(read)).toEqual(sorted(given));
      }),
      { numRuns: 50 },
    );
  });

  it('may be empty', () => {
    expect(writeOpml('Feeds', [])).toContain('<opml version="2.0">');
  });

  it('that is none is said to be none', () => {
    for (const text of ['', '<html></html>', '{}', '<opml>']) expect(() => readOpml(text)).toThrow(IntakeProblem);
  });
});

describe('feeds of a site', () => {
  const at = 'https://port.example/rubrique/mer';
  const urls = (html: string): string[] => feedLinks(html, at).map(({ url }) => url);

  it('are those that a page names in its head, those of comments last', () => {
    const page = `<!-- <link rel="alternate" type="application/rss+xml" href="/old"> --><head><base href="https://port.example/fr/">
      <link rel="alternate" hreflang="en" href="/en/"><link rel="stylesheet" href="feed.css">
      <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="comments.atom" title="Comments on Le port">
      <LINK REL=alternate TYPE="application/rss+xml" HREF="mer.xml#x" title=" La &amp; mer ">
      <link rel="alternate" type="application/json" href="/wp-json/page/1"><link rel="alternate" type="application/json" href="/feed.json">
      <script>var x = '<link rel="alternate" type="application/rss+xml" href="/script">'</script></head><a href="/rss">RSS</a>`;
    expect(feedLinks(page, at)).toEqual([
      { url: 'https://port.example/fr/mer.xml', title: 'La & mer' },
      { url: 'https://port.example/feed.json', title: null },
      { url: 'https://port.example/fr/comments.atom', title: 'Comments on Le port' },
    ]);
  });

  it('are else the links that spell one', () => {
    expect(
      urls('<a href="/grass">x</a><a href="/rss/mer">Mer</a><a href="feed://port.example/a.atom">A</a><a>no</a>'),
    ).toEqual(['https://port.example/rss/mer', 'https://port.example/a.atom']);
    expect(urls('<a href="javascript:feed()">x</a><link rel="alternate feed" href="data:text/xml,x">')).toEqual([]);
  });

  it('are found in time and number however many a page names', () => {
    const many = '<link rel="alternate" type="application/rss+xml" href="/'.concat('x">').repeat(50_000);
    expect(urls(many).length).toBeLessThanOrEqual(20);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (html) => void feedLinks(html, at)));
  });

  const site = (pages: Record<string, string>) => {
    const asked: string[] = [];
    const fetcher = createFetcher(
      async (url) => {
        asked.push(url.replace('https://port.example', ''));
        const page = pages[new URL(url).pathname];
        return page === undefined ? new Response(null, { status: 404 }) : new Response(page);
      },
      { robots: false },
    );
    return { asked, find: () => findFeed(fetcher, at) };
  };

  it('are read, and the first that can be is taken', async () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    const { find, asked } = site({
      '/rubrique/mer': link('/broken') + link('http://10.0.0.1/feed') + link('/good') + link('/more'),
      '/broken': '<html>',
      '/good': RSS,
    });
    expect(await find()).toMatchObject({
      url: 'https://port.example/good',
      feed: { title: 'Le port & la ville' },
      others: [
        { url: 'https://port.example/broken' },
        { url: 'http://10.0.0.1/feed' },
        { url: 'https://port.example/more' },
      ],
    });
    expect(asked).toEqual(['/rubrique/mer', '/broken', '/good']);
  });

  it('are looked for where sites usually have them, a few times and no more', async () => {
    expect(await site({ '/rubrique/mer': '<p>Mer', '/feed.xml': ATOM }).find()).toMatchObject({
      url: 'https://port.example/feed.xml',
    });
    const none = site({ '/rubrique/mer': '<p>Mer' });
    await expect(none.find()).rejects.toMatchObject({ kind: 'not-a-feed' });
    expect(none.asked.length).toBeLessThan(10);
    await expect(site({}).find()).rejects.toMatchObject({ kind: 'not-found' });
  });
});
