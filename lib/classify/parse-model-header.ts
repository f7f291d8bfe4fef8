import { ModelError } from './model-error.ts';
import type { ColumnHeader, CurveHeader, LabelHeader, ModelHeader } from './model-format.ts';

/** Weights name their column in one byte. */
const mostColumns = 256;
/** Far above any model that fits the size limit; guards against a header that asks for gigabytes. */
const mostEntries = 16_000_000;

/**
 * Checks the JSON header of a model file.
 *
 * @throws ModelError where a field is missing, of another kind or out of range
 */
export function parseModelHeader(json: string): ModelHeader {
  const header = asRecord(parseJson(json), 'header');
  const columns = asList(header.columns, 'columns').map(parseColumn);
  if (columns.length > mostColumns) throw new ModelError(`The model has ${columns.length} columns of weights.`);
  const parseLabels = (value: unknown, name: string): LabelHeader[] => {
    const labels = asList(value, name).map((label) => parseLabel(label, columns.length));
    if (new Set(labels.map(({ id }) => id)).size !== labels.length) {
      throw new ModelError(`The model names one of its ${name} twice.`);
    }
    return labels;
  };
  return {
    hashBits: asNumber(header.hashBits, 'hashBits', 1, 32),
    blocks: parseBlocks(header.blocks),
    features: asCount(header.features, 'features'),
    weights: asCount(header.weights, 'weights'),
    columns,
    categories: parseLabels(header.categories, 'categories'),
    practices: parseLabels(header.practices, 'practices'),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ModelError('The model file is damaged: its header is not JSON.');
  }
}

function parseBlocks(value: unknown): [number, number, number, number, number] {
  const [words, letters, heading, leadIn, cues, ...rest] = asList(value, 'blocks').map((weight) =>
    asNumber(weight, 'block weight', 0, 100),
  );
  if (
    words === undefined ||
    letters === undefined ||
    heading === undefined ||
    leadIn === undefined ||
    cues === undefined ||
    rest.length > 0
  ) {
    throw new ModelError('The model has other blocks of features than this version of Clauselight.');
  }
  return [words, letters, heading, leadIn, cues];
}

function parseColumn(value: unknown): ColumnHeader {
  const column = asRecord(value, 'column');
  const scale = asNumber(column.scale, 'scale', 0, 1e6);
  if (scale === 0) throw new ModelError('The model has a column of weights without a scale.');
  return { bias: asNumber(column.bias, 'bias', -1e6, 1e6), scale };
}

function parseLabel(value: unknown, columns: number): LabelHeader {
  const label = asRecord(value, 'label');
  if (typeof label.id !== 'string' || label.id === '') throw new ModelError('The model has a label without an id.');
  const asColumn = (column: unknown): number => {
    const index = asNumber(column, `column of ${label.id}`, -1, columns - 1);
    if (!Number.isInteger(index)) throw new ModelError(`The model's column of "${label.id}" is no whole number.`);
    return index;
  };
  return {
    id: label.id,
    whole: asColumn(label.whole),
    sentence: asColumn(label.sentence),
    share: asNumber(label.share, `share of ${label.id}`, 0, 1),
    text: parseCurve(label.text, label.id),
    clause: parseCurve(label.clause, label.id),
  };
}

function parseCurve(value: unknown, id: string): CurveHeader {
  const curve = asRecord(value, `calibration of ${id}`);
  return {
    slope: asNumber(curve.slope, `slope of ${id}`, -1e6, 1e6),
    offset: asNumber(curve.offset, `offset of ${id}`, -1e6, 1e6),
    threshold: asNumber(curve.threshold, `threshold of ${id}`, 0, 1),
  };
}

function asRecord(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ModelError(`The model's ${name} is missing.`);
  }
  return value as Record<string, unknown>;
}

function asList(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw new ModelError(`The model's ${name} are missing.`);
  return value;
}

function asNumber(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw new ModelError(`The model's ${name} should be a number from ${least} to ${most}.`);
  }
  return value;
}

function asCount(value: unknown, name: string): number {
  const count = asNumber(value, name, 0, mostEntries);
  if (!Number.isInteger(count)) throw new ModelError(`The model's number of ${name} is no whole number.`);
  return count;
}
