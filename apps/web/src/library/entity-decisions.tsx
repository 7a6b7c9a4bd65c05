import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { day } from '../out/day.ts';
import { useDesk } from '../shell/desk.ts';
import { wrong } from '../words/wrong.ts';
import { archive, type Decision, type Dossier } from './client.ts';
import { NameJoin } from './name-join.tsx';
import { NameSplit } from './name-split.tsx';

/** What a part of this section does to the archive, and what is said once it is done. */
export type Decide = (doing: () => Promise<unknown>, done: string) => Promise<void>;

/** What a reader decides about a name: that another one means the same, or that it means two; each can be undone. */
export function Decisions(props: { dossier: Dossier; onDecided: () => unknown }): JSX.Element {
  const { words, language, say } = useDesk();
  const [problem, setProblem] = createSignal<unknown>(null);
  let heading: HTMLHeadingElement | undefined;
  const standing = (): Decision[] => props.dossier.joins.filter(({ undone }) => undone === null);
  const decide: Decide = async (doing, done) => {
    try {
      setProblem(null);
      await doing();
      await props.onDecided();
      say(done);
      // The button that was pressed went with what it stood for.
      if (document.activeElement === document.body) heading?.focus();
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  return (
    <section class="decisions" aria-labelledby="decisions">
      <h2 id="decisions" tabindex="-1" ref={heading}>
        {words().decisions}
      </h2>
      <Show when={standing().length > 0}>
        <ul>
          <For each={standing()}>
            {(decision) => (
              <li>
                <Told decision={decision} here={props.dossier.id} />{' '}
                <span class="tagline">{day(decision.made.slice(0, 10), language())}</span>{' '}
                <button
                  type="button"
                  onClick={() => void decide(() => archive.undo(decision.id), words().decisionUndone)}
                >
                  {words().undoDecision}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={problem()}>{(thrown) => <p role="alert">{wrong(thrown(), words())}</p>}</Show>
      <NameJoin dossier={props.dossier} onDecide={decide} />
      <NameSplit dossier={props.dossier} onDecide={decide} />
    </section>
  );
}

/** A decision in words, as it is seen from one of its two names. */
function Told(props: { decision: Decision; here: number }): JSX.Element {
  const { words } = useDesk();
  const { kind, entity, into, articles } = props.decision;
  return (
    <Show when={kind === 'split'} fallback={words().shownAs(entity.name, into.name)}>
      <Show
        when={entity.id === props.here}
        fallback={<A href={`/library/entity/${entity.id}`}>{words().splitInto(entity.name, articles?.length ?? 0)}</A>}
      >
        <A href={`/library/entity/${into.id}`}>{words().splitFrom(into.name, articles?.length ?? 0)}</A>
      </Show>
    </Show>
  );
}
