/** Which counterparts stayed in their order, and which moved past them. */

/** A pair of places, one in each version, and how much it weighs that it stays (its words, say). */
export interface PlacedPair {
  before: number;
  after: number;
  weight: number;
}

/**
 * The heaviest set of pairs that stand in the same order in both versions; all others moved. Takes pairs in any order, no place twice
 * on a side; gives the pairs that stay, by their place. Time n log n. Of equally heavy sets always the same one.
 */
export function keepOrder<Pair extends PlacedPair>(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.toSorted((one, other) => one.before - other.before);
  const size = sorted.reduce((most, { after }) => Math.max(most, after), 0) + 2;
  // A Fenwick tree over the places in the new version: the heaviest chain that ends at or before a place, by the index of its last pair.
  const best = new Int32Array(size).fill(-1);
  const weights = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  const weightAt = (index: number) => (index < 0 ? 0 : (weights[index] ?? 0));
  let last = -1;
  sorted.forEach((pair, index) => {
    let chain = -1;
    for (let at = pair.after; at > 0; at -= at & -at) {
      const candidate = best[at] ?? -1;
      if (weightAt(candidate) > weightAt(chain)) chain = candidate;
    }
    previous[index] = chain;
    weights[index] = weightAt(chain) + Math.max(pair.weight, 1e-9);
    for (let at = pair.after + 1; at < size; at += at & -at) {
      if (weightAt(index) > weightAt(best[at] ?? -1)) best[at] = index;
    }
    if (weightAt(index) > weightAt(last)) last = index;
  });
  const kept: Pair[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const pair = sorted[at];
    if (pair !== undefined) kept.push(pair);
  }
  return kept.reverse();
}
