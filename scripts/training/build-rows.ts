import { type BlockWeights, vectoriseText } from '../../lib/classify/vectorise-text.ts';
import { blockCount, type FeatureText, visitFeatures } from '../../lib/classify/visit-features.ts';
import { buildVocabulary, decodeIdf, encodeIdf, type Vocabulary } from '../../lib/classify/vocabulary.ts';
import type { Rows } from './solve-logistic.ts';

/** A vocabulary together with the hashes that it was built from, in ascending order. */
export interface LearnedVocabulary extends Vocabulary {
  hashes: Uint32Array;
}

/** In how many examples a feature of each block must occur. Rarer ones fill the file and name companies rather than practices. */
export const fewestExamples: readonly number[] = [2, 4, 3, 3, 3];

/**
 * Learns which features there are, and how rare each is.
 *
 * @param fewest for each block, in how many texts a feature must occur
 */
export function learnVocabulary(texts: readonly FeatureText[], fewest = fewestExamples): LearnedVocabulary {
  const counts = new Map<number, number>();
  const blocks = new Map<number, number>();
  for (const text of texts) {
    const seen = new Set<number>();
    visitFeatures(text, (block, hash) => {
      if (seen.has(hash)) return;
      seen.add(hash);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      blocks.set(hash, block);
    });
  }
  const hashes: number[] = [];
  for (const [hash, count] of counts) {
    if (count >= (fewest[blocks.get(hash) ?? blockCount] ?? 1)) hashes.push(hash);
  }
  const sorted = Uint32Array.from(hashes).sort();
  const idf = new Float32Array(sorted.length);
  sorted.forEach((hash, index) => {
    const exact = Math.log((1 + texts.length) / (1 + (counts.get(hash) ?? 0))) + 1;
    // The value that the model file will hold, so that training and use agree to the last bit.
    idf[index] = decodeIdf(encodeIdf(exact));
  });
  return { ...buildVocabulary(sorted, idf), hashes: sorted };
}

/** Vectorises all texts into one sparse matrix. */
export function buildRows(texts: readonly FeatureText[], vocabulary: Vocabulary, weights: BlockWeights): Rows {
  const vectors = texts.map((text) => vectoriseText(text, vocabulary, weights));
  const total = vectors.reduce((sum, { indices }) => sum + indices.length, 0);
  const rows: Rows = {
    starts: new Uint32Array(vectors.length + 1),
    indices: new Int32Array(total),
    values: new Float32Array(total),
    squares: new Float64Array(vectors.length),
    columns: vocabulary.size,
  };
  let at = 0;
  vectors.forEach(({ indices, values }, row) => {
    rows.indices.set(indices, at);
    rows.values.set(values, at);
    rows.squares[row] = values.reduce((sum, value) => sum + value * value, 0);
    at += indices.length;
    rows.starts[row + 1] = at;
  });
  return rows;
}
