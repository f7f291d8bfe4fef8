import type { DecodedModel, ModelLabel } from './decode-model.ts';
import { vectoriseText } from './vectorise-text.ts';
import type { FeatureText } from './visit-features.ts';

/** Margins of a text for every column of the model: above 0 speaks for the label. */
export function scoreColumns(parts: FeatureText, model: DecodedModel): Float64Array {
  const margins = Float64Array.from(model.columns, ({ bias }) => bias);
  const { starts, weightColumns, weights } = model;
  const { indices, values } = vectoriseText(parts, model.vocabulary, model.blocks);
  for (let at = 0; at < indices.length; at++) {
    const feature = indices[at] ?? 0;
    const value = values[at] ?? 0;
    const end = starts[feature + 1] ?? 0;
    for (let entry = starts[feature] ?? 0; entry < end; entry++) {
      const column = weightColumns[entry] ?? 0;
      margins[column] = (margins[column] ?? 0) + value * (weights[entry] ?? 0);
    }
  }
  return margins;
}

/** The larger of two sets of margins, column by column. */
export function takeLarger(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((margin, column) => Math.max(margin, second[column] ?? margin));
}

/**
 * Probability of a label, 0 to 1; 0 for a label that the model has not learned.
 *
 * @param whole margins of the whole text
 * @param sentence the largest margins among its sentences
 */
export function computeProbability(label: ModelLabel, whole: Float64Array, sentence: Float64Array): number {
  if (label.whole < 0 || label.sentence < 0) return 0;
  const margin = label.share * (whole[label.whole] ?? 0) + (1 - label.share) * (sentence[label.sentence] ?? 0);
  return 1 / (1 + Math.exp(-(label.slope * margin + label.offset)));
}
