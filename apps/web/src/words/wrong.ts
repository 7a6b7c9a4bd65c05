import { ServerProblem } from '../engine/server.ts';
import type { Words } from './words.ts';

/** What went wrong, in the reader's language where its kind is known, else in the words it came with. */
export function wrong(thrown: unknown, words: Words): string {
  const known: Readonly<Record<string, string>> = words.problem;
  if (thrown instanceof ServerProblem) return known[thrown.kind] ?? thrown.message;
  // What `fetch` throws where nobody answers.
  if (thrown instanceof TypeError && !navigator.onLine) return words.problem.offline;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return known[message] ?? message;
}
