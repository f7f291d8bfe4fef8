import { describe, expect, it } from 'vitest';
import { labelEmail, labelPhone } from '../../lib/summarise/label-opt-out.ts';

describe('labels of addresses and numbers', () => {
  it.each([
    [labelEmail(['marketing']), 'Write to opt out of marketing'],
    [labelEmail(['account']), 'Write to delete or close your account'],
    [labelEmail([]), 'Write to opt out of the use of your data'],
    [
      labelPhone(['sale-or-sharing', 'marketing']),
      'Call or text to opt out of sale or sharing of your data, marketing',
    ],
  ])('%s', (label, expected) => {
    expect(label).toBe(expected);
  });
});
