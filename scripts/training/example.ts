import type { FeatureText } from '../../lib/classify/visit-features.ts';

/** What an example says about one label. */
export interface LabelEvidence {
  positive: boolean;
  /** Trust in it, above 0 to 1. A label without evidence takes no part in the example. */
  weight: number;
}

export interface Example extends FeatureText {
  /** Examples of one group (a policy, a service) are never parted between training and held-out data. */
  group: string;
  source: 'opp115-segment' | 'opp115-clause' | 'tosdr' | 'original' | 'segments';
  /** Evidence for category ids (the whole text), `clauseKey`s of them (single sentences) and practice ids; labels that are missing take `rest`. */
  evidence: Map<string, LabelEvidence>;
  /** True: nothing is learned from it, it only helps to choose probabilities and thresholds. */
  judgedOnly?: boolean;
  /** Weight as a negative example of the labels that `evidence` does not name; 0 = nothing is known. */
  rest: Record<ColumnKind, number>;
}

/** What a column of weights scores: categories of whole texts, categories of single sentences, practices of sentences, practices of quotes. */
export type ColumnKind = 'category' | 'clause' | 'practice' | 'quote';

/** The key of evidence for a practice of a quote. */
export function quoteKey(practice: string): string {
  return `quote ${practice}`;
}

/** The key of evidence for a category of a single sentence. */
export function clauseKey(category: string): string {
  return `clause ${category}`;
}
