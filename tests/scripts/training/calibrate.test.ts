import { describe, expect, it } from 'vitest';
import { chooseThreshold, fitCalibration } from '../../../scripts/training/calibrate.ts';

describe('fitCalibration', () => {
  it('finds the curve that the margins were drawn from', () => {
    // At each margin the share of positives is 1 / (1 + exp(-(2 * margin - 1))).
    const judged = Array.from({ length: 41 }, (_, index) => (index - 20) / 10).flatMap((margin) => {
      const share = 1 / (1 + Math.exp(-(2 * margin - 1)));
      return [
        { margin, positive: true, weight: 1000 * share },
        { margin, positive: false, weight: 1000 * (1 - share) },
      ];
    });
    const { slope, offset } = fitCalibration(judged);
    expect(slope).toBeCloseTo(2, 1);
    expect(offset).toBeCloseTo(-1, 1);
  });

  it('stays finite where margins part the examples completely', () => {
    const judged = [-2, -1, 1, 2].map((margin) => ({ margin, positive: margin > 0, weight: 1 }));
    const { slope, offset } = fitCalibration(judged);
    expect(Number.isFinite(slope) && Number.isFinite(offset)).toBe(true);
    expect(slope).toBeGreaterThan(0);
  });

  it('stays sober where positives are one in a thousand', () => {
    const judged = Array.from({ length: 2000 }, (_, index) => ({
      margin: -1 - (index % 10) / 10,
      positive: index < 2,
      weight: 1,
    }));
    const { slope, offset } = fitCalibration(judged);
    expect(1 / (1 + Math.exp(-(slope * -1.5 + offset)))).toBeLessThan(0.01);
  });
});

describe('chooseThreshold', () => {
  const judged = [0.9, 0.8, 0.7, 0.3, 0.2].map((probability, index) => ({
    probability,
    positive: index < 3,
    weight: 1,
  }));

  it('parts positives from negatives', () => {
    const { threshold, score } = chooseThreshold(judged, 1);
    expect(score).toBe(1);
    expect(threshold).toBeGreaterThan(0.3);
    expect(threshold).toBeLessThanOrEqual(0.7);
  });

  it('is higher the more precision counts', () => {
    const mixed = [
      ...judged,
      { probability: 0.75, positive: false, weight: 1 },
      { probability: 0.25, positive: true, weight: 1 },
    ];
    expect(chooseThreshold(mixed, 0.5).threshold).toBeGreaterThan(chooseThreshold(mixed, 2).threshold);
  });
});
