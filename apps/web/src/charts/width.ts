import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** How wide an element is drawn, in pixels; charts are laid out for it, so that their words keep their size. */
export function createWidth(fallback = 640): [Accessor<number>, (element: Element) => void] {
  const [width, setWidth] = createSignal(fallback);
  const observer = new ResizeObserver((entries) => {
    const found = entries[0]?.contentRect.width ?? 0;
    if (found > 0) setWidth(Math.floor(found));
  });
  onCleanup(() => observer.disconnect());
  return [width, (element) => observer.observe(element)];
}
