import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of text that both have, or that only the newer or the older has. */
export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** More edits than this between two blocks: they are shown as one taken out and one put in. */
const MOST_EDITS = 600;
/** The same for blocks of a text. */
const MOST_BLOCKS_CHANGED = 2000;

/**
 * What changed between two texts: blocks first, then the words of blocks that took the place of others. The pieces that are
 * not `added` make the older text, those not `removed` the newer. The work is bounded: texts that differ too much are given
 * as one removed and one added.
 */
export function difference(older: string, newer: string): Change[] {
  if (older === newer) return older === '' ? [] : [{ kind: 'same', text: older }];
  const blocks = diffArrays(blocksOf(older), blocksOf(newer), { maxEditLength: MOST_BLOCKS_CHANGED });
  if (blocks === undefined) return replaced(older, newer);
  const changes: Change[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const part = blocks[at];
    const next = blocks[at + 1];
    if (part === undefined) continue;
    const text = part.value.join('');
    if (part.removed && next?.added) {
      changes.push(...words(text, next.value.join('')));
      at++;
    } else changes.push({ kind: part.added ? 'added' : part.removed ? 'removed' : 'same', text });
  }
  return merged(changes);
}

/** Each block with the line breaks behind it. */
function blocksOf(text: string): string[] {
  return text.split(/(?<=\n)(?!\n)/);
}

function words(older: string, newer: string): Change[] {
  const parts = diffWordsWithSpace(older, newer, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return replaced(older, newer);
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function replaced(older: string, newer: string): Change[] {
  const both: Change[] = [
    { kind: 'removed', text: older },
    { kind: 'added', text: newer },
  ];
  return both.filter(({ text }) => text !== '');
}

function merged(changes: readonly Change[]): Change[] {
  const made: Change[] = [];
  for (const { kind, text } of changes) {
    const last = made.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') made.push({ kind, text });
  }
  return made;
}
