import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../src/annotate/amounts/find.ts';
import { documentOf } from './shared/document.ts';

function amounts(language: string, text: string): string[] {
  return findAmounts(documentOf(language, text)).map(
    ({ start, end, kind, value, currency }) =>
      `${text.slice(start, end)} = ${value} ${kind === 'percent' ? '%' : currency}`,
  );
}

type Case = [text: string, ...amounts: string[]];

const english: Record<string, Case[]> = {
  "a table's cells": [
    ['Renault\t63,410\t-3.8%\t$4\tbillion', '-3.8% = -3.8 %', '$4 = 4 USD'],
    ['2024\t-\t5%', '5% = 5 %'],
  ],
  'a year before an amount': [['It raised its forecast for 2025 to $1.4 billion.', '$1.4 billion = 1400000000 USD']],
  'signs and magnitudes': [
    ['It paid $1.2bn and €40m.', '$1.2bn = 1200000000 USD', '€40m = 40000000 EUR'],
    ['It cost Rs 2 crore, or £3.', 'Rs 2 crore = 20000000 INR', '£3 = 3 GBP'],
    [
      'US$5, C$6, HK$7 million, MXN$ 15.',
      'US$5 = 5 USD',
      'C$6 = 6 CAD',
      'HK$7 million = 7000000 HKD',
      'MXN$ 15 = 15 MXN',
    ],
    ['C $ 16.4 million; a $5 coupon cost us $6.', 'C $ 16.4 million = 16400000 CAD', '$5 = 5 USD', '$6 = 6 USD'],
    ['It earned 120 MEUR and EUR 30 million.', '120 MEUR = 120000000 EUR', 'EUR 30 million = 30000000 EUR'],
    [
      'A total of 1,500 dollars, 1,234,567.89 euros.',
      '1,500 dollars = 1500 USD',
      '1,234,567.89 euros = 1234567.89 EUR',
    ],
  ],
  'in words': [
    ['It cost thirteen dollars and forty-five cents.', 'thirteen dollars and forty-five cents = 13.45 USD'],
    ['It cost three quarters of a billion U.S. dollars.', 'three quarters of a billion U.S. dollars = 750000000 USD'],
    [
      'Half a million pounds, 2 and a half million yen.',
      'Half a million pounds = 500000 GBP',
      '2 and a half million yen = 2500000 JPY',
    ],
    ['It was a dollar store with one real problem.'],
    ['It rose 12 cents.', '12 cents = 0.12 USD'],
  ],
  'the currencies of the world': [
    [
      '10 Turkish lira, 5 Hong Kong dollars, 7 Swiss francs.',
      '10 Turkish lira = 10 TRY',
      '5 Hong Kong dollars = 5 HKD',
      '7 Swiss francs = 7 CHF',
    ],
    ['9 pesos in Chile, where Chile spends.', '9 pesos = 9 CLP'],
    ['9 pesos were paid.', '9 pesos = 9 null'],
    [
      'KES 500, 300 Kenyan shillings, 20 birr, 5 quetzales.',
      'KES 500 = 500 KES',
      '300 Kenyan shillings = 300 KES',
      '20 birr = 20 ETB',
      '5 quetzales = 5 GTQ',
    ],
    ['500 German marks, 40 Dutch guilders.', '500 German marks = 500 DEM', '40 Dutch guilders = 40 NLG'],
  ],
  ranges: [
    ['Between €3 and 5 million.', '€3 = 3000000 EUR', '5 million = 5000000 EUR'],
    [
      '$10-$12 billion, $500 to $1 million.',
      '$10 = 10000000000 USD',
      '$12 billion = 12000000000 USD',
      '$500 = 500 USD',
      '$1 million = 1000000 USD',
    ],
    ['3 to 5 percent.', '3 = 3 %', '5 percent = 5 %'],
    ['A $70-a-share offer.', '$70 = 70 USD'],
  ],
  percentages: [
    [
      '25 %, 3.2 per cent, five percent, 7 pct.',
      '25 % = 25 %',
      '3.2 per cent = 3.2 %',
      'five percent = 5 %',
      '7 pct = 7 %',
    ],
    ['It fell -2.5% and minus three percent.', '-2.5% = -2.5 %', 'minus three percent = -3 %'],
    ['Up 2 percentage points, 30 basis points.'],
    ['See https://example.org/?q=30%25%2020%25.'],
  ],
  'what is none': [
    ['A 312-pound man on Windows 11 PC with a 20mm lens; 2023 marks a start; she won 5.'],
    ['By 50 Cent. It won 6-6 and 72% saw it.', '72% = 72 %'],
    ['He scored 3, called 555-1234, wore a 42 and read page 7.'],
    ['Between 2019 and 2020 it had 4 million users.'],
  ],
};

