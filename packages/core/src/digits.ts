/** The characters of the numbers 0 to 63: what is packed with them stays readable to a bundle's own compression. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))));

/** The number a character stands for; 0 past the end and for all others. */
export function digitAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0;
}

/** Reads packed numbers one after the other. */
export class DigitReader {
  readonly #text: string;
  readonly #view = new DataView(new ArrayBuffer(4));
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next digit, 0 to 63. */
  digit(): number {
    return digitAt(this.#text, this.#at++);
  }

  /** A whole number of so many digits, low first. */
  whole(digits: number): number {
    let value = 0;
    for (let place = 0, unit = 1; place < digits; place++, unit *= 64) value += this.digit() * unit;
    return value;
  }

  /** A 32-bit float, in six digits. */
  float(): number {
    this.#view.setUint32(0, this.whole(6));
    return this.#view.getFloat32(0);
  }

  /** Floats without their fourteen lowest bits, in three digits each: whole numbers up to 1024 are as they were. */
  shortFloats(count: number): Float32Array {
    const bits = new Uint32Array(count);
    for (let at = 0; at < count; at++) bits[at] = (this.digit() << 14) | (this.digit() << 20) | (this.digit() << 26);
    return new Float32Array(bits.buffer);
  }

  /** Takes the next so many digits as they are, and goes on behind them. */
  digits(count: number): string {
    const start = this.#at;
    this.#at += count;
    return this.#text.slice(start, this.#at);
  }
}
