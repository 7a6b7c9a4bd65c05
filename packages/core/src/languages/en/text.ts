import type { TextWords } from '../text.ts';

export const text: TextWords = {
  abbreviations: [
    'mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'hon', 'gen', 'lt', 'col', 'sgt', 'capt', 'cmdr', 'adm', 'maj', 'cpl', 'pvt', 'gov', 'sen', 'rep', 'reps', 'sens', 'pres', 'supt', 'det', 'insp',
    'st', 'mt', 'ft', 'ave', 'blvd', 'rd', 'inc', 'corp', 'ltd', 'co', 'cos', 'llc', 'plc', 'bros', 'jr', 'sr', 'vs', 'etc', 'no', 'nos', 'dept', 'univ', 'assn', 'jan', 'feb', 'mar', 'apr', 'jun',
    'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun', 'calif', 'fla', 'pa', 'mass', 'conn', 'ala', 'ariz', 'ark', 'colo', 'del', 'ga', 'ill', 'ind',
    'kan', 'ky', 'la', 'md', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo', 'approx', 'est', 'e.g', 'i.e', 'fig', 'vol', 'ed', 'messrs', 'mme',
  ],
  mayEnd: ['inc', 'corp', 'ltd', 'co', 'cos', 'llc', 'plc', 'bros', 'jr', 'sr', 'etc', 'no', 'sat', 'sun', 'mar', 'calif', 'fla', 'pa', 'mass', 'conn', 'ga', 'ill', 'md', 'mich', 'wash', 'wis', 'va', 'tex', 'ore', 'est'],
  elisions: ['o', 'd', 'l'],
  clitics: ['s', 't', 're', 've', 'll', 'd', 'm'],
  whole: ["o'clock", "ma'am"],
};
