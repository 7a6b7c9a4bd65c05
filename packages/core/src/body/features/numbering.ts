/** 2³² by the golden ratio (Knuth, The Art of Computer Programming, 6.4): spreads hashes over the slots. */
const GOLDEN = 0x9e3779b1;

/**
 * Gives equal hashes equal small numbers, in the order of their first appearance: an open-addressed table that is never
 * more than half full, in place of a `Map` per use.
 */
export class Numbering {
  /** The hash of each number. */
  readonly keys: Int32Array;
  /** How many different hashes were numbered. */
  size = 0;
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param most how many different hashes there may be */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    this.keys = new Int32Array(most);
  }

  /** The number of a hash; a new one where it was not seen. */
  add(hash: number): number {
    const slots = this.#slots;
    const slot = this.#slotOf(hash);
    const found = slots[slot] as number;
    if (found > 0) return found - 1;
    this.keys[this.size] = hash;
    slots[slot] = ++this.size;
    return this.size - 1;
  }

  /**
   * The numbers of the first `count` of these hashes, into `numbers`.
   *
   * @param times how often each number was met so far: raised
   */
  addAll(hashes: Int32Array, count: number, numbers: Int32Array, times: Int32Array): void {
    const slots = this.#slots;
    const keys = this.keys;
    const mask = this.#mask;
    let size = this.size;
    for (let at = 0; at < count; at++) {
      const hash = hashes[at] as number;
      const mixed = Math.imul(hash, GOLDEN);
      let slot = (mixed ^ (mixed >>> 15)) & mask;
      let number = slots[slot] as number;
      while (number !== 0 && keys[number - 1] !== hash) {
        slot = (slot + 1) & mask;
        number = slots[slot] as number;
      }
      if (number === 0) {
        keys[size] = hash;
        number = ++size;
        slots[slot] = number;
      }
      numbers[at] = number - 1;
      times[number - 1] = (times[number - 1] as number) + 1;
    }
    this.size = size;
  }

  /** The number of a hash; −1 where it was not seen. */
  find(hash: number): number {
    return (this.#slots[this.#slotOf(hash)] as number) - 1;
  }

  #slotOf(hash: number): number {
    const slots = this.#slots;
    const keys = this.keys;
    const mask = this.#mask;
    const mixed = Math.imul(hash, GOLDEN);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
      if (keys[number - 1] === hash) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
