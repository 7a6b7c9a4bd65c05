import { For, type JSX } from 'solid-js';

/** Text with what was looked for in it marked; the pieces are plain text. */
export function Pieces(props: { pieces: readonly { text: string; hit: boolean }[] }): JSX.Element {
  return <For each={props.pieces}>{({ text, hit }) => (hit ? <mark>{text}</mark> : text)}</For>;
}

/** What was changed from one text to another; what is the same is shortened in its middle. */
export function Changed(props: {
  changes: readonly { kind: 'same' | 'added' | 'removed'; text: string }[];
}): JSX.Element {
  const shortened = (text: string): string =>
    text.length <= 400 ? text : `${text.slice(0, 180)} … ${text.slice(text.length - 180)}`;
  return (
    <p class="changes">
      <For each={props.changes}>
        {({ kind, text }) =>
          kind === 'added' ? <ins>{text}</ins> : kind === 'removed' ? <del>{text}</del> : shortened(text)
        }
      </For>
    </p>
  );
}
