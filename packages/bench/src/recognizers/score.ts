import type { Answer, Kind, Part, Resolution, System } from './set.ts';

/** How a system fares on one part of the set. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  /** Of what it found and the set values in plain ISO 8601 or TIMEX3, the share valued right. */
  value: number;
  /** Found expressions with such a value. */
  valued: number;
}

/** Values that say one day, month, quarter, week or moment; ranges and open ones are not compared. */
const SIMPLE = /^\d{4}(-\d{2}(-\d{2})?|-Q\d|-W\d{2}|-H\d)?(T\d{2}(:\d{2}(:\d{2})?)?)?$/;

/**
 * Scores a system as the set's own scorer does: an expression is found where an answer and its text hold one another; of
 * dates only days, spans of days and days with a time count, and every answer counts for precision.
 */
export function score(part: Part, system: System): Figures {
  let found = 0;
  let asked = 0;
  let given = 0;
  let right = 0;
  let valued = 0;
  for (const { question, results } of part.cases) {
    const answers = system.answer(question).map((answer) => ({ ...answer, used: false }));
    given += answers.length;
    for (const { text, type, resolution } of results) {
      if (part.kind === 'datetime' && !/\.(?:date|daterange|datetime)$/.test(type ?? '')) continue;
      asked++;
      const wanted = text.toLowerCase();
      const answer = answers.find(({ surface, used }) => !used && holds(wanted, surface.toLowerCase()));
      if (answer === undefined) continue;
      answer.used = true;
      found++;
      const isRight = judge(part.kind, answer, resolution ?? {});
      if (isRight === null) continue;
      valued++;
      if (isRight) right++;
    }
  }
  const precision = given === 0 ? 1 : found / given;
  const recall = asked === 0 ? 1 : found / asked;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, value: valued === 0 ? 0 : right / valued, valued };
}

const holds = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** Whether a value is one of those accepted; null where the set's value is not compared. */
function judge(kind: Kind, answer: Answer, resolution: Resolution): boolean | null {
  if (kind === 'datetime') {
    const accepted = (resolution.values ?? [])
      .flatMap(({ timex, value }) => [timex, value])
      .filter((value) => value !== undefined)
      .map((value) => value.replace(' ', 'T'))
      .filter((value) => SIMPLE.test(value));
    if (accepted.length === 0) return null;
    return answer.values.some((value) =>
      accepted.some((right) => right === value || right.startsWith(`${value}T00:00`)),
    );
  }
  const wanted = Number((resolution.value ?? '').replace('%', ''));
  if (resolution.value === undefined || !Number.isFinite(wanted)) return null;
  const near = answer.values.some((value) => Math.abs(wanted - Number(value)) <= Math.abs(wanted) * 1e-9);
  const { isoCurrency } = resolution;
  return near && (kind === 'percent' || isoCurrency === undefined || isoCurrency === answer.currency);
}
