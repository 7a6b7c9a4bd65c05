import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';

/** Language, headline, byline, date line, paragraph, author. */
const PAGES = [
  [
    'de',
    'Hafen bekommt eine neue Fahrrinne im Norden',
    'Von Anna Schmidt',
    '3. März 2025, 18:42 Uhr',
    'Die Hafenbehörde hat am Dienstag mitgeteilt, dass sie die nördliche Fahrrinne im kommenden Jahr verbreitern will, weil die Schiffe tagelang in der Bucht warten mussten.',
    'Anna Schmidt',
  ],
  [
    'es',
    'El puerto ampliará el canal norte el próximo año',
    'Por Ana García y Luis Pérez',
    '3 de marzo de 2025',
    'La autoridad del puerto dijo el martes que ampliará el canal norte el próximo año, después de que los barcos tuvieran que esperar varios días en la bahía.',
    'Ana García, Luis Pérez',
  ],
  [
    'it',
    'Il porto allarga il canale nord dal prossimo anno',
    'di Marco Rossi',
    'Pubblicato il 3 marzo 2025 alle 18:42',
    'L’autorità del porto ha detto martedì che allargherà il canale nord il prossimo anno, dopo che le navi hanno dovuto aspettare per giorni nella baia.',
    'Marco Rossi',
  ],
  [
    'pt',
    'Porto vai alargar o canal norte no próximo ano',
    'Por Maria Silva',
    'Publicado em 3 de março de 2025 às 18h42',
    'A autoridade do porto disse na terça-feira que vai alargar o canal norte no próximo ano, depois de os navios terem de esperar vários dias na baía.',
    'Maria Silva',
  ],
  [
    'nl',
    'Haven krijgt volgend jaar een bredere vaargeul',
    'Door Jan de Vries',
    '3 maart 2025, 18:42',
    'Het havenbedrijf zei dinsdag dat het de noordelijke vaargeul volgend jaar zal verbreden, nadat schepen dagenlang in de baai hadden moeten wachten op een plek.',
    'Jan de Vries',
  ],
  [
    'pl',
    'Port poszerzy północny kanał w przyszłym roku',
    'Autor: Jan Kowalski',
    'Opublikowano: 3 marca 2025, 18:42',
    'Zarząd portu poinformował we wtorek, że w przyszłym roku poszerzy północny kanał, ponieważ statki musiały czekać na wejście przez wiele dni.',
    'Jan Kowalski',
  ],
  [
    'ru',
    'Порт расширит северный канал в следующем году',
    'Автор: Иван Петров',
    '3 марта 2025, 18:42',
    'Администрация порта сообщила во вторник, что в следующем году расширит северный канал, после того как суда были вынуждены ждать в заливе несколько дней.',
    'Иван Петров',
  ],
  [
    'tr',
    'Liman kuzey kanalını gelecek yıl genişletecek',
    'Haber: Ayşe Yılmaz',
    '3 Mart 2025 18:42',
    'Liman idaresi salı günü yaptığı açıklamada, gemilerin körfezde günlerce beklemek zorunda kalmasının ardından kuzey kanalının gelecek yıl genişletileceğini söyledi.',
    'Ayşe Yılmaz',
  ],
  [
    'zh',
    '港口明年将拓宽北航道以减少船只等待',
    '记者 王小明',
    '2025年3月3日 18:42',
    '港务局周二表示，由于船只不得不在海湾等待数天，明年将拓宽北航道。该工程的费用低于预期，因为地基比工程师最初认为的要软，渔民已经要求再举行一次会议。',
    '王小明',
  ],
  [
    'ja',
    '港湾局、来年に北航路を拡幅へ 船舶の待機を解消',
    '文・山田太郎',
    '2025年3月3日 18時42分',
    '港湾局は火曜日、船舶が湾内で何日も待たなければならなかったことを受けて、来年に北航路を拡幅すると発表した。工事費は当初の予定を下回る見通しだという。',
    '山田太郎',
  ],
] as const;

describe('the fields of pages abroad', () => {
  it.each(PAGES)('are read from a page in %s', (language, headline, byline, date, paragraph, author) => {
    const { article } = extract(
      `<!doctype html><html lang="${language}"><head><title>${headline} | X</title></head><body><nav><a href="/">A</a></nav><article>
<h1>${headline}</h1><p class="byline">${byline}</p><p>${date}</p>${`<p>${paragraph}</p>`.repeat(4)}</article></body></html>`,
      { annotations: false },
    );
    expect([article.headline, article.authors.map(({ name }) => name).join(', ')]).toEqual([headline, author]);
    expect(article.published?.slice(0, 10)).toBe('2025-03-03');
  });

  it.each(PAGES.slice(0, 7))('are read from a text in %s', (_, headline, byline, date, paragraph, author) => {
    const { article } = extract([headline, byline, date, paragraph, paragraph, paragraph].join('\n'), {
      annotations: false,
    });
    expect([article.headline, article.authors.map(({ name }) => name).join(', ')]).toEqual([headline, author]);
    expect(article.published?.slice(0, 10)).toBe('2025-03-03');
  });
});

describe('what the text of an article leaves out', () => {
  const paragraph =
    '<p>The harbour authority said on Tuesday that it would widen the northern channel next year, after ships had to wait for days in the bay.</p>';

  it('is its headline, however often the page repeats it', () => {
    const { article } = extract(
      `<html lang="en"><body><h1>Northern channel to be widened</h1><article><h2>Northern channel to be widened</h2>${paragraph.repeat(5)}</article></body></html>`,
      { annotations: false },
    );
    expect(article.headline).toBe('Northern channel to be widened');
    expect(article.text).not.toContain('Northern channel to be widened');
  });

  it('is hidden text, which is no field either', () => {
    const { article } = extract(
      `<html lang="en"><body><article><h1>Northern channel to be widened</h1><p style="display:none">By Hidden Person, <time datetime="2020-01-01">January 1, 2020</time></p><p>By Ann Lee</p><p>March 4, 2025</p>${paragraph.repeat(5)}</article></body></html>`,
      { annotations: false },
    );
    expect(article.authors.map(({ name }) => name)).toEqual(['Ann Lee']);
    expect(article.published).toBe('2025-03-04');
  });
});
