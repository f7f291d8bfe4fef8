import { type Topic, type TopicId, topics, type Valence } from '../lib/taxonomy/practices.ts';
import type { Highlight } from '../lib/types.ts';

export interface TopicGroup {
  topic: Topic & { id: TopicId };
  /** Never empty; bad first, surest first among equals. */
  highlights: Highlight[];
}

const valenceOrder: readonly Valence[] = ['bad', 'caution', 'neutral', 'good'];

/** Groups highlights by topic, in taxonomy order; topics of which nothing was found are left out. */
export function groupByTopic(highlights: readonly Highlight[]): TopicGroup[] {
  const rank = (highlight: Highlight) => valenceOrder.indexOf(highlight.valence);
  return topics
    .map((topic) => ({
      topic,
      highlights: highlights
        .filter((highlight) => highlight.topic === topic.id)
        .sort((one, other) => rank(one) - rank(other) || other.score - one.score),
    }))
    .filter((group) => group.highlights.length > 0);
}

/** "2 bad, 1 caution": how many of each valence, worst first, none of them zero. */
export function countByValence(highlights: readonly Highlight[]): { valence: Valence; count: number }[] {
  return valenceOrder
    .map((valence) => ({ valence, count: highlights.filter((highlight) => highlight.valence === valence).length }))
    .filter(({ count }) => count > 0);
}
