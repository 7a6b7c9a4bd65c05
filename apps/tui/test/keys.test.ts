import { describe, expect, it } from 'vitest';
import { bindingsOf } from '../src/keys/bindings.ts';
import { keyNames } from '../src/keys/use-keys.ts';
import { paletteRows, typed } from '../src/screen/prompt.ts';
import { takeMouse } from '../src/terminal/mouse.ts';
import { themeOf } from '../src/terminal/theme.ts';

describe('keys', () => {
  it('are those of the command list until the configuration gives others', () => {
    expect(bindingsOf({}, 'f').commandOn('reader', 'e')).toBe('entities');
    expect(bindingsOf({}, 'f').commandOn('library', 'e')).toBe('people');
    const own = bindingsOf({ down: ['x'], 'page-down': ['space'], leave: ['j'] }, 'f');
    expect(own.commandOn('reader', 'x')).toBe('down');
    expect(own.commandOn('reader', 'j')).toBe('leave');
    expect(own.commandOn('reader', ' ')).toBe('page-down');
    expect(own.commandOn('reader', 'q')).toBeNull();
  });

  it('that cannot be are said with the file and the command', () => {
    expect(() => bindingsOf({ fly: ['x'] }, 'my.toml')).toThrow(/my\.toml: keys\.fly/);
    expect(() => bindingsOf({ down: ['3'] }, 'my.toml')).toThrow(/layer/);
    expect(() => bindingsOf({ down: ['x'], up: ['x'] }, 'my.toml')).toThrow(/also keys\.down/);
  });

  it('may arrive several in one string', () => {
    expect(keyNames('jjG\r', {})).toEqual(['j', 'j', 'G', 'return']);
    expect(keyNames('c', { ctrl: true })).toEqual(['ctrl-c']);
  });
});

describe('the palette', () => {
  it('finds commands by the words of their name or label, and gives the chosen one', () => {
    expect(paletteRows('reader', 'dates order').map(({ id }) => id)).toEqual(['timeline']);
    const start = { kind: 'palette', text: 'quot', chosen: 0 } as const;
    expect(typed(start, 'return', 'reader')).toEqual({ done: 'quotes' });
    expect(typed(start, 'escape', 'reader')).toBeNull();
    expect(typed(start, '\u001b', 'reader')).toMatchObject({ text: 'quot\ufffd' });
  });
});

describe('the mouse', () => {
  it('is read from SGR reports among the keys, also where one is cut in two', () => {
    expect(takeMouse('j\u001b[<65;10;5M\u001b[<0;3;4M\u001b[<0;3;4mk\u001b[<64;1')).toEqual({
      events: [
        { kind: 'wheel-down', column: 9, row: 4 },
        { kind: 'click', column: 2, row: 3 },
      ],
      rest: 'jk',
      begun: '\u001b[<64;1',
    });
    expect(takeMouse('\u001b[A').rest).toBe('\u001b[A');
  });
});

describe('the theme', () => {
  it('follows the terminal’s own word, the setting, and NO_COLOR', () => {
    expect(themeOf('auto', { COLORFGBG: '0;15' })).toEqual({ colour: true, light: true });
    expect(themeOf('auto', {})).toEqual({ colour: true, light: false });
    expect(themeOf('dark', { COLORFGBG: '0;15', NO_COLOR: '1' })).toEqual({ colour: false, light: false });
  });
});
