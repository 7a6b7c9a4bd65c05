import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../src/archive.ts';
import { openFile } from '../src/drivers/better-sqlite3.ts';
import { record } from './stories.ts';

const TEXTS = [
  '北京市政府星期二宣布新的交通规定。市长表示，地铁票价将上涨。',
  '東京都は火曜日、新しい交通規則を発表した。データも公開する。',
  'รัฐบาลไทยประกาศมาตรการใหม่เมื่อวันอังคาร',
  'The port of Brest opened on Tuesday 🚢, the mayor said.',
  '서울시는 화요일 새 교통 규칙을 발표했다.',
  'दिल्ली सरकार ने मंगलवार को नए नियम घोषित किए।',
];

describe('words of scripts without spaces, and of others', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await openArchive(await openFile(':memory:'));
    await archive.keep(TEXTS.map((text, at) => ({ record: record(text, { url: `https://paper.example/${at}` }) })));
  });
  afterAll(() => archive.close());

  const found = async (q: string): Promise<number[]> =>
    (await archive.list({ q })).articles.map(({ url }) => Number(url?.at(-1))).sort();

  it.each([
    ['交通', [0, 1]],
    ['地铁票价', [0]],
    ['"新的交通"', [0]],
    ['规定*', [0]],
    ['発表', [1]],
    ['データ', [1]],
    ['デタ', []],
    ['通交', []],
    ['交通 -東京', [0]],
    ['มาตรการ', [2]],
    ['ใหม่', [2]],
    ['ใหม', []],
    ['🚢', [3]],
    ['brest 🚢', [3]],
    ['🚗', []],
    ['교통', [4]],
    ['서울시는', [4]],
    ['दिल्ली', [5]],
  ])('finds %s', async (q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  it('marks what was found', async () => {
    const [article] = (await archive.list({ q: '地铁票价' })).articles;
    expect(JSON.stringify(article)).toContain('{"text":"地铁票价","hit":true}');
  });
});
