import type { InputKind } from '../../record.ts';
import { readJson } from '../json.ts';
import type { Page } from '../page.ts';
import { WirePage } from './builder.ts';
import { readNewsml } from './newsml.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { readNitf } from './nitf.ts';
import { elementsNamed, readXml } from './xml.ts';

/** How far into an input its root element is looked for, behind declarations and comments. */
const SNIFFED = 8192;
const WIRE_ROOT = /[<:](nitf|newsMessage|newsItem|packageItem|knowledgeItem)[\s>]/;

/** Members of which a ninjs item has one at least. */
const NINJS_MEMBERS = ['"body_', '"bodies"', '"headline', '"description'];

/** The wire format that an input is in, by its content; null where it is in none. */
export function wireKind(source: string): 'nitf' | 'newsml-g2' | 'ninjs' | null {
  const start = source.slice(0, SNIFFED).trimStart();
  if (start.startsWith('{') || start.startsWith('[{')) {
    return NINJS_MEMBERS.some((name) => source.includes(name)) && isNinjs(rootOf(source)) ? 'ninjs' : null;
  }
  if (!/^\ufeff?<[?!a-z]/i.test(start)) return null;
  const root = WIRE_ROOT.exec(start);
  const page = start.search(/<html[\s>]/i);
  // A wire item may hold a page, and a page may speak of wire items: the one outside counts.
  if (root === null || (page >= 0 && page < root.index)) return null;
  return root[1] === 'nitf' ? 'nitf' : 'newsml-g2';
}

/** Reads a wire format; an input that is none of the kind gives a page without an article. */
export function readWire(source: string, kind: Exclude<InputKind, 'html' | 'text'>, url: string | null): Page {
  const page = new WirePage();
  if (kind === 'ninjs') {
    const root = rootOf(source);
    if (root !== undefined) readNinjs(root, source, page);
  } else {
    const document = readXml(source);
    const [nitf] = elementsNamed(document, 'nitf');
    if (kind === 'newsml-g2') readNewsml(document, page);
    else if (nitf !== undefined) readNitf(nitf, page);
  }
  return page.page(kind, source, url);
}

function rootOf(source: string) {
  const [value] = readJson(source, 0, source.length);
  return value?.kind === 'array' ? value.items[0] : value;
}
