import type { PracticeId } from '../taxonomy/practices.ts';
import type { PracticeTag, Stance } from '../types.ts';
import type { Model } from './model.ts';
import type { CueInput } from './rules/cue-input.ts';
import { computeProbability } from './score-text.ts';

/** What the rules say of a clause, beside what was learned. */
export interface Rules {
  matchCues(input: CueInput): readonly { practice: PracticeId; kind: 'strong' | 'against' }[];
  mayHold(practice: PracticeId, input: CueInput): boolean;
  readStance(practice: PracticeId, input: CueInput): Stance;
}

/** Probability of a practice that a strong cue names: measured on OPP-115 and the readers' policies, cues are right about nine times in ten. */
export const strongCueScore = 0.9;

/** A clause rarely states more; further ones are mostly neighbours of the first. */
const mostPractices = 6;

/**
 * Combines learned probabilities with the rules: a practice is tagged where a strong cue names it or its probability reaches its threshold,
 * unless a cue speaks against it or its necessary words are missing.
 *
 * @returns best first
 */
export function tagPractices(
  input: CueInput,
  margins: { whole: Float64Array; sentence: Float64Array },
  model: Model,
  rules: Rules,
): PracticeTag[] {
  const strong = new Set<PracticeId>();
  const against = new Set<PracticeId>();
  for (const { practice, kind } of rules.matchCues(input)) (kind === 'strong' ? strong : against).add(practice);
  const tags: PracticeTag[] = [];
  for (const label of model.practices) {
    const { id } = label;
    if (against.has(id)) continue;
    const learned = computeProbability(label, margins.whole, margins.sentence);
    if (!strong.has(id) && (learned < label.threshold || !rules.mayHold(id, input))) continue;
    const score = strong.has(id) ? Math.max(strongCueScore, learned) : learned;
    tags.push({ id, stance: rules.readStance(id, input), score });
  }
  return settleSale(tags)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostPractices);
}

/** "We do not sell" is `sharing.no-sale`; beside it `sharing.sells` is only ever denied. */
function settleSale(tags: PracticeTag[]): PracticeTag[] {
  const denies = tags.some(({ id, stance }) => id === 'sharing.no-sale' && stance !== 'does-not');
  return tags.map((tag) => (tag.id === 'sharing.sells' && denies ? { ...tag, stance: 'does-not' } : tag));
}
