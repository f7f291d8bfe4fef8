/** How sure the classifier is, in words: the views never show a bare percentage. */
export type Confidence = 'clear' | 'likely' | 'unsure';

/**
 * Learned scores are calibrated probabilities; those of cues start at .9 by decision, since their wording is plain (see `tagPractices`). `clear` therefore means
 * that the words are plain or the classifier is nearly certain, not that its share of right statements was measured. Below `likelyFrom` a reader should look at the
 * clause before believing the statement.
 */
export const clearFrom = 0.9;
export const likelyFrom = 0.7;

/** Gives the word for a score (a probability, 0 to 1). */
export function confidenceOf(score: number): Confidence {
  if (score >= clearFrom) return 'clear';
  return score >= likelyFrom ? 'likely' : 'unsure';
}
