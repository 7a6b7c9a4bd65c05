/**
 * Names found in single sentences, each given to `extract` as a text of its own: exact span and type, F1.
 *
 *   node --conditions=source packages/bench/src/entities/samples/measure.ts [--misses]
 */
import { extract } from '../../../../core/src/extract.ts';
import { encyclopaedia, newswire } from './sentences.ts';
import { Tally } from './tally.ts';

const TYPES: Readonly<Record<string, string>> = { p: 'person', o: 'organization', l: 'place' };

/** A sentence without its marks, and "start-end type" of each marked name. */
function unmark(line: string): { text: string; names: Set<string> } {
  const names = new Set<string>();
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\[([pol]):([^\]]+)\]/g)) {
    const [whole, type = '', name = ''] = match;
    text += line.slice(at, match.index);
    names.add(`${text.length}-${text.length + name.length} ${TYPES[type]}`);
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), names };
}

function measure(title: string, sentences: string): void {
  const tally = new Tally();
  for (const line of sentences.trim().split('\n')) {
    const { text, names } = unmark(line);
    const { article, annotations } = extract(text);
    const found = new Set<string>();
    for (const { type, mentions } of annotations?.entities ?? []) {
      if (!Object.values(TYPES).includes(type)) continue;
      for (const mention of mentions) {
        const block = article.blocks.find(({ start, end }) => mention.start >= start && mention.end <= end);
        const moved = (block?.source.start ?? 0) - (block?.start ?? 0);
        found.add(`${mention.start + moved}-${mention.end + moved} ${type}`);
      }
    }
    const typeOf = (name: string): string => name.split(' ')[1] as string;
    for (const name of names) tally.count(typeOf(name), 'gold');
    for (const name of found) {
      tally.count(typeOf(name), 'found');
      if (names.has(name)) tally.count(typeOf(name), 'right');
    }
    if (!process.argv.includes('--misses')) continue;
    for (const name of new Set([...names, ...found])) {
      if (names.has(name) && found.has(name)) continue;
      const [start = 0, end = 0] = (name.split(' ')[0] as string).split('-').map(Number);
      console.log(`${names.has(name) ? 'missed' : 'wrong'} ${typeOf(name)}: ${text.slice(start, end)}`);
    }
  }
  for (const type of ['all', ...Object.values(TYPES)]) {
    const { f1, gold } = tally.of(type);
    console.log(`${title} ${type}: F1 ${f1} (${gold} names)`);
  }
}

measure('newswire', newswire);
measure('encyclopaedia', encyclopaedia);
