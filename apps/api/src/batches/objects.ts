/** Small things kept under names: R2 on Workers, a folder under Node. */
export interface Objects {
  put(name: string, text: string): Promise<void>;
  /** Null where there is none. */
  get(name: string): Promise<string | null>;
  /** Names that begin so, sorted. */
  list(prefix: string): Promise<string[]>;
}

/** Objects in memory, for a server that keeps nothing. */
export function objectsInMemory(): Objects {
  const kept = new Map<string, string>();
  return {
    put: async (name, text) => void kept.set(name, text),
    get: async (name) => kept.get(name) ?? null,
    list: async (prefix) => [...kept.keys()].filter((name) => name.startsWith(prefix)).sort(),
  };
}

/** The part of R2's binding that is used. */
export interface Bucket {
  put(name: string, text: string): Promise<unknown>;
  get(name: string): Promise<{ text(): Promise<string> } | null>;
  list(options: {
    prefix: string;
    cursor?: string;
  }): Promise<{ objects: { key: string }[]; truncated: boolean; cursor?: string }>;
}

/** Objects in an R2 bucket. */
export function objectsIn(bucket: Bucket): Objects {
  return {
    put: async (name, text) => void (await bucket.put(name, text)),
    get: async (name) => (await (await bucket.get(name))?.text()) ?? null,
    async list(prefix) {
      const names: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await bucket.list({ prefix, ...(cursor === undefined ? {} : { cursor }) });
        names.push(...page.objects.map(({ key }) => key));
        cursor = page.truncated ? page.cursor : undefined;
      } while (cursor !== undefined);
      return names;
    },
  };
}
