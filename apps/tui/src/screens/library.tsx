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
import type { Found, Place, Row } from './places.ts';

const PAGE = 100;
/** How long typing has to pause before a search is sent, in milliseconds. */
const PAUSE = 120;

interface Shown extends Shell {
  client: Client;
  where: string;
  place: Place & { screen: 'library' };
  /** `from`: what is to be found here on the way back. */
  go(to: Place, from?: Place): void;
  /** Keeps the sources of a line. */
  keep(line: string, from: Place): void;
  back(): void;
}

const NOTHING: Found = { asked: {}, articles: [], next: null, total: '…', problem: null };

/** The archive as a list: searched as one types, narrowed by facets, longer as one goes down. */
export function LibraryScreen({ client, where, place, go, keep, back, ...shell }: Shown) {
  const [query, setQuery] = useState(place.query);
  const [found, setFound] = useState<Found>(place.found ?? NOTHING);
  const [facets, setFacets] = useState<Row[] | null>(null);
  const { title } = place;
  /** This list as it is to be found on the way back: asked for again, where what is done meanwhile may add to it. */
  const here = (chosen: number): Place & { screen: 'library' } => ({ screen: 'library', query, title, chosen });
  const { columns } = useWindowSize();
  const loading = useRef<string | null>(null);
  const pause = useRef<NodeJS.Timeout | undefined>(undefined);
  const latest = useRef<object | null>(null);
  /** What was found before, and for which query: it is not asked for again on the way back. */
  const before = useRef(place.found === undefined ? null : place.query);

  const load = useCallback(async (): Promise<void> => {
    const mine = {};
    latest.current = mine;
    const next = await find(client, query).catch(
      (thrown: unknown): Found => ({ ...NOTHING, problem: asProblem(thrown, where).message }),
    );
    if (latest.current === mine) setFound(next);
  }, [client, query, where]);
  useEffect(() => {
    if (before.current === query) return;
    before.current = null;
    void load();
  }, [load, query]);

  const more = useCallback(() => {
    const { next, asked } = found;
    if (next === null || loading.current === next) return;
    loading.current = next;
    client
      .articles({ ...asked, limit: PAGE, collapse: asked.group === undefined, cursor: next })
      .then((page) => setFound((now) => ({ ...now, articles: [...now.articles, ...page.articles], next: page.next })))
      .catch(() => undefined);
  }, [client, found]);

  const rows =
    facets ??
    found.articles.map(
      (article): Row => ({
        text: articleRow(article, columns),
        to: { screen: 'reader', article: article.id },
        strong: !article.read,
      }),
    );
  const mark = (at: number): void => {
    const article = facets === null ? found.articles[at] : undefined;
    if (article === undefined) return;
    const read = !article.read;
    client.markRead(article.id, read).then(
      () => setFound((now) => ({ ...now, articles: markedRead(now.articles, article.id, read) })),
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
          ? `${title}${narrowing(query, place.query)} — ${found.problem ?? countText(found.total)} — ${where}`
          : 'narrow by',
      )}
      rows={rows}
      start={place.chosen}
      {...(facets === null && found.total !== '' ? { total: found.total } : {})}
      empty={emptyText(found, query)}
      status="? help  q leave  / search  f facets  u unread  e entities  F feeds  i import  m mark  w versions"
      open={(row, at) => {
        if (facets !== null) {
          setQuery(narrowed(query, at, facets, row));
          setFacets(null);
        } else if (row.to?.screen === 'reader') {
          const articles = markedRead(found.articles, row.to.article, true);
          go(row.to, { ...here(at), found: { ...found, articles } });
        }
      }}
      command={(command, at) => {
        if (command === 'facets') void (facets === null ? showFacets() : Promise.resolve(setFacets(null)));
        else if (command === 'people') go({ screen: 'entities' }, { ...here(at), found });
        else if (command === 'feeds') go({ screen: 'feeds' }, here(at));
        else if (command === 'unread') setQuery((now) => ({ ...now, unread: now.unread === true ? undefined : true }));
        else if (command === 'mark') mark(at);
        else if (command === 'batch') go({ screen: 'batch' }, here(at));
        else if (command === 'refresh') void load();
        else if (command === 'group') {
          const group = found.articles[at]?.group;
          if (group !== undefined && group.size > 1)
            go(
              { screen: 'library', query: { group: group.id }, title: 'versions of one story' },
              { ...here(at), found },
            );
        }
      }}
      search={(text) => {
        clearTimeout(pause.current);
        pause.current = setTimeout(() => setQuery((now) => ({ ...now, q: text === '' ? undefined : text })), PAUSE);
      }}
      sources={(line) => keep(line, here(0))}
      more={more}
      back={() => (facets === null ? back() : setFacets(null))}
    />
  );
}

/** A list's first page; where nothing holds the last word of a search, the word may not have been typed to its end. */
async function find(client: Client, query: ArticleQuery): Promise<Found> {
  const ask = async (asked: ArticleQuery): Promise<Found> => {
    const collapse = asked.group === undefined;
    const { articles, next, counts } = await client.articles({ ...asked, limit: PAGE, collapse, facets: [] });
    const total = counts === null ? '' : `${counts.total.exact ? '' : 'over '}${counts.total.articles}`;
    return { asked, articles, next, total, problem: null };
  };
  const exact = await ask(query);
  const { q } = query;
  return exact.articles.length > 0 || q === undefined || !BEGUN.test(q) ? exact : ask({ ...query, q: `${q}*` });
}

/** A search that ends in letters enough to look for words that begin like them. */
const BEGUN = /[\p{L}\p{N}]{3}$/u;

/** The articles, one of them marked as read or unread. */
export function markedRead(articles: readonly FoundArticle[], id: number, read: boolean): FoundArticle[] {
  return articles.map((each) => (each.id === id ? { ...each, read } : each));
}

/** How a list is narrowed, behind its title: what is searched for in words, filters by their number. */
function narrowing({ q, unread, ...filters }: ArticleQuery, from: ArticleQuery): string {
  const own = Object.entries(filters).filter(([name, value]) => value !== undefined && !(name in from));
  const set = own.length === 0 ? '' : own.length === 1 ? ', 1 filter' : `, ${own.length} filters`;
  return `${unread === true ? ', unread' : ''}${q === undefined ? '' : `, “${q}”`}${set}`;
}

function countText(total: string): string {
  return total === '1' ? '1 article' : `${total} articles`;
}

/** What an empty list says: how to fill it, or how to see more of it. */
function emptyText({ total, problem }: Found, { unread, ...filters }: ArticleQuery): string {
  if (problem !== null) return 'r tries again';
  if (total !== '0') return '…';
  if (Object.values(filters).some((value) => value !== undefined)) return 'nothing like it: / searches anew, f widens';
  return unread === true ? 'all is read: u shows it' : 'nothing yet: i keeps files, folders, addresses; F has feeds';
}
