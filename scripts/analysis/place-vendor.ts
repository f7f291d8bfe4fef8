import type { PolicyAnalysis } from '../../lib/types.ts';
import { findVendor } from '../../lib/vendors/find-vendor.ts';
import { judgeText, type TextKind } from '../../lib/vendors/judge-text.ts';
import type { SectorId } from '../../lib/vendors/sectors.ts';
import { sketchText } from '../../lib/vendors/sketch-text.ts';
import type { VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';

/** The known vendor whose site a policy lies on, and how its text stands to the known one. */
export interface PlacedVendor {
  id: string;
  name: string;
  sector: SectorId;
  /** YYYY-MM-DD: the day on which the known text was seen that `text` is about. */
  seen: string;
  text: TextKind;
}

/**
 * Finds the known vendor by the policy's address.
 *
 * @returns null for an address that is no vendor's, and for a file without an address: a path is no proof of where a text comes from
 */
export function placeVendor(analysis: PolicyAnalysis, baseline: VendorBaseline): PlacedVendor | null {
  const vendor = /^https?:\/\//i.test(analysis.url) ? findVendor(analysis.url, baseline) : null;
  if (vendor === null) return null;
  const { id, name, sector } = vendor;
  const { kind, known } = judgeText({ sketch: sketchText(analysis.text), lastUpdated: analysis.lastUpdated }, vendor);
  return { id, name, sector, seen: known.seen, text: kind };
}
