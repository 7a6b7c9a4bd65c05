import type { Layer } from '../reader/layers.ts';

/** How a screen is coloured. */
export interface Theme {
  /** False: no colour at all; marks keep their signs and underlines. */
  colour: boolean;
  light: boolean;
}

/**
 * The theme of a terminal.
 *
 * @param told `dark`, `light`, or `auto`: from `COLORFGBG`, whose last number is the background's, dark where it is not set
 */
export function themeOf(told: string, env: Readonly<Record<string, string | undefined>>): Theme {
  const background = Number(env.COLORFGBG?.split(';').at(-1) ?? Number.NaN);
  const light = told === 'light' || (told === 'auto' && (background === 7 || background === 15));
  return { colour: (env.NO_COLOR ?? '') === '', light };
}

/** A layer's colour on that terminal; none where there are no colours. */
export function colourOf(layer: Layer, { colour, light }: Theme): { color?: string } {
  return colour ? { color: light ? layer.onLight : layer.onDark } : {};
}
