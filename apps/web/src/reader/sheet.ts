import type { Block, ExtractionRecord, Quote } from '@depeche/core';
import { idle } from '../shell/idle.ts';
import type { Layer, Mark } from './marks.ts';
import { dealOut, segments } from './segments.ts';
import { attributionOf } from './speaker.ts';

/** Characters whose marks are drawn at once: about what a tall screen shows. The rest waits for idle time. */
const FIRST = 3500;
/** A block is set off as a quotation when its direct speech takes at least this share of it. */
const MOSTLY = 0.5;
/** Where the text has one of these, the sign that opens a quote is not drawn again. */
const QUOTATION_MARKS = '"\'“”„«»‹›‘’';

/** The article's text as elements, kept apart from the reactive shell: thousands of marks need no signal each. */
export interface Sheet {
  /** Draws the marks of these layers: the first screen's at once, the others when there is time or they come near. */
  draw(shown: ReadonlySet<Layer>): void;
  /** Lights up one mark and every mention of its entity; null lights up none. */
  choose(mark: Mark | null): void;
  /** The mark's element, drawn now if it was not yet. */
  find(mark: Mark): HTMLElement | null;
  /** The mark behind an element of the text. */
  markAt(target: EventTarget | null): Mark | null;
  dispose(): void;
}

/**
 * Lays out every block's words at once, so that the browser's own search finds them, and the marks over them later.
 *
 * @param root empty; what is put into it is text nodes and our own elements, never a page's markup
 */
export function createSheet(root: HTMLElement, record: ExtractionRecord, marks: readonly Mark[]): Sheet {
  const { text, blocks } = record.article;
  const marksOfBlock = dealOut(blocks, marks);
  const elements = blocks.map((block) => elementOf(block));
  const markOf = new WeakMap<Element, Mark>();
  const marksOver = new WeakMap<Element, readonly Mark[]>();
  let byEntity = new Map<string, HTMLElement[]>();
  let waiting = new Set<number>();
  let lit: HTMLElement[] = [];
  let chosen: Mark | null = null;
  let layers: ReadonlySet<Layer> = new Set();
  let stop = (): void => {};

  for (const [at, block] of blocks.entries())
    (elements[at] as HTMLElement).textContent = text.slice(block.start, block.end);
  root.replaceChildren(...grouped(blocks, elements));
  setOffQuotes(record, blocks, elements);

  const dress = (at: number): void => {
    if (!waiting.delete(at)) return;
    const inside = document.createDocumentFragment();
    for (const { start, end, marks: over } of segments(blocks[at] as Block, marksOfBlock[at] ?? [], layers)) {
      const words = text.slice(start, end);
      const inner = over[over.length - 1];
      if (inner === undefined) inside.append(words);
      else {
        const link = linkOf(inner, over, words, start);
        if (opensQuote(over, start) && !QUOTATION_MARKS.includes(text.charAt(start - 1))) link.classList.add('opens');
        markOf.set(link, inner);
        marksOver.set(link, over);
        for (const { entity } of over) {
          if (entity === null) continue;
          const same = byEntity.get(entity);
          if (same === undefined) byEntity.set(entity, [link]);
          else if (same[same.length - 1] !== link) same.push(link);
        }
        if (chosen !== null) light(link);
        inside.append(link);
      }
    }
    elements[at]?.replaceChildren(inside);
  };
  const light = (link: HTMLElement): void => {
    const { start, layer } = markOf.get(link) as Mark;
    const entity = chosen?.entity ?? null;
    const same = entity !== null && (marksOver.get(link) ?? []).some((mark) => mark.entity === entity);
    const here = chosen !== null && start === chosen.start && layer === chosen.layer;
    link.classList.toggle('chosen', same);
    link.classList.toggle('here', here);
    if (same || here) lit.push(link);
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) dress(Number((target as HTMLElement).dataset.block));
    },
    { rootMargin: '100% 0px' },
  );
  for (const [at, element] of elements.entries()) element.dataset.block = `${at}`;

  return {
    draw(shown) {
      stop();
      layers = shown;
      byEntity = new Map();
      waiting = new Set(blocks.keys());
      let drawn = 0;
      for (const [at, { start, end }] of blocks.entries()) {
        if (drawn > FIRST) break;
        dress(at);
        drawn += end - start;
      }
      for (const at of waiting) near.observe(elements[at] as HTMLElement);
      stop = idle(() => {
        const [at] = waiting;
        if (at === undefined) {
          near.disconnect();
          return false;
        }
        dress(at);
        return true;
      });
    },
    choose(mark) {
      for (const link of lit) link.classList.remove('chosen', 'here');
      lit = [];
      chosen = mark;
      if (mark === null) return;
      const place = this.find(mark);
      for (const link of (mark.entity === null ? null : byEntity.get(mark.entity)) ?? []) light(link);
      if (place !== null && !place.classList.contains('here')) {
        place.classList.add('here');
        lit.push(place);
      }
    },
    find(mark) {
      const at = blocks.findIndex(({ start, end }) => mark.start >= start && mark.start < end);
      if (at === -1) return null;
      dress(at);
      const links = [...(elements[at] as HTMLElement).querySelectorAll<HTMLElement>('.mark')];
      return (
        links.find((link) => {
          const found = markOf.get(link);
          return found?.start === mark.start && found.layer === mark.layer;
        }) ??
        links.find((link) => Number(link.dataset.start) <= mark.start && Number(link.dataset.end) > mark.start) ??
        null
      );
    },
    markAt(target) {
      const link = target instanceof Element ? target.closest('.mark') : null;
      return link === null ? null : (markOf.get(link) ?? null);
    },
    dispose() {
      stop();
      near.disconnect();
    },
  };
}

