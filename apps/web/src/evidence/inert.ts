import type { Run } from './runs.ts';

/** Elements that are drawn as what they are; the others keep their place as a plain box, or go with all they hold. */
const DRAWN = new Set(
  'a abbr address article aside b blockquote br caption cite code dd del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
);
const GONE = new Set(
  'script style template head link meta base title iframe frame frameset object embed applet svg math canvas video audio source track param map area noframes'.split(
    ' ',
  ),
);
/** Nodes drawn at most, and how deep they are nested; more would be no page. */
const MOST_NODES = 60_000;
const DEEPEST = 120;

interface Policy {
  createHTML: (text: string) => string;
}
let policy: Policy | null = null;

/** The one door for a page's markup: it goes into a parser whose document runs nothing and fetches nothing. */
function inertPolicy(): Policy {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
  };
  policy ??= trustedTypes?.createPolicy('depeche-inert', { createHTML: (text) => text }) ?? {
    createHTML: (text) => text,
  };
  return policy;
}

/** The frame's own document: nothing may be loaded or run in it, whatever it is given. */
export function frameDocument(): string {
  return inertPolicy().createHTML(
    `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>-</title></head><body></body></html>`,
  );
}

/**
 * A page's HTML as elements that do nothing, its runs marked by `data-run` and `data-fate`. Built anew from known elements
 * without their attributes: no address, handler, style or form of the page is taken over.
 *
 * @param runs of the input, in its order
 * @param into the document the elements are for
 */
export function inertPage(html: string, runs: readonly Run[], into: Document): DocumentFragment {
  const parsed = new DOMParser().parseFromString(inertPolicy().createHTML(withMarkers(html, runs)), 'text/html');
  const out = into.createDocumentFragment();
  let nodes = 0;
  const open: { from: Node; to: Node; depth: number }[] = [{ from: parsed.body, to: out, depth: 0 }];
  for (let next = open.pop(); next !== undefined && nodes < MOST_NODES; next = open.pop()) {
    const { from, to, depth } = next;
    for (const child of from.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) to.appendChild(into.createTextNode(child.nodeValue ?? ''));
      else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element;
        const copy = copyOf(element, into);
        nodes++;
        if (copy === null) continue;
        to.appendChild(copy);
        // What is nested deeper than any layout needs is drawn flat.
        open.push({ from: element, to: depth < DEEPEST ? copy : to, depth: depth + 1 });
      }
    }
  }
  return out;
}

function copyOf(element: Element, into: Document): HTMLElement | null {
  const name = element.localName;
  if (name === MARKER) {
    const run = into.createElement('span');
    run.className = 'run';
    run.dataset.run = element.getAttribute('data-run') ?? '';
    run.dataset.fate = element.getAttribute('data-fate') ?? '';
    return run;
  }
  if (name === 'img') {
    const image = into.createElement('span');
    image.className = 'image';
    image.textContent = `▢ ${element.getAttribute('alt') ?? ''}`;
    return image;
  }
  if (GONE.has(name)) return null;
  const copy = into.createElement(DRAWN.has(name) ? (name === 'a' ? 'span' : name) : 'div');
  if (name === 'a') copy.className = 'link';
  if (name === 'details') copy.setAttribute('open', '');
  for (const kept of ['lang', 'dir', 'colspan', 'rowspan']) {
    const value = element.getAttribute(kept);
    if (value !== null && value.length < 40) copy.setAttribute(kept, value);
  }
  return copy;
}

const MARKER = 'depeche-run';
/** Elements whose contents are no markup; they are left out with them, before anything is parsed. */
const RAW = /^<(script|style|iframe|noembed|noframes|xmp|template|title|textarea)(?![\w-])/i;
/** Attributes that say something about the text; no other one reaches the parser. */
const KEPT = /\s(lang|dir|colspan|rowspan|alt)\s*=\s*("[^"<>]{0,200}"|'[^'<>]{0,200}'|[\w-]{1,40})/gi;

/** The HTML with its tags bared of what they would do, and a marker around each piece of a run's text. */
function withMarkers(html: string, runs: readonly Run[]): string {
  const parts: string[] = [];
  let at = 0;
  let run = 0;
  for (const { start, end, tag } of pieces(html)) {
    if (start < at) continue;
    at = end;
    if (tag) {
      const name = RAW.exec(html.slice(start, start + 20))?.[1];
      if (name === undefined) parts.push(bare(html.slice(start, end)));
      else at = endOf(name, html, end);
      continue;
    }
    while (run < runs.length && (runs[run] as Run).end <= start) run++;
    for (let each = run; each < runs.length && (runs[each] as Run).start < end; each++) {
      const { id, fate, start: from, end: to } = runs[each] as Run;
      const text = html.slice(Math.max(from, start), Math.min(to, end));
      const marked = id !== null && text.trim() !== '';
      parts.push(marked ? `<${MARKER} data-run="${id}" data-fate="${fate}">${text}</${MARKER}>` : text);
    }
  }
  return parts.join('');
}

/** Where a raw element's end tag ends, or the input's end. */
function endOf(name: string, html: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) === null ? html.length : close.lastIndex;
}

function bare(tag: string): string {
  const name = /^<(\/?[a-z][\w-]*)/i.exec(tag)?.[1];
  if (name === undefined) return '';
  return `<${name}${[...tag.matchAll(KEPT)].map(([whole]) => whole).join('')}>`;
}

/** Markup cut into tags and the text between them; a quoted `>` does not end a tag, a comment ends with itself. */
function* pieces(markup: string): Generator<{ start: number; end: number; tag: boolean }> {
  let at = 0;
  let text = 0;
  while (at < markup.length) {
    const opens = markup.indexOf('<', at);
    if (opens === -1) break;
    if (!/[a-z/!?]/i.test(markup.charAt(opens + 1))) {
      at = opens + 1;
      continue;
    }
    if (opens > text) yield { start: text, end: opens, tag: false };
    const end = markup.startsWith('<!--', opens) ? endOfComment(markup, opens) : endOfTag(markup, opens);
    yield { start: opens, end, tag: true };
    at = end;
    text = end;
  }
  if (text < markup.length) yield { start: text, end: markup.length, tag: false };
}

function endOfComment(markup: string, from: number): number {
  const end = markup.indexOf('-->', from + 4);
  return end === -1 ? markup.length : end + 3;
}

function endOfTag(markup: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < markup.length; at++) {
    const letter = markup.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if ((letter === '"' || letter === "'") && markup.charAt(at - 1) === '=') quote = letter;
    else if (letter === '>') return at + 1;
  }
  return markup.length;
}
