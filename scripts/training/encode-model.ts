import { hashBits } from '../../lib/classify/hash-feature.ts';
import {
  type ColumnHeader,
  computeChecksum,
  encodeWeight,
  type LabelHeader,
  type ModelHeader,
  modelMagic,
  modelVersion,
  preambleLength,
} from '../../lib/classify/model-format.ts';
import type { BlockWeights } from '../../lib/classify/vectorise-text.ts';
import { encodeIdf } from '../../lib/classify/vocabulary.ts';
import type { LearnedVocabulary } from './build-rows.ts';

export interface ModelParts {
  vocabulary: LearnedVocabulary;
  blocks: BlockWeights;
  /** One weight a feature, then the bias, for each column. */
  columns: readonly Float64Array[];
  /** How much each column's weights matter when room is short, 1 for most. */
  priorities: readonly number[];
  categories: readonly LabelHeader[];
  practices: readonly LabelHeader[];
  /** Mean value of each feature where it occurs: a large weight of a feature with small values moves little. */
  importance: Float64Array;
}

/** Writes a model file of at most `mostBytes` bytes: the weights that move scores least are left out until it fits. */
export function encodeModel(parts: ModelParts, mostBytes: number): Uint8Array {
  let low = 0;
  let high = 1;
  let best = encodeAbove(parts, 0);
  if (best.length <= mostBytes) return best;
  for (let round = 0; round < 24; round++) {
    const least = (low + high) / 2;
    const bytes = encodeAbove(parts, least);
    if (bytes.length > mostBytes) low = least;
    else {
      high = least;
      best = bytes;
    }
  }
  if (best.length > mostBytes) throw new Error(`The model cannot be made smaller than ${best.length} bytes.`);
  return best;
}

function encodeAbove(parts: ModelParts, least: number): Uint8Array {
  const { vocabulary, columns } = parts;
  const headers: ColumnHeader[] = columns.map((weights) => ({
    bias: weights[vocabulary.size] ?? 0,
    scale: weights.subarray(0, vocabulary.size).reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9),
  }));
  const body: number[] = [];
  let total = 0;
  let previous = -1;
  vocabulary.hashes.forEach((hash, feature) => {
    const chosen: number[] = [];
    const codes: number[] = [];
    const importance = parts.importance[feature] ?? 0;
    columns.forEach((weights, column) => {
      const weight = weights[feature] ?? 0;
      if (Math.abs(weight) * importance * (parts.priorities[column] ?? 1) < least) return;
      const code = encodeWeight(weight, headers[column]?.scale ?? 1);
      if (code === 0) return;
      chosen.push(column);
      codes.push(code & 0xff);
    });
    pushVarint(body, hash - previous);
    previous = hash;
    body.push(encodeIdf(vocabulary.idf[feature] ?? 1));
    pushVarint(body, chosen.length);
    for (const column of chosen) body.push(column);
    for (const code of codes) body.push(code);
    total += chosen.length;
  });
  const header: ModelHeader = {
    hashBits,
    blocks: [...parts.blocks],
    features: vocabulary.size,
    weights: total,
    columns: headers,
    categories: [...parts.categories],
    practices: [...parts.practices],
  };
  return joinFile(new TextEncoder().encode(JSON.stringify(header)), body);
}

function joinFile(header: Uint8Array, body: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(preambleLength + header.length + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(modelMagic), 0);
  view.setUint32(4, modelVersion, true);
  view.setUint32(12, header.length, true);
  bytes.set(header, preambleLength);
  bytes.set(body, preambleLength + header.length);
  view.setUint32(8, computeChecksum(bytes.subarray(12)), true);
  return bytes;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
