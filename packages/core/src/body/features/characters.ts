/**
 * What kind of character a UTF-16 unit is, as far as telling prose from menus needs it: a table, so that one pass over
 * a page's text is enough. Ranges after the Unicode blocks, not the full character database.
 */
export const OTHER = 0;
/** Letters and digits make words: the kinds from LOWER to DIGIT. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
/** Scripts written without spaces: counted by characters. */
export const UNSPACED = 5;
export const STOP = 6;
export const COMMA = 7;
export const QUOTE = 8;

export const CHARACTERS: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(65536);
  const ranges: readonly (readonly [number, number, number])[] = [
    [0x30, 0x39, DIGIT],
    [0x41, 0x5a, UPPER],
    [0x61, 0x7a, LOWER],
    [0xc0, 0xd6, UPPER],
    [0xd8, 0xde, UPPER],
    [0xdf, 0xf6, LOWER],
    [0xf8, 0x1fff, LOWER],
    [0x391, 0x3a9, UPPER],
    [0x400, 0x42f, UPPER],
    [0xe00, 0xeff, UNSPACED],
    [0x1780, 0x17ff, UNSPACED],
    [0x2c00, 0x2dff, LOWER],
    [0x3040, 0x30ff, UNSPACED],
    [0x3400, 0x9fff, UNSPACED],
    [0xac00, 0xd7a3, LOWER],
    [0xf900, 0xfaff, UNSPACED],
    [0xff10, 0xff19, DIGIT],
  ];
  for (const [first, last, kind] of ranges) table.fill(kind, first, last + 1);
  // Latin Extended-A pairs capital and small letters.
  for (let code = 0x100; code < 0x138; code += 2) table[code] = UPPER;
  for (let code = 0x14a; code < 0x178; code += 2) table[code] = UPPER;
  for (const code of [0xaa, 0xb5, 0xba, 0x5f]) table[code] = LOWER;
  for (const code of [0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x202f, 0x2028, 0x2029, 0x205f, 0x3000, 0xfeff]) {
    table[code] = SPACE;
  }
  for (let code = 0x2000; code <= 0x200b; code++) table[code] = SPACE;
  for (const code of ['.', '!', '?', '…', '。', '！', '？', '؟', '।']) table[code.charCodeAt(0)] = STOP;
  for (const code of [',', ';', '，', '、', '،', '；']) table[code.charCodeAt(0)] = COMMA;
  for (const code of ['"', '“', '”', '„', '«', '»', '「', '」']) table[code.charCodeAt(0)] = QUOTE;
  return table;
}
