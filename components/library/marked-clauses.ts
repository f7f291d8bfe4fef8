import type { PolicyAnalysis } from '../../lib/types.ts';

/** The clauses that are marked in the text, one of them as the current one. */
export interface MarkedClauses {
  /** What they bear out: a statement, or what was searched for. */
  title: string;
  /** Ids, never empty. */
  clauses: readonly string[];
  /** Which is the current one, from 0. */
  index: number;
}

/** The statement behind a row of the summary, by the row's name: `topic/sharing.sells/may`, `opt-out/2`. */
export function nameOwner(analysis: PolicyAnalysis, owner: string): string {
  const [, practice, stance] = owner.split('/');
  const highlight = analysis.highlights.find((one) => one.practice === practice && one.stance === stance);
  return highlight?.statement ?? 'A way to opt out';
}
