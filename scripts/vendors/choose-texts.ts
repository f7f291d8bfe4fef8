import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sources from './sources.json' with { type: 'json' };
import type { ListedVendor, VendorText } from './vendor-text.ts';
import listed from './vendors.json' with { type: 'json' };

/** A line of the data's manifest, as far as it is read. */
interface ManifestLine {
  domain: string;
  date: string;
  file: string;
  is_latest: boolean;
  source_repo: string;
  url: string | null;
}

/** Latest texts that are older say nothing of how policies read today; they are kept as history alone. */
const oldestLatest = '2019-01-01';

/**
 * The vendors of vendors.json. Why others of the data are left out stands there too:
 * `kept-for-measuring` (the classifier is measured on them, or on the same policy), `composite` (the text joins many pages), `old`, `other-text` (not the
 * vendor's policy, or not its present one), `cut-off` (the copy lacks most of the page) and `no-sector` (no kind of vendor to compare it with).
 */
export const listedVendors: readonly ListedVendor[] = listed.vendors;

/** Data folders that no vendor is made of, with the reason. */
export const leftOut: Readonly<Record<string, string>> = listed.leftOut;

/**
 * Lists the texts of all listed vendors, latest first within a vendor. A seed takes the place of another text of its vendor and day.
 *
 * @param data the data folder, with vendors/manifest.jsonl and seeds/
 * @throws Error where the data hold a folder that vendors.json neither lists nor leaves out, or a source that sources.json does not know
 */
export function chooseTexts(data: string): VendorText[] {
  const manifest = readManifest(join(data, 'vendors', 'manifest.jsonl'));
  checkFolders(manifest);
  const seeds = listSeeds(join(data, 'seeds'));
  return listedVendors.flatMap((vendor) => {
    const folders = vendor.folders ?? [vendor.id];
    const lines = manifest.filter(({ domain }) => folders.includes(domain));
    const address = vendor.address ?? lines.findLast(({ url }) => url !== null)?.url ?? null;
    const texts = new Map<string, VendorText>();
    for (const { date, file, source_repo } of lines)
      texts.set(date, {
        vendor: vendor.id,
        seen: date,
        file: `vendors/${file}`,
        source: sourceOf(source_repo),
        address,
      });
    for (const { domain, date, file } of seeds)
      if (domain === vendor.id) texts.set(date, { vendor: vendor.id, seen: date, file, source: 'page', address });
    const newestFirst = [...texts.values()].sort((one, other) => (one.seen < other.seen ? 1 : -1));
    return (newestFirst[0]?.seen ?? '') < oldestLatest ? [] : newestFirst;
  });
}

function readManifest(file: string): ManifestLine[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ManifestLine);
}

function checkFolders(manifest: readonly ManifestLine[]): void {
  const known = new Set([...listedVendors.flatMap(({ id, folders }) => folders ?? [id]), ...Object.keys(leftOut)]);
  const unknown = [...new Set(manifest.map(({ domain }) => domain))].filter((domain) => !known.has(domain));
  if (unknown.length > 0)
    throw new Error(`scripts/vendors/vendors.json neither lists nor leaves out: ${unknown.join(', ')}`);
}

function sourceOf(repository: string): string {
  for (const [key, { repositories }] of Object.entries(sources))
    if (repositories.some((known) => known === repository)) return key;
  throw new Error(`scripts/vendors/sources.json does not know ${repository}`);
}

/** Files of the form `domain@date.md`. */
function listSeeds(folder: string): { domain: string; date: string; file: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, domain, date] = /^([^@]+)@(\d{4}-\d\d-\d\d)\.md$/.exec(name) ?? [];
      return domain === undefined || date === undefined ? [] : [{ domain, date, file: `seeds/${name}` }];
    });
}
