import { expect, it } from 'vitest';
import { recordBytes } from '../../../../packages/core/test/shared/same-bytes.ts';

declare const __NODE_RECORDS__: string;

it('makes the same bytes of the fixture set in Chromium as in Node', () => {
  expect(__NODE_RECORDS__.length).toBeGreaterThan(1000);
  expect(recordBytes()).toBe(__NODE_RECORDS__);
});
