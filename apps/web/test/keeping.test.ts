import { extract } from '@depeche/core';
import { beforeAll, expect, it, vi } from 'vitest';

const record = extract(
  '<article><h1>Tolls rise</h1><p>The tolls of the port will rise in April, it was said.</p></article>',
);

let sourced: typeof import('../src/library/client.ts').sourced;
beforeAll(async () => {
  vi.stubGlobal('location', { origin: 'http://depeche.example' });
  ({ sourced } = await import('../src/library/client.ts'));
});

const kept = (input: string | null): unknown => (JSON.parse(sourced({ record, input })) as { source: unknown }).source;

it('sends a page along with its record as far as a server takes it, counted in bytes', () => {
  const long = 'a'.repeat(5_000_000);
  expect(kept(long)).toBe(long);
  expect(kept('é'.repeat(5_000_000))).toBeNull();
  expect(kept(null)).toBeNull();
});
