import { type Bindings, bindingsOf } from '../keys/bindings.ts';
import { readSettings, type Settings } from '../settings/read.ts';
import { type Theme, themeOf } from '../terminal/theme.ts';

/** What all screens are shown with. */
export interface Setting {
  bindings: Bindings;
  theme: Theme;
  /** Widest column of text, in cells. */
  measure: number;
  mouse: boolean;
  /** Whether a screen reader reads the screen: one thing at a time, in words. */
  spoken: boolean;
}

/** The screens' setting from the settings of this run. @throws InputProblem for keys that cannot be */
export function settingOf(settings: Settings = readSettings()): Setting {
  const value = (name: string): string => settings.values[name]?.value ?? '';
  return {
    bindings: bindingsOf(settings.keys, settings.file),
    theme: themeOf(value('theme'), process.env),
    measure: Number(value('measure')),
    mouse: value('mouse') === 'on',
    spoken: value('screenreader') === 'on',
  };
}
