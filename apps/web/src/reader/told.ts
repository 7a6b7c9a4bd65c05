import type { ExtractionRecord } from '@depeche/core';
import { amount } from '../out/amount.ts';
import { day } from '../out/day.ts';
import { exchange } from '../out/exchanges.ts';
import type { Mark } from './marks.ts';

/** What a date, an amount or a code means, in the reader's language; null for other marks and for a date nothing resolves. */
export function told({ annotations }: ExtractionRecord, mark: Mark, language: string): string | null {
  const here = ({ start, end }: { start: number; end: number }): boolean => start === mark.start && end === mark.end;
  if (mark.layer === 'date') {
    const value = annotations?.dates.find(here)?.value ?? null;
    return value === null ? null : day(value, language);
  }
  if (mark.layer === 'amount') {
    const found = annotations?.amounts.find(here);
    return found === undefined ? null : amount(found, language);
  }
  if (mark.layer === 'code') {
    const found = annotations?.instruments.find(here);
    return found === undefined ? null : [found.symbol, exchange(found.mic)].filter((part) => part !== '').join(' · ');
  }
  return null;
}
