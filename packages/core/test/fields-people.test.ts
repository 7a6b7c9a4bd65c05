import { describe, expect, it } from 'vitest';
import { readByline } from '../src/fields/people/names.ts';
import { fields as en } from '../src/languages/en/fields.ts';
import { fields as fr } from '../src/languages/fr/fields.ts';
import { recased } from '../src/languages/recased.ts';

const english = (line: string, brands: string[] = []) => readByline(line, { words: en, brands });
const french = (line: string, brands: string[] = []) => readByline(line, { words: fr, brands });
const names = (line: ReturnType<typeof readByline>) => line.people.map((person) => person.name);

describe('bylines', () => {
  it.each([
    ['By ABBY GOODNOUGH, THOMAS KAPLAN and ROBERT PEAR', ['Abby Goodnough', 'Thomas Kaplan', 'Robert Pear']],
    ['By Maria van der Berg | Senior Reporter', ['Maria van der Berg']],
    ['Written by Ann Lee, ann.lee@example.org', ['Ann Lee']],
    ['By Sean O’Brien, Chief Correspondent', ['Sean O’Brien']],
    ['By Jane Doe for Example Weekly', ['Jane Doe']],
    ['By Tom Hill Dec 21, 2024', ['Tom Hill']],
    ['ByAnn Lee', ['Ann Lee']],
    ['By Li Wei and Wang Fang, Reuters', ['Li Wei', 'Wang Fang']],
  ])('splits %s', (line, expected) => {
    expect(names(english(line))).toEqual(expected);
  });

  it.each([
    ['Par Jean-Luc Dupré (avec AFP)', ['Jean-Luc Dupré'], 'AFP'],
    ['Elsa Martin et Mickaël Le Goff', ['Elsa Martin', 'Mickaël Le Goff'], null],
    ['Propos recueillis par Anne de La Tour', ['Anne de La Tour'], null],
    ['Par Nina Petit, journaliste', ['Nina Petit'], null],
    ['Par Marc Blanc avec Reuters', ['Marc Blanc'], 'Reuters'],
    ['Par AFP', [], 'AFP'],
    ['Par La Rédaction', [], null],
    ['Par Jean DUPONT', ['Jean Dupont'], null],
  ])('splits the French %s', (line, expected, agency) => {
    const byline = french(line);
    expect(names(byline)).toEqual(expected);
    expect(byline.agency).toBe(agency);
  });

  it('takes no brand, label or desk for an author', () => {
    expect(names(english('By The Daily Example', ['daily example']))).toEqual([]);
    expect(names(english('Published Dec 21'))).toEqual([]);
    expect(names(english('By Newsroom Staff'))).toEqual([]);
  });

  it('says where a name stands', () => {
    const line = 'Par Zoé Lambert et Paul Roy';
    const [, second] = french(line).people;
    expect(line.slice(second?.start, second?.end)).toBe('Paul Roy');
  });

  it('recases only what shouts', () => {
    expect(recased("MAEVE O'CONNOR-MCDONALD")).toBe("Maeve O'Connor-Mcdonald");
    expect(recased('J.K. Rowling')).toBe('J.K. Rowling');
    expect(recased("AIX-EN-PROVENCE, VILLENEUVE-D'ASCQ")).toBe("Aix-en-Provence, Villeneuve-d'Ascq");
  });
});

describe('bylines as pages write them', () => {
  const nobody = (line: string) => names(english(line));

  it('keeps the jobs behind a name out of the list', () => {
    expect(nobody('Cort Honey, Home- and Digital-Security Expert')).toEqual(['Cort Honey']);
    expect(nobody('Brett Cruz, Privacy and Digital Security Expert')).toEqual(['Brett Cruz']);
    expect(nobody('Chris McNamara, Editor-in-Chief')).toEqual(['Chris McNamara']);
    expect(nobody('Jeffrey A. Slotnick, CPP, PSP')).toEqual(['Jeffrey A. Slotnick']);
    expect(nobody('By Amanda Cappelli Fox News')).toEqual(['Amanda Cappelli']);
  });

  it('knows the person whose name the site bears, but no brand', () => {
    expect(names(english('Erin Spain', ['erin spain', 'erinspain']))).toEqual(['Erin Spain']);
    expect(names(english('Harbour Post', ['harbour post', 'harbourpost']))).toEqual([]);
  });
});
