import { member } from '../input/json.ts';
import type { PageBlock } from '../input/page.ts';
import { agencyOf } from '../wire/agencies.ts';
import { isPictureLibrary } from '../wire/caption.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { nodesOf, wordsOf } from './structured/json-ld.ts';
import { allMeta } from './structured/meta.ts';
import { endZone, topZone } from './zone.ts';

/** The wire service: by the byline, the dateline, a notice, a line that names it alone, the closing "(Reuters)". */
export function readAgency(evidence: Evidence, named: readonly Candidate<string>[]): Candidate<string>[] {
  const found: Candidate<string>[] = [...named];
  const { page, claims, article, linked, meta, body, lines } = evidence;
  const put = (value: string | null, score: number, from: string): void => {
    if (value !== null) found.push({ value, score, from, source: null, block: null });
  };
  for (const claim of claims) {
    if (claim.notice?.by != null && claim.notice.kind !== 'sponsored' && claim.notice.kind !== 'copyright')
      put(agencyOf(claim.notice.by), 0.85, 'text');
  }
  for (const block of [...topZone(evidence), ...endZone(evidence)]) {
    if (block.text.length < 40) put(agencyOf(block.text) ?? firstOfAgencies(block.text), 0.7, 'text');
    if (block.text.length < 160) put(lines.dateLine(block)?.agency ?? null, 0.75, 'text');
  }
  let paragraphs = 0;
  const { last } = evidence.region;
  for (let index = 0; index <= last; index++) {
    if (body.verdicts[index]?.keep !== true) continue;
    const block = page.blocks[index] as PageBlock;
    if (paragraphs++ < 4) put(lines.opening(block)?.dateline.agency ?? null, 0.9, 'text');
    else if (index < last - 1) index = last - 2;
    if (block.index >= last - 1)
      put(agencyOf(/\(([^()]{2,30})\)\s{0,3}\.?$/.exec(block.text.slice(-40))?.[1] ?? ''), 0.6, 'text');
  }
  if (article !== null) {
    for (const name of ['sourceOrganization', 'author', 'creator'])
      for (const node of nodesOf(linked, member(article, name)).slice(0, 10))
        put(agencyOf(wordsOf(node)?.value ?? ''), 0.7, 'json-ld');
  }
  for (const reading of allMeta(meta, 'author', 'source', 'dc.source', 'copyright').slice(0, 6))
    put(agencyOf(reading.value), 0.6, 'meta');
  return found.sort((a, b) => b.score - a.score);
}

/** "ATS/Keystone", "Reuters, AFP": the first of a line of agencies. */
function firstOfAgencies(line: string): string | null {
  const parts = line.split(/[/,+&]| - | et | and | und /);
  if (parts.length < 2 || parts.length > 4) return null;
  const agencies = parts.map(agencyOf);
  const known = parts.every((part, at) => agencies[at] !== null || isPictureLibrary(part.trim().toLowerCase()));
  return known ? (agencies.find((each) => each !== null) ?? null) : null;
}
