import type { VendorVersion } from '../lib/vendors/vendor-baseline.ts';
import { formatPolicyDate } from './format-date.ts';

/** The collection that dates its texts by the year alone; the baseline writes its first day. */
const datedByYear = 'dmoz';

/** When a known text was seen: "seen on 3 Mar 2026", or "seen in 2020" where only the year is known. */
export function saySeen({ seen, source }: Pick<VendorVersion, 'seen' | 'source'>, locale: string): string {
  return source === datedByYear ? `seen in ${seen.slice(0, 4)}` : `seen on ${formatPolicyDate(seen, locale)}`;
}

/** The date by which a known text goes: its own, else when it was seen. */
export function dateOfText(version: Pick<VendorVersion, 'seen' | 'source' | 'lastUpdated'>, locale: string): string {
  const { lastUpdated, seen, source } = version;
  if (lastUpdated !== null) return formatPolicyDate(lastUpdated, locale);
  return source === datedByYear ? seen.slice(0, 4) : formatPolicyDate(seen, locale);
}
