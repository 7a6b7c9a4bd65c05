import type { Client } from '@depeche/client';
import { useCallback, useState } from 'react';
import { feedRow } from '../commands/feeds.ts';
import { asProblem } from '../input/problem.ts';
import type { Shell } from '../screen/show.tsx';
import { safeLine } from '../terminal/safe.ts';
import { List } from './list.tsx';
import type { Place, Row } from './places.ts';
import { useLoaded } from './use-loaded.ts';

/** The feeds with what is unread in each; opening one lists its articles, refreshing looks at all of them now. */
export function FeedsScreen({
  client,
  place,
  go,
  back,
  ...shell
}: Shell & { client: Client; place: Place; go(to: Place, from?: Place): void; back(): void }) {
  const [said, setSaid] = useState<string | null>(null);
  const [loaded, again] = useLoaded(useCallback(() => client.feeds(), [client]));
  const feeds = loaded.state === 'there' ? loaded.value : [];
  const refresh = async (): Promise<void> => {
    let kept = 0;
    for (const { id, title, url } of feeds) {
      setSaid(safeLine(`looking at ${title ?? url} …`));
      kept += await client.poll(id).then(
        (look) => look.kept,
        () => 0,
      );
    }
    setSaid(`${kept} new`);
    again();
  };
  const changed = (work: Promise<unknown>, done: string): void => {
    work.then(
      () => {
        setSaid(done);
        again();
      },
      (thrown: unknown) => setSaid(safeLine(asProblem(thrown, 'feeds').message)),
    );
  };
  const rows = feeds.map(
    (feed): Row => ({
      text: feedRow(feed),
      strong: feed.unread > 0,
      to: { screen: 'library', query: { feed: feed.id }, title: safeLine(feed.title ?? feed.url) },
    }),
  );
  const title =
    loaded.state === 'problem' ? loaded.message : feeds.length === 0 ? 'feeds' : 'feeds, with unread and all articles';
  return (
    <List
      {...shell}
      screen="feeds"
      title={title}
      rows={rows}
      status={said ?? '? help  q leave  enter open  r refresh  a subscribe  A all read  escape back'}
      empty={loaded.state === 'there' ? 'no feeds yet: a subscribes to one' : '…'}
      start={place.chosen}
      open={(row, at) => {
        if (row.to !== null) go(row.to, { ...place, chosen: at });
      }}
      sources={(address) => {
        setSaid(safeLine(`subscribing to ${address} …`));
        changed(client.subscribe(address.trim()), 'subscribed; r looks at it');
      }}
      command={(command, at) => {
        const feed = feeds[at];
        if (command === 'all-read' && feed !== undefined)
          changed(client.changeFeed(feed.id, { read: true }), safeLine(`all of ${feed.title ?? feed.url} is read`));
        if (command === 'refresh')
          refresh().catch((thrown: unknown) => setSaid(safeLine(asProblem(thrown, 'feeds').message)));
      }}
      back={back}
    />
  );
}
