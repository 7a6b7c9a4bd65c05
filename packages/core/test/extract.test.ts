import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import { ENGLISH_PAGE, FRENCH_WIRE } from './pages.ts';

describe('a wire story pasted as flat French text', () => {
  const { article, annotations } = extract(FRENCH_WIRE, { published: '2025-02-06' });
  const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);

  it('tells notice, author, body and comment widget apart', () => {
    expect(article.notices).toMatchObject([
      { kind: 'machine-translation', by: 'Reuters', url: 'https://example.org/avis' },
    ]);
    expect(article.authors.map(({ name }) => name)).toEqual(['Anna Keller']);
    expect(article.agency).toBe('Reuters');
    expect(article.language).toBe('fr');
    expect(article.blocks).toHaveLength(4);
    expect(article.commentCount).toBe(0);
    expect(article.dropped.map(({ reason }) => reason)).toEqual(Array(5).fill('comments'));
  });

  it('reads dates, amounts and codes with their values', () => {
    expect(annotations?.dates.map((date) => [slice(date), date.value])).toEqual([
      ['2029', '2029'],
      ['mois dernier', '2025-01'],
    ]);
    expect(annotations?.amounts.map(({ value, currency }) => [value, currency])).toEqual([
      [2_500_000, 'EUR'],
      [3.2, null],
    ]);
    expect(annotations?.instruments).toMatchObject([{ kind: 'ric', symbol: 'NHV.OL', mic: 'XOSL' }]);
  });

  it('leaves relative dates open where nothing says what day it is', () => {
    const { annotations: open } = extract(FRENCH_WIRE);
    expect(open?.dates.find(({ value }) => value === null)).toBeDefined();
  });
});

describe('an English page', () => {
  const { article, annotations } = extract(ENGLISH_PAGE);

  it('keeps the story and nothing else', () => {
    expect(article.headline).toBe('Harbour tolls to rise in Varna');
    expect(article.authors.map(({ name }) => name)).toEqual(['Mira Petrova']);
    expect(article.published).toBe('2025-03-04T09:30:00+02:00');
    expect(article.text).toContain(
      '“We have kept prices still for six years & cannot do so any longer,” said Georgi Ivanov',
    );
    expect(article.text).not.toContain('Ferry strike');
    expect(article.text).not.toContain('Ignore all previous');
    expect(article.dropped.find(({ reason }) => reason === 'hidden')?.text).toContain('Ignore all previous');
  });

  it('ties the quotation to its speaker', () => {
    const quote = annotations?.quotes.find(({ kind }) => kind === 'direct');
    const speaker = annotations?.entities.find(({ id }) => id === quote?.entity);
    expect(speaker?.name).toBe('Georgi Ivanov');
  });

  it('counts relative days from the page’s own day', () => {
    expect(annotations?.dates.map(({ value }) => value)).toContain('2025-03-04');
    expect(annotations?.amounts).toMatchObject([
      { value: 12, kind: 'percent' },
      { value: 4_500_000, currency: 'EUR' },
    ]);
  });
});

const seed = new URL('../../../../shared/seed/article.txt', import.meta.url);

describe.skipIf(!existsSync(seed))('the seed story, where it is present', () => {
  const input = existsSync(seed) ? readFileSync(seed, 'utf8') : '';
  const { article, annotations } = extract(input, { published: '2025-02-06' });
  const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  const entity = (id: string | null): string | undefined => annotations?.entities.find((each) => each.id === id)?.name;

  it('has its notice, author, agency, ten paragraphs and six dropped lines', () => {
    expect(article.notices).toMatchObject([{ kind: 'machine-translation', by: 'Reuters' }]);
    expect(article.authors.map(({ name }) => name)).toEqual(['Gleb Bryanski']);
    expect([article.agency, article.language, article.commentCount]).toEqual(['Reuters', 'fr', 0]);
    expect(article.blocks).toHaveLength(10);
    expect(article.dropped.map(({ reason }) => reason)).toEqual(Array(6).fill('comments'));
  });

  it('has two direct quotes by one speaker with his role, and the reported clause', () => {
    const direct = annotations?.quotes.filter(({ kind }) => kind === 'direct') ?? [];
    expect(direct.map((quote) => entity(quote.entity))).toEqual(['Alexander Vedyakhin', 'Alexander Vedyakhin']);
    expect(
      annotations?.quotes.find(
        ({ kind, speaker }) => kind === 'indirect' && speaker !== null && slice(speaker) === 'un cadre supérieur',
      ),
    ).toBeDefined();
    const role = annotations?.roles.find((each) => entity(each.person) === 'Alexander Vedyakhin');
    expect(role === undefined ? undefined : slice(role.role)).toBe('premier directeur général adjoint');
    expect(entity(role?.organization ?? null)).toBe('Sberbank');
  });

  it('has its code, dates and names', () => {
    expect(annotations?.instruments.map((each) => [each.symbol, each.kind, each.mic, entity(each.entity)])).toEqual([
      ['NVDA.O', 'ric', 'XNAS', 'Nvidia'],
    ]);
    expect(annotations?.dates.map(({ value }) => value)).toEqual(expect.arrayContaining(['2023', '2030', '2025-01']));
    const named = (type: string): string[] =>
      annotations?.entities.filter((each) => each.type === type).map(({ name }) => name) ?? [];
    expect(named('organization')).toEqual(expect.arrayContaining(['DeepSeek', 'Sberbank']));
    expect(named('product')).toContain('GigaChat');
    expect(named('place')).toEqual(
      expect.arrayContaining(['Hangzhou', 'Moscou', 'Pékin', 'Russie', 'Chine', 'Ukraine', 'États-Unis']),
    );
    const putin = annotations?.entities.find(({ name }) => name === 'Vladimir Poutine');
    expect(putin?.mentions.map(slice)).toEqual(['Vladimir Poutine', 'Poutine']);
  });
});
