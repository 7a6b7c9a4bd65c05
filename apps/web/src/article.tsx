import type { Block, ExtractionRecord } from '@depeche/core';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { ArticleHeading } from './heading.tsx';
import { type Layer, type Mark, type Segment, segments } from './marks.ts';
import type { Words } from './words.ts';

interface Reading {
  marks: readonly Mark[];
  shown: ReadonlySet<Layer>;
  chosen: Mark | null;
  onChoose: (mark: Mark | null) => void;
}

/** The article as a page to read: only text from the record, never its markup. */
export function ArticleView(
  props: Reading & { record: ExtractionRecord; words: Words; language: string },
): JSX.Element {
  const article = () => props.record.article;
  return (
    <article class="article" lang={article().language ?? undefined}>
      <ArticleHeading article={article()} words={props.words} language={props.language} />
      <For each={article().blocks}>
        {(block) => (
          <BlockView
            block={block}
            text={article().text}
            marks={props.marks}
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

function BlockView(props: Reading & { block: Block; text: string }): JSX.Element {
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
  chosen: Mark | null;
  onChoose: (mark: Mark | null) => void;
}): JSX.Element {
  const words = (): string => props.text.slice(props.piece.start, props.piece.end);
  const inner = (): Mark | undefined => props.piece.marks[props.piece.marks.length - 1];
  const opens = (): boolean =>
    props.piece.marks.some(({ layer, start }) => layer === 'quote' && start === props.piece.start);
  return (
    <Show when={inner()} fallback={words()}>
      {(mark) => (
        <a
          href={`#${mark().entity ?? mark().layer}`}
          class="mark"
          classList={{
            chosen: props.chosen !== null && mark().entity !== null && mark().entity === props.chosen.entity,
            here: props.chosen?.start === mark().start && props.chosen.layer === mark().layer,
            opens: opens(),
          }}
          data-layers={props.piece.marks.map(({ layer }) => layer).join(' ')}
          data-layer={mark().layer}
          data-start={mark().start}
          title={mark().note ?? mark().layer}
          onClick={(event) => {
            event.preventDefault();
            props.onChoose(mark());
          }}
        >
          {words()}
        </a>
      )}
    </Show>
  );
}
