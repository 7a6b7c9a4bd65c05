import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputProblem } from '../input/problem.ts';
import { readSettings } from '../settings/read.ts';

/** Where the built viewer is: in the published package, in the built workspace, beside the sources. */
const VIEWERS = ['./web', '../../web/dist', '../../../web/dist'];

/** Serves API and viewer until a signal ends it. */
export async function serveCommand(settings: {
  port: string;
  host: string;
  archive?: string | false;
}): Promise<number> {
  const port = Number(settings.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InputProblem('Not a port', `--port ${settings.port}: a number from 0 to 65535 was expected`);
  const { archive } = readSettings().values;
  const { serve } = await import('@depeche/api/node');
  const viewers = VIEWERS.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const webRoot = viewers.find((path) => existsSync(`${path}/index.html`));
  try {
    await serve({
      port,
      host: settings.host,
      ...(webRoot === undefined ? {} : { webRoot }),
      archive: settings.archive === false ? null : (settings.archive ?? archive?.value ?? null),
    });
  } catch (thrown) {
    throw new InputProblem('Not started', thrown instanceof Error ? thrown.message : String(thrown));
  }
  return 0;
}
