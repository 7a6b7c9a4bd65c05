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
    for (let place = 0; place < digits; place++) value += this.digit() * 64 ** place;
    return value;
  }

  /** A 32-bit float, in six digits. */
  float(): number {
    return this.#floatOf(this.whole(6));
  }

  /** A float without its eight lowest bits, in four digits. */
  shortFloat(): number {
    return this.#floatOf(this.whole(4) * 256);
  }

  /** Reads the next so many digits apart, and goes on behind them. */
  section(digits: number): DigitReader {
    const start = this.#at;
    this.#at += digits;
    return new DigitReader(this.#text.slice(start, this.#at));
  }

  #floatOf(bits: number): number {
    this.#view.setUint32(0, bits);
    return this.#view.getFloat32(0);
  }
}
