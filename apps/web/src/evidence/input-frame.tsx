import { createEffect, type JSX, onCleanup } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { lendFace } from './frame-face.ts';
import { frameDocument, inertPage } from './inert.ts';
import type { Run } from './runs.ts';
import { type Side, showKept } from './together.ts';

/** The looks of the page inside the frame: the viewer's own; colours follow the theme. */
const LOOKS = `
  body { margin: 0.8rem; font: 17px/1.5 'Lent Serif', serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
  .run { cursor: pointer; border-radius: 2px; }
  .run[data-fate="kept"] { border-bottom: 2px solid var(--place); }
  .run[data-fate="dropped"] { text-decoration: line-through; color: var(--soft); }
  .run[data-fate="notice"] { border-bottom: 2px dotted var(--thing); }
  .run[data-fate="field"] { background: var(--quote); }
  .run.chosen { background: var(--chosen); outline: 2px solid var(--focus); }
  .link { text-decoration: underline; }
  .image { display: inline-block; padding: 0.2em 0.6em; border: 1px dashed var(--edge); color: var(--soft); }
  td, th { padding: 0.2em 0.6em; border: 1px solid var(--line); }
`;
const COLOURS = ['paper', 'ink', 'soft', 'line', 'edge', 'place', 'thing', 'quote', 'chosen', 'focus'];

/**
 * The page as it came, drawn in a sandboxed frame: no script can run in it, nothing is fetched, no link leads away.
 * `allow-same-origin` lets the viewer, not the page, reach into it; without `allow-scripts` nobody inside can use that.
 */
export function InputFrame(props: {
  html: string;
  runs: readonly Run[];
  chosen: string | null;
  onChoose: (id: string) => void;
  onSide: (side: Side | null) => void;
}): JSX.Element {
  const { words, preferences } = useDesk();
  let frame: HTMLIFrameElement | undefined;
  const inside = (): Document | null => frame?.contentDocument ?? null;
  const paint = (): void => {
    const root = inside()?.documentElement;
    const style = getComputedStyle(document.documentElement);
    for (const name of COLOURS) root?.style.setProperty(`--${name}`, style.getPropertyValue(`--${name}`));
  };
  const light = (id: string | null): void => {
    for (const run of inside()?.querySelectorAll('.chosen') ?? []) run.classList.remove('chosen');
    if (id === null) return;
    const all = [...(inside()?.querySelectorAll(`[data-run="${CSS.escape(id)}"]`) ?? [])];
    for (const run of all) run.classList.add('chosen');
    all[0]?.scrollIntoView({ block: 'nearest' });
  };
  const fill = (): void => {
    const page = inside();
    const view = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
    if (page === null || view == null) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(LOOKS);
    page.adoptedStyleSheets = [sheet];
    page.body.replaceChildren(inertPage(props.html, props.runs, page));
    page.title = words().input;
    void lendFace(view);
    page.addEventListener('click', (event) => {
      const id = (event.target as Element).closest<HTMLElement>('[data-run]')?.dataset.run;
      if (id !== undefined) props.onChoose(id);
    });
    // Keys pressed inside the frame are commands, too.
    page.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true, cancelable: true }),
      );
    });
    paint();
    light(props.chosen);
    const side = { scroller: page.scrollingElement ?? page.documentElement, events: page, root: page };
    if (props.chosen === null) showKept(side);
    props.onSide(side);
  };
  createEffect(() => light(props.chosen));
  createEffect(() => {
    preferences();
    paint();
  });
  onCleanup(() => props.onSide(null));
  return (
    <iframe
      ref={(element) => {
        frame = element;
        element.setAttribute('sandbox', 'allow-same-origin');
        element.addEventListener('load', fill);
        element.srcdoc = frameDocument();
      }}
      class="frame"
      title={words().input}
    />
  );
}
