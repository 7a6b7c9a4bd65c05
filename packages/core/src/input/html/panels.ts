import type { PageBlock } from '../page.ts';
import type { Tree } from '../tree.ts';

/** Words of class names and ids for parts that a click unfolds. */
const UNFOLDED = ['accordion', 'collaps', 'tab-pane', 'tabpanel', 'tab-panel', 'tab-content', 'toggle-content', 'faq'];
/** The menus and boxes that are built the same way. */
const ELSEWHERE = ['nav', 'menu', 'header', 'footer', 'modal', 'dialog', 'popup', 'popover', 'dropdown', 'search'];
const ELSEWHERE_TAGS = ['nav', 'header', 'footer', 'dialog'];
const ELSEWHERE_ROLES = ['navigation', 'dialog', 'alertdialog', 'menu', 'menubar', 'banner', 'contentinfo', 'tooltip'];

/**
 * Shows what a reader opens: text that is hidden until its tab, its question or its heading is clicked (the tabs and
 * accordion patterns of the WAI-ARIA Authoring Practices) is part of the page, as text in closed `details` is. Text hidden
 * by its colour or place stays hidden, and so do menus and dialogs, which are built the same way.
 */
export function showPanels(blocks: readonly PageBlock[], tree: Tree): void {
  const known = new Uint8Array(tree.size);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    // What opens is marked by attribute or display; nothing that a reader could open is of no size or transparent.
    if (block.hidden !== 'attribute' && block.hidden !== 'aria' && block.hidden !== 'display') continue;
    if (placeOf(block.element, tree, known) === PANEL) block.hidden = null;
  }
}

const OUTSIDE = 1;
const PANEL = 2;
const APART = 3;

/** Where an element stands, from the top down; each element is looked at once (`known`). */
function placeOf(from: number, tree: Tree, known: Uint8Array): number {
  const chain: number[] = [];
  let element = from;
  while (element > 0 && known[element] === 0) {
    chain.push(element);
    element = tree.parent[element] as number;
  }
  let place = element > 0 ? (known[element] as number) : OUTSIDE;
  for (let at = chain.length - 1; at >= 0; at--) {
    const each = chain[at] as number;
    if (place !== APART) place = ownPlace(each, tree, place);
    known[each] = place;
  }
  return place;
}

function ownPlace(element: number, tree: Tree, around: number): number {
  const tag = tree.names[tree.tag[element] as number] ?? '';
  // The names of the whole page's element speak of what it has, not of what it is.
  if (tag === 'html' || tag === 'body') return around;
  const role = tree.attribute(element, 'role')?.toLowerCase() ?? '';
  const names = `${tree.attribute(element, 'class') ?? ''} ${tree.attribute(element, 'id') ?? ''}`.toLowerCase();
  if (ELSEWHERE_TAGS.includes(tag) || ELSEWHERE_ROLES.includes(role)) return APART;
  if (ELSEWHERE.some((word) => names.includes(word))) return APART;
  return role === 'tabpanel' || UNFOLDED.some((word) => names.includes(word)) ? PANEL : around;
}
