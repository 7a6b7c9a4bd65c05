import type { LanguagePack } from '../../languages/pack.ts';
import { fold, type LexiconEntry, lookup } from '../../lexicon/index.ts';
import type { Document, Token } from '../document.ts';
import { withBodies } from './bodies.ts';
import { CLASS, classOf, wordClasses } from './classes.ts';
import { asRival, withLetters } from './clubs.ts';
import { withCommunes } from './communes.ts';
import { edged } from './edges.ts';
import { joined } from './joined.ts';
import { isCapital, isGiven, isKnown } from './known.ts';
import { type Name, surfaceOf, surnamesOf } from './names.ts';
import { isNamesake } from './namesakes.ts';
import { clubsOfResults } from './results.ts';
import { withRoads } from './roads.ts';
import { withSeats } from './seats.ts';
import { withTail } from './tails.ts';
import { isWorkTitle, workSentences } from './titles.ts';
import { toldByNoun } from './told.ts';

/** "U.S. Congress" is a place and an organization, unless the lexicon knows the whole ("U.S. Bancorp"). */
const COUNTRY_BEFORE: ReadonlySet<string> = new Set(['U.S.', 'US', 'U.K.', 'UK', 'U.S']);

/**
 * Mends what the model's labels leave crooked, name by name, by rules of the language alone: titles before persons,
 * jobs between a company and a person, nationalities, a body and the city it serves. In a report on
 * `sport` a city with a club is the club, unless a preposition of place stands before it.
 */
export function repair(document: Document, names: readonly Name[], sport: boolean): Name[] {
  const { pack } = document;
  if (pack === null) return [...names];
  const classes = wordClasses(pack);
  const titles = new Set(
    names.filter((name) => isTitle(document, name, pack)).map((name) => surfaceOf(document, name)),
  );
  const whole = names.flatMap((name) => {
    const each = edged(document, name, pack);
    return each === null ? [] : [each, ...seatOf(document, name, each, pack)];
  });
  const surnames = surnamesOf(document, whole);
  const named = whole.filter((name) => titles.size === 0 || !titles.has(surfaceOf(document, name)));
  const mended = named.flatMap((name) =>
    split(document, name, classes, pack)
      .map((each) => bare(document, each, classes))
      .filter((each) => each !== null && !isCommon(document, each, classes))
      .map((each) => toldByNoun(document, retyped(document, each as Name, classes), surnames, pack))
      .map((each) => (sport ? asRival(document, asClub(document, each, classes), pack) : each)),
  );
  const all = clubsOfResults(document, mended).map((name, index) =>
    withInitials(document, name, mended[index - 1]?.to ?? 0, pack),
  );
  const works = workSentences(document, pack);
  const real = all
    .filter((name, index) => {
      if (isNamesake(document, name, pack) || isWorkTitle(document, name, works)) return false;
      return !isNation(document, name, all[index - 1]);
    })
    .map((name) => ofTown(document, withTail(document, name, pack), pack));
  const seated = withSeats(document, joined(document, withLetters(document, real, pack), pack, classes), pack);
  return withRoads(document, withCommunes(document, withBodies(document, seated, pack)));
}

/** "(ESP)" behind a person who runs or plays for it: no name here, as committees of sport write it. */
function isNation({ tokens }: Document, { from, to, type }: Name, before: Name | undefined): boolean {
  if (type !== 'organization' || to - from !== 1 || before?.type !== 'person' || before.to !== from - 1) return false;
  return (tokens[from - 1] as Token).text === '(' && NATIONS.has((tokens[from] as Token).text);
}

/** Codes of the International Olympic Committee that no party shares. */
const NATIONS: ReadonlySet<string> = new Set(
  'ESP FRA ITA GER SUI BEL NED GBR AUS CAN SWE NOR DEN FIN RUS UKR POL CZE SVK AUT CRO SRB SLO HUN ROU BUL GRE TUR POR IRL ARG BRA CHI COL ECU URU MEX JPN CHN KOR KAZ RSA KEN ETH MAR ALG TUN EGY NZL'.split(
    ' ',
  ),
);

