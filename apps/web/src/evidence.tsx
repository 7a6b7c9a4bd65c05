import type { Entity, ExtractionRecord, Quote } from '@depeche/core';
import { For, type JSX, Show } from 'solid-js';
import { Card } from './card.tsx';
import type { Mark } from './marks.ts';
import type { Words } from './words.ts';

/** Beside the article: who says what, the chosen name's card, and what was left out and why. */
export function Evidence(props: {
  record: ExtractionRecord;
  words: Words;
  chosen: Mark | null;
  onChoose: (mark: Mark | null) => void;
}): JSX.Element {
  const entity = (id: string | null): Entity | undefined =>
    props.record.annotations?.entities.find((each) => each.id === id);
  const slice = (span: { start: number; end: number } | null): string =>
    span === null ? '' : props.record.article.text.slice(span.start, span.end);
  const speakers = (): [string, Quote[]][] => {
    const groups = new Map<string, Quote[]>();
    for (const quote of props.record.annotations?.quotes ?? []) {
      const name = entity(quote.entity)?.name ?? (slice(quote.speaker) || props.words.unknownSpeaker);
      groups.set(name, [...(groups.get(name) ?? []), quote]);
    }
    return [...groups];
  };
  return (
    <aside class="evidence">
      <Show when={props.chosen} keyed>
        {(mark) => <Card record={props.record} words={props.words} mark={mark} onChoose={props.onChoose} />}
      </Show>
      <section>
        <h2>{props.words.quotes}</h2>
        <For each={speakers()} fallback={<p class="none">{props.words.none}</p>}>
          {([speaker, quotes]) => (
            <>
              <h3>{speaker}</h3>
              <For each={quotes}>{(quote) => <blockquote data-kind={quote.kind}>{slice(quote)}</blockquote>}</For>
            </>
          )}
        </For>
      </section>
      <section class="dropped">
        <h2>
          {props.words.dropped} ({props.record.article.dropped.length})
        </h2>
        <ul>
          <For each={props.record.article.dropped}>
            {(run) => (
              <li>
                <span class="reason">{props.words.reason[run.reason]}</span> {run.text.slice(0, 160)}
              </li>
            )}
          </For>
        </ul>
      </section>
    </aside>
  );
}
