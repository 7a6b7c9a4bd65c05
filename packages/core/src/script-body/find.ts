import { likenessOf, wordSet } from '../fields/likeness.ts';
import type { JsonValue } from '../input/json.ts';
import type { PageData } from './data.ts';
import { type Fragment, fragmentsOf, isProse } from './prose.ts';
import { memberRole, nameWords } from './words.ts';

/** An article's text in a page's data. */
export interface ScriptArticle {
  data: PageData;
  fragments: Fragment[];
  /** Words, roughly. */
  words: number;
  /** How alike its title is to the page's, 0 to 1. */
  likeness: number;
  /** Its object names an author or a day beside the title, as articles do. */
  signed: boolean;
}

const MOST_NODES = 150_000;
const DEEPEST = 64;
/** Titles less alike belong to another story. */
const LEAST_LIKENESS = 0.6;
/** Levels of objects in which a member is chosen. */
const CHOSEN_LEVELS = 3;
const SIGNS = new Set(
  'author authors byline bylines published publish publication date publishdate publisheddate'.split(' '),
);
/** What JSON-LD calls an article's body is one, though another title may be nearer the page's. */
const DECLARED = 0.5;
/** How far above a title its text may be kept. */
const MOST_STEPS = 6;
const LEAST_WORDS = 40;
const LONG_DESCRIPTION = 1200;
const MOST_CANDIDATES = 12;
/** Between two places of the same text, the one in parts or in HTML has paragraphs. */
const STRUCTURED = 1.15;
const NAMED = 1.3;

/**
 * The article in a page's data: the object whose title is the page's own, and in it, or in what holds it, the member with
 * the most prose.
 *
 * @param titles what the page says its title is; empty where it says none: then only an object that is called an article counts
 */
export function findArticle(data: readonly PageData[], titles: readonly string[]): ScriptArticle | null {
  const wanted = titles.map((title) => wordSet(title)).filter((words) => words.size > 2);
  let best: ScriptArticle | null = null;
  const texts = new Texts();
  for (const each of data) {
    for (const found of candidatesIn(each, wanted, texts)) {
      if (
        best === null ||
        found.words * found.likeness > best.words * best.likeness * (each.from === best.data.from ? 1 : 1.1)
      )
        best = found;
    }
  }
  return best;
}

function candidatesIn(data: PageData, wanted: readonly ReadonlySet<string>[], texts: Texts): ScriptArticle[] {
  const found: ScriptArticle[] = [];
  const above: JsonValue[] = [];
  const seen = new Set<JsonValue>();
  let left = MOST_NODES;
  const visit = (value: JsonValue, depth: number): void => {
    if ((value.kind !== 'object' && value.kind !== 'array') || left-- <= 0 || depth > DEEPEST || seen.has(value))
      return;
    seen.add(value);
    const read = likenessHere(value, wanted);
    const alike = read < LEAST_LIKENESS && isDeclared(data, value) ? DECLARED : read;
    if ((alike >= LEAST_LIKENESS || alike === DECLARED) && found.length < MOST_CANDIDATES) {
      const article = articleAround(data, value, above, alike, texts);
      if (article !== null) found.push(article);
    }
    above.push(value);
    for (const child of value.kind === 'array' ? value.items : value.entries.values()) visit(child, depth + 1);
    above.pop();
  };
  visit(data.value, 0);
  return found;
}

/** JSON-LD's or microdata's own word for it, whatever the page is called. */
function isDeclared(data: PageData, value: JsonValue): boolean {
  return data.from !== 'script' && value.kind === 'object' && value.entries.get('articleBody')?.kind === 'string';
}

/** How alike an object's title is to the page's; of an article on a page that says no title, just enough. */
function likenessHere(value: JsonValue, wanted: readonly ReadonlySet<string>[]): number {
  if (value.kind === 'array') {
    const [mark, tag, , properties] = value.items;
    if (mark?.kind !== 'string' || mark.value !== '$' || tag?.kind !== 'string' || tag.value !== 'h1') return 0;
    const children = properties?.kind === 'object' ? properties.entries.get('children') : undefined;
    return children?.kind === 'string' ? likenessTo(children.value, wanted) : 0;
  }
  if (value.kind !== 'object') return 0;
  let most = 0;
  let titled = false;
  for (const [name, item] of value.entries) {
    if (memberRole(name) !== 'title') continue;
    const strings = item.kind === 'object' ? [...item.entries.values()] : [item];
    for (const each of strings) {
      if (each.kind !== 'string' || each.value.length < 8 || each.value.length > 500) continue;
      titled = true;
      most = Math.max(most, likenessTo(each.value, wanted));
    }
  }
  if (wanted.length > 0 || !titled) return most;
  return [...value.entries].some(
    ([name, item]) => memberRole(name) === 'body' && (item.kind !== 'string' || item.value.length > 400),
  )
    ? LEAST_LIKENESS
    : 0;
}

