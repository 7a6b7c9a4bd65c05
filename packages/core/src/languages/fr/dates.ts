import type { DateWords } from '../dates.ts';

export const dates: DateWords = {
  dayFirst: true,
  months: {
    janvier: 1, janv: 1, jan: 1, février: 2, fevrier: 2, févr: 2, fév: 2, fev: 2, mars: 3, avril: 4, avr: 4, mai: 5, juin: 6,
    juillet: 7, juil: 7, août: 8, aout: 8, septembre: 9, sept: 9, octobre: 10, oct: 10, novembre: 11, nov: 11, décembre: 12,
    decembre: 12, déc: 12, dec: 12,
  },
  ambiguousMonths: ['mars', 'sept', 'jan', 'oct', 'nov', 'dec', 'déc', 'avr', 'fev', 'fév', 'juil', 'janv', 'févr'],
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  ambiguousWeekdays: [],
  seasons: { printemps: 'SP', été: 'SU', automne: 'FA', hiver: 'WI' },
  units: {
    jour: 'day', jours: 'day', semaine: 'week', semaines: 'week', mois: 'month', trimestre: 'quarter', trimestres: 'quarter',
    semestre: 'half', semestres: 'half', an: 'year', ans: 'year', année: 'year', années: 'year', décennie: 'decade',
    décennies: 'decade', exercice: 'year',
  },
  days: {
    "aujourd ' hui": 0, hier: -1, demain: 1, 'avant - hier': -2, 'après - demain': 2, veille: -1, 'avant - veille': -2,
    lendemain: 1, surlendemain: 2,
  },
  dayParts: ['matin', 'soir', 'midi', 'soirée', 'matinée', 'nuit'],
  before: { ce: 0, cet: 0, cette: 0 },
  after: {
    dernier: -1, dernière: -1, passé: -1, passée: -1, précédent: -1, précédente: -1, prochain: 1, prochaine: 1, suivant: 1,
    suivante: 1, écoulé: -1, écoulée: -1,
  },
  distances: { 'plus tôt': -1, auparavant: -1, 'plus tard': 1 },
  distancesBefore: { 'il y a': -1, 'voici': -1, 'voilà': -1, dans: 1 },
  edges: ['début', 'fin', 'mi', 'courant'],
  links: ['de', 'du', 'd', "'", 'l', 'le', 'la'],
  prepositions: [
    'en', 'de', 'depuis', 'dès', 'fin', 'début', 'mi', 'courant', 'an', 'année', 'années', 'à', 'au', 'ici', 'avant', 'après',
    'jusqu', 'pour', 'entre', 'et', 'vers', 'mois', 'exercice', 'sur', 'par', 'contre', 'printemps', 'été', 'automne', 'hiver',
    'd', 'du', 'millésime', 'saison', 'rentrée', 'édition', 'budget', 'horizon',
  ],
  holidays: { noël: '12-25', toussaint: '11-01', assomption: '08-15', 'saint - sylvestre': '12-31', 'saint - valentin': '02-14' },
  futureCues: [
    'doit', 'doivent', 'devra', 'devront', 'devrait', 'devraient', 'prévu', 'prévue', 'prévus', 'prévues', 'prévoit', 'attendu',
    'attendue', 'attendus', 'ici', 'prochain', 'prochaine', 'va', 'vont', 'aura', 'sera', 'seront', 'auront', 'pourra', 'fera',
  ],
  futureEndings: ['era', 'eront', 'erait', 'eraient', 'ira', 'iront', 'dra', 'dront', 'tra', 'tront'],
  quarterLetters: ['t', 'q'],
  halfLetters: ['s', 'h'],
  decadeBefore: ['années'],
  decadeBehind: [],
};
