import type { PolicyAnalysis } from '../lib/types.ts';
import { countByValence, type TopicGroup } from './arrange-highlights.ts';
import type { ClauseViewer } from './clause-viewer.ts';
import { HighlightList } from './HighlightList.tsx';
import { valenceWords } from './Mark.tsx';
import { TopicStandingLine } from './standing/TopicStandingLine.tsx';
import { TopicFacts } from './TopicFacts.tsx';

interface TopicSectionProps {
  analysis: PolicyAnalysis;
  group: TopicGroup;
  viewer: ClauseViewer | null;
}

/** One topic: its counts in words, and its statements with their clauses. Open from the start when something in it is bad. */
export function TopicSection({ analysis, group, viewer }: TopicSectionProps) {
  const { topic, highlights } = group;
  return (
    <details class="topic" data-topic={topic.id} open={highlights.some((highlight) => highlight.valence === 'bad')}>
      <summary>
        <h2 class="topic-title" title={topic.question}>
          {topic.title}
        </h2>
        <span class="topic-counts">
          {countByValence(highlights).map(({ valence, count }) => (
            <span key={valence} class="topic-count" data-valence={valence}>
              {`${count} ${valenceWords[valence]}`}
            </span>
          ))}
        </span>
      </summary>
      <TopicStandingLine topic={topic.id} />
      <TopicFacts topic={topic.id} facts={analysis.facts} />
      <HighlightList
        analysis={analysis}
        highlights={highlights}
        detail={viewer?.place === 'page' ? 'quoted' : 'all'}
        list="topic"
        viewer={viewer}
      />
    </details>
  );
}
