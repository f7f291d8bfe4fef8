import { describe, expect, it } from 'vitest';
import { type PracticeId, practiceIds } from '../../lib/taxonomy/practices.ts';
import { statementOf, valenceOf } from '../../lib/taxonomy/stances.ts';
import type { Stance } from '../../lib/types.ts';

const stances: Stance[] = ['does', 'may', 'choice', 'does-not'];

describe('statementOf', () => {
  it.each<[PracticeId, Stance, string]>([
    ['sharing.no-sale', 'does', 'Says that it does not sell personal data'],
    ['sharing.no-sale', 'choice', 'Says that it does not sell personal data unless you agree'],
    ['tracking.none', 'may', 'Says that it does not track you, with conditions'],
    ['collection.biometric', 'choice', 'Collects biometric data; lets you choose'],
    ['choices.opt-out-ads', 'choice', 'You can opt out of targeted advertising'],
    ['choices.leave-only', 'choice', statementOf('choices.leave-only', 'does')],
    ['rights.delete', 'choice', 'You can have your data deleted'],
    ['tracking.dnt-honoured', 'does-not', 'Says that it does not honour Do Not Track signals'],
  ])('%s, %s: "%s"', (practice, stance, statement) => {
    expect(statementOf(practice, stance)).toBe(statement);
  });

  it.each(practiceIds)('tells each stance to %s in a plain sentence', (practice) => {
    for (const stance of stances) {
      const statement = statementOf(practice, stance);
      expect(statement, stance).toMatch(/^[A-Z][^.]*$/);
      expect(statement, 'a promise has a choice of its own').not.toMatch(/does not.*lets you choose/);
      expect(statement, 'can be read as a promise').not.toMatch(/\bmay not (?!work)/);
    }
  });
});

describe('valenceOf', () => {
  it.each<[PracticeId, Stance, string]>([
    ['sharing.sells', 'does', 'bad'],
    ['sharing.sells', 'choice', 'caution'],
    ['sharing.sells', 'does-not', 'good'],
    ['sharing.no-sale', 'does-not', 'caution'],
    ['cookies.own', 'does-not', 'neutral'],
  ])('%s, %s: %s', (practice, stance, valence) => {
    expect(valenceOf(practice, stance)).toBe(valence);
  });
});
