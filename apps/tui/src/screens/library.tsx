import type { ArticleQuery, Facet, FoundArticle } from '@depeche/archive';
import type { Client } from '@depeche/client';
import { useWindowSize } from 'ink';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '../input/problem.ts';
import { articleRow } from '../library/rows.ts';
import type { Shell } from '../screen/show.tsx';
import { safeLine } from '../terminal/safe.ts';
import { FACETS_SHOWN, facetRows, narrowed } from './facets.ts';
import { List } from './list.tsx';
import type { Place, Row } from './places.ts';

const PAGE = 100;
/** How long typing has to pause before a search is sent, in milliseconds. */
const PAUSE = 120;

interface Shown extends Shell {
  client: Client;
  where: string;
  query: ArticleQuery;
  title: string;
  /** `from`: what is to be found here on the way back. */
  go(to: Place, from?: Place): void;
  /** Keeps the sources of a line. */
  keep(line: string): void;
  back(): void;
}

interface Found {
  articles: FoundArticle[];
  next: string | null;
  total: string;
  problem: string | null;
}

const NOTHING: Found = { articles: [], next: null, total: '…', problem: null };

/** The archive as a list: searched as one types, narrowed by facets, longer as one goes down. */
export function LibraryScreen({ client, where, query: given, title, go: lead, keep, back, ...shell }: Shown) {
  const [query, setQuery] = useState(given);
  const [found, setFound] = useState<Found>(NOTHING);
  const [facets, setFacets] = useState<Row[] | null>(null);
  const [fresh, setFresh] = useState(0);
  const go = (to: Place): void => lead(to, { screen: 'library', query, title });
  const { columns } = useWindowSize();
  const loading = useRef<string | null>(null);
  const pause = useRef<NodeJS.Timeout | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `fresh` asks for the same list again
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const { articles, next, counts } = await client.articles({
        ...query,
        limit: PAGE,
        collapse: query.group === undefined,
        facets: [],
      });
      const total = counts === null ? '' : `${counts.total.exact ? '' : 'over '}${counts.total.articles}`;
      if (wanted) setFound({ articles, next, total, problem: null });
    };
    load().catch((thrown: unknown) => wanted && setFound({ ...NOTHING, problem: asProblem(thrown, where).message }));
    return () => {
      wanted = false;
    };
  }, [client, query, where, fresh]);

  const more = useCallback(() => {
    const { next } = found;
    if (next === null || loading.current === next) return;
    loading.current = next;
    client
      .articles({ ...query, limit: PAGE, collapse: query.group === undefined, cursor: next })
      .then((page) => setFound((now) => ({ ...now, articles: [...now.articles, ...page.articles], next: page.next })))
      .catch(() => undefined);
  }, [client, found, query]);

  const rows =
    facets ??
    found.articles.map(
      (article): Row => ({ text: articleRow(article, columns), to: { screen: 'reader', article: article.id } }),
    );
  const mark = (at: number): void => {
    const article = facets === null ? found.articles[at] : undefined;
    if (article === undefined) return;
    const read = !article.read;
    client.markRead(article.id, read).then(
      () =>
        setFound((now) => ({
          ...now,
          articles: now.articles.map((each) => (each.id === article.id ? { ...each, read } : each)),
        })),
      (thrown: unknown) => setFound((now) => ({ ...now, problem: asProblem(thrown, where).message })),
    );
  };
  const showFacets = async (): Promise<void> => {
    const counted = await client.articles({ ...query, limit: 1, facets: FACETS_SHOWN as Facet[] });
    setFacets(facetRows(counted.counts, query));
  };
  return (
    <List
      {...shell}
      screen="library"
      title={safeLine(
        facets === null
          ? `${title}${query.unread === true ? ', unread' : ''} — ${found.problem ?? `${found.total} articles`} — ${where}`
          : 'narrow by',
      )}
      rows={rows}
      status="? help  q leave  / search  f facets  u unread  e entities  F feeds  i import  m mark  w versions"
      open={(row, at) => {
        if (facets !== null) {
          setQuery(narrowed(query, at, facets, row));
          setFacets(null);
        } else if (row.to !== null) go(row.to);
      }}
      command={(command, at) => {
        if (command === 'facets') void (facets === null ? showFacets() : Promise.resolve(setFacets(null)));
        else if (command === 'people') go({ screen: 'entities' });
        else if (command === 'feeds') go({ screen: 'feeds' });
        else if (command === 'unread') setQuery((now) => ({ ...now, unread: now.unread === true ? undefined : true }));
        else if (command === 'mark') mark(at);
        else if (command === 'batch') go({ screen: 'batch' });
        else if (command === 'refresh') setFresh((times) => times + 1);
        else if (command === 'group') {
          const group = found.articles[at]?.group;
          if (group !== undefined && group.size > 1)
            go({ screen: 'library', query: { group: group.id }, title: 'versions of one story' });
        }
      }}
      search={(text) => {
        clearTimeout(pause.current);
        pause.current = setTimeout(() => setQuery((now) => ({ ...now, q: text === '' ? undefined : text })), PAUSE);
      }}
      sources={keep}
      more={more}
      back={() => (facets === null ? back() : setFacets(null))}
    />
  );
}
