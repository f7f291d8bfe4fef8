/** Reads what a list's row says of a policy at a glance. */
import { type PracticeId, type TopicId, topics, type Valence } from '../taxonomy/practices.ts';
import { describeStance } from '../taxonomy/stances.ts';
import type { Highlight, Stance } from '../types.ts';
import type { Glance } from './database.ts';
import { isPracticeMark } from './parse-rows.ts';

/** A practice with the words that this program has for it, which may be newer than those that were saved. */
export type GlancedPractice = Omit<Highlight, 'score' | 'clauses'>;

/** How many practices of a topic are of each valence. */
export type TopicCounts = { topic: TopicId } & Record<Valence, number>;

/** The practices of a glance, best evidence first. For thousands of rows, call it for those that are in sight. */
export function readGlance({ practices }: Pick<Glance, 'practices'>): GlancedPractice[] {
  return practices.filter(isPracticeMark).map((mark) => {
    const colon = mark.lastIndexOf(':');
    return describeStance(mark.slice(0, colon) as PracticeId, mark.slice(colon + 1) as Stance);
  });
}

/** The topics of which something was found, in the order in which every view shows them. */
export function countTopics(glance: Pick<Glance, 'practices'>): TopicCounts[] {
  const found = readGlance(glance);
  return topics.flatMap(({ id }) => {
    const own = found.filter(({ topic }) => topic === id);
    if (own.length === 0) return [];
    const counts = { topic: id, good: 0, neutral: 0, caution: 0, bad: 0 };
    for (const { valence } of own) counts[valence] += 1;
    return [counts];
  });
}
