import { ReferenceReader } from '../input/html/references.ts';
import { decodeLiteral, type JsonValue, readJson } from '../input/json.ts';
import { type DecodedText, joinTexts } from '../input/offsets.ts';
import type { Page } from '../input/page.ts';
import { withArguments } from './arguments.ts';
import { readFlight } from './flight.ts';
import { hydrate } from './references.ts';

/** One value of a page's data, and the text that its strings' offsets count in. */
export interface PageData {
  host: DecodedText;
  value: JsonValue;
  /** Where the page keeps it. */
  from: 'json-ld' | 'microdata' | 'script';
  /** The element it stands in. */
  element: number;
}

/** Script text read of one page. */
const MOST_UNITS = 4_000_000;
/** A shorter script holds no article. */
const SHORTEST = 200;
/** Programs that say nothing of these words hold no data. */
const HOLDS_DATA = /__|[Ss]tate|[Dd]ata|[Cc]ontent|[Aa]rticle|[Ss]tory|[Pp]rops|\bJSON\.parse/;
const MOST_LITERALS = 50;

/** The data in a page's scripts: JSON-LD, the state that frameworks hand to the browser, React's flight rows. */
export function readPageData(page: Page): PageData[] {
  const { tree, source } = page;
  if (tree === null) return [];
  const found: PageData[] = [];
  const host: DecodedText = { text: source, start: 0, map: null };
  const flight: { host: DecodedText; element: number }[] = [];
  let left = MOST_UNITS;
  for (const { element, start, end } of tree.raw) {
    if (tree.names[tree.tag[element] as number] !== 'script' || end - start < SHORTEST || left <= 0) continue;
    const stop = Math.min(end, start + left);
    const type = (tree.attribute(element, 'type') ?? '').trim().toLowerCase();
    const isJson = type.endsWith('json');
    if (!isJson && type !== '' && !type.includes('javascript') && type !== 'module') continue;
    if (!isJson && !HOLDS_DATA.test(source.slice(start, stop))) continue;
    left -= stop - start;
    const from = type.includes('ld+json') ? 'json-ld' : 'script';
    const put = (values: JsonValue[], of: DecodedText): void => {
      for (const value of hydrate(values, tree.attribute(element, 'id') ?? ''))
        found.push({ host: of, value, from, element });
    };
    if (!isJson && source.slice(start, stop).includes('__next_f')) {
      for (const literal of literalsBehind(host, start, stop, '.push([1,')) flight.push({ host: literal, element });
      continue;
    }
    const values = readJson(source, start, stop);
    if (!isJson) withArguments(source, start, stop, values);
    put(values, host);
    if (isJson) continue;
    for (const literal of literalsBehind(host, start, stop, 'JSON.parse('))
      put(readJson(literal.text, 0, literal.text.length), literal);
  }
  if (flight.length > 0) {
    const [first] = flight;
    const whole = joinTexts(flight.splice(0).map((each) => each.host));
    for (const value of readFlight(whole.text))
      found.push({ host: whole, value, from: 'script', element: first?.element ?? 0 });
  }
  return [...found, ...readMeta(page)];
}

/** `<meta itemprop="articleBody" content="…">`, as an object of its own. */
function readMeta({ tree, source }: Page): PageData[] {
  if (tree === null || !source.includes('articleBody')) return [];
  return tree.byName('meta').flatMap((element): PageData[] => {
    const span = tree.attribute(element, 'itemprop') === 'articleBody' ? tree.attributeSpan(element, 'content') : null;
    if (span === null) return [];
    const host = new ReferenceReader().decodePlaced(source, span.start, span.end);
    const body: JsonValue = { kind: 'string', value: host.text, start: 0, end: host.text.length, verbatim: true };
    return [{ host, value: { kind: 'object', entries: new Map([['articleBody', body]]) }, from: 'microdata', element }];
  });
}

/** The string literals that stand right behind a mark. */
function literalsBehind(host: DecodedText, start: number, end: number, mark: string): DecodedText[] {
  const { text } = host;
  const found: DecodedText[] = [];
  // A slice, so that a search stops at the script's end.
  const script = text.slice(start, end);
  let at = script.indexOf(mark);
  while (at >= 0 && found.length < MOST_LITERALS * 20) {
    let open = at + mark.length;
    while (script.charCodeAt(open) <= 0x20) open++;
    const quote = script[open];
    if (quote === '"' || quote === "'" || quote === '`') {
      const close = literalEnd(script, open + 1, quote);
      found.push(decodeLiteral(host, start + open + 1, start + close));
      open = close;
    }
    at = script.indexOf(mark, open);
  }
  return found;
}

function literalEnd(text: string, from: number, quote: string): number {
  let at = from;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}
