import { A, useParams } from '@solidjs/router';
import { createResource, For, type JSX, lazy, Show } from 'solid-js';
import { TableView } from '../dossier/table.tsx';
import { OUTSIDE } from '../out/address.ts';
import { day } from '../out/day.ts';
import { exchange } from '../out/exchanges.ts';
import { useDesk } from '../shell/desk.ts';
import { useTitle } from '../shell/title.ts';
import { wrong } from '../words/wrong.ts';
import { Archived } from './archived.tsx';
import { archive, type Dossier } from './client.ts';
import { Decisions } from './entity-decisions.tsx';
import { Quotes } from './entity-quotes.tsx';
import { Missing } from './missing.tsx';

const TimeBars = lazy(() => import('../charts/time-bars.tsx').then(({ TimeBars: it }) => ({ default: it })));

/** All that the archive holds about a name, each line leading to where it was read. */
export default function EntityScreen(): JSX.Element {
  return (
    <Archived>
      <Gathered />
    </Archived>
  );
}

function Gathered(): JSX.Element {
  const { words } = useDesk();
  const params = useParams();
  const [dossier, { refetch }] = createResource(
    () => Number(params.id),
    (id) => archive.entity(id),
  );
  return (
    <Show when={dossier.error === undefined} fallback={<Missing problem={wrong(dossier.error, words())} />}>
      <Show when={dossier.latest} keyed>
        {(found) => <Page dossier={found} />}
      </Show>
      <Show when={dossier.latest?.id} keyed>
        <Show when={dossier.latest}>{(found) => <Decisions dossier={found()} onDecided={refetch} />}</Show>
      </Show>
    </Show>
  );
}

function Page(props: { dossier: Dossier }): JSX.Element {
  const { words, language } = useDesk();
  useTitle(() => props.dossier.name);
  const days = () => props.dossier.timeline.map(({ day: each, mentions }) => ({ day: each, value: mentions }));
  const relation = (kind: string): string => (words().relation as Readonly<Record<string, string>>)[kind] ?? kind;
  const span = (first: string, last: string): string =>
    first === last ? day(first, language()) : `${day(first, language())} – ${day(last, language())}`;
  /** How many articles say so, leading to them: those that name all of these. */
  const sources = (articles: number, ...others: (number | undefined)[]): JSX.Element => {
    const ids = [...new Set([props.dossier.id, ...others])].filter((id) => id !== undefined);
    return <A href={`/library?entity=${ids.join(',')}`}>{words().articlesCount(articles)}</A>;
  };
  const named = (one: { id: number; name: string } | null | undefined): JSX.Element =>
    one == null || one.id === props.dossier.id ? one?.name : <A href={`/library/entity/${one.id}`}>{one.name}</A>;
  return (
    <section class="entity">
      <h1 class="screen-title">{props.dossier.name}</h1>
      <p class="tagline">
        {[
          words().entityType[props.dossier.type],
          props.dossier.country,
          words().articlesCount(props.dossier.articles),
          props.dossier.names.length > 1
            ? `${words().alsoNamed}: ${props.dossier.names.map(({ name }) => name).join(', ')}`
            : null,
        ]
          .filter((part) => part)
          .join(' · ')}{' '}
        <Show when={props.dossier.wikidata}>
          {(id) => (
            <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(id())}`} {...OUTSIDE}>
              Wikidata {id()}
            </a>
          )}
        </Show>
      </p>
      <p>
        <A href={`/library?entity=${props.dossier.id}`}>{words().allArticles}</A>
      </p>
      <Show when={days().length > 0}>
        <h2>{words().mentionsOverTime}</h2>
        <TimeBars days={days()} title={words().mentionsOverTime} language={language()} />
        <details>
          <summary>{words().asTable}</summary>
          <TableView
            table={{
              name: 'mentions',
              title: words().mentionsOverTime,
              head: [words().facet.day, words().column.mentions],
              rows: days().map(({ day: each, value }) => ({
                cells: [day(each, language()), `${value}`],
                bare: [each, `${value}`],
                place: null,
              })),
            }}
            language={undefined}
            onLook={() => {}}
          />
        </details>
      </Show>
      <Show when={props.dossier.roles.length > 0}>
        <h2>{words().rolesHeld}</h2>
        <ul>
          <For each={props.dossier.roles}>
            {({ role, person, organization, first, last, articles }) => (
              <li>
                <Show when={person !== null && person.id !== props.dossier.id}>{named(person)}, </Show>
                {role}
                <Show when={organization !== null && organization.id !== props.dossier.id}>
                  , {named(organization)}
                </Show>{' '}
                <span class="tagline">
                  {span(first, last)} · {sources(articles, person?.id, organization?.id)}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.dossier.relations.length > 0}>
        <h2>{words().relations}</h2>
        <ul>
          <For each={props.dossier.relations}>
            {({ kind, from, to, symbol, articles }) => (
              <li>
                {named(from)} {relation(kind)} {to == null ? symbol : named(to)}{' '}
                <span class="tagline">{sources(articles, from?.id, to?.id)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.dossier.instruments.length > 0}>
        <h2>{words().code}</h2>
        <ul>
          <For each={props.dossier.instruments}>
            {({ symbol, mic, articles }) => (
              <li>
                <A href={`/library?instrument=${encodeURIComponent(symbol)}`}>{symbol}</A> {exchange(mic)}{' '}
                <span class="tagline">
                  <A href={`/library?entity=${props.dossier.id}&instrument=${encodeURIComponent(symbol)}`}>
                    {words().articlesCount(articles)}
                  </A>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.dossier.together.entities.length > 0}>
        <h2>{words().together}</h2>
        <ul>
          <For each={props.dossier.together.entities}>
            {({ id, name, type, articles }) => (
              <li>
                <A href={`/library/entity/${id}`}>{name}</A>{' '}
                <span class="tagline">
                  {words().entityType[type]} · {sources(articles, id)}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Quotes
        title={words().saidBy}
        count={props.dossier.quotes.by}
        latest={props.dossier.quotes.latestBy}
        query={{ speaker: `${props.dossier.id}` }}
      />
      <Quotes
        title={words().saidAbout}
        count={props.dossier.quotes.about}
        latest={props.dossier.quotes.latestAbout}
        query={{ about: `${props.dossier.id}` }}
      />
    </section>
  );
}
