import { describe, expect, it } from 'vitest';
import { readEntries } from '../src/lexicon/entry.ts';
import { fitsCase, fold, givenNameGender, isSurname, lookup, phraseRoot } from '../src/lexicon/index.ts';
import { lists } from '../src/lexicon/lists.ts';

describe('the world lexicon', () => {
  it('keeps one key for accents, capitals and marks', () => {
    expect(fold('États-Unis')).toBe('etats unis');
    expect(fold('AT&T')).toBe('at t');
    expect(lookup(fold('ETATS-UNIS'))[0]?.country).toBe('US');
  });
  it('knows both languages for one thing', () => {
    expect(lookup('otan')[0]?.canonical).toBe(lookup('nato')[0]?.canonical);
    expect(lookup('londres')[0]?.canonical).toBe(lookup('london')[0]?.canonical);
  });
  it('asks capitals of what is listed in capitals', () => {
    const states = lookup('us').find((entry) => entry.country === 'US');
    expect(states && fitsCase(states, 'US')).toBe(true);
    expect(states && fitsCase(states, 'us')).toBe(false);
  });
  it('is walked word by word, and holds nothing of unknown words', () => {
    const banque = phraseRoot().next?.get('banque');
    expect(banque?.next?.get('de')?.next?.get('france')?.entries[0]?.type).toBe('organization');
    expect(phraseRoot().next?.get('zzyzx')).toBe(undefined);
    expect(lookup('zzyzx')).toEqual([]);
  });
  it('knows given names and family names', () => {
    expect(givenNameGender('jean pierre')).toBe('m');
    expect(givenNameGender('dominique')).toBe('?');
    expect([isSurname('nguyen'), isSurname('ouedraogo'), isSurname('zzyzx')]).toEqual([true, true, false]);
    expect([givenNameGender('thabo'), givenNameGender('akiko'), givenNameGender('zzyzx')]).toEqual(['m', 'f', null]);
  });
  it('reads every entry well formed', () => {
    const all = lists.flatMap(readEntries);
    expect(all.length).toBeGreaterThan(8000);
    expect(all.filter((entry) => fold(entry.spelling) === '')).toEqual([]);
    expect(all.filter((entry) => entry.country !== null && !/^[A-Z]{2}$/.test(entry.country))).toEqual([]);
  });
});
