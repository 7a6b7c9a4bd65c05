/**
 * Quotes, speakers and roles against a gold set, with the gold's own entities and lines, so that what is measured is
 * this layer alone. The rules of the comparison are those of the shared scorer.
 *
 *   node --conditions=source src/quotes/evaluate.ts GOLD.json.gz|passages [--worst] [--lang=fr]
 */
import { findQuotes } from '../../../core/src/annotate/quotes/find.ts';
import { findRoles } from '../../../core/src/annotate/roles/find.ts';
import { inBody, iou, overlaps, readCases, same, trim } from './gold.ts';

const path = process.argv[2] ?? '../shared/bench/sets/gold-train.json.gz';
const worst = process.argv.includes('--worst');
const only = process.argv.find((argument) => argument.startsWith('--lang='))?.slice(7);
const count: Record<string, [number, number, number]> = {
  direct: [0, 0, 0],
  indirect: [0, 0, 0],
  roles: [0, 0, 0],
  roleOrgs: [0, 0, 0],
};
const speakers: [number, number] = [0, 0];
const reporters: [number, number] = [0, 0];
const out = (kind: string, id: string, line: string) => {
  if (worst) console.log(`${kind}\t${id}\t${line.replaceAll('\n', ' ¶ ')}`);
};
const add = (key: string, right: number, given: number, wanted: number) => {
  const cell = count[key] as [number, number, number];
  cell[0] += right;
  cell[1] += given;
  cell[2] += wanted;
};

for (const { gold, document, entities, language } of readCases(path)) {
  if (only !== undefined && only !== language) continue;
  const { text } = gold;
  const shown = (span: { start: number; end: number }) => inBody(document, span);
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
  const roles = findRoles(document, entities);
  const quotes = findQuotes(document, entities, roles).filter(shown);
  const used = new Set<unknown>();
  const wanted = gold.quotes.filter(shown);
  const direct = wanted.filter((quote) => quote.kind === 'direct');
  const reported = wanted.filter((quote) => quote.kind !== 'direct');
  let hits = 0;
  for (const quote of direct) {
    const found = quotes.find(
      (one) => !used.has(one) && one.kind === 'direct' && same(trim(text, one), trim(text, quote)),
    );
    if (found === undefined) {
      out(
        'MISS-D',
        gold.id,
        `[${text.slice(Math.max(0, quote.start - 80), quote.start)}[[${text.slice(quote.start, quote.end).slice(0, 120)}]]${text.slice(quote.end, quote.end + 60)}`,
      );
      continue;
    }
    used.add(found);
    hits += 1;
    // Passages say only which entity speaks.
    if (quote.speaker === null && quote.entity === null && path !== 'passages') continue;
    speakers[1] += 1;
    const right =
      (quote.entity !== null && found.entity !== null) || path === 'passages'
        ? nameOf(found.entity) === quote.entity
        : overlaps(found.speaker, quote.speaker);
    if (right) speakers[0] += 1;
    else
      out(
        'SPEAKER',
        gold.id,
        `${quote.entity} (${quote.speaker === null ? '' : text.slice(quote.speaker.start, quote.speaker.end)}) read as ${nameOf(found.entity)} (${found.speaker === null ? '' : text.slice(found.speaker.start, found.speaker.end)}): ${text.slice(Math.max(0, quote.start - 100), quote.start)}[[${text.slice(quote.start, quote.end).slice(0, 40)}]]${text.slice(quote.end, quote.end + 90)}`,
      );
  }
  add('direct', hits, quotes.filter((one) => one.kind === 'direct').length, direct.length);
  hits = 0;
  for (const quote of reported) {
    const near = quotes.filter(
      (one) => !used.has(one) && one.kind !== 'direct' && iou(trim(text, one), trim(text, quote)) >= 0.75,
    );
    const found = near.sort((a, b) => iou(b, quote) - iou(a, quote))[0];
    if (found === undefined) {
      out(
        'MISS-I',
        gold.id,
        `${text.slice(Math.max(0, quote.start - 100), quote.start)}[[${text.slice(quote.start, quote.end)}]]${text.slice(quote.end, quote.end + 80)}`,
      );
      continue;
    }
    used.add(found);
    hits += 1;
    if (quote.entity === null && path !== 'passages') continue;
    reporters[1] += 1;
    if (nameOf(found.entity) === quote.entity) reporters[0] += 1;
    else
      out(
        'REPORTER',
        gold.id,
        `${quote.entity} read as ${nameOf(found.entity)} (${found.speaker === null ? '' : text.slice(found.speaker.start, found.speaker.end)}): ${text.slice(Math.max(0, quote.start - 100), quote.start)}[[${text.slice(quote.start, quote.end).slice(0, 60)}]]${text.slice(quote.end, quote.end + 60)}`,
      );
  }
  add('indirect', hits, quotes.filter((one) => one.kind !== 'direct').length, reported.length);
  for (const one of quotes)
    if (!used.has(one))
      out(
        one.kind === 'direct' ? 'WRONG-D' : 'WRONG-I',
        gold.id,
        `${text.slice(Math.max(0, one.start - 80), one.start)}[[${text.slice(one.start, one.end)}]]${text.slice(one.end, one.end + 60)} {${one.cue === null ? '' : text.slice(one.cue.start, one.cue.end)}|${one.speaker === null ? '' : text.slice(one.speaker.start, one.speaker.end)}}`,
      );
  const seen = new Set<unknown>();
  const stated = gold.roles.filter((role) => shown(role.role));
  let right = 0;
  let organizations = 0;
  for (const role of stated) {
    const found = roles.find(
      (one) => !seen.has(one) && overlaps(one.role, role.role) && nameOf(one.person) === role.person,
    );
    if (found === undefined) {
      out(
        'MISS-R',
        gold.id,
        `${role.person}: ${text.slice(Math.max(0, role.role.start - 60), role.role.start)}[[${text.slice(role.role.start, role.role.end)}]]${text.slice(role.role.end, role.role.end + 50)}`,
      );
      continue;
    }
    seen.add(found);
    right += 1;
    if (nameOf(found.organization) === role.org) organizations += 1;
    else
      out(
        'ORG',
        gold.id,
        `${role.org} read as ${nameOf(found.organization)}: ${text.slice(role.role.start - 40, role.role.end + 40)}`,
      );
    if (!same(trim(text, found.role), trim(text, role.role)))
      out(
        'SPAN-R',
        gold.id,
        `${text.slice(role.role.start, role.role.end)} read as ${text.slice(found.role.start, found.role.end)}`,
      );
  }
  const given = roles.filter((one) => shown(one.role));
  for (const one of given)
    if (!seen.has(one))
      out(
        'WRONG-R',
        gold.id,
        `${nameOf(one.person)}: ${text.slice(Math.max(0, one.role.start - 40), one.role.start)}[[${text.slice(one.role.start, one.role.end)}]]${text.slice(one.role.end, one.role.end + 40)}`,
      );
  add('roles', right, given.length, stated.length);
  add('roleOrgs', organizations, right, right);
}
for (const [key, [right, given, wanted]] of Object.entries(count)) {
  const precision = right / (given || 1);
  const recall = right / (wanted || 1);
  console.log(
    `${key.padEnd(10)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} f1 ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)} of ${wanted}`,
  );
}
console.log(`entities   ${(reporters[0] / (reporters[1] || 1)).toFixed(3)} of ${reporters[1]} behind reported clauses`);
console.log(`speakers   ${(speakers[0] / (speakers[1] || 1)).toFixed(3)} of ${speakers[1]}`);
