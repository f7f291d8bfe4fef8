/** Sentences that were split, merged, or turned from a list into prose: several clauses that together are one counterpart. */
import type { Partners } from './partners.ts';
import type { WordedClause, WordedVersions } from './read-clause-words.ts';

/** Counterparts: places in each version, ascending and without a gap; never empty. */
export interface ClauseGroup {
  before: number[];
  after: number[];
  /** What both sides have in common, 0 to 1. */
  similarity: number;
}

/** This much of a neighbour's words must stand in the counterpart for it to be a part of it. */
const leastContained = 0.6;
/** Joining a neighbour must make the two sides more alike by at least this much. */
const leastGain = 0.015;
/** Below this, what grew together is no counterpart but two texts with some words in common. */
const leastSimilarity = 0.36;
/** More clauses than this on one side are no longer one statement. */
const mostJoined = 24;

/** A group while it grows: terms are counted once a side. */
interface GrowingGroup {
  before: number[];
  after: number[];
  terms: { before: Set<number>; after: Set<number> };
}

type Side = 'before' | 'after';

/**
 * Takes the pairs; gives groups, in the order of the old version. A clause without a counterpart joins the group of the clause right before or after it where
 * its words stand on the group's other side.
 */
export function joinNeighbours(versions: WordedVersions, partners: Partners): ClauseGroup[] {
  const { before, after, termWeights } = versions;
  const groups: GrowingGroup[] = [];
  partners.ofBefore.forEach((partner, place) => {
    const [one, other] = [before[place], after[partner]];
    if (one === undefined || other === undefined) return;
    groups.push({
      before: [place],
      after: [partner],
      terms: { before: new Set(one.terms), after: new Set(other.terms) },
    });
  });
  const isFree = {
    before: Array.from(partners.ofBefore, (partner) => partner === -1),
    after: Array.from(partners.ofAfter, (partner) => partner === -1),
  };
  const weigh = (terms: Iterable<number>) => {
    let sum = 0;
    for (const term of terms) sum += termWeights[term] ?? 0;
    return sum;
  };
  const grow = (group: GrowingGroup, side: Side, place: number): boolean => {
    const clause: WordedClause | undefined = versions[side][place];
    const opposite = group.terms[side === 'before' ? 'after' : 'before'];
    if (clause === undefined || isFree[side][place] !== true || group[side].length >= mostJoined) return false;
    const shared = weigh(clause.terms.filter((term) => opposite.has(term)));
    if (shared < leastContained * clause.weight) return false;
    const joined = new Set([...group.terms[side], ...clause.terms]);
    if (compareSets(joined, opposite, weigh) < compareSets(group.terms[side], opposite, weigh) + leastGain)
      return false;
    group.terms[side] = joined;
    group[side].push(place);
    group[side].sort((one, other) => one - other);
    isFree[side][place] = false;
    return true;
  };
  for (const group of groups) {
    const [place = 0, partner = 0] = [group.before[0], group.after[0]];
    if (before[place]?.key === after[partner]?.key) continue;
    growOutwards(group, grow);
  }
  return groups.flatMap((group): ClauseGroup[] => {
    const similarity = compareSets(group.terms.before, group.terms.after, weigh);
    const isEqual = before[group.before[0] ?? -1]?.key === after[group.after[0] ?? -1]?.key;
    if (!isEqual && similarity < leastSimilarity) return [];
    return [{ before: group.before, after: group.after, similarity: isEqual ? 1 : similarity }];
  });
}

function growOutwards(group: GrowingGroup, grow: (group: GrowingGroup, side: Side, place: number) => boolean): void {
  for (let grew = true; grew; ) {
    grew = false;
    for (const side of ['before', 'after'] as const) {
      if (grow(group, side, (group[side].at(-1) ?? 0) + 1)) grew = true;
      if (grow(group, side, (group[side][0] ?? 0) - 1)) grew = true;
    }
  }
}

function compareSets(
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
  weigh: (terms: Iterable<number>) => number,
): number {
  const all = weigh(one) + weigh(other);
  return all === 0 ? 0 : (2 * weigh([...one].filter((term) => other.has(term)))) / all;
}
