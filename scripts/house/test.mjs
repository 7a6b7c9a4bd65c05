import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { run } from './child.mjs';
import { root, say } from './root.mjs';
import { workspace } from './workspace.mjs';

const reports = join(root, 'node_modules/.cache/depeche-tests');

/** A test that needs a program says so in its name, "… (needs chromium)"; with `CI` set, none of those may be skipped. */
const needsProgram = /\(needs [^)]+\)/;

/** Reads one vitest JSON report. */
function count(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  let failed = report.numFailedTests;
  // A file that fails before its first test is no failed test in the report, but is one here.
  for (const file of report.testResults) if (file.status === 'failed' && file.assertionResults.length === 0) failed++;
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'pending' || test.status === 'skipped' || test.status === 'todo')
    .map((test) => test.fullName);
  return { passed: report.numPassedTests, failed, skipped };
}

/**
 * Lint, types and build, then every package's tests. Its last line is the sum over the workspace; a step or a package
 * that fails as a whole counts as one failure.
 *
 * @param {string[]} only names of packages (`core`, `web` …); empty: all, and the checks
 * @returns {Promise<number>} exit status
 */
export async function test(only = []) {
  let passed = 0;
  let failed = 0;
  if (only.length === 0) failed += (await check()).length;
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  for (const { name, folder, scripts } of workspace()) {
    const short = name.replace('@depeche/', '');
    if (scripts.test === undefined || (only.length > 0 && !only.includes(short))) continue;
    say(`— tests of ${name}`);
    const report = join(reports, `${short}.json`);
    const args = ['run', 'test', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const status = await run('pnpm', args, { cwd: folder });
    if (!existsSync(report)) {
      failed++;
      say(`${name}: ended without a report`);
      continue;
    }
    const counted = count(report);
    passed += counted.passed;
    failed += counted.failed;
    for (const skippedName of counted.skipped) {
      const forbidden = process.env.CI !== undefined && needsProgram.test(skippedName);
      if (forbidden) failed++;
      say(`  skipped${forbidden ? ' (counted as failed)' : ''}: ${skippedName}`);
    }
    if (status !== 0 && counted.failed === 0) failed++;
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
