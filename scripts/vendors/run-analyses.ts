import { join } from 'node:path';
import { practiceIds } from '../../lib/taxonomy/practices.ts';
import { type WebsiteSectorId, websiteSectors } from '../../lib/vendors/sectors.ts';
import type { VendorBaseline, WebsiteRates } from '../../lib/vendors/vendor-baseline.ts';
import type { AnalysedText } from './analyse-text.ts';
import type { AnalysisJob } from './analysis-worker.ts';
import { chooseTexts } from './choose-texts.ts';
import { addCounts, type CategoryCount } from './count-websites.ts';
import { readWebsites } from './read-websites.ts';
import { runWorkers } from './run-workers.ts';

const workerFile = join(import.meta.dirname, 'analysis-worker.ts');

/** Analyses all chosen texts of vendors, in the order of `chooseTexts`. */
export async function analyseVendors(data: string, threads: number): Promise<AnalysedText[]> {
  const jobs = chooseTexts(data).map((text): AnalysisJob => ({ kind: 'vendor', text }));
  return runWorkers<AnalysisJob, AnalysedText>(workerFile, { data }, jobs, threads);
}

/** Counts what all ordinary websites of the data state; tells on standard error how many texts were read and how many of them are policies. */
export async function countWebsites(data: string, threads: number): Promise<VendorBaseline['websites']> {
  const batches = await runWorkers<AnalysisJob, Record<string, CategoryCount>>(
    workerFile,
    { data },
    listBatches(join(data, 'dmoz', 'policies.jsonl.xz')),
    threads,
  );
  const counts = addCounts(batches);
  const read = [...counts.values()].reduce((sum, one) => sum + one.read, 0);
  const sectors = websiteSectors.map(({ id }): [WebsiteSectorId, WebsiteRates] => [id, ratesOf([counts.get(id)])]);
  const all = ratesOf([...counts.values()]);
  console.error(`${read} texts of websites were read, ${all.policies} of them are policies`);
  return { all, sectors: Object.fromEntries(sectors) as Record<WebsiteSectorId, WebsiteRates> };
}

async function* listBatches(file: string): AsyncGenerator<AnalysisJob> {
  for await (const websites of readWebsites(file)) yield { kind: 'websites', websites };
}

function ratesOf(counts: readonly (CategoryCount | undefined)[]): WebsiteRates {
  const sum = (read: (count: CategoryCount) => number) =>
    counts.reduce((total, count) => total + (count === undefined ? 0 : read(count)), 0);
  const stated = practiceIds.map((id) => [id, sum((count) => count.stated[id] ?? 0)] as const);
  return {
    policies: sum(({ policies }) => policies),
    stated: Object.fromEntries(stated.filter(([, count]) => count > 0)),
  };
}
