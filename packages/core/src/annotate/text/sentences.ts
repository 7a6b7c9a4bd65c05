import type { TextWords } from '../../languages/text.ts';
import type { Span } from '../../record.ts';
import type { Sentence, Token } from '../document.ts';

const CLOSING = '»”"’\')]}';
/** Stands between the cells of a row. */
const TAB = 0x09;
const OPENING = '«“"‘\'([{-–—•';

/**
 * Cuts tokens into sentences. A sentence ends at a full stop, question or exclamation mark or ellipsis whose next word
 * begins like a new one, and always where its block or a table's cell ends. Fills each token's `sentence`.
 */
export function cutSentences(
  text: string,
  tokens: Token[],
  blocks: readonly Span[],
  words: TextWords | null,
): Sentence[] {
  const sentences: Sentence[] = [];
  let block = 0;
  let first = 0;
  const close = (behind: number): void => {
    if (behind <= first) return;
    const start = (tokens[first] as Token).start;
    const end = (tokens[behind - 1] as Token).end;
    for (let at = first; at < behind; at++) (tokens[at] as Token).sentence = sentences.length;
    sentences.push({ start, end, block, firstToken: first, lastToken: behind });
    first = behind;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (block + 1 < blocks.length && token.start >= (blocks[block + 1] as Span).start) {
      close(at);
      while (block + 1 < blocks.length && token.start >= (blocks[block + 1] as Span).start) block++;
    }
    if (at > first && text.charCodeAt(token.start - 1) === TAB) close(at);
    if (at >= first && endsSentence(text, tokens, at, words)) {
      let behind = at + 1;
      while (
        behind < tokens.length &&
        CLOSING.includes((tokens[behind] as Token).text) &&
        gap(tokens, behind, text) <= 1 &&
        closes(tokens, behind, text)
      )
        behind++;
      close(behind);
    }
  }
  close(tokens.length);
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], at: number, words: TextWords | null): boolean {
  const token = tokens[at] as Token;
  const last = token.text[token.text.length - 1] ?? '';
  if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return false;
  let next = at + 1;
  while (
    next < tokens.length &&
    next < at + 4 &&
    CLOSING.includes((tokens[next] as Token).text) &&
    closes(tokens, next, text)
  )
    next++;
  let following = tokens[next];
  if (following === undefined) return false;
  const apart = following.start > (tokens[next - 1] as Token).end;
  while (following !== undefined && next < at + 7 && OPENING.includes(following.text)) following = tokens[++next];
  if (following === undefined || !apart) return false;
  const begins = startsLikeSentence(following.text);
  if (token.kind === 'punctuation') {
    if (last === '!' || last === '?' || last === '…') return begins;
    return last === '.' && begins;
  }
  if (last !== '.' || token.kind !== 'word' || !begins) return false;
  const bare = token.text.slice(0, -1).toLowerCase();
  return (
    words?.mayEnd.includes(bare) === true &&
    startsLikeSentence(following.text) &&
    following.kind === 'word' &&
    FUNCTION_START.test(following.text)
  );
}

/** Capitalised small words open sentences; names go on behind "Inc." */
const FUNCTION_START =
  /^(?:The|This|That|It|He|She|They|We|I|In|On|At|But|And|A|An|For|As|If|His|Her|Its|Their|Le|La|Les|L['’]|Un|Une|Il|Elle|Ils|Elles|En|Mais|Et|Ce|Cette|Ces|Son|Sa|Ses|Pour|Dans|Selon|Après)$/;

function startsLikeSentence(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}

function closes(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at] as Token;
  if (!'"\''.includes(token.text)) return true;
  // A straight mark closes where a space or the end follows it.
  const behind = text[token.end];
  return behind === undefined || /[\s),.;:]/.test(behind);
}

function gap(tokens: readonly Token[], at: number, text: string): number {
  const before = tokens[at - 1];
  if (before === undefined) return 0;
  const between = text.slice(before.end, (tokens[at] as Token).start);
  return between.includes('\n') ? 2 : between.length;
}
