import type { Entity, ExtractionRecord, Quote } from '@depeche/core';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import type { Words } from '../words/words.ts';
import { citation } from './citation.ts';
import { entityOf } from './entities.ts';
import type { Mark } from './marks.ts';
import { attributionOf } from './speaker.ts';

/** What is known of a clicked mark: a name with its mentions, roles and quotes; a quote with its speaker; a value. */
export function Card(props: {
  record: ExtractionRecord;
  words: Words;
  mark: Mark;
  onChoose: (mark: Mark | null) => void;
}): JSX.Element {
  const quote = (): Quote | undefined =>
    props.mark.quote === null ? undefined : props.record.annotations?.quotes[props.mark.quote];
  const entity = (): Entity | undefined => entityOf(props.record, props.mark.entity);
  const said = (): string => props.record.article.text.slice(props.mark.start, props.mark.end);
  return (
    <section class="card" aria-live="polite">
      <h2>{entity()?.name ?? said()}</h2>
      <Show when={quote()}>{(each) => <Speaker record={props.record} words={props.words} quote={each()} />}</Show>
      <Show
        when={entity()}
        fallback={
          <p>
            {props.words[props.mark.layer]}
            <Show when={quote() === undefined && props.mark.note}>
              {' · '}
              {props.mark.note}
            </Show>
          </p>
        }
      >
        {(each) => (
          <Name record={props.record} words={props.words} entity={each()} mark={props.mark} onChoose={props.onChoose} />
        )}
      </Show>
      <button type="button" onClick={() => props.onChoose(null)}>
        {props.words.close}
      </button>
    </section>
  );
}

function Speaker(props: { record: ExtractionRecord; words: Words; quote: Quote }): JSX.Element {
  const from = () => attributionOf(props.record, props.quote);
  const [copied, setCopied] = createSignal(false);
  const copy = async (): Promise<void> => {
    const words = props.record.article.text.slice(props.quote.start, props.quote.end);
    const address = props.record.article.url ?? props.record.input.url ?? null;
    await navigator.clipboard.writeText(citation(words, from().name ?? from().written, address));
    setCopied(true);
  };
  return (
    <div class="speaker">
      <p>{props.words.quoteKind[props.quote.kind]}</p>
      <p>
        {props.words.speaker}: <q>{[from().cue, from().written].filter((part) => part !== null).join(' · ')}</q>
      </p>
      <p>
        {props.words[from().why]} <strong>{from().why === 'resolved' ? from().name : null}</strong>
      </p>
      <button type="button" onClick={() => void copy().catch(() => setCopied(false))}>
        {copied() ? props.words.copied : props.words.copyQuote}
      </button>
    </div>
  );
}

function Name(props: {
  record: ExtractionRecord;
  words: Words;
  entity: Entity;
  mark: Mark;
  onChoose: (mark: Mark | null) => void;
}): JSX.Element {
  const { reading } = useDesk();
  const slice = (span: { start: number; end: number }): string => props.record.article.text.slice(span.start, span.end);
  const around = (span: { start: number; end: number }): string =>
    `${slice({ start: Math.max(0, span.start - 30), end: span.start })}${slice(span)}${slice({ start: span.end, end: span.end + 30 })}`;
  const roles = (): string[] =>
    (props.record.annotations?.roles ?? [])
      .filter(({ person }) => person === props.entity.id)
      .map(({ role }) => slice(role));
  const quotes = (): readonly Quote[] => props.record.annotations?.quotes ?? [];
  const by = (): Quote[] => quotes().filter(({ entity }) => entity === props.entity.id);
  const about = (): Quote[] =>
    quotes().filter(
      ({ entity, start, end }) =>
        entity !== props.entity.id &&
        props.entity.mentions.some((mention) => mention.start >= start && mention.end <= end),
    );
  return (
    <>
      <p>
        {props.words[props.entity.type]} · {props.entity.mentions.length} {props.words.mentions}
      </p>
      <Show when={reading()?.entities?.[props.entity.id]}>
        {(id) => (
          <p>
            <A href={`/library/entity/${id()}`}>{props.words.inArchive}</A>
          </p>
        )}
      </Show>
      <For each={roles()}>{(role) => <p class="role">{role}</p>}</For>
      <h3>{props.words.allMentions}</h3>
      <ol class="mentions">
        <For each={props.entity.mentions}>
          {(mention) => (
            <li>
              <button
                type="button"
                class="plain"
                onClick={() =>
                  props.onChoose({
                    ...mention,
                    layer: props.entity.type,
                    entity: props.entity.id,
                    note: null,
                    quote: null,
                  })
                }
              >
                …{around(mention)}…
              </button>
            </li>
          )}
        </For>
      </ol>
      <Quotes title={props.words.quotesBy} quotes={by()} slice={slice} />
      <Quotes title={props.words.quotesAbout} quotes={about()} slice={slice} />
    </>
  );
}

function Quotes(props: { title: string; quotes: readonly Quote[]; slice: (quote: Quote) => string }): JSX.Element {
  return (
    <Show when={props.quotes.length > 0}>
      <h3>{props.title}</h3>
      <For each={props.quotes}>{(quote) => <blockquote>{props.slice(quote)}</blockquote>}</For>
    </Show>
  );
}
