import { KeyList } from './key-list.ts';
import {
  blockCount,
  type FeaturePiece,
  type FeatureText,
  visitFeatures,
  visitPieceFeatures,
} from './visit-features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sparse vector: feature indices (ascending) and their values. */
export interface SparseVector {
  indices: Int32Array;
  values: Float32Array;
}

/** Length of each block's part of the vector: text, parts of words, heading, lead-in, cues. The text's own words say most. */
export type BlockWeights = readonly [number, number, number, number, number];

/**
 * Turns texts into vectors: sublinear term frequency times inverse document frequency, each block scaled to its weight.
 * Unknown features are passed over.
 *
 * Remembers what it knows of words, headings and lead-ins: a policy of nine thousand words has some twelve hundred different ones, and the parts of
 * a word are most of its features.
 */
export class Vectoriser {
  readonly #vocabulary: Vocabulary;
  readonly #weights: BlockWeights;
  /** For each block the keys of the known features of the pieces met so far, each as often as it occurs. */
  readonly #pieces = Array.from({ length: blockCount }, () => new Map<string, readonly number[]>());

  readonly #found = new KeyList();

  constructor(vocabulary: Vocabulary, weights: BlockWeights) {
    this.#vocabulary = vocabulary;
    this.#weights = weights;
  }

  vectorise(parts: FeatureText): SparseVector {
    return this.#weigh(this.#findFeatures(parts));
  }

  /** The keys of all known features, ascending: sorting keys and counting runs is several times as fast as a Map. */
  #findFeatures(parts: FeatureText): Int32Array {
    const found = this.#found;
    found.clear();
    visitFeatures(
      parts,
      (block, hash) => {
        const index = this.#vocabulary.find(hash);
        if (index >= 0) found.push((index << blockBits) | block);
      },
      (piece) => found.pushAll(this.#recall(piece)),
    );
    return found.sort();
  }

  #recall(piece: FeaturePiece): readonly number[] {
    const pieces = this.#pieces[piece.block];
    const known = pieces?.get(piece.text);
    if (known !== undefined) return known;
    const found: number[] = [];
    visitPieceFeatures(piece, (block, hash) => {
      const index = this.#vocabulary.find(hash);
      if (index >= 0) found.push((index << blockBits) | block);
    });
    if (pieces !== undefined && pieces.size < mostPieces) pieces.set(piece.text, found);
    return found;
  }

  /** @param found keys, ascending */
  #weigh(found: Int32Array): SparseVector {
    const { idf } = this.#vocabulary;
    const indices = new Int32Array(found.length);
    const values = new Float32Array(found.length);
    const blocks = new Uint8Array(found.length);
    const squares = new Float64Array(blockCount);
    let length = 0;
    let at = 0;
    while (at < found.length) {
      const key = found[at] ?? 0;
      const from = at;
      while (found[at] === key) at++;
      const index = key >> blockBits;
      const block = key & (2 ** blockBits - 1);
      const value = (1 + (logarithms[at - from] ?? Math.log(at - from))) * (idf[index] ?? 0);
      indices[length] = index;
      blocks[length] = block;
      values[length] = value;
      squares[block] = (squares[block] ?? 0) + value * value;
      length++;
    }
    const scales = this.#weights.map((weight, block) => weight / Math.sqrt(squares[block] || 1));
    for (let entry = 0; entry < length; entry++) {
      values[entry] = (values[entry] ?? 0) * (scales[blocks[entry] ?? 0] ?? 0);
    }
    return { indices: indices.subarray(0, length), values: values.subarray(0, length) };
  }
}

/** A key is a feature's index and, in its lowest bits, its block, of which there are `blockCount`. */
const blockBits = 3;

/** Pieces of a block that are remembered: those of many policies, but not those of a whole corpus. */
const mostPieces = 50_000;

/** Turns a single text into a vector, see `Vectoriser`. */
export function vectoriseText(parts: FeatureText, vocabulary: Vocabulary, weights: BlockWeights): SparseVector {
  return new Vectoriser(vocabulary, weights).vectorise(parts);
}

/** Logarithms of the counts that nearly all features have. */
const logarithms = Float64Array.from({ length: 64 }, (_, count) => Math.log(Math.max(1, count)));
