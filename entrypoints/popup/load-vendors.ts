import type { VendorsOutcome } from '../../components/standing/known-vendors.ts';
import { BaselineError } from '../../lib/vendors/baseline-error.ts';
import { parseBaseline } from '../../lib/vendors/parse-baseline.ts';
import { readBundledFile } from './read-bundled-file.ts';

/** Loads what is known of vendors and websites, which is bundled with the extension. */
export async function loadVendors(): Promise<VendorsOutcome> {
  const [vendors, rates] = await Promise.all([
    readBundledFile('/vendors/known-vendors.json'),
    readBundledFile('/vendors/website-rates.json'),
  ]);
  if (vendors.outcome === 'failed') return vendors;
  if (rates.outcome === 'failed') return rates;
  const files = { knownVendors: await vendors.response.text(), websiteRates: await rates.response.text() };
  try {
    return { outcome: 'loaded', baseline: parseBaseline(files) };
  } catch (error) {
    if (error instanceof BaselineError) return { outcome: 'failed', details: error.message };
    throw error;
  }
}
