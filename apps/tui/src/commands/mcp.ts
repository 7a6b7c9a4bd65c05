/** The API's tools for agents; named by a variable, so that the command builds and extracts without it. */
interface McpEntry {
  serveStdio(): Promise<void>;
}
const entry: string = '@depeche/api/mcp-stdio';

/** Serves an agent over standard input and output until the input ends. */
export async function mcpCommand(): Promise<number> {
  const { serveStdio } = (await import(entry)) as McpEntry;
  await serveStdio();
  return 0;
}
