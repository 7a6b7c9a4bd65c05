import type { Span } from '@depeche/core';
import { type Accessor, createContext, createMemo, createSignal, onCleanup, useContext } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import type { Batch } from '../intake/batch.ts';
import type { Handing } from '../intake/handing.ts';
import type { Feed } from '../intake/opml.ts';
import { hasArchive } from '../library/client.ts';
import { type Words, wordsFor } from '../words/words.ts';
import type { Command } from './commands.ts';
import { createPreferences, type Preferences } from './preferences.ts';

/** What every screen shares: the reader's language and tastes, the open page, the commands, the live region. */
export interface Desk {
  words: Accessor<Words>;
  language: Accessor<'fr' | 'en'>;
  preferences: Accessor<Preferences>;
  prefer: (change: Partial<Preferences>) => void;
  /** The page that is being read; null before the first. */
  reading: Accessor<Reading | null>;
  open: (reading: Reading | null) => void;
  /** Words of the open page that a reader wants to see, from another view; taken by the reader view. */
  lookAt: (place: Span | null) => void;
  looking: Accessor<Span | null>;
  /** The pages that are read one after the other; null where there was one at most. */
  batch: Accessor<Batch | null>;
  setBatch: (batch: Batch | null) => void;
  /** The feeds of the subscription list that was handed in last. */
  feeds: Accessor<readonly Feed[]>;
  setFeeds: (feeds: readonly Feed[]) => void;
  /** Whether the server of our origin keeps an archive. */
  archived: Accessor<boolean>;
  /** What the live region says. */
  said: Accessor<string>;
  say: (message: string) => void;
  commands: Accessor<readonly Command[]>;
  /** Adds a screen's commands for as long as the screen is there. */
  offer: (commands: readonly Command[]) => void;
}

export function createDesk(): Desk {
  const [preferences, prefer] = createPreferences();
  const [reading, open] = createSignal<Reading | null>(null);
  const [looking, lookAt] = createSignal<Span | null>(null);
  const [batch, setBatch] = createSignal<Batch | null>(null);
  const [feeds, setFeeds] = createSignal<readonly Feed[]>([]);
  const [archived, setArchived] = createSignal(false);
  void hasArchive().then(setArchived);
  const [said, say] = createSignal('');
  const [offers, setOffers] = createSignal<readonly (readonly Command[])[]>([]);
  const language = createMemo(() => preferences().language);
  return {
    words: createMemo(() => wordsFor(language())),
    language,
    preferences,
    prefer,
    reading,
    open: (next) => open(next),
    looking,
    lookAt: (place) => lookAt(place),
    batch,
    setBatch: (next) => setBatch(next),
    feeds,
    setFeeds: (next) => setFeeds(next),
    archived,
    said,
    say: (message) => say(message),
    commands: createMemo(() => offers().flat()),
    offer(commands) {
      setOffers([...offers(), commands]);
      onCleanup(() => setOffers(offers().filter((each) => each !== commands)));
    },
  };
}

export const DeskContext = createContext<Desk>();

/** The desk of the page this component is part of. @throws Error outside of one */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('no desk around this component');
  return desk;
}

export const HandingContext = createContext<Handing>();

/** How pages are handed in, wherever they are dropped. @throws Error outside of the shell */
export function useHanding(): Handing {
  const handing = useContext(HandingContext);
  if (handing === undefined) throw new Error('nothing takes pages in around this component');
  return handing;
}
