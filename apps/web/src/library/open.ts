import type { Reading } from '../engine/reading.ts';
import { archive } from './client.ts';

/** An article of the archive as the page that is read; it counts as read from now on. @throws ServerProblem where it is not kept */
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
    ...(detail.source === 'too-long' ? { tooLong: true as const } : {}),
    archived: id,
    entities: detail.entities,
  };
}
