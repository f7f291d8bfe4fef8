import { dropRedundant } from '../../lib/summarise/choose-first.ts';
import { type TopicId, topics, type Valence } from '../../lib/taxonomy/practices.ts';
import type { Highlight, PolicyAnalysis } from '../../lib/types.ts';

/** A clause that bears out at least one statement. */
export interface Evidence {
  clause: string;
  /** Offset of the clause into the policy's text. */
  start: number;
  /** The worst of its statements. */
  valence: Valence;
  /** "Sharing and selling: May sell personal data", the worst first. */
  title: string;
}

const worstFirst: readonly Valence[] = ['bad', 'caution', 'good', 'neutral'];

/** All clauses that bear out a statement of the topic (null: of any), in reading order. */
export function findEvidence(analysis: PolicyAnalysis, topic: TopicId | null): Evidence[] {
  const byClause = new Map<string, Highlight[]>();
  for (const highlight of dropRedundant(analysis.highlights)) {
    if (topic !== null && highlight.topic !== topic) continue;
    for (const clause of highlight.clauses) byClause.set(clause, [...(byClause.get(clause) ?? []), highlight]);
  }
  return analysis.clauses.flatMap(({ id, start }) => {
    const highlights = byClause.get(id)?.toSorted((one, other) => rank(one) - rank(other));
    const [worst] = highlights ?? [];
    if (highlights === undefined || worst === undefined) return [];
    return [{ clause: id, start, valence: worst.valence, title: highlights.map(nameStatement).join('; ') }];
  });
}

function rank({ valence }: Highlight): number {
  return worstFirst.indexOf(valence);
}

function nameStatement({ topic, statement }: Highlight): string {
  return `${topics.find(({ id }) => id === topic)?.title}: ${statement}`;
}
