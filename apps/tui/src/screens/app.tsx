import { homedir } from 'node:os';
import type { Client } from '@depeche/client';
import { Text } from 'ink';
import { useEffect, useState } from 'react';
import type { Control } from '../batch/control.ts';
import { keeping, sortSources } from '../batch/keeping.ts';
import { type Running, startBatch } from '../batch/running.ts';
import { countOf } from '../extract/jobs.ts';
import type { Library } from '../library/connect.ts';
import { Reader } from '../reader/reader.tsx';
import type { Shell } from '../screen/show.tsx';
import { wordsOf } from '../screen/words.ts';
import { BatchScreen } from './batch.tsx';
import { EntitiesScreen, EntityScreen } from './entity.tsx';
import { FeedsScreen } from './feeds.tsx';
import { LibraryScreen } from './library.tsx';
import { List } from './list.tsx';
import type { Place } from './places.ts';
import { useLoaded } from './use-loaded.ts';

/** Deepest a reader's way is remembered. */
const DEEPEST = 100;

/** The library's screens as a stack: going somewhere puts one on top, going back takes it off. */
export function App({ library, batches, ...shell }: Shell & { library: Library; batches: Running[] }) {
  const { client, where } = library;
  const [way, setWay] = useState<Place[]>(() => [
    { screen: 'library', query: {}, title: 'library' },
    ...(batches.length > 0 ? [{ screen: 'batch' } as const] : []),
  ]);
  const place = way.at(-1);
  // A list that was searched or narrowed is to be found so again on the way back.
  const go = (to: Place, from?: Place): void =>
    setWay((now) => [...now.slice(-DEEPEST, -1), from ?? (now.at(-1) as Place), to]);
  const back = (): void => setWay((now) => (now.length > 1 ? now.slice(0, -1) : now));
  const keep = (line: string): void => {
    batches.push(keptBatch(library, wordsOf(line, homedir())));
    go({ screen: 'batch' });
  };
  const given = { ...shell, client, go, back };
  const key = JSON.stringify([way.length, place]);
  if (place?.screen === 'reader') return <ArticleScreen key={key} {...given} article={place.article} />;
  if (place?.screen === 'entity') return <EntityScreen key={key} {...given} entity={place.entity} />;
  if (place?.screen === 'entities') return <EntitiesScreen key={key} {...given} />;
  if (place?.screen === 'feeds') return <FeedsScreen key={key} {...given} />;
  const batch = batches.at(-1);
  if (place?.screen === 'batch' && batch !== undefined)
    return (
      <BatchScreen
        key={key}
        {...shell}
        batch={batch}
        open={(record) => 'article' in record && go({ screen: 'reader', article: record.article })}
        back={back}
      />
    );
  if (place?.screen === 'batch') return <List key={key} {...shell} {...NO_BATCH} back={back} />;
  if (place?.screen === 'library')
    return <LibraryScreen key={key} {...given} keep={keep} where={where} query={place.query} title={place.title} />;
  return <Text>nowhere</Text>;
}

const NO_BATCH = {
  screen: 'batch',
  title: 'no batch has run yet: i in the library keeps files, folders and addresses',
  rows: [],
  status: 'escape back  q leave',
  open: () => undefined,
} as const;

/** Keeps what was named, by itself, whatever screen is shown. */
function keptBatch(library: Library, named: readonly string[]): Running {
  const sorted = sortSources(named);
  const total = sorted.then(async ({ addresses, lists, files }) => {
    const count = await countOf(files);
    return count === null ? null : count + addresses.length + lists.length;
  });
  async function* work(control: Control) {
    yield* keeping(library, { ...(await sorted), lines: null }, {}, control);
  }
  return startBatch('import', work, total);
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
