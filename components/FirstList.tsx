import type { Highlight, PolicyAnalysis } from '../lib/types.ts';
import type { ClauseViewer } from './clause-viewer.ts';
import { HighlightItem } from './HighlightItem.tsx';

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
      <ul class="highlights">
        {highlights.map((highlight) => (
          <HighlightItem
            key={`${highlight.practice}/${highlight.stance}`}
            analysis={analysis}
            highlight={highlight}
            detail="brief"
            list="first"
            viewer={viewer}
          />
        ))}
      </ul>
    </section>
  );
}
