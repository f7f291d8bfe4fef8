import { hashBits } from './hash-feature.ts';
import { ModelError } from './model-error.ts';
import {
  type ColumnHeader,
  computeChecksum,
  decodeWeight,
  type LabelHeader,
  type ModelHeader,
  modelMagic,
  modelVersion,
  preambleLength,
} from './model-format.ts';
import { parseModelHeader } from './parse-model-header.ts';
import type { BlockWeights } from './vectorise-text.ts';
import { buildVocabulary, decodeIdf, type Vocabulary } from './vocabulary.ts';

/** A label with its calibration and threshold. */
export interface ModelLabel<Id extends string = string> extends LabelHeader {
  id: Id;
}

/** A model with labels of any kind, as a training run on other labels makes it. */
export interface DecodedModel {
  vocabulary: Vocabulary;
  blocks: BlockWeights;
  columns: readonly ColumnHeader[];
  /** Weights of feature f: entries from `starts[f]` up to `starts[f + 1]`. */
  starts: Uint32Array;
  weightColumns: Uint8Array;
  weights: Float32Array;
  categories: readonly ModelLabel[];
  practices: readonly ModelLabel[];
}

/**
 * Reads a model file whatever its labels are.
 *
 * @throws ModelError where the file is not a sound model of this version
 */
export function decodeModel(buffer: ArrayBuffer): DecodedModel {
  const bytes = new Uint8Array(buffer);
  const header = readHeader(bytes);
  const headerLength = new DataView(buffer).getUint32(12, true);
  return { ...readBody(bytes, preambleLength + headerLength, header), ...pickLabels(header) };
}

function pickLabels(header: ModelHeader): Pick<DecodedModel, 'blocks' | 'columns' | 'categories' | 'practices'> {
  const { blocks, columns, categories, practices } = header;
  return { blocks, columns, categories, practices };
}

function readHeader(bytes: Uint8Array): ModelHeader {
  if (bytes.length < preambleLength || String.fromCharCode(...bytes.subarray(0, 4)) !== modelMagic) {
    throw new ModelError('This file is not a Clauselight model.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(4, true);
  if (version !== modelVersion) {
    throw new ModelError(`The model has format ${version}; this version of Clauselight reads format ${modelVersion}.`);
  }
  if (view.getUint32(8, true) !== computeChecksum(bytes.subarray(12))) {
    throw new ModelError('The model file is damaged: its checksum does not match.');
  }
  const end = preambleLength + view.getUint32(12, true);
  if (end > bytes.length) throw new ModelError('The model file is cut off.');
  const header = parseModelHeader(readAscii(bytes.subarray(preambleLength, end)));
  if (header.hashBits !== hashBits) {
    throw new ModelError(`The model's features have ${header.hashBits} bits, not ${hashBits}.`);
  }
  return header;
}

/** The header is ASCII: label ids are kebab-case. (TextDecoder is no part of the language, and the pure folders do without it.) */
function readAscii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

type Body = Pick<DecodedModel, 'vocabulary' | 'starts' | 'weightColumns' | 'weights'>;

function readBody(bytes: Uint8Array, from: number, header: ModelHeader): Body {
  const hashes = new Uint32Array(header.features);
  const idf = new Float32Array(header.features);
  const starts = new Uint32Array(header.features + 1);
  const weightColumns = new Uint8Array(header.weights);
  const weights = new Float32Array(header.weights);
  const cursor = { at: from };
  let hash = -1;
  let filled = 0;
  for (let feature = 0; feature < header.features; feature++) {
    hash += readVarint(bytes, cursor);
    if (hash >= 2 ** hashBits) throw new ModelError('The model file is damaged: a feature is out of range.');
    hashes[feature] = hash;
    idf[feature] = decodeIdf(readByte(bytes, cursor));
    const count = readVarint(bytes, cursor);
    if (filled + count > header.weights || cursor.at + 2 * count > bytes.length) {
      throw new ModelError('The model file is damaged: it holds other weights than it says.');
    }
    for (let index = 0; index < count; index++) {
      const column = bytes[cursor.at + index] ?? 0;
      const scale = header.columns[column]?.scale;
      if (scale === undefined) throw new ModelError(`The model file is damaged: there is no column ${column}.`);
      if (index > 0 && column <= (weightColumns[filled - 1] ?? 0)) {
        throw new ModelError('The model file is damaged: the columns of a feature are out of order.');
      }
      weightColumns[filled] = column;
      weights[filled] = decodeWeight(((bytes[cursor.at + count + index] ?? 0) << 24) >> 24, scale);
      filled++;
    }
    cursor.at += 2 * count;
    starts[feature + 1] = filled;
  }
  if (filled !== header.weights || cursor.at !== bytes.length) {
    throw new ModelError('The model file is damaged: it holds other weights than it says.');
  }
  return { vocabulary: buildVocabulary(hashes, idf), starts, weightColumns, weights };
}

function readByte(bytes: Uint8Array, cursor: { at: number }): number {
  const byte = bytes[cursor.at];
  if (byte === undefined) throw new ModelError('The model file is cut off.');
  cursor.at++;
  return byte;
}

/** Seven bits a byte, lowest first; at most four bytes. */
function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = readByte(bytes, cursor);
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  throw new ModelError('The model file is damaged: a number is too long.');
}
