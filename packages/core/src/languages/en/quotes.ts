import { whenAsked } from '../../when-asked.ts';
import type { Frame, QuoteWords, SayingForm } from '../quotes.ts';
import { words } from '../words.ts';
import { speakers } from './speakers.ts';

/** Base forms by what may follow them; irregular ones as base/past/participle. */
const VERBS: readonly (readonly [readonly Frame[], string])[] = [
  [['that', 'bare', 'incise'], 'say/said/said add claim'],
  [['that', 'bare', 'person', 'incise'], 'tell/told/told'],
  [
    ['that', 'bare', 'incise'],
    `argue warn note insist announce confirm explain reiterate report write/wrote/written estimate predict acknowledge
     admit declare allege contend assert conclude disclose reveal suggest maintain brag testify tweet caution mention
     stress reply respond concede recall affirm emphasize emphasise underline indicate
     reckon observe recount confess
     post quip joke complain assure swear/swore/sworn hint`,
  ],
  [['that', 'bare', 'person', 'incise'], 'warn assure remind inform notify caution reassure'],
  [
    ['that', 'incise'],
    'state forecast/forecast/forecast signal find/found/found propose boast agree rule remark counter stipulate complain reason recommend comment show_no',
  ],
  [['whether'], 'ask question wonder'],
  [['de'], 'vow promise pledge'],
  [
    ['incise'],
    `ask continue exclaim shout joke lament urge call describe denounce criticize criticise praise demand plead fume
     hail slam blast condemn cite accuse label dub dismiss decry express compare question wonder vow promise pledge
     blame deny reject defend hope mutter whisper opine muse chime shoot/shot/shot_no
     read/read/read brand deem term liken ridicule applaud welcome rebuke chide repeat echo recount marvel gush rave vent chant yell
     scream cry laugh grumble grouse gripe elaborate interject intone advise instruct beg implore theorize
     speculate surmise preach sigh groan bellow growl sneer scoff joke counsel exhort remind enthuse confide conclude
     lecture boast tease taunt thunder trumpet acknowledge describe pray
     characterise characterize retort snap joke sum assail tout accuse fault refer portray fear urge`,
  ],
];

const NOUNS = `report reports claim claims state states note notes comment comments estimate estimates post posts
  forecast forecasts signal signals reply replies boast stress call calls demand demands question questions point points
  rule rules vow promise pledge pledges read hope hopes fault blame stated estimated found reason tweet tweets label
  described praise hail deal show promises sum label dub fear fears command remark remarks counter comment response`;

function inflect(entry: string): { finite: string[]; participle: string[]; gerund: string; lemma: string } {
  const [lemma = entry, past, participle] = entry.split('/');
  const last = lemma.at(-1) ?? '';
  const third = /(s|sh|ch|x|z|go)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const doubled = /^(quip|swap|slam|snap|begin|admit|refer|dub|sum|shot|shut)$/.test(lemma) ? lemma + last : lemma;
  const ed = last === 'e' ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  const gerund = last === 'e' && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return { lemma, finite: [lemma, third, past ?? ed], participle: [participle ?? past ?? ed], gerund };
}

function build(): ReadonlyMap<string, SayingForm> {
  const nouns = words(NOUNS);
  const map = new Map<string, SayingForm>();
  const put = (surface: string, form: SayingForm) => {
    const known = map.get(surface);
    const frames = known === undefined ? form.frames : new Set([...known.frames, ...form.frames]);
    map.set(surface, { ...form, form: known?.form ?? form.form, frames, noun: nouns.has(surface) });
  };
  for (const [frames, list] of VERBS) {
    const set = new Set(frames);
    for (const entry of words(list)) {
      if (entry.endsWith(' no')) continue;
      const forms = inflect(entry);
      const base = { lemma: forms.lemma, frames: set, noun: false };
      for (const surface of forms.finite) put(surface, { ...base, form: 'finite' });
      for (const surface of forms.participle) if (!map.has(surface)) put(surface, { ...base, form: 'participle' });
      put(forms.gerund, { ...base, form: 'gerund' });
    }
  }
  return map;
}

