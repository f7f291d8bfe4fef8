/**
 * Where a policy stands among known vendors: counts, and no grade. Each figure is a number of policies that state something, so that a reader can ask which.
 */
import { dropRepeatedDenials } from '../summarise/choose-first.ts';
import { type PracticeId, practiceIds, practiceOf, type TopicId, topics, type Valence } from '../taxonomy/practices.ts';
import { valenceOf } from '../taxonomy/stances.ts';
import type { Stance } from '../types.ts';
import type { SectorId } from './sectors.ts';
import { sectors } from './sectors.ts';
import type { PolicyProfile, StatedPractice, VendorBaseline, WebsiteRates } from './vendor-baseline.ts';

/** How many known vendors' latest policies say what of one practice. The rest of `of` say nothing of it that was found. */
export interface PracticeTally {
  does: number;
  may: number;
  choice: number;
  /** Stance `does-not`. */
  denies: number;
  /** `does`, `may` and `choice` together. */
  states: number;
  /** Vendors that were counted. */
  of: number;
}

/** How many policies of ordinary websites state a practice. */
export interface WebsiteTally {
  states: number;
  of: number;
}

export interface PracticeStanding {
  practice: PracticeId;
  /** What this policy says of it, or null where nothing was found. */
  stance: Stance | null;
  known: PracticeTally;
  /** Null where no sector is given, or no known vendor of it is left. */
  sector: PracticeTally | null;
  websites: { all: WebsiteTally; sector: WebsiteTally | null };
}

/** How many vendors' policies make how many statements of a kind within a topic. */
export interface Spread {
  /** `counts[n]` vendors make n such statements; vendors that say nothing of the topic are not in it. */
  counts: readonly number[];
  /** Vendors whose policy says nothing of the topic that was found: silence is neither good nor bad. */
  silent: number;
  /** Of those that speak of the topic: fewer, as many, and more such statements than this policy. */
  fewer: number;
  same: number;
  more: number;
}

export interface TopicMeasure {
  /** This policy's statements of the kind. */
  own: number;
  known: Spread;
  /** Null where no sector is given, or no known vendor of it is left. */
  sector: Spread | null;
}

export interface TopicStanding {
  topic: TopicId;
  /** This policy says nothing of the topic that was found; then its place in the spreads means nothing. */
  silent: boolean;
  /** Statements that bear badly on the reader or call for caution (valence `bad` or `caution`). */
  concerns: TopicMeasure;
  /** Statements that are good for the reader (valence `good`). */
  assurances: TopicMeasure;
}

export interface Standing {
  /** All practices of the taxonomy, in its order. */
  practices: readonly PracticeStanding[];
  /** All topics, in their order. */
  topics: readonly TopicStanding[];
  /** Known vendors that were counted, over all and of the sector. */
  vendors: number;
  sectorVendors: number;
}

export interface StandingOptions {
  /** The policy's sector, where it is known. */
  sector: SectorId | null;
  /** Id of a known vendor that is not counted: the policy's own. */
  leaveOut: string | null;
}

/**
 * Lays a policy beside the latest policies of all known vendors, and beside the base rates of ordinary websites.
 *
 * Per practice it counts who states it (`does`, `may`, `choice`) and who denies it. Per topic it counts each policy's statements by how they bear on the
 * reader (`valenceOf`): concerns are `bad` and `caution`, assurances are `good`. A practice that a policy does not mention adds to neither, and a denial
 * that repeats what another statement says outright counts once.
 */
export function computeStanding(
  profile: Pick<PolicyProfile, 'practices'>,
  baseline: VendorBaseline,
  options: StandingOptions,
): Standing {
  const counted = baseline.vendors.filter(({ id }) => id !== options.leaveOut);
  const known = counted.map(({ versions }) => versions[0].practices);
  const ofSector = counted
    .filter(({ sector }) => sector === options.sector)
    .map(({ versions }) => versions[0].practices);
  const websites = options.sector === null ? null : ratesOf(options.sector, baseline);
  const tallies = { known: tallyPractices(known), sector: ofSector.length === 0 ? null : tallyPractices(ofSector) };
  const own = countByTopic(profile.practices);
  const byTopic = known.map(countByTopic);
  const sectorByTopic = ofSector.map(countByTopic);
  const stances = new Map(profile.practices.map(({ id, stance }) => [id, stance]));
  return {
    practices: practiceIds.map((practice) => ({
      practice,
      stance: stances.get(practice) ?? null,
      known: tallyOf(tallies.known, practice, known.length),
      sector: tallies.sector === null ? null : tallyOf(tallies.sector, practice, ofSector.length),
      websites: {
        all: tallyWebsites(baseline.websites.all, practice),
        sector: websites === null ? null : tallyWebsites(websites, practice),
      },
    })),
    topics: topics.map(({ id }) =>
      standInTopic(
        id,
        own.get(id),
        byTopic.map((counts) => counts.get(id)),
        sectorByTopic.map((counts) => counts.get(id)),
      ),
    ),
    vendors: known.length,
    sectorVendors: ofSector.length,
  };
}

