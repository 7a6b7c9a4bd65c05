import type { Declared, DeclaredValue } from '../input/declared.ts';
import { sourceSpan } from '../input/offsets.ts';
import { agencyOf } from '../wire/agencies.ts';
import type { Candidate } from './candidate.ts';
import { hostOf, type Setting } from './evidence.ts';
import { readByline } from './people/names.ts';
import type { Fields } from './read.ts';

/** What a format gives outright is believed before anything read out of the text. */
const GIVEN = 0.98;
const STEP = 0.01;
/** Its own word for the language stands behind what the text is written in. */
const GIVEN_LANGUAGE = 0.4;
/** Longest name that is taken for a person's where no name is told in it. */
const MOST_NAME_WORDS = 5;

/** The fields of an input that names its parts: what it gives, then what was read. */
export function withDeclared(fields: Fields, setting: Setting, declared: Declared): Fields {
  const { page } = setting;
  const given = <T>(values: readonly DeclaredValue<T>[], score = GIVEN): Candidate<T>[] =>
    values.map(({ value, source }, index) => ({
      value,
      score: score - STEP * index,
      from: page.kind,
      source,
      block: null,
    }));
  const read = <T>(candidates: readonly Candidate<T>[]): Candidate<T>[] =>
    candidates.map((candidate) => ({ ...candidate, score: Math.min(candidate.score, 0.5), block: null }));
  const { fields: said } = declared;
  const authors = authorsOf(setting, said.bylines);
  const providers = said.providers.flatMap((each) => {
    const agency = agencyOf(each.value);
    return agency === null ? [] : [{ ...each, value: agency }];
  });
  const domain = hostOf(setting.address);
  const publishers = [...said.copyrightHolders, ...said.providers].map((each) => ({
    ...each,
    value: { name: each.value, domain },
  }));
  const keywords = said.keywords;
  return {
    ...fields,
    headline: given(said.headline),
    standfirst: given(said.standfirst),
    authors: authors.length > 0 ? authors : read(fields.authors),
    agency: [...given(providers), ...read(fields.agency)],
    publisher: [...given(publishers), ...read(fields.publisher)],
    dateline: [...read(fields.dateline), ...given(said.dateline)],
    published: [...given(said.published), ...read(fields.published)],
    modified: [...given(said.modified), ...read(fields.modified)],
    language: [...fields.language, ...given(said.language, GIVEN_LANGUAGE)],
    url: [...given(said.url), ...read(fields.url)],
    section: [...given(said.section), ...read(fields.section)],
    keywords:
      keywords.length === 0
        ? read(fields.keywords)
        : [
            {
              value: keywords.map(({ value }) => value),
              score: GIVEN,
              from: page.kind,
              source: keywords[0]?.source ?? null,
              block: null,
            },
          ],
  };
}

/** The people of all bylines as one list. */
function authorsOf(setting: Setting, bylines: readonly DeclaredValue<string>[]): Fields['authors'] {
  const { page } = setting;
  const people: Fields['authors'][number]['value'] = [];
  const add = (name: string, source: Candidate<string>['source']): void => {
    if (!people.some((each) => each.name === name)) people.push({ name, source });
  };
  for (const { value, source, block } of bylines) {
    const shown = block === null ? undefined : page.blocks[block];
    const byline = readByline(value, setting);
    for (const { name, start, end } of byline.people)
      add(name, shown === undefined ? source : sourceSpan(shown, start, end));
    const isName = byline.people.length === 0 && byline.agency === null && value.split(' ').length <= MOST_NAME_WORDS;
    if (isName && agencyOf(value) === null) add(value, source);
  }
  return people.length === 0
    ? []
    : [{ value: people, score: GIVEN, from: page.kind, source: people[0]?.source ?? null, block: null }];
}
