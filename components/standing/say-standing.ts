/** Where a policy stands, in a few words: counts of policies, never a grade. */

import type { Expectation } from '../../lib/taxonomy/expectations.ts';
import { practices, type TopicId } from '../../lib/taxonomy/practices.ts';
import type {
  PracticeStanding,
  PracticeTally,
  TopicMeasure,
  TopicStanding,
} from '../../lib/vendors/compute-standing.ts';
import { type SectorId, sectors, type WebsiteSectorId } from '../../lib/vendors/sectors.ts';
import type { VendorBaseline, WebsiteRates } from '../../lib/vendors/vendor-baseline.ts';

/** "like 31 of 112, 4 of 12 in its sector": how many known vendors take the same side. '' where nothing was found. */
export function sayLike({ stance, known, sector }: PracticeStanding): string {
  if (stance === null || known.of === 0) return '';
  const side = (tally: PracticeTally) => `${stance === 'does-not' ? tally.denies : tally.states} of ${tally.of}`;
  return sector === null ? `like ${side(known)}` : `like ${side(known)}, ${side(sector)} in its sector`;
}

export type MeasureKind = 'concerns' | 'assurances';

/** What is counted under a topic: what its practices mostly are. Of rights and contacts a count of concerns would nearly always be nought. */
export function chooseMeasure(topic: TopicId): MeasureKind {
  const ofTopic = practices.filter((practice) => practice.topic === topic);
  const good = ofTopic.filter(({ valence }) => valence === 'good').length;
  const worrying = ofTopic.filter(({ valence }) => valence === 'bad' || valence === 'caution').length;
  return worrying >= good ? 'concerns' : 'assurances';
}

/** "3 concerns; 61 of 104 have more, 31 fewer": one line for a topic of which the policy speaks, the vendors being those that speak of it too. */
export function sayTopic(standing: TopicStanding): string {
  const kind = chooseMeasure(standing.topic);
  const { own, known, sector }: TopicMeasure = standing[kind];
  const count = kind === 'concerns' ? sayConcerns(own) : `${own} in your favour`;
  const of = ({ fewer, same, more }: TopicMeasure['known']) => fewer + same + more;
  const whole = `${count}; ${known.more} of ${of(known)} have more, ${known.fewer} fewer`;
  return sector === null || of(sector) === 0
    ? whole
    : `${whole}; in its sector ${sector.more} of ${of(sector)} more, ${sector.fewer} fewer`;
}

function sayConcerns(count: number): string {
  return count === 0 ? 'no concern' : count === 1 ? '1 concern' : `${count} concerns`;
}

export interface Mentions {
  /** Known vendors whose latest policy speaks of it, in whatever stance. */
  vendors: number;
  vendorsOf: number;
  /**
   * Share of ordinary websites, 0 to 1: at least and at most. Rates are known of single practices and not of several together; of a single one both
   * are the same.
   */
  websites: { least: number; most: number };
}

/** How many known vendors, and which share of ordinary websites (of the sector likest to it where one is given), speak of what was not found. */
export function countMentions(
  { practices: wanted }: Pick<Expectation, 'practices'>,
  baseline: VendorBaseline,
  { sector, leaveOut }: { sector: SectorId | null; leaveOut: string | null },
): Mentions {
  const counted = baseline.vendors.filter(({ id }) => id !== leaveOut);
  const speaking = counted.filter(({ versions: [latest] }) => latest.practices.some(({ id }) => wanted.includes(id)));
  const { policies, stated } = ratesOf(baseline, sector);
  const shares = wanted.map((id) => (policies === 0 ? 0 : (stated[id] ?? 0) / policies));
  const most = shares.reduce((sum, share) => sum + share, 0);
  return {
    vendors: speaking.length,
    vendorsOf: counted.length,
    websites: { least: Math.max(0, ...shares), most: Math.min(1, most) },
  };
}

/** Rates of the ordinary websites that are likest to a sector of vendors; of all of them for null. */
export function ratesOf({ websites }: VendorBaseline, sector: SectorId | null): WebsiteRates {
  const likest = sectors.find(({ id }) => id === sector)?.websites;
  return likest === undefined ? websites.all : websites.sectors[likest];
}

/** "88 of 190 vendors, 41 % of shopping websites". */
export function sayMentions({ vendors, vendorsOf, websites }: Mentions, sector: SectorId | null): string {
  return `${vendors} of ${vendorsOf} vendors, ${sayShare(websites)}\u00a0% of ${nameWebsites(sector)}`;
}

function sayShare({ least, most }: Mentions['websites']): string {
  if (most === 0) return '0';
  if (most < 0.01) return 'under 1';
  const [low, high] = [Math.round(least * 100), Math.round(most * 100)];
  return low === high ? String(low) : `at least ${low}`;
}

const websiteKinds: Record<WebsiteSectorId, string> = {
  arts: 'arts websites',
  business: 'business websites',
  computers: 'websites about computers',
  games: 'games websites',
  health: 'health websites',
  home: 'websites about the home',
  kids: 'children\u2019s websites',
  news: 'news websites',
  recreation: 'leisure websites',
  reference: 'reference websites',
  science: 'science websites',
  shopping: 'shopping websites',
  society: 'websites about society',
  sports: 'sports websites',
};

/** "shopping websites" for the sector of ordinary websites that is likest to a sector of vendors; "websites" for all. */
export function nameWebsites(sector: SectorId | null): string {
  const likest = sectors.find(({ id }) => id === sector)?.websites;
  return likest === undefined ? 'websites' : websiteKinds[likest];
}
