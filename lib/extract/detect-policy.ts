import type { Block, PolicyDetection } from '../types.ts';
import { countPolicyWords } from './policy-words.ts';

/** What the page shows of itself, as far as it bears on whether it is a privacy policy. */
export interface PolicyEvidence {
  /** The page's own title, not the policy's. */
  pageTitle: string;
  /** The page's address or the file's path. */
  url: string;
  /** The extracted text. */
  blocks: readonly Block[];
}

export function detectPolicy(evidence: PolicyEvidence): PolicyDetection {
  const words = evidence.blocks.reduce((n, b) => n + countPolicyWords(b.text), 0);
  const named = /privacy/i.test(`${evidence.pageTitle} ${evidence.url}`);
  const score = Math.min(1, words / 60) * 0.6 + (named ? 0.4 : 0);
  return { isPolicy: score >= 0.5, score, reasons: [] };
}
