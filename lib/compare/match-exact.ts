/** Pairs the clauses that say the same in the same words. */
import { type Partners, pairUp } from './partners.ts';
import type { WordedClause } from './read-clause-words.ts';

/**
 * Fewer words than this ("Your name", "E-mail address") stand in many lists, so that their words alone do not tell which of them is which: they are paired
 * beside what is paired already, or under the same heading.
 */
const fewWords = 4;

/**
 * Pairs clauses with equal words: first those that are alone of their kind in both versions, then their equal neighbours outwards, then the rest in
 * reading order. Time is linear.
 */
export function matchExact(before: readonly WordedClause[], after: readonly WordedClause[], partners: Partners): void {
  for (const [old, young] of groupByKey(before, after, ({ key }) => key)) {
    const [i, j] = [old[0], young[0]];
    if (old.length !== 1 || young.length !== 1 || i === undefined || j === undefined) continue;
    if ((before[i]?.words ?? 0) >= fewWords) pairUp(partners, i, j);
  }
  matchNeighbours(before, after, partners);
  const rest = (clause: WordedClause) =>
    clause.words >= fewWords ? clause.key : `${clause.clause.heading.toLowerCase()}\n${clause.key}`;
  for (const [old, young] of groupByKey(before, after, rest)) {
    const [freeOld, freeYoung] = [
      old.filter((place) => partners.ofBefore[place] === -1),
      young.filter((place) => partners.ofAfter[place] === -1),
    ];
    freeOld.forEach((place, at) => {
      const other = freeYoung[at];
      if (other !== undefined) pairUp(partners, place, other);
    });
  }
  matchNeighbours(before, after, partners);
}

/** Places in both versions for each key that both have. */
function groupByKey(
  before: readonly WordedClause[],
  after: readonly WordedClause[],
  keyOf: (clause: WordedClause) => string,
): [number[], number[]][] {
  const groups = new Map<string, [number[], number[]]>();
  before.forEach((clause, place) => {
    const key = keyOf(clause);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [[place], []]);
    else known[0].push(place);
  });
  after.forEach((clause, place) => {
    groups.get(keyOf(clause))?.[1].push(place);
  });
  return [...groups.values()].filter(([, young]) => young.length > 0);
}

/** Pairs equal clauses that stand right after, or right before, a pair. */
function matchNeighbours(
  before: readonly WordedClause[],
  after: readonly WordedClause[],
  { ofBefore, ofAfter }: Partners,
): void {
  const join = (place: number, step: 1 | -1) => {
    const partner = ofBefore[place] ?? -1;
    if (partner < 0) return;
    const [i, j] = [place + step, partner + step];
    if (before[i] !== undefined && before[i].key === after[j]?.key) pairUp({ ofBefore, ofAfter }, i, j);
  };
  for (let place = 0; place < before.length; place++) join(place, 1);
  for (let place = before.length - 1; place >= 0; place--) join(place, -1);
}
