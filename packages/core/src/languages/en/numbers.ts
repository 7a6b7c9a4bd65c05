import type { NumberWords } from '../numbers.ts';

export const numbers: NumberWords = {
  decimal: '.',
  cardinals: {
    zero: 0, one: 1, a: 1, an: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
    thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000,
  },
  joiners: ['and'],
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, final: -1, last: -1,
  },
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  magnitudes: {
    thousand: 1e3, k: 1e3, million: 1e6, millions: 1e6, mln: 1e6, mn: 1e6, mm: 1e6, m: 1e6, billion: 1e9, billions: 1e9, bn: 1e9,
    bln: 1e9, b: 1e9, trillion: 1e12, trillions: 1e12, trn: 1e12, tn: 1e12, t: 1e12, crore: 1e7, crores: 1e7, lakh: 1e5,
    lakhs: 1e5, cr: 1e7,
  },
  halves: { half: 0.5, quarter: 0.25 },
};
