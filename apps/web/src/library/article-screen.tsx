import { Navigate, useParams } from '@solidjs/router';
import { createResource, type JSX, Show } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { archive } from './client.ts';

/** Opens an article of the archive in the reader and marks it read. */
export default function ArticleScreen(): JSX.Element {
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
    <Show when={opened.error === undefined} fallback={<p role="alert">{(opened.error as Error).message}</p>}>
      <Show when={opened()} fallback={<p class="tagline">{words().loading}</p>}>
        <Navigate href="/read" />
      </Show>
    </Show>
  );
}

/** An article of the archive as the page that is read. @throws ServerProblem where it is not kept */
export async function openArchived(id: number): Promise<Reading> {
  const detail = await archive.article(id);
  const [input] = await Promise.all([
    detail.source === 'kept' ? archive.source(id) : null,
    detail.read ? null : archive.markRead(id, true),
  ]);
  return {
    record: detail.record as Reading['record'],
    by: 'archive',
    input,
    archived: id,
    entities: detail.entities,
  };
}
