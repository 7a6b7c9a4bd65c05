/** A list of whole numbers that grows by doubling: no objects, no boxing. */
export class Numbers {
  array: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.array = new Int32Array(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const wider = new Int32Array(this.array.length * 2);
      wider.set(this.array);
      this.array = wider;
    }
    this.array[this.length++] = value;
  }

  /** The numbers so far, cut to length, sharing memory. */
  view(): Int32Array {
    return this.array.subarray(0, this.length);
  }
}
