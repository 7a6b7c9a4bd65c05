import type { BlockType } from '../../record.ts';
import { folded } from '../decoded.ts';
import { type DecodedText, joinTexts } from '../offsets.ts';
import type { WirePage } from './builder.ts';
import { isoDate } from './dates.ts';
import { elementAt, elementsNamed, isElement, textUnder, type XmlElement } from './xml.ts';

/** Elements that stand inside a line, in NITF 3.6 (enriched text) and in XHTML. */
const INLINE = new Set(
  (
    'a abbr acronym alt-code b bdo big chron cite city classifier code copyrite country del em event font frac frac-num ' +
    'frac-den frac-sep function i ins kbd lang location mark money name.given name.family num object.title org person ' +
    'postaddr pronounce q region s samp small span state strong sub sublocation sup time tt u value var virtloc wbr'
  ).split(' '),
);
/** Parts of a body that are no text of the article. */
const ASIDE = new Set([
  'media',
  'figure',
  'figcaption',
  'media-caption',
  'media-producer',
  'script',
  'style',
  'ednote',
]);
const HEADINGS: Readonly<Record<string, number>> = { hl1: 1, hl2: 2, h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
const TYPES: Readonly<Record<string, BlockType>> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'table-row',
  th: 'table-row',
  bq: 'blockquote',
  blockquote: 'blockquote',
  pre: 'code',
  caption: 'caption',
};

/**
 * Reads a NITF document (IPTC, 3.2 to 3.6).
 *
 * @param root the `nitf` element
 */
export function readNitf(root: XmlElement, page: WirePage): void {
  const head = elementAt(root, 'body.head');
  const top = head ?? root;
  for (const name of ['hl1', 'hl2'] as const) {
    const line = elementAt(top, 'hedline', name) ?? elementAt(top, name);
    if (line !== null) page.shown(name === 'hl1' ? 'headline' : 'standfirst', textUnder(line));
  }
  page.said('headline', textAt(root, 'head', 'title'));
  for (const note of head === null ? [] : elementsNamed(head, 'note')) page.notice(textUnder(note), 'credits');
  const rights = head === null ? null : elementAt(head, 'rights');
  if (rights !== null) page.notice(textUnder(rights), 'copyright');
  for (const byline of head === null ? [] : elementsNamed(head, 'byline')) page.shown('bylines', bylineText(byline));
  const abstract = elementAt(top, 'abstract');
  if (abstract !== null) page.shown('standfirst', textUnder(abstract));
  readDateline(head, page);
  const distributor = head === null ? null : elementAt(head, 'distributor');
  if (distributor !== null) page.shown('providers', textUnder(distributor));
  const content = elementAt(root, 'body.content') ?? (head === null ? elementAt(root, 'body') : null);
  if (content !== null) readBlocks(content, page);
  const end = elementAt(root, 'body.end');
  if (end !== null)
    for (const line of [...elementsNamed(end, 'tagline', 'bibliography')]) page.notice(textUnder(line), 'credits');
  readHead(root, page);
}

/** What `docdata`, `tobject` and `pubdata` say. */
function readHead(root: XmlElement, page: WirePage): void {
  for (const [field, path, name] of [
    ['published', 'date.issue', 'norm'],
    ['published', 'date.release', 'norm'],
    ['published', 'story.date', 'norm'],
    ['published', 'pubdata', 'date.publication'],
    ['copyrightHolders', 'doc.copyright', 'holder'],
    ['section', 'pubdata', 'position.section'],
  ] as const) {
    const value = elementAt(root, path)?.attributes.get(name) ?? null;
    page.said(field, field === 'published' ? isoDate(value) : value);
  }
  for (const keyword of elementsNamed(root, 'keyword').slice(0, 100))
    page.said('keywords', keyword.attributes.get('key') ?? textUnder(keyword));
  for (const subject of elementsNamed(root, 'tobject.subject').slice(0, 100)) {
    for (const name of ['tobject.subject.detail', 'tobject.subject.matter', 'tobject.subject.type']) {
      const value = subject.attributes.get(name);
      if (value === undefined) continue;
      page.said('keywords', value);
      break;
    }
  }
  page.said('language', root.attributes.get('lang') ?? elementAt(root, 'body.content')?.attributes.get('lang') ?? null);
  const url = elementAt(root, 'pubdata')?.attributes.get('ex-ref') ?? null;
  page.said('url', url);
  const message = elementAt(root, 'ed-msg')?.attributes.get('info') ?? null;
  page.notice(message, 'credits');
}

/** A byline's own words, its title (`byttl`) left out. */
function bylineText(byline: XmlElement): DecodedText {
  const people = elementsNamed(byline, 'person');
  if (people.length === 1) return textUnder(people[0] as XmlElement);
  const parts: DecodedText[] = [];
  for (const child of byline.children) {
    if (!isElement(child)) parts.push(child);
    else if (child.name !== 'byttl') parts.push(textUnder(child));
  }
  return joinTexts(parts);
}

function readDateline(head: XmlElement | null, page: WirePage): void {
  const dateline = head === null ? null : elementAt(head, 'dateline');
  if (dateline === null) return;
  const place = elementAt(dateline, 'location');
  const day = elementAt(dateline, 'story.date');
  const words = page.shown('bylines', textUnder(dateline));
  // What is shown is a dateline, no byline.
  page.fields.bylines = page.fields.bylines.filter((each) => each !== words);
  if (words === null) return;
  const date = isoDate(day?.attributes.get('norm') ?? null)?.text.slice(0, 10) ?? null;
  const where = place === null ? words.value : folded(textUnder(place)).text;
  page.fields.dateline.push({ ...words, value: { place: where, date, agency: null } });
}

/**
 * Cuts the text under an element into blocks, NITF and XHTML alike.
 *
 * @param root the element that holds the article's text
 */
export function readBlocks(root: XmlElement, page: WirePage): void {
  let line: DecodedText[] = [];
  const end = (type: BlockType, level: number | null): void => {
    if (line.length > 0) page.body(joinTexts(line), type, level);
    line = [];
  };
  const visit = (element: XmlElement, type: BlockType, level: number | null): void => {
    for (let at = 0; at < element.children.length; at++) {
      const child = element.children[at] as XmlElement | DecodedText;
      if (!isElement(child)) {
        line.push(child);
        continue;
      }
      if (ASIDE.has(child.name)) {
        end(type, level);
        if (child.name !== 'script' && child.name !== 'style') page.dropped(textUnder(child), 'other');
      } else if (child.name === 'br') end(type, level);
      else if (INLINE.has(child.name)) visit(child, type, level);
      else {
        end(type, level);
        const heading = HEADINGS[child.name] ?? null;
        const own = heading === null ? (TYPES[child.name] ?? (type === 'heading' ? 'paragraph' : type)) : 'heading';
        visit(child, own, heading);
        end(own, heading);
      }
    }
  };
  visit(root, 'paragraph', null);
  end('paragraph', null);
}

function textAt(root: XmlElement, ...path: string[]): DecodedText | null {
  const element = elementAt(root, ...path);
  return element === null ? null : textUnder(element);
}
