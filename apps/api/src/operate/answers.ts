import type { Answer, AnswerStore } from '@depeche/archive';

/** Most answers kept at once. */
const MOST = 1000;

interface Held {
  owner: string;
  fingerprint: string;
  until: number;
  /** Null while the first request is under way. */
  answer: Answer | null;
}

/** Answers in the program's memory, for a server without an archive: a restart forgets them. */
export function answersInMemory(): AnswerStore {
  const held = new Map<string, Held>();
  return {
    async claim(id, owner, fingerprint, { now, until }) {
      const known = held.get(id);
      if (known !== undefined && known.until >= now) {
        if (known.fingerprint !== fingerprint) return 'other';
        return known.answer ?? 'underWay';
      }
      held.delete(id);
      held.set(id, { owner, fingerprint, until, answer: null });
      // The oldest go first: a Map keeps its order.
      for (const oldest of held.keys()) {
        if (held.size <= MOST) break;
        held.delete(oldest);
      }
      return 'mine';
    },
    async settle(id, owner, answer, until) {
      const mine = held.get(id);
      if (mine?.owner === owner) Object.assign(mine, { answer, until });
    },
    async release(id, owner) {
      if (held.get(id)?.owner === owner) held.delete(id);
    },
  };
}
