/** A column of a comparison with all that is told of it. */
import { siteOf } from '../../lib/store/address.ts';
import type { VersionRow } from '../../lib/store/database.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { profilePolicy } from '../../lib/vendors/profile-policy.ts';
import type { KnownVendor, PolicyProfile, VendorVersion } from '../../lib/vendors/vendor-baseline.ts';
import { formatDay, formatPolicyDate } from '../format-date.ts';
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
    origin: `Known vendor, text seen on ${formatPolicyDate(version.seen, locale)}`,
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
    saved: { policy: version.policyId, version: version.id },
  };
}

/** Labels that tell columns of one name apart by the date of their texts, in the columns' order. */
export function labelColumns(columns: readonly ComparedColumn[], locale: string): string[] {
  return columns.map(({ label, profile: { lastUpdated } }) => {
    const isAlone = columns.filter((other) => other.label === label).length === 1;
    if (isAlone) return label;
    return `${label} (${lastUpdated === null ? 'no date' : formatPolicyDate(lastUpdated, locale)})`;
  });
}
