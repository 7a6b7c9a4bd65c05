import { fromBlock } from './bylines/block.ts';
import { fromLinkedData, fromMeta, NAMES } from './bylines/data.ts';
import { markedList } from './bylines/marks.ts';
import { merge, type Named } from './bylines/named.ts';
import { helpersOf, settled, trimmed, withoutHelpers } from './bylines/settled.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { type Person, readByline } from './people/names.ts';
import { allMeta } from './structured/meta.ts';
import { endZone, topZone } from './zone.ts';

/** What the bylines say: who wrote it, and which agencies they name. */
export interface Bylines {
  authors: Candidate<Named[]>[];
  agencies: Candidate<string>[];
}

/** Reads who wrote the article from its data and from its visible byline, and the agencies named beside them. */
export function readBylines(evidence: Evidence): Bylines {
  const authors: Candidate<Named[]>[] = [];
  const agencies: Candidate<string>[] = [];
  const add = (
    line: string,
    score: number,
    from: string,
    place: (person: Person) => Named['source'],
    block: number | null,
  ): void => {
    const { people, agency } = readByline(line, evidence);
    const source = people[0] === undefined ? null : place(people[0]);
    if (agency !== null) agencies.push({ value: agency, score, from, source: null, block: null });
    if (people.length > 0)
      authors.push({
        value: people.map((person) => ({ name: person.name, source: place(person) })),
        score,
        from,
        source,
        block,
      });
  };
  fromLinkedData(evidence, add, authors);
  const before = authors.length;
  for (const { value, source } of evidence.told?.authors ?? []) add(value, 0.75, 'script', () => source, null);
  merge(authors, before);
  fromMeta(evidence, authors, add);
  const marks = new Map<number, boolean>();
  // A byline above the headline is mostly a teaser's.
  let above = NO_LIST;
  for (const block of topZone(evidence)) {
    const before = authors.length;
    fromBlock(evidence, block, block.index < evidence.region.headline ? 0.6 : 0.8, add, authors, marks);
    const list = authors.length > before ? markedList(evidence.page.tree, block) : 0;
    // The items of a list that is marked as the authors' are one list of names.
    if (list > 0 && list === above.list) merge(authors, above.found);
    else above = { list, found: before };
  }
  if (!authors.some((each) => each.block !== null))
    for (const block of endZone(evidence)) fromBlock(evidence, block, 0.5, add, authors, marks);
  return {
    authors: isListOfOthers(evidence) ? [] : settled(withoutHelpers(trimmed(authors), helpersOf(evidence))),
    agencies: agencies.sort((a, b) => b.score - a.score),
  };
}

/** A front page or a section's: whoever is named there signs a teaser, unless the page's own data name its author. */
function isListOfOthers({ body, page, articleIsStrong, meta, told }: Evidence): boolean {
  if (page.tree === null || body.pageType !== 'listing' || articleIsStrong || told !== null) return false;
  return NAMES.every((name) => allMeta(meta, name).length === 0);
}

/** The list of authors a block stands in, and how many candidates were found before it. */
const NO_LIST = { list: 0, found: 0 };
