import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of the set with what its makers find in it. Types: date, daterange, datetime, currency, percentage and others. */
export interface Case {
  input: string;
  results: { text: string; type?: string; resolution?: Resolution }[];
}

/** What the makers accept: for dates any of `values`, for amounts `value` with its currency where `isoCurrency` tells it. */
export interface Resolution {
  values?: { timex?: string; value?: string; start?: string; end?: string }[];
  value?: string;
  isoCurrency?: string;
}

/** A case as it is put to a system: its text, and the day that relative dates count from where the set gives one. */
export interface Question {
  language: 'fr' | 'en';
  kind: Kind;
  text: string;
  published: string | null;
}

export type Kind = 'datetime' | 'currency' | 'percent';

/** What a system found in a text. */
export interface Answer {
  surface: string;
  /** Values, any of which may be right; ours gives one. For amounts one number. */
  values: (string | number)[];
  currency: string | null;
}

/** Something that finds dates and amounts. */
export interface System {
  name: string;
  /** The languages and kinds it has; others are left out of its row. */
  reads(question: Pick<Question, 'language' | 'kind'>): boolean;
  answer(question: Question): Answer[];
}

export interface Part {
  name: string;
  language: Question['language'];
  kind: Kind;
  cases: { question: Question; results: Case['results'] }[];
}

/**
 * Reads `recognizers.json.gz` and, beside it, `recognizers.inputs.ndjson.gz`, which holds what a system may see of each case.
 *
 * @throws Error naming the file that is missing
 */
export function readParts(path: string): Part[] {
  const inputs = path.replace(/\.json\.gz$/, '.inputs.ndjson.gz');
  for (const file of [path, inputs]) if (!existsSync(file)) throw new Error(`there is no ${file}`);
  const gold = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Record<string, Case[]>;
  const days = new Map<string, string | null>();
  for (const line of gunzipSync(readFileSync(inputs)).toString('utf8').trim().split('\n')) {
    const input = JSON.parse(line) as { id: string; published?: string };
    days.set(input.id, input.published ?? null);
  }
  return Object.entries(gold).map(([name, cases]) => {
    const [language, kind] = name.split('-') as [Question['language'], Kind];
    return {
      name,
      language,
      kind,
      cases: cases.map(({ input, results }, at) => ({
        question: { language, kind, text: input, published: days.get(`${name}-${at}`) ?? null },
        results,
      })),
    };
  });
}
