import { createEffect, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import type { Run } from './runs.ts';
import { type Side, showKept } from './together.ts';

/** Longest stretch of markup shown between two runs, in UTF-16 code units; the rest is counted. */
const MOST_MARKUP = 240;

/** The input's characters as they came. */
export function RawInput(props: {
  input: string;
  runs: readonly Run[];
  chosen: string | null;
  onChoose: (id: string) => void;
  onSide: (side: Side | null) => void;
}): JSX.Element {
  const { words } = useDesk();
  let box: HTMLElement | undefined;
  const text = ({ start, end }: Run): string => props.input.slice(start, end);
  const shortened = (run: Run): string => {
    const whole = text(run);
    return whole.length <= MOST_MARKUP ? whole : `${whole.slice(0, MOST_MARKUP)} … (+${whole.length - MOST_MARKUP})`;
  };
  onMount(() => {
    if (box === undefined) return;
    const side = { scroller: box, events: box, root: box };
    if (props.chosen === null) showKept(side);
    props.onSide(side);
  });
  onCleanup(() => props.onSide(null));
  createEffect(() => {
    if (props.chosen !== null)
      box?.querySelector(`[data-run="${CSS.escape(props.chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <section class="raw" aria-label={words().input} ref={box}>
      <For each={props.runs}>
        {(run) => (
          <Show when={run.id} fallback={<span class="markup">{shortened(run)}</span>}>
            {(id) => (
              <a
                href={`#${id()}`}
                class="run"
                classList={{ chosen: props.chosen === id() }}
                data-run={id()}
                data-fate={run.fate}
                onClick={(event) => {
                  event.preventDefault();
                  props.onChoose(id());
                }}
              >
                {run.fate === 'field' ? shortened(run) : text(run)}
              </a>
            )}
          </Show>
        )}
      </For>
    </section>
  );
}
