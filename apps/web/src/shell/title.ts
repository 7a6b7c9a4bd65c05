import { createEffect, onCleanup } from 'solid-js';

const SITE = 'Dépêche';

/** Names the window after the screen for as long as it is there, so that tabs, history and screen readers tell it. */
export function useTitle(name: () => string | null | undefined): void {
  createEffect(() => {
    const own = name();
    document.title = own ? `${own} · ${SITE}` : SITE;
  });
  onCleanup(() => {
    document.title = SITE;
  });
}
