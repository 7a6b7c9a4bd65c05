import type { DecodedText } from '../offsets.ts';
import type { WirePage } from './builder.ts';
import { isoDate } from './dates.ts';
import { readBlocks, readNitf } from './nitf.ts';
import { elementAt, elementsNamed, isElement, textUnder, type XmlElement } from './xml.ts';

/** Items of one message looked at for the one with the text. */
const MOST_ITEMS = 200;

/**
 * Reads NewsML-G2 (IPTC, 2.x): the news item with the longest text of a message, or a package item's own words.
 *
 * @param document the document that holds `newsMessage`, `newsItem` or `packageItem`
 */
export function readNewsml(document: XmlElement, page: WirePage): void {
  const items = elementsNamed(document, 'newsItem', 'packageItem', 'knowledgeItem').slice(0, MOST_ITEMS);
  let item: XmlElement | null = null;
  let most = -1;
  for (const each of items) {
    const length = elementsNamed(each, 'contentSet').reduce((sum, set) => sum + textUnder(set).text.length, 0);
    if (length > most) {
      most = length;
      item = each;
    }
  }
  if (item === null) return;
  const meta = elementAt(item, 'contentMeta');
  page.shown('headline', inside(meta, 'headline'));
  page.said('headline', inside(elementAt(item, 'itemMeta'), 'title'));
  for (const by of meta === null ? [] : elementsNamed(meta, 'by')) page.shown('bylines', textUnder(by));
  if (meta !== null && elementsNamed(meta, 'by').length === 0)
    for (const creator of elementsNamed(meta, 'creator')) page.said('bylines', nameOf(creator));
  for (const note of elementsNamed(item, 'edNote')) page.notice(textUnder(note), 'credits');
  page.notice(inside(item, 'embargoed'), 'embargo');
  readText(item, page);
  page.notice(inside(meta, 'creditline'), 'credits');
  const rights = elementAt(item, 'rightsInfo');
  for (const notice of rights === null ? [] : elementsNamed(rights, 'copyrightNotice', 'usageTerms'))
    page.notice(textUnder(notice), 'copyright');
  readMeta(item, meta, rights, page);
}

function readText(item: XmlElement, page: WirePage): void {
  for (const set of elementsNamed(item, 'contentSet')) {
    for (const child of set.children) {
      if (!isElement(child) || !page.isEmpty) continue;
      if (child.name === 'inlineXML') {
        const nitf = elementAt(child, 'nitf');
        if (nitf !== null) readNitf(nitf, page);
        else readBlocks(elementAt(child, 'body') ?? child, page);
      } else if (child.name === 'inlineData') page.bodyText(textUnder(child));
    }
  }
  // A package names what it holds.
  for (const reference of elementsNamed(item, 'itemRef').slice(0, MOST_ITEMS))
    for (const title of elementsNamed(reference, 'title', 'headline')) page.dropped(textUnder(title), 'related');
}

function readMeta(item: XmlElement, meta: XmlElement | null, rights: XmlElement | null, page: WirePage): void {
  const itemMeta = elementAt(item, 'itemMeta');
  page.said('published', isoDate(inside(meta, 'contentCreated')));
  page.said('published', isoDate(inside(itemMeta, 'firstCreated')));
  page.said('published', isoDate(inside(itemMeta, 'versionCreated')));
  page.said('modified', isoDate(inside(meta, 'contentModified')));
  page.said('modified', isoDate(inside(itemMeta, 'versionCreated')));
  for (const source of elementsNamed(item, 'provider', 'infoSource')) page.said('providers', nameOf(source));
  for (const holder of rights === null ? [] : elementsNamed(rights, 'copyrightHolder'))
    page.said('copyrightHolders', nameOf(holder));
  if (meta === null) return;
  for (const language of elementsNamed(meta, 'language')) page.said('language', language.attributes.get('tag') ?? null);
  for (const subject of elementsNamed(meta, 'subject', 'keyword').slice(0, 100)) page.said('keywords', nameOf(subject));
  const dateline = inside(meta, 'dateline');
  if (dateline !== null) {
    const shown = page.shown('bylines', dateline);
    page.fields.bylines = page.fields.bylines.filter((each) => each !== shown);
    if (shown !== null)
      page.fields.dateline.push({ ...shown, value: { place: placeOf(shown.value), date: null, agency: null } });
  }
}

/** The place in front of the first comma or bracket of a dateline. */
function placeOf(dateline: string): string {
  const end = dateline.search(/[,(–—]| -/);
  return (end < 0 ? dateline : dateline.slice(0, end)).trim();
}

/** What a concept is called: its `name`, its text, its `literal`, or the code behind its scheme. */
function nameOf(concept: XmlElement): DecodedText | null {
  const name = concept.children.filter(isElement).find((child) => child.name === 'name');
  if (name !== undefined) return textUnder(name);
  const own = textUnder(concept);
  if (own.text.trim() !== '') return own;
  return concept.attributes.get('literal') ?? null;
}

function inside(root: XmlElement | null, name: string): DecodedText | null {
  const element = root === null ? null : elementAt(root, name);
  return element === null ? null : textUnder(element);
}
