import { describe, expect, it } from 'vitest';
import { repair } from '../src/annotate/entities/repair.ts';
import { readDocument } from '../src/annotate/text/read.ts';
import type { Article, EntityType } from '../src/record.ts';

const LETTERS: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place', d: 'product' };

/** What the rules make of names that a model marked so: "la [o:Cour] d'appel de [l:Douai]". */
function mended(language: string, marked: string, sport = false): string[] {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([pold]):([^\]]+)\]/gu)) {
    const [whole, letter = '', name = ''] = match;
    text += marked.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + name.length, type: LETTERS[letter] ?? 'event' });
    text += name;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const block = { type: 'paragraph', start: 0, end: text.length, source: { start: 0, end: text.length } };
  const article = { text, blocks: [block], language, published: null } as unknown as Article;
  const document = readDocument(article, null);
  const names = spans.map(({ start, end, type }) => ({
    from: document.tokens.findIndex((token) => token.start === start),
    to: document.tokens.findIndex((token) => token.end === end) + 1,
    type,
  }));
  return repair(document, names, sport).map(({ from, to, type }) => {
    const [first, last] = [document.tokens[from], document.tokens[to - 1]];
    return `${type}: ${text.slice(first?.start, last?.end)}`;
  });
}

describe('bodies in common words', () => {
  it('take the place where they sit, over what they are for', () => {
    expect(mended('fr', "Elle siège à la cour d'appel de [l:Douai].")).toEqual(["organization: cour d'appel de Douai"]);
    expect(mended('fr', "Le service départemental d'incendie et de secours de la [l:Creuse] est venu.")).toEqual([
      "organization: service départemental d'incendie et de secours de la Creuse",
    ]);
    expect(mended('fr', "L'agence régionale de santé [l:Bretagne] alerte.")).toEqual([
      'organization: agence régionale de santé Bretagne',
    ]);
  });
  it('are none without a purpose, and no person who leads them', () => {
    expect(mended('fr', 'Elle vit au centre de [l:Douai].')).toEqual(['place: Douai']);
    expect(mended('fr', 'La présidente du conseil régional [p:Marie Guite] a parlé.')).toEqual(['person: Marie Guite']);
  });
  it('are schools and hospitals with the name they bear, their town left out', () => {
    expect(mended('fr', "L'école [p:Jean-Zay] ferme.")).toEqual(['organization: école Jean-Zay']);
    expect(mended('fr', "L'hôpital [p:Hiram de Tyr] ferme.")).toEqual(['organization: hôpital Hiram', 'place: Tyr']);
    expect(mended('fr', 'Le lycée agricole de [l:Bazas] ferme.')).toEqual(['place: Bazas']);
  });
});

describe('what a name is part of', () => {
  it('goes on in common words that its reach or a second complement asks for', () => {
    expect(mended('fr', "Le [o:Comptoir national] d'escompte ferme.")).toEqual([
      "organization: Comptoir national d'escompte",
    ]);
    expect(mended('fr', "Le [o:Centre national du cinéma] et de l'image animée paie.")).toEqual([
      "organization: Centre national du cinéma et de l'image animée",
    ]);
    expect(mended('fr', "Le [o:Comptoir national d'escompte] de [l:Paris] ferme.")).toEqual([
      "organization: Comptoir national d'escompte de Paris",
    ]);
    expect(mended('fr', 'Le [o:Front national] de la commune vote.')).toEqual(['organization: Front national']);
  });
  it('is no firm that is told by its town', () => {
    expect(mended('fr', 'La [o:société de Tarbes] recrute.')).toEqual(['place: Tarbes']);
    expect(mended('fr', 'Le patron du groupe de [o:Tarbes] part.')).toEqual(['place: Tarbes']);
    expect(mended('fr', 'La [o:région Bretagne] paie.')).toEqual(['place: Bretagne']);
    expect(mended('fr', 'Le groupe [o:Tarbes] part.')).toEqual(['organization: Tarbes']);
  });
  it('is no work where the sentence says that it is one', () => {
    expect(mended('fr', 'Le [o:Chemin des oies] sauvages est un film québécois de [p:Marie Guite].')).toEqual([
      'person: Marie Guite',
    ]);
    expect(mended('en', '[p:Dark Harbor] is a 1996 thriller film by [p:Ann Smith].')).toEqual(['person: Ann Smith']);
    expect(mended('fr', '[p:Marie Guite] est une actrice.')).toEqual(['person: Marie Guite']);
  });
  it("is no code of a player's country", () => {
    expect(mended('fr', '[p:Jaume Munar] ([o:ESP]) bat [p:Luca Nardi] (ITA).')).toEqual([
      'person: Jaume Munar',
      'person: Luca Nardi',
    ]);
    expect(mended('fr', '[p:Jean Faure] ([o:UDI]) a voté.')).toEqual(['person: Jean Faure', 'organization: UDI']);
  });
});

