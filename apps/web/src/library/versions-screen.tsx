import { A, useParams } from '@solidjs/router';
import { createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { day } from '../out/day.ts';
import { useDesk } from '../shell/desk.ts';
import { useTitle } from '../shell/title.ts';
import { wrong } from '../words/wrong.ts';
import { Archived } from './archived.tsx';
import { archive, type Changes, type FoundArticle } from './client.ts';
import { Missing } from './missing.tsx';
import { Changed } from './pieces.tsx';

/** How an article changed since it was first kept, and the same story as others carried it. */
export default function VersionsScreen(): JSX.Element {
  return (
    <Archived>
      <Versions />
    </Archived>
  );
}

function Versions(): JSX.Element {
  const { words, language } = useDesk();
  const params = useParams();
  const id = (): number => Number(params.id);
  const [revisions] = createResource(id, (asked) => archive.revisions(asked));
  const [copies] = createResource(id, async (asked) => {
    const query = { group: `${asked}`, limit: '100', sort: 'newest' };
    const { articles } = await archive.search(query, new AbortController().signal);
    return articles;
  });
  const when = (moment: string): string =>
    new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
      new Date(moment),
    );
  const newest = (): number => revisions()?.revisions[0]?.revision ?? 1;
  const self = (): FoundArticle | undefined => copies()?.find((copy) => copy.id === id());
  useTitle(() => [self()?.headline, words().versionsOf].filter((part) => part).join(' · '));
  return (
    <section class="versions">
      <h1 class="screen-title">{self()?.headline ?? words().versionsOf}</h1>
      <p>
        <A href={`/library/article/${id()}`}>{words().reader}</A>
      </p>
      <Show when={revisions.error}>{(problem) => <Missing problem={wrong(problem(), words())} />}</Show>
      <For each={revisions()?.revisions}>
        {({ revision, received, changes }) => (
          <>
            <h2>{words().revision(revision, when(received))}</h2>
            <Show when={changes} fallback={<p class="none">{words().firstRevision}</p>}>
              {(made) => (
                <>
                  <Show when={made().headline.some(({ kind }) => kind !== 'same')}>
                    <Changed changes={made().headline} />
                  </Show>
                  <Changed changes={made().text} />
                </>
              )}
            </Show>
          </>
        )}
      </For>
      <h2>{words().copiesOf}</h2>
      <For each={copies()?.filter((copy) => copy.id !== id())} fallback={<p class="none">{words().noCopies}</p>}>
        {(copy) => (
          <Copy
            copy={copy}
            of={id()}
            revision={newest()}
            words={[
              copy.publisher?.name ?? copy.publisher?.domain ?? '',
              copy.published === null ? '' : day(copy.published, language()),
            ]}
          />
        )}
      </For>
    </section>
  );
}

function Copy(props: { copy: FoundArticle; of: number; revision: number; words: readonly string[] }): JSX.Element {
  const { words } = useDesk();
  const [changes, setChanges] = createSignal<Changes | null>(null);
  const compare = async (): Promise<void> => {
    setChanges(await archive.compare(props.of, props.revision, props.copy.id));
  };
  return (
    <article>
      <h3>
        <A href={`/library/article/${props.copy.id}`}>{props.copy.headline ?? words().untitled}</A>
      </h3>
      <p class="tagline">
        {props.words.filter((part) => part !== '').join(' · ')}{' '}
        <button type="button" onClick={() => void compare()}>
          {words().compare}
        </button>
      </p>
      <Show when={changes()}>
        {(made) => (
          <>
            <Changed changes={made().headline} />
            <Changed changes={made().text} />
          </>
        )}
      </Show>
    </article>
  );
}
