import { generateOpml, parseOpml } from 'feedsmith';
import { IntakeProblem } from '../problem.ts';

/** A subscription as an OPML file lists it. */
export interface Subscription {
  url: string;
  title: string | null;
  site: string | null;
  /** Names of the outlines it lies in, from the outside, joined by " / ". */
  folder: string | null;
}

/** Outlines within outlines are followed this far down; and this many subscriptions are read. */
const DEEPEST = 20;
const MOST = 10_000;
const LONGEST = 16 * 1024 * 1024;

interface Outline {
  type?: string;
  text?: string;
  title?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  outlines?: Outline[];
}

/**
 * The subscriptions in an OPML text.
 *
 * @throws IntakeProblem not-opml
 */
export function readOpml(text: string): Subscription[] {
  let outlines: Outline[];
  try {
    if (text.length > LONGEST) throw new Error('too long');
    outlines = (parseOpml(text).body?.outlines ?? []) as Outline[];
  } catch {
    throw new IntakeProblem('not-opml', 'Not OPML', 'the list of feeds: an OPML document was expected');
  }
  const found: Subscription[] = [];
  collect(outlines, [], found);
  return found;
}

function collect(outlines: readonly Outline[], path: readonly string[], found: Subscription[]): void {
  for (const { text, title, xmlUrl, htmlUrl, outlines: inner } of outlines) {
    if (found.length >= MOST) return;
    const name = title ?? text ?? null;
    if (xmlUrl !== undefined && /^https?:\/\//i.test(xmlUrl) && URL.canParse(xmlUrl))
      found.push({
        url: xmlUrl,
        title: name,
        site: htmlUrl ?? null,
        folder: path.length === 0 ? null : path.join(' / '),
      });
    if (inner !== undefined && path.length < DEEPEST) collect(inner, name === null ? path : [...path, name], found);
  }
}

/** Subscriptions as an OPML 2.0 text; those of one folder lie in one outline. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  // The library writes no list without an entry.
  if (subscriptions.length === 0)
    return '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head/><body/></opml>\n';
  const folders = new Map<string | null, Subscription[]>();
  for (const one of subscriptions) {
    const inside = folders.get(one.folder);
    if (inside === undefined) folders.set(one.folder, [one]);
    else inside.push(one);
  }
  const outlines = [...folders].flatMap(([folder, inside]): Outline[] => {
    const feeds = inside.map(
      ({ url, title: name, site }): Outline => ({
        type: 'rss',
        text: name ?? url,
        title: name ?? url,
        xmlUrl: url,
        ...(site === null ? {} : { htmlUrl: site }),
      }),
    );
    return folder === null ? feeds : [{ text: folder, outlines: feeds }];
  });
  return generateOpml({ head: { title }, body: { outlines } });
}
