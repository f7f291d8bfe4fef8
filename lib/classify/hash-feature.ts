/**
 * Features are known by a hash alone, so that the model file holds no word of any policy.
 * FNV-1a over UTF-16 units, then the finaliser of MurmurHash3, which spreads FNV's weak low bits.
 */

/** Bits of a feature's hash. At 24 bits one in 150 unknown words meets one of 110,000 known features by chance; the file's gaps stay within two bytes. */
export const hashBits = 24;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** The start of a hash in a namespace (a small whole number): equal words in different namespaces are different features. */
export function startHash(namespace: number): number {
  return Math.imul(offsetBasis ^ namespace, prime);
}

/** Continues `hash` with the units of `text` from `start` up to `end`. */
export function extendHash(hash: number, text: string, start = 0, end = text.length): number {
  let state = hash;
  for (let at = start; at < end; at++) state = Math.imul(state ^ text.charCodeAt(at), prime);
  return state;
}

/** Ends a hash: a whole number from 0 to 2 ** hashBits - 1. */
export function finishHash(hash: number): number {
  let state = hash;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> (32 - hashBits);
}
