/** Example baselines; pass only the fields that the test is about. */
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import type { Stance } from '../../lib/types.ts';
import { websiteSectors } from '../../lib/vendors/sectors.ts';
import type {
  KnownVendor,
  PolicyProfile,
  StatedPractice,
  VendorBaseline,
  VendorVersion,
  WebsiteRates,
} from '../../lib/vendors/vendor-baseline.ts';

/** Practices as a policy states them: `state('sharing.sells', 'may', 'cookies.own')`; a stance belongs to the id before it, `does` where none follows. */
export function state(...words: (PracticeId | Stance)[]): StatedPractice[] {
  const stated: StatedPractice[] = [];
  for (const word of words) {
    const last = stated.at(-1);
    if (word === 'does' || word === 'may' || word === 'choice' || word === 'does-not') {
      if (last !== undefined) last.stance = word;
    } else stated.push({ id: word, stance: 'does', score: 0.95 });
  }
  return stated;
}

/** A profile of a policy that states nothing, or whatever the overrides make of it. */
export function aProfile(overrides: Partial<PolicyProfile> = {}): PolicyProfile {
  return {
    lastUpdated: '2024-05-01',
    words: 3000,
    readingEase: 40,
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

/** A text of a known vendor. */
export function aVendorVersion(overrides: Partial<VendorVersion> = {}): VendorVersion {
  return {
    ...aProfile(overrides),
    seen: '2024-06-01',
    address: 'https://kites.example/privacy',
    source: 'archive',
    sketch: 'A'.repeat(96),
    ...overrides,
  };
}

/** A known vendor with one text. */
export function aVendor(id: string, overrides: Partial<KnownVendor> = {}): KnownVendor {
  return {
    id,
    name: id,
    domains: [id],
    sector: 'shopping',
    versions: [aVendorVersion({ address: `https://${id}/privacy` })],
    ...overrides,
  };
}

/** Rates of ordinary websites: so many policies, of which so many state a practice. */
export function someRates(policies = 0, stated: WebsiteRates['stated'] = {}): WebsiteRates {
  return { policies, stated };
}

/** A baseline of these vendors, without websites unless the overrides name some. */
export function aBaseline(vendors: readonly KnownVendor[], overrides: Partial<VendorBaseline> = {}): VendorBaseline {
  const rates = websiteSectors.map(({ id }) => [id, someRates()] as const);
  return {
    vendors,
    websites: {
      all: someRates(),
      sectors: Object.fromEntries(rates) as VendorBaseline['websites']['sectors'],
    },
    sources: {
      archive: { name: 'Kite Archive', licence: 'CC0', address: 'https://archive.example/kites' },
    },
    ...overrides,
  };
}
