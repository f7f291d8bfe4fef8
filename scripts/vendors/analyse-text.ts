import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysePolicy } from '../../lib/analyse.ts';
import type { Model } from '../../lib/classify/model.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { profilePolicy } from '../../lib/vendors/profile-policy.ts';
import { sketchText } from '../../lib/vendors/sketch-text.ts';
import type { PolicyProfile } from '../../lib/vendors/vendor-baseline.ts';
import { readPolicySource } from '../read-policy-file.ts';
import { type Doubt, listDoubts } from './list-doubts.ts';
import type { VendorText } from './vendor-text.ts';

/** What is kept of a text, with what tells whether it is fit to be a known one. */
export interface AnalysedText {
  text: VendorText;
  profile: PolicyProfile;
  sketch: string;
  isPolicy: boolean;
  language: string;
  /** Share of the page that was read, 0 to 1. */
  coverage: number;
  doubts: Doubt[];
}

/** Analyses a text of the data folder with the code of the extension. */
export function analyseText(data: string, text: VendorText, model: Model): AnalysedText {
  const source = readFileSync(join(data, text.file), 'utf8');
  const analysis = analyseSource(source, text, model);
  return {
    text,
    profile: profilePolicy(analysis),
    sketch: sketchText(analysis.text),
    isPolicy: analysis.policy.isPolicy,
    language: analysis.language,
    coverage: analysis.coverage,
    doubts: listDoubts(text, source, analysis),
  };
}

function analyseSource(source: string, { vendor, address }: VendorText, model: Model): PolicyAnalysis {
  // The address matters: it tells which names are the vendor's own.
  const { document } = readPolicySource(source, 'markdown', address ?? `https://${vendor}/`);
  return analysePolicy(document, model);
}
