import type { LanguagePack } from '../../languages/pack.ts';
import type { Token } from '../document.ts';

/** What a word can be beside a name; the bits add up. */
export const CLASS = {
  title: 1,
  job: 2,
  saying: 4,
  place: 8,
  determiner: 16,
  organizationHead: 32,
  placeHead: 64,
  eventHead: 128,
  nationality: 256,
  calendar: 512,
  productHead: 1024,
  companyNoun: 2048,
  link: 4096,
  sport: 8192,
  legalForm: 16384,
} as const;

/** Forms of companies that are the last part of their names, folded of full stops. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co ltd limited llc llp lp plc sa sas sarl se ag gmbh nv bv spa srl ab asa oyj kk holdings holding'.split(
    ' ',
  ),
);

const built = new Map<string, ReadonlyMap<string, number>>();

/** A language's words with their classes, put together at the first question and never changed after. */
export function wordClasses(pack: LanguagePack): ReadonlyMap<string, number> {
  const known = built.get(pack.code);
  if (known !== undefined) return known;
  const classes = new Map<string, number>();
  const put = (all: Iterable<string>, bit: number): void => {
    for (const word of all) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  const { names, roles, quotes, dates } = pack;
  put(names.titles, CLASS.title);
  put(roles.heads, CLASS.job);
  for (const [surface, { noun, form }] of quotes.verbs) {
    if (!noun && (form === 'finite' || form === 'participle')) put([surface], CLASS.saying);
  }
  put(names.placePrepositions, CLASS.place);
  put(quotes.determiners, CLASS.determiner);
  put(names.organizationHeads, CLASS.organizationHead);
  put(names.placeHeads, CLASS.placeHead);
  put(names.eventHeads, CLASS.eventHead);
  put(names.productHeads, CLASS.productHead);
  put(names.companyNouns, CLASS.companyNoun);
  put(names.links, CLASS.link);
  put(names.sport, CLASS.sport);
  put(LEGAL_FORMS, CLASS.legalForm);
  for (const adjective of roles.nationalities.keys()) put([adjective, `${adjective}s`], CLASS.nationality);
  put(Object.keys(dates.months), CLASS.calendar);
  put(Object.keys(dates.weekdays), CLASS.calendar);
  built.set(pack.code, classes);
  return classes;
}

/** What a token can be beside a name: its full stop does not count, and either apostrophe is one. */
export function classOf(classes: ReadonlyMap<string, number>, { text }: Token): number {
  const lowered = text.toLowerCase().replace('’', "'");
  return classes.get(lowered.length > 1 && lowered.endsWith('.') ? lowered.slice(0, -1) : lowered) ?? 0;
}
