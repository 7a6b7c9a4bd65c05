import type { LexiconEntry } from '../../lexicon/index.ts';
import type { Document } from '../document.ts';
import { CLASS } from './classes.ts';
import { type Evidence, lexiconEvidence } from './evidence.ts';
import { FeatureList, hashOf, mix } from './hash.ts';
import { EDGE, type Word, wordsOf } from './looks.ts';
import { type ArticleEvidence, type Pooled, poolArticle } from './pool.ts';
import { type Run, runsOf } from './runs.ts';

/** What the model reads of an article. Linear in the text. */
export interface Read {
  /** Feature hashes by token; null for tokens that are outside by their looks. */
  features: (Int32Array | null)[];
  /** 1: the token may be in a name. */
  allowed: Uint8Array;
  evidence: (Evidence | null)[];
  words: readonly Word[];
  /** 0 to 2: how much the article speaks of sport. */
  sport: number;
}

/** Leaves the lexicon's answer of a token out, or a token's own spelling: so training learns to do without. */
export type Drop = (token: number) => boolean;

/** Reads the features of every token that may be in a name. Without a language pack: none. */
export function readFeatures(document: Document, drop: Drop | null = null): Read {
  const { tokens, sentences, text, pack } = document;
  const features: (Int32Array | null)[] = new Array(tokens.length).fill(null);
  const allowed = new Uint8Array(tokens.length);
  const evidence: (Evidence | null)[] = new Array(tokens.length).fill(null);
  if (pack === null) return { features, allowed, evidence, words: [], sport: 0 };
  const words = wordsOf(tokens, pack);
  for (const { firstToken, lastToken } of sentences)
    lexiconEvidence(text, tokens, words, firstToken, lastToken, evidence);
  const known = Uint8Array.from(evidence, (each) => (each === null ? 0 : 1));
  const seenEvidence =
    drop === null ? evidence : evidence.map((each) => (each !== null && drop(each.from) ? null : each));
  const runs = sentences.map(({ firstToken, lastToken }) =>
    runsOf(tokens, words, known, firstToken, lastToken, allowed),
  );
  const article = poolArticle(document, words, runs, seenEvidence);
  const out = new FeatureList();
  sentences.forEach(({ firstToken, lastToken }, index) => {
    const reader = new SentenceReader(words, seenEvidence, article, out, firstToken, lastToken);
    const own = runs[index] as Run[];
    let run = 0;
    for (let at = firstToken; at < lastToken; at++) {
      if (allowed[at] !== 1) continue;
      while (run + 1 < own.length && (own[run + 1] as Run).from <= at) run++;
      features[at] = reader.read(at, own[run] as Run, drop?.(-1 - at) === true);
    }
  });
  return { features, allowed, evidence, words, sport: article.sport };
}

/** Types as the features number them. */
const TYPE_BITS: Readonly<Record<LexiconEntry['type'], number>> = {
  person: 1,
  organization: 2,
  place: 4,
  product: 8,
  event: 16,
  index: 32,
};

class SentenceReader {
  readonly #words: readonly Word[];
  readonly #evidence: readonly (Evidence | null)[];
  readonly #article: ArticleEvidence;
  readonly #from: number;
  readonly #to: number;
  readonly #out: FeatureList;
  readonly #shouts: number;
  /** Bits of the types the lexicon names at a token. */
  readonly #bits: Uint8Array;

  constructor(
    words: readonly Word[],
    evidence: readonly (Evidence | null)[],
    article: ArticleEvidence,
    out: FeatureList,
    from: number,
    to: number,
  ) {
    this.#out = out;
    this.#words = words;
    this.#evidence = evidence;
    this.#article = article;
    this.#from = from;
    this.#to = to;
    this.#shouts = shouts(words, from, to);
    this.#bits = new Uint8Array(to - from);
    for (let at = from; at < to; at++) {
      let bits = 0;
      for (const { type } of evidence[at]?.entries ?? []) bits |= TYPE_BITS[type];
      this.#bits[at - from] = bits;
    }
  }

