import type { LanguagePack } from '../../languages/pack.ts';
import { fold, givenNameGender, type LexiconEntry, lookup } from '../../lexicon/index.ts';
import type { Document, Token } from '../document.ts';
import { withBodies } from './bodies.ts';
import { CLASS, wordClasses } from './classes.ts';
import { asRival, isLand, withLetters } from './clubs.ts';
import { withCommunes } from './communes.ts';
import { edged } from './edges.ts';
import type { Name } from './names.ts';
import { surfaceOf } from './names.ts';
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

/** Last words of the full names of persons, lower case. */
function surnamesOf({ tokens }: Document, names: readonly Name[]): ReadonlySet<string> {
  const full = names.filter(({ type, from, to }) => type === 'person' && to - from > 1);
  return new Set(full.map(({ to }) => (tokens[to - 1] as Token).lower));
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

const classOf = (classes: ReadonlyMap<string, number>, { text }: Token): number => {
  const lowered = text.toLowerCase().replace('’', "'");
  return classes.get(lowered.length > 1 && lowered.endsWith('.') ? lowered.slice(0, -1) : lowered) ?? 0;
};

const isCapital = ({ kind, text }: Token): boolean => kind === 'word' && text !== text.toLowerCase();

function known(document: Document, name: Name): boolean {
  return lookup(surfaceOf(document, name)).length > 0;
}

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
      if (end > from && known(document, { from, to: from + 1, type: 'organization' }))
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
    known(document, { from, to: from + 1, type: 'place' }) && known(document, { from: from + 2, to, type: 'place' })
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

function isGiven(token: Token): boolean {
  return isCapital(token) && givenNameGender(fold(token.text)) !== null;
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
    if (titled && type === 'organization' && !known(document, name)) type = 'person';
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
  if ((name.type !== 'person' && name.type !== 'organization') || known(document, name)) return false;
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
  if (type === 'place' && to - from >= 3 && isGiven(tokens[from] as Token) && !known(document, name)) {
    const link = (tokens[from + 1] as Token).text.toLowerCase().replace('’', "'");
    return link === 'de' || link === "d'" ? { ...name, type: 'person' } : name;
  }
  if (type !== 'organization') return name;
  if (to - from <= 3 && isGiven(tokens[from] as Token) && !known(document, name)) {
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

/** "CHU" "de" "Saint-Étienne": a body that is named with its city takes the place behind it. */
function joined(
  document: Document,
  names: readonly Name[],
  pack: LanguagePack,
  classes: ReadonlyMap<string, number>,
): Name[] {
  const { tokens } = document;
  const out: Name[] = [];
  const surnames = surnamesOf(document, names);
  for (const each of names) {
    const last = out[out.length - 1];
    const name = withParticle(document, withHead(document, each, last?.to ?? 0, pack), last?.to ?? 0, classes);
    if (last !== undefined && name.type === 'place' && isFrom(tokens, last, name, pack, surnames)) {
      out[out.length - 1] = { ...last, to: name.to };
      continue;
    }
    if (
      last !== undefined &&
      name.type === 'place' &&
      last.type === 'organization' &&
      (pack.names.localBodies.has((tokens[last.from] as Token).lower) ||
        pack.names.unions.has((tokens[last.to - 1] as Token).lower)) &&
      name.from > last.to &&
      name.from - last.to <= 2 &&
      tokens.slice(last.to, name.from).every(({ text }) => pack.names.of.has(text.toLowerCase().replace('’', "'")))
    ) {
      out[out.length - 1] = { ...last, to: name.to };
      continue;
    }
    if (last !== undefined && isSeated(document, last, name)) {
      out[out.length - 1] = { ...last, to: name.to };
      continue;
    }
    if (last !== undefined && isOfState(document, last, name, pack)) {
      out[out.length - 1] = { ...name, from: last.from };
      continue;
    }
    if (
      last !== undefined &&
      last.type === 'place' &&
      name.type === 'place' &&
      isWritten(tokens, last.to, name.from, pack)
    ) {
      out[out.length - 1] = { ...last, to: name.to };
      continue;
    }
    out.push(name);
  }
  return out;
}

/** "Comptoir national d'escompte" "de" "Paris": a French body that a common noun ends, and its town. */
function isSeated(document: Document, body: Name, place: Name): boolean {
  const { tokens, pack } = document;
  if (body.type !== 'organization' || place.type !== 'place' || place.from !== body.to + 1 || body.to - body.from < 3)
    return false;
  if (pack?.code !== 'fr' || !/^(?:de|d')$/.test((tokens[body.to] as Token).lower)) return false;
  const [of, noun] = [tokens[body.to - 2] as Token, tokens[body.to - 1] as Token];
  return !noun.capital && noun.kind === 'word' && /^(?:de|des|d'|du)$/.test(of.lower) && !isLand(document, place);
}

/** "Minnesota" "Supreme Court": a federal state and its court, parliament or department. */
function isOfState(document: Document, state: Name, body: Name, { names }: LanguagePack): boolean {
  if (state.type !== 'place' || body.type !== 'organization' || state.to !== body.from) return false;
  if (!names.stateBodies.has((document.tokens[body.from] as Token).lower)) return false;
  return lookup(surfaceOf(document, state)).some(({ kind }) => kind === 'state');
}

/** "-sur-l'", "-lès-": small words between two places with no blank anywhere. */
function isWritten(tokens: readonly Token[], from: number, to: number, { names }: LanguagePack): boolean {
  if (to - from < 3 || to - from > 5) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.start !== (tokens[at - 1] as Token).end) return false;
    if (token.text !== '-' && !names.links.has(token.lower)) return false;
  }
  return (tokens[to] as Token).start === (tokens[to - 1] as Token).end;
}

/**
 * "Diane" "de" "Poitiers": a lone given name, and the place its bearer is known by; but neither a surname ("Martin de Lille") of
 * somebody named before nor one that is no given name.
 */
function isFrom(
  tokens: readonly Token[],
  person: Name,
  place: Name,
  { code, names }: LanguagePack,
  surnames: ReadonlySet<string>,
): boolean {
  if (person.type !== 'person' || place.from - person.to !== 1 || code !== 'fr') return false;
  // "Guillaume III d'Orange"
  if (person.to - person.from > 1 && ORDINAL.test((tokens[person.to - 1] as Token).text))
    return /^(?:de|d')$/.test((tokens[person.to] as Token).lower);
  if (person.to - person.from !== 1) return false;
  const given = tokens[person.from] as Token;
  return (
    isGiven(given) &&
    !surnames.has(given.lower) &&
    names.of.has((tokens[person.to] as Token).text.toLowerCase().replace('’', "'"))
  );
}

/** The number of a ruler. */
const ORDINAL = /^(?:Ier|Ière|Ire|[IVX]{1,5})$/;

/** "le général de Gaulle", "M. de Villepin", "De Gaulle": the particle before a lone surname, where nothing else can stand. */
function withParticle(
  { tokens, sentences }: Document,
  name: Name,
  behind: number,
  classes: ReadonlyMap<string, number>,
): Name {
  const at = name.from - 1;
  const first = sentences[(tokens[name.from] as Token).sentence]?.firstToken ?? 0;
  if (name.type !== 'person' || name.to - name.from > 1 || at <= Math.max(first, behind - 1)) return name;
  if (!SURNAME_PARTICLES.has((tokens[at] as Token).lower)) return name;
  const title = classOf(classes, tokens[at - 1] as Token);
  return (title & CLASS.title) !== 0 || RANKS.has((tokens[at - 1] as Token).lower) ? { ...name, from: at } : name;
}

/** Particles that a surname keeps behind a title. */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set(['de', "d'", 'von', 'van', 'della', 'di']);

/** Ranks behind which "de" begins a surname; behind an office it leads to what is looked after. */
const RANKS: ReadonlySet<string> = new Set(
  'général colonel capitaine commandant lieutenant maréchal amiral abbé chevalier madame monsieur'.split(' '),
);

/**
 * "rue de Rivoli", "île de Man", "place Wilson": a place with the lower-case head without which it would be another. "île de La
 * Réunion" needs none, and in "la place de Paris" there is none.
 */
function withHead(document: Document, name: Name, behind: number, { names }: LanguagePack): Name {
  const { tokens, sentences } = document;
  if (name.type !== 'place' && name.type !== 'person' && name.type !== 'organization') return name;
  const first = sentences[(tokens[name.from] as Token).sentence]?.firstToken ?? 0;
  let at = name.from - 1;
  const from = Math.max(first, behind);
  while (at >= from && name.from - at <= 2 && names.of.has((tokens[at] as Token).lower)) at--;
  if (at < from) return name;
  const head = (tokens[at] as Token).text;
  // "Une rue de Dieppe porte son nom."
  if (at > first && /^(?:une?|deux|trois|plusieurs)$/.test((tokens[at - 1] as Token).lower)) return name;
  const square = names.squares.has(head) && at + 1 === name.from;
  // "parc national de La Réunion", "parc naturel régional de Brière"
  if (names.parks.has(head)) {
    while (at > from && names.parks.has((tokens[at] as Token).text)) at--;
    return names.landmarks.has((tokens[at] as Token).text) ? { from: at, to: name.to, type: 'place' } : name;
  }
  if (name.type === 'organization' && (HOUSES.has(head) || known(document, name))) return name;
  if (!square && !names.landmarks.has(head)) return name;
  if (ISLES.has(head) && lookup(surfaceOf(document, name)).some(({ kind }) => SELF_STANDING.has(kind))) return name;
  return { from: at, to: name.to, type: 'place' };
}

/** Landmarks that house what is named with them, or were bought by it. */
const HOUSES: ReadonlySet<string> = new Set(
  'hôtel musée palais château parc jardin gare stade rue avenue quai place salle théâtre résidence villa tour porte'.split(
    ' ',
  ),
);

/** Heads that a land's name does without: "l'île de La Réunion", but "rue de Valois". */
const ISLES: ReadonlySet<string> = new Set(['île', 'archipel', "presqu'île", 'péninsule']);

/** Places whose name says what they are without a head. */
const SELF_STANDING: ReadonlySet<string> = new Set(['country', 'territory', 'region']);
