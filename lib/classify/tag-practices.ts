import type { PracticeId } from '../taxonomy/practices.ts';
import type { PracticeTag } from '../types.ts';
import type { Model } from './model.ts';
import { asksOnly } from './rules/asks-only.ts';
import type { CueInput } from './rules/cue-input.ts';
import { matchCues, mayHold } from './rules/match-cues.ts';
import { readStance } from './rules/read-stance.ts';
import { type Scored, scoreLabel } from './score-text.ts';
import { settleOpposites } from './settle-opposites.ts';

/**
 * Least score of a practice that a strong cue names, by decision: it orders clauses, cues before weights. How often such clauses are right is measured for whole
 * policies, see `calibrateHighlight`.
 */
export const strongCueScore = 0.9;

/**
 * Least learned probability that tags a clause without a cue, even where a label's own threshold lies lower: a reader checks the quoted clause, and
 * a wrong one costs more trust than a missing one. On the readers' policies practices found by the weights alone were right once in nine
 * times below .65, eight times in thirteen above; .6 leaves some room for policies on which no cue was tuned.
 */
const leastProbability = 0.6;

/**
 * Heeding and ignoring Do Not Track share all their words but one, and most policies explain the signal first: the weights take such an explanation for
 * an answer. Only a cue can tell which it is.
 */
const toldByCuesAlone: ReadonlySet<PracticeId> = new Set(['tracking.dnt-ignored', 'tracking.dnt-honoured']);

/**
 * Promises that hang on "only" or "not" ("session cookies expire", "we do not use it to identify you"), and ages, periods, referrals and Europe, whose words stand in
 * clauses of all kinds: where the weights named them by themselves with less than this, on ninety policies that nobody had tuned on, they were wrong in two cases of three.
 */
const leastOfEasilyMistaken = 0.86;
const easilyMistaken: ReadonlySet<PracticeId> = new Set([
  'tracking.none',
  'tracking.referrer',
  'cookies.session-only',
  'sharing.no-sharing',
  'sharing.consent-only',
  'collection.pseudonym',
  'children.minimum-age',
  'retention.stated-period',
  'rights.europe',
  'changes.any-time',
  'changes.posted',
  'choices.opt-out-marketing',
  'cookies.third-party-analytics',
]);

/**
 * A clause rarely states more; further ones are mostly neighbours of the first. One sentence that lists the reader's rights names eight of them,
 * each in its own words, so that practices named by a cue have more room than others.
 */
const mostPractices = 6;
const mostNamedByCues = 10;

/**
 * Promises that no policy takes back in so many words: where their own words are found and the sentence reads as their opposite, it was about
 * something else ("this does not lead to less tracking"). What does break such a promise has practices of its own.
 */
const promisesNeverDenied: ReadonlySet<PracticeId> = new Set([
  'sharing.no-sharing',
  'sharing.consent-only',
  'tracking.none',
]);

/**
 * Tags a clause of a policy. Combines learned probabilities with the rules: a practice is tagged where a strong cue names it or its probability reaches its threshold,
 * unless a cue speaks against it or its necessary words are missing.
 *
 * @returns best first
 */
export function tagPractices(input: CueInput, scored: Scored, model: Model): PracticeTag[] {
  if (asksOnly(input.text)) return [];
  const strong = new Set<PracticeId>();
  const against = new Set<PracticeId>();
  for (const { practice, kind } of matchCues(input)) (kind === 'strong' ? strong : against).add(practice);
  const tags: PracticeTag[] = [];
  for (const label of model.practices) {
    const { id } = label;
    if (against.has(id)) continue;
    const { probability, assigned } = scoreLabel(label, scored);
    const least = easilyMistaken.has(id) ? leastOfEasilyMistaken : leastProbability;
    const suffices = assigned && probability >= least && !toldByCuesAlone.has(id);
    if (!strong.has(id) && !(suffices && mayHold(id, input))) continue;
    // What the weights say breaks ties between cues; a clause that they alone name comes after those.
    const score = strong.has(id)
      ? strongCueScore + (1 - strongCueScore) * probability
      : Math.min(probability, strongCueScore);
    const stance = readStance(id, input);
    if (stance === 'does-not' && promisesNeverDenied.has(id)) continue;
    tags.push({ id, stance, score });
  }
  const best = tags
    .sort((one, other) => other.score - one.score)
    .filter(({ id }, place) => place < (strong.has(id) ? mostNamedByCues : mostPractices));
  return settleOpposites(best).sort((one, other) => other.score - one.score);
}
