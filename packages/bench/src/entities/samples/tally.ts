/** Names counted by type, and all together as `all`. */
export class Tally {
  readonly #counts = new Map<string, { right: number; found: number; gold: number }>();

  /** Counts one name: asked for, found, or found rightly. */
  count(type: string, key: 'right' | 'found' | 'gold'): void {
    for (const name of ['all', type]) {
      const entry = this.#counts.get(name) ?? { right: 0, found: 0, gold: 0 };
      entry[key]++;
      this.#counts.set(name, entry);
    }
  }

  /** F1 of a type with three decimals, and how many names were asked for. */
  of(type: string): { f1: string; gold: number } {
    const { right, found, gold } = this.#counts.get(type) ?? { right: 0, found: 0, gold: 0 };
    return { f1: ((2 * right) / Math.max(1, found + gold)).toFixed(3), gold };
  }
}
