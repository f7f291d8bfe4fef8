import { dropRepeatedDenials } from '../summarise/choose-first.ts';
import { type PracticeId, practiceOf, type TopicId } from '../taxonomy/practices.ts';
import { valenceOf } from '../taxonomy/stances.ts';
import { concerning } from './compute-standing.ts';
import type { SectorId } from './sectors.ts';
import type { KnownVendor, PolicyProfile, StatedPractice, VendorBaseline } from './vendor-baseline.ts';

/** A known vendor of the same sector whose policy is better on a topic, and what makes it so. */
export interface SimilarVendor {
  vendor: KnownVendor;
  /** Its statements of the topic that are bad or call for caution; always fewer than this policy's. */
  concerns: number;
  /** Concerns of this policy that it denies, leaves a choice in where this policy leaves none, or states in a milder way. */
  denies: readonly PracticeId[];
  /** Good statements of the topic that this policy does not make. */
  assures: readonly PracticeId[];
  /** Concerns of this policy that it says nothing of. Told, since silence is no promise. */
  silentOn: readonly PracticeId[];
}

export interface SimilarOptions {
  sector: SectorId;
  topic: TopicId;
  /** Id of a known vendor that is left out: the policy's own. */
  leaveOut: string | null;
}

/**
 * Finds known vendors of a sector that are better on a topic than the policy at hand.
 *
 * Better means both: fewer statements that are bad or call for caution, and at least one statement in the reader's favour that this policy lacks: a concern
 * denied or softened, or a good statement. A policy that merely says less is not better.
 *
 * @returns fewest concerns first, then most denials, then most good statements, then by name
 */
export function findSimilar(
  profile: PolicyProfile,
  baseline: VendorBaseline,
  options: SimilarOptions,
): SimilarVendor[] {
  const own = profile.practices.filter(({ id }) => practiceOf(id).topic === options.topic);
  const ownConcerns = listConcerns(own);
  return baseline.vendors
    .filter(({ id, sector }) => sector === options.sector && id !== options.leaveOut)
    .map((vendor) => compareOnTopic(vendor, own, ownConcerns, options.topic))
    .filter(({ concerns, denies, assures }) => concerns < ownConcerns.length && denies.length + assures.length > 0)
    .sort(
      (one, other) =>
        one.concerns - other.concerns ||
        other.denies.length - one.denies.length ||
        other.assures.length - one.assures.length ||
        (one.vendor.name < other.vendor.name ? -1 : 1),
    );
}

function compareOnTopic(
  vendor: KnownVendor,
  own: readonly StatedPractice[],
  ownConcerns: readonly StatedPractice[],
  topic: TopicId,
): SimilarVendor {
  const theirs = vendor.versions[0].practices.filter(({ id }) => practiceOf(id).topic === topic);
  const stanceOf = new Map(theirs.map(({ id, stance }) => [id, stance]));
  return {
    vendor,
    concerns: listConcerns(theirs).length,
    denies: ownConcerns.flatMap(({ id, stance }) => {
      const answer = stanceOf.get(id);
      return answer !== undefined && severity(id, answer) < severity(id, stance) ? [id] : [];
    }),
    assures: theirs.flatMap(({ id, stance }) => {
      const said = own.find((one) => one.id === id);
      return valenceOf(id, stance) === 'good' && (said === undefined || valenceOf(id, said.stance) !== 'good')
        ? [id]
        : [];
    }),
    silentOn: ownConcerns.flatMap(({ id }) => (stanceOf.has(id) ? [] : [id])),
  };
}

/** A denial that repeats another statement is no further concern: "ignores Do Not Track", and "does not honour" it. */
function listConcerns(practices: readonly StatedPractice[]): StatedPractice[] {
  return dropRepeatedDenials(practices, ({ id }) => id).filter(({ id, stance }) =>
    concerning.includes(valenceOf(id, stance)),
  );
}

function severity(id: PracticeId, stance: StatedPractice['stance']): number {
  return ['good', 'neutral', 'caution', 'bad'].indexOf(valenceOf(id, stance));
}
