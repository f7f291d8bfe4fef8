import { describe, expect, it } from 'vitest';
import {
  asksConsent,
  isLegalException,
  offersChoice,
  readException,
} from '../../../../lib/classify/rules/stance/find-conditions.ts';

describe('asksConsent', () => {
  it.each([
    ['we share it with your consent', true],
    ['we share it only if you agree', true],
    ['not without first obtaining your permission', true],
    ['unless expressly authorised by you', true],
    ['by using the site you consent to cookies', false],
    ['we share it with authorised vendors', false],
    ['data that you choose to provide', false],
  ])('%s: %s', (wording, expected) => {
    expect(asksConsent(wording)).toBe(expected);
  });
});

describe('offersChoice', () => {
  it.each([
    ['you can opt out of this', true],
    ['you may choose to decline', true],
    ['if you would prefer not to be listed , tell us', true],
    ['even if you do not agree , we share it', false],
    ['we share it with partners', false],
  ])('%s: %s', (wording, expected) => {
    expect(offersChoice(wording)).toBe(expected);
  });
});

describe('readException', () => {
  it.each([
    ['we do not share it except with our vendors', 'except with our vendors'],
    ['except with our vendors , we do not share it', 'except with our vendors'],
    ['except as described , we will not share it unless to obey a court', 'except as described unless to obey a court'],
    ['we may share it , but we will not sell it', ''],
    ['we do not share it', ''],
  ])('%s', (wording, exception) => {
    expect(readException(wording)).toBe(exception);
  });

  it('tells the exception of the law from others', () => {
    expect(isLegalException('unless required by law')).toBe(true);
    expect(isLegalException('except with vendors or as the law requires')).toBe(false);
  });
});
