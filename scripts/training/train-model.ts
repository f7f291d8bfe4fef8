import type { CurveHeader, LabelHeader } from '../../lib/classify/model-format.ts';
import type { BlockWeights } from '../../lib/classify/vectorise-text.ts';
import { splitSentences } from '../../lib/segment/split-sentences.ts';
import { buildRows, learnVocabulary } from './build-rows.ts';
import { chooseThreshold, fitCalibration } from './calibrate.ts';
import { encodeModel } from './encode-model.ts';
import type { ColumnKind, Example } from './example.ts';
import { crossScore, evidenceFor, type Label, type LearningOptions, learnLabel } from './learn-labels.ts';
import type { Rows } from './solve-logistic.ts';

/** A label to learn, and the columns that score it. */
export interface LabelPlan {
  id: string;
  kind: 'category' | 'practice';
  /** Columns to try for whole texts, best first: the first that has enough data is taken. */
  whole: readonly Label[];
  sentence: Label;
  /** See `LabelHeader.share`. */
  share: number;
  /** Examples on which the curve for texts that stand alone is fitted, and the threshold chosen. */
  text: CurvePlan;
  /** The same for clauses. */
  clause: CurvePlan;
}

export interface CurvePlan {
  /** Whose evidence an example is judged by. */
  truth: Label;
  takes: (example: Example) => boolean;
  /** How many times recall counts as much as precision when the threshold is chosen. */
  beta: number;
}

export interface TrainingOptions extends LearningOptions {
  blocks: BlockWeights;
  folds: number;
  mostBytes: number;
}

/** Words, parts of words, heading, lead-in, cues: chosen by cross-validation on train.jsonl, where all near these are alike. */
export const trainingOptions: TrainingOptions = {
  cost: { category: 5, clause: 3, practice: 3, quote: 1 },
  balance: { category: 1, clause: 0.5, practice: 0.5, quote: 0.5 },
  blocks: [1, 1, 0.3, 0.5, 0.8],
  folds: 3,
  seed: 20,
  mostBytes: 1_990_000,
};

export interface TrainedModel {
  bytes: Uint8Array;
  /** For each label that has data, the F score on held-out folds at its threshold. */
  crossValidated: Map<string, { text: number; clause: number }>;
}

/** Categories are few and read in whole paragraphs, where many small weights add up; practices lose nothing by losing theirs. */
const columnPriorities: Record<ColumnKind, number> = { category: 3, clause: 3, practice: 1, quote: 2 };

/**
 * Learns all labels, calibrates them on folds that were held out in turn, and writes the model file.
 *
 * @param plans in the order of the model's labels
 * @param report told of progress, one line at a time
 */
