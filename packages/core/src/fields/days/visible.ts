import { sourceSpan } from '../../input/offsets.ts';
import type { PageBlock } from '../../input/page.ts';
import type { Evidence } from '../evidence.ts';
import { endZone, topZone } from '../zone.ts';
import { type Dated, momentOf } from './dated.ts';

const MOST_TIMES = 400;

/** `time` elements between the headline and the article's first paragraphs. */
export function fromTimes(evidence: Evidence, published: Dated[], modified: Dated[]): void {
  const { page, region } = evidence;
  const tree = page.tree;
  if (tree === null) return;
  const zone = topZone(evidence);
  const [from, to] = [zone[0]?.start ?? 0, zone.at(-1)?.end ?? 0];
  const heading = page.blocks[region.headline]?.start ?? from;
  let rank = 0;
  for (const element of tree.byName('time').slice(0, MOST_TIMES)) {
    const at = tree.open[element] as number;
    if (at < from) continue;
    if (at > to) break;
    if (isHidden(page.blocks, at)) continue;
    const written = tree.attribute(element, 'datetime');
    const text = tree.textOf(element, 200);
    const moment = (written === null ? null : momentOf(written, evidence)) ?? momentOf(text, evidence);
    if (moment === null) continue;
    const around =
      text.length < 60
        ? (page.blocks.find((block) => block.start <= at && block.end >= at && block.text.length < 120)?.text ?? text)
        : text;
    const marks =
      `${around} ${tree.attribute(element, 'class') ?? ''} ${tree.attribute(element, 'itemprop') ?? ''} ${classOf(tree, element)}`.toLowerCase();
    const isChange = /updat|modif|mis(?:e)? à jour|maj\b/.test(marks) && !/publi|post-?date|entry-date/.test(marks);
    const source =
      written === null
        ? { start: tree.inner[element] as number, end: tree.close[element] as number }
        : tree.attributeSpan(element, 'datetime');
    const score = (at < heading ? 0.55 : 0.74) - 0.04 * rank++;
    (isChange ? modified : published).push({
      moment,
      score,
      from: 'time',
      source,
      block: null,
      visible: !isChange && at > heading && text !== '',
      shown: at > heading && text !== '',
      swapped: null,
    });
    if (rank > 5) break;
  }
}

/** Whether a place in the source stands in a block that no reader sees. */
function isHidden(blocks: readonly PageBlock[], at: number): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as PageBlock).end < at) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.start <= at + 200 && block.hidden !== null && block.hidden !== 'aria';
}

function classOf(tree: NonNullable<Evidence['page']['tree']>, element: number): string {
  return tree.attribute(tree.parent[element] as number, 'class') ?? '';
}

/** Visible lines that say a date, above the article first and then right below it. */
export function fromLines(evidence: Evidence, published: Dated[], modified: Dated[]): void {
  const { region } = evidence;
  const read = (block: PageBlock, factor: number): void => {
    const claim = evidence.claims.find((each) => each.block === block.index && each.kind === 'dateline');
    const line = evidence.lines.dateLine(block);
    if (line === null) return;
    const opened = evidence.lines.opener(block) > 0;
    const heading = line.rest === 0 ? labelAbove(evidence, block) : null;
    for (const read of line.dates) {
      const date = read.role === 'none' && heading !== null ? { ...read, role: heading } : read;
      const plainly = claim !== undefined || line.rest < 12 || opened;
      const score = factor * (date.role === 'none' ? (plainly ? 0.66 : 0.5) : 0.8);
      const between = block.index > region.headline && block.index <= region.first + 1 && block.text.length <= 140;
      const visible =
        factor === 1 &&
        date.role !== 'modified' &&
        (between
          ? date.role !== 'none' || line.dates.length === 1
          : line.rest === 0 && block.index >= region.headline - 3);
      const place = sourceSpan(block, date.start, date.end);
      const dated = {
        moment: date.moment,
        score,
        from: 'text',
        source: place,
        block: line.rest === 0 ? block.index : null,
        visible,
        shown: factor === 1 && block.index >= region.headline - 3,
        swapped: date.swapped,
      };
      (date.role === 'modified' ? modified : published).push(dated);
    }
  };
  const before = published.length;
  for (const block of topZone(evidence)) read(block, 1);
  // A page that shows on top when it was changed dates itself by that.
  if (published.length === before && !modified.some(({ shown }) => shown))
    for (const block of endZone(evidence)) read(block, 0.75);
}

/** What the line above says of a date that stands alone: "Published" over "Feb 2, 2023". */
function labelAbove({ page, words }: Evidence, block: PageBlock): 'published' | 'modified' | null {
  const above = page.blocks[block.index - 1];
  if (above === undefined || above.hidden !== null || above.text.length > 30) return null;
  const low = above.text.toLowerCase().replace(/\s{0,8}:$/, '');
  if (words.modifiedLabels.includes(low)) return 'modified';
  return low.length > 3 && words.publishedLabels.includes(low) ? 'published' : null;
}
