/** What lets a batch go on, wait or end: whoever shows it holds this, and its inputs come through it. */
export class Control {
  #state: 'running' | 'paused' | 'cancelled' = 'running';
  #wake: (() => void) | null = null;

  get state(): 'running' | 'paused' | 'cancelled' {
    return this.#state;
  }

  /** No further input is begun until `goOn`; those under way are finished. */
  pause(): void {
    if (this.#state === 'running') this.#state = 'paused';
  }

  goOn(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'running';
    this.#wake?.();
  }

  /** No further input is begun; those under way are finished. */
  cancel(): void {
    this.#state = 'cancelled';
    this.#wake?.();
  }

  /** The inputs, held back while the batch is paused and ended where it is cancelled. */
  async *through<T>(inputs: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
    for await (const input of inputs) {
      if (this.#state === 'paused')
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      if (this.#state === 'cancelled') return;
      yield input;
    }
  }
}
