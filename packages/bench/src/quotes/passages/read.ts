import type { EntityType, Span } from '../../../../core/src/record.ts';
import type { GoldArticle, GoldQuote } from '../gold.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  t: 'product',
  e: 'event',
};

/**
 * Reads one marked passage: `{p1:Ann Doyle}` a mention of person 1, `<p1:…>` what it says, `<-:…>` what a source that is
 * no named entity says. Words inside quotation marks are direct, others indirect, or mixed where they hold a
 * quotation mark. Throws on a mark without its counterpart.
 */
export function readPassage(id: string, passage: string): GoldArticle {
  let text = '';
  const mentions = new Map<string, Span[]>();
  const said: (GoldQuote & { key: string })[] = [];
  const stack: { key: string; start: number; kind: 'mention' | 'quote' }[] = [];
  for (const part of passage.split(/([{<](?:[plote]\d+|-):|[}>])/)) {
    const opened = /^([{<])(.+):$/.exec(part);
    if (opened !== null) {
      stack.push({ key: opened[2] ?? '', start: text.length, kind: opened[1] === '{' ? 'mention' : 'quote' });
      continue;
    }
    if (part !== '}' && part !== '>') {
      text += part;
      continue;
    }
    const top = stack.pop();
    if (top === undefined) throw new Error(`passage ${id}: "${part}" closes nothing behind "${text.slice(-30)}"`);
    const span = { start: top.start, end: text.length };
    if (top.kind === 'mention') mentions.set(top.key, [...(mentions.get(top.key) ?? []), span]);
    else {
      const inside = text.slice(span.start);
      const direct = isQuoted(text.slice(0, span.start));
      const kind = direct ? 'direct' : /[«“"]/.test(inside) ? 'mixed' : 'indirect';
      said.push({ ...span, kind, speaker: null, entity: null, key: top.key });
    }
  }
  if (stack.length > 0) throw new Error(`passage ${id}: "${stack[0]?.key}" is never closed`);
  const names = new Map(
    [...mentions].map(([key, spans]) => {
      const forms = spans.map((span) => text.slice(span.start, span.end));
      return [key, forms.reduce((best, form) => (form.length > best.length ? form : best), '')];
    }),
  );
  const quotes = said.map(({ key, ...quote }) => {
    const name = names.get(key) ?? null;
    if (name === null && key !== '-') throw new Error(`passage ${id}: ${key} speaks but is never named`);
    return { ...quote, entity: name };
  });
  return {
    id,
    text,
    lines: Object.fromEntries(text.split('\n').map((_, index) => [String(index), 'body'])),
    entities: [...mentions].map(([key, spans]) => ({
      type: TYPES[key[0] ?? ''] ?? 'organization',
      name: names.get(key) ?? '',
      mentions: spans,
    })),
    quotes,
    roles: [],
  };
}

/** Whether the words behind `before` stand in quotation marks; a single straight or high mark must touch them. */
function isQuoted(before: string): boolean {
  if (/(?:^|\s)['‘]$/.test(before)) return true;
  const last = (mark: string) => before.lastIndexOf(mark);
  return last('«') > last('»') || last('“') > last('”') || before.split('"').length % 2 === 0;
}
