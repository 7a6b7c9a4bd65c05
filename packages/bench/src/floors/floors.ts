import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file the floors are kept in: name of the measure to the least value it may have. */
export const FLOORS_FILE = fileURLToPath(new URL('../../floors.json', import.meta.url));

export type Figures = Record<string, number>;

export function readFloors(): Figures {
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Figures;
}

/** The figures that lie under their floor, or have none, a line each. */
export function under(figures: Figures, floors: Figures): string[] {
  return Object.entries(figures).flatMap(([name, value]) => {
    const floor = floors[name];
    if (floor === undefined) return [`${name}: no floor is written down`];
    return value >= floor ? [] : [`${name}: ${value.toFixed(4)} is under its floor of ${floor}`];
  });
}

/** Floors that are lower in `later` than in `earlier`, or gone from it, a line each. */
export function lowered(earlier: Figures, later: Figures): string[] {
  return Object.entries(earlier)
    .filter(([name, floor]) => !((later[name] ?? Number.NEGATIVE_INFINITY) >= floor))
    .map(([name, floor]) => `${name}: ${floor} became ${later[name] ?? 'nothing'}`);
}

/**
 * How far under what was reached a floor is set. Most figures are of pages the models were trained on, where a model that
 * serves unseen pages better may stand a little lower, or of a few hundred cases, where two or three are chance.
 */
const SLACK = 0.01;

/** The floors raised to a little under what was reached, in three digits; none is lowered. */
export function raised(floors: Figures, figures: Figures): Figures {
  const cut = (value: number): number => Math.max(0, Math.floor((value - SLACK) * 1000) / 1000);
  const all = { ...floors };
  for (const [name, value] of Object.entries(figures)) all[name] = Math.max(all[name] ?? 0, cut(value));
  return all;
}

/** Figures with their floors, for a log. */
export function listing(figures: Figures, floors: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `  ${name.padEnd(52)} ${value.toFixed(4)}  (floor ${floors[name] ?? 'none'})`)
    .join('\n');
}
