import { expect, it } from 'vitest';
import { readFigures } from '../../entrypoints/popup/read-figures.ts';

const metrics = {
  categories: { macro: 0.76, micro: 0.8, rows: [] },
  quotes: { first: 0.68, amongThree: 0.84 },
  policies: { policies: 12, precision: 0.8, recall: 0.7, f1: 0.75 },
};

it('takes from the metrics what readers are told', () => {
  expect(readFigures(metrics)).toEqual({
    categoryMacroF1: 0.76,
    firstGuessRight: 0.68,
    readPolicies: { count: 12, precision: 0.8, recall: 0.7 },
  });
});

it.each([[null], [{}], [{ ...metrics, quotes: { first: 68 } }]])('tells no figures of another shape: %o', (strange) => {
  expect(readFigures(strange)).toBeNull();
});
