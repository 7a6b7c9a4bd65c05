/** Pixels of what stands before that stay in view. */
const MARGIN = 24;

/** One side of the split view that can be scrolled. */
export interface Side {
  scroller: Element;
  /** Where its scroll events are heard. */
  events: EventTarget;
  /** Holds the elements with `data-run`. */
  root: ParentNode;
}

/**
 * Scrolls two sides together: the run at the top of the one the reader moves is brought to the top of the other. Which side
 * leads is told by the pointer, the wheel, a key or the focus, so that the two do not push each other.
 *
 * @returns ends it
 */
export function scrollTogether(left: Side, right: Side): () => void {
  let leader: Side | null = null;
  let frame = 0;
  const ends: (() => void)[] = [];
  const on = (target: EventTarget, names: readonly string[], run: () => void): void => {
    for (const name of names) {
      target.addEventListener(name, run, { passive: true });
      ends.push(() => target.removeEventListener(name, run));
    }
  };
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    on(side.events, ['pointerenter', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'keydown', 'focusin'], () => {
      leader = side;
    });
    on(side.events, ['scroll'], () => {
      if (leader !== side) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => follow(side, other));
    });
  }
  return () => {
    cancelAnimationFrame(frame);
    for (const end of ends) end();
  };
}

function follow(from: Side, to: Side): void {
  const top = topOf(from);
  for (const run of from.root.querySelectorAll<HTMLElement>('[data-run]')) {
    const box = run.getBoundingClientRect();
    if (box.bottom <= top || box.height === 0) continue;
    const twin = to.root.querySelector<HTMLElement>(`[data-run="${CSS.escape(run.dataset.run ?? '')}"]`);
    if (twin === null) continue;
    to.scroller.scrollTop += twin.getBoundingClientRect().top - topOf(to) - (box.top - top);
    return;
  }
}

/** Where a side's view begins, in the coordinates of its elements' boxes: a frame's own viewport begins at 0. */
function topOf({ scroller }: Pick<Side, 'scroller'>): number {
  return scroller === scroller.ownerDocument.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
}

/** Brings the first words that were kept to the top of a side: what stands before them can be scrolled back to. */
export function showKept({ scroller, root }: Pick<Side, 'scroller' | 'root'>): void {
  const first = root.querySelector('[data-fate="kept"], [data-fate="notice"]');
  if (first !== null) scroller.scrollTop += first.getBoundingClientRect().top - topOf({ scroller }) - MARGIN;
}
