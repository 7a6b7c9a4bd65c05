import { A } from '@solidjs/router';
import { createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { useTitle } from '../shell/title.ts';
import { wrong } from '../words/wrong.ts';
import { type FollowedFeed, feeds } from './feeds.ts';

/** The feeds the archive follows, with what is unread in each, and the feeds of a list that was handed in. */
export default function FeedsScreen(): JSX.Element {
  const desk = useDesk();
  const { words } = desk;
  useTitle(() => words().feeds);
  return (
    <section class="feeds">
      <h1 class="screen-title">{words().feeds}</h1>
      <Show when={desk.archived()} fallback={<p>{words().feedsHelp}</p>}>
        <Followed />
      </Show>
      <Show when={!desk.archived() && desk.feeds().length > 0}>
        <h2>{words().feedsFound}</h2>
        <Handed />
      </Show>
    </section>
  );
}

function Handed(): JSX.Element {
  const desk = useDesk();
  return (
    <ul>
      <For each={desk.feeds()}>
        {({ title, url }) => (
          <li>
            {title} <span class="tagline">{url}</span>
          </li>
        )}
      </For>
    </ul>
  );
}

function Followed(): JSX.Element {
  const desk = useDesk();
  const { words, say } = desk;
  const [address, setAddress] = createSignal('');
  const [problem, setProblem] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [list, { refetch }] = createResource(() =>
    feeds.list().catch((thrown: unknown) => {
      setProblem(wrong(thrown, words()));
      return [];
    }),
  );
  const run = async (doing: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await doing();
      await refetch();
    } catch (thrown) {
      setProblem(wrong(thrown, words()));
    }
    setBusy(false);
  };
  const follow = (event: SubmitEvent): void => {
    event.preventDefault();
    void run(() => feeds.follow(address().trim())).then(() => {
      if (problem() !== null) return;
      say(words().followedCount(1));
      setAddress('');
    });
  };
  const followAll = (): void => {
    void run(() => feeds.followAll(desk.feeds())).then(() => {
      if (problem() !== null) return;
      say(words().followedCount(desk.feeds().length));
      desk.setFeeds([]);
    });
  };
  return (
    <>
      <Show when={problem()}>{(message) => <p role="alert">{message()}</p>}</Show>
      <form class="save" onSubmit={follow}>
        <input
          type="url"
          required
          aria-label={words().feedAddress}
          placeholder={words().feedAddress}
          value={address()}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" disabled={busy()}>
          {words().follow}
        </button>
      </form>
      <Show when={desk.feeds().length > 0}>
        <h2>{words().feedsFound}</h2>
        <p>
          <button type="button" class="primary" disabled={busy()} onClick={followAll}>
            {words().followAll(desk.feeds().length)}
          </button>
        </p>
        <Handed />
      </Show>
      <Show when={(list()?.length ?? 0) > 0} fallback={<p class="none">{words().noFeeds}</p>}>
        <div class="scroll">
          <table class="stacks">
            <thead>
              <tr>
                <th scope="col">{words().feed}</th>
                <th scope="col">{words().unread}</th>
                <th scope="col">{words().lastLook}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              <For each={list()}>{(feed) => <Row feed={feed} busy={busy()} onRun={run} />}</For>
            </tbody>
          </table>
        </div>
        <a class="button" href="/v1/feeds.opml" download="feeds.opml">
          OPML
        </a>
      </Show>
    </>
  );
}

function Row(props: {
  feed: FollowedFeed;
  busy: boolean;
  onRun: (doing: () => Promise<unknown>) => Promise<void>;
}): JSX.Element {
  const { words, language } = useDesk();
  const name = (): string => props.feed.title ?? props.feed.url;
  const when = (): string =>
    props.feed.polled === null
      ? '–'
      : new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
          new Date(props.feed.polled),
        );
  return (
    <tr>
      <td data-label={words().feed}>
        <div>
          <A href={`/library?feed=${props.feed.id}`}>{name()}</A>
          <Show when={props.feed.problem}>{(problem) => <div class="tagline">{problem()}</div>}</Show>
        </div>
      </td>
      <td data-label={words().unread}>
        <span>
          <A href={`/library?feed=${props.feed.id}&unread=true`}>{props.feed.unread}</A> / {props.feed.articles}
        </span>
      </td>
      <td data-label={words().lastLook}>{when()}</td>
      <td class="doings">
        <button
          type="button"
          disabled={props.busy}
          aria-label={`${words().lookNow}: ${name()}`}
          onClick={() => void props.onRun(() => feeds.look(props.feed.id))}
        >
          {words().lookNow}
        </button>{' '}
        <button
          type="button"
          disabled={props.busy || props.feed.unread === 0}
          aria-label={`${words().allRead}: ${name()}`}
          onClick={() => void props.onRun(() => feeds.markRead(props.feed.id))}
        >
          {words().allRead}
        </button>{' '}
        <button
          type="button"
          disabled={props.busy}
          aria-label={`${words().leaveFeed}: ${name()}`}
          onClick={() => void props.onRun(() => feeds.leave(props.feed.id))}
        >
          {words().leaveFeed}
        </button>
      </td>
    </tr>
  );
}
