import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBaseline } from '../../lib/vendors/parse-baseline.ts';
import type { VendorBaseline } from '../../lib/vendors/vendor-baseline.ts';

/** The folder of the baseline that ships with the extension. */
export const bundledVendors = join(import.meta.dirname, '..', '..', 'public', 'vendors');

export const knownVendorsFile = 'known-vendors.json';
export const websiteRatesFile = 'website-rates.json';

/** Reads a baseline. Throws the file system's error where there is none, and a `BaselineError` where it is damaged or of another version. */
export async function readBaseline(folder = bundledVendors): Promise<VendorBaseline> {
  const [knownVendors, websiteRates] = await Promise.all([
    readFile(join(folder, knownVendorsFile), 'utf8'),
    readFile(join(folder, websiteRatesFile), 'utf8'),
  ]);
  return parseBaseline({ knownVendors, websiteRates });
}
