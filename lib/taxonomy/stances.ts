import type { Highlight, Stance } from '../types.ts';
import { type Practice, type PracticeId, practiceOf, type Valence } from './practices.ts';

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
  const { statement, mayStatement, choiceStatement, denial, valence, topic }: Practice = practiceOf(practice);
  switch (stance) {
    case 'does':
      return statement;
    case 'may':
      return mayStatement;
    case 'choice':
      if (choiceStatement !== undefined) return choiceStatement;
      // Of rights, choices and promises of protection, "lets you choose" says nothing more, or makes no sense.
      return valence === 'good' || topic === 'choices' ? statement : `${statement}; lets you choose`;
    case 'does-not':
      return denial;
  }
}

/** What a practice and a stance say of a policy: a highlight without its evidence. */
export function describeStance(practice: PracticeId, stance: Stance): Omit<Highlight, 'score' | 'clauses'> {
  return {
    topic: practiceOf(practice).topic,
    practice,
    stance,
    statement: statementOf(practice, stance),
    valence: valenceOf(practice, stance),
  };
}
