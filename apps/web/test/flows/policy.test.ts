import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { isTemplate } from '../../src/shell/trusted.ts';

it('lets every template of the built viewer through the policy for markup', () => {
  const folder = join(inject('viewer'), 'assets');
  const templates = readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !name.startsWith('worker'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/\(`(<[a-z][^`]*)`/g)].map(([, text]) => text ?? ''),
    );
  expect(templates.length).toBeGreaterThan(50);
  expect(templates.filter((markup) => !isTemplate(markup))).toEqual([]);
});
