/**
 * Builds the baseline of known vendors and the base rates of ordinary websites from dated policies, with the code of the extension.
 *
 *     npm run build-vendors -- [--data DIR] [--out DIR] [--threads N] [--without-websites]
 *     node scripts/build-vendors.ts --list-doubts [--data DIR]
 *
 * The policies belong to their sites and are no part of the project; the two files hold facts about them. The same data, code and corrections give the
 * same bytes. --without-websites keeps the base rates that are there. --list-doubts builds nothing: it prints, a JSON object a line, what a person
 * should look at before it is believed (docs/vendors.md tells how); a count goes to standard error.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseBaseline } from '../lib/vendors/parse-baseline.ts';
import type { VendorBaseline } from '../lib/vendors/vendor-baseline.ts';
import { composeVendors } from './vendors/compose-vendors.ts';
import { encodeBaseline } from './vendors/encode-baseline.ts';
import { bundledVendors, knownVendorsFile, websiteRatesFile } from './vendors/read-baseline.ts';
import { readVerdicts } from './vendors/read-verdicts.ts';
import { analyseVendors, countWebsites } from './vendors/run-analyses.ts';
import { writeSummary } from './vendors/write-summary.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared', 'data') },
    out: { type: 'string', default: bundledVendors },
    threads: { type: 'string', default: String(availableParallelism()) },
    'without-websites': { type: 'boolean', default: false },
    'list-doubts': { type: 'boolean', default: false },
  },
});

async function buildVendors(): Promise<number> {
  const { data, out } = values;
  if (!existsSync(join(data, 'vendors', 'manifest.jsonl'))) {
    console.error(`No policies at ${join(data, 'vendors')}; name the data folder with --data. Nothing was built.`);
    return 2;
  }
  const threads = Number(values.threads);
  const analysed = await analyseVendors(data, threads);
  const verdicts = readVerdicts(data);
  const composed = composeVendors(analysed, verdicts);
  if (values['list-doubts']) {
    for (const doubt of composed.doubts) console.log(JSON.stringify(doubt));
    console.error(
      `${composed.doubts.length} doubts about ${new Set(composed.doubts.map(({ vendor }) => vendor)).size} vendors`,
    );
    return 0;
  }
  const websites = values['without-websites'] ? await readOldRates(out) : await countWebsites(data, threads);
  const baseline: VendorBaseline = { vendors: composed.vendors, sources: composed.sources, websites };
  const files = encodeBaseline(baseline);
  // What cannot be read again is not worth writing.
  parseBaseline(files);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, knownVendorsFile), files.knownVendors);
  await writeFile(join(out, websiteRatesFile), files.websiteRates);
  console.log(writeSummary(baseline, files, composed));
  return 0;
}

async function readOldRates(folder: string): Promise<VendorBaseline['websites']> {
  const [knownVendors, websiteRates] = await Promise.all(
    [knownVendorsFile, websiteRatesFile].map((file) => readFile(join(folder, file), 'utf8')),
  );
  return parseBaseline({ knownVendors: knownVendors ?? '', websiteRates: websiteRates ?? '' }).websites;
}

const start = performance.now();
process.exitCode = await buildVendors();
console.error(`${Math.round((performance.now() - start) / 1000)} s`);
