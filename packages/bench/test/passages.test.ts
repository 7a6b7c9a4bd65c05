import { describe, expect, it } from 'vitest';
import { label } from '../src/entities/gold.ts';
import { ownPassages } from '../src/entities/passages/read.ts';

describe('passages of our own', () => {
  const stories = ownPassages();

  it('leave no mark in the text', () => {
    const texts = stories.flatMap(({ passages }) => passages.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => /[[\]]/.test(text))).toEqual([]);
  });

  it('hold names of every type in both languages', () => {
    for (const language of ['fr', 'en']) {
      const own = stories.filter((story) => story.language === language);
      const types = new Set(
        own.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions.map((each) => each.type))),
      );
      expect([...types].sort(), language).toEqual(['event', 'index', 'organization', 'person', 'place', 'product']);
    }
  });

  it('begin and end their names where a token does', () => {
    const crooked = stories.flatMap((story) => {
      const { document, gold } = label(story);
      const starts = new Set(document.tokens.map(({ start }) => start));
      // A full stop behind a legal form may be the sentence's.
      const ends = new Set(document.tokens.flatMap(({ end, text }) => (text.endsWith('.') ? [end, end - 1] : [end])));
      return [...gold.keys()]
        .map((key) => key.split('-').map(Number) as [number, number])
        .filter(([start, end]) => !starts.has(start) || !ends.has(end))
        .map(([start, end]) => `${story.id}: ${document.text.slice(start, end)}`);
    });
    expect(crooked).toEqual([]);
  });
});