function opensQuote(over: readonly Mark[], start: number): boolean {
  return over.some((mark) => mark.layer === 'quote' && mark.start === start);
}

function linkOf(inner: Mark, over: readonly Mark[], words: string, start: number): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${inner.entity ?? inner.layer}`;
  link.className = 'mark';
  link.dataset.layers = over.map(({ layer }) => layer).join(' ');
  link.dataset.layer = inner.layer;
  link.dataset.start = `${start}`;
  link.dataset.end = `${start + words.length}`;
  link.textContent = words;
  return link;
}

function elementOf({ type, level }: Block): HTMLElement {
  const name =
    type === 'heading'
      ? `h${Math.min(6, Math.max(2, level ?? 2))}`
      : type === 'list-item'
        ? 'li'
        : type === 'code'
          ? 'pre'
          : 'p';
  const element = document.createElement(name);
  element.className = `block ${type}`;
  return element;
}

/** List items that follow each other stand in one list, blockquotes in one blockquote. */
function grouped(blocks: readonly Block[], elements: readonly HTMLElement[]): HTMLElement[] {
  const out: HTMLElement[] = [];
  for (const [at, { type }] of blocks.entries()) {
    const element = elements[at] as HTMLElement;
    const holder = type === 'list-item' ? 'ul' : type === 'blockquote' ? 'blockquote' : null;
    const last = out[out.length - 1];
    if (holder === null) out.push(element);
    else if (last?.localName === holder) last.append(element);
    else {
      const list = document.createElement(holder);
      list.append(element);
      out.push(list);
    }
  }
  return out;
}

/** Paragraphs that are mostly someone's words say whose, beside them; the name is not part of the copied text. */
function setOffQuotes(record: ExtractionRecord, blocks: readonly Block[], elements: readonly HTMLElement[]): void {
  const quotes = (record.annotations?.quotes ?? [])
    .filter(({ kind }) => kind === 'direct')
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const [at, block] of blocks.entries()) {
    let said = 0;
    let most: Quote | null = null;
    while (next < quotes.length && (quotes[next] as Quote).start < block.end) {
      const quote = quotes[next++] as Quote;
      if (quote.end <= block.start) continue;
      said += quote.end - quote.start;
      if (most === null || quote.end - quote.start > most.end - most.start) most = quote;
    }
    if (most === null || said < (block.end - block.start) * MOSTLY) continue;
    const { name, written } = attributionOf(record, most);
    const element = elements[at] as HTMLElement;
    element.classList.add('said');
    const who = name ?? written;
    if (who !== null) element.dataset.speaker = who;
  }
}
