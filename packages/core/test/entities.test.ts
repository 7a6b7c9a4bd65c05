import { describe, expect, it } from 'vitest';
import { findEntities } from '../src/annotate/entities/find.ts';
import { readDocument } from '../src/annotate/text/read.ts';
import type { Article } from '../src/record.ts';

function read(language: string, ...paragraphs: string[]) {
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return {
      type: 'paragraph',
      start,
      end: start + paragraph.length,
      source: { start, end: start + paragraph.length },
    };
  });
  const text = paragraphs.join('\n\n');
  const article = { text, blocks, language, published: null } as unknown as Article;
  return readDocument(article, null);
}

function entities(language: string, ...paragraphs: string[]) {
  const document = read(language, ...paragraphs);
  return findEntities(document, { dates: [], amounts: [], codes: [] }).map(({ id, type, name, mentions, country }) => ({
    id,
    type,
    name,
    country,
    mentions: mentions.map(({ start, end }) => document.text.slice(start, end)),
  }));
}

const named = (found: ReturnType<typeof entities>, type: string): string[] =>
  found.filter((entity) => entity.type === type).map(({ name }) => name);

const tokens = (language: string, text: string): string[] => read(language, text).tokens.map((token) => token.text);
const sentences = (language: string, text: string): string[] =>
  read(language, text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens and sentences', () => {
  it('parts elisions with either apostrophe, inversions and clitics', () => {
    expect(tokens('fr', "L'Union a-t-elle aujourd'hui reçu l’accord ?")).toEqual([
      "L'",
      'Union',
      'a',
      '-',
      't',
      '-',
      'elle',
      "aujourd'hui",
      'reçu',
      'l’',
      'accord',
      '?',
    ]);
    expect(tokens('en', "Harrow's board didn't meet.")).toEqual(expect.arrayContaining(['Harrow', "'s"]));
  });
  it('keeps abbreviations, initials and decimals whole, and sentences with them', () => {
    expect(sentences('fr', 'M. Vasseur a payé 3,5 millions. Mme Lenoir, J. P. Roux et Cie ont refusé.')).toEqual([
      'M. Vasseur a payé 3,5 millions.',
      'Mme Lenoir, J. P. Roux et Cie ont refusé.',
    ]);
    expect(sentences('en', 'The U.S. Navy bought Kestrel Inc. for $4.5 million. Dr. Hale agreed.')).toEqual([
      'The U.S. Navy bought Kestrel Inc. for $4.5 million.',
      'Dr. Hale agreed.',
    ]);
  });
  it('keeps the Breton c’h whole', () => {
    expect(tokens('fr', "Ewen Kerloc'h et C’hoadic, c'est l'habit.")).toEqual([
      'Ewen',
      "Kerloc'h",
      'et',
      'C’hoadic',
      ',',
      "c'",
      'est',
      "l'",
      'habit',
      '.',
    ]);
  });
  it('lets no sentence cross a block', () => {
    expect(read('fr', 'Un titre sans point', 'Le texte suit').sentences.map(({ block }) => block)).toEqual([0, 1]);
  });
});

