/** Serves the tools over standard input and output, for the test's client: node --conditions=source mcp-child.ts archive */
import { serveStdio } from '../src/mcp-stdio.ts';

await serveStdio(process.argv[2]);