describe('clubs', () => {
  it('keep the letters before their town', () => {
    expect(mended('fr', "Battue par l'[l:US] [o:Granville], elle rejoue.")).toEqual(['organization: US Granville']);
    expect(mended('fr', "L'[l:US Saint-Malo] gagne.")).toEqual(['organization: US Saint-Malo']);
    expect(mended('en', 'The [o:US DOJ] sued.')).toEqual(['place: US', 'organization: DOJ']);
  });
  it('are the towns that play, in a report on sport; countries are not', () => {
    expect(mended('fr', '[l:Blois] reçoit [l:Poitiers] samedi.', true)).toEqual([
      'organization: Blois',
      'organization: Poitiers',
    ]);
    expect(mended('fr', 'Le match contre [l:Andorre] est reporté.', true)).toEqual(['place: Andorre']);
    expect(mended('fr', '[l:Blois] reçoit une subvention.')).toEqual(['place: Blois']);
  });
  it('are both sides of a result', () => {
    expect(mended('fr', '[l:Rodez] - [l:Annecy] 27-20')).toEqual(['organization: Rodez', 'organization: Annecy']);
  });
});

describe('places', () => {
  it('keep the common head without which they are none', () => {
    expect(mended('fr', "L'étang de [l:Thau] et le puy de [o:Lassolas] sont loin.")).toEqual([
      'place: étang de Thau',
      'place: puy de Lassolas',
    ]);
    expect(mended('fr', 'Le parc naturel régional de [l:Brière] est créé.')).toEqual([
      'place: parc naturel régional de Brière',
    ]);
    expect(mended('fr', "Le directeur de l'hôtel [o:Kerlogan] part.")).toEqual(['organization: Kerlogan']);
  });
  it('are roads by their number, which aircraft have too', () => {
    expect(mended('fr', "L'A28 et la RN 20 sont coupées.")).toEqual(['place: A28', 'place: RN 20']);
    expect(mended('fr', "Un moteur de l'[d:A320] a pris feu.")).toEqual(['product: A320']);
  });
  it('are streets with their head, whatever they are called after, and end before their town', () => {
    expect(mended('fr', "Elle vit rue de [l:Valois], sur l'île de [l:La Réunion].")).toEqual([
      'place: rue de Valois',
      'place: La Réunion',
    ]);
    expect(mended('fr', "Rendez-vous [l:salle Lionel-Terray d'Elbeuf] lundi.")).toEqual([
      'place: salle Lionel-Terray',
      'place: Elbeuf',
    ]);
  });
  it('are communes by their shape, and what a common noun says they are', () => {
    expect(mended('fr', 'Sotteville-sous-le-[o:Val] en bref.')).toEqual(['place: Sotteville-sous-le-Val']);
    expect(mended('fr', 'Elle vit à [p:Saint-Cirgues]-en-Montagne.')).toEqual(['place: Saint-Cirgues-en-Montagne']);
    expect(mended('fr', "Elle porte un arc-en-ciel, [l:Paris] l'admire.")).toEqual(['place: Paris']);
    expect(mended('fr', 'Le hameau de [o:La Vavrette] est isolé.')).toEqual(['place: La Vavrette']);
  });
  it('are two where something runs between them, and none of many streets', () => {
    expect(mended('fr', 'La ligne [l:Lyon-Genève] est coupée.')).toEqual(['place: Lyon', 'place: Genève']);
    expect(mended('fr', 'Une rue de [l:Dieppe] porte son nom.')).toEqual(['place: Dieppe']);
    expect(mended('fr', 'La rue de [l:Dieppe] est fermée.')).toEqual(['place: rue de Dieppe']);
  });
  it('lend their names to treaties, and are none there', () => {
    expect(mended('fr', 'Le traité de [l:Karlowitz] cède la [l:Hongrie].')).toEqual(['place: Hongrie']);
    expect(mended('fr', 'Le gecko de [p:Vieillard] est une espèce de sauriens.')).toEqual([]);
    expect(mended('fr', 'Le frère de [p:Vieillard] est une célébrité.')).toEqual(['person: Vieillard']);
  });
  it('are no persons where their last word says what they are', () => {
    expect(mended('en', 'The tour moves to [p:Jeffreys Bay].')).toEqual(['place: Jeffreys Bay']);
  });
});

describe('persons', () => {
  it('of a number keep their land', () => {
    expect(mended('fr', "Il sert [p:Guillaume III] d'[l:Orange].")).toEqual(["person: Guillaume III d'Orange"]);
  });
  it('are told by their trade and their kin', () => {
    expect(mended('fr', 'La violoniste [l:Sidonie Saint-Clair] joue.')).toEqual(['person: Sidonie Saint-Clair']);
    expect(mended('fr', 'Les frères [o:Valdoria] fondent la banque.')).toEqual(['person: Valdoria']);
  });
  it('are told by their dignity', () => {
    expect(mended('fr', 'Le calife [l:Haroun] règne à [l:Raqqa].')).toEqual(['person: Haroun', 'place: Raqqa']);
  });
  it('are no ships', () => {
    expect(mended('fr', 'Le chalutier [p:Marie Talbot] a sombré.')).toEqual(['product: Marie Talbot']);
    expect(mended('en', 'The trawler [o:Bountiful Sea] sank.')).toEqual(['product: Bountiful Sea']);
  });
});

describe('English bodies', () => {
  it('end with their legal form, and the place behind it is one', () => {
    expect(mended('en', '[o:Hollin Power Co of Duluth] won.')).toEqual([
      'organization: Hollin Power Co',
      'place: Duluth',
    ]);
  });
  it('of a federal state or a country bear its name', () => {
    expect(mended('en', 'The [l:Minnesota] [o:Supreme Court] ruled.')).toEqual([
      'organization: Minnesota Supreme Court',
    ]);
    expect(mended('en', 'The [o:Communist Party] of [l:Nepal] won.')).toEqual([
      'organization: Communist Party of Nepal',
    ]);
  });
});
