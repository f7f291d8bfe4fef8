/** Valid example values of known vendors; pass only the fields that the test is about. */

import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import { practiceIds } from '../../lib/taxonomy/practices.ts';
import type { Stance } from '../../lib/types.ts';
import { type WebsiteSectorId, websiteSectors } from '../../lib/vendors/sectors.ts';
import { sketchText } from '../../lib/vendors/sketch-text.ts';
import type {
  KnownVendor,
  PolicyProfile,
  StatedPractice,
  VendorBaseline,
  VendorVersion,
  WebsiteRates,
} from '../../lib/vendors/vendor-baseline.ts';

/** Practices as a profile lists them: `{ 'sharing.sells': 'does-not' }`. */
export function statePractices(stances: Partial<Record<PracticeId, Stance>>): StatedPractice[] {
  return practiceIds.flatMap((id) => {
    const stance = stances[id];
    return stance === undefined ? [] : [{ id, stance, score: 0.97 }];
  });
}

/** The profile of a short policy that states nothing. */
export function aProfile(overrides: Partial<PolicyProfile> = {}): PolicyProfile {
  return {
    lastUpdated: '2025-03-01',
    words: 1200,
    readingEase: 41,
    practices: [],
    dataTypes: [],
    thirdParties: [],
    retention: [],
    optOuts: [],
    frameworks: [],
    minimumAge: null,
    ...overrides,
  };
}

export function aVersion(overrides: Partial<VendorVersion> = {}): VendorVersion {
  return {
    ...aProfile(),
    seen: '2025-06-30',
    address: 'https://example.com/privacy',
    source: 'page',
    sketch: sketchText('A text of six words, seen once.'),
    ...overrides,
  };
}

/** A vendor of one version, which states what is given. */
export function aVendor(
  id: string,
  stances: Partial<Record<PracticeId, Stance>> = {},
  overrides: Partial<KnownVendor> = {},
): KnownVendor {
  return {
    id,
    name: id,
    domains: [id],
    sector: 'social',
    versions: [aVersion({ practices: statePractices(stances) })],
    ...overrides,
  };
}

/** A baseline of these vendors, without base rates. */
export function aBaseline(
  vendors: readonly KnownVendor[],
  websites: Partial<VendorBaseline['websites']> = {},
): VendorBaseline {
  const none: WebsiteRates = { policies: 0, stated: {} };
  const sectors = Object.fromEntries(websiteSectors.map(({ id }) => [id, none])) as Record<
    WebsiteSectorId,
    WebsiteRates
  >;
  return {
    vendors,
    websites: { all: websites.all ?? none, sectors: { ...sectors, ...websites.sectors } },
    sources: { page: { name: 'The page', licence: 'none stated', address: null } },
  };
}
