import { describe, expect, it } from 'vitest';
import { decode } from '../src/engine/decode.ts';
import { citation } from '../src/reader/citation.ts';

describe('files', () => {
  it('reads UTF-8, UTF-16 by its mark, a declared charset and bare windows-1252', () => {
    expect(decode(new TextEncoder().encode('Dépêche'))).toBe('Dépêche');
    expect(decode(Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]))).toBe('é');
    expect(decode(Uint8Array.from([0x64, 0xe9, 0x70, 0x80]))).toBe('dép€');
    const cyrillic = [...'<meta charset=windows-1251>'].map((letter) => letter.charCodeAt(0));
    expect(decode(Uint8Array.from([...cyrillic, 0xcf]))).toBe('<meta charset=windows-1251>П');
    expect(decode(new Uint8Array())).toBe('');
  });
});

describe('a copied quote', () => {
  it('links to its words where the page has an address, and to nothing unsafe', () => {
    expect(citation('Le pari - dit-on - est tenu', 'A. Keller', 'https://example.org/a#b')).toBe(
      '“Le pari - dit-on - est tenu” — A. Keller\nhttps://example.org/a#:~:text=Le%20pari%20%2D%20dit%2Don%20%2D%20est%20tenu',
    );
    expect(citation('Non', null, 'javascript:alert(1)')).toBe('“Non”');
  });
});