export function trainModel(
  examples: readonly Example[],
  plans: readonly LabelPlan[],
  options: TrainingOptions,
  report: (line: string) => void,
): TrainedModel {
  const vocabulary = learnVocabulary(examples.filter(({ judgedOnly }) => !judgedOnly));
  const rows = buildRows(examples, vocabulary, options.blocks);
  // Columns that score clauses learn without cues, since clauses are scored without them.
  const plainRows = buildRows(examples.map(leaveOutCues), vocabulary, options.blocks);
  const rowsFor = ({ kind }: Label): Rows => (kind === 'category' || kind === 'quote' ? rows : plainRows);
  // Sentences are needed only where they have a share in a text's score.
  const parts = splitExamples(plans.every(({ share }) => share === 1) ? [] : examples);
  const partRows = buildRows(parts.texts, vocabulary, options.blocks);
  report(`${examples.length} examples, ${vocabulary.size} features, ${rows.indices.length} values`);
  const columns: Float64Array[] = [];
  const priorities: number[] = [];
  const known = new Map<string, { column: number; margins: Margins }>();
  const learn = (label: Label): { column: number; margins: Margins } | undefined => {
    const key = `${label.kind} ${label.id}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    const weights = learnLabel(rowsFor(label), examples, label, options, () => true);
    if (weights === undefined) return undefined;
    const others = { rows: partRows, owner: parts.owner };
    const margins = crossScore(rowsFor(label), examples, label, options, options.folds, others);
    priorities.push(columnPriorities[label.kind]);
    const learned = { column: columns.push(weights) - 1, margins };
    known.set(key, learned);
    return learned;
  };
  const crossValidated = new Map<string, { text: number; clause: number }>();
  const labels = plans.map((plan): LabelHeader => {
    const sentence = learn(plan.sentence);
    const whole = plan.whole.map(learn).find((learned) => learned !== undefined);
    if (whole === undefined || (sentence === undefined && plan.share < 1)) return unlearnedLabel(plan);
    const mixed = mixMargins(whole.margins.own, sentence?.margins.others, parts.owner, plan.share);
    const clause = (sentence && fitCurve(plan.clause, examples, sentence.margins.own)) ?? neverCurve;
    const text = fitCurve(plan.text, examples, mixed) ?? standBehind(clause);
    crossValidated.set(plan.id, { text: text.score, clause: clause.score });
    const { id, share } = plan;
    const column = sentence?.column ?? -1;
    return { id, whole: whole.column, sentence: column, share, text: text.curve, clause: clause.curve };
  });
  report(`${columns.length} columns learned`);
  const { order, labels: ordered } = putSentencesFirst(columns.length, labels);
  const bytes = encodeModel(
    {
      vocabulary,
      blocks: options.blocks,
      columns: order.map((column) => columns[column] ?? new Float64Array()),
      priorities: order.map((column) => priorities[column] ?? 1),
      categories: ordered.filter((_, index) => plans[index]?.kind === 'category'),
      practices: ordered.filter((_, index) => plans[index]?.kind === 'practice'),
      importance: measureImportance(rows),
    },
    options.mostBytes,
  );
  return { bytes, crossValidated };
}

/** Numbers the columns anew, those that score sentences first. `order` holds the old numbers. */
function putSentencesFirst(
  columns: number,
  labels: readonly LabelHeader[],
): { order: number[]; labels: LabelHeader[] } {
  const ofSentences = new Set(labels.map(({ sentence }) => sentence).filter((column) => column >= 0));
  const others = Array.from({ length: columns }, (_, column) => column).filter((column) => !ofSentences.has(column));
  const order = [...ofSentences, ...others];
  const renumber = (column: number): number => (column < 0 ? column : order.indexOf(column));
  return {
    order,
    labels: labels.map((label) => ({ ...label, whole: renumber(label.whole), sentence: renumber(label.sentence) })),
  };
}

type Margins = ReturnType<typeof crossScore>;

/** How much smaller the odds of a practice without quotes are in a text than in a clause. */
const textOddsDivisor = 8;

/**
 * A practice without quotes of its own is assigned in texts as in clauses, but stands behind the others: no case of ToS;DR is about it, and at even odds it
 * came first on one quote in twelve that was about something else.
 */
function standBehind({ curve, score }: { curve: CurveHeader; score: number }): typeof neverCurve {
  const { slope, offset, threshold } = curve;
  const odds = threshold / (1 - threshold) / textOddsDivisor;
  const lower = Math.round((1e4 * odds) / (1 + odds)) / 1e4;
  return { curve: { slope, offset: offset - Math.log(textOddsDivisor), threshold: threshold < 1 ? lower : 1 }, score };
}

const neverCurve = { curve: { slope: 1, offset: 0, threshold: 1 }, score: 0 };

function unlearnedLabel({ id }: LabelPlan): LabelHeader {
  return { id, whole: -1, sentence: -1, share: 1, text: neverCurve.curve, clause: neverCurve.curve };
}

/** Fewer positives say nothing about probabilities. */
const fewestJudgedPositives = 4;

function fitCurve(
  plan: CurvePlan,
  examples: readonly Example[],
  margins: Float64Array,
): { curve: CurveHeader; score: number } | undefined {
  const judged = examples.flatMap((example, index) => {
    const margin = margins[index] ?? Number.NaN;
    const evidence = plan.takes(example) ? evidenceFor(example, plan.truth) : undefined;
    if (evidence === undefined || Number.isNaN(margin)) return [];
    // The benchmark's labels are judged as they are; marks of a single annotator on a clause count as much as they are trusted.
    return [{ margin, positive: evidence.positive, weight: plan.truth.kind === 'category' ? 1 : evidence.weight }];
  });
  if (judged.filter(({ positive }) => positive).length < fewestJudgedPositives) return undefined;
  const { slope, offset } = fitCalibration(judged);
  const scored = judged.map((one) => ({ ...one, probability: 1 / (1 + Math.exp(-(slope * one.margin + offset))) }));
  const { threshold, score } = chooseThreshold(scored, plan.beta);
  return { curve: { slope, offset, threshold }, score };
}

function leaveOutCues({ cues: _, ...example }: Example): Example {
  return example;
}

/** The sentences of each example, with the example that they belong to. */
function splitExamples(examples: readonly Example[]): { texts: Example[]; owner: Uint32Array } {
  const texts: Example[] = [];
  const owner: number[] = [];
  examples.forEach((example, index) => {
    for (const { start, end } of splitSentences(example.text)) {
      texts.push({ ...leaveOutCues(example), text: example.text.slice(start, end) });
      owner.push(index);
    }
  });
  return { texts, owner: Uint32Array.from(owner) };
}

function mixMargins(
  whole: Float64Array,
  parts: Float64Array | undefined,
  owner: Uint32Array,
  share: number,
): Float64Array {
  if (parts === undefined) return whole;
  const best = new Float64Array(whole.length).fill(Number.NEGATIVE_INFINITY);
  owner.forEach((example, part) => {
    best[example] = Math.max(best[example] ?? 0, parts[part] ?? 0);
  });
  return whole.map((margin, index) => {
    const sentence = best[index] ?? margin;
    return share * margin + (1 - share) * (Number.isFinite(sentence) ? sentence : margin);
  });
}

/** Mean value of each feature in the examples where it occurs. */
function measureImportance(rows: Rows): Float64Array {
  const sums = new Float64Array(rows.columns);
  const counts = new Float64Array(rows.columns);
  rows.indices.forEach((feature, at) => {
    sums[feature] = (sums[feature] ?? 0) + (rows.values[at] ?? 0);
    counts[feature] = (counts[feature] ?? 0) + 1;
  });
  return sums.map((sum, feature) => sum / Math.max(1, counts[feature] ?? 0));
}
