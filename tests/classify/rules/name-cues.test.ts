import { describe, expect, it } from 'vitest';
import { nameCues } from '../../../lib/classify/rules/name-cues.ts';

describe('nameCues', () => {
  it('names what each sentence proves, as if it stood alone', () => {
    const names = nameCues('We do not sell your personal data. We keep your account data for two years.');
    expect(names).toContain('strong sharing.no-sale');
    expect(names).toContain('strong retention.stated-period');
  });

  it('names practices whose necessary words are there', () => {
    expect(nameCues('A cookie is a small file.')).toContain('may cookies.own');
  });

  it('names each thing once', () => {
    const names = nameCues('We use cookies. We use cookies. We use our own cookies to remember you.');
    expect(new Set(names).size).toBe(names.length);
  });

  it('says nothing of a text without words', () => {
    expect(nameCues('...')).toEqual([]);
  });
});
