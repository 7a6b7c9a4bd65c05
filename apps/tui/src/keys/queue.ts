/**
 * Keys on their way to the screen. A terminal may send several at once, and one of them may bring up another screen: each
 * goes to the screen that is there when its turn comes.
 */
export class KeyQueue {
  #waiting: string[] = [];
  #press: ((key: string) => void) | null = null;

  /** Makes this the screen that keys go to. */
  to(press: (key: string) => void): void {
    this.#press = press;
  }

  add(keys: readonly string[]): void {
    const idle = this.#waiting.length === 0;
    this.#waiting.push(...keys);
    if (idle) this.#next();
  }

  #next(): void {
    const [key] = this.#waiting;
    if (key === undefined) return;
    this.#press?.(key);
    if (this.#waiting.length === 1) this.#waiting = [];
    else
      setImmediate(() => {
        this.#waiting.shift();
        this.#next();
      });
  }
}
