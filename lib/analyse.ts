/** The whole analysis in one call: document in, everything that a reader is shown out. Pure and synchronous, the same in a popup and in Node. */
import { classifyClauses } from './classify/classify-clauses.ts';
import type { Model } from './classify/model.ts';
import { segmentPolicy } from './segment/segment-policy.ts';
import { summarisePolicy } from './summarise/summarise-policy.ts';
import type { PolicyAnalysis, PolicyDocument } from './types.ts';

/**
 * Analyses the text of a policy.
 *
 * @param document what `readPage` extracted; validate it first where it comes from a page
 * @param model the parsed model file
 */
export function analysePolicy(document: PolicyDocument, model: Model): PolicyAnalysis {
  const { text, clauses } = segmentPolicy(document.blocks);
  return summarisePolicy(document, text, classifyClauses(clauses, model));
}
