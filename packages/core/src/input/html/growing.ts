/** A list longer than this is not kept for the next page: one huge page must not hold memory for good. */
const MOST_KEPT = 1 << 17;

/** A list of whole numbers that grows by doubling: no objects, no boxing. It may be emptied and filled again. */
export class Numbers {
  array: Int32Array;
  length = 0;
  readonly #least: number;

  constructor(capacity: number) {
    this.#least = Math.max(16, capacity);
    this.array = new Int32Array(this.#least);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.widen();
    this.array[this.length++] = value;
  }

  /** Makes room for so many, doubling at least: where nothing is known of how many there will be, that is all. */
  widen(most = 0): void {
    const wider = new Int32Array(Math.max(this.array.length * 2, most));
    wider.set(this.array);
    this.array = wider;
  }

  /** Makes the list empty; its room stays, unless it is a huge page's. */
  empty(): void {
    this.length = 0;
    if (this.array.length > MOST_KEPT) this.array = new Int32Array(this.#least);
  }

  /** The numbers so far, in memory of their own: a huge page's list gives its own away, and has new memory when it is emptied. */
  copy(): Int32Array {
    return this.array.length > MOST_KEPT ? this.array.subarray(0, this.length) : this.array.slice(0, this.length);
  }
}
