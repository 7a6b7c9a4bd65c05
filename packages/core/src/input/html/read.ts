import type { Page } from '../page.ts';
import { cutBlocks } from './blocks.ts';
import { parseHtml } from './parse.ts';
import { ReferenceReader } from './references.ts';
import { treeOf } from './tree.ts';

/** Reads an HTML input into the page model. */
export function readHtml(source: string, url: string | null): Page {
  const parsed = parseHtml(source);
  const references = new ReferenceReader();
  return {
    kind: 'html',
    source,
    url,
    tree: treeOf(source, parsed, references),
    blocks: cutBlocks(source, parsed, references),
  };
}
