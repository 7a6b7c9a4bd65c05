import type { QuoteWords, SayingForm } from '../../languages/quotes.ts';
import type { Span } from '../../record.ts';
import { chooseSource, INVERTED, isMark, type Source, skipAdverbials, sourceAfter } from './speaker.ts';
import type { Item, Unit } from './units.ts';

/** A reported clause with its cue and source, in items; `clause` is empty where the cue only carries quoted words. */
export interface Report {
  /** Half-open range of items. */
  clause: { from: number; to: number };
  cue: Span;
  /** Item index of the cue. */
  at: number;
  source: Source | null;
  /** The reported words lie before the cue. */
  trailing: boolean;
}

const NONE = { from: 0, to: 0 };

/** Items a clause may run on: keeps the walk linear in texts without full stops. */
const LONGEST_CLAUSE = 160;

/** English verbs whose object without conjunction is a clause; behind the others the clause must show its verb. */
const SPEAKING = new Set([
  'say',
  'tell',
  'argue',
  'insist',
  'explain',
  'claim',
  'allege',
  'contend',
  'brag',
  'joke',
  'boast_',
  'complain',
]);
const FINITE =
  /^(?:is|was|were|are|has|had|have|would|will|could|can|may|might|should|must|did|does|do|'s|'ll|'re|isn|wasn|hadn|won|cannot)$/;

/** Reads one unit's cues from left to right. Look-ahead and look-behind are bounded, so the walk is linear. */
export function readReports(unit: Unit, words: QuoteWords, french: boolean): Report[] {
  const reader = new CueReader(unit.items, words, french);
  return reader.read();
}

class CueReader {
  private readonly reports: Report[] = [];
  private readonly items: readonly Item[];
  private readonly words: QuoteWords;
  private readonly french: boolean;
  /** Where the present clause of the reporter begins: behind datelines, connectors and clauses already read. */
  private opening: number;
  /** Behind the last item that is no mark. */
  private readonly last: number;

  constructor(items: readonly Item[], words: QuoteWords, french: boolean) {
    this.items = items;
    this.words = words;
    this.french = french;
    let last = items.length;
    while (last > 0 && isMark(items[last - 1])) last -= 1;
    this.last = last;
    this.opening = this.skipConnectors(this.skipDateline());
  }

  read(): Report[] {
    for (let k = 0; k < this.items.length; k += 1) {
      const item = this.items[k] as Item;
      if (item.entity !== null || item.quote !== null) continue;
      if (item.lower === ';') this.opening = k + 1;
      if (this.readSource(k)) continue;
      const pair = this.words.pairs.get(item.lower);
      const verb = this.words.verbs.get(item.lower);
      if (pair !== undefined) {
        const second = this.items[k + 1]?.lower === "l'" ? k + 2 : k + 1;
        if (pair.has(this.items[second]?.lower ?? '')) {
          const frames = new Set(['that', 'incise', 'bare'] as const);
          if (this.french || verb === undefined)
            this.readVerb(k, second + 1, { lemma: item.lower, form: 'finite', frames, noun: false });
          continue;
        }
      }
      if (verb !== undefined) this.readVerb(k, k + 1, verb);
      else if (this.words.nouns.has(item.lower)) this.readNoun(k);
    }
    return this.reports;
  }

  private lower(k: number): string {
    const item = this.items[k];
    return item === undefined || item.quote !== null || item.entity !== null ? '' : item.lower;
  }

  private skipDateline(): number {
    for (let k = 1; k < Math.min(this.items.length, 16); k += 1) {
      if (!/^[-–—]$/.test(this.lower(k))) continue;
      const before = this.items[k - 1];
      const capitals = this.items.slice(0, k).every((item) => item.capital || !item.word);
      if (before?.lower === ')' || capitals) return k + 1;
      return 0;
    }
    return 0;
  }

  private skipConnectors(from: number): number {
    let k = from;
    while (
      k < this.items.length &&
      (this.words.connectors.has(this.lower(k)) || (isMark(this.items[k]) && this.lower(k) !== ''))
    )
      k += 1;
    return k;
  }

  private push(from: number, to: number, at: number, cueEnd: number, source: Source | null, trailing: boolean): void {
    let [a, b] = [Math.max(from, to - LONGEST_CLAUSE), Math.min(to, from + LONGEST_CLAUSE)];
    if (from < a) b = to;
    while (a < b && isMark(this.items[a])) a += 1;
    while (b > a && isMark(this.items[b - 1])) b -= 1;
    const cue = { start: this.items[at]?.start ?? 0, end: this.items[cueEnd - 1]?.end ?? 0 };
    this.reports.push({ clause: b > a ? { from: a, to: b } : NONE, cue, at, source, trailing });
  }

  /** "selon X, C" · "C, selon X" · "A, selon X, B". */
  private readSource(k: number): boolean {
    let length = 0;
    for (const row of this.words.sources)
      if (row.every((word, n) => this.items[k + n]?.lower === word)) length = row.length;
    let opener = false;
    if (length === 0 && (k === this.opening || isMark(this.items[k - 1]) || k === 0)) {
      for (const row of this.words.openers)
        if (row.every((word, n) => this.items[k + n]?.lower === word)) length = row.length;
      opener = length > 0;
    }
    if (length === 0) return false;
    const relative = this.words.relatives.has(this.lower(k + length));
    const found = relative ? null : sourceAfter(this.items, k + length, this.words);
    const own = /yeux$/.test(this.lower(k + length - 1));
    if (found === null && !own) {
      // "X, pour qui C"
      if (opener && this.lower(k + length) === 'qui') {
        const before = chooseSource(this.items, Math.max(this.opening, k - 4), k - 1, this.words);
        if (before?.kind === 'name') this.push(k + length + 1, this.last, k, k + length, before, false);
        return true;
      }
      return false;
    }
    const source = found?.source ?? null;
    let next = found?.next ?? k + length;
    if (opener && !own) {
      const speaker =
        source?.entity?.type === 'person' || source?.entity?.type === 'organization' || source?.kind === 'pronoun';
      const definite = source?.kind === 'noun' && this.lower(k + 1) !== 'un';
      if (!speaker && !definite) return false;
      if (source?.kind === 'pronoun' && !/^(lui|elle|eux)$/.test(source.words[0] ?? '')) return false;
      if (source?.kind === 'noun') return false;
      if (this.lower(next) !== ',') return false;
    }
    if (/^(which|laquelle|lequel|lesquel(?:le)?s|que|qu')$/.test(this.lower(k + length))) return false;
    if (source !== null && source.entity === null && source.words.some((word) => this.words.measures.has(word)))
      return false;
    // Words that still belong to the source: a place, a date, what the paper says of itself.
    while (next < this.items.length && next - k < 40 && !isMark(this.items[next]) && this.items[next]?.quote === null)
      next += 1;
    const leading =
      k <= this.opening ||
      (k - this.opening < 8 &&
        this.items[k - 1]?.lower === ',' &&
        this.words.subordinators.has(this.lower(this.opening))) ||
      /^(que|qu'|that|car|et|and|mais|but|because)$/.test(this.lower(k - 1)) ||
      (this.lower(k - 1) === ',' && k - this.opening <= 3);
    if (leading) {
      const from = this.lower(next) === ',' || this.lower(next) === ':' ? next + 1 : (found?.next ?? next);
      this.push(from, this.clauseEnd(from), k, k + length, source, false);
      return true;
    }
    let to = k;
    const rest = this.lower(next) === ',' ? next + 1 : this.items.length;
    const back = this.lower(rest);
    const gerund = this.words.verbs.get(back)?.form === 'gerund';
    const short = k - this.opening < 6;
    const bound = this.french && /^(par|de|à|en|dans|avec|pour|d'|du|des|une?|le|la|les|l'|au|aux)$/.test(back);
    if (
      rest < this.last &&
      (short || bound) &&
      this.lower(k - 1) === ',' &&
      !this.words.returns.has(back) &&
      !this.words.relatives.has(back) &&
      !gerund &&
      this.items[rest]?.quote == null &&
      !isApposition(this.items, rest, this.words)
    )
      to = this.clauseEnd(rest);
    this.push(this.opening, to, k, k + length, source, true);
    this.opening = Math.max(this.opening, to > k ? to : next);
    return true;
  }

  /** "the claim that C". */
  private readNoun(k: number): void {
    let that = k + 1;
    if (!this.words.conjunctions.has(this.lower(that))) return;
    that += 1;
    if (this.french && !this.words.determiners.has(this.lower(that)) && this.items[that]?.entity === null) return;
    let from = k;
    if (
      /^(in|dans)$/.test(this.lower(k - 2)) ||
      /^(in|dans)$/.test(this.lower(k - 1)) ||
      /^(in|dans)$/.test(this.lower(k - 3))
    )
      return;
    while (
      from > 0 &&
      k - from < 4 &&
      (this.items[from - 1]?.word ?? false) &&
      !this.words.prepositions.has(this.lower(from - 1)) &&
      !this.words.verbs.has(this.lower(from - 1))
    )
      from -= 1;
    const owner = this.items[from];
    const source =
      owner?.entity != null
        ? chooseSource(this.items, from, from + 1, this.words)
        : chooseSource(this.items, from, k + 1, this.words);
    this.push(that, this.clauseEnd(that), k, k + 1, source, false);
  }

  private readVerb(k: number, after: number, verb: SayingForm): void {
    const { words, items } = this;
    const prev = this.lower(k - 1);
    if (
      verb.noun &&
      (words.determiners.has(prev) ||
        words.prepositions.has(prev) ||
        /^['’]s$/.test(prev) ||
        (!this.french && /^(a|an|such|no)$/.test(prev)))
    )
      return;
    if (!this.french && items[k]?.capital && k > this.opening && verb.noun) return;
    let start = k;
    let negated = false;
    let auxiliary = false;
    while (start > 0 && k - start < 6) {
      const word = this.lower(start - 1);
      if (word === '') break;
      if (words.negations.has(word)) negated = true;
      if (words.auxiliaries.has(word)) auxiliary = true;
      const clitic =
        this.french &&
        /^(l'|le|la|les|s'|se|nous|vous|lui|leur|m'|me|y|en|pas|à|son|tour|part|quant|elle|également|aussi|par|ailleurs)$/.test(
          word,
        );
      const inverted = this.french && auxiliary === false && INVERTED.test(word) && verb.form === 'participle';
      if (
        !(
          words.auxiliaries.has(word) ||
          words.adverbs.has(word) ||
          words.negations.has(word) ||
          inverted ||
          (clitic && !/^(le|la|les|à|son|tour|en)$/.test(word))
        )
      )
        break;
      start -= 1;
      if (this.french && words.pronouns.has(word) && !/^(nous|lui|elle|en)$/.test(word)) break;
    }
    if (verb.form === 'participle' && this.french && !auxiliary) {
      // "a en revanche annoncé", "a, dans ce cadre, ajouté": the auxiliary stands further off.
      for (let n = start - 1; n >= 0 && k - n < 9; n -= 1) {
        const word = this.lower(n);
        if (
          items[n]?.quote !== null ||
          words.conjunctions.has(word) ||
          words.relatives.has(word) ||
          /^(et|[.;:])$/.test(word)
        )
          break;
        if (!/^(a|ont|avait|avaient|aura|aurait)$/.test(word)) continue;
        auxiliary = true;
        if (words.negations.has(this.lower(n - 1))) negated = true;
        start = n;
        break;
      }
    }
    if (verb.form === 'participle' && !auxiliary && !(this.french === false)) return;
    if (verb.form === 'infinitive') {
      if (words.conjunctions.has(this.lower(after)) && !/^(faut|doit|peut)$/.test(this.lower(k - 1)))
        this.push(after + 1, this.clauseEnd(after + 1), k, after, this.clauseSubject(k), false);
      return;
    }
    if (negated) return;
    if (!this.french && /^(to|of)$/.test(prev) && verb.form === 'finite') {
      const hedged =
        /^(declined|refused|failed|unable|asked|likely|going|need|needs|wants|want|trying|able|how|enough)$/.test(
          this.lower(k - 2),
        );
      if (hedged || !verb.frames.has('that') || !words.conjunctions.has(this.lower(after))) return;
      this.push(after + 1, this.clauseEnd(after + 1), k, after, this.clauseSubject(k), false);
      return;
    }
    const head = this.lower(start);
    if (!this.french && /^(would|could|may|might|can|must)$/.test(head) && verb.lemma !== 'say') return;
    // The source as an inverted pronoun: "a-t-il dit", "dit-il".
    let inverted: Source | null = null;
    for (let n = start; n <= after && n < items.length; n += 1) {
      const match = INVERTED.exec(this.lower(n));
      const glued =
        match !== null && (n > start || n === after) && (this.lower(n).startsWith('-') || n === after || n < k);
      if (match !== null && glued && (n !== after || this.lower(n).startsWith('-'))) {
        const item = items[n] as Item;
        const length = (match[1] ?? '').length;
        inverted = { start: item.end - length, end: item.end, entity: null, kind: 'pronoun', words: [match[1] ?? ''] };
        if (n === after) after += 1;
        break;
      }
    }
    let subject = inverted ?? this.subjectBefore(start, verb);
    // "but told reporters that", "et affirme que": the subject of the clause before goes on.
    if (subject === null && /^(and|et|but|mais|then|puis)$/.test(this.lower(start - 1))) {
      subject = this.reports.at(-1)?.source ?? firstSubject(items, 0, start, words);
    }
    if (inverted === null && this.readForward(k, start, after, verb, subject)) return;
    this.readBackward(k, start, after, verb, inverted, subject);
  }

  /** The subject that ends where the verb group starts. */
  private subjectBefore(start: number, verb: SayingForm): Source | null {
    const { items, words } = this;
    if (start === 0) return null;
    if (verb.form === 'gerund') return this.reports.at(-1)?.source ?? this.clauseSubject(start);
    let b = start;
    if (words.relatives.has(this.lower(start - 1))) {
      b = start - 1;
      if (this.lower(b - 1) === ',') b -= 1;
      return this.nounPhraseBefore(b);
    }
    if (this.lower(start - 1) === ',') {
      // "the bank's lawyer, X, said": the name is the apposition.
      const named = items[start - 2];
      if (
        named?.entity?.type === 'person' &&
        this.lower(start - 3) === ',' &&
        (items[start - 4]?.word ?? false) &&
        items[start - 4]?.entity?.type !== 'person'
      )
        return chooseSource(items, start - 2, start - 1, words);
      // Apposition: "X, chief economist at Y, said"; an adverbial: "X, on Monday, said".
      for (let k = start - 2, seen = 0; k > 0 && seen < 36; k -= 1, seen += 1) {
        if (items[k]?.quote !== null) break;
        if (this.lower(k) !== ',') continue;
        const name = items[k - 1];
        if (
          name?.entity != null &&
          (name.entity.type === 'person' || name.entity.type === 'organization') &&
          !this.hasVerbBetween(k + 1, start - 1)
        ) {
          const before = this.lower(k - 2);
          const list = before === ',' || /^(and|et)$/.test(before);
          if (!list || name.entity.type === 'person') return chooseSource(items, k - 1, k, words);
        }
        if (name?.lower === ')' || this.lower(k - 1) === ')') continue;
        b = k;
      }
      if (b === start) return null;
      return this.nounPhraseBefore(b);
    }
    return this.nounPhraseBefore(b);
  }

  /** A main verb in what would have to be an apposition; behind a relative pronoun it may have one. */
  private hasVerbBetween(from: number, to: number): boolean {
    if (this.words.relatives.has(this.lower(from))) return false;
    let relative = false;
    for (let k = from; k < to; k += 1) {
      const word = this.lower(k);
      if (this.words.relatives.has(word)) relative = true;
      if (
        !relative &&
        (this.french
          ? /^(a|ont|est|sont|était|avait|sera|avaient|étaient)$/.test(word)
          : FINITE.test(word) && word !== "'s")
      )
        return true;
    }
    return false;
  }

  /** The noun phrase that ends at `b`, begun after the last mark, quotation or conjunction. */
  private nounPhraseBefore(b: number): Source | null {
    const { items, words } = this;
    let a = b;
    while (a > 0 && b - a < 24) {
      const item = items[a - 1] as Item;
      if (item.quote !== null) break;
      if (item.entity === null) {
        if (isMark(item) && item.lower !== ')' && item.lower !== '(') break;
        if (words.conjunctions.has(item.lower) || words.questions.has(item.lower)) break;
        if (
          /^(and|et|but|mais|while|as|when|alors|dont|où|car|because)$/.test(item.lower) &&
          !(items[a]?.entity != null && items[a - 2]?.entity != null)
        )
          break;
      }
      a -= 1;
    }
    // An opening adverbial ("On Thursday …", "In the statement …") is no subject.
    let from = a;
    if (
      words.prepositions.has(this.lower(from)) ||
      words.times.has(this.lower(from)) ||
      words.adverbs.has(this.lower(from))
    ) {
      const skipped = skipAdverbials(items, from, words, false);
      if (skipped < b) from = skipped;
    }
    const source = chooseSource(items, from, b, words);
    // "X, chief economist at Y said": an apposition whose second comma is missing.
    if (source?.kind === 'none' && this.lower(a - 1) === ',' && items[a - 2]?.entity?.type === 'person') {
      const bare = !words.determiners.has(this.lower(a)) && !words.indefinite.has(this.lower(a));
      if (bare && items[a]?.entity === null) return chooseSource(items, a - 2, a - 1, words);
    }
    return source;
  }

  /** First speaker-like name, pronoun or noun of the clause: who a participle or a bare quotation hangs on. */
  private clauseSubject(before: number): Source | null {
    return firstSubject(this.items, this.opening, before, this.words);
  }

  private readForward(k: number, start: number, after: number, verb: SayingForm, subject: Source | null): boolean {
    const { items, words } = this;
    const person = verb.frames.has('person');
    // Object relative or passive: "was told that", "the plan announced on Monday".
    let next = skipAdverbials(items, after, words, person);
    if (this.lower(next) === ',') {
      // "a annoncé, mercredi 22 juillet, avoir": a short insertion, then the clause.
      for (let n = next + 1; n < Math.min(items.length, next + 14); n += 1) {
        if (items[n]?.quote !== null) break;
        if (this.lower(n) === ',' && this.opensClause(n + 1, verb)) {
          next = n + 1;
          break;
        }
      }
    }
    let conj = -1;
    const frame = verb.frames;
    if (frame.has('that') && words.conjunctions.has(this.lower(next))) conj = next;
    else if (frame.has('whether') && words.questions.has(this.lower(next)) && !(verb.noun && next > after)) conj = next;
    else if (frame.has('that')) {
      // Looser: the conjunction a little further, behind an indirect object or an insertion.
      const clean = next > after || person || this.lower(after) === ',' || words.prepositions.has(this.lower(after));
      for (let n = next; clean && n < Math.min(items.length, after + 26); n += 1) {
        if (
          items[n]?.quote !== null ||
          /^[;:.]$/.test(this.lower(n)) ||
          (words.verbs.get(this.lower(n))?.form === 'finite' && words.verbs.get(this.lower(n))?.noun === false)
        )
          break;
        if (this.french === false && n > next + 6) break;
        if (
          words.conjunctions.has(this.lower(n)) &&
          this.lower(n - 1) !== 'ce' &&
          this.lower(n - 1) !== 'alors' &&
          this.lower(n - 1) !== 'ainsi'
        ) {
          conj = n;
          break;
        }
      }
    }
    if (conj >= 0) {
      const from = conj + 1;
      this.push(from, this.clauseEnd(from), k, after, subject, false);
      return true;
    }
    if (
      this.lower(next) === ':' ||
      (this.french && /^l['e]$|^la$/.test(this.lower(start)) && this.lower(next) === ':')
    ) {
      const quoted = items[next + 1]?.quote != null;
      if (quoted) {
        this.push(next + 1, this.last, k, after, subject, false);
        return true;
      }
      if (frame.has('that') && next + 3 < this.last) {
        this.push(next + 1, this.last, k, after, subject, false);
        return true;
      }
    }
    if (items[next]?.quote != null && subject !== null) {
      const rest = items[next + 1];
      const runs =
        !this.french &&
        frame.has('bare') &&
        rest?.word === true &&
        !rest.capital &&
        !words.prepositions.has(rest.lower) &&
        !words.connectors.has(rest.lower) &&
        this.words.verbs.get(rest.lower)?.form !== 'gerund';
      this.push(next, runs ? this.clauseEnd(next) : next + 1, k, after, subject, false);
      return true;
    }
    if (this.french && frame.has('infinitive') && this.isInfinitive(next)) {
      this.push(next, this.clauseEnd(next), k, after, subject, false);
      return true;
    }
    if (frame.has('de')) {
      const to = this.lower(next);
      if (
        (this.french
          ? /^(de|d')$/.test(to) && this.isInfinitive(next + 1)
          : to === 'to' && items[next + 1]?.word === true) &&
        subject !== null
      ) {
        this.push(next + 1, this.clauseEnd(next + 1), k, after, subject, false);
        return true;
      }
    }
    const gerund = verb.form === 'gerund';
    if (gerund && frame.has('bare') && !(this.lower(k - 1) === ',' || SPEAKING.has(verb.lemma))) return false;
    if (frame.has('bare') && !this.french && !(SPEAKING.has(verb.lemma) || this.hasFiniteVerb(next))) return false;
    if (
      frame.has('bare') &&
      !this.french &&
      subject !== null &&
      this.opensBare(next) &&
      (gerund || this.lower(start - 1) !== ',')
    ) {
      this.push(next, this.clauseEnd(next), k, after, subject, false);
      return true;
    }
    if (
      frame.has('bare') &&
      !this.french &&
      subject !== null &&
      this.lower(start - 1) === ',' &&
      subject.kind === 'name' &&
      subject.end < (items[start - 1]?.start ?? 0) &&
      this.opensBare(next)
    ) {
      this.push(next, this.clauseEnd(next), k, after, subject, false);
      return true;
    }
    return false;
  }

  /** Whether the words from `k` on hold an auxiliary before the clause's first mark or conjunction: a clause, no object. */
  private hasFiniteVerb(k: number): boolean {
    for (let n = k + 1; n < Math.min(this.items.length, k + 14); n += 1) {
      const word = this.lower(n);
      if (FINITE.test(word)) return true;
      if (
        n > k + 1 &&
        /[a-z]ed$/.test(word) &&
        /^(the|a|an|no|to|in|that|by|on|from|its|his|her|their)$/.test(this.lower(n + 1)) &&
        !this.words.determiners.has(this.lower(n - 1))
      )
        return true;
      if (
        /^[,;:(–—]$/.test(word) ||
        this.words.relatives.has(word) ||
        this.words.conjunctions.has(word) ||
        this.words.questions.has(word)
      )
        return false;
      if (/^(when|after|before|if|as|until|since|because|once)$/.test(word)) return false;
    }
    return false;
  }

  private opensClause(k: number, verb: SayingForm): boolean {
    if (!this.french && verb.lemma === 'say' && this.opensBare(k) && !this.words.returns.has(this.lower(k)))
      return true;
    return (
      this.words.conjunctions.has(this.lower(k)) ||
      (this.french && verb.frames.has('infinitive') && this.isInfinitive(k))
    );
  }

  private isInfinitive(from: number): boolean {
    let k = from;
    const clitics = /^(ne|n')$/.test(this.lower(k))
      ? /^(ne|n'|pas|s'|se|y|en|l'|le|la|les|leur|lui|plus|jamais)$/
      : /^(s'|se|y|bien|toujours|déjà)$/;
    while (clitics.test(this.lower(k)) && k - from < 4) k += 1;
    const word = this.lower(k);
    return (
      word.length > 3 &&
      /(er|ir|oir|re)$/.test(word) &&
      !/^(votre|notre|autre|entre|contre|être_|hier|premier|dernier|janvier|février|octobre|novembre|décembre|septembre|maire|encore)$/.test(
        word,
      ) &&
      this.items[k]?.capital === false
    );
  }

  /** English clause without conjunction: a noun phrase or pronoun with at least three words to come. */
  private opensBare(k: number): boolean {
    const item = this.items[k];
    if (item === undefined || isMark(item) || !item.word) return false;
    if (this.last - k < 3) return false;
    const { lower } = item;
    if (item.entity !== null) return true;
    if (/^(and|but|or|as|to|who|which|so|goodbye|nothing|because|if|when|no)$/.test(lower))
      return lower === 'if' || lower === 'when' || lower === 'no';
    if (this.words.prepositions.has(lower)) return false;
    return true;
  }

  private readBackward(
    k: number,
    start: number,
    after: number,
    verb: SayingForm,
    inverted: Source | null,
    subject: Source | null,
  ): void {
    const { items, words } = this;
    if (verb.form === 'gerund') {
      this.carries(k, after, subject);
      return;
    }
    const before = items[start - 1];
    const atQuote = before?.quote != null || (before?.lower === ',' && items[start - 2]?.quote != null);
    const comma = before?.lower === ',';
    const passive = this.french && /^est$|^était$/.test(this.lower(start));
    // Verb first: ", a déclaré X" · "», dit-il" · ", said X"; subject first (English): ", X said".
    const apposed = !this.french && comma && subject?.kind === 'name' && subject.end < (before?.start ?? 0);
    if ((comma || atQuote || start === 0) && !apposed) {
      const found = inverted === null ? sourceAfter(items, after, words) : null;
      const source = inverted ?? found?.source ?? null;
      if (source === null && !passive) {
        this.carries(k, after, subject);
        return;
      }
      if (start === 0) {
        this.carries(k, after, source);
        return;
      }
      const next = found?.next ?? after;
      let to = start;
      // "Si A, écrit X, B": what cannot stand alone runs on behind the incise.
      const back = this.lower(next + 1);
      const dependent =
        (words.subordinators.has(this.lower(this.opening)) && start - this.opening < 14) || start - this.opening < 5;
      const resumes = this.french && /^(c'|que|qu'|et|il|elle|on|nous|mais|ce)$/.test(back);
      if (
        this.lower(next) === ',' &&
        !atQuote &&
        (dependent || resumes) &&
        this.last - next > 5 &&
        !words.returns.has(back) &&
        !words.relatives.has(back) &&
        !(words.verbs.get(back)?.form === 'gerund')
      )
        to = this.clauseEnd(next + 1);
      const reported = verb.frames.has('that') || verb.frames.has('incise');
      if (!reported) {
        this.carries(k, after, source);
        return;
      }
      this.push(this.clauseStart(start), to, k, after, source, true);
      this.opening = Math.max(this.opening, to > start ? to : next);
      return;
    }
    if (this.french && inverted === null) {
      // No comma: "C" a jugé X — only behind a quotation, read above.
      this.carries(k, after, subject);
      return;
    }
    if (inverted !== null) {
      this.push(this.clauseStart(start), start, k, after, inverted, true);
      this.opening = Math.max(this.opening, after);
      return;
    }
    if (
      !this.french &&
      subject !== null &&
      verb.frames.has('that') &&
      !(
        verb.noun &&
        items[start - 1]?.quote === null &&
        !/^(noted?|stated|reported|claimed|commented)$/.test(this.lower(k))
      )
    ) {
      // ", X said": the clause ends at the comma or quotation before the subject.
      let a = start;
      while (a > this.opening && items[a - 1] !== undefined && (items[a - 1]?.start ?? 0) >= subject.start) a -= 1;
      while (a > this.opening && items[a - 1]?.quote === null && this.lower(a - 1) !== ',' && start - a < 30) a -= 1;
      if (a > this.opening && (items[a - 1]?.quote != null || this.lower(a - 1) === ',')) {
        let to = a;
        if (
          this.lower(after) === ',' &&
          items[a - 1]?.quote == null &&
          a - this.opening < 9 &&
          this.words.subordinators.has(this.lower(this.opening))
        )
          to = this.clauseEnd(after + 1);
        this.push(this.clauseStart(a), to, k, after, subject, true);
        this.opening = Math.max(this.opening, after);
        return;
      }
    }
    this.carries(k, after, subject);
  }

  /** A cue without a clause: it only lends its source to quoted words near it. */
  private carries(k: number, after: number, source: Source | null): void {
    if (source !== null) this.push(0, 0, k, after, source, false);
  }

  /** Where the clause before a trailing cue begins: behind connectors, and behind a colon that announces it. */
  private clauseStart(before: number): number {
    let from = this.opening;
    for (let k = before - 1; k > this.opening; k -= 1) {
      if (this.lower(k) === ':' && this.items[k + 1]?.quote == null && before - k > 4) {
        from = k + 1;
        break;
      }
    }
    return this.skipConnectors(from);
  }

  /** Where a clause begun at `from` ends: at the unit's end, or where the reporter's own voice returns. */
  private clauseEnd(from: number): number {
    const { items, words } = this;
    const end = Math.min(this.last, from + LONGEST_CLAUSE);
    for (let k = from + 2; k < end; k += 1) {
      const lower = this.lower(k);
      if (lower === ';' || (/^[-–—]$/.test(lower) && (items[k]?.start ?? 0) > (items[k - 1]?.end ?? 0))) return k;
      if (lower === ',') {
        const next = this.lower(k + 1);
        if (words.returns.has(next)) {
          if (
            (next === 'même' && this.lower(k + 2) === 'si') ||
            !/^(but|though|although|while|mais|tandis|alors|despite|compared|malgré|même|faute|sans|dans|avant|après)$/.test(
              next,
            ) ||
            this.isVerbLike(k + 2)
          )
            return k;
        }
        if (this.attributes(k + 1)) return k;
        const verb = words.verbs.get(next);
        if (verb?.form === 'gerund' || (this.french && verb?.form === 'finite' && !verb.noun)) return k;
        if (words.relatives.has(next) && words.verbs.get(this.lower(k + 2))?.form === 'finite' && this.french) return k;
        if (/^(and|et)$/.test(next) && this.isCueVerb(k + 2)) return k;
        if (
          this.french &&
          words.auxiliaries.has(next) &&
          (INVERTED.test(this.lower(k + 2)) || words.verbs.has(this.lower(k + 2)))
        )
          return k;
        if (this.french && next === 'qui' && k + 2 < end && words.verbs.has(this.lower(k + 2))) return k;
        if (!this.french && next === 'according') return k;
      }
      if (/^(and|et|but|mais)$/.test(lower) && this.isCueVerb(k + 1)) return this.lower(k - 1) === ',' ? k - 1 : k;
    }
    return end;
  }

  /** After "but": a verb without a subject of its own goes on about the speaker. */
  private isVerbLike(k: number): boolean {
    const word = this.lower(k);
    if (this.isCueVerb(k)) return true;
    if (this.french) return /^(ne|n'|a|ont|refuse|reste|s'|se)$/.test(word);
    return (
      /^(did|has|had|was|is|does|also|then|declined|not)$/.test(word) ||
      (/ed$/.test(word) && !this.words.determiners.has(word))
    );
  }

  /** ", police said": an attribution behind a comma, read within a few items. */
  private attributes(k: number): boolean {
    if (this.french) {
      let n = k;
      if (this.words.auxiliaries.has(this.lower(n))) n += 1;
      if (INVERTED.test(this.lower(n))) n += 1;
      const verb = this.words.verbs.get(this.lower(n));
      return n > k && verb !== undefined && verb.form === 'participle' && verb.frames.has('incise');
    }
    for (let n = k; n < Math.min(this.items.length, k + 7); n += 1) {
      const word = this.lower(n);
      if (
        word === ',' ||
        this.items[n]?.quote != null ||
        this.words.relatives.has(word) ||
        this.words.conjunctions.has(word) ||
        /^(and|but|which)$/.test(word)
      )
        return false;
      if (word === 'said' && n > k) {
        const next = this.items[n + 1];
        return (
          next === undefined ||
          isMark(next) ||
          this.words.prepositions.has(next.lower) ||
          this.words.times.has(next.lower)
        );
      }
      if (word === 'said' && n === k) return true;
    }
    return false;
  }

  private isCueVerb(k: number): boolean {
    let at = k;
    while (this.words.adverbs.has(this.lower(at)) && at - k < 3) at += 1;
    if (this.french && this.words.auxiliaries.has(this.lower(at))) at += 1;
    const verb = this.words.verbs.get(this.lower(at));
    return verb !== undefined && verb.form !== 'gerund' && (this.french || verb.form !== 'infinitive');
  }
}

/** "…, X of Y," behind a source: no return of the reported clause. */
function isApposition(items: readonly Item[], from: number, words: QuoteWords): boolean {
  const first = items[from];
  if (first === undefined) return true;
  if (words.determiners.has(first.lower) || first.entity !== null) {
    for (let k = from; k < items.length && k - from < 12; k += 1) if (items[k]?.lower === ',') return true;
    return items.length - from < 10;
  }
  return false;
}

/** The first name, pronoun or definite noun that can be a subject among the items `[from, to)`. */
export function firstSubject(items: readonly Item[], from: number, to: number, words: QuoteWords): Source | null {
  for (let k = from; k < to && k - from < 60; k += 1) {
    const item = items[k] as Item;
    if (item.quote !== null) continue;
    const before = k > 0 ? (items[k - 1]?.lower ?? '') : '';
    if (item.entity !== null && (item.entity.type === 'person' || item.entity.type === 'organization')) {
      if (words.prepositions.has(before) || /^['’]s?$/.test(items[k + 1]?.lower ?? '')) continue;
      return chooseSource(items, k, k + 1, words);
    }
    if (
      item.entity === null &&
      words.pronouns.has(item.lower) &&
      !/^(ce|on|i|one|who|je|lui|eux|him|nous)$/.test(item.lower)
    )
      return chooseSource(items, k, k + 1, words);
    if (
      item.entity === null &&
      words.determiners.has(item.lower) &&
      !words.prepositions.has(before) &&
      !words.prepositions.has(item.lower) &&
      items[k + 1]?.word
    ) {
      let b = k + 1;
      while (
        b < to &&
        b - k < 6 &&
        items[b]?.word &&
        !words.prepositions.has(items[b]?.lower ?? '') &&
        !words.auxiliaries.has(items[b]?.lower ?? '') &&
        !words.adverbs.has(items[b]?.lower ?? '') &&
        !words.verbs.has(items[b]?.lower ?? '')
      )
        b += 1;
      const source = appositive(items, b, to, words) ?? chooseSource(items, k, b, words);
      if (source !== null) return source;
    }
  }
  return null;
}

/** "the lawyer of X, Name, …": the person set off by commas shortly behind a noun phrase's head that ends at `from`. */
function appositive(items: readonly Item[], from: number, to: number, words: QuoteWords): Source | null {
  for (let k = from; k + 2 < to && k - from < 8; k += 1) {
    const item = items[k] as Item;
    if (item.quote !== null || words.auxiliaries.has(item.lower) || words.verbs.has(item.lower)) return null;
    if (item.lower !== ',') continue;
    if (items[k + 1]?.entity?.type !== 'person' || items[k + 2]?.lower !== ',') return null;
    return chooseSource(items, k + 1, k + 2, words);
  }
  return null;
}
