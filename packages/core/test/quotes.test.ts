import { describe, expect, it } from 'vitest';
import { findQuotes } from '../src/annotate/quotes/find.ts';
import { findRelations } from '../src/annotate/relations/find.ts';
import { findRoles } from '../src/annotate/roles/find.ts';
import { readDocument } from '../src/annotate/text/read.ts';
import type { Article, Block, Entity, EntityType } from '../src/record.ts';

function read(language: 'fr' | 'en', text: string, names: readonly (readonly [EntityType, ...string[]])[]) {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const span = { start: at, end: at + line.length };
    if (line !== '') blocks.push({ type: 'paragraph', ...span, source: span });
    at += line.length + 1;
  }
  const article: Article = {
    headline: null,
    standfirst: null,
    authors: [],
    agency: null,
    publisher: null,
    dateline: null,
    published: null,
    modified: null,
    language,
    url: null,
    section: null,
    keywords: [],
    image: null,
    paywalled: null,
    commentCount: null,
    notices: [],
    text,
    blocks,
    dropped: [],
    sources: {},
    confidence: 1,
  };
  const entities: Entity[] = names.map(([type, name, ...variants], index) => {
    const mentions: { start: number; end: number }[] = [];
    for (const form of [name as string, ...variants]) {
      for (let found = text.indexOf(form); found >= 0; found = text.indexOf(form, found + 1)) {
        const span = { start: found, end: found + form.length };
        if (!mentions.some((other) => span.start < other.end && other.start < span.end)) mentions.push(span);
      }
    }
    return { id: `e${index + 1}`, type, name: name as string, mentions };
  });
  const document = readDocument(article, null);
  const roles = findRoles(document, entities);
  const show = (span: { start: number; end: number } | null) =>
    span === null ? null : text.slice(span.start, span.end);
  return {
    quotes: findQuotes(document, entities, roles).map((quote) => [
      quote.kind,
      show(quote),
      show(quote.speaker),
      quote.entity,
    ]),
    roles: roles.map((role) => [role.person, show(role.role), role.organization]),
    relations: findRelations(document, entities, roles, []).map((relation) => [
      relation.kind,
      relation.from,
      relation.to,
    ]),
  };
}

