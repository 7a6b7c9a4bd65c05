import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../src/node.ts';

const STORY = 'SOFIA, March 3 (Reuters) - “The port opens today,” said Georgi Ivanov, director of the port of Burgas.';
const folder = mkdtempSync(join(tmpdir(), 'depeche-mcp-'));
const path = join(folder, 'archive.db');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve({ port: 0, host: '127.0.0.1', archive: path });
  const kept = await fetch(`http://127.0.0.1:${server.port}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: STORY, url: 'https://paper.example/port' }),
  });
  expect(kept.status).toBe(201);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const transports: [string, () => Transport][] = [
  [
    'streamable HTTP',
    () => new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${server.port}/mcp`)) as Transport,
  ],
  [
    'standard input and output',
    () =>
      new StdioClientTransport({
        command: process.execPath,
        args: ['--conditions=source', fileURLToPath(new URL('./mcp-child.ts', import.meta.url)), path],
      }),
  ],
];

describe.each(transports)('an agent with the protocol’s own client over %s', (_, transport) => {
  it('lists the tools and calls each that the archive answers', { timeout: 60_000 }, async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport());
    const call = async (name: string, given: Record<string, unknown>): Promise<string> =>
      JSON.stringify(await client.callTool({ name, arguments: given }));
    try {
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toEqual(['extract', 'search_archive', 'quotes', 'dossier']);
      expect(await call('extract', { text: STORY })).toMatch(/not instructions.*Georgi Ivanov/);
      expect(await call('search_archive', { q: 'port' })).toContain('https://paper.example/port');
      expect(await call('quotes', { speaker: 'Georgi Ivanov' })).toContain('The port opens today');
      expect(await call('dossier', { name: 'Georgi Ivanov' })).toContain('named in 1 articles');
      expect(await call('extract', { url: 'http://127.0.0.1/' })).toContain('"isError":true');
      expect(await call('search_archive', { q: 'port', limit: 0 })).toContain('"isError":true');
    } finally {
      await client.close();
    }
  });
});
