import type { DecodedModel, ModelLabel } from './decode-model.ts';
import { Vectoriser } from './vectorise-text.ts';
import type { FeatureText } from './visit-features.ts';

/** Gives the margins of texts for every column of a model: above 0 speaks for the label. Scores many texts faster than one, see `Vectoriser`. */
export class TextScorer {
  readonly #model: DecodedModel;
  readonly #vectoriser: Vectoriser;
  readonly #biases: Float64Array;
  /** The columns that score sentences come first, and are half of all. */
  readonly #sentenceColumns: number;

  constructor(model: DecodedModel) {
    this.#model = model;
    this.#vectoriser = new Vectoriser(model.vocabulary, model.blocks);
    this.#biases = Float64Array.from(model.columns, ({ bias }) => bias);
    const labels = [...model.categories, ...model.practices];
    this.#sentenceColumns = labels.reduce((count, { sentence }) => Math.max(count, sentence + 1), 0);
  }

  /** Margins of a text that stands alone, for every column. */
  scoreWhole(parts: FeatureText): Float64Array {
    return this.#scoreColumns(parts, this.#biases.length);
  }

  /** Margins of a clause or a sentence, for the columns that score such; of the others no more than their biases. */
  scoreSentence(parts: FeatureText): Float64Array {
    return this.#scoreColumns(parts, this.#sentenceColumns);
  }

  /** @param limit columns from this one on are left out; a feature's weights are in the order of their columns */
  #scoreColumns(parts: FeatureText, limit: number): Float64Array {
    const { starts, weightColumns, weights } = this.#model;
    const { indices, values } = this.#vectoriser.vectorise(parts);
    const margins = this.#biases.slice();
    for (let at = 0; at < indices.length; at++) {
      const feature = indices[at] ?? 0;
      const value = values[at] ?? 0;
      const end = starts[feature + 1] ?? 0;
      for (let entry = starts[feature] ?? 0; entry < end; entry++) {
        const column = weightColumns[entry] ?? 0;
        if (column >= limit) break;
        margins[column] = (margins[column] ?? 0) + value * (weights[entry] ?? 0);
      }
    }
    return margins;
  }
}

/** The larger of two sets of margins, column by column. */
export function takeLarger(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((margin, column) => Math.max(margin, second[column] ?? margin));
}

/** What was scored: a clause of a policy, or a text that stands alone with its sentences. */
export type Scored =
  | { kind: 'clause'; margins: Float64Array }
  | {
      kind: 'text';
      /** Margins of the whole text. */
      whole: Float64Array;
      /** The largest margins among its sentences. */
      sentence: Float64Array;
    };

/** How probable a label is, and whether that suffices. */
export interface LabelScore {
  /** 0 to 1; 0 for a label that the model has not learned. */
  probability: number;
  assigned: boolean;
}

/** Turns margins into the probability of one label. */
export function scoreLabel(label: ModelLabel, scored: Scored): LabelScore {
  if ((scored.kind === 'clause' ? label.sentence : label.whole) < 0) return { probability: 0, assigned: false };
  const { slope, offset, threshold } = label[scored.kind];
  const probability = 1 / (1 + Math.exp(-(slope * mixMargin(label, scored) + offset)));
  return { probability, assigned: probability >= threshold };
}

function mixMargin(label: ModelLabel, scored: Scored): number {
  if (scored.kind === 'clause') return scored.margins[label.sentence] ?? 0;
  const whole = scored.whole[label.whole] ?? 0;
  return label.sentence < 0 ? whole : label.share * whole + (1 - label.share) * (scored.sentence[label.sentence] ?? 0);
}
