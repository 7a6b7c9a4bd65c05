import { describe, expect, it } from 'vitest';
import { isoOf } from '../src/fields/time/calendar.ts';
import { readDateLine } from '../src/fields/time/date-line.ts';
import { readIso } from '../src/fields/time/iso.ts';
import { findDates, type ProseContext } from '../src/fields/time/prose.ts';
import { extract } from '../src/index.ts';
import { fields as en } from '../src/languages/en/fields.ts';
import { fields as fr } from '../src/languages/fr/fields.ts';
import { fieldWordsOf } from '../src/languages/index.ts';

const reference = { year: 2025, month: 3, day: 4, minutes: null, seconds: null, zone: null };
const french: ProseContext = { words: fr, dayFirst: true, reference };
const british: ProseContext = { words: en, dayFirst: true, reference };
const american: ProseContext = { words: en, dayFirst: false, reference };
const first = (line: string, context: ProseContext) => {
  const date = findDates(line, context)[0];
  return date === undefined ? null : isoOf(date.moment);
};

describe('dates in prose', () => {
  it.each([
    ['Publié le 3 mars 2025 à 18h42', '2025-03-03T18:42'],
    ['1er août 2024', '2024-08-01'],
    ['lundi 24 févr. 2025, 7 h 05', '2025-02-24T07:05'],
    ['information fournie par Reuters 06/02/2025 à 12:12', '2025-02-06T12:12'],
    ['hier à 23h50', '2025-03-03T23:50'],
    ['12.12.2019, 07h36', '2019-12-12T07:36'],
    ['publié le 02/11/23 à 16h33', '2023-11-02T16:33'],
    ['le 28 décembre', '2024-12-28'],
  ])('reads the French %s', (line, value) => {
    expect(first(line, french)).toBe(value);
  });

  it.each([
    ['March 3, 2025 at 6:42 p.m. EST', '2025-03-03T18:42-05:00'],
    ['Published Dec. 22, 2024 11:35 AM ET', '2024-12-22T11:35'],
    ['2nd of January 2025, 09:15 GMT', '2025-01-02T09:15Z'],
    ['By Ann LeeDec. 21, 2024', '2024-12-21'],
    ['Published Fri, Dec 22 20234:46 AM EST', '2023-12-22T04:46-05:00'],
    ['Published On 22 Dec 202322 Dec 2023', '2023-12-22'],
    ['6:30 PM EST, Mon January 6, 2025', '2025-01-06T18:30-05:00'],
    ['yesterday', '2025-03-03'],
  ])('reads the English %s', (line, value) => {
    expect(first(line, american)).toBe(value);
  });

  it('reads 03/04/2025 by the country, and an impossible month the only way it can be read', () => {
    expect(first('03/04/2025', american)).toBe('2025-03-04');
    expect(first('03/04/2025', british)).toBe('2025-04-03');
    expect(first('25/04/2025', american)).toBe('2025-04-25');
  });

  it('does not invent days', () => {
    expect(first('31 février 2025', french)).toBeNull();
    expect(first('3 millions en 2025', french)).toBeNull();
    expect(first('hier', { ...french, reference: null })).toBeNull();
    expect(readIso('1970-01-01T00:00:00Z')).toBeNull();
    expect(readIso('2999-01-01')).toBeNull();
    expect(readIso('0000-00-00')).toBeNull();
  });

  it('keeps a zone as written and leaves an unknown one open', () => {
    expect(isoOf(readIso('2025-02-06T12:12:00+0100') ?? reference)).toBe('2025-02-06T12:12:00+01:00');
    expect(isoOf(readIso('2025-02-06T12:12') ?? reference)).toBe('2025-02-06T12:12');
    expect(isoOf(readIso('1738836720') ?? reference)).toBe('2025-02-06T10:12:00Z');
  });

  it('tells publication from change on one line', () => {
    const line = readDateLine('Publié le 26/12/2024 à 21:00, mis à jour le 27/12/2024 à 08:10', french);
    expect(line?.dates.map(({ role, moment }) => [role, isoOf(moment)])).toEqual([
      ['published', '2024-12-26T21:00'],
      ['modified', '2024-12-27T08:10'],
    ]);
    expect(line?.rest).toBe(0);
  });

  it('takes a line about something else for no date line', () => {
    expect(
      readDateLine(
        'Le 3 mars 2025, la banque a annoncé la fermeture de quarante-deux agences dans le sud du pays.',
        french,
      ),
    ).toBeNull();
  });
});

