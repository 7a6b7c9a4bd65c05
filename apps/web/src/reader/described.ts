import type { ExtractionRecord } from '@depeche/core';
import type { Words } from '../words/words.ts';
import { entityOf } from './entities.ts';
import type { Mark } from './marks.ts';
import { attributionOf } from './speaker.ts';
import { told } from './told.ts';

/** A chosen mark in one sentence, for the region that speaks: its words, what they are, which of how many. */
export function described(record: ExtractionRecord, mark: Mark, words: Words, language: string): string {
  const said = record.article.text.slice(mark.start, mark.end);
  const quote = mark.quote === null ? undefined : record.annotations?.quotes[mark.quote];
  if (quote !== undefined) {
    const { name, written } = attributionOf(record, quote);
    return [words.quoteKind[quote.kind], name ?? written ?? words.unknownSpeaker, said].join(', ');
  }
  const entity = entityOf(record, mark.entity);
  const value = told(record, mark, language);
  if (entity === undefined || mark.layer === 'code') return [said, value].filter((part) => part).join(', ');
  const at = entity.mentions.findIndex(({ start }) => start === mark.start);
  const place =
    at === -1 ? words.mentionCount(entity.mentions.length) : words.mentionOf(at + 1, entity.mentions.length);
  return [entity.name, words.entityType[entity.type], place].join(', ');
}
