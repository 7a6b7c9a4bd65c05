import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputProblem } from '../input/problem.ts';

/** The API's entry for Node; named by a variable, so that the command builds and extracts without it. */
interface NodeEntry {
  serve(settings: { port: number; host: string; webRoot?: string }): Promise<unknown>;
}
const nodeEntry: string = '@depeche/api/node';

/** Serves API and viewer until a signal ends it. */
export async function serveCommand(settings: { port: string; host: string }): Promise<number> {
  const port = Number(settings.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InputProblem('Not a port', `--port ${settings.port}: a number from 0 to 65535 was expected`);
  const { serve } = (await import(nodeEntry)) as NodeEntry;
  const webRoot = fileURLToPath(new URL('../../../web/dist', import.meta.url));
  try {
    await serve({ port, host: settings.host, ...(existsSync(webRoot) ? { webRoot } : {}) });
  } catch (thrown) {
    throw new InputProblem('Not started', thrown instanceof Error ? thrown.message : String(thrown));
  }
  return 0;
}
