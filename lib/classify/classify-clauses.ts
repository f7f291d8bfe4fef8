import type { CategoryScore, Clause, PracticeTag, TaggedClause } from '../types.ts';
import { findPurposeLists } from './find-purpose-lists.ts';
import type { Model } from './model.ts';
import { matchCuesOfAll } from './rules/match-cues.ts';
import { type Scored, scoreLabel, TextScorer } from './score-text.ts';
import { strongCueScore, tagPractices } from './tag-practices.ts';

/**
 * Gives each clause its categories and practices.
 *
 * @param clauses of one policy, in reading order
 * @returns the same clauses in the same order; categories all and best first, practices only those found
 */
export function classifyClauses(clauses: readonly Clause[], model: Model): TaggedClause[] {
  const scorer = new TextScorer(model);
  // One kind of work for all clauses, then the next: neither the weights nor the cues fit into the processor's near memory together with all else.
  const margins = clauses.map((clause) => scorer.scoreSentence(clause));
  matchCuesOfAll(clauses);
  const purposeLists = findPurposeLists(clauses);
  return clauses.map((clause, at) => {
    const scored: Scored = { kind: 'clause', margins: margins[at] ?? new Float64Array() };
    const practices = tagPractices(clause, scored, model);
    return {
      ...clause,
      categories: scoreCategories(model, scored),
      practices: purposeLists.has(clause) ? withManyPurposes(practices) : practices,
    };
  });
}

/** The tags of a clause that opens a list of purposes: what the list says belongs to them. */
function withManyPurposes(practices: readonly PracticeTag[]): PracticeTag[] {
  if (practices.some(({ id }) => id === 'use.many-purposes')) return [...practices];
  const tag: PracticeTag = { id: 'use.many-purposes', stance: 'does', score: strongCueScore };
  return [...practices, tag].sort((one, other) => other.score - one.score);
}

/** All categories with their probabilities, best first. */
export function scoreCategories(model: Model, scored: Scored): CategoryScore[] {
  return model.categories
    .map((label) => {
      const { probability, assigned } = scoreLabel(label, scored);
      return { id: label.id, score: probability, assigned };
    })
    .sort((one, other) => other.score - one.score);
}
