import { findVendor } from '../../lib/vendors/find-vendor.ts';
import { type SectorId, sectors } from '../../lib/vendors/sectors.ts';
import type { KnownVendor, VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';

export interface VendorFilter {
  /** As a reader types it: words, or an address. */
  query: string;
  /** Null for all. */
  sector: SectorId | null;
}

/** Known vendors that a reader may mean: by sector, and by words of the name, the domain or the sector; an address leads to whose it is. By name. */
export function filterVendors(
  baseline: VendorBaseline,
  { query, sector }: VendorFilter,
  locale: string,
): KnownVendor[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  const owner = /[./]/.test(query) ? findVendor(query, baseline) : null;
  const matches = (vendor: KnownVendor) => {
    const text = [vendor.name, ...vendor.domains, titleOfSector(vendor.sector)].join('\n').toLowerCase();
    return vendor === owner || terms.every((term) => text.includes(term));
  };
  return baseline.vendors
    .filter((vendor) => (sector === null || vendor.sector === sector) && matches(vendor))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}

export function titleOfSector(sector: SectorId): string {
  return sectors.find(({ id }) => id === sector)?.title ?? sector;
}
