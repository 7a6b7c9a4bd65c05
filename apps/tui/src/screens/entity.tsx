import type { Client } from '@depeche/client';
import { useCallback, useState } from 'react';
import { dossierRows } from '../library/dossier.ts';
import type { Shell } from '../screen/show.tsx';
import { safeLine } from '../terminal/safe.ts';
import { List } from './list.tsx';
import type { Place, Row } from './places.ts';
import { useLoaded } from './use-loaded.ts';

interface Shown extends Shell {
  client: Client;
  /** `from`: what is to be found here on the way back. */
  go(to: Place, from?: Place): void;
  back(): void;
}

const KEYS = '? help  q leave  enter open  / search  escape back';

/** Everything about one entity; each row leads to its source. */
export function EntityScreen({ client, place, go, back, ...shell }: Shown & { place: Place & { screen: 'entity' } }) {
  const { entity } = place;
  const [loaded] = useLoaded(useCallback(() => client.entity(entity), [client, entity]));
  const [wanted, setWanted] = useState('');
  const rows =
    loaded.state !== 'there'
      ? []
      : dossierRows(loaded.value)
          .filter(({ text }) => text.toLowerCase().includes(wanted.toLowerCase()))
          .map(({ text, article, entity: other }): Row => {
            if (article !== null) return { text, to: { screen: 'reader', article } };
            return { text, to: other === null ? null : { screen: 'entity', entity: other } };
          });
  if (loaded.state === 'there')
    rows.push({
      text: 'all articles that name it',
      to: { screen: 'library', query: { entity: [entity] }, title: safeLine(loaded.value.name) },
    });
  const title = loaded.state === 'there' ? loaded.value.name : loaded.state === 'problem' ? loaded.message : '…';
  const open = (row: Row, at: number): void => {
    if (row.to !== null) go(row.to, { ...place, chosen: at });
  };
  return (
    <List
      {...shell}
      screen="entity"
      title={safeLine(title)}
      rows={rows}
      start={place.chosen}
      status={KEYS}
      open={open}
      search={setWanted}
      back={back}
    />
  );
}

/** Entities by name, those named in most articles first. */
export function EntitiesScreen({
  client,
  place,
  go,
  back,
  ...shell
}: Shown & { place: Place & { screen: 'entities' } }) {
  const [q, setQ] = useState(place.q ?? '');
  const [loaded] = useLoaded(
    useCallback(() => client.entities({ ...(q === '' ? {} : { q }), limit: 100 }), [client, q]),
  );
  const found = loaded.state === 'there' ? loaded.value.entities : [];
  const rows = found.map(
    ({ id, name, type, articles }): Row => ({
      text: safeLine(`${String(articles).padStart(6)}  ${type.padEnd(13)} ${name}`),
      to: { screen: 'entity', entity: id },
    }),
  );
  const open = (row: Row, at: number): void => {
    if (row.to !== null) go(row.to, { ...place, q, chosen: at });
  };
  const title = loaded.state === 'problem' ? loaded.message : `entities${q === '' ? '' : `, ${q}`}`;
  return (
    <List
      {...shell}
      screen="entity"
      title={safeLine(title)}
      rows={rows}
      start={place.chosen}
      status={KEYS}
      open={open}
      search={setQ}
      back={back}
    />
  );
}
