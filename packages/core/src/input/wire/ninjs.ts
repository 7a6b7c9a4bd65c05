import { decodeLiteral, type JsonValue, listOf } from '../json.ts';
import type { DecodedText } from '../offsets.ts';
import type { WirePage } from './builder.ts';
import { isoDate } from './dates.ts';

/** Whether a JSON object is a ninjs item: a text of its own beside what only news items carry. */
export function isNinjs(value: JsonValue | undefined): boolean {
  if (value?.kind !== 'object') return false;
  const names = [...value.entries.keys()].map((name) => name.toLowerCase());
  const hasText = names.some((name) => /^(?:body_\w+|bodies|headlines?|descriptions?|description_\w+)$/.test(name));
  const marks = [
    'uri',
    'versioncreated',
    'firstcreated',
    'pubstatus',
    'ednote',
    'standard',
    '$standard',
    'urgency',
    'slugline',
    'altids',
  ];
  return hasText && marks.filter((name) => names.includes(name)).length >= 2;
}

/** A member by its name in small letters: 3.x writes `versionCreated` where 1.x and 2.x write `versioncreated`. */
function member(value: JsonValue | null, name: string): JsonValue | null {
  if (value?.kind !== 'object') return null;
  for (const [own, item] of value.entries) if (own.toLowerCase() === name) return item;
  return null;
}

/**
 * Reads a ninjs item (IPTC, 1.x to 3.x).
 *
 * @param source the whole input, which the item's offsets count in
 */
export function readNinjs(item: JsonValue, source: string, page: WirePage): void {
  const host: DecodedText = { text: source, start: 0, map: null };
  const text = (value: JsonValue | null): DecodedText | null =>
    value?.kind === 'string' && value.value.trim() !== '' ? decodeLiteral(host, value.start, value.end) : null;
  const at = (name: string): DecodedText | null => text(member(item, name));
  const valuesOf = (name: string): JsonValue[] => listOf(member(item, name));

  const headline = ranked(valuesOf('headlines'), ['main', 'headline', 'long'])[0];
  page.shown('headline', text(member(headline ?? null, 'value')) ?? at('headline'));
  page.said('headline', at('title'));
  page.shown('bylines', at('byline') ?? at('by'));
  page.notice(at('ednote'), 'credits');
  page.notice(at('embargoed') ?? at('embargoeduntil'), 'embargo');
  page.notice(at('embargoedreason'), 'embargo');
  readBody(item, text, page);
  const summary = ranked(valuesOf('descriptions'), ['summary', 'drop', 'short'])[0];
  page.shown('standfirst', text(member(summary ?? null, 'value')) ?? at('description_text'));
  readRights(item, text, page);

  page.said('published', isoDate(at('contentcreated') ?? at('firstcreated') ?? at('versioncreated')));
  page.said('modified', isoDate(at('contentmodified') ?? at('versioncreated')));
  page.said('language', at('language'));
  for (const name of ['infosources', 'infosource'])
    for (const source of valuesOf(name)) page.said('providers', text(member(source, 'name')));
  const uri = at('uri');
  if (uri !== null && /^https?:\/\//.test(uri.text)) page.said('url', uri);
  for (const name of ['subjects', 'subject', 'keywords'])
    for (const subject of valuesOf(name).slice(0, 100))
      page.said('keywords', text(subject.kind === 'string' ? subject : member(subject, 'name')));
  const located = at('located');
  if (located !== null)
    page.fields.dateline.push({
      value: { place: located.text, date: null, agency: null },
      source: spanOf(located),
      block: null,
    });
  if (page.fields.bylines.length === 0)
    for (const person of [...valuesOf('people'), ...valuesOf('person')])
      if (/author|creator|writer/.test(wordOf(member(person, 'rel')) + wordOf(member(person, 'role'))))
        page.said('bylines', text(member(person, 'name')));
}

type ReadText = (value: JsonValue | null) => DecodedText | null;

/** The fullest body, the one with markup first: the same text is often given in several ways. */
function readBody(item: JsonValue, text: ReadText, page: WirePage): void {
  const bodies: { kind: string; value: JsonValue | null }[] = listOf(member(item, 'bodies')).map((body) => ({
    kind: `${wordOf(member(body, 'contenttype'))} ${wordOf(member(body, 'role'))}`,
    value: member(body, 'value'),
  }));
  if (item.kind === 'object')
    for (const [name, value] of item.entries)
      if (name.toLowerCase().startsWith('body_')) bodies.push({ kind: name, value });
  const rank = (kind: string): number => (/html/.test(kind) ? 2 : /plain|text/.test(kind) ? 1 : 0);
  bodies.sort((a, b) => rank(b.kind) - rank(a.kind));
  for (const { value } of bodies) {
    const words = text(value);
    if (words !== null && page.isEmpty) page.bodyText(words);
  }
}

function readRights(item: JsonValue, text: ReadText, page: WirePage): void {
  for (const from of [item, ...listOf(member(item, 'rightsinfo'))]) {
    page.notice(text(member(from, 'copyrightnotice')), 'copyright');
    page.notice(text(member(from, 'usageterms')), 'copyright');
    page.said('copyrightHolders', text(member(from, 'copyrightholder')));
  }
}

/** Items by what their `role` says, the named roles first. */
function ranked(items: readonly JsonValue[], roles: readonly string[]): JsonValue[] {
  const rank = (item: JsonValue): number => {
    const at = roles.indexOf(wordOf(member(item, 'role')).toLowerCase());
    return at < 0 ? roles.length : at;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}

function wordOf(value: JsonValue | null): string {
  return value?.kind === 'string' ? value.value : '';
}

function spanOf({ text, start, map }: DecodedText): { start: number; end: number } {
  return map === null ? { start, end: start + text.length } : { start: map[1] as number, end: map.at(-1) as number };
}
