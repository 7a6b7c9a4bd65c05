/** MurmurHash3's finalizer: every bit of the input moves every bit of the output. */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over code units, mixed; 32 bits. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return mix(h);
}

/** Two hashes of 32 bits as 16 hexadecimal digits. */
export function hash64(text: string): string {
  const hex = (value: number): string => value.toString(16).padStart(8, '0');
  return hex(hash32(text)) + hex(hash32(text, 0x9747b28c));
}
