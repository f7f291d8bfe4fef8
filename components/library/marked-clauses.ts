import type { PolicyHeading } from '../../lib/segment/list-headings.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { nameHeading } from './lay-out-text.ts';

/** The clauses that are marked in the text, one of them as the current one. */
export interface MarkedClauses {
  /** What they bear out: a statement, or what was searched for. */
  title: string;
  /** Ids, never empty; a heading goes by what `nameHeading` gives. */
  clauses: readonly string[];
  /** Which is the current one, from 0. */
  index: number;
}

/** The heading alone. */
export function markHeading({ text, start }: PolicyHeading): MarkedClauses {
  return { title: text, clauses: [nameHeading(start)], index: 0 };
}

/** The statement behind a row of the summary, by the row's name: `topic/sharing.sells/may`, `opt-out/2`, `contact/0`. */
export function nameOwner(analysis: PolicyAnalysis, owner: string): string {
  const [list, practice, stance] = owner.split('/');
  if (list === 'contact') return 'A contact';
  const highlight = analysis.highlights.find((one) => one.practice === practice && one.stance === stance);
  return highlight?.statement ?? 'A way to opt out';
}
