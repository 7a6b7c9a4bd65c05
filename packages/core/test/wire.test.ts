import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import { en as english } from '../src/languages/en/index.ts';
import { fr as french } from '../src/languages/fr/index.ts';
import { agencyOf } from '../src/wire/agencies.ts';
import { datelineAt } from '../src/wire/dateline.ts';
import { findNotices } from '../src/wire/notices.ts';

const packs = [french.wire, english.wire];
const reference = { year: 2025, month: 2, day: 6, minutes: null, seconds: null, zone: null };

describe('notices', () => {
  it('claims the bracketed part only', () => {
    const line = '((Traduction automatisée par Reuters, voir https://example.org/avis)) par Léa Roy';
    const [found] = findNotices(line, packs);
    expect(line.slice(found?.start, found?.end)).toBe(
      '((Traduction automatisée par Reuters, voir https://example.org/avis))',
    );
    expect(found?.notice).toEqual({ kind: 'machine-translation', by: 'Reuters', url: 'https://example.org/avis' });
  });

  it.each([
    ['(Reporting by Ann Lee in Oslo; Editing by Tom Hill)', 'credits'],
    ['Reportage de Léa Roy à Ottawa Rédaction par Marc Blanc', 'credits'],
    ['(This version of the story has been refiled to add a word)', 'correction'],
    ['Correction : une version précédente donnait un chiffre faux.', 'correction'],
    ['Embargoed until 6 p.m.', 'embargo'],
    ['Contenu sponsorisé', 'sponsored'],
    ['Le communiqué suivant est diffusé à la demande de la société.', 'press-release'],
    ['© 2025 Example. All rights reserved.', 'copyright'],
  ])('reads %s as %s', (line, kind) => {
    expect(findNotices(line, packs).map((found) => found.notice.kind)).toEqual([kind]);
  });

  it('finds credits that close a paragraph', () => {
    const line = 'The bank declined to comment. (Reporting by Ann Lee; Editing by Tom Hill)';
    const [found] = findNotices(line, packs);
    expect(line.slice(found?.start)).toBe('(Reporting by Ann Lee; Editing by Tom Hill)');
  });

  it('leaves prose about notices alone', () => {
    expect(findNotices('Embargo sur les armes : Paris hésite', packs)).toEqual([]);
    expect(
      findNotices(
        `The company said its "automated translation by machine" had ${'many flaws and '.repeat(30)}was withdrawn.`,
        packs,
      ),
    ).toEqual([]);
  });
});

describe('datelines', () => {
  it.each([
    ['PARIS, 6 février (Reuters) - La banque', 'PARIS', '2025-02-06', 'Reuters', french],
    ['PARIS (AFP) - Le gouvernement', 'PARIS', null, 'AFP', french],
    ['WASHINGTON/BRUSSELS, Feb 3 (Reuters) — Two', 'WASHINGTON/BRUSSELS', '2025-02-03', 'Reuters', english],
    ['NEW YORK (AP) — The', 'NEW YORK', null, 'Associated Press', english],
    ['(Reuters) - Shares', null, null, 'Reuters', english],
  ] as const)('reads %s', (text, place, date, agency, pack) => {
    expect(datelineAt(text, { words: pack.fields, dayFirst: true, reference })?.dateline).toEqual({
      place,
      date,
      agency,
    });
  });

  it('takes no sentence with brackets for one', () => {
    expect(datelineAt('The agency (Reuters) said', { words: english.fields, dayFirst: false, reference })).toBeNull();
    expect(
      datelineAt('La ministre (de gauche) - absente', { words: french.fields, dayFirst: true, reference }),
    ).toBeNull();
  });

  it('knows agencies by every spelling', () => {
    expect(agencyOf('Agence France-Presse')).toBe('AFP');
    expect(agencyOf('the associated press')).toBe('Associated Press');
    expect(agencyOf('Le Monde')).toBeNull();
  });
});

const paragraphs = [
  "L'armateur, l'un des plus grands du pays, envisage de commander dix navires après que son concurrent a annoncé une baisse de ses tarifs, a déclaré un responsable.",
  'Les deux groupes, qui partagent un terminal, parlent depuis longtemps de leurs projets, mais peu de choses sont connues publiquement sur leur ampleur.',
  "Le port a élaboré un plan visant à devenir le premier de la région d'ici 2030, selon plusieurs sources qui connaissent le dossier.",
];

describe('a machine-translated wire text', () => {
  const source = [
    '((Traduction automatisée par Reuters, voir https://example.org/avis)) par Léa Roy',
    ...paragraphs,
    '0 commentaire',
    'Vous devez être membre pour ajouter un commentaire.',
  ].join('\n');
  const { article } = extract(source, { annotations: false });

  it('has its notice, its author and its agency', () => {
    expect(article.notices).toHaveLength(1);
    expect(article.notices[0]).toMatchObject({
      kind: 'machine-translation',
      by: 'Reuters',
      url: 'https://example.org/avis',
    });
    expect(article.authors.map((author) => author.name)).toEqual(['Léa Roy']);
    const place = article.authors[0]?.source;
    expect(source.slice(place?.start, place?.end)).toBe('Léa Roy');
    expect(article.agency).toBe('Reuters');
  });

  it('has no headline, its language, and no comments', () => {
    expect(article.headline).toBeNull();
    expect(article.language).toBe('fr');
    expect(article.commentCount).toBe(0);
  });
});

describe('lines of names', () => {
  const text =
    'The harbour authority said on Tuesday that it would widen the northern channel next year, after ships had to wait.\n'.repeat(
      4,
    );
  const authors = (top: string) =>
    extract(`Northern channel to be widened after long delays\n${top}\n${text}`, {
      annotations: false,
    }).article.authors.map(({ name }) => name);

  it('are a byline above a date, a reading time or the first paragraph', () => {
    expect(authors('Nancy Hill\nMarch 4, 2025')).toEqual(['Nancy Hill']);
    expect(authors('Nancy Hill and Thomas Lee\n4 min read')).toEqual(['Nancy Hill', 'Thomas Lee']);
    expect(authors('Dec 19, 2023 by Nancy Hill')).toEqual(['Nancy Hill']);
  });

  it('are none where no given name is known, or the words say something else', () => {
    expect(authors('Author Interviews')).toEqual([]);
    expect(authors('Global Markets')).toEqual([]);
  });

  it('leave a speaker and a date inside the article to the article', () => {
    const talk = `Interview about the channel and its delays\nBy Nancy Hill\n${text}${text}March 2024\nThomas Lee\n${text}`;
    const { article } = extract(talk, { annotations: false });
    expect(Object.keys(article.sources).filter((name) => /^(?:byline|dateline)/.test(name))).toEqual(['byline']);
  });
});
