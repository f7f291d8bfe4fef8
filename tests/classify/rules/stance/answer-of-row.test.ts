import { describe, expect, it } from 'vitest';
import { readAnswerOfRow } from '../../../../lib/classify/rules/stance/answer-of-row.ts';

describe('readAnswerOfRow', () => {
  it.each([
    ['Category | Collected?', 'Geolocation data\tNo', 'no'],
    ['Category | Collected? | Disclosed?', 'Fingerprints and gait\tYES (when you unlock)\tNO', 'yes'],
    ['Category | Examples | Do we collect it?', 'Payment data\tcards\tNo.', 'no'],
    ['# | Category | Collected', '7\t\tGeolocation data\tNO', 'no'],
    ['Category | Collected', 'Geolocation data\twhere you shop', undefined],
    ['Category | Sold', 'Geolocation data\tNo', undefined],
    ['We have not collected:', 'Geolocation data', undefined],
  ])('under "%s", "%s" answers %s', (leadIn, text, expected) => {
    expect(readAnswerOfRow({ leadIn, text })).toBe(expected);
  });
});
