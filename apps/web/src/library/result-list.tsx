import { A } from '@solidjs/router';
import { createVirtualizer } from '@tanstack/solid-virtual';
import { createEffect, For, type JSX, on, Show } from 'solid-js';
import { day } from '../out/day.ts';
import { useDesk } from '../shell/desk.ts';
import type { FoundArticle, Query } from './client.ts';
import { Pieces } from './pieces.tsx';
import type { Results } from './results.ts';

/** Pixels a result takes before it has been measured. */
const GUESS = 128;
/** Results left below the last shown one when the next page is asked for. */
const AHEAD = 15;

/** What was found, drawn only where it is seen; further pages come as one scrolls. */
export function ResultList(props: { results: Results; onAsk: (query: Query) => void }): JSX.Element {
  const { words, offer } = useDesk();
  let box: HTMLElement | undefined;
  // From result to result; those that come near are drawn before they are reached.
  const step = (by: 1 | -1): void => {
    const links = [...(box?.querySelectorAll<HTMLElement>('h2 a') ?? [])];
    const here = document.activeElement?.closest('.results li') ?? null;
    const at = here === null ? -1 : links.findIndex((link) => here.contains(link));
    links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  };
  offer([
    { id: 'next-result', title: () => words().nextResult, key: 'j', run: () => step(1) },
    { id: 'previous-result', title: () => words().previousResult, key: 'k', run: () => step(-1) },
  ]);
  const rows = createVirtualizer({
    get count() {
      return props.results.articles().length;
    },
    getScrollElement: () => box ?? null,
    estimateSize: () => GUESS,
    overscan: 6,
    getItemKey: (at) => props.results.articles()[at]?.id ?? at,
  });
  createEffect(() => {
    const last = rows.getVirtualItems().at(-1)?.index ?? -1;
    if (last >= 0 && last >= props.results.articles().length - AHEAD) props.results.further();
  });
  createEffect(
    on(props.results.answers, () => {
      if (box !== undefined) box.scrollTop = 0;
    }),
  );
  return (
    <section class="results" ref={box} aria-label={words().results} aria-busy={props.results.busy()}>
      <Show when={props.results.articles().length === 0 && !props.results.busy() && props.results.problem() === null}>
        <p class="none">{words().nothingFound}</p>
      </Show>
      <ol style={{ height: `${rows.getTotalSize()}px` }}>
        <For each={rows.getVirtualItems()}>
          {(row) => (
            <Show when={props.results.articles()[row.index]}>
              {(article) => (
                <li
                  data-index={row.index}
                  ref={(element) => queueMicrotask(() => rows.measureElement(element))}
                  style={{ transform: `translateY(${row.start}px)` }}
                  classList={{ unread: !article().read }}
                >
                  <Result article={article()} onAsk={props.onAsk} />
                </li>
              )}
            </Show>
          )}
        </For>
      </ol>
    </section>
  );
}

function Result(props: { article: FoundArticle; onAsk: (query: Query) => void }): JSX.Element {
  const { words, language } = useDesk();
  const facts = (): string =>
    [
      props.article.publisher?.name ?? props.article.publisher?.domain,
      props.article.agency,
      props.article.published === null ? null : day(props.article.published, language()),
      words().wordCount(new Intl.NumberFormat(language()).format(props.article.words)),
    ]
      .filter((part) => part)
      .join(' · ');
  return (
    <article lang={props.article.language ?? undefined}>
      <h2 dir="auto">
        <A href={`/library/article/${props.article.id}`}>
          <Show when={props.article.headline} fallback={words().untitled}>
            <Pieces pieces={props.article.marks.headline} />
          </Show>
        </A>
      </h2>
      <p class="snippet" dir="auto">
        <Pieces pieces={props.article.marks.text} />
      </p>
      <p class="tagline" lang={language()}>
        <Show when={!props.article.read}>
          <strong class="new">{words().unread}</strong>{' '}
        </Show>
        {facts()}
        <Show when={props.article.group.size > 1}>
          {' · '}
          <A href={`/library/article/${props.article.id}/versions`}>{words().copies(props.article.group.size)}</A>
        </Show>
        <Show when={props.article.revision > 1}>
          {' · '}
          <A href={`/library/article/${props.article.id}/versions`}>{words().versions(props.article.revision)}</A>
        </Show>
      </p>
    </article>
  );
}
