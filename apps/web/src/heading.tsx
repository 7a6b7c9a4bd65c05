import type { Article } from '@depeche/core';
import { For, type JSX, Show } from 'solid-js';
import type { Words } from './words.ts';

/** What stands above the text: notices, headline, standfirst, who wrote it, where and when. */
export function ArticleHeading(props: { article: Article; words: Words; language: string }): JSX.Element {
  const first = () =>
    [...props.article.notices].sort(
      (a, b) => Number(b.kind === 'machine-translation') - Number(a.kind === 'machine-translation'),
    );
  const dateline = () =>
    [props.article.dateline?.place, day(props.article.dateline?.date ?? null, props.language)]
      .filter((part) => part)
      .join(', ');
  const authors = () =>
    new Intl.ListFormat(props.language, { type: 'conjunction' }).format(props.article.authors.map(({ name }) => name));
  return (
    <header>
      <For each={first()}>
        {(notice) => (
          <aside class="notice" data-kind={notice.kind}>
            <strong>{props.words.notice[notice.kind]}</strong>
            {notice.by === null ? '' : ` · ${notice.by}`}
            <Show when={notice.kind === 'machine-translation'}>
              <p class="warning">{props.words.machineWarning}</p>
            </Show>
            <span class="notice-text">{notice.text}</span>
          </aside>
        )}
      </For>
      <Show when={props.article.headline}>{(headline) => <h1>{headline()}</h1>}</Show>
      <Show when={props.article.standfirst}>{(standfirst) => <p class="standfirst">{standfirst()}</p>}</Show>
      <div class="byline" lang={props.language}>
        <Show when={props.article.authors.length > 0}>
          <p>
            {props.words.by} <strong>{authors()}</strong>
          </p>
        </Show>
        <p>
          {[
            props.article.agency,
            props.article.publisher?.name,
            dateline(),
            day(props.article.published, props.language),
            props.article.modified === null
              ? null
              : `${props.words.updated} ${day(props.article.modified, props.language)}`,
          ]
            .filter((part) => part)
            .join(' · ')}
        </p>
      </div>
    </header>
  );
}

/** A day as this reader writes it; what is no day stays as it is. */
function day(value: string | null, language: string): string | null {
  if (value === null) return null;
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (value.length < 10 || Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
