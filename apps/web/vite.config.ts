import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { contentPolicy } from './build/content-policy.ts';
import { serviceWorker } from './build/service-worker.ts';

export default defineConfig({
  plugins: [solid(), contentPolicy(), serviceWorker()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
});