/** "société de Vélizy", "groupe de Clermont-Ferrand": a firm or a land in common words is none, its town is a place. */
function ofTown(document: Document, name: Name, { names }: LanguagePack): Name {
  const { tokens } = document;
  const head = tokens[name.from] as Token;
  if (name.type !== 'organization') return name;
  const territory = names.territories.has(head.lower);
  const led = !head.capital && (territory || names.companyNouns.has(head.lower));
  let { from } = name;
  if (led) {
    from++;
    while (from < name.to && names.of.has((tokens[from] as Token).lower)) from++;
    if ((from === name.from + 1 && !territory) || from >= name.to) return name;
  } else if (
    !/^(?:de|d')$/.test(tokens[from - 1]?.lower ?? '') ||
    !names.companyNouns.has(tokens[from - 2]?.lower ?? '')
  )
    return name;
  const entries = lookup(surfaceOf(document, { from, to: name.to }));
  return entries[0]?.type === 'place' ? { from, to: name.to, type: 'place' } : name;
}

/** "Duluth" behind "Northern Power Ltd of", which its legal form ended. */
function seatOf({ tokens }: Document, whole: Name, cut: Name, { names }: LanguagePack): Name[] {
  const from = cut.to + 1;
  if (whole.type !== 'organization' || from >= whole.to || !names.of.has((tokens[cut.to] as Token).lower)) return [];
  return isCapital(tokens[from] as Token) ? [{ from, to: whole.to, type: 'place' }] : [];
}

/** "C. S. Lewis", "A. Giles": the initials before a person's surname are the name's. */
function withInitials({ tokens, sentences }: Document, name: Name, behind: number, { names }: LanguagePack): Name {
  if (name.type !== 'person') return name;
  const first = Math.max(behind, sentences[(tokens[name.from] as Token).sentence]?.firstToken ?? 0);
  let { from } = name;
  while (from > first && name.from - from < 3 && isInitial(tokens[from - 1] as Token, names.titles)) from--;
  return {
    ...name,
    from,
    to: name.to + epithet(tokens, name, sentences[(tokens[name.from] as Token).sentence]?.lastToken ?? 0),
  };
}

/** "Jean II le Bon", "Pline l'Ancien": tokens of the by-name behind a ruler's or a single name. */
function epithet(tokens: readonly Token[], { from, to }: Name, last: number): number {
  const name = tokens[to - 1] as Token;
  const article = tokens[to];
  const word = tokens[to + 1];
  if (to + 1 >= last || article === undefined || word === undefined || !isCapital(word)) return 0;
  if (!/^(?:le|la|l['’])$/.test(article.text)) return 0;
  return to - from === 1 ? (isGiven(name) ? 2 : 0) : /^(?:Ier|[IVX]+)$/.test(name.text) ? 2 : 0;
}

/** "J.", "J.-P.", but neither "M." nor "U.S.". */
const isInitial = ({ text }: Token, titles: ReadonlySet<string>): boolean =>
  INITIAL.test(text) && !COUNTRY_BEFORE.has(text) && !titles.has(text.slice(0, -1).toLowerCase());

/** "DOJ", "FDA". */
const ACRONYM = /^[A-Z]{3,5}$/;

const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.){0,2}$/u;

/** "U.S. Congress", "SAN FRANCISCO/NEW YORK", "Microsoft Manager Belen Welch": two names read as one. */
function split(document: Document, name: Name, classes: ReadonlyMap<string, number>, pack: LanguagePack): Name[] {
  const { tokens } = document;
  const { from, to, type } = name;
  if (to - from < 2) return [name];
  const first = tokens[from] as Token;
  const whole = lookup(surfaceOf(document, name));
  // "US DOJ", whatever it was read as.
  const acronym = to - from === 2 && ACRONYM.test((tokens[to - 1] as Token).text);
  // "US Dax" is a club.
  const country = COUNTRY_BEFORE.has(first.text) && (acronym || !pack.names.clubLetters.has(first.text));
  if (whole.length > 0 && !(country && isAlsoWithout(document, name, whole))) return [name];
  if (country && acronym && type === 'place')
    return [
      { from, to: from + 1, type },
      { from: from + 1, to, type: 'organization' },
    ];
  if (country && type !== 'place')
    return [
      { from, to: from + 1, type: 'place' },
      { from: from + 1, to, type: type === 'product' ? 'product' : type },
    ];
  if (type === 'place' && isLine(document, name))
    return [
      { from, to: from + 1, type },
      { from: from + 2, to, type },
    ];
  for (let at = from + 1; at < to - 1; at++) {
    if (!((type === 'place' && (tokens[at] as Token).text === '/') || isSpacedDash(tokens, at))) continue;
    // "GENEVA - European Commission": what a story or a line opens with is a place of its own.
    const opens =
      type !== 'place' && lookup(surfaceOf(document, { from, to: at })).some((entry) => entry.type === 'place');
    return [
      { from, to: at, type: opens ? 'place' : type },
      ...split(document, { from: at + 1, to, type }, classes, pack),
    ];
  }
  if (type === 'organization' || type === 'person') {
    // The last job word with a name of two words and more behind it.
    for (let at = to - 3; at > from; at--) {
      const word = tokens[at] as Token;
      if (!isCapital(word) || (classOf(classes, word) & CLASS.job) === 0) continue;
      if (!isGiven(tokens[at + 1] as Token) && type !== 'person') continue;
      const out: Name[] = [{ from: at + 1, to, type: 'person' }];
      let end = at;
      while (end > from && (classOf(classes, tokens[end - 1] as Token) & CLASS.job) !== 0) end--;
      if (end > from && isKnown(document, { from, to: from + 1, type: 'organization' }))
        out.unshift({ from, to: from + 1, type: 'organization' });
      return out;
    }
  }
  return [name];
}

/** "la ligne Lyon-Genève": two cities that something runs between. */
function isLine(document: Document, { from, to }: Name): boolean {
  const { tokens } = document;
  if (to - from !== 3 || (tokens[from + 1] as Token).text !== '-' || !LINES.has(tokens[from - 1]?.lower ?? ''))
    return false;
  return (
    isKnown(document, { from, to: from + 1, type: 'place' }) && isKnown(document, { from: from + 2, to, type: 'place' })
  );
}

const LINES: ReadonlySet<string> = new Set(
  'ligne liaison trajet axe vol vols train trains tgv autoroute route line flight train motorway'.split(' '),
);

/** "U.S. Senate" and "Senate" are one entry of the lexicon; "U.S. Bancorp" is itself alone. */
function isAlsoWithout(document: Document, { from, to }: Name, whole: readonly LexiconEntry[]): boolean {
  return lookup(surfaceOf(document, { from: from + 1, to })).some(({ type, canonical }) =>
    whole.some((entry) => entry.type === type && entry.canonical === canonical),
  );
}

/** "Paris - Brest": two ends of a line, but "Aix-en-Provence". */
function isSpacedDash(tokens: readonly Token[], at: number): boolean {
  const { text, start, end } = tokens[at] as Token;
  return '-–—'.includes(text) && (tokens[at - 1] as Token).end < start && (tokens[at + 1] as Token).start > end;
}

/** Titles that stand before nothing but a person. */
const ADDRESS = /^(?:MM?\.|Mme|Mmes|Mlle|Me|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)$/;

/** Without the titles and jobs before a person's name. Null where nothing is left. */
function bare(document: Document, name: Name, classes: ReadonlyMap<string, number>): Name | null {
  const { tokens } = document;
  let { from, to, type } = name;
  if (type === 'place' && to - from > 1 && ADDRESS.test((tokens[from] as Token).text)) type = 'person';
  while (from < to && type !== 'place') {
    const own = classOf(classes, tokens[from] as Token);
    const titled = (own & CLASS.title) !== 0 && to - from > 1 && type !== 'product';
    if (titled && type === 'organization' && !isKnown(document, name)) type = 'person';
    if (titled && type === 'person') from++;
    else if (type === 'person' && (own & CLASS.job) !== 0 && to - from > 1 && !isGiven(tokens[from] as Token)) from++;
    else break;
  }
  // "Institut des hautes études en": a small word carries a name on, and never ends it.
  while (
    to - from > 1 &&
    !isCapital(tokens[to - 1] as Token) &&
    (classOf(classes, tokens[to - 1] as Token) & CLASS.link) !== 0
  )
    to--;
  return from < to ? { from, to, type } : null;
}

/** Peoples, days and months alone are no names. */
function isCommon(document: Document, { from, to, type }: Name, classes: ReadonlyMap<string, number>): boolean {
  if (to - from !== 1) return false;
  const token = document.tokens[from] as Token;
  const own = classOf(classes, token);
  if ((own & (CLASS.nationality | CLASS.calendar | CLASS.title)) === 0) return false;
  return !lookup(fold(token.text)).some((entry) => entry.type === type);
}

/** "The Irishman", « Le Grand Bleu »: what begins with "The" is nobody; behind "le film" a quoted name is a work's. */
function isTitle(document: Document, name: Name, { names, quotes }: LanguagePack): boolean {
  const { tokens } = document;
  if ((name.type !== 'person' && name.type !== 'organization') || isKnown(document, name)) return false;
  const first = tokens[name.from] as Token;
  if (name.type === 'person' && first.lower === 'the') return true;
  const before = quotes.determiners.has((tokens[name.from - 1] as Token | undefined)?.lower ?? '')
    ? name.from - 1
    : name.from;
  const mark = tokens[before - 1];
  if (mark === undefined || !QUOTES.test(mark.text) || !QUOTES.test((tokens[name.to] as Token | undefined)?.text ?? ''))
    return false;
  for (let at = before - 2; at >= 0 && before - at <= WORK_REACH; at--)
    if (names.works.has((tokens[at] as Token).lower)) return true;
  return false;
}

const QUOTES = /^(?:["“”«»])$/;
/** Tokens between a work's noun and its title's opening mark, at most. */
const WORK_REACH = 4;

function asClub(document: Document, name: Name, classes: ReadonlyMap<string, number>): Name {
  if (name.type !== 'place') return name;
  const before = document.tokens[name.from - 1];
  if (before !== undefined && (classOf(classes, before) & CLASS.place) !== 0) return name;
  return lookup(surfaceOf(document, name)).some(({ kind }) => kind === 'sport')
    ? { ...name, type: 'organization' }
    : name;
}

/** A given name alone or with capitals behind it is a person; what ends in a product's known name is that product. */
function retyped(document: Document, name: Name, classes: ReadonlyMap<string, number>): Name {
  const { tokens } = document;
  const { from, to, type } = name;
  if (to - from === 1) {
    if (type === 'person' || type === 'event' || type === 'index') return name;
    const entries = lookup(surfaceOf(document, name));
    if (entries.length === 0 && isGiven(tokens[from] as Token) && (tokens[from] as Token).text.length > 3)
      return { ...name, type: 'person' };
    return name;
  }
  // "Diane de Poitiers": a given name before a place it came from.
  if (type === 'place' && to - from >= 3 && isGiven(tokens[from] as Token) && !isKnown(document, name)) {
    const link = (tokens[from + 1] as Token).text.toLowerCase().replace('’', "'");
    return link === 'de' || link === "d'" ? { ...name, type: 'person' } : name;
  }
  if (type !== 'organization') return name;
  if (to - from <= 3 && isGiven(tokens[from] as Token) && !isKnown(document, name)) {
    const heads = CLASS.organizationHead | CLASS.legalForm | CLASS.placeHead | CLASS.eventHead | CLASS.productHead;
    const own = tokens.slice(from, to);
    if (
      own.every((token) => isCapital(token) && (classOf(classes, token) & heads) === 0) &&
      own.every(({ text }) => text.length > 1 && text !== text.toUpperCase())
    )
      return { ...name, type: 'person' };
  }
  for (let at = from + 1; at < to; at++) {
    const entries = lookup(surfaceOf(document, { from: at, to }));
    if (entries.length > 0 && entries.every((entry) => entry.type === 'product')) return { ...name, type: 'product' };
  }
  return name;
}
