import type { ExtractionRecord } from '@depeche/core';
import { show } from '../screen/show.tsx';
import { Reader } from './reader.tsx';

/** Shows a record full-screen until the reader leaves. */
export function showReader(record: ExtractionRecord, input: string): Promise<number> {
  return show((shell) => <Reader {...shell} record={record} input={input} back={() => undefined} />);
}
