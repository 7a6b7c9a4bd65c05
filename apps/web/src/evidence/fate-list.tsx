import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import { useDesk } from '../shell/desk.ts';
import type { Run } from './runs.ts';
import { type Side, showKept } from './together.ts';

const FILTERS = ['all', 'kept', 'dropped', 'notice'] as const;
/** Characters shown of a run. */
const SHOWN = 400;

/** What was kept and what was left out and why, in the input's order; each can be moved to the other side. */
export function FateList(props: {
  reading: Reading;
  runs: readonly Run[];
  chosen: string | null;
  moved: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onMove: (id: string) => void;
  onSide: (side: Side | null) => void;
}): JSX.Element {
  const { words } = useDesk();
  const [filter, setFilter] = createSignal<(typeof FILTERS)[number]>('all');
  let list: HTMLOListElement | undefined;
  const article = () => props.reading.record.article;
  const fates = createMemo(() => {
    // Without the input there are no places in it; what became of it can still be listed.
    const { blocks, dropped, notices } = article();
    const shown =
      props.reading.input === null
        ? [
            ...notices.map(({ source }, at): Run => ({ ...source, id: `n${at}`, fate: 'notice', reason: null })),
            ...blocks.map(({ source }, at): Run => ({ ...source, id: `b${at}`, fate: 'kept', reason: null })),
            ...dropped.map(({ source, reason }, at): Run => ({ ...source, id: `d${at}`, fate: 'dropped', reason })),
          ].sort((a, b) => a.start - b.start)
        : props.runs;
    return shown.filter(({ id, fate }) => id !== null && fate !== 'field');
  });
  const shown = createMemo(() => fates().filter(({ fate }) => filter() === 'all' || fate === filter()));
  const count = (which: (typeof FILTERS)[number]): number =>
    which === 'all' ? fates().length : fates().filter(({ fate }) => fate === which).length;
  const textOf = (id: string): string => {
    const at = Number(id.slice(1));
    const { text, blocks, dropped, notices } = article();
    if (id.startsWith('b')) return text.slice(blocks[at]?.start, blocks[at]?.end);
    return (id.startsWith('d') ? dropped[at]?.text : notices[at]?.text) ?? '';
  };
  onMount(() => {
    if (list === undefined) return;
    const side = { scroller: list, events: list, root: list };
    if (props.chosen === null) showKept(side);
    props.onSide(side);
  });
  onCleanup(() => props.onSide(null));
  createEffect(() => {
    if (props.chosen !== null)
      list?.querySelector(`[data-run="${CSS.escape(props.chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div class="outcome">
      <fieldset class="choice">
        <legend class="live">{words().showOnly}</legend>
        <For each={FILTERS}>
          {(each) => (
            <label>
              <input type="radio" name="fate" checked={filter() === each} onChange={() => setFilter(each)} />
              <span>
                {each === 'all' ? words().all : words().fate[each]} {count(each)}
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <ol class="fates" ref={list}>
        <For each={shown()}>
          {(run) => {
            const id = run.id ?? '';
            return (
              <li
                data-run={id}
                data-fate={run.fate}
                classList={{ chosen: props.chosen === id, moved: props.moved.has(id) }}
              >
                <button type="button" class="plain" onClick={() => props.onChoose(id)}>
                  <span class="reason">
                    {run.reason === null
                      ? words().fate[run.fate === 'field' ? 'kept' : run.fate]
                      : words().reason[run.reason]}
                  </span>{' '}
                  <span lang={article().language ?? undefined} dir="auto">
                    {textOf(id).slice(0, SHOWN)}
                  </span>
                </button>
                <Show when={run.fate !== 'notice'}>
                  <button type="button" aria-pressed={props.moved.has(id)} onClick={() => props.onMove(id)}>
                    {run.fate === 'kept' ? words().leaveOut : words().putBack}
                  </button>
                </Show>
              </li>
            );
          }}
        </For>
      </ol>
    </div>
  );
}
