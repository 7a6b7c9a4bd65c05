import { type GoldPage, wordF1 } from '../body/sets.ts';
import type { Answer } from './system.ts';

/** What is counted over a set for one system. Shares are of the pages whose gold has the field. */
export interface Score {
  /** Mean word F1 by page type, and over `all`. */
  body: Record<string, number>;
  headline: number;
  authors: number;
  day: number;
  /** Shares of the pages without an author, or a day, for which one is given all the same. */
  inventedAuthors: number;
  inventedDay: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** One spelling of quotation marks, apostrophes, spaces and case. */
function flat(text: string | null): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Names as a set: lists in one string are split, as the sets' own scorer does. */
export function spread(list: readonly string[]): Set<string> {
  const split = list.flatMap((name) => flat(name).split(/,|;| and | et | & /));
  return new Set(split.map((name) => name.trim().replace(/^(?:by|par|von|de)\s+/, '')).filter((name) => name !== ''));
}

/** Whether two sets hold the same names. */
export const same = (a: Set<string>, b: Set<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

/** Scores one system's answers, one for each page, as the sets' scorer does: exact headline, author set and day. */
export function score(pages: readonly GoldPage[], answers: readonly Answer[]): Score {
  const body: Record<string, number[]> = { all: [] };
  const headline: number[] = [];
  const authors: number[] = [];
  const day: number[] = [];
  const inventedAuthors: number[] = [];
  const inventedDay: number[] = [];
  pages.forEach((page, at) => {
    const answer = answers[at] as Answer;
    const f1 = wordF1(answer.text ?? '', page.body);
    body[page.type] ??= [];
    body[page.type]?.push(f1);
    body.all?.push(f1);
    if (page.title) headline.push(Number(flat(answer.headline) === flat(page.title)));
    const gold = spread(page.authors ?? []);
    const given = spread(answer.authors);
    if (gold.size > 0) authors.push(Number(same(gold, given)));
    else if (page.authors === null && page.title) inventedAuthors.push(Number(given.size > 0));
    if (page.date) day.push(Number((answer.published ?? '').slice(0, 10) === page.date));
    else inventedDay.push(Number(answer.published !== null));
  });
  return {
    body: Object.fromEntries(Object.entries(body).map(([type, values]) => [type, mean(values)])),
    headline: mean(headline),
    authors: mean(authors),
    day: mean(day),
    inventedAuthors: mean(inventedAuthors),
    inventedDay: mean(inventedDay),
  };
}
