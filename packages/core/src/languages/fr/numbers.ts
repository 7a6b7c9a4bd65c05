import type { NumberWords } from '../numbers.ts';

export const numbers: NumberWords = {
  decimal: ',',
  cardinals: {
    zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
    douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40,
    cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90, cent: 100, cents: 100, mille: 1000,
  },
  joiners: ['et'],
  ordinals: {
    premier: 1, première: 1, premiers: 1, premières: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4,
    cinquième: 5, sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10, dernier: -1, dernière: -1, derniers: -1,
  },
  ordinalEndings: ['er', 're', 'ere', 'ère', 'e', 'eme', 'ème', 'ième', 'nd', 'nde'],
  magnitudes: {
    mille: 1e3, millier: 1e3, milliers: 1e3, k: 1e3, million: 1e6, millions: 1e6, mio: 1e6, mln: 1e6, m: 1e6, milliard: 1e9,
    milliards: 1e9, md: 1e9, mds: 1e9, mrd: 1e9, mrds: 1e9, billion: 1e12, billions: 1e12, trillion: 1e18,
  },
  halves: { demi: 0.5, quart: 0.25 },
};
