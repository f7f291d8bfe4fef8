/** Shows clauses in the page, one at a time, and remembers which: the state behind "1 of 2 < >". */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { PolicyHeading } from '../lib/segment/list-headings.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { saySurprise } from './describe-outcome.ts';
import type { PopupDependencies, ShowOutcome } from './popup-dependencies.ts';
import { quoteAround, quoteHeading } from './quote-clause.ts';

export interface ShownClause {
  /** The row that asked, e.g. `first/sharing.sells`; the same practice may stand in two rows. */
  owner: string;
  /** Which of the row's clauses, from 0. */
  index: number;
  result: ShowOutcome | { outcome: 'pending' };
}

export interface ClauseViewer {
  /** Where clauses are shown: in the live page, or in the text that was saved. */
  place: 'page' | 'text';
  shown: ShownClause | null;
  show(owner: string, clauseIds: readonly string[], index: number): void;
  showHeading(owner: string, heading: PolicyHeading): void;
}

/** One viewer for a whole summary, since the page has one current clause. */
export function useClauseViewer(analysis: PolicyAnalysis, showClauses: PopupDependencies['showClauses']): ClauseViewer {
  const [shown, setShown] = useState<ShownClause | null>(null);
  // Only the answer to the latest click counts; an earlier one may come later.
  const latest = useRef(0);
  const showQuotes = useCallback(
    (owner: string, index: number, { quotes, current }: ReturnType<typeof quoteAround>) => {
      latest.current += 1;
      const asked = latest.current;
      setShown({ owner, index, result: { outcome: 'pending' } });
      const tell = (result: ShowOutcome) => {
        if (asked === latest.current) setShown({ owner, index, result });
      };
      showClauses(quotes, current).then(tell, (error) => tell({ outcome: 'failed', details: saySurprise(error) }));
    },
    [showClauses],
  );
  const show = useCallback(
    (owner: string, clauseIds: readonly string[], index: number) =>
      showQuotes(owner, index, quoteAround(analysis, clauseIds, index)),
    [analysis, showQuotes],
  );
  const showHeading = useCallback(
    (owner: string, heading: PolicyHeading) =>
      showQuotes(owner, 0, { quotes: [quoteHeading(analysis, heading)], current: 0 }),
    [analysis, showQuotes],
  );
  return { place: 'page', shown, show, showHeading };
}
