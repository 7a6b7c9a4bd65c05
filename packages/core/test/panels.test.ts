import { describe, expect, it } from 'vitest';
import { readPage } from '../src/input/read.ts';

const TEXT = 'The warranty covers every part of the frame for ten years after the day of purchase.';
const hiddenIn = (html: string) =>
  readPage(`<html><body><p>Seen.</p>${html}</body></html>`, { kind: 'html' }).blocks.find(({ text }) => text === TEXT)
    ?.hidden;

describe('text that a reader opens', () => {
  it('is shown in tabs, accordions and the answers of a FAQ', () => {
    expect(hiddenIn(`<div role="tabpanel" hidden><p>${TEXT}</p></div>`)).toBe(null);
    expect(hiddenIn(`<div class="accordion__content" style="display:none"><p>${TEXT}</p></div>`)).toBe(null);
    expect(hiddenIn(`<section class="faq"><div aria-hidden="true"><p>${TEXT}</p></div></section>`)).toBe(null);
  });

  it('stays hidden elsewhere, in menus and dialogs, and where colour or place hide it', () => {
    expect(hiddenIn(`<div style="display:none"><p>${TEXT}</p></div>`)).toBe('display');
    expect(hiddenIn(`<nav><div class="collapse" hidden><p>${TEXT}</p></div></nav>`)).toBe('attribute');
    expect(hiddenIn(`<div role="dialog"><div role="tabpanel" hidden><p>${TEXT}</p></div></div>`)).toBe('attribute');
    expect(hiddenIn(`<div class="navbar-collapse" hidden><p>${TEXT}</p></div>`)).toBe('attribute');
    expect(hiddenIn(`<div class="faq"><p style="position:absolute;left:-9999px">${TEXT}</p></div>`)).toBe('position');
    expect(hiddenIn(`<div class="accordion"></div><div hidden><p>${TEXT}</p></div>`)).toBe('attribute');
  });

  it('takes time in proportion to the page, however deep', () => {
    const page = readPage(`<p>Seen.</p>${'<div hidden>'.repeat(60_000)}<p>${TEXT}</p>${'<p>x</p>'.repeat(20_000)}`, {});
    expect(page.blocks.length).toBeGreaterThan(20_000);
  });
});
