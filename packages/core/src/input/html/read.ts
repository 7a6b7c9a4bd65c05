import type { Page } from '../page.ts';
import { cutBlocks } from './blocks.ts';
import { showPanels } from './panels.ts';
import { emptyLists, parseHtml } from './parse.ts';
import { ReferenceReader } from './references.ts';
import { joinRows } from './rows.ts';
import { treeOf } from './tree.ts';

/** Reads an HTML input into the page model. */
export function readHtml(source: string, url: string | null): Page {
  const parsed = parseHtml(source);
  const references = new ReferenceReader();
  const tree = treeOf(source, parsed, references);
  const blocks = cutBlocks(source, parsed, references);
  showPanels(blocks, tree);
  emptyLists();
  return { kind: 'html', source, url, tree, blocks: joinRows(blocks, tree) };
}
