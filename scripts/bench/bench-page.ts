/**
 * What runs inside the browser for `npm run bench`: the analysis as the popup runs it, each step timed. The only module of the page; it is
 * bundled, so that the browser loads one file as it does for the popup.
 */
import { classifyClauses } from '../../lib/classify/classify-clauses.ts';
import { parseModel } from '../../lib/classify/model.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';
import { summarisePolicy } from '../../lib/summarise/summarise-policy.ts';
import type { PolicyDocument } from '../../lib/types.ts';

/** Milliseconds of one analysis. A type and no interface, so that it counts as JSON. */
export type PassTimes = { segment: number; classify: number; summarise: number };

/** What the page measured: the model's reading once, then one analysis after the other. */
export type PageTimes = { parseModel: number; passes: PassTimes[] };

/** Milliseconds of one call, and what it gave. */
function time<Result>(step: () => Result): { took: number; result: Result } {
  const start = performance.now();
  const result = step();
  return { took: performance.now() - start, result };
}

/** Analyses a document so many times over; the first pass is the one that a click on the toolbar icon waits for. */
export function measureAnalysis(document: PolicyDocument, modelFile: ArrayBuffer, runs: number): PageTimes {
  const model = time(() => parseModel(modelFile));
  const passes: PassTimes[] = [];
  for (let run = 0; run < runs; run++) {
    const segmented = time(() => segmentPolicy(document.blocks));
    const { text, clauses } = segmented.result;
    const classified = time(() => classifyClauses(clauses, model.result));
    const summarised = time(() => summarisePolicy(document, text, classified.result));
    passes.push({ segment: segmented.took, classify: classified.took, summarise: summarised.took });
  }
  return { parseModel: model.took, passes };
}
