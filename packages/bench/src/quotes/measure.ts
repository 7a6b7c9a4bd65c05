import { findQuotes } from '../../../core/src/annotate/quotes/find.ts';
import { findRoles } from '../../../core/src/annotate/roles/find.ts';
import type { Entity, Quote, Role, Span } from '../../../core/src/record.ts';
import { type Case, inBody, overlaps, same, trim } from './gold.ts';
import { hasSource, isSource, matchQuotes } from './match.ts';

/** What was found right, what was found, and what should have been, by layer; a source counts as given where asked. */
export type Tally = Record<string, { right: number; given: number; wanted: number }>;

/** A place where the reader and the gold differ. */
export interface Difference {
  kind: 'missed' | 'wrong' | 'source' | 'role missed' | 'role wrong' | 'organization' | 'role span';
  span: Span;
  note: string;
}

interface Measured {
  tally: Tally;
  differences: Difference[];
}

/** Measures quotes, their sources and roles on one article with the gold's own entities. */
export function measure(one: Case): Measured {
  const { document, entities } = one;
  const roles = findRoles(document, entities);
  const quotes = findQuotes(document, entities, roles).filter((quote) => inBody(document, quote));
  const found = measureQuotes(one, quotes);
  const stated = measureRoles(one, roles);
  return { tally: { ...found.tally, ...stated.tally }, differences: [...found.differences, ...stated.differences] };
}

const nameOf = (id: string | null, entities: readonly Entity[]): string | null =>
  entities.find((entity) => entity.id === id)?.name ?? null;

function measureQuotes(one: Case, quotes: readonly Quote[]): Measured {
  const { gold, document, entities } = one;
  const said = (span: Span | null) => (span === null ? 'nobody' : gold.text.slice(span.start, span.end));
  const wanted = gold.quotes.filter((quote) => inBody(document, quote));
  const matches = matchQuotes(one, quotes);
  const differences: Difference[] = [];
  const [speakers, reporters] = [
    { right: 0, given: 0, wanted: 0 },
    { right: 0, given: 0, wanted: 0 },
  ];
  for (const match of matches) {
    const direct = match.gold.kind === 'direct';
    // Passages say of every quote which entity speaks, articles of some.
    if (!one.passage && (direct ? !hasSource(match.gold) : match.gold.entity === null)) continue;
    const cell = direct ? speakers : reporters;
    cell.given += 1;
    cell.wanted += 1;
    if (isSource(match, entities, direct && !one.passage)) cell.right += 1;
    else {
      const read = `${nameOf(match.found.entity, entities)} (${said(match.found.speaker)})`;
      differences.push({ kind: 'source', span: match.found, note: `${match.gold.entity} read as ${read}` });
    }
  }
  const hit = new Set<unknown>(matches.flatMap(({ found, gold: quote }) => [found, quote]));
  for (const quote of wanted) if (!hit.has(quote)) differences.push({ kind: 'missed', span: quote, note: quote.kind });
  for (const quote of quotes)
    if (!hit.has(quote))
      differences.push({ kind: 'wrong', span: quote, note: `${quote.kind} by ${said(quote.speaker)}` });
  const count = (direct: boolean) => ({
    right: matches.filter(({ gold: quote }) => (quote.kind === 'direct') === direct).length,
    given: quotes.filter(({ kind }) => (kind === 'direct') === direct).length,
    wanted: wanted.filter(({ kind }) => (kind === 'direct') === direct).length,
  });
  const tally = {
    direct: count(true),
    indirect: count(false),
    'direct sources': speakers,
    'indirect sources': reporters,
  };
  return { tally, differences };
}

function measureRoles({ gold, document, entities }: Case, found: readonly Role[]): Measured {
  const { text } = gold;
  const given = found.filter(({ role }) => inBody(document, role));
  const wanted = gold.roles.filter(({ role }) => inBody(document, role));
  const differences: Difference[] = [];
  const used = new Set<Role>();
  let organizations = 0;
  for (const { person, role, org } of wanted) {
    const match = given.find(
      (one) => !used.has(one) && overlaps(one.role, role) && nameOf(one.person, entities) === person,
    );
    if (match === undefined) {
      differences.push({ kind: 'role missed', span: role, note: person });
      continue;
    }
    used.add(match);
    const organization = nameOf(match.organization, entities);
    if (organization === org) organizations += 1;
    else differences.push({ kind: 'organization', span: role, note: `${org} read as ${organization}` });
    if (!same(trim(text, match.role), trim(text, role)))
      differences.push({ kind: 'role span', span: role, note: text.slice(match.role.start, match.role.end) });
  }
  for (const one of given)
    if (!used.has(one))
      differences.push({ kind: 'role wrong', span: one.role, note: nameOf(one.person, entities) ?? '' });
  const right = used.size;
  const tally = {
    roles: { right, given: given.length, wanted: wanted.length },
    'their organizations': { right: organizations, given: right, wanted: right },
  };
  return { tally, differences };
}
