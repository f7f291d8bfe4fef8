/** What runs inside the browser for `scripts/bench-vendors.ts`: the known vendors as the popup uses them. Bundled into one file. */

import type { PolicyAnalysis } from '../../lib/types.ts';
import { computeStanding } from '../../lib/vendors/compute-standing.ts';
import { findVendor } from '../../lib/vendors/find-vendor.ts';
import { judgeText } from '../../lib/vendors/judge-text.ts';
import { type BaselineFiles, parseBaseline } from '../../lib/vendors/parse-baseline.ts';
import { profilePolicy } from '../../lib/vendors/profile-policy.ts';
import { sketchText } from '../../lib/vendors/sketch-text.ts';

/** Milliseconds of each step of one run. A type and no interface, so that it counts as JSON, as which the browser hands it over. */
export type StandingTimes = {
  parse: number;
  /** Profile of the policy, its vendor, how its text stands to the known one. */
  place: number;
  standing: number;
};

/** Does all that the popup adds for known vendors, so many times over, from the texts of the files on. The first is the one that a reader waits for. */
export function measureStanding(files: BaselineFiles, analysis: PolicyAnalysis, runs: number): StandingTimes[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const baseline = parseBaseline(files);
    const parsed = performance.now();
    const profile = profilePolicy(analysis);
    const vendor = findVendor(analysis.url, baseline);
    if (vendor !== null) judgeText({ sketch: sketchText(analysis.text), lastUpdated: analysis.lastUpdated }, vendor);
    const placed = performance.now();
    computeStanding(profile, baseline, { sector: vendor?.sector ?? null, leaveOut: vendor?.id ?? null });
    return { parse: parsed - start, place: placed - parsed, standing: performance.now() - placed };
  });
}
