/**
 * A long article in wire English, generated: no two paragraphs alike, about one mark every four words. Names, sums and days
 * come from a seeded generator, so every run measures the same text.
 *
 * @param words at least this many
 */
export function longArticle(words: number): string {
  let seed = 20260101;
  const next = (below: number): number => {
    // Numerical Recipes' linear congruential generator.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = (from: readonly string[]): string => from[next(from.length)] as string;
  const person = (): string => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const sum = (): string => `${next(90) + 10}.${next(9)} million ${pick(['euros', 'dollars', 'pounds'])}`;
  const day = (): string => `${pick(MONTHS)} ${next(28) + 1}, ${2015 + next(11)}`;
  const paragraphs = [
    'By Helen Marsh',
    'LONDON, March 4 (Reuters) - Ports, lenders and carmakers reported on Tuesday.',
  ];
  let count = 10;
  while (count < words) {
    const who = person();
    const text = [
      `${who} of ${pick(FIRMS)} told ${pick(FIRMS)} in ${pick(CITIES)} on ${day()} that ${pick(CITIES)} had paid ${sum()}, or ${next(90) + 2}%, to ${pick(FIRMS)}.`,
      `"We paid ${sum()} to ${person()} in ${pick(CITIES)} on ${day()}," said ${who}, head of trade at ${pick(FIRMS)}.`,
      `${person()} said on ${day()} that ${pick(FIRMS)} of ${pick(CITIES)} lost ${next(60) + 1}% after ${person()} left for ${pick(CITIES)}.`,
    ].join(' ');
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  return paragraphs.join('\n');
}

const GIVEN = [
  'Anna',
  'Martin',
  'Claire',
  'David',
  'Sophie',
  'Peter',
  'Laura',
  'Thomas',
  'Emma',
  'Paul',
  'Julia',
  'Mark',
];
const FAMILY = ['Keller', 'Calloway', 'Durand', 'Solberg', 'Ivanov', 'Moreau', 'Harris', 'Weber', 'Rossi', 'Lindqvist'];
const FIRMS = [
  'Airbus',
  'Toyota',
  'Siemens',
  'Barclays',
  'Renault',
  'Nestlé',
  'Shell',
  'Vodafone',
  'Danone',
  'Philips',
];
const CITIES = ['London', 'Paris', 'Toulouse', 'Hamburg', 'Nagoya', 'Derby', 'Madrid', 'Vienna', 'Oslo', 'Lyon'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
