import { createNodeFetcher } from '@depeche/intake/node';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer } from './mcp.ts';

/** Serves the tools over standard input and output until the input ends. */
export async function serveStdio(): Promise<void> {
  const server = createMcpServer(createNodeFetcher());
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
