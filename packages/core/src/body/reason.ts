import type { PageBlock } from '../input/page.ts';
import type { DropReason } from '../record.ts';
import type { Around } from './features/context.ts';
import type { Scan } from './features/scan.ts';
import { ZONE_REASONS } from './features/zones.ts';

/** A comment widget's lines follow its first one for at most this many blocks. */
const LONGEST_WIDGET = 400;

/**
 * Why each dropped block is not the article: what the elements around it are called, then what its words say, then what it
 * stands among.
 *
 * @param spoken what each block's own words say (see `readPhrases`)
 * @param around the elements; null for text inputs
 */
export function dropReasons(
  blocks: readonly PageBlock[],
  keep: Uint8Array,
  scan: Scan,
  spoken: readonly (DropReason | null)[],
  around: Around | null,
): DropReason[] {
  const reasons: DropReason[] = new Array(blocks.length).fill('other');
  let widget = -1;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    if (block.hidden !== null) {
      reasons[i] = 'hidden';
      continue;
    }
    if (keep[i] === 1) {
      widget = -1;
      continue;
    }
    const own = spoken[i] ?? null;
    const near = around === null ? null : reasonAround(around, i);
    if (own === 'comments') widget = i;
    if (near !== null && near !== 'navigation' && near !== 'related') reasons[i] = near;
    else if (around === null && widget >= 0 && i - widget < LONGEST_WIDGET && endsNot(own)) reasons[i] = 'comments';
    else reasons[i] = own ?? near ?? (mostlyLinks(scan, i) ? 'navigation' : 'other');
  }
  if (around === null) nameTheRest(reasons, keep, scan);
  return reasons;
}

/** A widget of comments in a text goes on until something that is plainly something else. */
function endsNot(own: DropReason | null): boolean {
  return own === null || own === 'comments' || own === 'paywall' || own === 'navigation';
}

function reasonAround({ skeleton, zones }: Around, i: number): DropReason | null {
  return ZONE_REASONS[zones.zone[skeleton.nodeOf[i] as number] as number] ?? null;
}

function mostlyLinks(scan: Scan, i: number): boolean {
  return (scan.linked[i] as number) > 0.6;
}

/** Short lines of a text before its article are a menu. */
function nameTheRest(reasons: DropReason[], keep: Uint8Array, scan: Scan): void {
  const first = keep.indexOf(1);
  const before = first < 0 ? keep.length : first;
  for (let i = 0; i < before; i++) {
    if (reasons[i] === 'other' && (scan.words[i] as number) <= 4 && scan.ended[i] === 0) reasons[i] = 'navigation';
  }
}
