import type { Block, ExtractionRecord } from '@depeche/core';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { type Layer, type Mark, marksOf, type Segment, segments } from './marks.ts';
import type { Words } from './words.ts';

/** The article as a page to read: only text from the record, never its markup. */
export function ArticleView(props: {
  record: ExtractionRecord;
  shown: ReadonlySet<Layer>;
  words: Words;
  chosen: string | null;
  onChoose: (entity: string | null) => void;
}): JSX.Element {
  const article = () => props.record.article;
  const marks = createMemo(() => (props.record.annotations === undefined ? [] : marksOf(props.record.annotations)));
  return (
    <article class="article" lang={article().language ?? undefined}>
      <Show when={article().notices.length > 0}>
        <For each={article().notices}>
          {(notice) => (
            <p class="notice" data-kind={notice.kind}>
              <strong>{notice.kind === 'machine-translation' ? props.words.translated : notice.kind}</strong>
              {notice.by === null ? '' : ` · ${notice.by}`}
              <span class="notice-text">{notice.text}</span>
            </p>
          )}
        </For>
      </Show>
      <Show when={article().headline}>{(headline) => <h1>{headline()}</h1>}</Show>
      <p class="byline">
        {[
          article()
            .authors.map(({ name }) => name)
            .join(', '),
          article().agency,
          article().published?.slice(0, 10),
        ]
          .filter((part) => part)
          .join(' · ')}
      </p>
      <For each={article().blocks}>
        {(block) => (
          <BlockView
            block={block}
            text={article().text}
            marks={marks()}
            shown={props.shown}
            chosen={props.chosen}
            onChoose={props.onChoose}
          />
        )}
      </For>
      <Show when={article().text === ''}>
        <p class="empty">{props.words.empty}</p>
      </Show>
    </article>
  );
}

function BlockView(props: {
  block: Block;
  text: string;
  marks: readonly Mark[];
  shown: ReadonlySet<Layer>;
  chosen: string | null;
  onChoose: (entity: string | null) => void;
}): JSX.Element {
  const pieces = createMemo(() => segments(props.block, props.marks, props.shown));
  const inside = (): JSX.Element => (
    <For each={pieces()}>
      {(piece) => <Piece piece={piece} text={props.text} chosen={props.chosen} onChoose={props.onChoose} />}
    </For>
  );
  return (
    <Show when={props.block.type === 'heading'} fallback={<p class={`block ${props.block.type}`}>{inside()}</p>}>
      <h2>{inside()}</h2>
    </Show>
  );
}

function Piece(props: {
  piece: Segment;
  text: string;
  chosen: string | null;
  onChoose: (entity: string | null) => void;
}): JSX.Element {
  const words = (): string => props.text.slice(props.piece.start, props.piece.end);
  const inner = (): Mark | undefined => props.piece.marks[props.piece.marks.length - 1];
  return (
    <Show when={inner()} fallback={words()}>
      {(mark) => (
        <a
          href={`#${mark().entity ?? mark().layer}`}
          class="mark"
          classList={{ chosen: mark().entity !== null && mark().entity === props.chosen }}
          data-layers={props.piece.marks.map(({ layer }) => layer).join(' ')}
          data-layer={mark().layer}
          title={mark().note ?? mark().layer}
          onClick={(event) => {
            event.preventDefault();
            props.onChoose(mark().entity);
          }}
        >
          {words()}
        </a>
      )}
    </Show>
  );
}
