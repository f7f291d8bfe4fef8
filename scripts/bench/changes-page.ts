/** What runs inside the browser for `scripts/bench-changes.ts`: the comparison as the library runs it. Bundled into one file. */
import { compareVersions } from '../../lib/compare/compare-versions.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';

/** Compares two versions so many times over; gives the milliseconds of each. The first is the one that a reader waits for. */
export function measureComparison(before: PolicyAnalysis, after: PolicyAnalysis, runs: number): number[] {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    compareVersions(before, after);
    times.push(performance.now() - start);
  }
  return times;
}
