import { describe, expect, it } from 'vitest';
import { writePracticeChange } from '../../lib/compare/write-changes.ts';
import { type PracticeId, practiceIds } from '../../lib/taxonomy/practices.ts';
import { describeStance } from '../../lib/taxonomy/stances.ts';
import type { Stance } from '../../lib/types.ts';

const stances: readonly Stance[] = ['does', 'may', 'choice', 'does-not'];

function write(practice: PracticeId, before: Stance | null, after: Stance | null, isCertain = true): string {
  const [old, young] = [before, after].map((stance) => (stance === null ? null : describeStance(practice, stance)));
  const kind = before === null ? 'added' : after === null ? 'dropped' : 'turned';
  return writePracticeChange({ kind, before: old ?? null, after: young ?? null, isCertain });
}

describe('the sentence of a changed practice', () => {
  it.each<[PracticeId, Stance | null, Stance | null, boolean, string]>([
    ['sharing.advertisers', null, 'does', true, 'Now says that it shares data with advertisers or for advertising'],
    ['use.ai-training', null, 'may', true, 'Now says that it may train AI models on your data'],
    ['collection.biometric', null, 'choice', true, 'Now says that it collects biometric data and lets you choose'],
    ['rights.delete', null, 'does', true, 'Now says that you can have your data deleted'],
    ['contact.given', null, 'does', true, 'Now gives a privacy contact'],
    ['sharing.third-parties', null, 'does', true, 'Now says that it gives personal data to other companies'],
    ['sharing.legal-notice', 'does', null, true, 'No longer promises to tell you of legal demands where it can'],
    [
      'sharing.legal-notice',
      'does',
      null,
      false,
      'Not found any more: the promise to tell you of legal demands where it can',
    ],
    ['sharing.no-sale', 'does', null, true, 'No longer says that it does not sell personal data'],
    ['security.encryption', 'does', null, false, 'Not found any more: that it encrypts data'],
    ['contact.dpo', 'does', null, false, 'Not found any more: a data protection officer or representative'],
    ['sharing.sells', 'does-not', 'does', true, 'Now says that it sells personal data; used to say that it does not'],
    [
      'rights.delete',
      'does',
      'does-not',
      true,
      'Now says that you cannot have your data deleted; used to say that you can',
    ],
    ['sharing.legal-notice', 'does', 'does-not', true, 'No longer promises to tell you of legal demands'],
    ['collection.location', 'does', 'choice', true, 'Now leaves you a choice: collects your location'],
    ['collection.location', 'choice', 'does', true, 'No longer leaves you a choice: collects your location'],
    [
      'use.marketing',
      'may',
      'does',
      true,
      'Now says that it uses your data to market to you; before, only that it may',
    ],
    ['use.marketing', 'does', 'may', true, 'Now says that it may use your data to market to you; before, that it does'],
    [
      'sharing.no-sale',
      'does',
      'choice',
      true,
      'Now says that it does not sell personal data unless you agree; before: that it does not sell personal data',
    ],
  ])('of %s, %s to %s, is plain', (practice, before, after, isCertain, sentence) => {
    expect(write(practice, before, after, isCertain)).toBe(sentence);
  });

  it.each(practiceIds)('can be written for every turn of %s', (practice) => {
    for (const before of [null, ...stances]) {
      for (const after of [null, ...stances]) {
        if (before === after) continue;
        for (const isCertain of [true, false]) {
          const sentence = write(practice, before, after, isCertain);
          expect(sentence).toMatch(/^(?:Now|No longer|Not found any more:) \S.{8,}[^.]$/);
          expect(sentence).not.toMatch(/says that it (?:says|you|promises)|that it may may|undefined|; lets you/);
        }
      }
    }
  });
});