  #word(at: number): Word {
    return at < this.#from || at >= this.#to ? EDGE : (this.#words[at] as Word);
  }

  /** The features of a token; `blind` leaves its own spelling out. */
  read(at: number, run: Run, blind: boolean): Int32Array {
    const word = this.#word(at);
    const before = this.#word(at - 1);
    const before2 = this.#word(at - 2);
    const after = this.#word(at + 1);
    const after2 = this.#word(at + 2);
    const start = at === this.#from ? 1 : 0;
    const { shape } = word;
    const out = this.#out;
    out.clear();
    out.add(0, this.#shouts, start);
    out.add(2, before.lower);
    out.add(3, after.lower);
    out.add(4, before2.lower);
    out.add(5, after2.lower);
    out.add(6, shape, start);
    out.add(7, before.shape, shape);
    out.add(8, after.shape, shape);
    out.add(9, before.classes, shape);
    out.add(10, after.classes, shape);
    out.add(11, before2.classes, before.classes);
    out.add(12, after.classes, after2.classes);
    out.add(13, word.classes, shape);
    out.add(14, before.lower, shape);
    out.add(15, after.lower, shape);
    out.add(16, word.personal, before.personal);
    out.add(17, word.personal, after.personal);
    out.add(18, before.personal, before2.personal);
    out.add(19, before.shape, mix(0, shape, after.shape));
    out.add(20, before2.lower, before.lower);
    out.add(21, after.lower, after2.lower);
    if (!blind) {
      const { prefix, suffixes } = word;
      out.add(22, word.lower);
      out.add(23, before.lower, word.lower);
      out.add(24, word.lower, after.lower);
      out.add(25, prefix);
      out.add(26, suffixes[1]);
      out.add(27, suffixes[0], shape);
      out.add(28, suffixes[2]);
    }
    this.#readRun(out, at, run, word);
    this.#readLexicon(out, at, word, start);
    if (word.capital) this.#readArticle(out, word, start, blind);
    return out.taken();
  }

  /** The stretch of capitals around the token: what stands before and behind it, its first word and its last. */
  #readRun(out: FeatureList, at: number, { from, to }: Run, word: Word): void {
    const first = this.#word(from);
    if (at >= to) {
      // Lower-case words behind a run: how far, and behind what head.
      let head = 0;
      for (let each = from; each < to; each++) head |= this.#word(each).classes;
      const distance = Math.min(6, at - to);
      const organization = head & (CLASS.organizationHead | CLASS.eventHead | CLASS.placeHead);
      out.add(70, distance, organization);
      out.add(71, word.lower, organization);
      out.add(72, this.#word(to - 1).classes, distance);
      out.add(73, this.#word(to).lower, distance);
      return;
    }
    const last = this.#word(to - 1);
    const left = this.#word(from - 1);
    const left2 = this.#word(from - 2);
    const right = this.#word(to);
    const right2 = this.#word(to + 1);
    const length = Math.min(4, to - from);
    const position = (at === from ? 1 : 0) + (at === to - 1 ? 2 : 0);
    let classes = 0;
    let personal = 0;
    for (let each = from; each < to && each < from + 12; each++) {
      const { classes: own, personal: name } = this.#word(each);
      classes |= own;
      personal |= each === from ? name : name << 2;
    }
    const heads =
      classes &
      (CLASS.organizationHead | CLASS.placeHead | CLASS.eventHead | CLASS.legalForm | CLASS.productHead | CLASS.title);
    const sort = length * 4 + position;
    out.add(80, length, position);
    out.add(81, left.lower, sort);
    out.add(82, right.lower, sort);
    out.add(83, left.classes, right.classes);
    out.add(84, left.classes, sort);
    out.add(85, right.classes, sort);
    out.add(86, left2.classes, mix(left.classes, length));
    out.add(87, right.classes, mix(right2.classes, length));
    out.add(88, first.lower, Math.min(3, at - from));
    out.add(89, last.lower, Math.min(3, to - 1 - at));
    out.add(90, first.classes, sort);
    out.add(91, last.classes, sort);
    out.add(92, heads, sort);
    out.add(93, personal, sort);
    out.add(94, heads, personal);
    out.add(95, left.lower, right.lower);
    out.add(96, left.lower);
    out.add(97, right.lower);
    out.add(98, first.shape, mix(last.shape, length));
    out.add(99, (word.upper ? 1 : 0) + (length === 1 ? 2 : 0), mix(left.shape, right.shape));
    out.add(100, this.#article.sport, mix(this.#lexiconBits(at), length));
    if (length === 1) {
      out.add(101, left.lower, word.shape);
      out.add(102, right.lower, word.shape);
    }
  }

  #lexiconBits(at: number): number {
    return this.#bits[at - this.#from] ?? 0;
  }

  #readLexicon(out: FeatureList, at: number, word: Word, start: number): void {
    const own = this.#evidence[at] ?? null;
    const bits = this.#lexiconBits(at);
    const before = this.#lexiconBits(at - 1);
    const after = this.#lexiconBits(at + 1);
    out.add(110, bits, word.shape);
    out.add(111, before, bits);
    out.add(112, after, bits);
    out.add(113, before, word.shape);
    out.add(114, after, word.shape);
    if (own === null) return;
    const first = at === own.from ? 1 : 0;
    const last = at === own.from + own.length - 1 ? 1 : 0;
    const place = first + last * 2;
    const length = Math.min(4, own.length);
    // A phrase with capitals around it may be a part of a longer name.
    const inside = (this.#word(own.from - 1).capital ? 1 : 0) + (this.#word(own.from + own.length).capital ? 2 : 0);
    out.add(115, bits, place * 8 + length);
    out.add(116, bits, mix(place, inside));
    out.add(117, bits, mix(place, start));
    out.add(118, bits, mix(place, this.#word(own.from - 1).classes));
    out.add(119, bits, mix(place, this.#word(own.from + own.length).classes));
    let kinds = 0;
    for (let index = 0; index < Math.min(3, own.entries.length); index++) {
      const kind = hashOf(7, (own.entries[index] as LexiconEntry).kind);
      kinds = mix(kinds, kind);
      out.add(120 + Math.min(1, index), kind, place);
    }
    out.add(122, kinds, place * 8 + length);
    out.add(123, kinds, mix(place, inside));
  }

  #readArticle(out: FeatureList, word: Word, start: number, blind: boolean): void {
    const { words, lowered, acronyms } = this.#article;
    const low = lowered.has(word.key) ? 1 : 0;
    out.add(130, low, start);
    out.add(131, low, word.shape);
    const pooled: Pooled | undefined = words.get(word.key);
    if (pooled !== undefined) {
      out.add(132, Math.min(4, pooled.places), word.shape);
      if (pooled.places > 1) for (const context of pooled.contexts) out.put(context);
    }
    if (word.upper && word.key.length <= 6) {
      const letters = word.key.replaceAll('.', '');
      const head = acronyms.get(letters);
      out.add(133, head === undefined ? 0 : 1 + head);
    }
    if (blind) out.add(134, 1);
  }
}

/** Whether a sentence is written in capitals: 0, or 1, or 2 where only its initials are (a headline). */
function shouts(words: readonly Word[], from: number, to: number): number {
  let upper = 0;
  let capital = 0;
  let all = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.key.length > 2 && word.key !== word.key.toUpperCase()) {
      all++;
      if (word.upper) upper++;
      if (word.capital) capital++;
    }
  }
  if (all <= 2) return 0;
  return upper / all > 0.8 ? 1 : capital / all > 0.6 ? 2 : 0;
}
