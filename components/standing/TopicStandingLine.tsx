import { useContext } from 'preact/hooks';
import type { TopicId } from '../../lib/taxonomy/practices.ts';
import { SpreadPlot } from './SpreadPlot.tsx';
import { chooseMeasure, sayTopic } from './say-standing.ts';
import { StandingContext } from './standing-context.ts';

const measureNames = { concerns: 'concerns', assurances: 'statements in your favour' } as const;

/** Where the policy stands among the known vendors in one topic: a line, and a picture of where the others stand. */
export function TopicStandingLine({ topic }: { topic: TopicId }) {
  const standing = useContext(StandingContext)?.topics.find((one) => one.topic === topic);
  if (standing === undefined || standing.silent) return null;
  const kind = chooseMeasure(topic);
  const { own, known } = standing[kind];
  // Where all are alike there is nothing to tell.
  if (known.more + known.fewer === 0) return null;
  return (
    <p class="standing-line" title={`Of the known vendors that speak of it, by number of ${measureNames[kind]}`}>
      <SpreadPlot spread={known} own={own} what={measureNames[kind]} />
      <span>{sayTopic(standing)}</span>
    </p>
  );
}
