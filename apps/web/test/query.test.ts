import { describe, expect, it } from 'vitest';
import { filtersOf, narrowed, searchPart, widened } from '../src/library/query.ts';

describe('a search of the library', () => {
  it('is narrowed by names one after the other, and by one value of anything else', () => {
    const two = narrowed(narrowed({ q: 'port' }, 'person', '7'), 'organization', '9');
    expect(two).toEqual({ q: 'port', entity: '7,9' });
    expect(narrowed(two, 'person', '7')).toEqual(two);
    expect(narrowed(narrowed({}, 'publisher', 'a'), 'publisher', 'b')).toEqual({ publisher: 'b' });
    expect(narrowed({}, 'day', '2025-03-04')).toEqual({ from: '2025-03-04', to: '2025-03-04' });
  });

  it('is widened again to what it was', () => {
    const before = { q: 'port', entity: '7' };
    expect(widened(narrowed(before, 'person', '9'), 'entity', '9')).toEqual(before);
    expect(widened(narrowed(before, 'day', '2025-03-04'), 'from', '2025-03-04')).toEqual(before);
    expect(widened({ speaker: '3' }, 'speaker', '3')).toEqual({});
  });

  it('lists what narrows it, and stands in the address', () => {
    const query = { q: 'a & b', entity: '7,9', from: '2025-03-01', to: '2025-03-04', unread: '' };
    expect(filtersOf(query).map(({ name, value }) => `${name}=${value}`)).toEqual([
      'entity=7',
      'entity=9',
      'from=2025-03-01 – 2025-03-04',
    ]);
    expect(searchPart(query)).toBe('?q=a+%26+b&entity=7%2C9&from=2025-03-01&to=2025-03-04');
    expect(searchPart({})).toBe('');
  });
});
