import type { HiddenBy } from '../page.ts';

/** Numbers for the tree's flags; 0 is visible. */
export const HIDDEN: readonly (HiddenBy | null)[] = [
  null,
  'attribute',
  'aria',
  'display',
  'visibility',
  'size',
  'position',
  'color',
  'noscript',
];

export const NOSCRIPT = HIDDEN.indexOf('noscript');

/** Longest inline style that is read; a longer one is a page's own affair. */
const LONGEST_STYLE = 2000;

/** What every style that hides its element says. */
const MAY_HIDE = /none|hidden|collapse|opacity|font-size|text-indent|absolute|fixed|color/i;

/**
 * What an element's inline style hides, as a number of `HIDDEN`.
 * Numbers are read plainly: anything moved 900 pixels or more out of the window is off-screen.
 */
export function hiddenByStyle(style: string): number {
  if (style.length > LONGEST_STYLE || !MAY_HIDE.test(style)) return 0;
  const properties = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).trim();
    const important = value.indexOf('!');
    properties.set(declaration.slice(0, colon).trim(), important < 0 ? value : value.slice(0, important).trim());
  }
  if (properties.get('display') === 'none') return HIDDEN.indexOf('display');
  const visibility = properties.get('visibility');
  if (visibility === 'hidden' || visibility === 'collapse') return HIDDEN.indexOf('visibility');
  if (isZero(properties.get('opacity'))) return HIDDEN.indexOf('visibility');
  if (isZero(properties.get('font-size'))) return HIDDEN.indexOf('size');
  if (
    properties.get('overflow') === 'hidden' &&
    (isTiny(properties.get('height')) || isTiny(properties.get('width')))
  ) {
    return HIDDEN.indexOf('size');
  }
  if (isFar(properties.get('text-indent'))) return HIDDEN.indexOf('position');
  const position = properties.get('position');
  if (position === 'absolute' || position === 'fixed') {
    if (isFar(properties.get('left')) || isFar(properties.get('top')) || isFar(properties.get('right'))) {
      return HIDDEN.indexOf('position');
    }
    if (properties.get('clip')?.startsWith('rect(0')) return HIDDEN.indexOf('position');
  }
  const color = properties.get('color');
  const ground = properties.get('background-color') ?? properties.get('background');
  if (color !== undefined && (color === 'transparent' || (ground !== undefined && sameColor(color, ground)))) {
    return HIDDEN.indexOf('color');
  }
  return 0;
}

const isZero = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) === 0;
const isTiny = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) <= 1;
const isFar = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) <= -900;

function sameColor(one: string, other: string): boolean {
  return plainColor(one) === plainColor(other);
}

function plainColor(value: string): string {
  if (value === 'white' || value === '#fff' || value === 'rgb(255,255,255)' || value === 'rgb(255, 255, 255)') {
    return '#ffffff';
  }
  return value === 'black' || value === '#000' ? '#000000' : value;
}
