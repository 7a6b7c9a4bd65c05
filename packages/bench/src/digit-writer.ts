import { DIGITS } from '../../core/src/digits.ts';

/** Writes numbers as `DigitReader` in core reads them. */
export class DigitWriter {
  readonly #digits: string[] = [];
  readonly #view = new DataView(new ArrayBuffer(4));

  get text(): string {
    return this.#digits.join('');
  }

  /** A whole number from 0 on in so many digits, low first. */
  whole(value: number, digits: number): void {
    let left = value;
    for (let place = 0; place < digits; place++, left = Math.floor(left / 64))
      this.#digits.push(DIGITS.charAt(left % 64));
  }

  /** What another has written. */
  append(other: DigitWriter): void {
    for (const digit of other.#digits) this.#digits.push(digit);
  }

  /** A 32-bit float. */
  float(value: number): void {
    this.whole(this.#bitsOf(value), 6);
  }

  /** A float without its fourteen lowest bits, rounded up: a cut so written still has its own value at or below it. */
  shortFloat(value: number): void {
    const bits = this.#bitsOf(value);
    const low = bits % 2 ** 14;
    const up = low !== 0 && value > 0 ? 1 : 0;
    this.whole((bits - low) / 2 ** 14 + up, 3);
  }

  #bitsOf(value: number): number {
    this.#view.setFloat32(0, value);
    return this.#view.getUint32(0);
  }
}
