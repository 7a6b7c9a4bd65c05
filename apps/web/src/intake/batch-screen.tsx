import { Navigate, useNavigate } from '@solidjs/router';
import { createVirtualizer } from '@tanstack/solid-virtual';
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import { archive } from '../library/client.ts';
import { download } from '../out/download.ts';
import { useDesk, useHanding } from '../shell/desk.ts';
import { useTitle } from '../shell/title.ts';
import { wrong } from '../words/wrong.ts';
import type { Batch, Item } from './batch.ts';

/** Pixels of one line of the list, as the style sheet has it. */
const LINE = 44;

/** A batch being read: how far it is, its pages, and the ways to stop it. */
export default function BatchScreen(): JSX.Element {
  const { batch } = useDesk();
  return (
    <Show when={batch()} keyed fallback={<Navigate href="/" />}>
      {(current) => <Progress batch={current} />}
    </Show>
  );
}

function Progress(props: { batch: Batch }): JSX.Element {
  const { words, open, say, archived } = useDesk();
  const go = useNavigate();
  useTitle(() => `${words().batch} ${props.batch.finished()}/${props.batch.items.length}`);
  const { problem: leftAside } = useHanding();
  const [told, setTold] = createSignal('');
  let list: HTMLElement | undefined;
  const problemOf = (thrown: unknown): string =>
    thrown instanceof Error && thrown.message === 'no-server' ? words().noServer : wrong(thrown, words());
  const count = (): string =>
    [words().batchDone(props.batch.finished(), props.batch.items.length), words().batchFailed(props.batch.failed())]
      .filter((part) => part !== '')
      .join(' · ');
  createEffect(() => {
    if (props.batch.state() === 'finished') say(count());
  });
  const rows = createVirtualizer({
    count: props.batch.items.length,
    getScrollElement: () => list ?? null,
    estimateSize: () => LINE,
    overscan: 8,
  });
  const save = (): void => {
    const records = props.batch.items.flatMap((item) => item.reading()?.record ?? []);
    download(
      'articles.ndjson',
      'application/x-ndjson',
      records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
  };
  const keepAll = async (): Promise<void> => {
    const count = await archive.keepAll(props.batch.items.flatMap((item) => item.reading() ?? []));
    setTold(words().keptCount(count));
    say(words().keptCount(count));
  };
  const show = (item: Item): void => {
    open(item.reading());
    go('/read');
  };
  return (
    <section class="batch">
      <h1 class="screen-title">{words().batch}</h1>
      <Show when={leftAside()}>{(message) => <p role="alert">{message()}</p>}</Show>
      <label class="progress">
        <span>{count()}</span>
        <progress max={props.batch.items.length} value={props.batch.finished()} />
      </label>
      <div class="actions">
        <Show when={props.batch.state() === 'running'}>
          <button type="button" onClick={() => props.batch.pause()}>
            {words().pause}
          </button>
        </Show>
        <Show when={props.batch.state() === 'paused'}>
          <button type="button" onClick={() => props.batch.resume()}>
            {words().resume}
          </button>
        </Show>
        <Show when={['running', 'paused'].includes(props.batch.state())}>
          <button type="button" onClick={() => props.batch.cancel()}>
            {words().cancel}
          </button>
        </Show>
        <button type="button" disabled={props.batch.finished() === props.batch.failed()} onClick={save}>
          {words().downloadAll}
        </button>
        <Show when={archived() && props.batch.finished() > props.batch.failed()}>
          <button type="button" onClick={() => void keepAll()}>
            {words().keepAll}
          </button>
          <span class="tagline">{told()}</span>
        </Show>
      </div>
      <section class="virtual" ref={list} aria-label={words().batch}>
        <ul style={{ height: `${rows.getTotalSize()}px` }}>
          <For each={rows.getVirtualItems()}>
            {(row) => {
              const item = props.batch.items[row.index] as Item;
              return (
                <li
                  style={{ transform: `translateY(${row.start}px)` }}
                  aria-setsize={props.batch.items.length}
                  aria-posinset={row.index + 1}
                  data-state={item.state()}
                >
                  <span class="state">{words().states[item.state()]}</span>
                  <Show when={item.reading()} fallback={<span>{item.name || words().pastedText}</span>}>
                    {(reading) => (
                      <button type="button" class="plain" onClick={() => show(item)}>
                        {reading().record.article.headline ?? item.name}
                      </button>
                    )}
                  </Show>
                  <Show when={item.problem()}>{(problem) => <span class="tagline">{problemOf(problem())}</span>}</Show>
                </li>
              );
            }}
          </For>
        </ul>
      </section>
    </section>
  );
}
