/** Lays the policy at hand beside the known vendors, once they are loaded. */
import { useMemo, useState } from 'preact/hooks';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { computeStanding, type Standing } from '../../lib/vendors/compute-standing.ts';
import { findVendor } from '../../lib/vendors/find-vendor.ts';
import { judgeText, type TextJudgement } from '../../lib/vendors/judge-text.ts';
import { listPractices } from '../../lib/vendors/profile-policy.ts';
import type { SectorId } from '../../lib/vendors/sectors.ts';
import { sketchText } from '../../lib/vendors/sketch-text.ts';
import type { KnownVendor, VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';
import { useKnownVendors, type VendorsOutcome } from './known-vendors.ts';

/** Remembers the sector that a reader compares with. */
export interface SectorKeeper {
  /** Null for all sectors. */
  read(): SectorId | null;
  write(sector: SectorId | null): void;
}

export interface StandingDependencies {
  loadVendors(): Promise<VendorsOutcome>;
  sectorChoice: SectorKeeper;
  /** Opens the page of a known vendor, or the list of all of them (null). */
  openVendor(vendorId: string | null): void;
}

/** A policy's place among the known vendors. */
export interface ReadyStanding {
  outcome: 'loaded';
  baseline: VendorBaseline;
  standing: Standing;
  /** The vendor whose site the policy is on, and how the text stands to the known one; null for an unknown site. */
  vendor: { known: KnownVendor; judgement: TextJudgement } | null;
  /** The vendor's sector, or the reader's choice; null for all. */
  sector: SectorId | null;
  onSector(sector: SectorId | null): void;
}

export type StandingState = { outcome: 'loading' } | { outcome: 'failed'; details: string } | ReadyStanding;

export function useStanding(
  analysis: PolicyAnalysis,
  { loadVendors, sectorChoice }: Pick<StandingDependencies, 'loadVendors' | 'sectorChoice'>,
): StandingState {
  const vendors = useKnownVendors(loadVendors);
  const [chosen, setChosen] = useState<SectorId | null>(() => sectorChoice.read());
  return useMemo(() => {
    if (vendors.outcome !== 'loaded') return vendors;
    const { baseline } = vendors;
    const known = findVendor(analysis.url, baseline);
    const vendor =
      known === null
        ? null
        : {
            known,
            judgement: judgeText({ sketch: sketchText(analysis.text), lastUpdated: analysis.lastUpdated }, known),
          };
    const sector = known?.sector ?? chosen;
    const practices = listPractices(analysis.highlights);
    const standing = computeStanding({ practices }, baseline, { sector, leaveOut: known?.id ?? null });
    const onSector = (next: SectorId | null) => {
      sectorChoice.write(next);
      setChosen(next);
    };
    return { outcome: 'loaded', baseline, standing, vendor, sector, onSector };
  }, [analysis, vendors, chosen, sectorChoice]);
}
