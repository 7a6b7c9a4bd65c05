import { sourceSpan } from '../../input/offsets.ts';
import type { PageBlock } from '../../input/page.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import { readByline } from '../people/names.ts';
import { LONGEST_LINE, type Named } from './named.ts';

/** "Filed under: County — Ray Bostwick @ 10:42 pm": who posted at what time, as the first weblogs wrote it. */
export function fromNameAtTime(evidence: Evidence, block: PageBlock, authors: Candidate<Named[]>[]): void {
  if (block.text.length > LONGEST_LINE) return;
  const at = /\s@\s\d{1,2}:\d\d/.exec(block.text)?.index;
  if (at === undefined) return;
  const start = Math.max(0, ...['— ', '– ', '| '].map((mark) => block.text.lastIndexOf(mark, at) + 1));
  if (start === 0) return;
  const { people } = readByline(block.text.slice(start, at), evidence);
  const [person] = people;
  if (person === undefined || people.length > 1) return;
  const source = sourceSpan(block, start + person.start, start + person.end);
  authors.push({ value: [{ name: person.name, source }], score: 0.55, from: 'text', source, block: null });
}

/** Whether words are what stands before a day and nobody's name: "Oluşturulma Tarihi:", "Thứ Hai,". */
function isLabel(text: string, { words }: Evidence): boolean {
  const low = text
    .toLowerCase()
    .replace(/[\s:]{1,8}$/, '')
    .trim();
  if (words.publishedLabels.includes(low) || words.modifiedLabels.includes(low)) return true;
  return low.split(/[\s,]+/).every((word) => word === '' || words.weekdays.includes(word));
}

/** "Ann Lee Dec 5, 2024": a line of a name and a day, between headline and text, is a byline without its "by". */
export function fromNameAndDay(evidence: Evidence, block: PageBlock, authors: Candidate<Named[]>[]): void {
  const { region } = evidence;
  if (block.index <= region.headline || block.index > region.first || block.text.length > 90) return;
  const day = evidence.lines.dates(block)[0];
  if (day === undefined || day.start < 6) return;
  const before = block.text.slice(0, day.start);
  if (isLabel(before, evidence)) return;
  const { people } = readByline(before, evidence);
  const [person] = people;
  if (
    person === undefined ||
    people.length > 1 ||
    person.start > 0 ||
    !person.name.includes(' ') ||
    (person.end < 0.8 * before.trimEnd().length && !/^\s?[,·•|–—-]/.test(before.slice(person.end)))
  )
    return;
  const source = sourceSpan(block, person.start, person.end);
  authors.push({ value: [{ name: person.name, source }], score: 0.55, from: 'text', source, block: null });
}
