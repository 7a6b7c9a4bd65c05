import { readSettings } from '../settings/read.ts';

/** Serves an agent over standard input and output until the input ends. */
export async function mcpCommand(): Promise<number> {
  const { serveStdio } = await import('@depeche/api/mcp-stdio');
  await serveStdio(readSettings().values.archive?.value ?? undefined);
  return 0;
}
