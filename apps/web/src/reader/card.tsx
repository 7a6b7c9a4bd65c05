import type { Entity, ExtractionRecord, Quote, Span } from '@depeche/core';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import type { Words } from '../words/words.ts';
import { around } from './around.ts';
import { citation } from './citation.ts';
import { entityOf } from './entities.ts';
import type { Mark } from './marks.ts';
import { attributionOf } from './speaker.ts';
import { told } from './told.ts';
import { neighbour } from './walk.ts';

/** What is known of a clicked mark: a name with its mentions, roles and quotes; a quote with its speaker; a value. */
export function Card(props: {
  record: ExtractionRecord;
  words: Words;
  mark: Mark;
  onChoose: (mark: Mark | null) => void;
}): JSX.Element {
  const { language } = useDesk();
  const quote = (): Quote | undefined =>
    props.mark.quote === null ? undefined : props.record.annotations?.quotes[props.mark.quote];
  const entity = (): Entity | undefined => entityOf(props.record, props.mark.entity);
  const said = (): string => props.record.article.text.slice(props.mark.start, props.mark.end);
  return (
    <section class="card" aria-labelledby="card-title">
      <div class="card-head">
        <h2 id="card-title" lang={props.record.article.language ?? undefined} dir="auto">
          {entity()?.name ?? said()}
        </h2>
        <button type="button" class="quiet" aria-label={props.words.close} onClick={() => props.onChoose(null)}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Show when={quote()}>{(each) => <Speaker record={props.record} words={props.words} quote={each()} />}</Show>
      <Show
        when={entity()}
        fallback={
          <p>
            {props.words[props.mark.layer]}
            <Show when={quote() === undefined && told(props.record, props.mark, language())}>
              {(value) => (
                <>
                  {' · '}
                  {value()}
                </>
              )}
            </Show>
          </p>
        }
      >
        {(each) => (
          <Name record={props.record} words={props.words} entity={each()} mark={props.mark} onChoose={props.onChoose} />
        )}
      </Show>
    </section>
  );
}

function Speaker(props: { record: ExtractionRecord; words: Words; quote: Quote }): JSX.Element {
  const from = () => attributionOf(props.record, props.quote);
  const { say } = useDesk();
  const [copied, setCopied] = createSignal(false);
  const copy = async (): Promise<void> => {
    const words = props.record.article.text.slice(props.quote.start, props.quote.end);
    const address = props.record.article.url ?? props.record.input.url ?? null;
    await navigator.clipboard.writeText(citation(words, from().name ?? from().written, address));
    setCopied(true);
    say(props.words.copied);
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
      <button type="button" onClick={() => void copy().catch(() => say(props.words.notCopied))}>
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
  const { reading, language } = useDesk();
  const slice = (span: { start: number; end: number }): string => props.record.article.text.slice(span.start, span.end);
  const markOf = (mention: Span): Mark => ({
    start: mention.start,
    end: mention.end,
    layer: props.entity.type,
    entity: props.entity.id,
    quote: null,
  });
  const at = (): number => props.entity.mentions.findIndex(({ start }) => start === props.mark.start);
  const walk = (step: 1 | -1): void => props.onChoose(neighbour(props.entity.mentions.map(markOf), props.mark, step));
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
        {props.words.entityType[props.entity.type]} · {props.words.mentionCount(props.entity.mentions.length)}
      </p>
      <Show when={told(props.record, props.mark, language())}>{(code) => <p>{code()}</p>}</Show>
      <Show when={props.entity.mentions.length > 1}>
        <p class="walk">
          <button type="button" aria-label={props.words.previousMention} onClick={() => walk(-1)}>
            <span aria-hidden="true">‹</span>
          </button>
          <span>{at() === -1 ? '' : props.words.mentionOf(at() + 1, props.entity.mentions.length)}</span>
          <button type="button" aria-label={props.words.nextMention} onClick={() => walk(1)}>
            <span aria-hidden="true">›</span>
          </button>
        </p>
      </Show>
      <Show when={reading()?.entities?.[props.entity.id]}>
        {(id) => (
          <p>
            <A href={`/library/entity/${id()}`}>{props.words.inArchive}</A>
          </p>
        )}
      </Show>
      <For each={roles()}>{(role) => <p class="role">{role}</p>}</For>
      <h3>{props.words.allMentions}</h3>
      <ol class="mentions" lang={props.record.article.language ?? undefined} dir="auto">
        <For each={props.entity.mentions}>
          {(mention) => (
            <li>
              <button
                type="button"
                class="plain"
                aria-current={mention.start === props.mark.start}
                onClick={() => props.onChoose(markOf(mention))}
              >
                {around(props.record.article.text, mention)}
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