describe('entities', () => {
  it('ties a surname to its full name, titles left out', () => {
    const found = entities('fr', "Claire Vasseur dirige l'usine. « Nous embauchons », a déclaré Mme Vasseur à Lyon.");
    expect(found.find(({ name }) => name === 'Claire Vasseur')).toMatchObject({
      type: 'person',
      mentions: ['Claire Vasseur', 'Vasseur'],
    });
    expect(named(found, 'place')).toEqual(['Lyon']);
  });
  it('ties an acronym in brackets and both languages of the lexicon', () => {
    const found = entities(
      'fr',
      "La Banque centrale européenne (BCE) a relevé ses taux. L'Union européenne salue la décision de la BCE ; l'UE attendait ce geste.",
    );
    expect(found.find(({ name }) => name === 'Banque centrale européenne')?.mentions).toHaveLength(3);
    expect(found.find(({ name }) => name === 'Union européenne')?.mentions).toEqual(['Union européenne', 'UE']);
  });
  it('types unknown names by what stands around them', () => {
    const found = entities(
      'en',
      'Kestrowin Corp said on Monday it would buy its rival. Chief Executive Tobias Werringham told reporters in Oslo that the U.S. Senate had been informed.',
    );
    expect(named(found, 'organization')).toEqual(expect.arrayContaining(['Kestrowin Corp', 'Senate']));
    expect(named(found, 'person')).toEqual(['Tobias Werringham']);
    expect(named(found, 'place')).toEqual(expect.arrayContaining(['Oslo', 'U.S.']));
    expect(found.some(({ name }) => name === 'Monday')).toBe(false);
  });
  it('counts ids by first mention and gives countries their code', () => {
    const found = entities('fr', 'La France et le Japon ont signé à Tokyo.');
    expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `e${index + 1}`));
    expect(found.find(({ name }) => name === 'Japon')?.country).toBe('JP');
  });
  it('takes bodies with the place they sit in, ministries with all they look after', () => {
    const found = entities(
      'fr',
      'La préfecture des Landes a ouvert un centre. Le titre cède 3 % à la Bourse d’Oslo.',
      'Le ministère des Affaires étrangères, du Commerce et du Développement a démenti mercredi à Paris.',
    );
    expect(named(found, 'organization')).toEqual([
      'préfecture des Landes',
      'Bourse d’Oslo',
      'ministère des Affaires étrangères, du Commerce et du Développement',
    ]);
    expect(named(found, 'place')).toEqual(['Paris']);
  });

  it('names no portfolio of a minister and no unit of measure', () => {
    const found = entities(
      'fr',
      'Le ministre de la Défense, Benoît Carlier, a vu la ministre des Sports.',
      'Le débit atteint 59,0 Mbit par seconde, contre 12 kWh pour le reste.',
    );
    expect(found.map(({ name }) => name)).toEqual(['Benoît Carlier']);
  });

  it('takes a storm for an event wherever it is named again', () => {
    const french = entities(
      'fr',
      'La tempête Céline a balayé la Bretagne. Selon le maire, Céline a fait deux blessés.',
    );
    expect(named(french, 'event')).toEqual(['Céline']);
    expect(named(french, 'person')).toEqual([]);
    expect(named(entities('en', 'The coast of Mexico braced for Hurricane Lidia on Tuesday.'), 'event')).toEqual([
      'Hurricane Lidia',
    ]);
  });

  it('takes a spelling that only a product has for the product', () => {
    expect(named(entities('fr', 'Selon ChatGPT, la réponse est simple, et ChatGPT répond vite.'), 'product')).toEqual([
      'ChatGPT',
    ]);
  });

  it('knows words that mix letters and figures, and leaves the full stop to the sentence', () => {
    const found = entities('fr', 'Airbus a vendu 20 A350 à un transporteur. Le réseau est le meilleur du G7.');
    expect(named(found, 'product')).toEqual(['A350']);
    expect(named(found, 'organization')).toEqual(['Airbus', 'G7']);
  });

  it('names no peoples and no plain words', () => {
    expect(entities('en', 'Chinese and Russian officials met on Tuesday. The company declined to comment.')).toEqual(
      [],
    );
  });
  it('reads headlines, datelines and results of the wires', () => {
    const found = entities(
      'en',
      'TENNIS - WERRINGHAM AND DUARTE REACH LISBON FINAL .',
      'LISBON 1996-10-19',
      'Tobias Werringham ( Norway ) beat 3 - Rui Duarte ( Portugal ) 6-2 7-6 ( 7-3 )',
    );
    expect(named(found, 'place')).toEqual(['Lisbon', 'Norway', 'Portugal']);
    expect(named(found, 'person')).toEqual(['Tobias Werringham', 'Rui Duarte']);
  });
  it('writes a name that stands in capitals alone as people do, and leaves acronyms', () => {
    const [hamburg] = entities('en', 'HAMBURG, March 3 (Reuters) - Dockers went on strike on Monday.');
    expect(hamburg).toMatchObject({ name: 'Hamburg', mentions: ['HAMBURG'] });
    const twice = entities('fr', 'BREST, 3 mars (Reuters) - Les dockers de Brest sont en grève.');
    expect(named(twice, 'place')).toEqual(['Brest']);
    expect(named(entities('fr', "L'URSS a reconnu le traité avec l'OTAN en 1971."), 'place')).toEqual(['URSS']);
    expect(named(entities('fr', "L'URSS a reconnu le traité avec l'OTAN en 1971."), 'organization')).toEqual(['OTAN']);
  });
  it('keeps initials with their surname, but not the country before it', () => {
    const found = entities('en', 'R. Werringham and J. K. Duarte met a U.S. team led by Marcus Feld.');
    expect(named(found, 'person')).toEqual(['R. Werringham', 'J. K. Duarte', 'Marcus Feld']);
    expect(named(found, 'place')).toEqual(['U.S.']);
  });
  it('knows a full name that the lexicon holds, particles and all', () => {
    expect(named(entities('fr', 'Charles de Gaulle quitte Londres pour Alger en mai 1943.'), 'person')).toEqual([
      'Charles de Gaulle',
    ]);
  });
  it('takes cities in lines of results for their clubs, but neither countries nor datelines', () => {
    expect(named(entities('en', 'Nottingham 24 11 5 8 41 29 38'), 'organization')).toEqual(['Nottingham']);
    expect(named(entities('en', 'HOUSTON AT LOS ANGELES'), 'organization')).toEqual(['HOUSTON']);
    expect(named(entities('en', 'Japan 2 1 1 0 4 3 4'), 'place')).toEqual(['Japan']);
    expect(named(entities('en', 'JAKARTA 1996-11-22'), 'place')).toEqual(['Jakarta']);
  });
  it('carries names on over particles, by-names and the places people come from', () => {
    expect(named(entities('en', 'Oil minister Abdullah al-Hamdan said output would not fall.'), 'person')).toEqual([
      'Abdullah al-Hamdan',
    ]);
    expect(named(entities('fr', 'Le roi Jean II le Bon rencontre Diane de Poitiers.'), 'person')).toEqual([
      'Jean II le Bon',
      'Diane de Poitiers',
    ]);
  });
  it('ends no name with a small word, and takes nobody for a place behind a title', () => {
    const found = entities('fr', "Me Vilmorin a saisi l'Institut des hautes études. M. Chitour viendra.");
    expect(named(found, 'person')).toEqual(['Vilmorin', 'Chitour']);
    expect(found.filter(({ name }) => / (?:de|des|en|et|du)$/.test(name))).toEqual([]);
    expect(named(entities('fr', 'La croissance de la zone euro ralentit.'), 'place')).toEqual(['zone euro']);
  });
  it('parts the two ends of a line', () => {
    expect(named(entities('fr', 'La ville est desservie par la ligne Paris - Brest.'), 'place')).toEqual([
      'Paris',
      'Brest',
    ]);
  });
  it('reads the first sentences of encyclopaedias', () => {
    const found = entities(
      'fr',
      "Anselme Corvaisier, né à Tarascon et mort à Aix-en-Provence, est un botaniste français. Corvaisier étudie à l'université de Montpellier.",
    );
    expect(named(found, 'person')).toEqual(['Anselme Corvaisier']);
    expect(named(found, 'place')).toEqual(['Tarascon', 'Aix-en-Provence']);
    expect(named(found, 'organization')).toEqual(['université de Montpellier']);
  });
  it('ends a company with its legal form, and ties its last word alone to it', () => {
    const found = entities(
      'en',
      'Northern Grain Ltd of Winnipeg said on Thursday it would buy Omaha Rail Inc.',
      'Omaha Rail is based in Nebraska. "Rail is in good shape," its chairman said.',
    );
    expect(named(found, 'organization')).toContain('Northern Grain Ltd');
    const rail = found.filter(({ mentions }) => mentions.includes('Rail'));
    if (rail.length > 0) expect(rail[0]?.name).toMatch(/^Omaha Rail/);
  });
  it('takes figures written in one with a product, and leaves the sentence’s own words out of a name', () => {
    expect(named(entities('en', 'McDonnell Douglas delivered its first MD-95 jet in Long Beach.'), 'product')).toEqual([
      'MD-95',
    ]);
    const ships = entities('en', 'The ferry was old. Then Northsea Lines sold it to Stena Line.');
    expect(ships.map(({ name }) => name)).toContain('Northsea Lines');
  });
  it('names nobody called “Le maire”, and keeps the particle behind a title', () => {
    expect(named(entities('fr', 'Le maire a signé. Le maire de Concarneau, Marc Bigot, aussi.'), 'person')).toEqual([
      'Marc Bigot',
    ]);
    expect(named(entities('fr', 'Le colonel de Gaulle commande la division à Abbeville.'), 'person')).toEqual([
      'de Gaulle',
    ]);
    expect(
      named(entities('fr', "Le directeur général de Danone, Antoine de Saint-Affrique, l'a dit."), 'person'),
    ).toEqual(['Antoine de Saint-Affrique']);
  });
  it('takes what is written in one with a name, and believes the noun before it', () => {
    const abroad = entities('fr', "Abdel Fattah al-Sissi a reçu Kim Young-sam à Sainte-Anne-d'Auray.");
    expect(named(abroad, 'person')).toEqual(['Abdel Fattah al-Sissi', 'Kim Young-sam']);
    expect(named(abroad, 'place')).toEqual(["Sainte-Anne-d'Auray"]);
    expect(named(entities('fr', 'Le groupe Patrick Watson joue jeudi.'), 'organization')).toEqual(['Patrick Watson']);
    expect(named(entities('en', 'New York-based Acme Inc said it would move.'), 'place')).toEqual(['New York']);
    const backed = entities(
      'en',
      'The startup, backed by Jeff Bezos, said Ann Doyle-backed rivals had closed in Paris.',
    );
    expect(named(backed, 'person')).not.toContain('Ann Doyle-backed');
    const aide = entities('fr', 'Sa cheffe de cabinet Katie Telford a témoigné à Ottawa.');
    expect(named(aide, 'person')).toEqual(['Katie Telford']);
    const sea = entities('fr', 'La flotte de la mer Noire. Au parc national de Kenozero, en Russie.');
    expect(named(sea, 'place')).toEqual(expect.arrayContaining(['parc national de Kenozero', 'Russie']));
  });
  it('takes the title of a film for nobody, and initials that begin a company’s name for the company', () => {
    const film = entities(
      'fr',
      '« The Irishman » est sorti en 2019. Martin Scorsese a tourné The Irishman à New York.',
    );
    expect(named(film, 'person')).toEqual(['Martin Scorsese']);
    const bank = entities('fr', 'BNP Paribas a relevé ses objectifs mardi. À Paris, BNP a gagné 1 %.');
    expect(bank.find(({ name }) => name === 'BNP Paribas')?.mentions).toEqual(['BNP Paribas', 'BNP']);
  });
  it('carries bodies on over what they look after, and places over their heads and small words', () => {
    expect(
      named(
        entities(
          'fr',
          'La Direction générale de la concurrence, de la consommation et de la répression des fraudes a saisi le ministère du Commerce extérieur et de la Coopération.',
        ),
        'organization',
      ),
    ).toEqual([
      'Direction générale de la concurrence, de la consommation et de la répression des fraudes',
      'ministère du Commerce extérieur et de la Coopération',
    ]);
    const places = named(
      entities('fr', "L'église Saint-Aubin est près du canal de Bourgogne et de la place Wilson."),
      'place',
    );
    expect(places).toEqual(expect.arrayContaining(['église Saint-Aubin', 'place Wilson']));
  });
  it('finds nothing in a language it has no words for', () => {
    expect(entities('de', 'Angela Merkel sprach in Berlin mit der Siemens AG.')).toEqual([]);
  });
  it('answers on hostile text (how fast is what the bench measures)', () => {
    for (const text of ['ABC Def '.repeat(125_000), 'Banque de la '.repeat(60_000), `Le ${' '.repeat(80_000)} fin`]) {
      const document = read('fr', text);
      const entities = findEntities(document, { dates: [], amounts: [], codes: [] });
      for (const { mentions } of entities) for (const { end } of mentions) expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
