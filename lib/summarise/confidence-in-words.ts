/** How sure the classifier is, in words: the views never show a bare percentage. */
export type Confidence = 'clear' | 'likely' | 'unsure';

/**
 * Scores of highlights are calibrated probabilities (`calibrateHighlight`); all that cues name lie above .93. `clear` means that at least nine in ten such
 * statements were right on policies that nobody had tuned on, `likely` seven in ten. Below `likelyFrom` a reader should look at the clause before believing the statement.
 */
export const clearFrom = 0.9;
export const likelyFrom = 0.7;

/** Gives the word for a score (a probability, 0 to 1). */
export function confidenceOf(score: number): Confidence {
  if (score >= clearFrom) return 'clear';
  return score >= likelyFrom ? 'likely' : 'unsure';
}
