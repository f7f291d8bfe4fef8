import type { CategoryScore, Clause, TaggedClause } from '../types.ts';
import { learnedOnly } from './learned-only.ts';
import type { Model } from './model.ts';
import { computeProbability, scoreColumns } from './score-text.ts';
import { tagPractices } from './tag-practices.ts';

/**
 * Gives each clause its categories and practices.
 *
 * @param clauses of one policy, in reading order
 * @returns the same clauses in the same order; categories all and best first, practices only those found
 */
export function classifyClauses(clauses: readonly Clause[], model: Model): TaggedClause[] {
  return clauses.map((clause) => {
    // A clause is one sentence, so that whole text and best sentence are the same.
    const margins = scoreColumns(clause, model);
    const both = { whole: margins, sentence: margins };
    return {
      ...clause,
      categories: scoreCategories(model, margins, margins),
      practices: tagPractices(clause, both, model, learnedOnly),
    };
  });
}

/** All categories with their probabilities, best first. */
export function scoreCategories(model: Model, whole: Float64Array, sentence: Float64Array): CategoryScore[] {
  return model.categories
    .map((label) => {
      const score = computeProbability(label, whole, sentence);
      return { id: label.id, score, assigned: score >= label.threshold };
    })
    .sort((one, other) => other.score - one.score);
}