const ASIDES = [
  'for his part',
  'for her part',
  'for its part',
  'for their part',
  'at the time',
  'in turn',
  'as well',
  'at first',
  'in addition',
  'of course',
  'for example',
  'in particular',
  'at length',
];

export const quotes = whenAsked(
  (): QuoteWords => ({
    verbs: build(),
    auxiliaries: words(
      'has have had was were is are be been being will would could can may might did does do having to',
    ),
    pairs: new Map([
      ['point', words('out')],
      ['pointed', words('out')],
      ['points', words('out')],
      ['pointing', words('out')],
      ['made', words('clear')],
      ['makes', words('clear')],
      ['shot', words('back')],
      ['fired', words('back')],
      ['hit', words('back')],
      ['went', words('on')],
      ['goes', words('on')],
      ['chimed', words('in')],
      ['weighed', words('in')],
      ['spoke', words('of')],
      ['speaks', words('of')],
    ]),
    sources: [
      ['according', 'to'],
      ['in', 'the', 'words', 'of'],
    ],
    openers: [['for'], ['in', 'the', 'view', 'of']],
    conjunctions: words('that'),
    questions: words('whether if'),
    nouns: words(
      'claim claims report reports statement argument arguments assertion memo prediction contention note warning announcement suggestion',
    ),
    determiners: words(
      'the a an this that these those his her its their our my your some several many most other two three four five one both each any all no another',
    ),
    indefinite: words('a an some several many most other two three four five one any another both'),
    possessives: words('his her its their'),
    prepositions: words(
      'of in on at for with by from to about during after before over under since through into against among between without within via as than like amid following near',
    ),
    adverbs: new Set([
      ...ASIDES,
      ...words(`also later now then still earlier again recently previously repeatedly specifically publicly separately
    simply often however already further today yesterday tomorrow not has have had will would could should may might
    routinely privately reportedly once only always never initially first finally instead meanwhile subsequently explicitly
    flatly bluntly early late long`),
    ]),
    asides: ASIDES,
    pronouns: new Map([
      ['he', 'he'],
      ['she', 'she'],
      ['it', 'it'],
      ['they', 'they'],
      ['i', 'any'],
      ['we', 'they'],
      ['him', 'he'],
      ['one', 'any'],
      ['who', 'any'],
    ]),
    oblique: new Map([
      ['her', 'she'],
      ['them', 'they'],
    ]),
    relatives: words('who which that whom'),
    negations: words("not n't never"),
    times: words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday morning
    evening afternoon night week month year last late early earlier this`),
    connectors: words(
      'but and however still meanwhile yet so moreover furthermore also besides nevertheless though instead then',
    ),
    returns: words(`adding saying citing claiming noting raising but warning calling though although despite while
    describing referring pointing arguing urging stressing insisting explaining prompting sending leaving making
    marking following after according speaking confirming without drawing accusing underscoring responding quoting compared`),
    settings: words(
      'statement interview speech letter email e-mail tweet post memo note filing report briefing conference call hearing blog video podcast release twitter facebook',
    ),
    subordinators: words(
      'if when while although though because since after before despite in on with under by as for among',
    ),
    papers:
      words(`message answer study report data figures survey poll memo document documents filing filings estimates estimate research
    statement records analysis statistics website newspaper magazine listing listings order transcript paper letter email
    post tweet index census numbers results findings spreadsheet firm company group bank institute agency network site`),
    bodies:
      words(`company firm bank group airline carrier automaker carmaker agency ministry regulator union organization
    organisation association commission board court department bureau council committee party team club university
    institute foundation newspaper magazine retailer manufacturer maker giant startup start-up operator insurer lender
    body authority administration unit office government charity nonprofit partnership institution watchdog developer
    brokerage exchange business chain brand conglomerate utility producer supplier corporation fund lab federation league
    panel police prosecutor prosecutors officials service army military force statement report`),
    naming: words(
      'called titled entitled dubbed named nicknamed film movie book song album show series campaign headline headlined slogan program known hashtag title feature phrase term so-called episode article',
    ),
    measures: words('plan plans schedule size age type income need needs law rule rules tradition custom season'),
    speakers: speakers(),
    same: words('same'),
  }),
);
