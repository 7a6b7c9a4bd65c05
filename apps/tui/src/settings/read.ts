import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { InputProblem } from '../input/problem.ts';
import { configFile, type Environment } from './paths.ts';
import { SETTINGS } from './settings.ts';

/** A value and where it comes from: a variable's name, the file's path, or `default`. */
export interface Told {
  value: string | null;
  from: string;
}

/** What holds for this run. */
export interface Settings {
  file: string;
  /** Whether there is such a file. */
  present: boolean;
  values: Record<string, Told>;
  /** Keys by command, as the file's `[keys]` gives them; unchecked against the screens' commands. */
  keys: Record<string, string[]>;
}

/**
 * Reads the settings: environment first, then the configuration file, then what holds otherwise.
 *
 * @throws InputProblem where the file cannot be read as TOML, names something that is no setting, or a value does not fit
 */
export function readSettings(env: Environment = process.env): Settings {
  const file = configFile(env);
  const { told, present } = fileContent(file);
  const { keys = {}, ...rest } = told;
  for (const name of Object.keys(rest))
    if (!SETTINGS.some((setting) => setting.name === name))
      throw new InputProblem(
        'Not a setting',
        `${file}: "${name}"; there are ${SETTINGS.map((setting) => setting.name).join(', ')} and [keys]`,
      );
  const values: Settings['values'] = {};
  for (const { name, variable, otherwise, expected, fits } of SETTINGS) {
    const fromEnv = env[variable];
    const fromFile = rest[name];
    const value = fromEnv || (fromFile === undefined ? otherwise(env) : String(fromFile));
    const from = fromEnv ? variable : fromFile === undefined ? 'default' : file;
    if (value !== null && !fits(value)) throw new InputProblem('Does not fit', `${from}: ${name} takes ${expected}`);
    values[name] = { value, from };
  }
  return { file, present, values, keys: keysOf(keys, file) };
}

function fileContent(file: string): { told: Record<string, unknown>; present: boolean } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { told: {}, present: false };
  }
  try {
    return { told: parse(text) as Record<string, unknown>, present: true };
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : '';
    throw new InputProblem('Not a configuration', `${file}: TOML was expected (${why})`);
  }
}

function keysOf(given: unknown, file: string): Record<string, string[]> {
  const expected = 'a table of commands with a key or a list of keys each';
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new InputProblem('Not keys', `${file}: [keys] is ${expected}`);
  return Object.fromEntries(
    Object.entries(given).map(([command, keys]) => {
      const list = Array.isArray(keys) ? keys : [keys];
      if (!list.every((key) => typeof key === 'string' && key !== ''))
        throw new InputProblem('Not keys', `${file}: keys.${command}: [keys] is ${expected}`);
      return [command, list as string[]];
    }),
  );
}