/** Valences of statements that a reader may want to know of before agreeing. */
export const concerning: readonly Valence[] = ['bad', 'caution'];

/** Valence of statements that are good for the reader. */
export const assuring: readonly Valence[] = ['good'];

type Practices = readonly StatedPractice[];

/** A policy's statements within one topic. */
interface TopicCount {
  concerns: number;
  assurances: number;
}

/** Counts a policy's statements topic by topic in one pass: there are hundreds of policies, and a reader waits. */
function countByTopic(practices: Practices): Map<TopicId, TopicCount> {
  const counts = new Map<TopicId, TopicCount>();
  // "Does not sell" is one statement, also where two practices of the taxonomy hold it.
  for (const { id, stance } of dropRepeatedDenials(practices, (stated) => stated.id)) {
    const { topic } = practiceOf(id);
    const count = counts.get(topic) ?? { concerns: 0, assurances: 0 };
    const valence = valenceOf(id, stance);
    if (concerning.includes(valence)) count.concerns += 1;
    if (assuring.includes(valence)) count.assurances += 1;
    counts.set(topic, count);
  }
  return counts;
}

function standInTopic(
  topic: TopicId,
  own: TopicCount | undefined,
  known: readonly (TopicCount | undefined)[],
  ofSector: readonly (TopicCount | undefined)[],
): TopicStanding {
  const measure = (kind: 'concerns' | 'assurances'): TopicMeasure => {
    const count = own?.[kind] ?? 0;
    return {
      own: count,
      known: spreadOf(known, kind, count),
      sector: ofSector.length === 0 ? null : spreadOf(ofSector, kind, count),
    };
  };
  return { topic, silent: own === undefined, concerns: measure('concerns'), assurances: measure('assurances') };
}

function spreadOf(policies: readonly (TopicCount | undefined)[], kind: 'concerns' | 'assurances', own: number): Spread {
  const counts: number[] = [];
  let silent = 0;
  for (const policy of policies) {
    if (policy === undefined) {
      silent += 1;
      continue;
    }
    while (counts.length <= policy[kind]) counts.push(0);
    counts[policy[kind]] = (counts[policy[kind]] ?? 0) + 1;
  }
  const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0);
  return { counts, silent, fewer: sum(counts.slice(0, own)), same: counts[own] ?? 0, more: sum(counts.slice(own + 1)) };
}

function tallyPractices(policies: readonly Practices[]): Map<PracticeId, Record<Stance, number>> {
  const tallies = new Map<PracticeId, Record<Stance, number>>();
  for (const practices of policies) {
    for (const { id, stance } of practices) {
      const tally = tallies.get(id) ?? { does: 0, may: 0, choice: 0, 'does-not': 0 };
      tally[stance] += 1;
      tallies.set(id, tally);
    }
  }
  return tallies;
}

function tallyOf(
  tallies: ReadonlyMap<PracticeId, Record<Stance, number>>,
  practice: PracticeId,
  of: number,
): PracticeTally {
  const {
    does,
    may,
    choice,
    'does-not': denies,
  } = tallies.get(practice) ?? { does: 0, may: 0, choice: 0, 'does-not': 0 };
  return { does, may, choice, denies, states: does + may + choice, of };
}

function ratesOf(sector: SectorId, baseline: VendorBaseline): WebsiteRates | null {
  const found = sectors.find(({ id }) => id === sector);
  return found === undefined ? null : baseline.websites.sectors[found.websites];
}

function tallyWebsites(rates: WebsiteRates, practice: PracticeId): WebsiteTally {
  return { states: rates.stated[practice] ?? 0, of: rates.policies };
}
