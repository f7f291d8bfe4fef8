import { existsSync, readFileSync } from 'node:fs';
import { type PracticeId, practiceIds } from '../../lib/taxonomy/practices.ts';
import type { Stance } from '../../lib/types.ts';
import type { PolicyProfile, StatedPractice } from '../../lib/vendors/vendor-baseline.ts';
import type { Reading } from '../evaluation/read-readings.ts';

/**
 * What a person who looked at a doubt says: the statement stands as it is, the policy does not state it, or it states it with this stance.
 */
export type Verdict = 'stands' | 'not-stated' | Stance;

/** A line of corrections.jsonl. Facts only. */
export interface Correction {
  vendor: string;
  /** The version that was looked at. */
  seen: string;
  practice: PracticeId;
  verdict: Verdict;
  /** For `stands`: the stance that stands, so that the verdict holds even when the classifier does not find the statement any more. */
  stance?: Stance;
}

/** What a person has read is told as sure. */
const readScore = 1;

/** Reads the lines of a file of corrections. */
export function readCorrections(file: string): Correction[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Correction);
}

/**
 * Puts the verdicts of a person in the place of what the classifier says. Practices without a verdict stay as they are.
 *
 * @param corrections those of this version
 */
export function correctProfile(profile: PolicyProfile, corrections: readonly Correction[]): PolicyProfile {
  const practices = new Map(profile.practices.map((one) => [one.id, one]));
  for (const { practice, verdict, stance } of corrections) {
    if (verdict === 'not-stated') practices.delete(practice);
    else {
      const stands = verdict === 'stands' ? (stance ?? practices.get(practice)?.stance) : verdict;
      if (stands !== undefined) practices.set(practice, { id: practice, stance: stands, score: readScore });
    }
  }
  return { ...profile, practices: inOrder(practices) };
}

/**
 * The verdicts of a careful reader of the whole policy on what the classifier says of it. Where both say that the policy states a practice, the
 * classifier's stance stands, since readers tell stated from denied alone; where only the reader does, it is told as plainly stated.
 */
export function judgeByReading(profile: PolicyProfile, reading: Reading, vendor: string, seen: string): Correction[] {
  const found = new Map(profile.practices.map(({ id, stance }) => [id, stance]));
  return practiceIds.flatMap((practice): Correction[] => {
    const stance = found.get(practice);
    const said = stance === undefined || stance === 'does-not' ? undefined : stance;
    switch (reading.labels[practice]) {
      case 'yes':
        return [{ vendor, seen, practice, verdict: said ?? 'does' }];
      case 'denied':
        return [{ vendor, seen, practice, verdict: 'does-not' }];
      case 'no':
        return stance === undefined ? [] : [{ vendor, seen, practice, verdict: 'not-stated' }];
      default:
        return [];
    }
  });
}

function inOrder(practices: ReadonlyMap<PracticeId, StatedPractice>): StatedPractice[] {
  return practiceIds.flatMap((id) => practices.get(id) ?? []);
}