function likenessTo(title: string, wanted: readonly ReadonlySet<string>[]): number {
  const words = wordSet(title);
  return words.size < 3 ? 0 : Math.max(0, ...wanted.map((each) => likenessOf(words, each)));
}

/** The text of a titled object: in it, or, where it holds none, in what holds it. */
function articleAround(
  data: PageData,
  value: JsonValue,
  above: readonly JsonValue[],
  likeness: number,
  texts: Texts,
): ScriptArticle | null {
  let at: JsonValue = value;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const fragments = texts.bodyOf(at, CHOSEN_LEVELS);
    const words = wordsIn(fragments);
    if (words >= LEAST_WORDS)
      return {
        data,
        fragments,
        words,
        likeness: likeness * (1 - 0.03 * step),
        signed: isSigned(value) || isSigned(at),
      };
    const next = above[above.length - 1 - step];
    if (next === undefined || isListOfStories(next)) return null;
    at = next;
  }
  return null;
}

function isSigned(value: JsonValue): boolean {
  return (
    value.kind === 'object' && [...value.entries.keys()].some((name) => nameWords(name).some((word) => SIGNS.has(word)))
  );
}

/** Several titled objects side by side: what holds them is no article. */
function isListOfStories(value: JsonValue): boolean {
  if (value.kind !== 'array') return false;
  let titled = 0;
  for (const item of value.items.slice(0, 50))
    if (item.kind === 'object' && [...item.entries.keys()].some((name) => memberRole(name) === 'title')) titled++;
  return titled > 1;
}

/** The texts under values, each read once: the walk comes by the same ones from several titles. */
class Texts {
  readonly #fragments = new Map<JsonValue, Fragment[]>();
  readonly #bodies: Map<JsonValue, Fragment[]>[] = [];
  readonly #budget = { nodes: MOST_NODES };

  /**
   * The fragments of the member with the most prose.
   *
   * @param levels how many levels of objects are gone into, choosing a member in each; what lies deeper is read whole
   */
  bodyOf(value: JsonValue, levels: number): Fragment[] {
    if (value.kind !== 'object' || levels === 0 || (levels < CHOSEN_LEVELS && isNode(value))) return this.#read(value);
    this.#bodies[levels] ??= new Map();
    const known = this.#bodies[levels].get(value);
    if (known !== undefined) return known;
    // A ring comes back here before there is an answer.
    this.#bodies[levels].set(value, []);
    let best: Fragment[] = [];
    let most = 0;
    for (const [name, item] of value.entries) {
      const role = memberRole(name);
      if (role === 'title' || (role === 'aside' && !isWhole(name, item))) continue;
      if (item.kind === 'string' ? !isProse(item.value) : item.kind !== 'array' && item.kind !== 'object') continue;
      const fragments = this.bodyOf(item, levels - 1);
      const structured = fragments.length > 1 || (fragments[0]?.strings[0]?.value.includes('<p') ?? false);
      const score = wordsIn(fragments) * (structured ? STRUCTURED : 1) * (role === 'body' ? NAMED : 1);
      if (score > most) {
        most = score;
        best = fragments;
      }
    }
    this.#bodies[levels].set(value, best);
    return best;
  }

  #read(value: JsonValue): Fragment[] {
    let fragments = this.#fragments.get(value);
    if (fragments === undefined) {
      fragments = fragmentsOf(value, this.#budget);
      this.#fragments.set(value, fragments);
    }
    return fragments;
  }
}

/** A whole article under "description" happens; a summary is shorter. */
function isWhole(name: string, item: JsonValue): boolean {
  return name === 'description' && item.kind === 'string' && item.value.length > LONG_DESCRIPTION;
}

function isNode(value: JsonValue): boolean {
  return (
    value.kind === 'object' &&
    (value.entries.has('nodeType') || value.entries.has('type') || value.entries.has('_type'))
  );
}

/** Words of fragments, told by their spaces. */
function wordsIn(fragments: readonly Fragment[]): number {
  let words = 0;
  for (const { strings } of fragments)
    for (const { value } of strings) {
      words++;
      for (let at = value.indexOf(' '); at >= 0; at = value.indexOf(' ', at + 1)) words++;
    }
  return words;
}