const french: Record<string, Case[]> = {
  'a year before an amount': [["Elle vise pour 2025 à 1,4 milliard d'euros.", "1,4 milliard d'euros = 1400000000 EUR"]],
  'signes et multiples': [
    [
      '2,5 Md€, 1,2 milliard de dollars, 30 M€.',
      '2,5 Md€ = 2500000000 EUR',
      '1,2 milliard de dollars = 1200000000 USD',
      '30 M€ = 30000000 EUR',
    ],
    [
      '75 millions de $, 10,05 milliards de $ HK.',
      '75 millions de $ = 75000000 USD',
      '10,05 milliards de $ HK = 10050000000 HKD',
    ],
    ['Un total de 1.500 euros, 1 500 000 euros.', '1.500 euros = 1500 EUR', '1 500 000 euros = 1500000 EUR'],
    ['Plus que le milliard d’euros.', 'milliard d’euros = 1000000000 EUR'],
  ],
  'en toutes lettres': [
    [
      'Cinq cents euros, deux millions cinq cent mille francs suisses.',
      'Cinq cents euros = 500 EUR',
      'deux millions cinq cent mille francs suisses = 2500000 CHF',
    ],
    ['Un demi-million d’euros, un franc succès.', 'Un demi-million d’euros = 500000 EUR'],
    ['Cinq euros et dix centimes.', 'Cinq euros et dix centimes = 5.1 EUR'],
  ],
  'monnaies du monde': [
    ['Un prix de 3 livres (£3).', '3 livres = 3 GBP', '£3 = 3 GBP'],
    ['Il a lu trois livres.'],
    [
      '420 millions de marks finlandais, 3 couronnes suédoises.',
      '420 millions de marks finlandais = 420000000 FIM',
      '3 couronnes suédoises = 3 SEK',
    ],
    [
      '5 dollars néo-zélandais, 300 francs CFA, 2 livres turques.',
      '5 dollars néo-zélandais = 5 NZD',
      '300 francs CFA = 300 XOF',
      '2 livres turques = 2 TRY',
    ],
    ['Au Sénégal, 500 francs.', '500 francs = 500 XOF'],
  ],
  fourchettes: [
    ['Entre 3 et 5 millions d’euros.', '3 = 3000000 EUR', '5 millions d’euros = 5000000 EUR'],
    ['De 10 à 20 %.', '10 = 10 %', '20 % = 20 %'],
  ],
  pourcentages: [
    [
      '3,2 %, cinq pour cent, moins deux pour cent.',
      '3,2 % = 3.2 %',
      'cinq pour cent = 5 %',
      'moins deux pour cent = -2 %',
    ],
    ['Au moins 5 %, 2 points de pourcentage.', '5 % = 5 %'],
  ],
  'montants sans monnaie': [
    [
      'Un prêt de 20 millions d’euros (31 millions en 2019).',
      '20 millions d’euros = 20000000 EUR',
      '31 millions = 31000000 EUR',
    ],
  ],
};

describe.each([
  ['en', english],
  ['fr', french],
] as const)('amounts in %s', (language, classes) => {
  it.each(Object.entries(classes))('%s', (_name, cases) => {
    expect(cases.map(([text]) => [text, ...amounts(language, text)])).toEqual(cases);
  });
});

describe('amounts', () => {
  it('leaves a figure alone whose magnitude is of a language that is not read', () => {
    expect(amounts('pt', 'Gastou R$ 3,5 milhões e € 40.')).toEqual(['€ 40 = 40 EUR']);
    expect(amounts('nl', 'Het kost € 45 miljoen, of € 12 per kilo.')).toEqual(['€ 12 = 12 EUR']);
    expect(amounts('zh', '花费$350万，或$45。')).toEqual(['$45 = 45 USD']);
  });

  it.each([
    ['en', 'It fell to 4.6 mln stg, or 45 mln dlrs.', '4.6 mln stg = 4600000 GBP', '45 mln dlrs = 45000000 USD'],
    [
      'en',
      'It paid stg 3.2 mln, Dlrs 45 mln and DM 4.5 million.',
      'stg 3.2 mln = 3200000 GBP',
      'Dlrs 45 mln = 45000000 USD',
      'DM 4.5 million = 4500000 DEM',
    ],
    ['en', 'It lent 40 million ecus and FFr3.2bn.', '40 million ecus = 40000000 XEU', 'FFr3.2bn = 3200000000 FRF'],
    ['en', 'It cost a million and a half dollars.', 'a million and a half dollars = 1500000 USD'],
    ['fr', 'Il coûte un milliard et demi de dollars.', 'un milliard et demi de dollars = 1500000000 USD'],
    [
      'fr',
      'En francs : 30 000 F, 12 MF et 450 MdF.',
      '30 000 F = 30000 FRF',
      '12 MF = 12000000 FRF',
      '450 MdF = 450000000000 FRF',
    ],
    ['fr', 'Il pilote un F-16 ; le groupe 3 F.'],
    ['fr', 'Une aide de 500 k€.', '500 k€ = 500000 EUR'],
    ['fr', 'Action Airbus, ISIN FR0000121014.'],
  ])('reads the money of the wires and of the franc (%s: %s)', (language, text, ...expected) => {
    expect(amounts(language, text)).toEqual(expected);
  });

  it('reads signs and codes in any language', () => {
    expect(amounts('de', 'Es kostet 5 €, USD 7 und 3 %, fünf Dollar.')).toEqual([
      '5 € = 5 EUR',
      'USD 7 = 7 USD',
      '3 % = 3 %',
    ]);
  });

  it('gives finite values and spans in the order of the text', () => {
    const parts = '$ 1 2.5 1,5 million de euros - to et € USD per cent % half a thousand 000 minus C'.split(' ');
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.constantFrom('en', 'fr', 'de'), text, (language, written) => {
        let behind = 0;
        for (const { start, end, value, kind, currency } of findAmounts(documentOf(language, written))) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          expect(Number.isFinite(value)).toBe(true);
          if (kind === 'percent') expect(currency).toBeNull();
          else if (currency !== null) expect(currency).toMatch(/^[A-Z]{3}$/);
          behind = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
