/** Lays two versions side by side, clause by clause. */
import type { TaggedClause } from '../types.ts';
import { type ClauseGroup, joinNeighbours } from './join-neighbours.ts';
import { keepOrder } from './keep-order.ts';
import { matchExact } from './match-exact.ts';
import { matchSimilar } from './match-similar.ts';
import { startPartners } from './partners.ts';
import { type WordedVersions, wordVersions } from './read-clause-words.ts';

/** Counterparts, and whether they stand elsewhere in the new version. */
export interface AlignedGroup extends ClauseGroup {
  moved: boolean;
  /** True where both sides have the same words in the same order, whatever their case, punctuation and numbering. */
  hasSameWords: boolean;
}

export interface Alignment {
  /** In the order of the old version. Clauses in none of them have no counterpart. */
  groups: AlignedGroup[];
  /** The clauses with their words, from which more can be told of their likeness. */
  versions: WordedVersions;
}

/** Takes the clauses of two versions in reading order; gives their counterparts. The same input gives the same output; time is nearly linear. */
export function alignClauses(before: readonly TaggedClause[], after: readonly TaggedClause[]): Alignment {
  const versions = wordVersions(before, after);
  const partners = startPartners(before.length, after.length);
  matchExact(versions.before, versions.after, partners);
  matchSimilar(versions, partners);
  const groups = joinNeighbours(versions, partners);
  const placed = groups.map((group) => ({
    group,
    before: group.before[0] ?? 0,
    after: group.after[0] ?? 0,
    weight: group.before.reduce((sum, place) => sum + (versions.before[place]?.words ?? 0), 0),
  }));
  const stayed = new Set(keepOrder(placed).map(({ group }) => group));
  const keyOf = (side: 'before' | 'after', places: readonly number[]) =>
    places.map((place) => versions[side][place]?.key ?? '').join(' ');
  return {
    groups: groups.map((group) => ({
      ...group,
      moved: !stayed.has(group),
      hasSameWords: keyOf('before', group.before) === keyOf('after', group.after),
    })),
    versions,
  };
}
