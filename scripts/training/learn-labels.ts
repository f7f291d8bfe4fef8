import { type ColumnKind, clauseKey, type Example, type LabelEvidence, quoteKey } from './example.ts';
import { createRandom } from './random.ts';
import { type LogisticTask, type Rows, scoreRow, solveLogistic } from './solve-logistic.ts';

export interface Label {
  id: string;
  kind: ColumnKind;
}

export interface LearningOptions {
  /** Inverse regularisation strength, by kind of label. */
  cost: Record<ColumnKind, number>;
  /** 0 = every example counts the same, 1 = positives together count as much as negatives together. */
  balance: Record<ColumnKind, number>;
  seed: number;
}

/** What an example says about a label; undefined where it says nothing. */
export function evidenceFor(example: Example, label: Label): LabelEvidence | undefined {
  const known = example.evidence.get(evidenceKey(label));
  if (known !== undefined) return known;
  const rest = example.rest[label.kind];
  return rest > 0 ? { positive: false, weight: rest } : undefined;
}

/** With fewer positives than this a label learns the companies that its examples happen to come from; it is left to the rules. */
const fewestPositives = 4;

function evidenceKey({ id, kind }: Label): string {
  if (kind === 'clause') return clauseKey(id);
  return kind === 'quote' ? quoteKey(id) : id;
}

/**
 * Learns one label from the examples that `takesPart` lets through.
 *
 * @returns one weight a feature, then the bias; undefined where there are too few positive or no negative examples
 */
export function learnLabel(
  rows: Rows,
  examples: readonly Example[],
  label: Label,
  options: LearningOptions,
  takesPart: (example: number) => boolean,
): Float64Array | undefined {
  const chosen: number[] = [];
  const signs: number[] = [];
  const costs: number[] = [];
  const sums = { positive: 0, negative: 0 };
  examples.forEach((example, index) => {
    const evidence = takesPart(index) && !example.judgedOnly ? evidenceFor(example, label) : undefined;
    if (evidence === undefined || evidence.weight <= 0) return;
    chosen.push(index);
    signs.push(evidence.positive ? 1 : -1);
    costs.push(evidence.weight);
    sums[evidence.positive ? 'positive' : 'negative'] += evidence.weight;
  });
  if (sums.positive < fewestPositives || sums.negative === 0) return undefined;
  const half = (sums.positive + sums.negative) / 2;
  const cost = options.cost[label.kind];
  const balance = options.balance[label.kind];
  const positiveCost = cost * (half / sums.positive) ** balance;
  const negativeCost = cost * (half / sums.negative) ** balance;
  const task: LogisticTask = {
    rows: Uint32Array.from(chosen),
    signs: Int8Array.from(signs),
    costs: Float32Array.from(costs, (weight, at) => weight * ((signs[at] ?? 0) > 0 ? positiveCost : negativeCost)),
  };
  return solveLogistic(rows, task, createRandom(options.seed));
}

/** Parts groups (policies, services) into folds, the same each time: a group's fold hangs on its name alone. */
export function foldOf(group: string, folds: number): number {
  let hash = 2166136261;
  for (let at = 0; at < group.length; at++) hash = Math.imul(hash ^ group.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}

/** Further texts to score: parts of the examples, each with the index of its example. */
export interface PartRows {
  rows: Rows;
  owner: Uint32Array;
}

/**
 * Margins of a label for every example and every part of one, each by weights that were learned without the example's group; NaN where a
 * fold could not be learned.
 */
export function crossScore(
  rows: Rows,
  examples: readonly Example[],
  label: Label,
  options: LearningOptions,
  folds: number,
  parts: PartRows,
): { own: Float64Array; others: Float64Array } {
  const own = new Float64Array(examples.length).fill(Number.NaN);
  const others = new Float64Array(parts.owner.length).fill(Number.NaN);
  const foldOfExample = Uint8Array.from(examples, ({ group }) => foldOf(group, folds));
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnLabel(rows, examples, label, options, (index) => foldOfExample[index] !== fold);
    if (weights === undefined) continue;
    foldOfExample.forEach((itsFold, index) => {
      if (itsFold === fold) own[index] = scoreRow(weights, rows, index);
    });
    parts.owner.forEach((example, part) => {
      if (foldOfExample[example] === fold) others[part] = scoreRow(weights, parts.rows, part);
    });
  }
  return { own, others };
}
