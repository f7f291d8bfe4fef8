/** How sure the classifier is, in words: the views never show a bare percentage. */
export type Confidence = 'clear' | 'likely' | 'unsure';

/**
 * Scores are calibrated probabilities, so a threshold is a promise: of the clauses called `clear` at least nine in ten hold, of those called
 * `likely` about seven in ten. Below that a reader should look at the clause before believing the statement.
 */
export const clearFrom = 0.9;
export const likelyFrom = 0.7;

/** Gives the word for a score (a probability, 0 to 1). */
export function confidenceOf(score: number): Confidence {
  if (score >= clearFrom) return 'clear';
  return score >= likelyFrom ? 'likely' : 'unsure';
}
