import type { ExtractionRecord, Quote } from '@depeche/core';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { createGrowing } from '../shell/growing.ts';
import { Card } from './card.tsx';
import type { Mark } from './marks.ts';
import { attributionOf } from './speaker.ts';

/** Items shown at once; the others come in idle time, behind the article. */
const FIRST = 12;

/** Beside the article: the chosen mark's card, who says what, and what was left out and why. */
export function Aside(props: {
  record: ExtractionRecord;
  chosen: Mark | null;
  onChoose: (mark: Mark | null) => void;
}): JSX.Element {
  const { words } = useDesk();
  const slice = (span: { start: number; end: number }): string => props.record.article.text.slice(span.start, span.end);
  const speakers = createMemo(() => {
    const groups = new Map<string, Quote[]>();
    for (const quote of props.record.annotations?.quotes ?? []) {
      const { name, written } = attributionOf(props.record, quote);
      const who = name ?? written ?? words().unknownSpeaker;
      const same = groups.get(who);
      if (same === undefined) groups.set(who, [quote]);
      else same.push(quote);
    }
    return [...groups].flatMap(([speaker, quotes]) => quotes.map((quote, at) => ({ speaker, quote, first: at === 0 })));
  });
  const quotes = createGrowing(speakers, FIRST);
  const dropped = createGrowing(() => props.record.article.dropped, FIRST);
  const choose = (quote: Quote): void => {
    const at = props.record.annotations?.quotes.indexOf(quote) ?? null;
    props.onChoose({
      start: quote.start,
      end: quote.end,
      layer: 'quote',
      entity: quote.entity,
      quote: at,
    });
  };
  return (
    <aside class="aside" aria-label={words().beside}>
      <Show when={props.chosen} keyed>
        {(mark) => <Card record={props.record} words={words()} mark={mark} onChoose={props.onChoose} />}
      </Show>
      <section class="speakers">
        <h2>{words().quotes}</h2>
        <For each={quotes()} fallback={<p class="none">{words().noQuotes}</p>}>
          {({ speaker, quote, first }) => (
            <>
              <Show when={first}>
                <h3>{speaker}</h3>
              </Show>
              <blockquote data-kind={quote.kind} lang={props.record.article.language ?? undefined} dir="auto">
                <button type="button" class="plain" onClick={() => choose(quote)}>
                  {slice(quote)}
                </button>
              </blockquote>
            </>
          )}
        </For>
      </section>
      <Show when={props.record.article.dropped.length > 0}>
        <details class="dropped">
          <summary>
            {words().dropped} ({props.record.article.dropped.length})
          </summary>
          <ul>
            <For each={dropped()}>
              {(run) => (
                <li>
                  <span class="reason">{words().reason[run.reason]}</span>{' '}
                  <span lang={props.record.article.language ?? undefined} dir="auto">
                    {run.text.slice(0, 160)}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </aside>
  );
}
