import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GoldPage } from '../body/sets.ts';
import type { Measured } from './measure.ts';
import { type Score, score } from './score.ts';
import type { System } from './system.ts';

/** Middle and 95th percentile over pages of a page's cost divided by the floor's for the same page. */
export interface Cost {
  median: number;
  p95: number;
  /** Milliseconds a page, middle. */
  milliseconds: number;
}

/** One system's line. */
export interface Row {
  system: System;
  version: string | null;
  score: Score;
  cost: Cost;
  failed: number;
}

const requireFrom = createRequire(import.meta.url);

/** The installed version of a package; some hide their package.json from `require`, so it is looked for above their entry. */
export function versionOf(name: string): string {
  let folder = dirname(requireFrom.resolve(name));
  for (let up = 0; up < 8; up++, folder = dirname(folder)) {
    try {
      const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (found.name === name && found.version !== undefined) return found.version;
    } catch {
      // No package.json here: one folder up.
    }
  }
  return 'of unknown version';
}

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Puts what was measured into rows; costs are told in the floor's for the same page. */
export function rowsOf(pages: readonly GoldPage[], measured: readonly Measured[], floor: System): Row[] {
  const base = measured.find(({ system }) => system === floor)?.spent;
  return measured.map(({ system, answers, spent, failed }) => {
    const ratios = [...spent].map((own, page) => own / Math.max(base?.[page] ?? 1, 0.02));
    return {
      system,
      version: system.package === null ? null : versionOf(system.package),
      score: score(pages, answers),
      cost: { median: at(ratios, 0.5), p95: at(ratios, 0.95), milliseconds: at([...spent], 0.5) },
      failed,
    };
  });
}