describe('quotes', () => {
  it('gives a French quotation to the name behind its inverted verb', () => {
    const { quotes } = read('fr', '« Nous ouvrirons deux lignes au printemps », a déclaré Léa Morin.', [
      ['person', 'Léa Morin'],
    ]);
    expect(quotes).toEqual([['direct', 'Nous ouvrirons deux lignes au printemps', 'Léa Morin', 'e1']]);
  });

  it.each([
    ['fr', "« On verra bien ce soir », a réagi, laconique, l'élu Léa Morin.", 'On verra bien ce soir', 'Léa Morin'],
    [
      'fr',
      '« Il y a urgence ici », a souligné hier le maire (Parti) de Nort, Léa Morin.',
      'Il y a urgence ici',
      'Léa Morin',
    ],
    ['fr', '« Je suis déçu, évidemment. » Léa Morin cache mal sa colère.', 'Je suis déçu, évidemment.', 'Léa Morin'],
    [
      'fr',
      'La mère, elle, crie sa colère. Léa Morin a, elle, dénoncé « un pur mensonge ».',
      'un pur mensonge',
      'Léa Morin',
    ],
    [
      'en',
      'A spokesman for the army, Maj. Gen. Ann Doyle, said the strikes were over.',
      'the strikes were over',
      'Ann Doyle',
    ],
    [
      'en',
      'The lead author, Prof Ann Doyle of the college, said: “We found nothing new.”',
      'We found nothing new.',
      'Ann Doyle',
    ],
    ['en', '“It is a buy now,” one dealer said.', 'It is a buy now,', 'one dealer'],
    ['en', 'His lawyer, who seeks his release, says the cells are cold.', 'the cells are cold', 'His lawyer'],
    [
      'en',
      'A clerk for Ann Doyle declined to comment, but said the office was “open all week.”',
      'the office was “open all week.”',
      'A clerk for Ann Doyle',
    ],
  ] as const)('finds who speaks beside what says who it is (%s: %s)', (language, text, words, speaker) => {
    const name = language === 'fr' ? 'Léa Morin' : 'Ann Doyle';
    const { quotes } = read(language, text, [['person', name]]);
    expect(quotes.map((quote) => quote.slice(1, 3))).toEqual([[words, speaker]]);
  });

  it.each([
    [
      'en',
      'Norvane said it would cut jobs, but unions warned the plan would fail.',
      ['it would cut jobs', 'the plan would fail'],
    ],
    [
      'en',
      'Norvane said the capsule - which carries three people - will fly in May.',
      ['the capsule - which carries three people - will fly in May'],
    ],
    ['en', 'Ann Doyle said that was a mistake.', ['that was a mistake']],
    ['en', 'During the spring, Norvane added 7.4 million customers.', []],
    ['en', 'Her husband, Ann Doyle, laughs.', []],
    ['en', 'Asked if he would go, Norvane said, “We never comment on that.”', ['We never comment on that.']],
    [
      'en',
      'Ann Doyle, who has long argued that home work is “morally wrong,” told staff to return.',
      ['home work is “morally wrong,”'],
    ],
    [
      'fr',
      "D'après les données de Norvane, confirmées par un proche, le site fermera en mai.",
      ['le site fermera en mai'],
    ],
    ['fr', 'A ses yeux, Norvane doit vendre son usine.', ['Norvane doit vendre son usine']],
    ['fr', 'Si les joueurs gagnent une place, ils glissent à 6 points de Norvane.', []],
    [
      'fr',
      "« Nous y sommes enfin », a dit Léa Morin, selon une vidéo de l'armée, lors d'une visite des lieux.",
      ['Nous y sommes enfin'],
    ],
  ] as const)('ends a reported clause where the reporter speaks again (%s: %s)', (language, text, clauses) => {
    const { quotes } = read(language, text, [
      ['organization', 'Norvane'],
      ['person', language === 'fr' ? 'Léa Morin' : 'Ann Doyle'],
    ]);
    expect(quotes.map((quote) => quote[1])).toEqual(clauses);
  });

  it('cuts a French quotation in two around the incise inside its marks', () => {
    const { quotes } = read('fr', '« Le sable avance vite, explique Léa Morin. Il faut agir maintenant. »', [
      ['person', 'Léa Morin'],
    ]);
    expect(quotes.map((quote) => [quote[1], quote[3]])).toEqual([
      ['Le sable avance vite', 'e1'],
      ['Il faut agir maintenant.', 'e1'],
    ]);
  });

  it('reads reported clauses, and calls those that hold quoted words mixed', () => {
    const { quotes } = read(
      'fr',
      'Novalin a annoncé que le site fermerait en mai. Selon Léa Morin, la décision est "prise depuis longtemps" par le conseil.',
      [
        ['organization', 'Novalin'],
        ['person', 'Léa Morin'],
      ],
    );
    expect(quotes).toEqual([
      ['indirect', 'le site fermerait en mai', 'Novalin', 'e1'],
      ['mixed', 'la décision est "prise depuis longtemps" par le conseil', 'Léa Morin', 'e2'],
    ]);
  });

  it('leaves what says who the source is out of the reported clause', () => {
    for (const [language, text, clause] of [
      [
        'fr',
        'Selon Léa Morin, analyste chez Novalin, le groupe pourrait verser un dividende.',
        'le groupe pourrait verser un dividende',
      ],
      ['fr', "Selon Léa Morin, qui s'exprimait mardi, la loi sera votée en mai.", 'la loi sera votée en mai'],
      ['fr', 'Selon Léa Morin, en mai, le groupe a perdu un client.', 'en mai, le groupe a perdu un client'],
      [
        'en',
        'According to Léa Morin, an analyst at Novalin, the group could pay a dividend.',
        'the group could pay a dividend',
      ],
    ] as const) {
      const { quotes } = read(language, text, [
        ['person', 'Léa Morin'],
        ['organization', 'Novalin'],
      ]);
      expect(quotes, text).toEqual([['indirect', clause, 'Léa Morin', 'e1']]);
    }
  });

  it('reads an English clause without conjunction and one before its attribution', () => {
    const { quotes } = read(
      'en',
      'Harbor Foods said on Monday it would close two plants. Wages will not change, the company said.',
      [['organization', 'Harbor Foods']],
    );
    expect(quotes).toEqual([
      ['indirect', 'it would close two plants', 'Harbor Foods', 'e1'],
      ['indirect', 'Wages will not change', 'the company', 'e1'],
    ]);
  });

  it('tells two people apart by the gender of their given names', () => {
    const { quotes } = read(
      'en',
      'Mark Ellery met Carol Finch. “A deal is near,” he said. “Not yet at all,” she said.',
      [
        ['person', 'Mark Ellery'],
        ['person', 'Carol Finch'],
      ],
    );
    expect(quotes.map((quote) => quote[3])).toEqual(['e1', 'e2']);
  });

  it('reads pronouns as subjects and behind “selon”, “according to”', () => {
    const persons = [['person', 'Inès Caradec']] as const;
    expect(
      read(
        'fr',
        'Inès Caradec est partie. Elle a précisé que le site fermait. Selon elle, les salaires seront versés.',
        persons,
      ).quotes,
    ).toEqual([
      ['indirect', 'le site fermait', 'Elle', 'e1'],
      ['indirect', 'les salaires seront versés', 'elle', 'e1'],
    ]);
    expect(
      read('en', 'Ann Doyle testified on Monday. According to her, inspections stopped in 2019.', [
        ['person', 'Ann Doyle'],
      ]).quotes,
    ).toEqual([['indirect', 'inspections stopped in 2019', 'her', 'e1']]);
  });

  it('gives a company noun to the company it fits, and a role to the person who holds it', () => {
    const { quotes } = read(
      'en',
      'Aviel Airways sued Ponds Bank. The airline said the contract was broken. The bank said it would pay. ' +
        'Bruce Castle, the farm minister, met Sam Oakley. “We are talking again,” the minister said.',
      [
        ['organization', 'Aviel Airways'],
        ['organization', 'Ponds Bank'],
        ['person', 'Bruce Castle'],
        ['person', 'Sam Oakley'],
      ],
    );
    expect(quotes.map((quote) => [quote[2], quote[3]])).toEqual([
      ['The airline', 'e1'],
      ['The bank', 'e2'],
      ['the minister', 'e3'],
    ]);
  });

  it('finds the source behind brackets, and stops it before a date', () => {
    expect(
      read('en', 'The airline (RYA.L) said bookings were up.', []).quotes.map((quote) => [quote[1], quote[2]]),
    ).toEqual([['bookings were up', 'The airline']]);
    expect(
      read('fr', 'Le maire a été entendu, a fait savoir le parquet de Metz le 24 juillet.', [
        ['organization', 'parquet de Metz'],
      ]).quotes,
    ).toEqual([['indirect', 'Le maire a été entendu', 'parquet de Metz', 'e1']]);
  });

  it('finds the source behind a day, a bracket and an adverbial between commas', () => {
    const sources = (text: string, name: string) =>
      read('fr', text, [['person', name]]).quotes.map((quote) => [quote[2], quote[3]]);
    for (const told of [
      'a déclaré mardi 4 mars 2025 Anne Le Goff, maire de Plouézec.',
      'a expliqué dans un communiqué publié lundi 3 février Anne Le Goff.',
      'a raconté samedi à une agence (AFP) Anne Le Goff, une voisine.',
      'se réjouit, au lendemain du vote du 12 juin, Anne Le Goff, présidente du comité.',
    ])
      expect(sources(`« Nous allons reconstruire la halle », ${told}`, 'Anne Le Goff')).toEqual([
        ['Anne Le Goff', 'e1'],
      ]);
  });

  it('gives a quotation left open at its paragraph’s end to the attribution in the next one', () => {
    const { quotes } = read(
      'en',
      'The vote was close.\n“This plant has fed three generations.\n“We will let no one take it apart,” Richard Bennett said.',
      [['person', 'Richard Bennett']],
    );
    expect(quotes.map((quote) => [quote[1], quote[3]])).toEqual([
      ['This plant has fed three generations.', 'e1'],
      ['We will let no one take it apart,', 'e1'],
    ]);
  });

  it('reads an attribution whose verb it does not know', () => {
    const names = [['person', 'Léa Morin']] as const;
    expect(read('fr', '« Le dossier avance », veut croire Léa Morin.', names).quotes[0]?.[3]).toBe('e1');
    expect(read('en', '“It will be ready on time,” Léa Morin crooned.', names).quotes[0]?.[3]).toBe('e1');
  });

  it('keeps “de son côté” out of the speaker, and “son rival” apart from who spoke', () => {
    const { quotes } = read(
      'fr',
      'Nadia Belkacem a rencontré Luc Ferrand. « Mes comptes sont sincères », a-t-elle dit. De son côté, son rival affirme que la dette monte.',
      [
        ['person', 'Nadia Belkacem'],
        ['person', 'Luc Ferrand'],
      ],
    );
    expect(quotes.map((quote) => [quote[2], quote[3]])).toEqual([
      ['elle', 'e1'],
      ['son rival', 'e2'],
    ]);
  });

  it('does not take the police or a court for the company named before', () => {
    const { quotes } = read('en', 'Motoris was fined. The court ruled that the dismissal was unlawful.', [
      ['organization', 'Motoris'],
    ]);
    expect(quotes.map((quote) => [quote[2], quote[3]])).toEqual([['The court', null]]);
  });

  it('takes a subject with its apposition for no reported clause', () => {
    expect(read('en', 'The details of the plan, named Cache, were first reported by a newspaper.', []).quotes).toEqual(
      [],
    );
  });

  it('reads nouns that report, and papers that do', () => {
    const { quotes } = read(
      'en',
      'Nadia Bell rejected the claim by Luke Ferrand that debt had doubled. He wrote a memo asserting the books were wrong.',
      [
        ['person', 'Nadia Bell'],
        ['person', 'Luke Ferrand'],
      ],
    );
    expect(quotes.map((quote) => quote[1])).toEqual(['debt had doubled', 'the books were wrong']);
    expect(quotes[0]?.[3]).toBe('e2');
  });

  it('ends a reported clause where the reporter’s own voice returns', () => {
    const spans = (language: 'fr' | 'en', text: string) =>
      read(language, text, [['person', 'Léa Morin']]).quotes.map((quote) => quote[1]);
    expect(spans('fr', "Léa Morin a expliqué que le site fermerait, lors d'une conférence de presse.")).toEqual([
      'le site fermerait',
    ]);
    expect(spans('fr', 'Si Léa Morin reconnaît que le projet a du retard, elle promet que rien ne changera.')).toEqual([
      'le projet a du retard',
      'rien ne changera',
    ]);
    expect(spans('en', 'Léa Morin said the site would close, in an interview with a newspaper.')).toEqual([
      'the site would close',
    ]);
    expect(spans('fr', "Léa Morin a informé ses trente salariés qu'ils seraient payés.")).toEqual([
      'ils seraient payés',
    ]);
  });

  it('finds the beginning of a quotation whose opening mark was lost paragraphs before', () => {
    const { quotes } = read(
      'fr',
      "Le port déborde depuis des mois.\nNous avons demandé l'extension.\nLe dossier est prêt.\nC'est déjà un acquis\", a dit Léa Morin.",
      [['person', 'Léa Morin']],
    );
    expect(quotes.map((quote) => [quote[1], quote[3]])).toEqual([
      ["Nous avons demandé l'extension.\nLe dossier est prêt.\nC'est déjà un acquis", 'e1'],
    ]);
  });

  it('takes the sex of an unknown name from the article of its office, not from a noun further off', () => {
    const { quotes } = read('fr', 'La décision du juge Zoltan Krv est tombée. « La peine est juste », a-t-il écrit.', [
      ['person', 'Zoltan Krv'],
    ]);
    expect(quotes[0]?.[3]).toBe('e1');
  });

  it('carries the speaker on to the quotation that follows', () => {
    const { quotes } = read('en', '“We are ready to start,” Ann Doyle said. “The crews arrive next week.”', [
      ['person', 'Ann Doyle'],
    ]);
    expect(quotes.map((quote) => [quote[0], quote[3]])).toEqual([
      ['direct', 'e1'],
      ['direct', 'e1'],
    ]);
  });

  it('takes no scare quote, title or negated report for a quotation', () => {
    expect(
      read('en', 'The so-called “quiet car” was full. Ann Doyle did not say whether she would stay.', [
        ['person', 'Ann Doyle'],
      ]).quotes,
    ).toEqual([]);
  });

  it('keeps a quotation whose marks never close', () => {
    const { quotes } = read('en', 'Ann Doyle said: “The crews arrive next week and stay', [['person', 'Ann Doyle']]);
    expect(quotes[0]?.[1]).toBe('The crews arrive next week and stay');
  });

  it('reads every way of marking: low and high, reversed, doubled brackets, doubled backquotes, single', () => {
    const spans = (text: string) =>
      read('en', text, [['person', 'Ann Doyle']]).quotes.map((quote) => [quote[1], quote[3]]);
    for (const [open, close] of ['„“', '„”', '»«', '‘’', '""', '“”', '«»'].map((pair) => [...pair]))
      expect(spans(`${open}We begin on Monday morning,${close} said Ann Doyle.`)).toEqual([
        ['We begin on Monday morning,', 'e1'],
      ]);
    for (const [open, close] of [
      ['``', "''"],
      ['<<', '>>'],
      [',,', "''"],
    ])
      expect(spans(`${open}We begin on Monday morning,${close} said Ann Doyle.`)).toEqual([
        ['We begin on Monday morning,', 'e1'],
      ]);
    expect(spans('‘The workers’ pay won’t change,’ said Ann Doyle.')).toEqual([
      ['The workers’ pay won’t change,', 'e1'],
    ]);
  });

  it('takes the inches of a height for no mark', () => {
    const { quotes } = read('en', 'Ann Doyle, 6\'2", said: "I was 5\'11" when we began."', [['person', 'Ann Doyle']]);
    expect(quotes.map((quote) => quote[1])).toEqual(['I was 5\'11" when we began.']);
  });

  it('reads a quotation over paragraphs: closed once, opened anew each time, continued with closing marks', () => {
    const name = [['person', 'Léa Morin']] as const;
    const once = read('fr', '« Nous partons lundi.\nLa suite viendra. »\nLéa Morin a signé.', name).quotes;
    expect(once.map((quote) => quote[1])).toEqual(['Nous partons lundi.\nLa suite viendra.']);
    for (const mark of ['«', '»']) {
      const anew = read(
        'fr',
        `« Nous partons lundi.\n${mark} La suite viendra bientôt », a dit Léa Morin.`,
        name,
      ).quotes;
      expect(anew.map((quote) => quote[1])).toEqual(['Nous partons lundi.', 'La suite viendra bientôt']);
    }
  });

  it('reads French verbs whose participle looks like a noun', () => {
    for (const verb of ['dit', 'écrit', 'admis', 'promis', 'ajouté']) {
      const { quotes } = read('fr', `« Le port sera prêt », a ${verb} Léa Morin.`, [['person', 'Léa Morin']]);
      expect(quotes.map((quote) => [quote[1], quote[3]])).toEqual([['Le port sera prêt', 'e1']]);
    }
  });

  it('closes a quotation behind the quoted words of its last paragraph, and with a mark of another kind', () => {
    const spans = (text: string) =>
      read('en', text, [['person', 'Ann Doyle']]).quotes.map((quote) => [quote[1], quote[3]]);
    expect(spans('Ann Doyle said: "We begin on Monday.\nNobody will call it "late" again."\nRain fell.')).toEqual([
      ['We begin on Monday.\nNobody will call it "late" again.', 'e1'],
    ]);
    expect(spans('Ann Doyle said: "We begin on Monday.\nThe crews will stay.»\nRain fell.')).toEqual([
      ['We begin on Monday.\nThe crews will stay.', 'e1'],
    ]);
  });

  it('reads a headline that signs its quotation behind a colon', () => {
    const { quotes } = read('en', '‘Wages will rise’: Harbor Foods', [['organization', 'Harbor Foods']]);
    expect(quotes).toEqual([['direct', 'Wages will rise', 'Harbor Foods', 'e1']]);
  });

  it('reads an apposition whose second comma is missing', () => {
    const { quotes } = read(
      'en',
      '“Orders will fall this year,” Ann Doyle, chief economist at Tallis said in a note.',
      [
        ['person', 'Ann Doyle'],
        ['organization', 'Tallis'],
      ],
    );
    expect(quotes.map((quote) => [quote[2], quote[3]])).toEqual([['Ann Doyle', 'e1']]);
  });

  it('does not take the body an office belongs to for the speaker', () => {
    const { quotes } = read('fr', '« Tout est prêt pour lundi », a affirmé le directeur de la Sorelle.', [
      ['organization', 'Sorelle'],
    ]);
    expect(quotes.map((quote) => quote[2])).toEqual(['le directeur de la Sorelle']);
  });

  it('finds an incise by the capitals of a name that is no known entity', () => {
    const { quotes } = read('fr', '« Le sable avance vite, explique Tova Lind, maire de Morvec. Agissons. »', []);
    expect(quotes.map((quote) => quote[1])).toEqual(['Le sable avance vite', 'Agissons.']);
  });

  it('takes the name behind the comma for the office before it', () => {
    const names = [
      ['person', 'Paul Vidal'],
      ['person', 'Léa Morin'],
    ] as const;
    const french = read(
      'fr',
      'Paul Vidal était absent. « Tout est prêt pour lundi », a affirmé la directrice du port, Léa Morin, à Brest.',
      names,
    );
    expect(french.quotes.map((quote) => [quote[2], quote[3]])).toEqual([['Léa Morin', 'e2']]);
    const english = read(
      'en',
      'Paul Vidal was out. “All is ready for Monday,” said the harbour master, Léa Morin.',
      names,
    );
    expect(english.quotes.map((quote) => [quote[2], quote[3]])).toEqual([['Léa Morin', 'e2']]);
  });

  it('begins a quotation whose opening mark is lost behind the quotation before it', () => {
    const { quotes } = read(
      'fr',
      '« Le port sera prêt », a dit Léa Morin.\nLes travaux avancent.\nIls finiront en mai », a-t-elle ajouté.',
      [['person', 'Léa Morin']],
    );
    expect(quotes.map((quote) => [quote[1], quote[3]])).toEqual([
      ['Le port sera prêt', 'e1'],
      ['Les travaux avancent.\nIls finiront en mai', 'e1'],
    ]);
  });

  it('stays linear on a hundred thousand quotation marks', () => {
    // Processor time, so that other work on the machine does not count.
    const begin = process.threadCpuUsage();
    for (const mark of ['"', '«', '“']) read('fr', mark.repeat(100_000), []);
    for (const text of ['"a"\n'.repeat(50_000), '"a" '.repeat(50_000)]) read('en', text, []);
    expect(process.threadCpuUsage(begin).user / 1e6).toBeLessThan(8);
  });
});

