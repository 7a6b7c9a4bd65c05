/** Bits of a feature's hash that a model keeps. */
export const HASH_BITS = 25;

/** A hash of a string, or of a part of it as `slice` takes it, from a seed: FNV-1a, 32 bits. */
export function hashOf(seed: number, text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 ^ seed;
  const end = Math.min(to, text.length);
  for (let at = from < 0 ? Math.max(0, text.length + from) : from; at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Mixes a feature's number with up to two values. */
export function mix(feature: number, one: number, two = 0): number {
  let hash = Math.imul(one ^ Math.imul(feature + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15) ^ two) | 0, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Features of one token at most. */
const MOST_FEATURES = 256;

/** Collects a token's features; used again for the next. */
export class FeatureList {
  readonly features = new Int32Array(MOST_FEATURES);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Takes a feature that is mixed already. */
  put(feature: number): void {
    if (this.length < MOST_FEATURES) this.features[this.length++] = feature;
  }

  /** Mixes a feature's number with its values. */
  add(feature: number, one: number, two = 0): void {
    if (this.length < MOST_FEATURES) this.features[this.length++] = mix(feature, one, two);
  }
}
