import { blockCount, type FeatureText, visitFeatures } from './visit-features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sparse vector: feature indices (ascending) and their values. */
export interface SparseVector {
  indices: Int32Array;
  values: Float32Array;
}

/** Length of each block's part of the vector: text, parts of words, heading, lead-in. The text's own words say most. */
export type BlockWeights = readonly [number, number, number, number];

/**
 * Turns a text into a vector: sublinear term frequency times inverse document frequency, each block scaled to its weight.
 * Unknown features are passed over.
 */
export function vectoriseText(parts: FeatureText, vocabulary: Vocabulary, weights: BlockWeights): SparseVector {
  // Feature and block in one number: sorting such numbers and counting runs is three times as fast as a Map.
  const found: number[] = [];
  visitFeatures(parts, (block, hash) => {
    const index = vocabulary.find(hash);
    if (index >= 0) found.push(index * blockCount + block);
  });
  const sorted = Int32Array.from(found).sort();
  const indices = new Int32Array(sorted.length);
  const values = new Float32Array(sorted.length);
  const blocks = new Uint8Array(sorted.length);
  const squares = new Float64Array(blockCount);
  let length = 0;
  let at = 0;
  while (at < sorted.length) {
    const key = sorted[at] ?? 0;
    const from = at;
    while (sorted[at] === key) at++;
    const index = Math.floor(key / blockCount);
    const block = key % blockCount;
    const value = (1 + (logarithms[at - from] ?? Math.log(at - from))) * (vocabulary.idf[index] ?? 0);
    indices[length] = index;
    blocks[length] = block;
    values[length] = value;
    squares[block] = (squares[block] ?? 0) + value * value;
    length++;
  }
  const scales = Float64Array.from(weights, (weight, block) => weight / Math.sqrt(squares[block] || 1));
  for (let entry = 0; entry < length; entry++) {
    values[entry] = (values[entry] ?? 0) * (scales[blocks[entry] ?? 0] ?? 0);
  }
  return { indices: indices.subarray(0, length), values: values.subarray(0, length) };
}

/** Logarithms of the counts that nearly all features have. */
const logarithms = Float64Array.from({ length: 64 }, (_, count) => Math.log(Math.max(1, count)));
