import type { Highlight, PolicyAnalysis } from '../lib/types.ts';
import type { ClauseViewer } from './clause-viewer.ts';
import { HighlightList } from './HighlightList.tsx';

interface FirstListProps {
  analysis: PolicyAnalysis;
  /** Three to five, as chosen for this policy. */
  highlights: readonly Highlight[];
  viewer: ClauseViewer | null;
}

/** The few statements to read when there is time for no more. */
export function FirstList({ analysis, highlights, viewer }: FirstListProps) {
  return (
    <section class="section" aria-labelledby="first-title">
      <h2 id="first-title" class="section-title">
        First
      </h2>
      <HighlightList analysis={analysis} highlights={highlights} detail="brief" list="first" viewer={viewer} />
    </section>
  );
}
