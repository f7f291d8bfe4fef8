import type { BaselineFiles } from '../../lib/vendors/parse-baseline.ts';
import { sectors } from '../../lib/vendors/sectors.ts';
import type { VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';
import type { ComposedVendors } from './compose-vendors.ts';

/** What a build gives, as lines of plain text. */
export function writeSummary(baseline: VendorBaseline, files: BaselineFiles, composed: ComposedVendors): string {
  const { vendors, websites } = baseline;
  const versions = vendors.flatMap((vendor) => vendor.versions);
  const counts = sectors.map(({ id }) => `${id} ${vendors.filter(({ sector }) => sector === id).length}`);
  const years = [...new Set(vendors.map((vendor) => vendor.versions[0].seen.slice(0, 4)))].sort();
  const byYear = years.map(
    (year) => `${year} ${vendors.filter(({ versions: [{ seen }] }) => seen.startsWith(year)).length}`,
  );
  const bytes = Buffer.byteLength(files.knownVendors) + Buffer.byteLength(files.websiteRates);
  return [
    `${vendors.length} vendors in ${new Set(vendors.map(({ sector }) => sector)).size} sectors, ${versions.length} versions, ${Math.round(bytes / 1000)} kB`,
    `by sector: ${counts.join(', ')}`,
    `latest text of: ${byYear.join(', ')}`,
    `refused: ${composed.refused.map(({ file, reason }) => `${file} (${reason})`).join(', ') || 'none'}`,
    `read by a person from first line to last (${composed.read.length}): ${composed.read.map((file) => file.replace(/^vendors\/|\.md$/g, '')).join(', ')}`,
    `doubts that nobody has looked at: ${composed.doubts.length}`,
    `corrections of texts that are not in the baseline: ${composed.idle.length}`,
    `base rates from ${websites.all.policies} policies of websites`,
  ].join('\n');
}
