import type { Stance } from '../types.ts';
import { type PracticeId, practiceOf, type Valence } from './practices.ts';

/** A denial turns the valence round; a denied promise is a warning rather than an offence, so good becomes caution. */
const deniedValence: Record<Valence, Valence> = {
  bad: 'good',
  caution: 'good',
  neutral: 'neutral',
  good: 'caution',
};

/** How a practice bears on the reader when the policy stands to it as `stance` says. A choice softens bad to caution. */
export function valenceOf(practice: PracticeId, stance: Stance): Valence {
  const { valence } = practiceOf(practice);
  switch (stance) {
    case 'does':
    case 'may':
      return valence;
    case 'choice':
      return valence === 'bad' ? 'caution' : valence;
    case 'does-not':
      return deniedValence[valence];
  }
}

/** The sentence a reader sees for a practice and a stance: third person, present, no full stop. */
export function statementOf(practice: PracticeId, stance: Stance): string {
  const { statement, mayStatement, denial, topic } = practiceOf(practice);
  switch (stance) {
    case 'does':
      return statement;
    case 'may':
      return mayStatement;
    case 'choice':
      // In the topic of choices the statement already says that the reader can choose.
      return topic === 'choices' ? statement : `${statement}; lets you choose`;
    case 'does-not':
      return denial;
  }
}
