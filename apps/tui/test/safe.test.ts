import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnsafeUnit, safeLine, safeText } from '../src/terminal/safe.ts';

const hostile = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u001b]0;t\u0007', '\u001b[2J', '\u009b31m', '\u202e', '\u2066', '\ud800', '\ufeff', '\r', '\n'),
  ),
);

test('nothing that steers a terminal passes, and offsets stay true', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = parts.join('');
      const safe = safeLine(text);
      expect(safe.length).toBe(text.length);
      expect([...safe].some((each) => isUnsafeUnit(each.codePointAt(0) ?? 0))).toBe(false);
      expect(new TextDecoder().decode(new TextEncoder().encode(safe))).toBe(safe);
    }),
  );
});

test('line feeds stay where several lines are wanted', () => {
  expect(safeText('un\r\ndeux\u001b[31m')).toBe('un \ndeux\ufffd[31m');
});
