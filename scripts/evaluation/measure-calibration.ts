/** A statement with its score, 0 to 1, and whether it is right. */
export interface Judged {
  score: number;
  right: boolean;
}

export interface Calibration {
  /** Expected calibration error, 0 to 1: how far scores lie from the share that is right, on average over statements. */
  error: number;
  bins: { statements: number; meanScore: number; right: number }[];
}

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht, AAAI 2015) over bins that hold equally many statements: most scores lie close together, and bins of
 * equal width would leave nine in ten of them in one.
 *
 * @param bins at most so many; fewer where there are fewer statements
 */
export function measureCalibration(judged: readonly Judged[], bins = 10): Calibration {
  const sorted = [...judged].sort((one, other) => one.score - other.score);
  const calibration: Calibration = { error: 0, bins: [] };
  for (let bin = 0; bin < bins; bin++) {
    const part = sorted.slice(Math.round((bin * sorted.length) / bins), Math.round(((bin + 1) * sorted.length) / bins));
    if (part.length === 0) continue;
    const meanScore = part.reduce((sum, { score }) => sum + score, 0) / part.length;
    const right = part.filter((one) => one.right).length / part.length;
    calibration.bins.push({ statements: part.length, meanScore, right });
    calibration.error += (Math.abs(meanScore - right) * part.length) / sorted.length;
  }
  return calibration;
}
