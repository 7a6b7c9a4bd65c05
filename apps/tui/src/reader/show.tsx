import type { ExtractionRecord } from '@depeche/core';
import { render } from 'ink';
import { Reader } from './reader.tsx';

/** Shows a record full-screen until the reader leaves; Ink gives the screen back on exit, crash and signals. */
export async function showReader(record: ExtractionRecord): Promise<number> {
  const colour = (process.env.NO_COLOR ?? '') === '';
  const app = render(<Reader record={record} colour={colour} />, { alternateScreen: true, exitOnCtrlC: true });
  await app.waitUntilExit();
  return 0;
}
