import type { Article, Notice } from '@depeche/core';
import { For, type JSX, Show } from 'solid-js';
import { OUTSIDE, webAddress } from '../out/address.ts';
import { day } from '../out/day.ts';
import type { Words } from '../words/words.ts';

/** Notices that close a text; the others change how it is to be read and stand above it. */
const CLOSING: ReadonlySet<Notice['kind']> = new Set(['credits', 'copyright']);

/** What stands above the text: notices, headline, standfirst, who wrote it, where and when. */
export function ArticleHeading(props: { article: Article; words: Words; language: string }): JSX.Element {
  const first = () =>
    props.article.notices
      .filter(({ kind }) => !CLOSING.has(kind))
      .sort((a, b) => Number(b.kind === 'machine-translation') - Number(a.kind === 'machine-translation'));
  const dayOr = (value: string | null): string | null => (value === null ? null : day(value, props.language));
  const dateline = () =>
    [props.article.dateline?.place, dayOr(props.article.dateline?.date ?? null)].filter((part) => part).join(', ');
  const authors = () =>
    new Intl.ListFormat(props.language, { type: 'conjunction' }).format(props.article.authors.map(({ name }) => name));
  return (
    <header>
      <For each={first()}>
        {(notice) => (
          <NoticeBox notice={notice} article={props.article} words={props.words} language={props.language} />
        )}
      </For>
      <Show
        when={props.article.headline}
        fallback={
          <h1 class="live" lang={props.language}>
            {props.words.untitled}
          </h1>
        }
      >
        {(headline) => <h1 dir="auto">{headline()}</h1>}
      </Show>
      <Show when={props.article.standfirst}>
        {(standfirst) => (
          <p class="standfirst" dir="auto">
            {standfirst()}
          </p>
        )}
      </Show>
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
            dayOr(props.article.published),
            props.article.modified === null ? null : `${props.words.updated} ${dayOr(props.article.modified)}`,
          ]
            .filter((part) => part)
            .join(' · ')}
        </p>
        <Show when={webAddress(props.article.url)}>
          {(url) => (
            <p>
              <a href={url().href} {...OUTSIDE}>
                {props.words.original} ({url().host})
              </a>
            </p>
          )}
        </Show>
      </div>
      <Show when={webAddress(props.article.image?.url)}>
        {(url) => (
          <figure class="picture" lang={props.language}>
            <a href={url().href} {...OUTSIDE}>
              {props.words.imageThere(url().host)}
            </a>
            <figcaption lang={props.article.language ?? undefined} dir="auto">
              {[props.article.image?.caption, props.article.image?.credit].filter((part) => part).join(' · ')}
            </figcaption>
          </figure>
        )}
      </Show>
    </header>
  );
}

/** What stands below the text: who else worked on it, whose it is. */
export function ArticleFoot(props: { article: Article; words: Words; language: string }): JSX.Element {
  return (
    <Show when={props.article.notices.some(({ kind }) => CLOSING.has(kind))}>
      <footer>
        <For each={props.article.notices.filter(({ kind }) => CLOSING.has(kind))}>
          {(notice) => (
            <NoticeBox notice={notice} article={props.article} words={props.words} language={props.language} />
          )}
        </For>
      </footer>
    </Show>
  );
}

function NoticeBox(props: { notice: Notice; article: Article; words: Words; language: string }): JSX.Element {
  return (
    <div class="notice" role="note" data-kind={props.notice.kind} lang={props.language}>
      <strong>{props.words.notice[props.notice.kind]}</strong>
      {props.notice.by === null ? '' : ` · ${props.notice.by}`}
      <Show when={props.notice.kind === 'machine-translation'}>
        <p class="warning">{props.words.machineWarning}</p>
      </Show>
      <span class="notice-text" lang={props.article.language ?? undefined} dir="auto">
        {props.notice.text}
      </span>
    </div>
  );
}
