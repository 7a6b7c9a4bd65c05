import type { Amount } from '@depeche/core';

/** A sum or a share as this reader writes it; a bare number where the text names no currency. */
export function amount({ kind, value, currency }: Amount, language: string): string {
  const most = { maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' } as const;
  if (kind === 'percent')
    return new Intl.NumberFormat(language, { style: 'unit', unit: 'percent', ...most }).format(value);
  try {
    const style = currency === null ? {} : ({ style: 'currency', currency } as const);
    return new Intl.NumberFormat(language, { ...style, ...most }).format(value);
  } catch {
    // No currency that `Intl` knows the form of.
    return `${new Intl.NumberFormat(language, most).format(value)} ${currency ?? ''}`.trim();
  }
}
