import { opposites } from '../summarise/choose-first.ts';
import type { PracticeChange } from './policy-changes.ts';

/**
 * Of two changes that say the same of opposite practices, one stays: the one that turned rather than one that came or went with it ("now sells; used to say that it does
 * not" rather than "no longer says that it does not sell"), and else the one that is no denial.
 */
export function dropRepeated<Change extends Pick<PracticeChange, 'practice' | 'kind' | 'before' | 'after'>>(
  changes: readonly Change[],
): Change[] {
  const byPractice = new Map(changes.map((change) => [change.practice, change]));
  const dropped = new Set<Change>();
  for (const [one, other] of opposites) {
    const [first, second] = [byPractice.get(one), byPractice.get(other)];
    if (first !== undefined && second !== undefined) {
      const repeated = chooseRepeated(first, second);
      if (repeated !== undefined) dropped.add(repeated);
    }
  }
  return changes.filter((change) => !dropped.has(change));
}

function chooseRepeated<Change extends Pick<PracticeChange, 'kind' | 'before' | 'after'>>(
  first: Change,
  second: Change,
): Change | undefined {
  if (isDenial(first) === isDenial(second)) {
    // What is told as turned covers that the opposite came or went.
    if (first.kind === second.kind) return undefined;
    return first.kind === 'turned' ? second : second.kind === 'turned' ? first : undefined;
  }
  if (first.kind !== second.kind)
    return first.kind === 'turned' ? second : second.kind === 'turned' ? first : undefined;
  return isDenial(first) ? first : second;
}

/** Whether what the change ends in, or what was dropped, is a denial. */
function isDenial({ before, after }: Pick<PracticeChange, 'before' | 'after'>): boolean {
  return (after ?? before)?.stance === 'does-not';
}
