import { annotate } from './annotate/annotate.ts';
import { assemble } from './assemble.ts';
import { withoutThread } from './body/comment-thread.ts';
import { judgeBody } from './body/judge.ts';
import { asOwn, isSingleLine, wholeLine } from './body/single-line.ts';
import { withDeclared } from './fields/declared.ts';
import { readSetting } from './fields/evidence.ts';
import { readFields } from './fields/read.ts';
import { readPage } from './input/read.ts';
import type { ExtractionRecord, ExtractOptions } from './record.ts';
import { withScriptBody } from './script-body/take.ts';
import { declaredBody, declaredClaims } from './wire/declared.ts';
import { readClaims } from './wire/read.ts';

/**
 * Turns one input into its record.
 *
 * @param input a page's HTML, plain text, or a wire format (NITF, NewsML-G2, ninjs), as a string
 * @param options address, reference day, language; see `ExtractOptions`
 * @returns the record; the same input and options give the same record. Never throws: an input without an article gives a
 *   record whose `article.text` is empty, whose `confidence` is low and whose `reason` says why.
 */
export function extract(input: string, options: ExtractOptions = {}): ExtractionRecord {
  const seen = readPage(input, options);
  const { declared } = seen;
  const { page, body: judged } =
    declared === undefined
      ? withScriptBody(seen, withoutThread(seen, judgeBody(seen)))
      : { page: seen, body: declaredBody(declared) };
  const single = isSingleLine(page);
  const body = single ? asOwn(judged) : judged;
  const setting = readSetting(page, body, options);
  const read = single ? wholeLine(page) : readClaims(setting);
  const claims = declared === undefined ? read : declaredClaims(read, declared, page.blocks);
  const found = readFields(setting, claims);
  const fields = declared === undefined ? found : withDeclared(found, setting, declared);
  const article = assemble(page, body, claims, fields, options);
  return {
    ...(options.id === undefined ? {} : { id: options.id }),
    input: {
      kind: page.kind,
      ...(page.url === null ? {} : { url: page.url }),
      length: input.length,
      pageType: body.pageType,
    },
    article,
    ...(options.annotations === false ? {} : { annotations: annotate(article, options.published ?? null) }),
  };
}
