import { tagNumber } from '../../input/html/tags.ts';
import type { Around } from './context.ts';
import { FAR, type Family } from './family.ts';
import { kindsNamed, MARK_KINDS, MOST_MARKED } from './marks.ts';
import { KIND_ZONES, ZONE_REASONS } from './zones.ts';

/** Steps further up than this are all the same; absent is one more. */
const HIGHEST = 40;
const ARTICLE = tagNumber('article');

/** Kinds whose steps are features each on their own: those the trees use most. */
const SINGLE: readonly string[] = (
  'footer nav main li figure aside ul article header figcaption form a table h2 td section pre button role=dialog ' +
  '.comment .footer .header .menu .nav .caption .modal .gallery .lead .review .item .content .wrap .faq .body .col .cta ' +
  '.embed .main .product .text .quote .more .desc .article .section .post .entry .disclaim .forum .table .hidden .grid ' +
  '.info .list .author .card .widget'
).split(' ');
const SLOTS = SINGLE.length + ZONE_REASONS.length;
/** Of each kind its own slot and that of its reason; the one behind all that are features where it has none. */
const SINGLE_SLOT = new Uint8Array(MARK_KINDS).fill(SLOTS);
const ZONE_SLOT = Uint8Array.from(KIND_ZONES, (zone) => (zone < 0 ? SLOTS : SINGLE.length + zone));
kindsNamed(SINGLE).forEach((kind, slot) => {
  SINGLE_SLOT[kind] = slot;
});
/** Zones whose end may be the article's end. */
const AFTER = (['comments', 'related', 'share', 'author-box'] as const).map((reason) => ZONE_REASONS.indexOf(reason));

/** Steps up to the nearest element of each kind and for each reason; the zone around; which `article` it is. */
export const ancestry: Family = {
  names: [
    ...SINGLE.map((name) => `up:${name}`),
    ...ZONE_REASONS.map((reason) => `up:${reason}`),
    ...['zone', 'zoneUp', 'contentUp', 'zoneInside', 'zone@-1', 'zone@1', 'zonesBefore8', 'zonesAfter8'],
    ...AFTER.map((zone) => `since:${ZONE_REASONS[zone]}`),
    ...['articleNumber', 'articles', 'articleWords', 'articleHasBest', 'articleBlocks', 'articleLikes'],
  ],
  prepare({ around, scan }) {
    if (around === null) return () => {};
    const { skeleton, marks, zones } = around;
    const { depth, nodeOf, parent } = skeleton;
    const steps = new Float32Array(SLOTS + 1);
    let filled = -2;
    const articles = articlesOf(around);
    const total = Math.max(1, scan.totalWords);
    const { since, zoned } = passedZones(around, scan.count);
    const zoneAt = (i: number) => (i < 0 || i >= scan.count ? -2 : (zones.zone[nodeOf[i] as number] as number));
    return (i, out, at) => {
      const node = nodeOf[i] as number;
      const own = depth[node] as number;
      if (node !== filled) {
        steps.fill(HIGHEST + 1);
        let marked = marks.nearest[node] as number;
        for (let visited = 0; visited < MOST_MARKED && marked > 0; visited++) {
          const up = Math.min(HIGHEST, own - (depth[marked] as number));
          const end = marks.first[marked + 1] as number;
          for (let k = marks.first[marked] as number; k < end; k++) {
            const kind = marks.kinds[k] as number;
            const single = SINGLE_SLOT[kind] as number;
            steps[single] = Math.min(steps[single] as number, up);
            const zone = ZONE_SLOT[kind] as number;
            steps[zone] = Math.min(steps[zone] as number, up);
          }
          marked = marks.nearest[parent[marked] as number] as number;
        }
        filled = node;
      }
      // The slot behind the last one goes with them, and is written over.
      out.set(steps, at);
      at += SLOTS;
      const zoneNode = zones.zoneNode[node] as number;
      const contentNode = zones.contentNode[node] as number;
      out[at++] = zones.zone[node] as number;
      out[at++] = zoneNode === 0 ? HIGHEST + 1 : own - (depth[zoneNode] as number);
      out[at++] = contentNode === 0 ? HIGHEST + 1 : own - (depth[contentNode] as number);
      out[at++] = zoneNode >= contentNode ? (zoneNode === 0 ? 0 : 1) : -1;
      out[at++] = zoneAt(i - 1);
      out[at++] = zoneAt(i + 1);
      out[at++] = (zoned[i] as number) - (zoned[Math.max(0, i - 8)] as number);
      out[at++] = (zoned[Math.min(scan.count, i + 9)] as number) - (zoned[i + 1] as number);
      for (let a = 0; a < AFTER.length; a++) out[at++] = since[i * AFTER.length + a] as number;
      const article = articles.nearest[node] as number;
      out[at++] = article < 0 ? -1 : (articles.number[article] as number);
      out[at++] = articles.count;
      out[at++] = article < 0 ? -1 : (skeleton.words[article] as number) / total;
      out[at++] = article < 0 ? -1 : (articles.hasBest[article] as number);
      out[at++] = article < 0 ? -1 : (skeleton.blocks[article] as number);
      out[at++] = article < 0 ? -1 : (articles.likes.get(marks.likeness[article] as number) ?? 0);
    };
  },
};

/** Blocks since the last one in each of the zones `AFTER`, and how many blocks before each stand in any zone. */
function passedZones({ skeleton, zones }: Around, count: number) {
  const width = AFTER.length;
  const since = new Float32Array(count * width);
  const zoned = new Float32Array(count + 1);
  const last = new Float64Array(width).fill(-FAR);
  for (let i = 0; i < count; i++) {
    const zone = zones.zone[skeleton.nodeOf[i] as number] as number;
    zoned[i + 1] = (zoned[i] as number) + (zone >= 0 ? 1 : 0);
    for (let a = 0; a < width; a++) {
      if (zone === AFTER[a]) last[a] = i;
      since[i * width + a] = Math.min(FAR, i - (last[a] as number));
    }
  }
  return { since, zoned };
}

/** The `article` elements that hold text: the nearest of each node, their order, how many look alike. */
function articlesOf({ tree, skeleton, marks, containers }: Around) {
  const nearest = new Int32Array(skeleton.size).fill(-1);
  const number = new Int32Array(skeleton.size);
  const hasBest = new Uint8Array(skeleton.size);
  const likes = new Map<number, number>();
  let count = 0;
  for (let node = 1; node < skeleton.size; node++) {
    if (tree.tag[skeleton.element[node] as number] === ARTICLE) {
      nearest[node] = node;
      number[node] = count++;
      const alike = marks.likeness[node] as number;
      likes.set(alike, (likes.get(alike) ?? 0) + 1);
    } else nearest[node] = nearest[skeleton.parent[node] as number] as number;
  }
  for (let node = containers.best; node > 0; node = skeleton.parent[node] as number) hasBest[node] = 1;
  return { nearest, number, hasBest, likes, count };
}
