import type { LanguagePack } from '../../languages/pack.ts';
import type { Document, Sentence } from '../document.ts';
import { apposition, governor } from './around.ts';
import { CLASS } from './classes.ts';
import type { Model } from './decode.ts';
import { type Evidence, lexiconEvidence } from './evidence.ts';
import { FeatureList, mix } from './hash.ts';
import { LABELS } from './labels.ts';
import { EDGE, type Word, wordsOf } from './looks.ts';
import { type ArticleEvidence, type Pooled, poolArticle } from './pool.ts';
import { type Run, runsOf } from './runs.ts';

/** What is known of an article before its names are: linear in the text. */
export interface Read {
  /** 1: the token may be in a name. */
  allowed: Uint8Array;
  evidence: (Evidence | null)[];
  words: readonly Word[];
  /** 0 to 2: how much the article speaks of sport. */
  sport: number;
  /** Reads the features of a sentence's tokens. */
  sentence(index: number): SentenceReader;
}

/** Leaves the lexicon's answer of a token out, or a token's own spelling: so training learns to do without. */
export type Drop = (token: number) => boolean;

/** Reads an article's words, what the lexicon knows of them, and where names may stand. */
export function readArticle(document: Document, pack: LanguagePack, drop: Drop | null = null): Read {
  const { tokens, sentences, text } = document;
  const allowed = new Uint8Array(tokens.length);
  const evidence: (Evidence | null)[] = new Array(tokens.length).fill(null);
  const words = wordsOf(tokens, pack);
  for (const { firstToken, lastToken } of sentences)
    lexiconEvidence(text, tokens, words, firstToken, lastToken, evidence);
  const seen = drop === null ? evidence : evidence.map((each) => (each !== null && drop(each.from) ? null : each));
  const runs = sentences.map(({ firstToken, lastToken }) =>
    runsOf(tokens, words, evidence, firstToken, lastToken, allowed),
  );
  const article = poolArticle(document, words, runs, seen);
  const out = new FeatureList();
  return {
    allowed,
    evidence,
    words,
    sport: article.sport,
    sentence: (index) => {
      const { firstToken, lastToken } = sentences[index] as Sentence;
      return new SentenceReader(words, seen, article, runs[index] as Run[], out, firstToken, lastToken);
    },
  };
}

/** All features of every token that may be in a name, for training; null for the others. */
export function allFeatures(document: Document, drop: Drop | null = null): (Int32Array | null)[] {
  const features: (Int32Array | null)[] = new Array(document.tokens.length).fill(null);
  if (document.pack === null) return features;
  const { allowed, sentence } = readArticle(document, document.pack, drop);
  document.sentences.forEach(({ firstToken, lastToken }, index) => {
    const reader = sentence(index);
    for (let at = firstToken; at < lastToken; at++)
      if (allowed[at] === 1) features[at] = reader.all(at, drop?.(-1 - at) === true);
  });
  return features;
}

/** Reads the features of a sentence's tokens, from left to right. */
export class SentenceReader {
  readonly #words: readonly Word[];
  readonly #evidence: readonly (Evidence | null)[];
  readonly #article: ArticleEvidence;
  readonly #runs: readonly Run[];
  #run = 0;
  /** The run whose nouns the next two are. */
  #around: Run | null = null;
  #governor = EDGE;
  #apposition = EDGE;
  readonly #from: number;
  readonly #to: number;
  readonly #out: FeatureList;
  readonly #shouts: number;
  /** 0 to 3: how much of the sentence is figures, as in tables and results. */
  readonly #figures: number;

  constructor(
    words: readonly Word[],
    evidence: readonly (Evidence | null)[],
    article: ArticleEvidence,
    runs: readonly Run[],
    out: FeatureList,
    from: number,
    to: number,
  ) {
    this.#out = out;
    this.#words = words;
    this.#evidence = evidence;
    this.#article = article;
    this.#runs = runs;
    this.#from = from;
    this.#to = to;
    this.#shouts = shouts(words, from, to);
    this.#figures = figures(words, from, to);
  }

