/** Pairs clauses that were edited, between what is paired already and then anywhere. */
import { isDateLine } from './judge-edit.ts';
import { keepOrder } from './keep-order.ts';
import { listAlone, type Partners, pairUp } from './partners.ts';
import { compareWords, type WordedClause, type WordedVersions, weighShared } from './read-clause-words.ts';

/**
 * Least similarity of counterparts. Between the same two neighbours little is enough, since there is hardly another candidate; in a long stretch of new text
 * more; anywhere else it must be plain that it is the same clause, moved and edited.
 */
const leastInGap = 0.42;
const leastInStretch = 0.5;
const leastAnywhere = 0.6;
/** Of clauses with fewer words than this more is asked: two rows of a table have a country in common and little else. */
const leastOfShort = 0.55;
const shortWords = 7;
/** Two lines with the policy's date are the same line, though all that tells them apart is what changed. */
const dateLineScore = 0.95;
/** A gap with no more clauses than this on its smaller side counts as one between neighbours. */
const smallGap = 8;
/** Clauses with fewer words are not sought elsewhere. */
const fewWordsToMove = 5;
/** In larger gaps than this many pairs only clauses with rare words in common are compared. */
const mostPairsInGap = 10_000;

/** Two clauses that contain each other to this share may be parts of one sentence that was split, or of a list turned into prose. */
const contained = 0.85;
/** Such a seed comes after all real counterparts; what grows out of it is judged as a whole (`join-neighbours.ts`). */
const seedScore = 0.3;
const seedWords = 2;

/** How many of a clause's rarest words are looked up, and how many clauses a word may stand in: a common word finds everything and tells nothing. */
const rareTerms = 8;
const mostUses = 24;
/** Clauses that share so small a part of the weight in rare words are not worth a closer look. */
const leastRareShare = 0.2;

/** Under one heading two equally similar clauses go together. */
const headingBonus = 0.03;

/** A line with a date has no more words than this; spares all others the reading. */
const mostDateWords = 14;

interface Candidate {
  before: number;
  after: number;
  score: number;
  /** How far the relative places are apart, 0 to 1. */
  distance: number;
}

/**
 * Pairs clauses without a counterpart by what their words have in common, best first; equally similar ones by place. Work is bounded by the number of clauses, not by
 * its square.
 */
export function matchSimilar(versions: WordedVersions, partners: Partners): void {
  const { before, after } = versions;
  const candidates = [...listGapCandidates(versions, partners), ...listRareCandidates(versions, partners)];
  for (const candidate of candidates) {
    const [one, other] = [before[candidate.before], after[candidate.after]];
    if (one !== undefined && one.clause.heading !== '' && one.clause.heading === other?.clause.heading)
      candidate.score += headingBonus;
  }
  candidates.sort(
    (one, other) =>
      other.score - one.score || one.distance - other.distance || one.before - other.before || one.after - other.after,
  );
  for (const candidate of candidates) pairUp(partners, candidate.before, candidate.after);
}

/** A stretch between two pairs that stayed in order: places without a counterpart on both sides. */
interface Gap {
  before: number[];
  after: number[];
}

function listGaps({ before }: WordedVersions, partners: Partners): Gap[] {
  const pairs = [...partners.ofBefore].flatMap((partner, place) =>
    partner < 0 ? [] : [{ before: place, after: partner, weight: before[place]?.words ?? 1 }],
  );
  const anchors = keepOrder(pairs);
  const gaps: Gap[] = Array.from({ length: anchors.length + 1 }, () => ({ before: [], after: [] }));
  const spread = (places: readonly number[], side: 'before' | 'after') => {
    let gap = 0;
    for (const place of places) {
      while ((anchors[gap]?.[side] ?? Number.POSITIVE_INFINITY) < place) gap += 1;
      gaps[gap]?.[side].push(place);
    }
  };
  spread(listAlone(partners.ofBefore), 'before');
  spread(listAlone(partners.ofAfter), 'after');
  return gaps.filter((gap) => gap.before.length > 0 && gap.after.length > 0);
}

function listGapCandidates(versions: WordedVersions, partners: Partners): Candidate[] {
  const candidates: Candidate[] = [];
  for (const gap of listGaps(versions, partners)) {
    if (gap.before.length * gap.after.length > mostPairsInGap) continue;
    const isSmall = Math.min(gap.before.length, gap.after.length) <= smallGap;
    for (const i of gap.before) {
      for (const j of gap.after) {
        const [one, other] = [versions.before[i], versions.after[j]];
        if (one === undefined || other === undefined) continue;
        const isShort = Math.min(one.words, other.words) < shortWords;
        const least = isShort ? leastOfShort : isSmall ? leastInGap : leastInStretch;
        const score = areDateLines(one, other) ? dateLineScore : scoreInGap(one, other, versions.termWeights, least);
        if (score > 0) candidates.push({ before: i, after: j, score, distance: distanceOf(versions, i, j) });
      }
    }
  }
  return candidates;
}

function areDateLines({ clause: one, words }: WordedClause, { clause: other }: WordedClause): boolean {
  return words <= mostDateWords && isDateLine(one.text) && isDateLine(other.text);
}

/** The similarity; that of a seed where one only contains the other; 0 where they have too little in common. */
function scoreInGap(one: WordedClause, other: WordedClause, termWeights: Float64Array, least: number): number {
  const shared = weighShared(one, other, termWeights);
  const similarity = (2 * shared) / Math.max(one.weight + other.weight, 1e-9);
  if (similarity >= least) return similarity;
  const smaller = Math.min(one.weight, other.weight);
  const isSeed = Math.min(one.words, other.words) >= seedWords && shared >= contained * smaller;
  return isSeed ? seedScore * similarity : 0;
}

/** Clauses anywhere that have rare words in common. */
function listRareCandidates(versions: WordedVersions, partners: Partners): Candidate[] {
  const { before, after, termWeights } = versions;
  const postings = new Map<number, number[]>();
  for (const j of listAlone(partners.ofAfter)) {
    if ((after[j]?.words ?? 0) < fewWordsToMove) continue;
    for (const term of after[j]?.terms ?? []) {
      const places = postings.get(term);
      if (places === undefined) postings.set(term, [j]);
      else if (places.length <= mostUses) places.push(j);
    }
  }
  return listAlone(partners.ofBefore).flatMap((i) => {
    const one = before[i];
    if (one === undefined || one.words < fewWordsToMove) return [];
    const found = new Map<number, number>();
    for (const term of pickRare(one, termWeights)) {
      const places = postings.get(term) ?? [];
      if (places.length > mostUses) continue;
      for (const j of places) found.set(j, (found.get(j) ?? 0) + (termWeights[term] ?? 0));
    }
    return [...found].flatMap(([j, shared]): Candidate[] => {
      const other = after[j];
      if (other === undefined || shared < leastRareShare * one.weight) return [];
      const score = compareWords(one, other, termWeights);
      return score < leastAnywhere ? [] : [{ before: i, after: j, score, distance: distanceOf(versions, i, j) }];
    });
  });
}

function pickRare({ terms }: WordedClause, termWeights: Float64Array): number[] {
  return [...terms]
    .sort((one, other) => (termWeights[other] ?? 0) - (termWeights[one] ?? 0) || one - other)
    .slice(0, rareTerms);
}

function distanceOf({ before, after }: WordedVersions, i: number, j: number): number {
  return Math.abs(i / Math.max(before.length, 1) - j / Math.max(after.length, 1));
}
