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

/** Newton's method with halved steps needs about eight rounds; the rest is for labels with few positives. */
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
  const loss = (slope: number, offset: number): number => {
    let sum = 0.5 * ridge * (slope - 1) ** 2;
    for (const { margin, positive, weight } of judged) {
      const value = slope * margin + offset;
      const target = positive ? high : low;
      // log(1 + exp(value)) - target * value, without overflow.
      sum += weight * (Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value))) - target * value);
    }
    return sum;
  };
  let slope = 1;
  let offset = Math.log((sums.positive + 1) / (sums.negative + 1));
  let current = loss(slope, offset);
  for (let round = 0; round < mostRounds; round++) {
    const step = computeStep(judged, slope, offset, high, low);
    let part = 1;
    let next = loss(slope - step.slope, offset - step.offset);
    while (next > current && part > 1e-6) {
      part /= 2;
      next = loss(slope - part * step.slope, offset - part * step.offset);
    }
    if (next >= current - 1e-9) break;
    slope -= part * step.slope;
    offset -= part * step.offset;
    current = next;
  }
  return { slope: round(Math.max(slope, 0.05)), offset: round(offset) };
}

/** One step of Newton's method. */
function computeStep(
  judged: readonly Judged[],
  slope: number,
  offset: number,
  high: number,
  low: number,
): { slope: number; offset: number } {
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
  const determinant = Math.max(h00 * h11 - h01 * h01, 1e-12);
  return { offset: (h11 * g0 - h01 * g1) / determinant, slope: (h00 * g1 - h01 * g0) / determinant };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/**
 * The probability from which assigning a label gives the best F score: half way between the threshold that was best on the judged examples,
 * which follows chance where positives are few, and the one that is best in theory for calibrated probabilities, F / (1 + beta squared)
 * (Lipton, Elkan and Naryanaswamy, 2014). On held-out policies of OPP-115 this beats either of the two.
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
  const ideal = best.score / (1 + beta * beta);
  return { ...best, threshold: round((best.threshold + ideal) / 2) };
}
