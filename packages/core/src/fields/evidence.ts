import type { Body } from '../body/body.ts';
import type { JsonValue } from '../input/json.ts';
import type { Page, PageBlock } from '../input/page.ts';
import { detectLanguage } from '../languages/detect/detect.ts';
import type { FieldWords } from '../languages/fields.ts';
import { fieldWordsOf } from '../languages/index.ts';
import type { ExtractOptions } from '../record.ts';
import { readTold, type Told } from '../script-body/told.ts';
import type { Claim } from '../wire/claim.ts';
import { Lines } from './lines.ts';
import { type Region, regionOf } from './region.ts';
import { shownSiteNames } from './site-names.ts';
import { chooseArticle } from './structured/article.ts';
import { type LinkedData, readLinkedData, stringOf } from './structured/json-ld.ts';
import { firstMeta, type Meta, readMeta } from './structured/meta.ts';
import { type Microdata, readMicrodata } from './structured/microdata.ts';
import type { Moment } from './time/calendar.ts';
import { readIso } from './time/iso.ts';

/** What is known of a page before its lines are read: its structured data, its language and its site. */
export interface Setting {
  page: Page;
  body: Body;
  options: ExtractOptions;
  region: Region;
  meta: Meta;
  linked: LinkedData;
  /** The JSON-LD node of this page's article; null where there is none. */
  article: JsonValue | null;
  /** Whether that node is of a type that only articles have. */
  articleIsStrong: boolean;
  microdata: Microdata;
  /** The contents of `title`; '' where there is none. */
  title: string;
  /** The canonical address that the page names. */
  canonical: string | null;
  /** The page's address, as given or as the page says; null where unknown. */
  address: string | null;
  language: { language: string; score: number } | null;
  words: FieldWords;
  /** What the page shows as its site's name and says in its title, too. */
  siteNames: readonly string[];
  /** Names of the site and its publisher, lower case. */
  brands: readonly string[];
  /** Whether 03/04/2025 is the third of April here. */
  dayFirst: boolean;
  reference: Moment | null;
  lines: Lines;
  /** What the page's scripts say of its article, where nothing else of its data does; null where they say nothing. */
  told: Told | null;
}

/** What all field files read from: the setting, and what the wire's conventions claim of the page's lines. */
export interface Evidence extends Setting {
  claims: readonly Claim[];
}

/** Reads what the claims and the fields of a page both rest on, once. */
export function readSetting(page: Page, body: Body, options: ExtractOptions): Setting {
  const meta = readMeta(page);
  const linked = readLinkedData(page);
  const title = titleOf(page);
  const region = regionOf(page, body);
  const canonical = canonicalOf(page);
  const address = options.url ?? page.url ?? canonical ?? firstMeta(meta, 'og:url')?.value ?? null;
  const heading = page.blocks[region.headline]?.text ?? '';
  const article = chooseArticle(linked, {
    addresses: [address, canonical, firstMeta(meta, 'og:url')?.value ?? null].filter((each) => each !== null),
    titles: [heading, firstMeta(meta, 'og:title')?.value ?? '', title].filter((each) => each !== ''),
  });
  const language = languageOf(page, body, options);
  const words = fieldWordsOf(language?.language ?? saidLanguage(page));
  const siteNames = shownSiteNames(page, region, title, hostOf(address));
  const dayFirst = isDayFirst(page, meta, language?.language ?? null, address);
  const reference = readIso(options.published ?? '');
  return {
    page,
    body,
    options,
    region,
    meta,
    linked,
    article: article?.value ?? null,
    articleIsStrong: article?.strong ?? false,
    title,
    canonical,
    address,
    language,
    microdata: readMicrodata(page, page.blocks[region.last]?.end ?? page.source.length),
    words,
    siteNames,
    brands: brandsOf(meta, linked, article?.value ?? null, address, siteNames),
    dayFirst,
    reference,
    lines: new Lines({ words, dayFirst, reference }),
    told:
      article === null && (firstMeta(meta, 'og:title') === null || body.source !== undefined)
        ? readTold(page, shownOf(page, body))
        : null,
  };
}

/** The article's blocks as texts. */
function shownOf(page: Page, body: Body): string[] {
  return page.blocks.filter(({ index }) => body.verdicts[index]?.keep === true).map(({ text }) => text);
}

