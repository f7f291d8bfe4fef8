import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyList } from '../../lib/classify/key-list.ts';

describe('KeyList', () => {
  it('sorts whatever keys it is given, as often as they occur', () => {
    const list = new KeyList();
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 24 - 1), { maxLength: 3000 }), (keys) => {
        list.clear();
        list.pushAll(keys);
        expect([...list.sort()]).toEqual(keys.toSorted((one, other) => one - other));
      }),
      { numRuns: 50 },
    );
  });

  it('is empty after it was cleared', () => {
    const list = new KeyList();
    list.push(7);
    list.clear();
    expect([...list.sort()]).toEqual([]);
  });
});
