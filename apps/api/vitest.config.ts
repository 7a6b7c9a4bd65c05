import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['test/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A package of the protocol's client has a `source` condition of its own, whose files Node does not load.
    server: { deps: { inline: [/sdk\/dist\/esm\/client\/streamableHttp/, /eventsource-parser/] } },
  },
});
