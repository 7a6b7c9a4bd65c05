import { describe, expect, it } from 'vitest';
import type { Archive } from '../src/index.ts';
import { BadRequest } from '../src/index.ts';
import { BANK_EN, record, TOLLS_EN, TOLLS_FR } from './stories.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2025, 2, 10);

/** What an archive promises; the same over every driver. */
export function promises(driver: string, open: (now: () => number) => Promise<Archive>): void {
  const fresh = (): Promise<Archive> => open(() => START);

  /** Three stories: tolls in English and French, and the bank's. */
  async function filled(): Promise<Archive> {
    const archive = await fresh();
    await archive.keep([
      { record: record(TOLLS_EN, { url: 'https://www.harbour.example/tolls?utm_source=x', published: '2025-03-04' }) },
      { record: record(TOLLS_FR, { url: 'https://brest.example/peages', published: '2025-03-04' }) },
      { record: record(BANK_EN, { url: 'https://paper.example/nvidia', published: '2025-03-05' }) },
    ]);
    return archive;
  }

  describe(`an archive over ${driver}`, () => {
    it('gives back a record as it came, whatever is in it', async () => {
      const archive = await fresh();
      const given = record(`${TOLLS_EN}\nA stray \ud800 half.`, { url: 'https://harbour.example/a' });
      const [kept] = await archive.keep([{ record: given }]);
      const read = await archive.article(kept?.article ?? 0);
      expect(JSON.stringify(read?.record)).toBe(JSON.stringify(given));
      expect(Object.keys(read?.entities ?? {})).toEqual(given.annotations?.entities.map(({ id }) => id));
      await archive.close();
    });

    it('keeps the input beside the newest record, whatever is in it, and takes it away with the article', async () => {
      const archive = await fresh();
      const source = `\ufeff${TOLLS_EN}\r\nA stray \ud800 half, <b>markup</b>.`;
      const tell = (text: string, given?: string | null) =>
        archive.keep([
          {
            record: record(text, { url: 'https://harbour.example/a' }),
            ...(given === undefined ? {} : { source: given }),
          },
        ]);
      const [kept] = await tell(TOLLS_EN, source);
      const id = kept?.article ?? 0;
      expect(await archive.source(id)).toEqual({ state: 'kept', text: source });
      expect((await archive.article(id))?.source).toBe('kept');
      await tell(TOLLS_EN.replace('12 percent', '15 percent'));
      expect(await archive.source(id)).toEqual({ state: 'none', text: null });
      const noise = Array.from({ length: 300_000 }, (_, at) =>
        String.fromCharCode(0x4e00 + ((at * 7919) % 20_000)),
      ).join('');
      await tell(TOLLS_EN.replace('12 percent', '16 percent'), noise);
      expect((await archive.source(id))?.text).toBe(noise);
      await tell(TOLLS_EN.replace('12 percent', '17 percent'), 'x'.repeat(4_000_001));
      expect(await archive.source(id)).toEqual({ state: 'too-long', text: null });
      expect((await archive.article(id))?.source).toBe('too-long');
      await archive.remove(id);
      expect(await archive.source(id)).toBeNull();
      const [unsent] = await archive.keep([{ record: record(TOLLS_FR), source: null }]);
      expect((await archive.source(unsent?.article ?? 0))?.state).toBe('too-long');
      await archive.close();
    });

    it('keeps one article for an address, and each of its revisions with what changed', async () => {
      const archive = await fresh();
      const tell = (text: string, url: string) => archive.keep([{ record: record(text, { url }) }]);
      const [first] = await tell(TOLLS_EN, 'https://www.harbour.example/tolls');
      const [again] = await tell(TOLLS_EN, 'http://harbour.example/tolls/?utm_source=feed#top');
      const [revised] = await tell(TOLLS_EN.replace('12 percent', '15 percent'), 'https://harbour.example/tolls');
      expect(first).toMatchObject({ state: 'new', revision: 1 });
      expect(again).toEqual({ ...first, state: 'unchanged' });
      expect(revised).toEqual({ ...first, state: 'revised', revision: 2 });
      const [newest, oldest] = await archive.revisions(first?.article ?? 0);
      expect(oldest).toMatchObject({ revision: 1, changes: null });
      const changed = newest?.changes?.text.filter(({ kind }) => kind !== 'same');
      expect(changed?.map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual(['removed 12', 'added 15']);
      expect((await archive.list({ q: '"12 percent"' })).articles).toEqual([]);
      expect((await archive.list({ q: '"15 percent"' })).articles).toHaveLength(1);
      expect((await archive.quotes({ speaker: 'Ivanov', kind: 'direct' })).quotes).toHaveLength(1);
      await archive.close();
    });

    it('finds words without their accents, in both languages, and marks them as pieces of text', async () => {
      const archive = await filled();
      const found = await archive.list({ q: 'region economie' });
      expect(found.articles.map(({ language }) => language)).toEqual(['fr']);
      const hits = found.articles[0]?.marks.text.filter(({ hit }) => hit).map(({ text }) => text);
      expect(hits).toEqual(expect.arrayContaining(['région', 'économie']));
      const ids = async (q: string) => (await archive.list({ q })).articles.map(({ id }) => id);
      expect(await ids('PEAGES')).toEqual([2]);
      expect(await ids('l’économie')).toEqual([2]);
      expect(await ids('toll*')).toEqual([1]);
      expect(await ids('"port authority" -nvidia')).toEqual([1]);
      expect((await ids('ferries OR nvidia')).sort()).toEqual([2, 3]);
      for (const odd of ['"', '* OR', 'NEAR(', 'text:', '-', "';--", '""', 'a"b', '(((', 'OR OR', '\u0000'])
        expect(Array.isArray(await ids(odd)), odd).toBe(true);
      await archive.close();
    });

    it('finds other forms of a word, behind all that hold the word itself, and marks them', async () => {
      const archive = await fresh();
      const tell = (text: string, at: number) => ({ record: record(text, { url: `https://paper.example/${at}` }) });
      await archive.keep([
        tell('Le ministre a parlé mardi à Brest d’une élection qui sera longue, et des régions qui votent.', 1),
        tell('Le ministre a parlé mardi à Brest des élections, puis des élections, et de la région.', 2),
        tell('Le ministre a parlé mardi à Brest des élections et de rien d’autre, a dit le maire de la ville.', 3),
        tell(`The bank in the harbour town will open on Tuesday. ${TOLLS_EN}`, 4),
        tell(`Two banks in the harbour town will open on Tuesday. ${TOLLS_EN}`, 5),
      ]);
      const ids = async (query: Parameters<Archive['list']>[0]) =>
        (await archive.list(query)).articles.map(({ id }) => id);
      expect(await ids({ q: 'élection' })).toEqual([1, 2, 3]);
      expect((await ids({ q: 'elections' })).slice(0, 2).sort()).toEqual([2, 3]);
      expect(await ids({ q: 'elections' })).toHaveLength(3);
      expect(await ids({ q: 'banks' })).toEqual([5, 4]);
      expect(await ids({ q: 'banks', collapse: true })).toEqual([5]);
      expect(await ids({ q: 'bank', sort: 'newest' })).toEqual([5, 4]);
      expect(await ids({ q: '"élection"' })).toEqual([1]);
      expect(await ids({ q: 'région élections' })).toEqual([2, 1]);
      expect((await archive.count({ q: 'élections' }, [])).total.articles).toBe(3);
      const [, other] = (await archive.list({ q: 'banks' })).articles;
      expect(other?.marks.text.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['bank']);
      const seen: number[] = [];
      for (let cursor: string | undefined, pages = 0; pages === 0 || cursor !== undefined; pages++) {
        const page = await archive.list({ q: 'élections', limit: 1, cursor });
        seen.push(...page.articles.map(({ id }) => id));
        cursor = page.next ?? undefined;
        await archive.keep([
          tell(`Une élection de plus, a dit le maire de Brest, la ${pages}e de l’année.`, 10 + pages),
        ]);
      }
      expect(seen.slice(0, 2).sort()).toEqual([2, 3]);
      expect(seen.slice(2)).toEqual([1]);
      await archive.close();
    });

    it('gives an answer again that was given, to whoever asks the same under the same key', async () => {
      const { answers, close } = await fresh();
      const moment = { now: START, until: START + 1000 };
      const answer = {
        status: 201,
        headers: [['location', '/x']] as [string, string][],
        body: new Uint8Array([0, 255]),
      };
      expect(await answers.claim('k', 'one', 'asked', moment)).toBe('mine');
      expect(await answers.claim('k', 'two', 'asked', moment)).toBe('underWay');
      expect(await answers.claim('k', 'two', 'asked else', moment)).toBe('other');
      await answers.release('k', 'two');
      await answers.settle('k', 'one', answer, START + 5000);
      expect(await answers.claim('k', 'two', 'asked', moment)).toEqual(answer);
      expect(await answers.claim('k', 'two', 'asked else', { now: START + 5001, until: START + 6000 })).toBe('mine');
      await answers.release('k', 'two');
      expect(await answers.claim('k', 'three', 'asked', moment)).toBe('mine');
      await close();
    });

    it('narrows by who is named or quoted, publisher, agency, language, code and day, and counts by each', async () => {
      const archive = await filled();
      const ids = async (query: Parameters<Archive['list']>[0]) =>
        (await archive.list(query)).articles.map(({ id }) => id);
      const [ivanov] = (await archive.entities({ q: 'ivan' })).entities;
      expect(ivanov).toMatchObject({ name: 'Georgi Ivanov', type: 'person', articles: 2 });
      const person = ivanov?.id ?? 0;
      expect(await ids({ entity: [person] })).toEqual([3, 1]);
      expect(await ids({ speaker: [person], q: 'prices' })).toHaveLength(2);
      expect(await ids({ publisher: 'brest.example' })).toEqual([2]);
      expect(await ids({ agency: 'Reuters' })).toEqual([3, 1]);
      expect(await ids({ language: 'fr' })).toEqual([2]);
      expect(await ids({ instrument: 'NVDA.O' })).toEqual([3]);
      expect(await ids({ from: '2025-03-05', to: '2025-03-06' })).toEqual([3]);
      const counted = await archive.count({ agency: 'Reuters' }, [
        'language',
        'person',
        'speaker',
        'instrument',
        'day',
      ]);
      expect(counted.total).toEqual({ articles: 2, exact: true });
      expect(counted.facets.language).toEqual([{ value: 'en', label: 'en', articles: 2 }]);
      expect(counted.facets.person).toContainEqual({ value: String(person), label: 'Georgi Ivanov', articles: 2 });
      expect(counted.facets.day?.map(({ value }) => value).sort()).toEqual(['2025-03-04', '2025-03-05']);
      await archive.close();
    });

    it('shows every article once and leaves none out while others arrive', async () => {
      let moment = START;
      const archive = await open(() => moment);
      const tell = (number: number, words: string) =>
        record(`Story number ${number} is about ${words} and nothing else, it says.`, {
          url: `https://paper.example/${number}`,
          published: `2025-02-${String((number % 28) + 1).padStart(2, '0')}`,
        });
      const first = Array.from({ length: 60 }, (_, at) => ({
        record: tell(at, at % 2 ? 'ferries' : 'ferries and tolls'),
      }));
      await archive.keep(first);
      const before = new Set((await archive.list({ q: 'ferries', limit: 100 })).articles.map(({ id }) => id));
      expect(before.size).toBe(60);
      for (const sort of ['relevance', 'newest'] as const) {
        const seen: number[] = [];
        let cursor: string | undefined;
        do {
          const page = await archive.list({ q: 'ferries', sort, limit: 7, cursor });
          seen.push(...page.articles.map(({ id }) => id));
          cursor = page.next ?? undefined;
          moment += DAY;
          const number = 1000 + seen.length + (sort === 'newest' ? 5000 : 0);
          await archive.keep([{ record: tell(number, 'ferries ferries '.repeat(seen.length)) }]);
        } while (cursor !== undefined);
        expect(new Set(seen).size, sort).toBe(seen.length);
        expect(
          [...before].filter((id) => !seen.includes(id)),
          sort,
        ).toEqual([]);
      }
      await archive.close();
    });

    it('refuses a cursor that is none, or of another question', async () => {
      const archive = await filled();
      const { next } = await archive.list({ limit: 1 });
      await expect(archive.list({ limit: 1, cursor: next ?? '', language: 'fr' })).rejects.toThrow(BadRequest);
      await expect(archive.list({ cursor: 'x' })).rejects.toThrow(BadRequest);
      await archive.close();
    });

    it('groups copies of one story, not other stories about the same thing', async () => {
      const archive = await fresh();
      const copy = TOLLS_EN.replace('HARBOUR, March 4 (Reuters) - ', '').replace('a long meeting', 'a meeting');
      const other =
        'The port authority raises its tolls by 12 percent next month, and that is right: whoever wants cranes has to pay for them. ' +
        'Georgi Ivanov waited six years, which is longer than most directors would have dared to in a port that loses ships to its neighbours every spring.';
      const kept = await archive.keep(
        [TOLLS_EN, copy, other, `${copy}\nMore on this in our evening edition, with a comment by our reporter.`].map(
          (text, at) => ({ record: record(text, { url: `https://paper${at}.example/tolls` }) }),
        ),
      );
      expect(kept.map(({ group }) => group)).toEqual([1, 1, 3, 1]);
      expect((await archive.list({ group: 1 })).articles.map(({ id }) => id).sort()).toEqual([1, 2, 4]);
      for (const q of [undefined, 'authority'])
        expect((await archive.list({ q, collapse: true })).articles.map(({ group }) => group.id).sort()).toEqual([
          1, 3,
        ]);
      const changes = await archive.changes([1, 1], [2, 1]);
      expect(changes?.text).toContainEqual({ kind: 'removed', text: expect.stringContaining('long') });
      await archive.remove(1);
      expect((await archive.article(4))?.group).toEqual({ id: 2, size: 2 });
      const [late] = await archive.keep([{ record: record(TOLLS_EN, { url: 'https://late.example/tolls' }) }]);
      expect(late?.group).toBe(2);
      await archive.close();
    });

    it('tells what is known about somebody: days, roles, company and every quote', async () => {
      const archive = await filled();
      const [ivanov] = (await archive.entities({ q: 'Georgi Ivanov' })).entities;
      const dossier = await archive.entity(ivanov?.id ?? 0);
      expect(dossier?.timeline.map(({ day }) => day)).toEqual(['2025-03-04', '2025-03-05']);
      expect(dossier?.roles.map(({ role }) => role).join()).toContain('director');
      expect(dossier?.together.entities.map(({ name }) => name).join()).toContain('Nvidia');
      expect(dossier?.quotes.by).toBeGreaterThanOrEqual(2);
      expect(dossier?.quotes.latestBy[0]?.article.id).toBe(3);
      expect(dossier?.quotes.latestBy.map(({ text }) => text).join()).toContain('lower its prices');
      const { quotes } = await archive.quotes({ speaker: 'ivanov', about: 'nvidia', kind: 'direct' });
      expect(quotes).toHaveLength(1);
      expect(quotes[0]?.about.map(({ name }) => name)).toContain('Nvidia');
      const code = await archive.instrument('NVDA.O');
      expect(code).toMatchObject({ articles: 1, latest: [{ id: 3 }] });
      expect(await archive.stats()).toMatchObject({
        articles: 3,
        groups: 3,
        languages: [
          { value: 'en', articles: 2 },
          { value: 'fr', articles: 1 },
        ],
      });
      await archive.close();
    });

    it('joins and splits entities, and takes both back', async () => {
      const archive = await filled();
      const idOf = async (name: string) => (await archive.entities({ q: name })).entities[0]?.id ?? 0;
      const [ivanov, marchand] = [await idOf('Ivanov'), await idOf('Marchand')];
      const join = await archive.join(marchand, ivanov, 'one desk');
      expect(await archive.entity(marchand)).toMatchObject({ id: ivanov, articles: 3 });
      expect((await archive.list({ entity: [marchand] })).articles).toHaveLength(3);
      await expect(archive.join(ivanov, marchand, null)).rejects.toThrow(BadRequest);
      expect(await archive.undo(join.id)).toMatchObject({ undone: expect.any(String) });
      await expect(archive.undo(join.id)).rejects.toThrow(BadRequest);
      expect((await archive.entity(ivanov))?.articles).toBe(2);
      const split = await archive.split(ivanov, [3], 'somebody else');
      expect((await archive.list({ entity: [ivanov] })).articles.map(({ id }) => id)).toEqual([1]);
      expect((await archive.quotes({ speaker: String(split.entity.id) })).quotes.length).toBeGreaterThan(0);
      await archive.keep([{ record: record(`${BANK_EN}\nIt is a new day.`, { url: 'https://paper.example/nvidia' }) }]);
      expect((await archive.list({ entity: [ivanov] })).articles.map(({ id }) => id)).toEqual([1]);
      await archive.undo(split.id);
      expect((await archive.entity(ivanov))?.articles).toBe(2);
      expect((await archive.joins()).map(({ kind }) => kind)).toEqual(['split', 'join']);
      await archive.close();
    });

    it('takes an article out with everything read from it', async () => {
      const archive = await filled();
      expect(await archive.remove(3)).toBe(true);
      expect(await archive.remove(3)).toBe(false);
      expect(await archive.article(3)).toBeNull();
      expect((await archive.list({ q: 'nvidia' })).articles).toEqual([]);
      expect((await archive.entities({ q: 'nvidia' })).entities).toEqual([]);
      expect(await archive.instrument('NVDA.O')).toBeNull();
      expect((await archive.quotes({ speaker: 'ivanov', kind: 'direct' })).quotes).toHaveLength(1);
      await archive.close();
    });

    it('keeps what a reader set right, and who has been read', async () => {
      const archive = await filled();
      expect(await archive.correct(1, [{ fields: { headline: 'Tolls rise' } }])).toBe(true);
      expect(await archive.corrections(1)).toMatchObject({ cases: [{ fields: { headline: 'Tolls rise' } }] });
      expect(await archive.correct(99, [])).toBe(false);
      await archive.markRead({ article: 1 }, true);
      expect((await archive.list({ unread: true })).articles.map(({ id }) => id)).toEqual([3, 2]);
      await archive.close();
    });
  });
}
