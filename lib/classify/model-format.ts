/**
 * The model file, version 2. All whole numbers are little-endian.
 *
 *   0  4 bytes  magic "CLAU"
 *   4  u32      version of the format
 *   8  u32      CRC-32 of everything from byte 12
 *  12  u32      length of the header in bytes
 *  16  header   JSON in ASCII: see `ModelHeader`
 *      body     for each feature, in ascending order of its hash:
 *                 varint  distance to the hash before (to -1 for the first)
 *                 u8      inverse document frequency, see `decodeIdf`
 *                 varint  number of weights
 *                 u8...   the columns of the weights, ascending
 *                 i8...   the weights, see `decodeWeight`
 *
 * The file holds hashes, numbers and ids of labels, and so no text of any policy.
 */
export const modelMagic = 'CLAU';
export const modelVersion = 2;
export const preambleLength = 16;

/** A column of weights. Columns that score sentences come first, so that scoring a clause can stop after them. */
export interface ColumnHeader {
  bias: number;
  /** The largest weight of the column, above 0. */
  scale: number;
}

export interface LabelHeader {
  id: string;
  /** Column that scores a whole text; -1 for a label without training data, which only rules can find. */
  whole: number;
  /** Column that scores one sentence; -1 for a label that is learned from whole texts alone, which in a policy only rules can find. */
  sentence: number;
  /** Share of the whole text's margin in the margin of a text; the best sentence's has the rest. 0 to 1. A clause has the sentence's margin. */
  share: number;
  /** For texts that stand alone: paragraphs, quotes. */
  text: CurveHeader;
  /** For the clauses of a policy. */
  clause: CurveHeader;
}

/** How a margin becomes a probability, and a probability a decision. */
export interface CurveHeader {
  /** Platt scaling: probability = 1 / (1 + exp(-(slope * margin + offset))). */
  slope: number;
  offset: number;
  /** Probability from which the label is assigned, 0 to 1. */
  threshold: number;
}

export interface ModelHeader {
  hashBits: number;
  /** Weights of the blocks of features, see `BlockWeights`. */
  blocks: [number, number, number, number, number];
  features: number;
  weights: number;
  columns: ColumnHeader[];
  categories: LabelHeader[];
  practices: LabelHeader[];
}

/** The largest whole number that stands for a weight. */
const largestCode = 127;

/** The weight that a code from -127 to 127 stands for. Squared, since most weights are small and their differences count. */
export function decodeWeight(code: number, scale: number): number {
  const part = code / largestCode;
  return scale * part * Math.abs(part);
}

/** The code for a weight of at most `scale`; 0 where the weight is too small to matter. */
export function encodeWeight(weight: number, scale: number): number {
  return Math.sign(weight) * Math.round(largestCode * Math.sqrt(Math.min(1, Math.abs(weight) / scale)));
}

/** CRC-32 (IEEE 802.3) of bytes, as an unsigned number. */
export function computeChecksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (checksumTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