describe('dates in other languages', () => {
  it.each([
    ['de', 'Veröffentlicht am 3. März 2025, 18:42 Uhr', '2025-03-03T18:42', 'published'],
    ['de', 'Stand: 03.03.2025, 18.42 Uhr', '2025-03-03T18:42', 'published'],
    ['es', 'Publicado el 3 de marzo de 2025 a las 18:42', '2025-03-03T18:42', 'published'],
    ['it', 'Aggiornato il 3 marzo 2025 alle 18:42', '2025-03-03T18:42', 'modified'],
    ['pt', 'Atualizado em 3 de março de 2025 às 18h42', '2025-03-03T18:42', 'modified'],
    ['nl', 'Gepubliceerd op 3 maart 2025 om 18:42', '2025-03-03T18:42', 'published'],
    ['pl', 'Opublikowano: 3 marca 2025, 18:42', '2025-03-03T18:42', 'published'],
    ['ru', 'Обновлено 3 марта 2025, 18:42', '2025-03-03T18:42', 'modified'],
    ['tr', 'Giriş: 3 Mart 2025 18:42', '2025-03-03T18:42', 'published'],
    ['hu', '2025. március 3. 18:42', '2025-03-03T18:42', 'none'],
    ['ja', '更新日 2025年3月3日18時42分', '2025-03-03T18:42', 'modified'],
    ['ko', '입력 2025.03.03. 오후 6:42', '2025-03-03T18:42', 'published'],
  ])('reads the %s line %s', (language, line, value, role) => {
    const date = readDateLine(line, { words: fieldWordsOf(language), dayFirst: true, reference: null })?.dates[0];
    expect(date === undefined ? null : [isoOf(date.moment), date.role]).toEqual([value, role]);
  });
});

describe('the day of a page', () => {
  const body = `<p>${'The harbour authority said on Tuesday that it would widen the northern channel next year. '.repeat(6)}</p>`;
  const page = (head: string, top: string, url = 'https://www.harbour-post.example/channel') =>
    extract(
      `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>Northern channel to be widened</h1>${top}${body}</article></body></html>`,
      { url, annotations: false },
    ).article;
  const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('reads 10/12/2023 the way another place of the page gives it', () => {
    const head = '<meta property="article:published_time" content="2023-12-10T08:00:00Z">';
    expect(page(head, '<p>10/12/2023</p>').published?.slice(0, 10)).toBe('2023-12-10');
    expect(page('', '<p>10/12/2023</p>').published).toBe('2023-10-12');
    expect(page('', '<p>10/12/2023</p>', 'https://harbour-post.example.co.uk/channel').published).toBe('2023-12-10');
  });

  it('takes the day by which the page dates itself, even where it calls it an update', () => {
    const head = data({
      '@type': 'NewsArticle',
      datePublished: '2025-03-01T09:00:00Z',
      dateModified: '2025-03-04T09:00:00Z',
    });
    const article = page(head, '<p>Updated March 4, 2025 9:00 AM UTC</p>');
    expect(article.published?.slice(0, 10)).toBe('2025-03-04');
    expect(page(head, '<p>Published March 1, 2025, updated March 4, 2025</p>').published?.slice(0, 10)).toBe(
      '2025-03-01',
    );
  });

  it('gives a moment in the zone in which the page writes it elsewhere', () => {
    const head = data({ '@type': 'NewsArticle', datePublished: '2025-03-04T01:30:00+00:00' });
    const rail = '<aside><time datetime="2025-03-03T20:30:00-05:00">Monday</time></aside>';
    expect(page(head, '', undefined).published).toBe('2025-03-04T01:30:00+00:00');
    expect(page(`${head}`, rail).published).toBe('2025-03-03T20:30:00-05:00');
  });

  it('knows a day in an address with a month by name', () => {
    expect(page('', '', 'https://www.harbour-post.example/world/2025/mar/04/channel').published).toBe('2025-03-04');
  });

  it('reads a label above its date', () => {
    expect(page('', '<p>Published</p><p>Mar 4, 2025</p><p>Last updated</p><p>Apr 2, 2025</p>')).toMatchObject({
      published: '2025-03-04',
      modified: '2025-04-02',
    });
  });

  it('gives no day of publication to a standing page that was changed but never posted', () => {
    const head = `${data({ '@type': 'WebPage', datePublished: '2019-03-01T09:00:00Z' })}<meta property="og:type" content="article"><meta property="article:modified_time" content="2025-03-01T09:00:00Z">`;
    expect(page(head, '').published).toBeNull();
    expect(page(head, '<p>March 1, 2019</p>').published?.slice(0, 10)).toBe('2019-03-01');
  });
});
