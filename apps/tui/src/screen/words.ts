/** Most words of a line. */
const MOST = 1000;

/**
 * The words of a line as a shell takes them apart: at spaces, quotes hold together, a backslash takes the next character
 * as it is, and `~/` is the home folder.
 */
export function wordsOf(line: string, home: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (let at = 0; at < line.length && words.length < MOST; at++) {
    const character = line[at] as string;
    if (character === '\\' && quote !== "'" && at + 1 < line.length) word = (word ?? '') + line[++at];
    else if (quote !== '') {
      if (character === quote) quote = '';
      else word = (word ?? '') + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (character === ' ') {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + character;
  }
  if (word !== null) words.push(word);
  return words.map((each) => (each === '~' || each.startsWith('~/') ? home + each.slice(1) : each));
}
