import type { PracticeId } from '../../taxonomy/practices.ts';

/** A cue that counts only under a heading of a certain kind, for clauses such as "We ignore such signals." */
export interface HeadedCue {
  heading: RegExp;
  text: RegExp;
}

/** What can be told of a practice by words alone. All expressions are written for normalised text, see `cue`. */
export interface PracticeCues {
  practice: PracticeId;
  /**
   * Words without which the practice cannot be stated: each of them must match somewhere in heading, lead-in or text. Kept wide,
   * since evidence that fails here is lost whatever was learned.
   */
  needs: readonly RegExp[];
  /** A clause that matches one of them states the practice or its denial, whatever was learned (precision before recall). */
  strong: readonly (RegExp | HeadedCue)[];
  /** Takes back `strong`, and nothing else: the clause may still hold the practice, but the words do not prove it. */
  unless?: readonly RegExp[];
  /** Near misses: a clause that matches one of them does not state the practice, whatever was learned. */
  against?: readonly RegExp[];
}