/** The text's language: of its body, else of all it shows. */
function languageOf(page: Page, body: Body, options: ExtractOptions): { language: string; score: number } | null {
  if (options.language !== undefined) return { language: options.language, score: 1 };
  const kept = sample(page, (index) => body.verdicts[index]?.keep === true);
  return detectLanguage(kept) ?? detectLanguage(sample(page, () => true));
}

/** The language that the page says it is in: what its words are read with where they are too few to tell. */
function saidLanguage({ tree }: Page): string | null {
  const root = tree?.byName('html')[0];
  return root === undefined ? null : (tree?.attribute(root, 'lang')?.trim() ?? null);
}

function sample(page: Page, wanted: (index: number) => boolean): string {
  let text = '';
  for (let index = 0; index < page.blocks.length && text.length <= 2500; index++) {
    const block = page.blocks[index] as PageBlock;
    if (block.hidden === null && wanted(block.index)) text += `${block.text.slice(0, 1500)}\n`;
  }
  return text;
}

function titleOf(page: Page): string {
  const element = page.tree?.byName('title')[0];
  return element === undefined ? '' : (page.tree?.textOf(element, 1000) ?? '');
}

/** The canonical address that the page names. */
function canonicalOf(page: Page): string | null {
  const { tree } = page;
  if (tree === null) return null;
  for (const link of tree.byName('link').slice(0, 300)) {
    if ((tree.attribute(link, 'rel') ?? '').toLowerCase() !== 'canonical') continue;
    const href = tree.attribute(link, 'href')?.trim();
    if (href !== undefined && href !== '') return href;
  }
  return null;
}

/** An address's host without "www."; null where it has none. */
export function hostOf(address: string | null): string | null {
  const match = /^(?:https?:)?\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(address ?? '');
  return match?.[1]?.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\./, '') ?? null;
}

function brandsOf(
  meta: Meta,
  linked: LinkedData,
  article: JsonValue | null,
  address: string | null,
  shown: readonly string[],
): string[] {
  const brands = new Set<string>();
  const add = (name: string | null | undefined): void => {
    if (name != null && name.length > 1 && name.length < 60) brands.add(name.toLowerCase());
  };
  add(firstMeta(meta, 'og:site_name')?.value);
  add(firstMeta(meta, 'application-name')?.value);
  add(firstMeta(meta, 'apple-mobile-web-app-title')?.value);
  if (article !== null) add(stringOf(article, 'publisher')?.value);
  for (const node of linked.nodes) {
    if (
      node.types.some((type) => type === 'WebSite' || type.endsWith('Organization')) &&
      !node.path.includes('author')
    ) {
      add(stringOf(node.value, 'name')?.value);
    }
  }
  for (const name of shown) add(name);
  const labels = (hostOf(address) ?? '').split('.');
  // The registrable name: the label before the suffix, "co.uk" counting as one.
  const label =
    labels.at(-2) !== undefined && (labels.at(-2) as string).length <= 3 && labels.length > 2
      ? labels.at(-3)
      : labels.at(-2);
  add(label);
  add(labels.slice(-2).join('.'));
  return [...brands];
}

const DAY_FIRST_SUFFIXES = new Set([
  'uk',
  'au',
  'nz',
  'in',
  'ie',
  'za',
  'ng',
  'ke',
  'gh',
  'pk',
  'sg',
  'my',
  'hk',
  'eg',
  'mt',
  'ae',
  'lk',
  'bd',
  'eu',
  'de',
  'it',
  'es',
  'nl',
  'be',
  'ch',
  'fr',
  'ma',
  'tn',
  'dz',
  'lu',
  'ug',
  'tz',
]);

/** By the address's country first: software gives pages of every country an American locale. */
function isDayFirst(page: Page, meta: Meta, language: string | null, address: string | null): boolean {
  if (language !== null && !language.toLowerCase().startsWith('en')) return true;
  if (DAY_FIRST_SUFFIXES.has((hostOf(address) ?? '').split('.').at(-1) ?? '')) return true;
  const locale =
    firstMeta(meta, 'og:locale')?.value ?? page.tree?.attribute(page.tree.byName('html')[0] ?? 0, 'lang') ?? '';
  const country = /^en[-_](\w\w)/i.exec(locale)?.[1]?.toLowerCase();
  return country !== undefined && country !== 'us' && country !== 'ca' && country !== 'ph';
}
