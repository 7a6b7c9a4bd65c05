import type { Client } from '@depeche/client';
import { Text } from 'ink';
import { useEffect, useState } from 'react';
import { Reader } from '../reader/reader.tsx';
import type { Shell } from '../screen/show.tsx';
import { EntitiesScreen, EntityScreen } from './entity.tsx';
import { FeedsScreen } from './feeds.tsx';
import { LibraryScreen } from './library.tsx';
import { List } from './list.tsx';
import type { Place } from './places.ts';
import { useLoaded } from './use-loaded.ts';

/** Deepest a reader's way is remembered. */
const DEEPEST = 100;

/** The library's screens as a stack: going somewhere puts one on top, going back takes it off. */
export function App({ client, where, ...shell }: Shell & { client: Client; where: string }) {
  const [way, setWay] = useState<Place[]>([{ screen: 'library', query: {}, title: 'library' }]);
  const place = way.at(-1);
  // A list that was searched or narrowed is to be found so again on the way back.
  const go = (to: Place, from?: Place): void =>
    setWay((now) => [...now.slice(-DEEPEST, -1), from ?? (now.at(-1) as Place), to]);
  const back = (): void => setWay((now) => (now.length > 1 ? now.slice(0, -1) : now));
  const given = { ...shell, client, go, back };
  const key = JSON.stringify([way.length, place]);
  if (place?.screen === 'reader') return <ArticleScreen key={key} {...given} article={place.article} />;
  if (place?.screen === 'entity') return <EntityScreen key={key} {...given} entity={place.entity} />;
  if (place?.screen === 'entities') return <EntitiesScreen key={key} {...given} />;
  if (place?.screen === 'feeds') return <FeedsScreen key={key} {...given} />;
  if (place?.screen === 'library')
    return <LibraryScreen key={key} {...given} where={where} query={place.query} title={place.title} />;
  return <Text>nowhere</Text>;
}

function ArticleScreen({
  client,
  article,
  go,
  back,
  ...shell
}: Shell & { client: Client; article: number; go(to: Place): void; back(): void }) {
  const loaded = useLoaded(`article ${article}`, () => client.article(article));
  useEffect(() => {
    client.markRead(article, true).catch(() => undefined);
  }, [client, article]);
  if (loaded.state === 'there') return <Reader {...shell} record={loaded.value.record} input={null} back={back} />;
  const title = loaded.state === 'problem' ? loaded.message : '…';
  return (
    <List
      {...shell}
      screen="entity"
      title={title}
      rows={[]}
      status="escape back  q leave"
      open={() => undefined}
      back={back}
    />
  );
}
