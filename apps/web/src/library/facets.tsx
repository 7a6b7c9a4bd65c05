import { For, type JSX, Show } from 'solid-js';
import { day } from '../out/day.ts';
import { useDesk } from '../shell/desk.ts';
import type { Counts, Facet, Query } from './client.ts';
import { FACETS, narrowed } from './query.ts';

/** Values shown of a facet before the others are asked for. */
const FIRST = 5;

/** What the found articles can be narrowed by, with how many each value keeps. */
export function Facets(props: {
  counts: Counts | null;
  query: Query;
  onAsk: (query: Query, value: string, label: string) => void;
}): JSX.Element {
  const { words, language } = useDesk();
  const values = (facet: Facet) => props.counts?.facets[facet] ?? [];
  return (
    <For each={FACETS}>
      {(facet) => (
        <Show when={values(facet).length > 0}>
          <section class="facet">
            <h2>{words().facet[facet]}</h2>
            <ul>
              <For each={values(facet).slice(0, FIRST)}>
                {({ value, label, articles }) => (
                  <Value facet={facet} value={value} label={label} articles={articles} />
                )}
              </For>
            </ul>
            <Show when={values(facet).length > FIRST}>
              <details>
                <summary>{words().more}</summary>
                <ul>
                  <For each={values(facet).slice(FIRST)}>
                    {({ value, label, articles }) => (
                      <Value facet={facet} value={value} label={label} articles={articles} />
                    )}
                  </For>
                </ul>
              </details>
            </Show>
          </section>
        </Show>
      )}
    </For>
  );

  function Value(of: { facet: Facet; value: string; label: string; articles: number }): JSX.Element {
    const shown = (): string =>
      of.facet === 'day'
        ? day(of.value, language())
        : of.facet === 'language'
          ? (new Intl.DisplayNames(language(), { type: 'language', fallback: 'code' }).of(of.value) ?? of.value)
          : of.label;
    return (
      <li>
        <button
          type="button"
          class="plain"
          onClick={() => props.onAsk(narrowed(props.query, of.facet, of.value), of.value, shown())}
        >
          {shown()}
        </button>{' '}
        <span class="count">{of.articles}</span>
      </li>
    );
  }
}
