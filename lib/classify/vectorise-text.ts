import { blockCount, type FeatureText, visitFeatures } from './visit-features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sparse vector: feature indices (in order of first occurrence) and their values. */
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
  const counts = new Map<number, number>();
  const blocks: number[] = [];
  visitFeatures(parts, (block, hash) => {
    const index = vocabulary.find(hash);
    if (index < 0) return;
    const count = counts.get(index);
    if (count === undefined) blocks.push(block);
    counts.set(index, (count ?? 0) + 1);
  });
  const indices = Int32Array.from(counts.keys());
  const values = new Float32Array(indices.length);
  const squares = new Float64Array(blockCount);
  let at = 0;
  for (const [index, count] of counts) {
    const value = (1 + Math.log(count)) * (vocabulary.idf[index] ?? 0);
    const block = blocks[at] ?? 0;
    values[at] = value;
    squares[block] = (squares[block] ?? 0) + value * value;
    at++;
  }
  const scales = weights.map((weight, block) => weight / Math.sqrt(squares[block] || 1));
  for (let index = 0; index < values.length; index++) {
    values[index] = (values[index] ?? 0) * (scales[blocks[index] ?? 0] ?? 0);
  }
  return { indices, values };
}
