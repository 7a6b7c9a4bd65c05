import { tagNumber } from '../../input/html/tags.ts';
import type { Tree } from '../../input/tree.ts';
import type { DropReason } from '../../record.ts';
import { CONTENT_KINDS, kindsNamed, MARK_KINDS, MARK_REASONS, type Marks } from './marks.ts';
import type { Skeleton } from './skeleton.ts';

/** Why the text under an element of a certain kind is dropped, by number; the kinds that say nothing have −1. */
export const ZONE_REASONS: readonly DropReason[] = [...new Set(MARK_REASONS.flatMap((reason) => reason ?? []))].sort();
export const KIND_ZONES: Int8Array = Int8Array.from(MARK_REASONS, (reason) =>
  reason === null ? -1 : ZONE_REASONS.indexOf(reason),
);
const COMMENTS = ZONE_REASONS.indexOf('comments');
const [DIALOG, BLOCKQUOTE, EMBED] = kindsNamed(['role=dialog', 'blockquote', '.embed']);
const IS_CONTENT = Uint8Array.from({ length: MARK_KINDS }, (_, kind) => (CONTENT_KINDS.has(kind) ? 1 : 0));

/** The part of the page each node stands in, as the names of the elements around it tell. */
export interface Zones {
  /** The number in `ZONE_REASONS` that the nearest telling element gives; −1 where none tells. */
  zone: Int8Array;
  /** That element's node, and the nearest one named like an article's own; 0 for none. */
  zoneNode: Int32Array;
  contentNode: Int32Array;
  /**
   * 1 on nodes that are never the article's own: in a dialog, a box laid over the page, or in a network's post that is embedded
   * (`blockquote class="twitter-tweet"`); unless it holds most of the page's words.
   */
  foreign: Uint8Array;
}

/** The names of these speak of the whole page (`comments-open`, `has-sidebar`), not of a part of it. */
const WHOLE: readonly number[] = ['html', 'body'].map(tagNumber);

/** One pass down the skeleton: each node takes over its parent's zone unless its own names tell one. */
export function zonesOf({ tag }: Tree, skeleton: Skeleton, { kinds, first }: Marks): Zones {
  const { size, parent, element, words } = skeleton;
  const most = (words[0] as number) / 2;
  const zone = new Int8Array(size).fill(-1);
  const zoneNode = new Int32Array(size);
  const contentNode = new Int32Array(size);
  const foreign = new Uint8Array(size);
  for (let node = 1; node < size; node++) {
    const up = parent[node] as number;
    let own = -1;
    let content = false;
    let box = foreign[up] as number;
    let quoted = false;
    let embedded = false;
    const whole = WHOLE.includes(tag[element[node] as number] as number);
    const end = whole ? 0 : (first[node + 1] as number);
    for (let k = first[node] as number; k < end; k++) {
      const kind = kinds[k] as number;
      const told = KIND_ZONES[kind] as number;
      if (told >= 0 && (own < 0 || told === COMMENTS)) own = told;
      if (IS_CONTENT[kind] === 1) content = true;
      if (kind === DIALOG && (words[node] as number) < most) box = 1;
      if (kind === BLOCKQUOTE) quoted = true;
      if (kind === EMBED) embedded = true;
    }
    if (quoted && embedded && (words[node] as number) < most) box = 1;
    zone[node] = own >= 0 ? own : (zone[up] as number);
    zoneNode[node] = own >= 0 ? node : (zoneNode[up] as number);
    contentNode[node] = content ? node : (contentNode[up] as number);
    foreign[node] = box;
  }
  return { zone, zoneNode, contentNode, foreign };
}
