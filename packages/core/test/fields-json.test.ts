import { describe, expect, it } from 'vitest';
import { wordsOf } from '../src/fields/structured/json-ld.ts';
import { listOf, member, readJson } from '../src/input/json.ts';

const read = (text: string) => readJson(text, 0, text.length);
const name = (text: string, key = 'name') => wordsOf(member(read(text)[0], key))?.value;

describe('JSON as pages write it', () => {
  it('takes raw line breaks inside strings', () => {
    expect(name('{"name": "Une ligne\net une autre"}')).toBe('Une ligne et une autre');
  });

  it('takes unescaped quotes inside strings', () => {
    expect(name('{"name": "Il a dit "non" hier", "x": 1}')).toBe('Il a dit "non" hier');
  });

  it('reads through HTML comment and CDATA wrappers', () => {
    expect(name('<!-- {"name": "A"} -->')).toBe('A');
    expect(name('//<![CDATA[\n{"name": "B"}\n//]]>')).toBe('B');
  });

  it('keeps what stands before the place where a script was cut off', () => {
    expect(name('{"name": "Kept", "author": {"name": "Cut o')).toBe('Kept');
  });

  it('forgives trailing and missing commas', () => {
    const [value] = read('{"name": ["a", "b",], "other": "c" ,}');
    expect(listOf(member(value, 'name'))).toHaveLength(2);
    expect(wordsOf(member(value, 'other'))?.value).toBe('c');
  });

  it('treats __proto__ as a name like any other', () => {
    const [value] = read('{"__proto__": {"polluted": true}, "name": "A"}');
    expect(member(value, '__proto__')).not.toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('says where a string stands', () => {
    const text = '  {"name": "Léa Roy"}';
    const found = wordsOf(member(read(text)[0], 'name'));
    expect(text.slice(found?.source?.start, found?.source?.end)).toBe('Léa Roy');
  });

  it('reads a name that is an object, and one from its parts', () => {
    expect(name('{"name": {"@value": "Objet"}}')).toBe('Objet');
    expect(name('{"name": {"givenName": "Ada", "familyName": "King"}}')).toBe('Ada King');
  });

  it('stops at depth and at broken input without throwing', () => {
    const deep = '['.repeat(100_000);
    const quotes = '{"a":"'.repeat(50_000);
    for (const broken of [deep, quotes, `{"a": "${'" '.repeat(100_000)}`]) expect(() => read(broken)).not.toThrow();
    expect(name('{"name": "after"}')).toBe('after');
  });
});
