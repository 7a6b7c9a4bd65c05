import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Numbering } from '../src/body/features/numbering.ts';
import { scanBlocks } from '../src/body/features/scan.ts';
import { STEMS, stemsIn } from '../src/body/features/stems.ts';
import { selectBlocks } from '../src/body/select.ts';
import { readPage } from '../src/input/read.ts';

describe('Numbering', () => {
  it('gives equal hashes equal numbers, in the order of their first appearance', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 })), { minLength: 1 }), (hashes) => {
        const numbering = new Numbering(hashes.length);
        const order = [...new Set(hashes)];
        expect(hashes.map((hash) => numbering.add(hash))).toEqual(hashes.map((hash) => order.indexOf(hash)));
        expect(numbering.size).toBe(order.length);
        expect(hashes.map((hash) => numbering.find(hash))).toEqual(hashes.map((hash) => order.indexOf(hash)));
      }),
    );
  });
});

describe('the words of class names', () => {
  const families = (name: string) => stemsIn(name, 0, name.length).map((family) => STEMS[family]?.words[0]);

  it('are found anywhere, short ones where a word begins', () => {
    expect(families('c-articleBody')).toEqual(['article', 'body']);
    expect(families('site-nav')).toEqual(['nav']);
    expect(families('canaveral')).toEqual([]);
    expect(families('mainNav')).toEqual(['main', 'nav']);
    expect(families('sign-up-form')).toEqual(['subscri']);
  });

  it('are the words of the list, wherever they stand', () => {
    const words = STEMS.flatMap(({ words: own }, family) => own.map((word) => [word, family] as const));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.string(), fc.string(), ([word, family], before, after) => {
        const name = `${before} ${word}${after}`;
        expect(stemsIn(name, 0, name.length)).toContain(family);
      }),
    );
  });
});

describe('scanBlocks', () => {
  const scanOf = (text: string) => scanBlocks(readPage(text, { kind: 'text' }).blocks);

  it('counts words, whatever they stand beside', () => {
    const scan = scanOf('Budget 2025: 1,5 million d’euros, dit-elle.\nMis à jour le 3/4/2025 à 18:42\n新しい予算案は');
    expect([...scan.words]).toEqual([9, 10, 3.5]);
    expect([...scan.dated]).toEqual([1, 1, 0]);
    expect([...scan.ended]).toEqual([1, 0, 0]);
    expect(scan.capitalized[0]).toBe(1);
  });

  it('hashes a word alike in any case and place', () => {
    const scan = scanOf('The council of HARROWDALE\nharrowdale The Of Council');
    const [the, council, of, town] = scan.wordHashes;
    expect([...scan.wordHashes.subarray(4, 8)]).toEqual([town, the, of, council]);
  });
});

describe('selectBlocks', () => {
  const line = 'The council of the town has adopted its budget after four hours of debate on Tuesday evening.';

  it('keeps the blocks that promise the best F1, and a repeated text once', () => {
    const scan = scanBlocks(
      readPage(`${line}\nHome\n${line}\nAnother line of the story ends here.`, { kind: 'text' }).blocks,
    );
    const { keep, expectedF1 } = selectBlocks(scan, Float32Array.of(0.9, 0.05, 0.95, 0.9));
    expect([...keep]).toEqual([0, 0, 1, 1]);
    expect(expectedF1).toBeGreaterThan(0.9);
  });
});
