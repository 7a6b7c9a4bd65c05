import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../src/body/features/context.ts';
import { Numbering } from '../src/body/features/numbering.ts';
import { hashWords, scanBlocks } from '../src/body/features/scan.ts';
import { addStems, STEMS } from '../src/body/features/stems.ts';
import { threadOf } from '../src/body/features/thread.ts';
import { ZONE_REASONS } from '../src/body/features/zones.ts';
import { selectBlocks } from '../src/body/select.ts';
import { Numbers } from '../src/input/html/growing.ts';
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
  const stemsIn = (name: string) => {
    const found = new Numbers(8);
    addStems(name, 0, name.length, found);
    return Array.from(found.copy());
  };
  const families = (name: string) => stemsIn(name).map((family) => STEMS[family]?.words[0]);

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
        expect(stemsIn(name)).toContain(family);
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

describe('zones', () => {
  const zonesIn = (html: string) => {
    const { around, blocks } = contextOf(readPage(html, { kind: 'html' }));
    return blocks.map(
      (_, i) => ZONE_REASONS[around?.zones.zone[around.skeleton.nodeOf[i] as number] as number] ?? null,
    );
  };

  it('tell what the nearest named element says, and nothing by the names of the whole page', () => {
    const html = `<body class="has-sidebar comments-open"><p>Story.</p><section data-testid="related-stories"><p>Another</p>
      <div class="comment-list"><p>I agree.</p></div></section><div aria-label="Newsletter"><p>Sign up</p></div></body>`;
    expect(zonesIn(html)).toEqual([null, 'related', 'comments', 'newsletter']);
  });
});

describe('what a page declares', () => {
  const declared = (script: string) => {
    const page = readPage(`<script type="application/ld+json">${script}</script><p>Text</p>`, { kind: 'html' });
    return contextOf(page).around?.declared;
  };

  it('is read from JSON-LD that is not well formed, escapes decoded', () => {
    const words = Array.from({ length: 50 }, (_, i) => `mot${i}`).join(' ');
    const found = declared(`{"@type":"NewsArticle","articleBody":"L\\u00e9a dit\\n\\"oui\\" ${words}",}}`);
    expect(found?.types[0]).toBe(1);
    expect(found?.body.slice(0, 3)).toEqual(['léa', 'dit', 'oui'].flatMap(hashWords));
    expect(found?.body.length).toBe(53);
  });

  it('has no body where the text is a teaser or has no end', () => {
    expect(declared('{"articleBody":"A few words only"}')?.body).toEqual([]);
    expect(declared('{"articleBody":"never ended')?.body).toEqual([]);
  });
});

describe('the thread of a page', () => {
  it('is stronger inside a story than where another one begins', () => {
    const harbour = [
      'The harbour of Valmorain will be dredged in April, its director said on Tuesday after a meeting.',
      'Dredging the harbour costs four million, and the director expects the ferries to run again in May.',
      'Ferries have kept away from the harbour since a storm moved the sandbank in front of Valmorain.',
    ];
    const other = 'A trumpet player won first prize at yesterday evening’s contest of young soloists in Harrowdale.';
    const { scan, vocabulary, run } = contextOf(readPage([...harbour, other].join('\n'), { kind: 'text' }));
    const { back } = threadOf(scan, vocabulary, run, []);
    expect(back[2]).toBeGreaterThan(back[3] as number);
  });
});

describe('what a line says of itself', () => {
  it.each([
    ['fr', 'Le texte de la ville a été adopté et il prévoit la rénovation des écoles.', '3 commentaires'],
    ['es', 'El texto de la ciudad fue aprobado y prevé que se renueven las escuelas.', '3 comentarios'],
    ['de', 'Der Text der Stadt ist angenommen und sieht vor, dass die Schulen saniert werden.', '3 Kommentare'],
    ['it', 'Il testo della città è stato approvato e prevede che le scuole siano rinnovate.', '3 commenti'],
    ['pt', 'O texto da cidade foi aprovado e prevê que as escolas não sejam fechadas em março.', '3 comentários'],
    ['nl', 'De tekst van de stad is aangenomen en het voorziet in de renovatie van de scholen.', '3 reacties'],
    ['en', 'The text of the town was approved and it provides for the repair of the schools.', '3 comments'],
  ])('is read in the page’s language (%s)', (_, story, comments) => {
    expect(contextOf(readPage(`${story}\n${comments}`, { kind: 'text' })).spoken).toEqual([null, 'comments']);
  });
});
