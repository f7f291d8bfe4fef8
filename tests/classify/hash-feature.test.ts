import { describe, expect, it } from 'vitest';
import { extendHash, finishHash, hashBits, startHash } from '../../lib/classify/hash-feature.ts';

const hashWord = (word: string, namespace = 0): number => finishHash(extendHash(startHash(namespace), word));

describe('feature hashes', () => {
  it('stay the same for ever, since model files hold them', () => {
    expect([hashWord('cookie'), hashWord('cookie', 1), hashWord('')]).toMatchInlineSnapshot(`
      [
        10453782,
        5065238,
        358571,
      ]
    `);
  });

  it('can be built piece by piece', () => {
    const whole = extendHash(startHash(0), 'we sell');
    expect(extendHash(extendHash(startHash(0), 'xx we', 3), ' sell')).toBe(whole);
  });

  it('stay below 2 ** hashBits and rarely meet', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) => hashWord(`word${index}`));
    expect(Math.max(...hashes)).toBeLessThan(2 ** hashBits);
    // By chance about 12 pairs of 20,000 meet in 24 bits.
    expect(new Set(hashes).size).toBeGreaterThan(20_000 - 40);
  });
});
