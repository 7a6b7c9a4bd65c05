import { defaultArchivePath } from '@depeche/archive/path';
import type { Environment } from './paths.ts';

/** One thing that can be set, in the configuration file or by an environment variable. */
export interface Setting {
  name: string;
  /** The environment variable that comes before the file. */
  variable: string;
  /** What holds where nothing is said; null: nothing. */
  otherwise(env: Environment): string | null;
  /** What a value has to look like, in words. */
  expected: string;
  fits(value: string): boolean;
  says: string;
  /** Never shown. */
  secret?: true;
}

const oneOf = (...values: string[]) => ({
  expected: values.join(', '),
  fits: (value: string): boolean => values.includes(value),
});

/** Everything that can be set, beside keys. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'archive',
    variable: 'DEPECHE_ARCHIVE',
    otherwise: defaultArchivePath,
    expected: 'a file, or a libsql:// address',
    fits: (value) => value !== '',
    says: 'where articles are kept',
  },
  {
    name: 'server',
    variable: 'DEPECHE_SERVER',
    otherwise: () => null,
    expected: 'an http(s) address',
    fits: (value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value),
    says: 'a Dépêche API to work on instead of the local archive',
  },
  {
    name: 'key',
    variable: 'DEPECHE_KEY',
    otherwise: () => null,
    expected: 'a key of that server',
    fits: (value) => /^[\x21-\x7e]+$/.test(value),
    says: 'the key for the server',
    secret: true,
  },
  {
    name: 'theme',
    variable: 'DEPECHE_THEME',
    otherwise: () => 'auto',
    ...oneOf('auto', 'dark', 'light'),
    says: 'colours for a dark or a light terminal',
  },
  {
    name: 'mouse',
    variable: 'DEPECHE_MOUSE',
    otherwise: () => 'on',
    ...oneOf('on', 'off'),
    says: 'wheel and clicks in full-screen',
  },
  {
    name: 'screenreader',
    variable: 'DEPECHE_SCREENREADER',
    // Ink's own variable.
    otherwise: (env) => (env.INK_SCREEN_READER === 'true' ? 'on' : 'off'),
    ...oneOf('on', 'off'),
    says: 'full-screen in words, for a screen reader',
  },
  {
    name: 'measure',
    variable: 'DEPECHE_MEASURE',
    otherwise: () => '80',
    expected: 'a number from 20 to 200',
    fits: (value) => /^\d{2,3}$/.test(value) && Number(value) >= 20 && Number(value) <= 200,
    says: 'widest column of text, in cells',
  },
];
