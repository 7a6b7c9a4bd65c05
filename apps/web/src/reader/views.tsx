import { A, Navigate } from '@solidjs/router';
import { type JSX, lazy, Show, Suspense } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { useTitle } from '../shell/title.ts';

const Shelf = lazy(() => import('../library/shelf.tsx'));

/** The three ways to look at the open page, and one of them; without an open page, back to where pages come in. */
export function Views(props: {
  /** What this way is called in the window's title; none for the reading itself. */
  name?: string;
  children: (reading: Reading) => JSX.Element;
}): JSX.Element {
  const { words, reading, resuming, language } = useDesk();
  useTitle(() =>
    reading() === null
      ? null
      : [reading()?.record.article.headline ?? words().untitled, props.name].filter((part) => part).join(' · '),
  );
  return (
    <Show
      when={reading()}
      keyed
      fallback={
        <Show when={resuming()} fallback={<Navigate href="/" />}>
          <p class="tagline">{words().loading}</p>
        </Show>
      }
    >
      {(current) => (
        <>
          <div class="views-bar">
            <nav class="views" aria-label={words().view}>
              <A href="/read">{words().reader}</A>
              <A href="/evidence">{words().evidence}</A>
              <A href="/dossier">{words().dossier}</A>
            </nav>
            <Suspense>
              <Shelf reading={current} />
            </Suspense>
            <p class="tagline">
              {current.by === 'server'
                ? words().fromServer
                : current.by === 'archive'
                  ? words().fromArchive
                  : words().fromHere}
              {' · '}
              {words().confidence}{' '}
              {new Intl.NumberFormat(language(), { style: 'percent' }).format(current.record.article.confidence)}
            </p>
          </div>
          {props.children(current)}
        </>
      )}
    </Show>
  );
}
