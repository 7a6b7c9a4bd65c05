import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../src/annotate/dates/find.ts';
import { easter } from '../src/annotate/dates/holidays.ts';
import { documentOf } from './shared/document.ts';

/** A Wednesday. */
const TODAY = '2025-03-12';

function dates(language: string, text: string, published: string | null = TODAY, domain: string | null = null) {
  const document = documentOf(language, text, published, domain);
  return findDates(document).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

type Case = [text: string, ...dates: string[]];

/** One case a class of expressions: the text, and each date in it with its value. */
const english: Record<string, Case[]> = {
  'days and months': [
    ['It opened on March 3, 2025.', 'March 3, 2025 = 2025-03-03'],
    ['It opened on 3 March 2025.', '3 March 2025 = 2025-03-03'],
    ['The second of August was warm.', 'second of August = 2024-08-02'],
    ['They met on the 4th of July of 1995.', '4th of July of 1995 = 1995-07-04'],
    ['They married on June twenty-second, 2019.', 'June twenty-second, 2019 = 2019-06-22'],
    ['Sales rose in Dec. 2024.', 'Dec. 2024 = 2024-12'],
    ['Closed since Monday, March 3.', 'Monday, March 3 = 2025-03-03'],
    ['In March 15 people were hurt.', 'March = 2025-03'],
    ['The index slipped to 49.7 in December.', 'December = 2024-12'],
    ['It paid $12 December 27.', 'December 27 = 2024-12-27'],
    ['You may march on. May we?'],
  ],
  'eras and decades': [
    ['He died in 44 BC, she in AD 79.', '44 BC = null', 'AD 79 = 0079'],
    [
      'In the 3rd century BC; between the 12th and 14th centuries.',
      '3rd century BC = null',
      '12th = 11XX',
      '14th centuries = 13XX',
    ],
    ['Fashion of the sixties and the late nineties.', 'sixties = 196X', 'nineties = 199X'],
    ["She opens it in two weeks' time.", "in two weeks' time = 2025-W13"],
    ['Shares peaked in Oct-96; for Aug-Sept delivery.', 'Oct-96 = 1996-10', 'Aug = 2024-08', 'Sept = 2024-09'],
    ['Closed on Martin Luther King Jr. Day.', 'Martin Luther King Jr. Day = 2025-01-20'],
  ],
  'figures alone': [
    ['Filed 2025-02-06.', '2025-02-06 = 2025-02-06'],
    ['Filed on 02/06/2025.', '02/06/2025 = 2025-02-06'],
    ['Filed 23/Sep/2020 and Sep-23-2020.', '23/Sep/2020 = 2020-09-23', 'Sep-23-2020 = 2020-09-23'],
    ['It ran from 5/12 to 5/19.', '5/12 = 2025-05-12', '5/19 = 2025-05-19'],
    ['See report-2002-10-09.pdf.', '2002-10-09 = 2002-10-09'],
    ['Issue 12/2015 was thin.', '12/2015 = 2015-12'],
    ['Call +86 138-2010-2015 or 133-03-03-2020.'],
    ['It won 12/15 of the games, or 3.12 a day.'],
  ],
  ranges: [
    ['From May 3 to 5 it rained.', 'May 3 = 2025-05-03', '5 = 2025-05-05'],
    ['Between 3 and 5 May it rained.', '3 = 2025-05-03', '5 May = 2025-05-05'],
    ['It fell from November 18 to December 19, 2015.', 'November 18 = 2015-11-18', 'December 19, 2015 = 2015-12-19'],
    ['It lasted from November to February 2017.', 'November = 2016-11', 'February 2017 = 2017-02'],
    ['The years 2014-2018 and the 2019-20 season.', '2014 = 2014', '2018 = 2018', '2019 = 2019', '20 = 2020'],
    [
      'Jan-Mar 2020; March, April and May 2020.',
      'Jan = 2020-01',
      'Mar 2020 = 2020-03',
      'March = 2020-03',
      'April = 2020-04',
      'May 2020 = 2020-05',
    ],
    ['Open Monday to Friday.', 'Monday = 2025-03-10', 'Friday = 2025-03-14'],
  ],
  'with a time of day': [
    ['They meet tomorrow at 3pm.', 'tomorrow at 3pm = 2025-03-13T15'],
    ['They met at 8.30 p.m. on Monday.', '8.30 p.m. on Monday = 2025-03-10T20:30'],
    ['They meet this evening at 7.', 'this evening at 7 = 2025-03-12T19'],
    ['They will meet Friday at noon.', 'Friday at noon = 2025-03-14T12'],
    ['Sales closed Monday at 5 percent.', 'Monday = 2025-03-10'],
  ],
  ordinals: [
    ['The first Monday of January 2024.', 'first Monday of January 2024 = 2024-01-01'],
    ['The third week of May 2024.', 'third week of May 2024 = 2024-W20'],
    ['The last day of 2020.', 'last day of 2020 = 2020-12-31'],
    ['The last week of 2019.', 'last week of 2019 = 2019-W52'],
    ['The 15th day of next month.', '15th day of next month = 2025-04-15'],
    ['The 9th month of next year.', '9th month of next year = 2026-09'],
    ['In the 19th century it was a village.', '19th century = 18XX'],
    ['They teach 21st century skills.'],
    ['The 17th and 18th centuries.', '17th = 16XX', '18th centuries = 17XX'],
  ],
  'counted from today': [
    ['It closed three days ago.', 'three days ago = 2025-03-09'],
    ['It closed two weeks ago.', 'two weeks ago = 2025-W09'],
    ['The plant will open in six years.', 'in six years = 2031'],
    ['It was the lowest in six years.'],
    ['Three weeks from tomorrow.', 'Three weeks from tomorrow = 2025-04-03'],
    ['2 weeks before Christmas.', '2 weeks before Christmas = 2024-12-11'],
    ['Two days before the vote.'],
    ['The day after tomorrow.', 'day after tomorrow = 2025-03-14'],
    [
      'Next week Tuesday, or Tuesday of last week.',
      'Next week Tuesday = 2025-03-18',
      'Tuesday of last week = 2025-03-04',
    ],
    ['Next Friday and last Friday.', 'Next Friday = 2025-03-21', 'last Friday = 2025-03-07'],
    ['Later this year, earlier in the week.', 'this year = 2025', 'earlier in the week = 2025-W11'],
    ['The week after next.', 'week after next = 2025-W13'],
    ['Over the past year it grew.'],
  ],
  'counted from the date told of': [
    ['In 2012 it bought a plant. Two years later it sold it.', '2012 = 2012', 'Two years later = 2014'],
    ['In May 2018 it voted. Four weeks later it changed its mind.', 'May 2018 = 2018-05', 'Four weeks later = 2018-06'],
    [
      'It won the first quarter of 2019 and lost the following quarter.',
      'first quarter of 2019 = 2019-Q1',
      'following quarter = 2019-Q2',
    ],
    ['On March 3 it voted. The same day it paid.', 'March 3 = 2025-03-03', 'same day = 2025-03-03'],
  ],
  periods: [
    ['Q3 2024, H1 2025 and FY21.', 'Q3 2024 = 2024-Q3', 'H1 2025 = 2025-H1', 'FY21 = 2021'],
    ["Last year's third quarter.", "Last year's third quarter = 2024-Q3"],
    ['The second half of 2023.', 'second half of 2023 = 2023-H2'],
    ['The summer of 2019, and next winter.', 'summer of 2019 = 2019-SU', 'next winter = 2025-WI'],
    ['A ruling is due in the fall.', 'fall = 2025-FA'],
    ['The 1990s and the early 80s.', '1990s = 199X', '80s = 198X'],
    ['The mid-2020s and the 1800s.', 'mid-2020s = 202X', '1800s = 18XX'],
    [
      '1Q96, 2Q 2020, the weekend of May 3, by year-end.',
      '1Q96 = 1996-Q1',
      '2Q 2020 = 2020-Q2',
      'weekend of May 3 = 2025-W18-WE',
      'year-end = 2025',
    ],
    ['The next fiscal year.', 'next fiscal year = null'],
    ['Week 12 of the league, and the meeting in week 23.', 'week 23 = 2025-W23'],
    ['The coach saw the striker score in the second half; the league’s referee gave overtime.'],
    ['She is in her early 30s and the heat in the mid-60s. It will end the year well.'],
  ],
  'years in words': [
    ['They left in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
    ['They came in two thousand and fifteen.', 'two thousand and fifteen = 2015'],
    ['They came in twenty twenty.', 'twenty twenty = 2020'],
    ['They came in April of 87.', 'April of 87 = 1987-04'],
    ['In 2000 workers were hired; it took 2000 workers.', '2000 = 2000'],
  ],
  holidays: [
    ['Christmas 2024 and Easter 2018.', 'Christmas 2024 = 2024-12-25', 'Easter 2018 = 2018-04-01'],
    ['Black Friday 2010, Labor Day 2023.', 'Black Friday 2010 = 2010-11-26', 'Labor Day 2023 = 2023-09-04'],
    ['Last Easter.', 'Last Easter = 2024-03-31'],
    ['A Christmas tree, Black Friday deals; it closes at Christmas.', 'Christmas = 2024-12-25'],
  ],
  'weekdays with a day': [
    ['On Friday the 21st.', 'Friday the 21st = 2025-03-21'],
    ['Every Monday, and Friday mornings.'],
    ['The Sun rose on Sun; Saturday Night Live and USA Today told of it.', 'Sun = 2025-03-09'],
  ],
  'the direction of the sentence': [
    ['It has been closed since January.', 'January = 2025-01'],
    ['It has been closed since April.', 'April = 2024-04'],
    ['It will open in April.', 'April = 2025-04'],
    ['It said late Friday that it would sell.', 'late Friday = 2025-03-07'],
    ['The board will meet on Friday.', 'Friday = 2025-03-14'],
    ['It expects the grounded jet to return in January.', 'January = 2026-01'],
    ['Its approved plans in June were bold.', 'June = 2024-06'],
    ['Next fight: Nov. 3. Last fight: Nov. 5.', 'Nov. 3 = 2025-11-03', 'Nov. 5 = 2024-11-05'],
    ['On Feb. 23, Watson was arrested.', 'Feb. 23 = 2025-02-23'],
  ],
};

const french: Record<string, Case[]> = {
  'ères, décennies et années courtes': [
    [
      'La bataille du 2 août 216 av. J.-C. et le siège de 52 avant J.-C.',
      '2 août 216 av. J.-C. = null',
      '52 avant J.-C. = null',
    ],
    ["Au IIIe siècle avant notre ère, puis en l'an 800.", 'IIIe siècle avant notre ère = null', '800 = 0800'],
    ['Les années 1950 et 1960, puis les années soixante.', '1950 = 195X', '1960 = 196X', 'soixante = 196X'],
    ['En mai 68, puis en juin 40.', 'mai 68 = 1968-05', 'juin 40 = 1940-06'],
    ['En mars 47 personnes sont venues.', 'mars = 2025-03'],
    ['Élu en mai 2019, il démissionne le 12 juin suivant.', 'mai 2019 = 2019-05', '12 juin suivant = 2019-06-12'],
  ],
  'jours et mois': [
    ['Ouvert le 3 mars 2025.', '3 mars 2025 = 2025-03-03'],
    ['Ouvert le 1er janvier.', '1er janvier = 2025-01-01'],
    ['Né le dix-huit mars deux mille seize.', 'dix-huit mars deux mille seize = 2016-03-18'],
    ['Ouvert le mer. 5 févr. 2025.', 'mer. 5 févr. 2025 = 2025-02-05'],
    ['La mission vers la planète rouge coûte sept millions.'],
    ['Au mois d’avril dernier.', 'mois d’avril dernier = 2024-04'],
    ['En fevrier 2024, la semaine derniere.', 'fevrier 2024 = 2024-02', 'semaine derniere = 2025-W10'],
  ],
  'en chiffres': [
    ['Déposé le 06/02/2025.', '06/02/2025 = 2025-02-06'],
    ['Né le 18 08 1978.', '18 08 1978 = 1978-08-18'],
    ['De 25/10 à 25/11.', '25/10 = 2024-10-25', '25/11 = 2024-11-25'],
    ['Le 20/11, 22/11 ou 25/11.', '20/11 = 2024-11-20', '22/11 = 2024-11-22', '25/11 = 2024-11-25'],
  ],
  plages: [
    ['Du 3 au 5 mars.', '3 = 2025-03-03', '5 mars = 2025-03-05'],
    ['Du 18 novembre au 19 décembre 2015.', '18 novembre = 2015-11-18', '19 décembre 2015 = 2015-12-19'],
    ['La période janvier-mars 2019.', 'janvier = 2019-01', 'mars 2019 = 2019-03'],
    ['De 2014 à 2018.', '2014 = 2014', '2018 = 2018'],
  ],
  'avec une heure': [
    ['Publié le 3 mars à 18h42.', '3 mars à 18h42 = 2025-03-03T18:42'],
    ['Demain à 9 heures du matin.', 'Demain à 9 heures du matin = 2025-03-13T09'],
    ['À 20h30 hier.', '20h30 hier = 2025-03-11T20:30'],
    ['Ce soir à 8 heures.', 'Ce soir à 8 heures = 2025-03-12T20'],
  ],
  rangs: [
    ['Le premier lundi de janvier 2024.', 'premier lundi de janvier 2024 = 2024-01-01'],
    ['La 3e semaine de 2018.', '3e semaine de 2018 = 2018-W03'],
    ['Le dernier jour de 2020.', 'dernier jour de 2020 = 2020-12-31'],
    ['Au XVIIIe siècle et au 19e siècle.', 'XVIIIe siècle = 17XX', '19e siècle = 18XX'],
    [
      'Aux XVIIe et XVIIIe siècles, de 1520 à 1530.',
      'XVIIe = 16XX',
      'XVIIIe siècles = 17XX',
      '1520 = 1520',
      '1530 = 1530',
    ],
    ['Avant le 31 du mois.', '31 du mois = 2025-03-31'],
  ],
  'depuis aujourd’hui': [
    ['Il y a trois jours.', 'Il y a trois jours = 2025-03-09'],
    ['Il sera prêt dans 5 ans.', 'dans 5 ans = 2030'],
    ['Le week-end prochain.', 'week-end prochain = 2025-W11-WE'],
    ['Mardi de la semaine prochaine.', 'Mardi de la semaine prochaine = 2025-03-18'],
    ['Vendredi prochain, lundi dernier.', 'Vendredi prochain = 2025-03-14', 'lundi dernier = 2025-03-10'],
    ['Trois jours à partir d’aujourd’hui.', 'Trois jours à partir d’aujourd’hui = 2025-03-15'],
    ['Deux semaines avant Noël.', 'Deux semaines avant Noël = 2024-12-11'],
    ['Après-demain, avant-hier.', 'Après-demain = 2025-03-14', 'avant-hier = 2025-03-10'],
    ['Plus tard dans l’année.', 'Plus tard dans l’année = 2025'],
    ['La veille de la réunion.'],
    ['Ils se verront mardi en huit.', 'mardi en huit = 2025-03-25'],
    ['Ils voteront mercredi en quinze.', 'mercredi en quinze = 2025-03-26'],
    [
      'Dans une quinzaine de jours, il y a une dizaine d’années.',
      'Dans une quinzaine de jours = 2025-03-27',
      'il y a une dizaine d’années = 2015',
    ],
    ['La nuit dernière, jusqu’au 30 juin.', 'nuit dernière = 2025-03-11', '30 juin = 2025-06-30'],
  ],
  périodes: [
    ['Au T3 2024, au premier semestre.', 'T3 2024 = 2024-Q3', 'premier semestre = 2025-H1'],
    ['À l’été 2019, cet hiver.', 'été 2019 = 2019-SU', 'cet hiver = 2025-WI'],
    ['Il a été élu dans les années 90.', '90 = 199X'],
    ['La semaine 10.', 'semaine 10 = 2025-W10'],
    ['Le dernier exercice budgétaire.', 'dernier exercice budgétaire = null'],
  ],
  fêtes: [
    [
      'Noël 2024, Pâques 2025, la Pentecôte 2025.',
      'Noël 2024 = 2024-12-25',
      'Pâques 2025 = 2025-04-20',
      'Pentecôte 2025 = 2025-06-08',
    ],
    ['La veille de Noël 2024.', 'veille de Noël 2024 = 2024-12-24'],
  ],
  'le sens de la phrase': [
    ['Fermé depuis janvier.', 'janvier = 2025-01'],
    ['Fermé depuis avril.', 'avril = 2024-04'],
    ['Il ouvrira en avril.', 'avril = 2025-04'],
    ['Une étude publiée vendredi.', 'vendredi = 2025-03-07'],
    ['Le conseil se réunira vendredi.', 'vendredi = 2025-03-14'],
    ['Chaque lundi, tous les ans.'],
    ['Aujourd’hui, la France est grande. Aujourd’hui, il a démissionné.', 'Aujourd’hui = 2025-03-12'],
  ],
};

describe.each([
  ['en', english],
  ['fr', french],
] as const)('dates in %s', (language, classes) => {
  it.each(Object.entries(classes))('%s', (_name, cases) => {
    expect(cases.map(([text]) => [text, ...dates(language, text)])).toEqual(cases);
  });
});

describe('dates', () => {
  it('puts the day first where the text, its country or its language does', () => {
    expect(dates('en', 'On 03/04/2025.')).toEqual(['03/04/2025 = 2025-03-04']);
    expect(dates('en', 'On 03/04/2025 and 25/04/2025.')[0]).toBe('03/04/2025 = 2025-04-03');
    expect(dates('en-GB', 'On 03/04/2025.')).toEqual(['03/04/2025 = 2025-04-03']);
    expect(dates('en', 'On 03/04/2025.', TODAY, 'news.example.co.uk')).toEqual(['03/04/2025 = 2025-04-03']);
    expect(dates('fr', 'Le 03/04/2025.')).toEqual(['03/04/2025 = 2025-04-03']);
  });

  it('leaves what counts from today open where no day is known', () => {
    expect(dates('en', 'It closed last week, on Friday and in 2019.', null)).toEqual([
      'last week = null',
      'Friday = null',
      '2019 = 2019',
    ]);
  });

  it('reads ISO dates alone in other languages', () => {
    expect(dates('de', 'Am 2025-02-06, gestern und 3. März 2025.')).toEqual(['2025-02-06 = 2025-02-06']);
  });

  it('knows the days of Easter', () => {
    expect([1818, 2000, 2024, 2038].map((year) => easter(year))).toEqual([
      { year: 1818, month: 3, day: 22 },
      { year: 2000, month: 4, day: 23 },
      { year: 2024, month: 3, day: 31 },
      { year: 2038, month: 4, day: 25 },
    ]);
  });

  const words =
    'the last first next 3 15 2019 99 March mars lundi Monday ago il y a dans in week semaine of de du au to - / . , : h pm et two deux ' +
    'twenty Q3 Noël early fin before avant 1/1 été same même earlier later siècle XIXe eighth the';
  it('gives spans that lie in the text in order, and values of ISO 8601 and TIMEX3', () => {
    const text = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 24 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'fr'),
        text,
        fc.constantFrom(TODAY, '2024-02-29', null),
        (language, written, day) => {
          let behind = 0;
          for (const { start, end, value } of findDates(documentOf(language, written, day))) {
            expect(start).toBeGreaterThanOrEqual(behind);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(written.length);
            behind = end;
            if (value === null) continue;
            expect(value).toMatch(
              /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d(?::\d\d)?)?)?)?|-Q[1-4]|-H[12]|-W\d\d(?:-WE)?|-(?:SP|SU|FA|WI))?|\d{3}X|\d\dXX)$/,
            );
            if (/^\d{4}-\d\d-\d\d/.test(value))
              expect(new Date(`${value.slice(0, 10)}T00:00Z`).toISOString().slice(0, 10)).toBe(value.slice(0, 10));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
