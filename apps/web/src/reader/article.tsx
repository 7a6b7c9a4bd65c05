import type { ExtractionRecord } from '@depeche/core';
import { createEffect, type JSX, onCleanup, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { ArticleFoot, ArticleHeading } from './heading.tsx';
import type { Layer, Mark } from './marks.ts';
import { createSheet } from './sheet.ts';
import { createTip } from './tip.ts';

/** The article as a page to read: only text from the record, never its markup. */
export function ArticleView(props: {
  record: ExtractionRecord;
  marks: readonly Mark[];
  shown: ReadonlySet<Layer>;
  chosen: Mark | null;
  onChoose: (mark: Mark | null) => void;
}): JSX.Element {
  const { words, language } = useDesk();
  const article = () => props.record.article;
  const body = (<div class="body" dir="auto" />) as HTMLDivElement;
  const sheet = createSheet(body, props.record, props.marks);
  const tip = createTip(body, sheet, props.record, words);
  createEffect(() => sheet.draw(props.shown));
  createEffect<Mark | null>((before) => {
    const mark = props.chosen;
    sheet.choose(mark);
    if (mark !== null) sheet.find(mark)?.scrollIntoView({ block: 'nearest' });
    // The closed card took the focus with it: it goes back to where it came from.
    else if (before !== null && document.activeElement === document.body)
      sheet.find(before)?.focus({ preventScroll: true });
    return mark;
  }, null);
  const choose = (event: MouseEvent): void => {
    const mark = sheet.markAt(event.target);
    if (mark === null) return;
    event.preventDefault();
    props.onChoose(mark);
  };
  body.addEventListener('click', choose);
  onCleanup(() => {
    tip.dispose();
    sheet.dispose();
  });
  return (
    <article class="article" lang={article().language ?? undefined}>
      <ArticleHeading article={article()} words={words()} language={language()} />
      {body}
      <ArticleFoot article={article()} words={words()} language={language()} />
      <Show when={article().text === ''}>
        <p class="empty" lang={language()}>
          {words().empty}
        </p>
      </Show>
    </article>
  );
}
