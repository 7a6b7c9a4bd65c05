import type { JsonValue } from '../input/json.ts';
import { levelIn, memberRole, type NodeRole, nodeRole } from './words.ts';

type JsonString = Extract<JsonValue, { kind: 'string' }>;

/** A stretch of text in a page's data: one paragraph, heading or item, or a whole body in HTML. */
export interface Fragment {
  strings: JsonString[];
  role: NodeRole;
  level: number | null;
}

/** How many values may still be looked at. */
export interface Budget {
  nodes: number;
}
const DEEPEST = 40;
/** A string that no node's kind vouches for is prose from this many units and words on. */
const LEAST_UNITS = 30;
const LEAST_WORDS = 5;
/** A string in a member whose name says nothing is an article's from this many units on. */
const LONG_UNITS = 200;

/** Members that hold a node's own text. */
const TEXTUAL = new Set([
  'text',
  'content',
  'contents',
  'value',
  'html',
  'body',
  'children',
  'data',
  'nodes',
  'items',
  'model',
]);

/** Whether a string reads as prose: words with spaces between them, no address, no code. */
export function isProse(value: string, leastWords = LEAST_WORDS): boolean {
  if (value.length < LEAST_UNITS || /^(?:https?:|\/|data:|#|<!|\{|\[[{["]|\$)/.test(value)) return false;
  let spaces = 0;
  let letters = 0;
  let marks = 0;
  const end = Math.min(value.length, 2000);
  let inTag = false;
  let read = 0;
  for (let at = 0; at < end; at++) {
    const code = value.charCodeAt(at);
    if (code === 0x3c) inTag = true;
    if (!inTag) {
      read++;
      if (code === 0x20 || code === 0x0a || code === 0xa0) spaces++;
      else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++;
      else if (code > 0xbf) letters++;
      else if (code === 0x7b || code === 0x7d || code === 0x3d || code === 0x5f || code === 0x3b || code === 0x7c)
        marks++;
    }
    if (code === 0x3e) inTag = false;
  }
  return spaces >= leastWords - 1 && letters > 0.6 * (read - spaces) && marks < 0.03 * read + 1;
}

/**
 * The text under a value in reading order: HTML strings, lists of paragraphs, rich text trees (ProseMirror, Slate, Lexical,
 * Portable Text, Contentful, Draft, EditorJS, Arc's content elements, React elements and the like). Members and nodes that
 * are no text of an article are passed over by their names.
 */
export function fragmentsOf(root: JsonValue, budget: Budget): Fragment[] {
  const out: Fragment[] = [];
  let open: Fragment | null = null;
  const above = new Set<JsonValue>();

  const close = (): void => {
    open = null;
  };
  const put = (value: JsonString, role: NodeRole, level: number | null): void => {
    if (open === null) {
      open = { strings: [], role, level };
      out.push(open);
    }
    open.strings.push(value);
  };

  const visit = (value: JsonValue, role: NodeRole, level: number | null, inText: boolean, depth: number): void => {
    if (budget.nodes-- <= 0 || depth > DEEPEST || above.has(value)) return;
    if (value.kind === 'string') {
      if (value.value === '' || !(inText || isProse(value.value))) return;
      if (!inText) close();
      put(value, role, level);
      if (!inText) close();
      return;
    }
    if (value.kind !== 'array' && value.kind !== 'object') return;
    above.add(value);
    if (value.kind === 'array') visitArray(value.items, role, level, inText, depth);
    else visitObject(value.entries, role, level, inText, depth);
    above.delete(value);
  };

  const visitArray = (
    items: readonly JsonValue[],
    role: NodeRole,
    level: number | null,
    inText: boolean,
    depth: number,
  ): void => {
    const [mark, tag, , properties] = items;
    if (mark?.kind === 'string' && mark.value === '$' && tag?.kind === 'string' && properties?.kind === 'object') {
      const own = tag.value.startsWith('$') ? 'block' : nodeRole(tag.value);
      const children = properties.entries.get('children');
      const html = properties.entries.get('dangerouslySetInnerHTML');
      const inside = children ?? (html?.kind === 'object' ? html.entries.get('__html') : undefined);
      if (inside !== undefined)
        visitNode(inside, own, tag.value, role, level, inText || !tag.value.startsWith('$'), depth);
      return;
    }
    for (const item of items) visit(item, role, level, inText, depth + 1);
  };

  const visitNode = (
    inside: JsonValue,
    own: NodeRole,
    kind: string,
    role: NodeRole,
    level: number | null,
    inText: boolean,
    depth: number,
  ): void => {
    if (own === 'skipped') return;
    if (own === 'inline') {
      visit(inside, role, level, inText, depth + 1);
      return;
    }
    close();
    const isPlain = own === 'block' || own === 'text';
    visit(inside, isPlain ? role : own, own === 'heading' ? (levelIn(kind) ?? level) : level, inText, depth + 1);
    close();
  };

  const visitObject = (
    entries: ReadonlyMap<string, JsonValue>,
    role: NodeRole,
    level: number | null,
    inText: boolean,
    depth: number,
  ): void => {
    const kind = kindOf(entries);
    if (kind === null) {
      for (const [name, item] of entries) {
        const of = memberRole(name);
        if (of === 'aside' || of === 'title') continue;
        if (item.kind === 'string') {
          const vouched = (inText && TEXTUAL.has(name)) || (of === 'body' && isProse(item.value));
          if (!vouched && !(item.value.length >= LONG_UNITS && isProse(item.value))) continue;
        }
        visit(item, role, level, inText && TEXTUAL.has(name), depth + 1);
      }
      return;
    }
    let own = nodeRole(kind);
    if (own === 'skipped') return;
    const text = entries.get('text') ?? entries.get('value');
    // A text node that holds its words as `text` or `value` runs on; one that holds `content` or HTML is a paragraph.
    if (own === 'text') own = text?.kind === 'string' && inText ? 'inline' : 'block';
    const isLine = own === 'inline';
    if (!isLine) close();
    const at = numberIn(entries, 'level') ?? levelIn(kindMember(entries, 'style') ?? kind) ?? level;
    const given = kindMember(entries, 'style');
    const shown = own === 'block' && given !== null && nodeRole(given) === 'heading' ? 'heading' : own;
    const next = shown === 'block' || shown === 'inline' ? role : shown;
    for (const [name, item] of entries) {
      if (!TEXTUAL.has(name) && memberRole(name) !== 'body') continue;
      if (item.kind === 'string' && isRepeated(entries, name)) continue;
      visit(item, next, shown === 'heading' ? at : level, true, depth + 1);
    }
    if (!isLine) close();
  };

  visit(root, 'block', null, false, 0);
  return out;
}

const KINDS = ['type', 'nodeType', '_type', '__typename', 'tag', 'tagName', 'kind', 'component', 'blockType'];

/** What kind of node an object is; null where it says none. */
function kindOf(entries: ReadonlyMap<string, JsonValue>): string | null {
  for (const name of KINDS) {
    const value = kindMember(entries, name);
    if (value !== null && value !== 'id') return value;
  }
  return null;
}

function kindMember(entries: ReadonlyMap<string, JsonValue>, name: string): string | null {
  const value = entries.get(name);
  return value?.kind === 'string' && value.value.length > 0 && value.value.length < 60 ? value.value : null;
}

function numberIn(entries: ReadonlyMap<string, JsonValue>, name: string): number | null {
  for (const from of [entries, ...['attrs', 'data', 'props'].map((each) => objectIn(entries, each))]) {
    const value = from?.get(name);
    if (value?.kind === 'number' && (value.value as number) >= 1 && (value.value as number) <= 6)
      return value.value as number;
  }
  return null;
}

function objectIn(entries: ReadonlyMap<string, JsonValue>, name: string): ReadonlyMap<string, JsonValue> | null {
  const value = entries.get(name);
  return value?.kind === 'object' ? value.entries : null;
}

/** A node that holds its text twice, as `html` and `text`, says it once. */
function isRepeated(entries: ReadonlyMap<string, JsonValue>, name: string): boolean {
  for (const first of ['html', 'content', 'text', 'value', 'body']) {
    if (first === name) return false;
    if (entries.get(first)?.kind === 'string') return true;
  }
  return false;
}
