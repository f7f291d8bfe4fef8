/** How a change bears on the reader, and how much it matters. */
import { rareAndGood, weightiest } from '../summarise/choose-first.ts';
import { type PracticeId, practiceOf, type Valence } from '../taxonomy/practices.ts';
import type { Stance } from '../types.ts';
import type { Bearing, PracticeChange, PracticeSide } from './policy-changes.ts';

/** Better for the reader, the higher. */
const goodness: Record<Valence, number> = { bad: -2, caution: -1, neutral: 0, good: 1 };

/** How much of a thing is said to be done: what may be is less than what is. */
const amount: Record<Stance, number> = { does: 3, may: 2, choice: 1, 'does-not': 0 };

/**
 * Whether a change is to the reader's good. A side is null where that version does not state the practice. Silence is no virtue: that something bad is no longer said is
 * `neutral`, while a promise that is gone is a loss.
 */
export function judgeBearing(practice: PracticeId, before: PracticeSide | null, after: PracticeSide | null): Bearing {
  const gain = (after === null ? 0 : goodness[after.valence]) - (before === null ? 0 : goodness[before.valence]);
  if (gain > 0) return after === null ? 'neutral' : 'better';
  if (gain < 0) return 'worse';
  if (before === null || after === null) return 'neutral';
  if (isRefraining(before) && isRefraining(after)) return after.stance === 'does' ? 'better' : 'worse';
  const { valence } = practiceOf(practice);
  const more = amount[after.stance] - amount[before.stance];
  // Of a right, the choice that comes with it is no less of it.
  if (
    valence === 'neutral' ||
    more === 0 ||
    (valence === 'good' && (before.stance === 'choice' || after.stance === 'choice'))
  )
    return 'neutral';
  return more > 0 === (valence === 'good') ? 'better' : 'worse';
}

/** "Says that it does not sell personal data", whole or "unless you agree": a promise not to do something, which a condition weakens. */
export function isRefraining({ statement, stance }: PracticeSide): boolean {
  return stance !== 'does-not' && statement.startsWith('Says that it does not ');
}

/** Points of a change by what it does to the reader's standing. What turned to the worse is what a reader must not miss. */
const flipPoints = 60;
const worsePoints = 40;
const betterPoints = 25;
/** A promise that is gone weighs more than a caution that came. */
const pointsOfValence: Record<Valence, number> = { bad: 20, good: 18, caution: 8, neutral: 0 };
/** At most so many for what sets policies apart, least for the last of the list. */
const weightyPoints = 20;
/** What is only likely, or may still be said in other words, comes after its like. */
const doubtPoints: Record<PracticeChange['confidence'], number> = { clear: 0, likely: -10, unsure: -25 };
const uncertainPoints = -4;
/** That a date or an address is given changes nothing for the reader's data. */
const formalities: readonly PracticeId[] = ['changes.dated', 'contact.given'];
const formalityPoints = -40;
/** "Does" that became "may" is a nuance beside what came and went. */
const nuancePoints = -30;

/** How much a change matters to a reader, in points; only their order means anything. */
export function weighChange(change: Omit<PracticeChange, 'sentence'>): number {
  const { kind, practice, before, after, bearing, confidence, isCertain } = change;
  const isFlip = kind === 'turned' && (before?.stance === 'does-not') !== (after?.stance === 'does-not');
  const valences = [before, after].flatMap((side) => (side === null ? [] : pointsOfValence[side.valence]));
  return (
    (bearing === 'worse' ? worsePoints : bearing === 'better' ? betterPoints : 0) +
    (isFlip ? flipPoints : kind === 'turned' ? nuancePoints : 0) +
    Math.max(...valences, 0) +
    weightOf(practice) +
    doubtPoints[confidence] +
    (isCertain ? 0 : uncertainPoints) +
    (formalities.includes(practice) ? formalityPoints : 0)
  );
}

function weightOf(practice: PracticeId): number {
  const place = [weightiest, rareAndGood].map((list) => {
    const at = list.indexOf(practice);
    return at < 0 ? 0 : weightyPoints * (1 - at / (list.length + 1));
  });
  return Math.max(...place);
}
