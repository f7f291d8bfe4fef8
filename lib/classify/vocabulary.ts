/** The features that a model knows, found by hash, with their inverse document frequencies. */
export interface Vocabulary {
  size: number;
  /** Inverse document frequency by feature index, 1 or more. */
  idf: Float32Array;
  /** Index of a feature, -1 where it is unknown. */
  find(hash: number): number;
}

/**
 * Builds the lookup table of a vocabulary (open addressing, at most half full).
 *
 * @param hashes of the features, all different
 * @param idf by feature, same order
 */
export function buildVocabulary(hashes: Uint32Array, idf: Float32Array): Vocabulary {
  let capacity = 16;
  while (capacity < hashes.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity).fill(-1);
  const indices = new Int32Array(capacity).fill(-1);
  hashes.forEach((hash, index) => {
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = hash;
    indices[slot] = index;
  });
  const find = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (keys[slot] !== -1) {
      if (keys[slot] === hash) return indices[slot] ?? -1;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
  return { size: hashes.length, idf, find };
}

/** Steps of an inverse document frequency in a model file, where it has one byte: 1 to 13.75 in steps of a twentieth. */
const idfStep = 0.05;

/** Inverse document frequency to the byte that stands for it in a model file. */
export function encodeIdf(idf: number): number {
  return Math.max(0, Math.min(255, Math.round((idf - 1) / idfStep)));
}

/** The inverse document frequency that a byte of a model file stands for. */
export function decodeIdf(byte: number): number {
  return 1 + byte * idfStep;
}
