import type { PracticeId } from '../taxonomy/practices.ts';
import type { PracticeTag } from '../types.ts';
import type { ModelLabel } from './decode-model.ts';
import type { CueInput } from './rules/cue-input.ts';
import { matchCues, mayHold } from './rules/match-cues.ts';
import { readStance } from './rules/read-stance.ts';
import { type Scored, scoreLabel } from './score-text.ts';
import { settleOpposites } from './settle-opposites.ts';

/** What a text that stands alone may be about. */
export interface PracticeGuess extends PracticeTag {
  /** True where the text states the practice; false where it is only the likeliest of what it may be about. */
  assigned: boolean;
}

/**
 * What a strong cue adds to the learned probability, which has weighed the cue already (see `nameCues`). A quote is filed under what it is mainly about, which the weights know better than a
 * cue; a small bonus lets rare practices come first more often: mean F1 of first guesses over held-out practices .518 with it, .507 without, .524 with .1 at the cost of first guesses.
 */
const cueBonus = 0.05;

/** Score of a practice that only cues know, for want of data to learn from. */
const scoreOfCueAlone = 0.6;

/** So many practices are named beside those that are assigned, since a text that stands alone was given for what it says of some practice. */
const mostGuesses = 3;
/** Less than this is no guess. */
const leastGuess = 0.02;

/**
 * Guesses what a text that stands alone is about: a quote, a paragraph. Other than a clause of a policy (`tagPractices`), where silence is an answer, it gets the
 * likeliest practices even where none reaches its threshold.
 *
 * @returns best first; the practices assigned, and up to three others
 */
export function guessPractices(
  input: CueInput,
  scored: Scored,
  practices: readonly ModelLabel<PracticeId>[],
): PracticeGuess[] {
  const cues = new Map(matchCues(input).map(({ practice, kind }) => [practice, kind]));
  const guesses = practices.map((label): PracticeGuess => {
    const { id } = label;
    const cue = cues.get(id);
    const { probability, assigned } = scoreLabel(label, scored);
    return {
      id,
      stance: readStance(id, input),
      score: cue === 'strong' ? addCue(label, probability) : probability,
      assigned: cue === 'strong' || (cue === undefined && assigned && mayHold(id, input)),
    };
  });
  const found = settleOpposites(guesses.filter(({ assigned }) => assigned));
  const known = new Set(found.map(({ id }) => id));
  const others = guesses
    .filter(({ id, score }) => !known.has(id) && score >= leastGuess)
    .sort(compareScores)
    .slice(0, mostGuesses);
  return [...found.map((tag) => ({ ...tag, assigned: true })), ...others].sort(compareScores);
}

function addCue(label: ModelLabel, probability: number): number {
  const isLearned = label.whole >= 0;
  return isLearned ? Math.min(1, probability + cueBonus) : scoreOfCueAlone;
}

function compareScores(one: PracticeTag, other: PracticeTag): number {
  return other.score - one.score;
}
