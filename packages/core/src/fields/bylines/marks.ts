import type { PageBlock } from '../../input/page.ts';
import type { Tree } from '../../input/tree.ts';
import type { Evidence } from '../evidence.ts';

const BYLINE_CLASS =
  /(?:^|[\s_-])(?:by-?line|authors?|contributors?|writers?|auteurs?|signature|journalists?)(?:$|[\s_-]|s$|name|info|text|link|wrapper|meta)/i;
const AUTHOR_PATH =
  /\/(?:authors?|auteurs?|autor(?:es|as?|en)?|autor[ei]|firmas?|yazar(?:lar)?|penulis|forfatter|profiles?|staff|people|journalistes?|contributors?|contributor|by|writers?|reporters?|columnists?|redaction|bio|signataires?)\//i;

/** "/@tom": a member's page on sites where members write. */
const USER_PATH = /^\/@[\w.-]{2,40}(?:[/?]|$)/;

/** Whether the block, or a near element around or in it, is marked as a byline. */
export function isMarked(tree: Evidence['page']['tree'], block: PageBlock, known: Map<number, boolean>): boolean {
  if (tree === null) return false;
  let at = block.firstElement;
  for (let steps = 0; at > 0 && steps < 5; steps++) {
    let marked = known.get(at);
    if (marked === undefined) {
      marked = marksByline(tree, at);
      known.set(at, marked);
    }
    if (marked) return true;
    if (at < block.element) break;
    at = tree.parent[at] as number;
  }
  return linkedTo(tree, block).length > 0 && block.linkChars > 0.4 * block.text.length;
}

/** The list around a block that is marked as the authors'; 0 where none is. */
export function markedList(tree: Evidence['page']['tree'], block: PageBlock): number {
  if (tree === null) return 0;
  let at = block.element;
  for (let steps = 0; at > 0 && steps < 4; steps++) {
    const name = tree.names[tree.tag[at] as number];
    if (name === 'ul' || name === 'ol')
      return marksByline(tree, at) || marksByline(tree, tree.parent[at] as number) ? at : 0;
    at = tree.parent[at] as number;
  }
  return 0;
}

/** Whether an element's own attributes mark it as a byline. */
export function marksByline(tree: Tree, element: number): boolean {
  const name = tree.attribute(element, 'class');
  const tested = tree.attribute(element, 'data-testid');
  return (
    tree.attribute(element, 'rel') === 'author' ||
    tree.attribute(element, 'itemprop') === 'author' ||
    (name !== null && BYLINE_CLASS.test(name.slice(0, 300))) ||
    (tested !== null && /by-?line|author/i.test(tested.slice(0, 100)))
  );
}

/** The links in a block that lead to an author's page. */
function linkedTo(tree: Tree, block: PageBlock): number[] {
  const found: number[] = [];
  if (block.links === 0) return found;
  const last = Math.min(tree.last[block.element] as number, block.element + 200);
  for (let at = block.element; at <= last; at++) {
    if (tree.names[tree.tag[at] as number] !== 'a') continue;
    const open = tree.open[at] as number;
    if (open > block.end || (tree.close[at] as number) < block.start) continue;
    if (
      (tree.attribute(at, 'rel') ?? '').includes('author') ||
      AUTHOR_PATH.test(`${tree.attribute(at, 'href') ?? ''}/`) ||
      USER_PATH.test((tree.attribute(at, 'href') ?? '').slice(0, 200))
    )
      found.push(at);
  }
  return found;
}

/** The words of the links in a block that lead to an author's page, each once. */
export function linkedNames({ page }: Evidence, block: PageBlock): string[] {
  const tree = page.tree;
  if (tree === null) return [];
  const names = linkedTo(tree, block)
    .map((link) => tree.textOf(link, 120))
    .filter((name) => name.length > 2 && block.text.includes(name));
  return [...new Set(names)];
}
