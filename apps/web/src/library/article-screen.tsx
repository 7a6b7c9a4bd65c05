import { Navigate, useParams } from '@solidjs/router';
import { createResource, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { wrong } from '../words/wrong.ts';
import { Archived } from './archived.tsx';
import { Missing } from './missing.tsx';
import { openArchived } from './open.ts';

/** Opens an article of the archive in the reader and marks it read. */
export default function ArticleScreen(): JSX.Element {
  return (
    <Archived>
      <Opening />
    </Archived>
  );
}

function Opening(): JSX.Element {
  const { words, open } = useDesk();
  const params = useParams();
  const [opened] = createResource(
    () => Number(params.id),
    async (id) => {
      open(await openArchived(id));
      return true;
    },
  );
  return (
    <Show when={opened.error === undefined} fallback={<Missing problem={wrong(opened.error, words())} />}>
      <Show when={opened()} fallback={<p class="tagline">{words().loading}</p>}>
        <Navigate href="/read" />
      </Show>
    </Show>
  );
}
