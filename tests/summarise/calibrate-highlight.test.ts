import { describe, expect, it } from 'vitest';
import { calibrateHighlight } from '../../lib/summarise/calibrate-highlight.ts';
import { confidenceOf } from '../../lib/summarise/confidence-in-words.ts';

describe('calibrateHighlight', () => {
  it('leaves learned probabilities as they are', () => {
    expect([0.6, 0.75, 0.89].map(calibrateHighlight)).toEqual([0.6, 0.75, 0.89]);
  });

  it('promises of a cue what was measured: more than nine in ten, and never certainty', () => {
    for (const score of [0.9, 0.93, 0.99, 1]) {
      expect(calibrateHighlight(score)).toBeGreaterThan(0.92);
      expect(calibrateHighlight(score)).toBeLessThan(0.997);
    }
  });

  it('keeps the order of scores, so that surer highlights stay before others', () => {
    const scores = [0.6, 0.7, 0.89, 0.9, 0.905, 0.92, 0.95, 0.99, 1];
    const calibrated = scores.map(calibrateHighlight);
    expect(calibrated).toEqual([...calibrated].sort((one, other) => one - other));
  });

  it('lets a cue be clear and a doubtful weight be unsure', () => {
    expect(confidenceOf(calibrateHighlight(0.9))).toBe('clear');
    expect(confidenceOf(calibrateHighlight(0.62))).toBe('unsure');
  });
});
