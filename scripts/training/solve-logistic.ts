import type { Random } from './random.ts';

/** Examples as rows of one sparse matrix. Every row's squared length is known, since the solver needs it at each step. */
export interface Rows {
  /** Row r holds the entries from `starts[r]` up to `starts[r + 1]`. */
  starts: Uint32Array;
  indices: Int32Array;
  values: Float32Array;
  squares: Float64Array;
  /** Number of columns; one more, always 1, stands for the bias. */
  columns: number;
}

export interface LogisticTask {
  /** Rows that take part. */
  rows: Uint32Array;
  /** By position in `rows`: +1 or -1. */
  signs: Int8Array;
  /** By position in `rows`: what an error on the row costs, above 0. Class weights and the inverse regularisation strength are in it. */
  costs: Float32Array;
}

/** Stops when no step's gradient is above this; a tenth of it changes no figure of the model card. */
const tolerance = 0.05;
const mostEpochs = 60;
/** Newton steps on one example, and where they stop early (liblinear's values). */
const mostNewtonSteps = 20;
const shrink = 0.1;

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin, Machine Learning 2011; the method of liblinear's solver 7).
 *
 * @returns one weight a column, then the bias
 */
export function solveLogistic(rows: Rows, task: LogisticTask, random: Random): Float64Array {
  const weights = new Float64Array(rows.columns + 1);
  const count = task.rows.length;
  // Each example has two dual variables that add up to its cost.
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const cost = task.costs[at] ?? 0;
    first[at] = Math.min(0.001 * cost, 1e-8);
    second[at] = cost - (first[at] ?? 0);
    addRow(weights, rows, task.rows[at] ?? 0, (task.signs[at] ?? 0) * (first[at] ?? 0));
    order[at] = at;
  }
  let precision = 1e-2;
  for (let epoch = 0; epoch < mostEpochs; epoch++) {
    random.shuffle(order);
    let steps = 0;
    let largest = 0;
    for (const at of order) {
      const row = task.rows[at] ?? 0;
      const sign = task.signs[at] ?? 0;
      const cost = task.costs[at] ?? 0;
      const square = (rows.squares[row] ?? 0) + 1;
      const margin = sign * dotRow(weights, rows, row);
      const one = first[at] ?? 0;
      const two = second[at] ?? 0;
      // Work on the variable that moves towards the smaller value: the logarithms stay finite.
      const onFirst = 0.5 * square * (two - one) + margin >= 0;
      const before = onFirst ? one : two;
      const slope = onFirst ? margin : -margin;
      let value = cost - before < 0.5 * cost ? shrink * before : before;
      let gradient = square * (value - before) + slope + Math.log(value / (cost - value));
      largest = Math.max(largest, Math.abs(gradient));
      let moves = 0;
      while (moves <= mostNewtonSteps && Math.abs(gradient) >= precision) {
        const curvature = square + cost / (cost - value) / value;
        const next = value - gradient / curvature;
        value = next <= 0 ? value * shrink : next;
        gradient = square * (value - before) + slope + Math.log(value / (cost - value));
        moves++;
      }
      if (moves === 0) continue;
      steps += moves;
      first[at] = onFirst ? value : cost - value;
      second[at] = onFirst ? cost - value : value;
      addRow(weights, rows, row, (onFirst ? 1 : -1) * (value - before) * sign);
    }
    if (largest < tolerance) break;
    if (steps <= count / 10) precision = Math.max(1e-8, 0.1 * precision);
  }
  return weights;
}

function dotRow(weights: Float64Array, rows: Rows, row: number): number {
  const { indices, values } = rows;
  const end = rows.starts[row + 1] ?? 0;
  let sum = weights[rows.columns] ?? 0;
  for (let at = rows.starts[row] ?? 0; at < end; at++) sum += (values[at] ?? 0) * (weights[indices[at] ?? 0] ?? 0);
  return sum;
}

function addRow(weights: Float64Array, rows: Rows, row: number, factor: number): void {
  const { indices, values } = rows;
  const end = rows.starts[row + 1] ?? 0;
  for (let at = rows.starts[row] ?? 0; at < end; at++) {
    const index = indices[at] ?? 0;
    weights[index] = (weights[index] ?? 0) + factor * (values[at] ?? 0);
  }
  weights[rows.columns] = (weights[rows.columns] ?? 0) + factor;
}

/** Margin of a row: above 0 speaks for the label. */
export function scoreRow(weights: Float64Array, rows: Rows, row: number): number {
  return dotRow(weights, rows, row);
}
