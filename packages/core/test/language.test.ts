import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import { detectLanguage, likelyLanguage } from '../src/languages/detect/detect.ts';

describe('the language of short texts', () => {
  it('names it for one sentence', () => {
    expect(detectLanguage('Le village est situé au nord de la rivière, près de la frontière.')?.language).toBe('fr');
    expect(detectLanguage('The village lies north of the river, near the border.')?.language).toBe('en');
    expect(detectLanguage('Das Dorf liegt nördlich des Flusses in der Nähe der Grenze.')?.language).toBe('de');
  });
  it('prefers French to its small neighbours', () => {
    expect(detectLanguage('Il va de Sète à Agde en une heure.')?.language).toBe('fr');
  });
  it('finds the likelier words for what is too short to tell', () => {
    expect(likelyLanguage('LONDON 1996-02-11')).toBe('en');
    expect(likelyLanguage('Comté de Nice')).toBe('fr');
    expect(likelyLanguage('En 480 av. J.-C. , Xerxès Ier incendie Athènes .')).toBe('fr');
    expect(likelyLanguage('1. Ann Brewer ( U.S. ) 9.98 seconds')).toBe('en');
  });
  it('has none for words of another language', () => {
    expect(likelyLanguage('Der Rat der Stadt')).toBe(null);
    expect(likelyLanguage('Prezydent przyjął ministrów')).toBe(null);
    expect(likelyLanguage('Президент России')).toBe(null);
  });
  it('lets a dateline and a line of results be annotated', () => {
    const found = extract('2. Todd Mayhew ( Britain ) 9.98 seconds').annotations?.entities.map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining(['Britain']));
    expect(extract('Der Rat der Stadt Köln').annotations?.entities).toEqual([]);
  });
  it('takes a text of one line for the text itself, whatever it would be on a page', () => {
    for (const line of ['Paul Ames', '( Reuters )', 'Voir aussi : Jean Moulin', 'Copyright 1996 Reuters'])
      expect(extract(line).article.text).toBe(line);
    expect(extract('Paul Ames').annotations?.entities.map(({ name }) => name)).toEqual(['Paul Ames']);
  });
});
