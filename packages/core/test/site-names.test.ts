import { describe, expect, it } from 'vitest';
import { withoutSite } from '../src/fields/title.ts';
import { extract } from '../src/index.ts';

const text = Array.from(
  { length: 4 },
  (_, index) =>
    `<p>The swifts came back on Tuesday, ${index + 7} days later than last year and in such small numbers that I counted them twice before I went home.</p>`,
).join('');
const headline = (title: string, body: string, url = 'http://tannerlane.example/2009/05/late.html') => {
  const { article } = extract(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}${text}</body></html>`,
    {
      url,
      annotations: false,
    },
  );
  return [article.headline, article.publisher?.name ?? null];
};

describe('the headline of a page whose first heading is its site’s', () => {
  it('is not the link to the front page', () => {
    expect(
      headline(
        'Bird Notes: Nine days late',
        '<h1><a href="/">Bird Notes</a></h1><h2>Thursday, 14 May 2009</h2><h3><a href="/2009/05/late.html">Nine days late</a></h3>',
      ),
    ).toEqual(['Nine days late', 'Bird Notes']);
    expect(
      headline(
        'Bird Notes &raquo; Blog Archive &raquo; Nine days late',
        '<h1><a href="http://tannerlane.example/">Bird Notes</a></h1><h3>Nine days late</h3>',
      ),
    ).toEqual(['Nine days late', 'Bird Notes']);
  });

  it('is the heading below it that is the rest of the title', () => {
    expect(
      headline(
        'Engine dies when hot - Lark Owners Forum',
        '<h1>Lark Owners Forum</h1><h2>Engine dies when hot</h2>',
      )[0],
    ).toBe('Engine dies when hot');
  });

  it('stays the first heading where the title says so', () => {
    expect(
      headline(
        'Nine days late - Bird Notes',
        '<p><a href="/">Bird Notes</a></p><h1>Nine days late</h1><h2>Where they nest</h2>',
      )[0],
    ).toBe('Nine days late');
  });

  it('is a line of the page that the title repeats, where there is no heading', () => {
    expect(
      headline(
        'The Tanner Lane Letter --- A colony comes home',
        '<div><font size=1>Birds - 14 May 2001</font><br><font size=5><b>A colony comes home</b></font><br><i>By Gwen Tolliver</i></div>',
      )[0],
    ).toBe('A colony comes home');
  });
});

describe('the headline of a page without a heading of its own', () => {
  it.each([
    ['<title>Bird Notes</title>', '<p class="article-title">A colony comes home again</p>'],
    ['<title>News</title>', '<table><tr><td class="headline">A colony comes home again</td></tr></table>'],
    ['', '<center><font size=5><b>A colony comes home again</b></font></center>'],
  ])('is what its class or a large font sets apart: %s', (head, top) => {
    const { article } = extract(
      `<html><head>${head}</head><body><p><a href="/">Bird Notes</a></p><div>${top}</div>${text}</body></html>`,
      {
        url: 'http://birdnotes.example/2009/05/late.html',
        annotations: false,
      },
    );
    expect(article.headline).toBe('A colony comes home again');
  });

  it('leaves out the kicker that stands in the heading in an element of its own', () => {
    const title = 'A colony comes home again - Bird Notes';
    const links = '<p><a href="/">Bird Notes</a></p>';
    expect(headline(title, `${links}<h1><span>Nature</span> A colony comes home again</h1>`)[0]).toBe(
      'A colony comes home again',
    );
    expect(headline(title, `${links}<h1>Nature: A colony comes home again</h1>`)[0]).toBe(
      'Nature: A colony comes home again',
    );
  });
});

describe('a title', () => {
  it.each([
    ['Northgate Brewing to leave for Tulsa ~ The Front Street Courier', 'Northgate Brewing to leave for Tulsa'],
    ['Un entrepôt détruit par le feu ▸ Oise Matin', 'Un entrepôt détruit par le feu'],
    ['Harbour to be widened › Harbour Post', 'Harbour to be widened'],
  ])('loses its site’s name behind any mark: %s', (title, expected) => {
    expect(withoutSite(title, [])).toBe(expected);
  });

  it.each(['[West Star]', '(West Star)', ', West Star', '|West Star', ' || West Star'])(
    'loses a site that is known behind any bracket, comma or bar: %s',
    (site) => {
      expect(withoutSite(`Mill to switch to paper ${site}`.replace(/ (?=[,|])/, ''), ['west star'])).toBe(
        'Mill to switch to paper',
      );
    },
  );

  it('keeps what a line may hold itself', () => {
    expect(withoutSite('snake_case and camelCase compared', [])).toBe('snake_case and camelCase compared');
    expect(withoutSite('石桥镇古戏台开放_石桥新闻网', ['石桥新闻网'])).toBe('石桥镇古戏台开放');
  });
});
