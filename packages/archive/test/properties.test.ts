import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../src/articles/difference.ts';
import { openFile } from '../src/drivers/better-sqlite3.ts';
import { fold, wordsOf } from '../src/fold.ts';
import { datedOf, isoDay } from '../src/keep/dates.ts';
import { identityOf } from '../src/keep/identity.ts';
import { packInput, packRecord, packText, unpackRecord, unpackText } from '../src/keep/pack.ts';
import { bandsOf } from '../src/near/bands.ts';
import { likeness, shinglesOf } from '../src/near/shingles.ts';
import { BadRequest, readCursor, writeCursor } from '../src/search/cursor.ts';
import { readQuery } from '../src/search/query.ts';
import { marked, snippet } from '../src/search/snippet.ts';
import { record } from './stories.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 60 }));
const word = fc.constantFrom(
  ...'le port relève ses péages et la ville attend de voir ce que les ferries en disent'.split(' '),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 200 }).map((words) => words.join(' '));

describe('what always holds', () => {
  it('a change list gives back both texts', () => {
    fc.assert(
      fc.property(fc.oneof(text, sentence), fc.oneof(text, sentence), (older, newer) => {
        const changes = difference(older, newer);
        const without = (kind: string): string =>
          changes.flatMap((one) => (one.kind === kind ? [] : one.text)).join('');
        expect(without('added')).toBe(older);
        expect(without('removed')).toBe(newer);
      }),
    );
  });

  it('marks leave the text as it is, and say of each piece whether it is a hit', () => {
    fc.assert(
      fc.property(fc.oneof(text, sentence), fc.oneof(text, word), (whole, typed) => {
        const terms = readQuery(typed)?.terms ?? [];
        const pieces = marked(whole, terms);
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        const shown = snippet(whole, terms);
        expect(whole).toContain(
          shown
            .map((piece) => piece.text)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, ''),
        );
        const folded = wordsOf(whole);
        const [term] = terms;
        const single = terms.length === 1 && term?.words.length === 1 && !term.prefix ? term : null;
        if (single !== null && single !== undefined)
          expect(pieces.some(({ hit }) => hit)).toBe(
            folded.some((one) => single.words.includes(one) || single.stems.includes(one)),
          );
      }),
    );
  });

  it('whatever is typed is a query that FTS5 takes', async () => {
    const driver = await openFile(':memory:');
    await driver.write([
      { sql: "create virtual table t using fts5(x, tokenize='unicode61 remove_diacritics 2')", params: [] },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z"*() :^+-]{0,40}$/)),
        async (typed) => {
          const query = readQuery(typed);
          for (const match of query === null ? [] : [query.match, query.wide])
            await driver.query({ sql: 'select rowid from t where t match ?', params: [match] });
        },
      ),
    );
    await driver.close();
  });

  it('queries mean the same in other tools’ ways of writing them', () => {
    const same = (...ways: string[]): void => {
      const [first, ...others] = ways.map((way) => readQuery(way)?.match);
      for (const other of others) expect(other, ways.join(' = ')).toBe(first);
    };
    same(
      '"port de Brest"',
      '“port de Brest”',
      '« port de Brest »',
      '„port de Brest“',
      '"port de Brest',
      '“port de Brest',
    );
    same('port quai', 'port AND quai', 'port && quai');
    same('port OR quai', 'port | quai', 'port || quai', 'port OR OR quai');
    same('port -quai', 'port NOT quai', 'port AND NOT quai', 'port -“quai”');
    // Nobody means an operator by what is all in capitals.
    expect(readQuery('WHY NOT BREST')?.terms.map(({ words }) => words)).toEqual([['why'], ['not'], ['brest']]);
    expect(readQuery('AND')?.terms).toHaveLength(1);
    expect(readQuery('🚀')?.terms).toHaveLength(1);
    for (const nothing of ['"', '“”', '-', 'OR', '|', '*', '( )', '©']) expect(readQuery(nothing), nothing).toBeNull();
  });

  it('a word is folded as FTS5 folds it', async () => {
    const driver = await openFile(':memory:');
    const tokenize = "tokenize='unicode61 remove_diacritics 2'";
    await driver.write([
      { sql: `create virtual table t using fts5(x, ${tokenize})`, params: [] },
      { sql: 'create virtual table v using fts5vocab(t, row)', params: [] },
    ]);
    const letters = 'àâäæçéèêëîïôœöùûüÿÀÂÇÉÈÊËÎÏÔŒÙÛÜŸñÑãõåÅøØßłŁčČšŠžŽğĞıİşŞőŐ';
    for (const letter of letters) {
      await driver.write([
        { sql: 'delete from t', params: [] },
        { sql: 'insert into t values (?)', params: [`x${letter}y`] },
      ]);
      const [[token] = []] = await driver.query({ sql: 'select term from v', params: [] });
      expect(wordsOf(`x${letter}y`).join(' '), letter).toBe(token);
    }
    expect(fold('ÉLÉVATION')).toBe('elevation');
    await driver.close();
  });

  it('an input comes back from either packing, and far repetitions cost nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(unpackText(packInput(words))).toBe(words);
        expect(unpackText(packText(words))).toBe(words);
      }),
    );
    // No two of these characters are alike within what Deflate looks back.
    const menu = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(
      '',
    );
    expect(packInput(menu + menu).length).toBeLessThan(packInput(menu).length * 1.01);
  });

  it('a record comes back from its packing', () => {
    const base = record('Le port relève ses péages.');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const given = { ...base, article: { ...base.article, text: words, headline: words.slice(0, 20) } };
        expect(JSON.stringify(unpackRecord(packRecord(given)))).toBe(JSON.stringify(given));
      }),
    );
  });

  it('texts that share most of their words meet in a band', () => {
    let met = 0;
    let tried = 0;
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 120, maxLength: 300 }),
        fc.nat(99),
        (words, cut) => {
          const copy = [...words.slice(0, cut), 'changed', ...words.slice(cut + 1)];
          const [a, b] = [shinglesOf(words.join(' ')), shinglesOf(copy.join(' '))];
          const bands = new Set(bandsOf(a));
          tried++;
          if (bandsOf(b).some((band) => bands.has(band))) met++;
          expect(likeness(a, b).resemblance).toBeGreaterThan(0.8);
        },
      ),
      { numRuns: 100 },
    );
    expect(met / tried).toBeGreaterThan(0.97);
  });

  it('a cursor comes back as it was written, and only for its question', () => {
    const ids = fc.uniqueArray(fc.nat({ max: 2 ** 45 }), { maxLength: 1000 });
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 45 }), ids, (bound, given) => {
        const written = writeCursor({ bound, given }, 'one');
        expect(written.length).toBeLessThan(16_000);
        expect(readCursor(written, 'one')).toEqual({ bound, given: [...given].sort((a, b) => a - b) });
        expect(() => readCursor(written, 'other')).toThrow(BadRequest);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (nonsense) => {
        expect(() => readCursor(nonsense, 'one')).toThrow(BadRequest);
      }),
    );
  });

  it('an address names the same article however a link to it was decorated', () => {
    const at = (url: string): string => identityOf(record('Le port.', { url }));
    const plain = at('https://port.example/peages?id=3');
    for (const url of [
      'http://port.example/peages?id=3',
      'https://www.port.example/peages/?id=3&utm_source=x&fbclid=y#top',
      'https://port.example:443/peages?utm_campaign=z&id=3',
    ])
      expect(at(url)).toBe(plain);
    for (const url of [
      'https://port.example/peages?id=4',
      'https://port.example/Peages?id=3',
      'https://m.port.example/peages?id=3',
    ])
      expect(at(url)).not.toBe(plain);
  });

  it('a day is the one written down, and never one to come', () => {
    const received = Date.UTC(2025, 2, 10);
    const dayOf = (published: string | null, date: string | null = null): string =>
      isoDay(datedOf({ published, dateline: { place: null, date, agency: null } }, received).day);
    expect(dayOf('2025-03-04T23:30:00-05:00')).toBe('2025-03-04');
    expect(dayOf('2025-03-04')).toBe('2025-03-04');
    expect(dayOf(null, '2025-03-05')).toBe('2025-03-05');
    expect(dayOf('2031-01-01')).toBe('2025-03-10');
    expect(dayOf('yesterday')).toBe('2025-03-10');
    expect(dayOf('2025-13-45')).toBe('2025-03-10');
  });
});