describe('roles and relations', () => {
  it('ends a role before the time it is held', () => {
    const { roles } = read('en', 'The board chose Jane Ito as chairman on January 1st.', [['person', 'Jane Ito']]);
    expect(roles.map(([, role]) => role)).toEqual(['chairman']);
  });

  it('reads a takeover said by a noun, with a year, or after an announcement', () => {
    const names = [
      ['organization', 'Novalin'],
      ['organization', 'Ardex'],
    ] as const;
    const acquires = [['acquires', 'e2', 'e1']];
    expect(read('fr', 'Le rachat de Novalin par Ardex est clos.', names).relations).toEqual(acquires);
    expect(read('fr', 'Novalin, racheté en 2019 par Ardex, a fermé.', names).relations).toEqual(acquires);
    expect(read('en', 'The acquisition of Novalin by Ardex is complete.', names).relations).toEqual(acquires);
    expect(read('en', 'Ardex’s takeover of Novalin is complete.', names).relations).toEqual(acquires);
    expect(read('en', 'Ardex said it had acquired Novalin.', names).relations).toEqual(acquires);
  });

  it('gives each of two named side by side the role before the own name', () => {
    const { roles } = read('en', 'Tesla CEO Elon Musk and Walt Disney Co CEO Robert Iger left the panel.', [
      ['organization', 'Tesla'],
      ['person', 'Elon Musk'],
      ['organization', 'Walt Disney Co'],
      ['person', 'Robert Iger'],
    ]);
    expect(roles).toEqual([
      ['e2', 'CEO', 'e1'],
      ['e4', 'CEO', 'e3'],
    ]);
  });

  it('reads heads of several words, a role in two parts as one, and no role in a complement', () => {
    expect(read('fr', "L'homme d'affaires Karim Haddad a signé.", [['person', 'Karim Haddad']]).roles).toEqual([
      ['e1', "homme d'affaires", null],
    ]);
    expect(
      read('en', 'Ann Doyle, co-founder and a portfolio manager at Ponds Capital, agreed.', [
        ['person', 'Ann Doyle'],
        ['organization', 'Ponds Capital'],
      ]).roles,
    ).toEqual([['e1', 'co-founder and a portfolio manager', 'e2']]);
    expect(read('fr', 'Des membres de la famille de M. Haddad ont témoigné.', [['person', 'Haddad']]).roles).toEqual(
      [],
    );
  });

  it('finds the organization behind the name, behind a code in brackets, and of “the company’s lawyer”', () => {
    const { roles } = read(
      'en',
      'Uber [UBER.UL] CEO Travis Kane left. The company’s lawyer, Ann Doyle, agreed, and so did labor lawyer Sam Oakley of Duane Morris.',
      [
        ['organization', 'Uber'],
        ['person', 'Travis Kane'],
        ['person', 'Ann Doyle'],
        ['person', 'Sam Oakley'],
        ['organization', 'Duane Morris'],
      ],
    );
    expect(roles).toEqual([
      ['e2', 'CEO', 'e1'],
      ['e3', 'lawyer', 'e1'],
      ['e4', 'labor lawyer', 'e5'],
    ]);
  });

  it('reads titles before a name, appositions behind it and predicates', () => {
    const french = read('fr', 'Le ministre des Finances Paul Vidal a reçu Léa Morin, directrice générale de Novalin.', [
      ['person', 'Paul Vidal'],
      ['person', 'Léa Morin'],
      ['organization', 'Novalin'],
    ]);
    expect(french.roles).toEqual([
      ['e1', 'ministre des Finances', null],
      ['e2', 'directrice générale', 'e3'],
    ]);
    const english = read('en', 'Harbor Foods CEO Ann Doyle spoke. Bob Reyes is the chief economist of Tallis Bank.', [
      ['person', 'Ann Doyle'],
      ['person', 'Bob Reyes'],
      ['organization', 'Harbor Foods'],
      ['organization', 'Tallis Bank'],
    ]);
    expect(english.roles).toEqual([
      ['e1', 'CEO', 'e3'],
      ['e2', 'chief economist', 'e4'],
    ]);
  });

  it('states a relation only where the words between two names say it', () => {
    const { relations } = read('en', 'Harbor Foods, based in Leeds, acquired Tallis Bank. Leeds likes Tallis Bank.', [
      ['organization', 'Harbor Foods'],
      ['place', 'Leeds'],
      ['organization', 'Tallis Bank'],
    ]);
    expect(relations).toEqual([['headquartered-in', 'e1', 'e2']]);
  });
});

describe('roles of encyclopedias and wires', () => {
  it.each([
    [
      'fr',
      'Léa Morin, née le 24 mars 1960 à Lyon et morte le 3 juin 2015, est une femme politique française.',
      ['femme politique française'],
    ],
    ['fr', 'Léa Morin, historienne et écrivaine, est professeure.', ['historienne et écrivaine', 'professeure']],
    ['fr', 'La députée LFI Léa Morin a voté contre.', ['députée']],
    ['en', 'Ann Doyle (24 March 1960 - 3 June 2015) was an English novelist.', ['novelist']],
    ['en', 'The talks with rebel leader Ann Doyle ended.', ['rebel leader']],
    ['en', 'NATO Secretary-General Ann Doyle agreed.', ['Secretary-General']],
  ] as const)('%s: %s', (language, text, expected) => {
    const { roles } = read(language, text, [['person', language === 'fr' ? 'Léa Morin' : 'Ann Doyle']]);
    expect(roles.map((role) => role[1])).toEqual(expected);
  });
});
