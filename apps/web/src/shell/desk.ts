import type { Span } from '@depeche/core';
import { type Accessor, createContext, createMemo, createSignal, onCleanup, useContext } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import { correctionOf } from '../evidence/correction.ts';
import type { Batch } from '../intake/batch.ts';
import type { Handing } from '../intake/handing.ts';
import type { Feed } from '../intake/opml.ts';
import { hasArchive } from '../library/client.ts';
import { openArchived } from '../library/open.ts';
import { type Words, wordsFor } from '../words/words.ts';
import { wrong } from '../words/wrong.ts';
import type { Command } from './commands.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { remember, resumed } from './resume.ts';

/** What every screen shares: the reader's language and tastes, the open page, the commands, the live region. */
export interface Desk {
  words: Accessor<Words>;
  language: Accessor<'fr' | 'en'>;
  preferences: Accessor<Preferences>;
  prefer: (change: Partial<Preferences>) => void;
  /** The page that is being read; null before the first. */
  reading: Accessor<Reading | null>;
  open: (reading: Reading | null) => void;
  /** Whether the page that was open before this tab was loaded again is still on its way. */
  resuming: Accessor<boolean>;
  /** Words of the open page that a reader wants to see, from another view; taken by the reader view. */
  lookAt: (place: Span | null) => void;
  looking: Accessor<Span | null>;
  /** The pages that are read one after the other; null where there was one at most. */
  batch: Accessor<Batch | null>;
  setBatch: (batch: Batch | null) => void;
  /** The feeds of the subscription list that was handed in last. */
  feeds: Accessor<readonly Feed[]>;
  setFeeds: (feeds: readonly Feed[]) => void;
  /** Whether the server of our origin keeps an archive; null until that is known. */
  archived: Accessor<boolean | null>;
  /** What the live region says. */
  said: Accessor<string>;
  say: (message: string) => void;
  commands: Accessor<readonly Command[]>;
  /** Adds a screen's commands for as long as the screen is there. */
  offer: (commands: readonly Command[]) => void;
}

export function createDesk(): Desk {
  const [preferences, prefer] = createPreferences();
  const [looking, lookAt] = createSignal<Span | null>(null);
  const [batch, setBatch] = createSignal<Batch | null>(null);
  const [feeds, setFeeds] = createSignal<readonly Feed[]>([]);
  const [archived, setArchived] = createSignal<boolean | null>(null);
  void hasArchive().then(setArchived);
  const [said, say] = createSignal('');
  const [reading, open, resuming] = createReading((thrown) => say(wrong(thrown, wordsFor(preferences().language))));
  // A set of its own beside the signal that tells of it: while one screen makes way for another, Solid keeps two states of a
  // signal, and what the old screen takes back in one of them would stay in the other.
  const offered = new Set<readonly Command[]>();
  const [changes, setChanges] = createSignal(0);
  const changed = (): void => {
    setChanges((count) => count + 1);
  };
  const language = createMemo(() => preferences().language);
  return {
    words: createMemo(() => wordsFor(language())),
    language,
    preferences,
    prefer,
    reading,
    open,
    resuming,
    looking,
    lookAt: (place) => lookAt(place),
    batch,
    setBatch: (next) => setBatch(next),
    feeds,
    setFeeds: (next) => setFeeds(next),
    archived,
    said,
    say: (message) => say(message),
    commands() {
      changes();
      return [...offered].flat();
    },
    offer(commands) {
      offered.add(commands);
      changed();
      onCleanup(() => {
        offered.delete(commands);
        changed();
      });
    },
  };
}

/**
 * The open page, remembered whenever the tab is left, be it for a reload; the page from before, where there was one.
 *
 * @param failed told why the article from before cannot be had again
 */
function createReading(
  failed: (thrown: unknown) => void,
): [Accessor<Reading | null>, (reading: Reading | null) => void, Accessor<boolean>] {
  const before = resumed();
  const [reading, set] = createSignal<Reading | null>(before?.reading ?? null);
  const [resuming, setResuming] = createSignal(false);
  const correct = (again: Reading): void => {
    if (before?.correction != null) correctionOf(again)[1](before.correction);
  };
  const open = (next: Reading | null): void => {
    // In this order: without a page that is there or on its way the views lead back to the first screen.
    set(next);
    setResuming(false);
  };
  if (before?.reading != null) correct(before.reading);
  else if (before?.archived != null) {
    setResuming(true);
    openArchived(before.archived).then(
      (again) => {
        if (!resuming()) return;
        correct(again);
        open(again);
      },
      (thrown: unknown) => {
        setResuming(false);
        failed(thrown);
      },
    );
  }
  const leave = (): void => {
    if (!resuming()) remember(reading());
  };
  const hide = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  onCleanup(() => {
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hide);
  });
  return [reading, open, resuming];
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
