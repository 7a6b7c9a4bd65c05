import { homedir } from 'node:os';
import type { Client } from '@depeche/client';
import { Text } from 'ink';
import { useCallback, useEffect, useRef, useState } from 'react';
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
import { LibraryScreen, markedRead } from './library.tsx';
import { List } from './list.tsx';
import type { Place } from './places.ts';
import { useLoaded } from './use-loaded.ts';

/** Deepest a reader's way is remembered. */
const DEEPEST = 100;

/** A place on the way, under a number of its own: another one of the same kind is another screen. */
interface Visit {
  number: number;
  place: Place;
}

/** The library's screens as a stack: going somewhere puts one on top, going back takes it off. */
export function App({ library, batches, ...shell }: Shell & { library: Library; batches: Running[] }) {
  const { client, where } = library;
  const visits = useRef(1);
  const visit = (place: Place): Visit => ({ number: visits.current++, place });
  const [way, setWay] = useState<Visit[]>(() => [
    { number: 0, place: { screen: 'library', query: {}, title: 'library' } },
    ...(batches.length > 0 ? [visit({ screen: 'batch' })] : []),
  ]);
  const { number = 0, place } = way.at(-1) ?? {};
  // A list is to be found on the way back as it was left: searched, narrowed, on the row that was opened.
  const go = (to: Place, from?: Place): void =>
    setWay((now) => {
      const last = now.at(-1) as Visit;
      return [...now.slice(-DEEPEST, -1), { ...last, place: from ?? last.place }, visit(to)];
    });
  const back = (): void => setWay((now) => (now.length > 1 ? now.slice(0, -1) : now));
  /** From an article to another one of the list it was opened from, which follows. */
  const turn = (by: number): void =>
    setWay((now) => {
      const under = now.at(-2);
      const list = under?.place;
      if (under === undefined || list?.screen !== 'library' || list.found === undefined) return now;
      const next = (list.chosen ?? 0) + by;
      const article = list.found.articles[next];
      if (article === undefined) return now;
      const found = { ...list.found, articles: markedRead(list.found.articles, article.id, true) };
      const place = { ...list, chosen: next, found };
      return [...now.slice(0, -2), { ...under, place }, visit({ screen: 'reader', article: article.id })];
    });
  const keep = (line: string, from: Place): void => {
    batches.push(keptBatch(library, wordsOf(line, homedir())));
    go({ screen: 'batch' }, from);
  };
  const given = { ...shell, client, go, back };
  if (place?.screen === 'reader') return <ArticleScreen key={number} {...given} article={place.article} turn={turn} />;
  if (place?.screen === 'entity') return <EntityScreen key={number} {...given} place={place} />;
  if (place?.screen === 'entities') return <EntitiesScreen key={number} {...given} place={place} />;
  if (place?.screen === 'feeds') return <FeedsScreen key={number} {...given} place={place} />;
  const batch = batches.at(-1);
  if (place?.screen === 'batch' && batch !== undefined)
    return (
      <BatchScreen
        key={number}
        {...shell}
        batch={batch}
        open={(record) => 'article' in record && go({ screen: 'reader', article: record.article })}
        back={back}
      />
    );
  if (place?.screen === 'batch') return <List key={number} {...shell} {...NO_BATCH} back={back} />;
  if (place?.screen === 'library')
    return <LibraryScreen key={number} {...given} keep={keep} where={where} place={place} />;
  return <Text>nowhere</Text>;
}

const NO_BATCH = {
  screen: 'batch',
  title: 'batch',
  empty: 'no batch has run yet: i in the library keeps files, folders and addresses',
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
  turn,
  back,
  ...shell
}: Shell & { client: Client; article: number; turn(by: number): void; back(): void }) {
  const [loaded] = useLoaded(useCallback(() => client.article(article), [client, article]));
  const source = useCallback(() => client.source(article), [client, article]);
  useEffect(() => {
    client.markRead(article, true).catch(() => undefined);
  }, [client, article]);
  if (loaded.state === 'there')
    return <Reader {...shell} record={loaded.value.record} input={source} turn={turn} back={back} />;
  const title = loaded.state === 'problem' ? loaded.message : '…';
  return (
    <List
      {...shell}
      screen="reader"
      title={title}
      rows={[]}
      empty=""
      status="escape back  q leave"
      open={() => undefined}
      command={(command) => {
        if (command === 'next-article') turn(1);
        else if (command === 'previous-article') turn(-1);
      }}
      back={back}
    />
  );
}
