import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../scripts/evaluation/read-readings.ts';
import { type Correction, correctProfile, judgeByReading } from '../../../scripts/vendors/correct-profile.ts';
import { aProfile, statePractices } from '../../vendors/vendor-builders.ts';

const profile = aProfile({
  practices: statePractices({ 'cookies.own': 'may', 'sharing.sells': 'does', 'tracking.none': 'does' }),
});
const about = (
  practice: Correction['practice'],
  verdict: Correction['verdict'],
  stance?: Correction['stance'],
): Correction => ({
  vendor: 'example.com',
  seen: '2025-06-30',
  practice,
  verdict,
  ...(stance === undefined ? {} : { stance }),
});
const read = (corrections: Correction[]) =>
  Object.fromEntries(
    correctProfile(profile, corrections).practices.map(({ id, stance, score }) => [id, `${stance} ${score}`]),
  );

describe('correctProfile', () => {
  it.each<[string, Correction, Record<string, string | undefined>]>([
    ['a statement that stands is sure', about('cookies.own', 'stands'), { 'cookies.own': 'may 1' }],
    ['one that is not stated goes', about('tracking.none', 'not-stated'), { 'tracking.none': undefined }],
    ['one with another stance gets that', about('sharing.sells', 'does-not'), { 'sharing.sells': 'does-not 1' }],
    [
      'one that stands comes back when it was not found',
      about('rights.access', 'stands', 'does'),
      { 'rights.access': 'does 1' },
    ],
    [
      'one that was not found, and whose stance nobody named, stays away',
      about('rights.access', 'stands'),
      { 'rights.access': undefined },
    ],
  ])('%s', (_, correction, expected) => {
    expect(read([correction])).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, said]) => said !== undefined)),
    );
    for (const [id, said] of Object.entries(expected)) expect(read([correction])[id]).toBe(said);
  });

  it('leaves everything else as it is, in the order of the taxonomy', () => {
    const { practices } = correctProfile(profile, [about('contact.dpo', 'does'), about('cookies.needed', 'does')]);
    expect(practices.map(({ id }) => id)).toEqual([
      'cookies.own',
      'cookies.needed',
      'tracking.none',
      'sharing.sells',
      'contact.dpo',
    ]);
  });
});

describe('judgeByReading', () => {
  const labels: Reading['labels'] = {
    'cookies.own': 'yes',
    'sharing.sells': 'denied',
    'tracking.none': 'no',
    'rights.access': 'yes',
    'rights.delete': 'no',
    'contact.dpo': 'unclear',
  };
  const verdicts = judgeByReading(profile, { labels } as Reading, 'example.com', '2025-06-30');

  it.each([
    ['cookies.own', 'may'],
    ['sharing.sells', 'does-not'],
    ['tracking.none', 'not-stated'],
    ['rights.access', 'does'],
    ['rights.delete', undefined],
    ['contact.dpo', undefined],
  ])('says of %s: %s', (practice, verdict) => {
    expect(verdicts.find((one) => one.practice === practice)?.verdict).toBe(verdict);
  });
});