  #word(at: number): Word {
    return at < this.#from || at >= this.#to ? EDGE : (this.#words[at] as Word);
  }

  /** Adds what a model makes of a token to `into`, from `offset` on. */
  score(at: number, model: Model, into: Float64Array, offset: number): void {
    const { features, length } = this.#read(at, false);
    model.add(features, length, into, offset);
    const word = this.#word(at);
    if (word.scores === null || word.model !== model) {
      word.model = model;
      word.scores = this.#scoresOf(word.spelling, model);
    }
    const { scores } = word;
    for (let label = 0; label < LABELS; label++)
      into[offset + label] = (into[offset + label] as number) + (scores[label] as number);
    const pooled = this.#pooled(word);
    if (pooled === null) return;
    pooled.scores ??= this.#scoresOf(this.#article.contextsOf(pooled), model);
    const around = pooled.scores;
    for (let label = 0; label < LABELS; label++)
      into[offset + label] = (into[offset + label] as number) + (around[label] as number);
  }

  /** What a model makes of features, as a plain list: small ones take less room than typed arrays. */
  #scoresOf(features: readonly number[], model: Model): number[] {
    const out = this.#out;
    out.clear();
    for (const feature of features) out.put(feature);
    const sums = new Float64Array(LABELS);
    model.add(out.features, out.length, sums, 0);
    return Array.from(sums);
  }

  /** All features of a token; `blind` leaves its own spelling out. */
  all(at: number, blind: boolean): Int32Array {
    const { features, length } = this.#read(at, blind);
    const word = this.#word(at);
    const spelling = blind ? word.spelling.slice(0, 1) : word.spelling;
    const pooled = this.#pooled(word);
    const contexts = pooled === null ? [] : this.#article.contextsOf(pooled);
    return Int32Array.from([...features.subarray(0, length), ...spelling, ...contexts]);
  }

  /** What the article's other places say of a capitalised word. */
  #pooled(word: Word): Pooled | null {
    const pooled = word.capital ? this.#article.words.get(word.key) : undefined;
    return pooled !== undefined && pooled.places > 1 ? pooled : null;
  }

  /** The features of a token that its neighbours take part in. */
  #read(at: number, blind: boolean): FeatureList {
    while (this.#run + 1 < this.#runs.length && (this.#runs[this.#run + 1] as Run).from <= at) this.#run++;
    const run = this.#runs[this.#run] as Run;
    if (run !== this.#around) {
      this.#around = run;
      this.#governor = governor(this.#words, run, this.#from);
      this.#apposition = apposition(this.#words, run, this.#to);
    }
    const word = this.#word(at);
    const out = this.#out;
    out.clear();
    if (at >= run.to) {
      this.#readTail(out, at, run, word);
      return out;
    }
    const before = this.#word(at - 1);
    const before2 = this.#word(at - 2);
    const after = this.#word(at + 1);
    const after2 = this.#word(at + 2);
    const start = at === this.#from ? 1 : 0;
    const { shape } = word;
    const tone = this.#shouts * 4 + this.#figures;
    out.add(0, tone, start);
    out.add(1, tone, mix(word.personal, this.#lexiconBits(at)));
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
    out.add(14, before.lower, shape);
    out.add(16, word.personal, before.personal);
    out.add(17, word.personal, after.personal);
    out.add(18, before.personal, before2.personal);
    out.add(19, before.shape, mix(0, shape, after.shape));
    out.add(20, before2.lower, before.lower);
    this.#readRun(out, at, run);
    this.#readLexicon(out, at, word, start);
    if (word.capital) this.#readArticle(out, word, start, blind);
    return out;
  }

  /** Lower-case words behind a run: how far, and behind what head. */
  #readTail(out: FeatureList, at: number, { from, to }: Run, word: Word): void {
    let head = 0;
    for (let each = from; each < to; each++) head |= this.#word(each).classes;
    const distance = Math.min(6, at - to);
    const organization = head & (CLASS.organizationHead | CLASS.eventHead | CLASS.placeHead);
    const before = this.#word(at - 1);
    const after = this.#word(at + 1);
    out.add(70, distance, organization);
    out.add(71, word.lower, organization);
    out.add(72, this.#word(to - 1).classes, distance);
    out.add(73, this.#word(to).lower, distance);
    out.add(74, before.lower, word.shape);
    out.add(75, after.lower);
    out.add(76, before.classes, after.classes);
    out.add(77, this.#lexiconBits(at - 1), this.#lexiconBits(at));
    out.add(78, word.lower, this.#word(at - 2).lower);
    out.add(79, this.#word(to - 1).lower, distance);
  }

  /** The stretch of capitals around the token: what stands before and behind it, its first word and its last. */
  #readRun(out: FeatureList, at: number, { from, to }: Run): void {
    const word = this.#word(at);
    const first = this.#word(from);
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
      personal |= each === from ? name : name << 3;
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
    out.add(100, this.#article.sport * 4 + this.#figures, mix(this.#lexiconBits(at), length));
    out.add(103, this.#shouts, mix(first.personal, last.personal, sort));
    const noun = this.#governor;
    const behind = this.#apposition;
    out.add(104, noun.lower, noun === left ? 1 : 0);
    out.add(105, noun.lower, sort);
    out.add(106, noun.classes, sort);
    out.add(107, behind.lower, length);
    out.add(108, behind.classes, sort);
    out.add(109, right.lower, right2.lower);
    if (length === 1) {
      out.add(101, left.lower, word.shape);
      out.add(102, right.lower, word.shape);
    }
  }

  #lexiconBits(at: number): number {
    return at < this.#from || at >= this.#to ? 0 : (this.#evidence[at]?.bits ?? 0);
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
    const { kind, other, kinds } = own;
    out.add(120, kind, place);
    if (other !== 0) out.add(121, other, place);
    out.add(122, kinds, place * 8 + length);
    out.add(123, kinds, mix(place, inside));
  }

  #readArticle(out: FeatureList, word: Word, start: number, blind: boolean): void {
    const { words, lowered, acronyms } = this.#article;
    const low = lowered.has(word.key) ? 1 : 0;
    out.add(130, low, start);
    out.add(131, low, word.shape);
    const pooled: Pooled | undefined = words.get(word.key);
    if (pooled !== undefined) out.add(132, Math.min(4, pooled.places), word.shape);
    if (word.upper && word.key.length <= 6) {
      const letters = word.key.replaceAll('.', '');
      const head = acronyms.get(letters);
      out.add(133, head === undefined ? 0 : 1 + head);
    }
    if (blind) out.add(134, 1);
  }
}

/** How much of a sentence is figures: 0, or 1 from an eighth on, 2 from a quarter, 3 where it has no lower-case word beside. */
function figures(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.figure) count++;
    else if (word.lettered && !word.capital) small++;
  }
  const share = count / (to - from);
  if (share < 0.125) return 0;
  return small === 0 ? 3 : share < 0.25 ? 1 : 2;
}

/** Whether a sentence is written in capitals: 0, or 1, or 2 where only its initials are (a headline). */
function shouts(words: readonly Word[], from: number, to: number): number {
  let upper = 0;
  let capital = 0;
  let all = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.lettered) {
      all++;
      if (word.upper) upper++;
      if (word.capital) capital++;
    }
  }
  if (all <= 2) return 0;
  return upper / all > 0.8 ? 1 : capital / all > 0.6 ? 2 : 0;
}
