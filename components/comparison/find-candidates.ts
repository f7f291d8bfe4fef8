/** What can be put into a comparison: saved policies, their texts, and known vendors. */
import type { PolicyRow } from '../../lib/store/database.ts';
import type { KnownVendor } from '../../lib/vendors/vendor-baseline.ts';
import { dateOfText } from '../say-seen.ts';
import { titleOfSector } from '../vendors/filter-vendors.ts';
import type { ColumnRef } from './column-ref.ts';

export interface Candidate {
  ref: ColumnRef;
  name: string;
  /** What tells it from others: title, sector, date. */
  detail: string;
}

/** The texts of a vendor that are known, latest first, or `latestOnly`. The latest one goes by the vendor alone, so that a newer baseline moves on. */
export function listVendorTexts(vendor: KnownVendor, locale: string, latestOnly: boolean): Candidate[] {
  const versions = latestOnly ? vendor.versions.slice(0, 1) : vendor.versions;
  return versions.map((version, index) => ({
    ref: { kind: 'vendor', vendor: vendor.id, seen: index === 0 ? null : version.seen },
    name: vendor.name,
    detail: index === 0 ? titleOfSector(vendor.sector) : `text of ${dateOfText(version, locale)}`,
  }));
}

/** Saved policies whose site, title or tags hold all words of the query. */
export function listSaved(rows: readonly PolicyRow[], query: string): Candidate[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter(({ site, title, tags }) => {
      const text = [site, title, ...tags].join('\n').toLowerCase();
      return terms.every((term) => text.includes(term));
    })
    .map(({ id, site, title }) => ({ ref: { kind: 'policy', policy: id }, name: site, detail: title }));
}
