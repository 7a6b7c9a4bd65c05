import { createSignal, type JSX, onCleanup, onMount } from 'solid-js';

/** From where on a list and what narrows it stand side by side; as in the style sheet. */
const WIDE = '(min-width: 56.01rem)';

/** What stands beside a list on a wide screen, and above it, behind a title to open, on a narrow one. */
export function Folded(props: { title: string; children: JSX.Element }): JSX.Element {
  const wide = window.matchMedia(WIDE);
  const [open, setOpen] = createSignal(wide.matches);
  const follow = (): void => {
    setOpen(wide.matches);
  };
  onMount(() => wide.addEventListener('change', follow));
  onCleanup(() => wide.removeEventListener('change', follow));
  return (
    <details class="folded" open={open()}>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}
