import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { recordBytes } from '../../packages/core/test/shared/same-bytes.ts';

const chromium = '/usr/bin/chromium';

const unit = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { name: 'unit', include: ['test/*.test.ts'], environment: 'node' },
};

const browser = {
  // What Node makes of the fixture set, for Chromium to compare with.
  define: { __NODE_RECORDS__: JSON.stringify(recordBytes()) },
  plugins: [solid()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  test: {
    name: 'browser',
    include: ['test/browser/*.test.tsx'],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: chromium,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
};

/** What a user does, in the built viewer on a real server. */
const flows = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    name: 'flows',
    include: ['test/flows/*.test.ts'],
    environment: 'node' as const,
    globalSetup: ['test/flows/build.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
};

// The browser's tests need Debian's chromium, which the continuous integration installs; elsewhere its absence is said.
const hasChromium = existsSync(chromium);
if (!hasChromium) process.stderr.write('web: no /usr/bin/chromium, so the browser tests are left out\n');

export default defineConfig({ test: { projects: hasChromium ? [unit, browser, flows] : [unit] } });
