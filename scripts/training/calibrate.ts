/** A margin with what was true, and how much it counts. */
export interface Judged {
  margin: number;
  positive: boolean;
  weight: number;
}

export interface Calibration {
  slope: number;
  offset: number;
}

/** Newton's method needs about eight rounds; the rest is for labels with few positives. */
const mostRounds = 50;
/** Keeps the slope finite where the margins part positives from negatives completely. */
const ridge = 1e-3;

/**
 * Platt scaling: the logistic curve from margin to probability that fits best, with Platt's smoothed targets.
 *
 * @param judged margins that were computed without the example's own group
 */
export function fitCalibration(judged: readonly Judged[]): Calibration {
  const sums = { positive: 0, negative: 0 };
  for (const { positive, weight } of judged) sums[positive ? 'positive' : 'negative'] += weight;
  const high = (sums.positive + 1) / (sums.positive + 2);
  const low = 1 / (sums.negative + 2);
  let slope = 1;
  let offset = Math.log((sums.positive + 1) / (sums.negative + 1));
  for (let round = 0; round < mostRounds; round++) {
    let [g0, g1, h00, h01, h11] = [0, ridge * (slope - 1), 1e-9, 0, ridge];
    for (const { margin, positive, weight } of judged) {
      const probability = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const error = weight * (probability - (positive ? high : low));
      const spread = weight * probability * (1 - probability);
      g0 += error;
      g1 += error * margin;
      h00 += spread;
      h01 += spread * margin;
      h11 += spread * margin * margin;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (determinant <= 1e-12) break;
    const stepOffset = (h11 * g0 - h01 * g1) / determinant;
    const stepSlope = (h00 * g1 - h01 * g0) / determinant;
    // Full steps overshoot far from the optimum; a limit of 2 in each is enough to stay on course.
    offset -= limit(stepOffset);
    slope -= limit(stepSlope);
    if (Math.abs(stepOffset) + Math.abs(stepSlope) < 1e-7) break;
  }
  return { slope: round(Math.max(slope, 0.05)), offset: round(offset) };
}

function limit(step: number): number {
  return Math.max(-2, Math.min(2, step));
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/**
 * The probability from which assigning a label gives the best F score.
 *
 * @param beta how many times recall counts as much as precision
 */
export function chooseThreshold(
  judged: readonly { probability: number; positive: boolean; weight: number }[],
  beta: number,
): { threshold: number; score: number } {
  const sorted = [...judged].sort((one, other) => other.probability - one.probability);
  const positives = sorted.reduce((sum, { positive, weight }) => sum + (positive ? weight : 0), 0);
  let hits = 0;
  let taken = 0;
  let best = { threshold: 0.5, score: 0 };
  sorted.forEach(({ probability, positive, weight }, index) => {
    taken += weight;
    if (positive) hits += weight;
    const next = sorted[index + 1]?.probability ?? 0;
    if (next === probability) return;
    const score = ((1 + beta * beta) * hits) / (taken + beta * beta * positives);
    if (score > best.score) best = { threshold: round((probability + next) / 2), score };
  });
  return best;
}
