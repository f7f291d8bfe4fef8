import { describe, expect, it } from 'vitest';
import { findMinimumAge } from '../../lib/summarise/find-minimum-age.ts';
import { aTaggedClause } from '../builders.ts';

function ageOf(...texts: string[]): number | null {
  return findMinimumAge(texts.map((text, index) => aTaggedClause({ id: `c${index + 1}`, text })));
}

describe('findMinimumAge', () => {
  it.each([
    ['We do not knowingly collect data from children under 13.', 13],
    ['We do not knowingly collect data from children under the age of thirteen (13).', 13],
    ['You must be at least 16 years old to use the service.', 16],
    ['The service is only for people aged 18 or over.', 18],
    ['The site is not directed to anyone below 16 years of age.', 16],
    ['Our service is not intended for persons younger than 14.', 14],
    ['You must be 18 years of age or older to open an account.', 18],
    ['Users under 13 years are not permitted to register.', 13],
    ['Nobody who has not reached the age of 16 may use the app.', 16],
    ['The minimum age is 15 unless a parent agrees.', 15],
    ['The service is not for under-16s, and children should not use it.', 16],
    ['No one under age 13 may provide any personal information.', 13],
  ])('finds in "%s" %i', (text, age) => {
    expect(ageOf(text)).toBe(age);
  });

  it.each([
    'We do not sell the data of consumers under 16 without their consent.',
    'You must give us 30 days to answer.',
    'If you are a Californian under 18, you may ask us to remove content that you posted.',
    'We target advertising at people over 18 who like sports.',
    'We keep the data for at least 12 months.',
    'More than 15 employees have access, not all of them adults.',
  ])('finds none in "%s"', (text) => {
    expect(ageOf(text)).toBeNull();
  });

  it('takes the lowest of several limits', () => {
    expect(
      ageOf('You must be at least 18 years old.', 'We do not knowingly collect data from children under 13.'),
    ).toBe(13);
  });
});
