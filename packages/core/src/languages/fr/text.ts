import type { TextWords } from '../text.ts';

export const text: TextWords = {
  abbreviations: [
    'm', 'mm', 'mme', 'mmes', 'mlle', 'mlles', 'me', 'dr', 'pr', 'mgr', 'st', 'ste', 'cf', 'etc', 'ex', 'av', 'bd', 'bld', 'art', 'env', 'hab', 'janv', 'févr', 'avr', 'juil', 'sept',
    'oct', 'nov', 'déc', 'inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'p', 'pp', 'vol', 'chap', 'éd', 'tél', 'min', 'max', 'col', 'gén', 'cap', 'lt', 'sgt', 'jc', 'apr', 'n', 'no',
  ],
  mayEnd: ['etc', 'inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'hab', 'min', 'max'],
  elisions: ['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu', 'presqu'],
  clitics: [],
  whole: ["aujourd'hui", "prud'hommes", "prud'homme", "prud'hommales", "d'abord", "d'ailleurs", "d'accord", "quelqu'un"],
};
