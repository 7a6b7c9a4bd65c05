import { describe, expect, it } from 'vitest';
import { bindingsOf } from '../src/keys/bindings.ts';
import { KeyQueue } from '../src/keys/queue.ts';
import { keyNames } from '../src/keys/use-keys.ts';
import { paletteRows, typed } from '../src/screen/prompt.ts';
import { linked } from '../src/terminal/link.ts';
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

describe('keys that come at once', () => {
  it('go each to the screen that is there when its turn comes', async () => {
    const queue = new KeyQueue();
    const heard: string[] = [];
    queue.to((key) => {
      heard.push(`library ${key}`);
      if (key === 'F') queue.to((next) => heard.push(`feeds ${next}`));
    });
    queue.add(['j', 'F', 'a']);
    queue.add(['x']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['library j', 'library F', 'feeds a', 'feeds x']);
  });
});

describe('a link', () => {
  it('is made only of an http address, as the URL parser writes it', () => {
    expect(linked('https://example.org/é?a', 'x')).toBe(
      '\u001b]8;;https://example.org/%C3%A9?a\u001b\\x\u001b]8;;\u001b\\',
    );
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a@example.org/', 'https://', 'x'])
      expect(linked(address, 'x')).toBe('x');
    expect(linked('https://example.org/\u001b]0;t\u0007', 'x')).not.toContain('\u0007');
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
