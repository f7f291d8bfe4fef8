/** A column of a comparison with all that is told of it. */
import { siteOf } from '../../lib/store/address.ts';
import type { VersionRow } from '../../lib/store/database.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { profilePolicy } from '../../lib/vendors/profile-policy.ts';
import type { KnownVendor, PolicyProfile, VendorVersion } from '../../lib/vendors/vendor-baseline.ts';
import { formatDay, formatPolicyDate } from '../format-date.ts';
import { saySeen } from '../say-seen.ts';
import type { ColumnRef } from './column-ref.ts';

export interface ComparedColumn {
  ref: ColumnRef;
  /** The vendor's name or the saved policy's site. */
  label: string;
  profile: PolicyProfile;
  /** Null for a known vendor, whose text is not at hand. */
  analysis: PolicyAnalysis | null;
  /** Where the policy is published, or null. */
  address: string | null;
  /** "Known vendor, text seen on 3 Mar 2026", "Saved on 3 Mar 2026". */
  origin: string;
  /** "seen on 3 Mar 2026", "saved on 3 Mar 2026". */
  day: string;
  /** Where the text is to be read, or null. */
  saved: { policy: number; version: number } | null;
}

/** The column of a known vendor's text. */
export function columnOfVendor(
  ref: ColumnRef,
  { name }: KnownVendor,
  version: VendorVersion,
  locale: string,
): ComparedColumn {
  return {
    ref,
    label: name,
    profile: version,
    analysis: null,
    address: version.address,
    origin: `Known vendor, text ${saySeen(version, locale)}`,
    day: saySeen(version, locale),
    saved: null,
  };
}

// A profile takes a look at every word; columns come and go, and are put into another order.
const profiles = new WeakMap<PolicyAnalysis, PolicyProfile>();

/** The column of a saved text. */
export function columnOfVersion(
  ref: ColumnRef,
  version: Pick<VersionRow, 'id' | 'policyId' | 'savedAt'>,
  analysis: PolicyAnalysis,
  locale: string,
): ComparedColumn {
  const profile = profiles.get(analysis) ?? profilePolicy(analysis);
  profiles.set(analysis, profile);
  return {
    ref,
    label: siteOf(analysis.url),
    profile,
    analysis,
    address: analysis.url,
    origin: `Saved on ${formatDay(version.savedAt, locale)}`,
    day: `saved on ${formatDay(version.savedAt, locale)}`,
    saved: { policy: version.policyId, version: version.id },
  };
}

/**
 * Labels that tell columns of one name apart, in the columns' order: by the date of their texts, else by the day on which they were seen or saved, else by
 * number, since nothing else tells two texts of one day apart.
 */
export function labelColumns(columns: readonly ComparedColumn[], locale: string): string[] {
  const dated = columns.map(({ label, day, profile: { lastUpdated } }) => {
    if (columns.filter((other) => other.label === label).length === 1) return label;
    const twins = columns.filter((other) => other.label === label && other.profile.lastUpdated === lastUpdated);
    return `${label} (${lastUpdated === null || twins.length > 1 ? day : formatPolicyDate(lastUpdated, locale)})`;
  });
  return dated.map((label, index) => {
    if (dated.filter((other) => other === label).length === 1) return label;
    return `${label} ${dated.slice(0, index + 1).filter((other) => other === label).length}`;
  });
}
