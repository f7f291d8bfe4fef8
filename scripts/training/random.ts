/** A seeded source of random numbers, so that training gives the same bytes each time. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** Shuffles in place. */
  shuffle(items: Uint32Array): void;
}

/** Mulberry32: 32 bits of state are plenty to shuffle thirty thousand examples. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const shuffle = (items: Uint32Array): void => {
    for (let last = items.length - 1; last > 0; last--) {
      const other = below(last + 1);
      const held = items[last] ?? 0;
      items[last] = items[other] ?? 0;
      items[other] = held;
    }
  };
  return { below, shuffle };
}
