import { decodeHTML } from 'entities/decode';
import type { Span } from '../../record.ts';

/** A piece of structured data: its words, decoded and folded, and where they stand in the input. */
export interface Reading {
  value: string;
  source: Span | null;
}

/** Longest value of a field that is worth looking at. */
const LONGEST = 5000;

/** Words as a reader would see them: references decoded (twice where a page encoded twice), tags off, white space folded. */
export function plain(value: string): string {
  let text = value.slice(0, LONGEST);
  if (text.includes('&')) text = decodeHTML(text);
  if (text.includes('&') && /&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});/i.test(text)) text = decodeHTML(text);
  if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ');
  return (UNFOLDED.test(text) ? text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ') : text).trim();
}

/** White space in a row, or written otherwise than as a space. */
const UNFOLDED = /[\s\u200b][\s\u200b]|[^\S ]|\u200b/;
