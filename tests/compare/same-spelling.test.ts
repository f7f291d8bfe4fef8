import { describe, expect, it } from 'vitest';
import { countEachWord, isSameSpelling } from '../../lib/compare/same-spelling.ts';

const counts = {
  before: countEachWord('informaton information information contact contract service services'),
  after: countEachWord('information information contact contract service services'),
};

describe('isSameSpelling', () => {
  it.each([
    ['E-Mail', 'email'],
    ['web site', 'website'],
    ['organise', 'organize'],
    ['behaviour', 'behavior'],
    ['cancelled', 'canceled'],
    ['terms & conditions', 'terms and conditions'],
    ['informaton', 'information'],
  ])('takes %j and %j for the same', (old, young) => {
    expect(isSameSpelling(old, young, counts)).toBe(true);
  });

  it.each([
    ['now', 'not'],
    ['contact', 'contract'],
    ['service', 'services'],
    ['our', 'or'],
    ['1.5', '15'],
    ['30', '31'],
    ['opt in', 'opt out'],
    ['lawful', 'unlawful'],
  ])('tells %j from %j', (old, young) => {
    expect(isSameSpelling(old, young, counts)).toBe(false);
  });
});
