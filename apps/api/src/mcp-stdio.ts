import type { Archive } from '@depeche/archive';
import { defaultArchivePath, openArchiveAt } from '@depeche/archive/node';
import { createNodeFetcher } from '@depeche/intake/node';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer } from './mcp.ts';

/**
 * Serves the tools over standard input and output until the input ends.
 *
 * @param address where the archive is, as for `serve`; it is opened when it is first asked
 */
export async function serveStdio(address = process.env.DEPECHE_ARCHIVE || defaultArchivePath()): Promise<void> {
  let opened: Promise<Archive> | null = null;
  const archive = (): Promise<Archive> => {
    opened ??= openArchiveAt(address, process.env.DEPECHE_ARCHIVE_TOKEN);
    return opened;
  };
  const server = createMcpServer(createNodeFetcher(), archive);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  await (opened as Promise<Archive> | null)?.then((open) => open.close()).catch(() => {});
}
