// Writes the migrations drizzle-kit generated into a module: on Workers, and in a bundle, there is no folder to read.
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../drizzle/', import.meta.url);
const { entries } = JSON.parse(readFileSync(new URL('meta/_journal.json', folder), 'utf8'));
const migrations = entries.map(({ tag }) => ({
  name: tag,
  statements: readFileSync(new URL(`${tag}.sql`, folder), 'utf8')
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim()),
}));

const written = `/** Generated from \`drizzle/\` by \`pnpm run migrations\`; a test compares the two. */
export const migrations: readonly { name: string; statements: readonly string[] }[] = ${JSON.stringify(migrations, null, 2)};
`;
writeFileSync(new URL('../src/migrations.ts', import.meta.url), written);
