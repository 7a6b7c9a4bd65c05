import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ExtractionRecord, extract } from '@depeche/core';
import { wordF1 } from '../body/sets.ts';
import { same, spread } from '../peers/score.ts';

/** What was written down about a page of our own: `NAME.json` beside `NAME.html` or `NAME.txt`. */
interface Truth {
  url: string | null;
  /** The reference day, where the page itself shows none. */
  published?: string;
  title: string | null;
  authors: string[] | null;
  date: string | null;
  /** The article's paragraphs; null where the page holds no article. */
  body: string[] | null;
  /** Direct quotes with the name of who said them. */
  quotes?: [words: string, speaker: string][];
  /** Names by type; types that are left out are not judged. */
  entities?: Record<string, string[]>;
  amounts?: number[];
  dates?: string[];
  /** Further fields of the record; `publisher` by its name, `image` by its address, `modified` by its day. */
  fields?: Record<string, string | number | boolean | null>;
}

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Hits, what was found, what was asked for. */
class Tally {
  hits = 0;
  found = 0;
  asked = 0;

  count(found: readonly string[], asked: readonly string[]): void {
    const left = [...asked];
    for (const one of found) {
      const at = left.indexOf(one);
      if (at < 0) continue;
      left.splice(at, 1);
      this.hits++;
    }
    this.found += found.length;
    this.asked += asked.length;
  }

  f1(): number {
    return this.found + this.asked === 0 ? 1 : (2 * this.hits) / (this.found + this.asked);
  }
}

/**
 * Scores what core makes of the pages written for this project: name of the measure to its value, 0 to 1.
 *
 * @param set `pages`, or `elsewhere`: pages laid out as they were twenty years ago, and in other tongues
 */
export function scoreOwnPages(set: 'pages' | 'elsewhere'): Record<string, number> {
  const folder = `${FIXTURES}${set}/`;
  const body: number[] = [];
  const headline: number[] = [];
  const authors: number[] = [];
  const day: number[] = [];
  const invented: number[] = [];
  const further: number[] = [];
  const quotes = new Tally();
  const entities = new Tally();
  const amounts = new Tally();
  const dates = new Tally();
  for (const file of readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort()) {
    const truth = JSON.parse(readFileSync(folder + file.replace(/\.\w+$/, '.json'), 'utf8')) as Truth;
    const record = extract(readFileSync(folder + file, 'utf8'), {
      ...(truth.url === null ? {} : { url: truth.url }),
      ...(truth.published === undefined ? {} : { published: truth.published }),
    });
    const { article } = record;
    if (truth.body === null) {
      body.push(Number(article.confidence < 0.3));
      continue;
    }
    body.push(wordF1(article.text, truth.body.join('\n')));
    if (truth.title !== null) headline.push(Number(article.headline === truth.title));
    const given = article.authors.map(({ name }) => name);
    authors.push(Number(same(spread(given), spread(truth.authors ?? []))));
    if (truth.authors === null) invented.push(Number(given.length > 0));
    for (const [name, value] of Object.entries(truth.fields ?? {}))
      further.push(Number(furtherField(record, name) === value));
    if (file.endsWith('.html')) day.push(Number((article.published?.slice(0, 10) ?? null) === truth.date));
    if (truth.quotes !== undefined)
      quotes.count(
        spoken(record),
        truth.quotes.map(([words, who]) => `${bare(words)} — ${who}`),
      );
    for (const [type, names] of Object.entries(truth.entities ?? {})) entities.count(namesOf(record, type), names);
    if (truth.amounts !== undefined)
      amounts.count(
        (record.annotations?.amounts ?? []).map(({ value }) => String(value)),
        truth.amounts.map(String),
      );
    if (truth.dates !== undefined)
      dates.count([...new Set((record.annotations?.dates ?? []).map(({ value }) => String(value)))], truth.dates);
  }
  const share = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const fields = {
    'body, word F1': share(body),
    headline: share(headline),
    'author set': share(authors),
    day: share(day),
  };
  if (set === 'elsewhere')
    return { ...fields, 'nobody named where nobody signs': 1 - share(invented), 'further fields': share(further) };
  return {
    ...fields,
    'direct quotes with speaker, F1': quotes.f1(),
    'names, F1': entities.f1(),
    'amounts, F1': amounts.f1(),
    'days and years, F1': dates.f1(),
  };
}

/** A further field as it is written down. */
function furtherField({ article }: ExtractionRecord, name: string): unknown {
  if (name === 'publisher') return article.publisher?.name ?? null;
  if (name === 'image') return article.image?.url ?? null;
  if (name === 'modified') return article.modified?.slice(0, 10) ?? null;
  return new Map<string, unknown>(Object.entries(article)).get(name) ?? null;
}

const bare = (words: string): string => words.replace(/[.,!?]+$/, '');

function spoken({ article, annotations }: ExtractionRecord): string[] {
  return (annotations?.quotes ?? [])
    .filter(({ kind }) => kind === 'direct')
    .map(({ start, end, entity }) => {
      const who = annotations?.entities.find(({ id }) => id === entity)?.name ?? 'nobody';
      return `${bare(article.text.slice(start, end))} — ${who}`;
    });
}

function namesOf({ annotations }: ExtractionRecord, type: string): string[] {
  return (annotations?.entities ?? []).filter((entity) => entity.type === type).map(({ name }) => name);
}
