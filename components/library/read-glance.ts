/** What a list shows of a policy without opening it: its topics, by the worst that was found in each. */

import { isEnglish } from '../../lib/classify/is-english.ts';
import type { Glance, PolicyRow, PracticeMark } from '../../lib/store/database.ts';
import { dropRedundant } from '../../lib/summarise/choose-first.ts';
import { type PracticeId, type TopicId, topics, type Valence } from '../../lib/taxonomy/practices.ts';
import { describeStance } from '../../lib/taxonomy/stances.ts';
import type { Highlight, Stance } from '../../lib/types.ts';

/** One word for each topic, since a row has room for no more. */
export const topicWords: Record<TopicId, string> = {
  cookies: 'Tracking',
  sharing: 'Sharing',
  choices: 'Choices',
  collection: 'Data',
  use: 'Use',
  rights: 'Rights',
  retention: 'Keeping',
  security: 'Security',
  children: 'Children',
  transfers: 'Transfers',
  changes: 'Changes',
  contact: 'Contact',
};

/** Topics with at least one statement of each valence. */
export type TopicsByValence = Record<Valence, ReadonlySet<TopicId>>;

// Asked again for every row with every letter of a search.
const known = new WeakMap<Glance, TopicsByValence>();

export function readGlance(glance: Glance): TopicsByValence {
  const before = known.get(glance);
  if (before !== undefined) return before;
  const byValence: Record<Valence, Set<TopicId>> = {
    bad: new Set(),
    caution: new Set(),
    neutral: new Set(),
    good: new Set(),
  };
  // Older programs kept what the classifier says of a language that it does not read.
  const practices = isEnglish(glance.language) ? glance.practices : [];
  for (const { valence, topic } of dropRedundant(practices.map(toHighlight))) byValence[valence].add(topic);
  known.set(glance, byValence);
  return byValence;
}

/** A mark as it is stored, "sharing.sells:does". The store lets no other through. */
function toHighlight(mark: PracticeMark): Highlight {
  const colon = mark.lastIndexOf(':');
  const [practice, stance] = [mark.slice(0, colon), mark.slice(colon + 1)];
  return { ...describeStance(practice as PracticeId, stance as Stance), score: 1, clauses: [] };
}

export interface GlanceGroup {
  valence: Valence;
  topics: TopicId[];
}

/** Each topic under the worst that was found in it, worst first; what is neutral throughout is no news and left out. */
export function groupGlance({ glance }: Pick<PolicyRow, 'glance'>): GlanceGroup[] {
  const found = readGlance(glance);
  const worst = (topic: TopicId) => (['bad', 'caution', 'good'] as const).find((valence) => found[valence].has(topic));
  return (['bad', 'caution', 'good'] as const)
    .map((valence) => ({ valence, topics: topics.map(({ id }) => id).filter((topic) => worst(topic) === valence) }))
    .filter((group) => group.topics.length > 0);
}
