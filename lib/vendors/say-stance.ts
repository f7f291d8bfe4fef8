import { type Practice, type PracticeId, practiceOf } from '../taxonomy/practices.ts';
import type { Stance } from '../types.ts';

/** What stands in a cell that is not empty. */
const stanceWords: Record<Stance, string> = {
  does: 'does',
  may: 'may',
  choice: 'lets you choose',
  'does-not': 'says not',
};

/** What stands in a cell where a practice was not found. */
export const notFoundWords = 'not found';

/** How a policy stands to a practice, in the one to three words of a table's cell. */
export function sayStance(practice: PracticeId, stance: Stance): string {
  const { valence, topic, choiceStatement }: Practice = practiceOf(practice);
  // Promises of doing nothing: "says that it does not sell" and "lets you choose" make no sense together.
  if (choiceStatement !== undefined && stance === 'choice') return 'unless you agree';
  if (choiceStatement !== undefined && stance === 'may') return 'with conditions';
  // As in `statementOf`: of rights, choices and promises "lets you choose" says nothing more.
  const isPlain = stance === 'choice' && (valence === 'good' || topic === 'choices');
  return stanceWords[isPlain ? 'does' : stance];
}
