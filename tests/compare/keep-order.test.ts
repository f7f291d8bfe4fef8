import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepOrder } from '../../lib/compare/keep-order.ts';

const pairUp = (places: readonly number[], weights: readonly number[] = []) =>
  places.map((after, before) => ({ before, after, weight: weights[before] ?? 1 }));

describe('keepOrder', () => {
  it.each([
    ['all that is in order', [0, 1, 2], [], [0, 1, 2]],
    ['all but the one that moved', [1, 2, 3, 0], [], [1, 2, 3]],
    ['the heavy one rather than two light ones', [2, 0, 1], [9, 1, 1], [2]],
    ['nothing of nothing', [], [], []],
  ])('keeps %s', (_, places, weights, kept) => {
    expect(keepOrder(pairUp(places, weights)).map(({ after }) => after)).toEqual(kept);
  });

  it('keeps a chain as heavy as trying all of them finds', () => {
    const permutation = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.double({ noNaN: true })), { maxLength: 9 })
      .map((entries) => {
        const order = entries
          .map(([, key], at) => ({ key, at }))
          .sort((one, other) => one.key - other.key || one.at - other.at);
        return pairUp(
          order.map(({ at }) => at),
          entries.map(([weight]) => weight),
        );
      });
    fc.assert(
      fc.property(permutation, (pairs) => {
        let most = 0;
        for (let set = 0; set < 2 ** pairs.length; set++) {
          const chosen = pairs.filter((_, at) => (set >> at) & 1);
          if (chosen.every((pair, at) => at === 0 || pair.after > chosen[at - 1]!.after))
            most = Math.max(
              most,
              chosen.reduce((sum, { weight }) => sum + weight, 0),
            );
        }
        const kept = keepOrder(pairs);
        expect(kept.reduce((sum, { weight }) => sum + weight, 0)).toBe(most);
        expect(kept.every((pair, at) => at === 0 || pair.after > kept[at - 1]!.after)).toBe(true);
      }),
    );
  });
});
