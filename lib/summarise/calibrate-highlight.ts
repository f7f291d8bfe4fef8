import { strongCueScore } from '../classify/tag-practices.ts';

/**
 * How a cue's score becomes the probability that a careful reader agrees: a logistic curve over the odds that the weights give the practice. Half way between the curves
 * of two sets of twelve policies (491 and 511 highlights), each fitted before cues were mended on that set; pseudo-highlights at the ends, a quarter of them
 * wrong, keep the curve from certainty. MODEL_CARD.md reports its error on twelve other policies.
 */
const curve = { offset: 4.1, slope: 0.21 };

/** The weights are never surer than this; their odds stay finite. */
const leastOdds = 0.001;

/**
 * Turns the best score of a practice's clauses into the probability, 0 to 1, that the policy states the practice. Learned probabilities are calibrated where they
 * are learned and stay as they are; scores of cues order clauses and start at .9 by decision.
 *
 * @param score of the best clause, as `tagPractices` gives it
 */
export function calibrateHighlight(score: number): number {
  if (score < strongCueScore) return score;
  const probability = Math.min(1 - leastOdds, Math.max(leastOdds, (score - strongCueScore) / (1 - strongCueScore)));
  const logOdds = Math.log(probability / (1 - probability));
  return 1 / (1 + Math.exp(-(curve.offset + curve.slope * logOdds)));
}
