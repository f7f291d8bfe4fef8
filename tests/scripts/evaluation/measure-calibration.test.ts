import { describe, expect, it } from 'vitest';
import { type Judged, measureCalibration } from '../../../scripts/evaluation/measure-calibration.ts';

/** So many statements of one score, the given share of them right. */
function statements(count: number, score: number, shareRight: number): Judged[] {
  return Array.from({ length: count }, (_, index) => ({ score, right: index < count * shareRight }));
}

describe('measureCalibration', () => {
  it.each<[string, Judged[], number]>([
    ['scores that hold what they promise', [...statements(10, 0.6, 0.6), ...statements(10, 0.9, 0.9)], 0],
    ['scores that promise too much', [...statements(10, 0.9, 0.5), ...statements(10, 0.9, 0.5)], 0.4],
    ['one half right, the other too modest', [...statements(10, 0.2, 0.2), ...statements(10, 0.5, 0.9)], 0.2],
    ['nothing', [], 0],
  ])('tells the error of %s', (_, judged, error) => {
    expect(measureCalibration(judged, 2).error).toBeCloseTo(error, 6);
  });

  it('parts the statements into bins of one size, lowest scores first', () => {
    const { bins } = measureCalibration([...statements(5, 0.9, 1), ...statements(5, 0.3, 0.2)], 2);
    expect(bins).toEqual([
      { statements: 5, meanScore: expect.closeTo(0.3, 6), right: 0.2 },
      { statements: 5, meanScore: expect.closeTo(0.9, 6), right: 1 },
    ]);
  });
});
