import type { Page, PageBlock } from '../input/page.ts';
import type { Tree } from '../input/tree.ts';
import { flat } from './likeness.ts';
import type { Region } from './region.ts';
import { partsOfTitle } from './title.ts';

/** Links looked at from the page's beginning: the one to the front page stands on top. */
const MOST_LINKS = 60;
const LONGEST_NAME = 60;
/** What stands around a host in a front page's address at most, blanks included. */
const LONGEST_WAY_HOME = 24;

/**
 * What the page itself shows as its site's name, where its title says so too: the words of a link to the front page, and a
 * heading on top where the rest of the title is the heading below it ("Lark Owners Forum" over "Engine dies when hot").
 *
 * @param title the contents of the `title` element
 * @param host the page's host without "www."; null where unknown
 * @returns the names as written
 */
export function shownSiteNames(page: Page, region: Region, title: string, host: string | null): string[] {
  const { tree } = page;
  if (tree === null || title === '') return [];
  const said = flat(title);
  const names = new Set<string>();
  for (const link of tree.byName('a').slice(0, MOST_LINKS)) {
    if (!leadsHome(tree.attribute(link, 'href') ?? '', host)) continue;
    const name = tree.textOf(link, LONGEST_NAME + 1);
    if (name.length > 3 && name.length <= LONGEST_NAME && said.length > name.length && said.includes(flat(name)))
      names.add(name);
  }
  const over = headingOver(page, tree, region, title);
  if (over !== null) names.add(over);
  return [...names];
}

/** "/", "/index.php", "https://site.example/": an address of the front page. "./" is the page's own directory's. */
function leadsHome(href: string, host: string | null): boolean {
  // Nearly all links are longer than a way home.
  if (href.length > LONGEST_WAY_HOME + (host?.length ?? 0)) return false;
  const path = href.trim().toLowerCase();
  if (/^\/(?:index\.(?:html?|php))?$/.test(path)) return true;
  const absolute = /^(?:https?:)?\/\/(?:www\.)?([^/?#]{1,200})\/?$/.exec(path);
  return absolute !== null && absolute[1] === host;
}

/** The first heading, where it is one part of the title and a lower heading between it and the text is another. */
function headingOver(page: Page, tree: Tree, { first }: Region, title: string): string | null {
  const parts = new Set(partsOfTitle(title).map(flat));
  if (parts.size < 2 || tree.byName('h1').length === 0) return null;
  const lengths = new Set([...parts].map((part) => part.length));
  let top: PageBlock | null = null;
  for (const block of page.blocks) {
    if (block.index > first && first >= 0) break;
    if (block.hidden !== null || !lengths.has(block.text.length) || !parts.has(flat(block.text))) continue;
    const level = levelOf(tree, block);
    if (level === 0) continue;
    if (level === 1 && top === null) top = block;
    else if (level > 1 && top !== null && flat(block.text) !== flat(top.text)) return top.text;
  }
  return null;
}

/** Elements between a heading and the text in it. */
const WITHIN = 2;

function levelOf(tree: Tree, block: PageBlock): number {
  let at = block.element;
  for (let steps = 0; at > 0 && steps <= WITHIN; steps++) {
    const name = tree.names[tree.tag[at] as number] ?? '';
    if (/^h[1-6]$/.test(name)) return Number(name[1]);
    at = tree.parent[at] as number;
  }
  return 0;
}
