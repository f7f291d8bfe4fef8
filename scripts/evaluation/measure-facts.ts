import type { PolicyAnalysis } from '../../lib/types.ts';
import { compareFacts, type FactComparison, type ReaderFacts } from '../analysis/compare-facts.ts';
import { emptyTally, rate, type Tally } from './measure-labels.ts';
import type { ReadPolicy } from './read-readings.ts';

export interface FactAccuracy {
  /** For each field of the readers' facts, over all policies together. */
  fields: Map<string, Tally>;
  /** For each data type, over the policies. */
  dataTypes: Map<string, Tally>;
  comparisons: { policy: string; comparison: FactComparison }[];
}

/** Compares dates, facts and opt-outs with what readers found. */
export function measureFacts(policies: readonly ReadPolicy[]): FactAccuracy {
  const accuracy: FactAccuracy = { fields: new Map(), dataTypes: new Map(), comparisons: [] };
  for (const { reading, analysis, lines } of policies) {
    countDataTypes(accuracy.dataTypes, reading.facts, analysis);
    for (const comparison of compareFacts(reading.facts, analysis, lines)) {
      const tally = tallyOf(accuracy.fields, comparison.field);
      tally.hits += comparison.right.length;
      tally.misses += comparison.missed.length;
      tally.falseAlarms += comparison.extra.length;
      accuracy.comparisons.push({ policy: reading.policy, comparison });
    }
  }
  return accuracy;
}

/** Mean F1 of the data types, so that rare types weigh as much as common ones. */
export function averageDataTypes({ dataTypes }: FactAccuracy): number {
  const sum = [...dataTypes.values()].reduce((total, tally) => total + rate(tally).f1, 0);
  return sum / Math.max(1, dataTypes.size);
}

function countDataTypes(tallies: Map<string, Tally>, facts: ReaderFacts, analysis: PolicyAnalysis): void {
  const theirs = new Set(facts.dataTypes.map((name) => name.toLowerCase().replaceAll(' ', '-')));
  const ours = new Set<string>(analysis.facts.dataTypes.map(({ id }) => id));
  for (const id of new Set([...theirs, ...ours])) {
    const tally = tallyOf(tallies, id);
    if (!ours.has(id)) tally.misses += 1;
    else if (theirs.has(id)) tally.hits += 1;
    else tally.falseAlarms += 1;
  }
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? emptyTally();
  tallies.set(key, tally);
  return tally;
}
