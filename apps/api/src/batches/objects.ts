/** Small things kept under names: R2 on Workers, a folder under Node. */
export interface Objects {
  put(name: string, text: string): Promise<void>;
  /** Null where there is none. */
  get(name: string): Promise<string | null>;
  /** Names that begin so, sorted. */
  list(prefix: string): Promise<string[]>;
  /** Names of what lies directly below, up to the next slash: the folders of a folder. The prefix ends in a slash. */
  folders(prefix: string): Promise<string[]>;
  /** Takes them away; those that are not there do not matter. */
  remove(names: readonly string[]): Promise<void>;
}

/** Objects in memory, for a server that keeps nothing. */
export function objectsInMemory(): Objects {
  const kept = new Map<string, string>();
  return {
    put: async (name, text) => void kept.set(name, text),
    get: async (name) => kept.get(name) ?? null,
    list: async (prefix) => [...kept.keys()].filter((name) => name.startsWith(prefix)).sort(),
    folders: async (prefix) => [
      ...new Set(
        [...kept.keys()]
          .filter((name) => name.startsWith(prefix))
          .map((name) => name.slice(prefix.length).split('/')[0] ?? ''),
      ),
    ],
    async remove(names) {
      for (const name of names) kept.delete(name);
    },
  };
}

/** The part of R2's binding that is used. */
export interface Bucket {
  put(name: string, text: string): Promise<unknown>;
  get(name: string): Promise<{ text(): Promise<string> } | null>;
  delete(names: string[]): Promise<unknown>;
  list(options: {
    prefix: string;
    delimiter?: string;
    cursor?: string;
  }): Promise<{ objects: { key: string }[]; delimitedPrefixes: string[]; truncated: boolean; cursor?: string }>;
}

/** Names that R2 takes away at once. */
const MOST_REMOVED = 1000;

/** Objects in an R2 bucket. */
export function objectsIn(bucket: Bucket): Objects {
  const pages = async function* (options: { prefix: string; delimiter?: string }) {
    let cursor: string | undefined;
    do {
      const page = await bucket.list({ ...options, ...(cursor === undefined ? {} : { cursor }) });
      yield page;
      cursor = page.truncated ? page.cursor : undefined;
    } while (cursor !== undefined);
  };
  return {
    put: async (name, text) => void (await bucket.put(name, text)),
    get: async (name) => (await (await bucket.get(name))?.text()) ?? null,
    async list(prefix) {
      const names: string[] = [];
      for await (const { objects } of pages({ prefix })) names.push(...objects.map(({ key }) => key));
      return names;
    },
    async folders(prefix) {
      const names: string[] = [];
      for await (const { delimitedPrefixes } of pages({ prefix, delimiter: '/' }))
        names.push(...delimitedPrefixes.map((name) => name.slice(prefix.length, -1)));
      return names;
    },
    async remove(names) {
      for (let at = 0; at < names.length; at += MOST_REMOVED) await bucket.delete(names.slice(at, at + MOST_REMOVED));
    },
  };
}
