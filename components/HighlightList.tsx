import type { Highlight } from '../lib/types.ts';
import { HighlightItem, type HighlightItemProps } from './HighlightItem.tsx';

type HighlightListProps = Omit<HighlightItemProps, 'highlight'> & { highlights: readonly Highlight[] };

/** Statements about the policy, each with its evidence. */
export function HighlightList({ highlights, ...shared }: HighlightListProps) {
  return (
    <ul class="highlights">
      {highlights.map((highlight) => (
        <HighlightItem key={`${highlight.practice}/${highlight.stance}`} highlight={highlight} {...shared} />
      ))}
    </ul>
  );
}
