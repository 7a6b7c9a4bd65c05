import type { FieldWords } from '../../languages/fields.ts';
import { kindAt, LETTER } from '../../languages/letters.ts';
import { mayBegin } from '../../languages/lookup.ts';
import { agencyOf } from '../../wire/agencies.ts';
import type { Moment } from './calendar.ts';
import { findDates, type ProseContext, type ProseDate } from './prose.ts';

export interface LineDate extends ProseDate {
  role: 'published' | 'modified' | 'none';
}

/** A line that says when: its dates, and how many letters it holds beside them, their labels and an agency. */
export interface DateLine {
  dates: LineDate[];
  rest: number;
  agency: string | null;
}

const LONGEST = 220;
/** More letters than these beside the date, and the line is about something else. */
const MOST_REST = 45;

/** Reads a line such as "Publié le 3 mars 2025 à 18h42, mis à jour à 19h"; null where it is no line of dates. */
export function readDateLine(text: string, context: ProseContext): DateLine | null {
  if (text.length > LONGEST || text.length < 4) return null;
  const found = findDates(text, context);
  if (found.length === 0 && !/\p{Nd}/u.test(text)) return null;
  const low = text.toLowerCase().replaceAll('’', "'");
  if (found.length === 0) return saysWhen(low, context) ? timeless(low, context) : yearless(text, context);
  const dates: LineDate[] = [];
  let rest = '';
  let at = 0;
  let role: LineDate['role'] = 'none';
  for (const date of found) {
    const between = low.slice(at, date.start);
    role = roleOf(between, context) ?? (dates.length === 0 ? 'none' : role);
    rest += `${between} `;
    dates.push({ ...date, role });
    at = date.end;
  }
  rest += low.slice(at);
  const agency = agencyIn(rest);
  const bare = lettersBeside(rest, context, agency);
  const most = /\p{L}{3}[.!?]$/u.test(text) ? MOST_REST / 2 : MOST_REST;
  if (bare > most && dates.every((each) => each.role === 'none')) return null;
  return { dates, rest: bare, agency };
}

/** A label, or so long ago: no day, and nothing beside it. */
function timeless(low: string, context: ProseContext): DateLine | null {
  const agency = agencyIn(low);
  return lettersBeside(low, context, agency) > 0 ? null : { dates: [], rest: 0, agency };
}

/** Any day: what it is read with tells that a line holds a date, not which one. */
const SOME_DAY: Moment = { year: 2000, month: 12, day: 31, minutes: null, seconds: null, zone: null };

/** "3 mars à 18h42", "hier à 23h50" where no reference day is known: a line of a date that cannot be told. */
function yearless(text: string, context: ProseContext): DateLine | null {
  if (context.reference !== null || text.length > 40) return null;
  const line = readDateLine(text, { ...context, reference: SOME_DAY });
  return line === null || line.rest > 0 || line.dates.length === 0 ? null : { ...line, dates: [] };
}

function roleOf(between: string, { words }: ProseContext): LineDate['role'] | null {
  const tail = between.slice(-60);
  if (tail.trim() === '') return null;
  if (words.modifiedLabels.some((label) => tail.includes(label) && isLong(label, 2))) return 'modified';
  if (words.publishedLabels.some((label) => tail.includes(label) && isLong(label, 3))) return 'published';
  return null;
}

/** Labels of a few letters stand inside other words; not so those of scripts that write a word in two signs. */
function isLong(label: string, letters: number): boolean {
  return label.length > letters || (label.length > 1 && /[\u0370-\uffff]/.test(label));
}

/** "Last updated 15 hours ago", "mis à jour à 09h42": a label, or so long ago, without a day. */
function saysWhen(low: string, { words }: ProseContext): boolean {
  return (
    words.ago.some((each) => low.includes(each)) ||
    mayBegin(words.modifiedLabels, low).some((label) => label.length > 3 && low.startsWith(label)) ||
    mayBegin(words.publishedLabels, low).some((label) => label.length > 5 && low.startsWith(label))
  );
}

function agencyIn(rest: string): string | null {
  for (const word of rest.split(/[\s,;()|/·–—-]+/)) {
    const agency = word.length > 1 ? agencyOf(word) : null;
    if (agency !== null && word.length > 2) return agency;
  }
  return null;
}

/** Letters left when labels, times, units, fillers and the agency are taken out. */
function lettersBeside(rest: string, { words }: ProseContext, agency: string | null): number {
  let left = rest;
  for (const label of labelsOf(words)) left = left.replaceAll(label, ' ');
  // An agency may be written as its address.
  if (agency?.includes('.') === true) left = left.replaceAll(agency.toLowerCase(), ' ');
  const said = wordsBeside(words);
  let letters = 0;
  for (let at = 0; at < left.length; at++) {
    if (kindAt(left, at) !== LETTER) continue;
    const start = at;
    while (kindAt(left, at) === LETTER) at++;
    const word = left.slice(start, at);
    if (!said.has(word) && (agency === null || agencyOf(word) !== agency)) letters += word.length;
  }
  return letters;
}

const wordSets = new WeakMap<FieldWords, ReadonlySet<string>>();

/** Single words that may stand beside a date and mean no more; made once per language. */
function wordsBeside(words: FieldWords): ReadonlySet<string> {
  let said = wordSets.get(words);
  if (said === undefined) {
    said = new Set([
      ...KNOWN,
      ...words.ago,
      ...words.dateFillers,
      ...words.timeJoiners,
      ...words.agoUnits,
      ...Object.keys(words.relativeDays),
      ...words.weekdays,
      ...words.ordinals,
      ...words.publishedLabels,
      ...words.modifiedLabels,
    ]);
    wordSets.set(words, said);
  }
  return said;
}

const labelLists = new WeakMap<FieldWords, readonly string[]>();

/** What may stand beside a date and means no more, the longest first; made once per language. */
function labelsOf(words: FieldWords): readonly string[] {
  let labels = labelLists.get(words);
  if (labels === undefined) {
    const all = [...PROVIDERS, ...words.modifiedLabels, ...words.publishedLabels, ...words.ago, ...words.readingTime];
    labels = all.filter((label) => label.length > 3).sort((a, b) => b.length - a.length);
    labelLists.set(words, labels);
  }
  return labels;
}

const PROVIDERS = ['information fournie par', 'informations fournies par', 'provided by'];
const KNOWN = new Set([
  'h',
  'am',
  'pm',
  'a',
  'p',
  'm',
  'et',
  'est',
  'edt',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'gmt',
  'utc',
  'bst',
  'ist',
  'cet',
  'cest',
  'mn',
  'z',
  'sgt',
  'aest',
  'aedt',
]);

/** "posted on ", "Publié le ": so far into a line its date opens it, in UTF-16 units. */
export const DATE_OPENS = 14;
