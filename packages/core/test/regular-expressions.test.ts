import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

/** Where the sources lie that ship; a package that is not there yet is passed over. */
const SOURCES = [
  'packages/core',
  'packages/intake',
  'packages/archive',
  'packages/client',
  'apps/api',
  'apps/tui',
  'apps/web',
];
const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Found {
  pattern: string;
  flags: string;
  file: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every regular expression literal of a file. */
function literalsIn(file: string): Found[] {
  const found: Found[] = [];
  const waiting: unknown[] = [parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null || node instanceof RegExp) continue;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex !== undefined) found.push({ ...regex, file: file.slice(root.length) });
    for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) waiting.push(child);
  }
  return found;
}

/** The patterns that core builds out of its word lists, caught as they are built. */
async function constructed(): Promise<Found[]> {
  const found: Found[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [pattern, flags], self) {
      const made: RegExp = Reflect.construct(target, [pattern, flags], self);
      found.push({ pattern: made.source, flags: made.flags, file: 'constructed' });
      return made;
    },
  });
  try {
    const { extract } = await import('../src/index.ts');
    const { ENGLISH_PAGE, FRENCH_WIRE } = await import('./pages.ts');
    for (const page of [ENGLISH_PAGE, FRENCH_WIRE]) extract(page);
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

/**
 * How a pattern's time grows where it grows faster than its input; null where recheck's automaton proves that it does not,
 * or cannot read the pattern (lookarounds): its fuzzer accuses bounded repeats on a busy machine.
 */
async function complexityOf({ pattern, flags }: Found): Promise<string | null> {
  const proved = await check(pattern, flags, { checker: 'automaton', timeout: 5000 });
  return proved.status === 'vulnerable' ? proved.complexity.summary : null;
}

describe('the regular expressions that ship', () => {
  it('are all there: the list has not gone empty', async () => {
    const literals = SOURCES.flatMap((source) => filesUnder(join(root, source, 'src'))).flatMap(literalsIn);
    expect(literals.length).toBeGreaterThan(300);
    for (const source of ['packages/core', 'packages/intake', 'apps/tui'])
      expect(literals.some(({ file }) => file.startsWith(source))).toBe(true);
    expect((await constructed()).length).toBeGreaterThan(0);
  });

  it('take time linear in their input, by recheck', { timeout: 300_000 }, async () => {
    const literals = SOURCES.flatMap((source) => filesUnder(join(root, source, 'src'))).flatMap(literalsIn);
    const patterns = [
      ...new Map(
        [...literals, ...(await constructed())].map((each) => [`/${each.pattern}/${each.flags}`, each]),
      ).values(),
    ];
    const vulnerable: string[] = [];
    const work = async (): Promise<void> => {
      for (let each = patterns.pop(); each !== undefined; each = patterns.pop()) {
        const complexity = await complexityOf(each);
        if (complexity !== null) vulnerable.push(`${each.file}: /${each.pattern}/${each.flags} ${complexity}`);
      }
    };
    await Promise.all([work(), work()]);
    expect(vulnerable).toEqual([]);
  });

  it('would be told where they are not', async () => {
    expect((await check('(a+)+$', '')).status).toBe('vulnerable');
    expect((await check('\\s+$', '')).status).toBe('vulnerable');
  });
});
