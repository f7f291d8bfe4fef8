import { describe, expect, it } from 'vitest';
import { scoreText } from '../../../lib/classify/classify-text.ts';
import { decodeModel } from '../../../lib/classify/decode-model.ts';
import { scoreLabel } from '../../../lib/classify/score-text.ts';
import { trainModel } from '../../../scripts/training/train-model.ts';
import { toyExamples, toyOptions, toyPlans } from './toy-examples.ts';

const ignore = (): void => undefined;
const train = (options = toyOptions) => trainModel(toyExamples(), toyPlans(), options, ignore);

function probabilities(bytes: Uint8Array, text: string): Record<string, number> {
  const model = decodeModel(bytes.slice().buffer);
  const scored = scoreText(text, model);
  return Object.fromEntries(model.categories.map((label) => [label.id, scoreLabel(label, scored).probability]));
}

describe('trainModel', () => {
  it('learns what parts the labels', () => {
    const { bytes, crossValidated } = train();
    expect(probabilities(bytes, 'They sell visits to brokers.').selling).toBeGreaterThan(0.8);
    expect(probabilities(bytes, 'Ask us to delete orders.').selling).toBeLessThan(0.2);
    expect(crossValidated.get('selling')?.text).toBe(1);
  });

  it('finds the one sentence of a text that speaks of a label', () => {
    const { bytes } = train();
    const text = 'You can ask us to delete pages at any time. We sell clicks to brokers for money.';
    const found = probabilities(bytes, text);
    expect(Math.min(found.selling ?? 0, found.deleting ?? 0)).toBeGreaterThan(0.3);
  });

  it('gives the same bytes for the same data and seed', () => {
    expect(Buffer.from(train().bytes).equals(Buffer.from(train().bytes))).toBe(true);
  });

  it('leaves the least important weights out where the file would be too large', () => {
    const { bytes } = train();
    const small = train({ ...toyOptions, mostBytes: Math.round(bytes.length * 0.8) }).bytes;
    expect(small.length).toBeLessThanOrEqual(bytes.length * 0.8);
    expect(probabilities(small, 'We sell cookies to brokers.').selling).toBeGreaterThan(0.8);
  });

  it('leaves a label with too few examples unlearned', () => {
    const plan = { ...toyPlans()[0]!, id: 'rare', whole: [{ id: 'rare', kind: 'category' as const }] };
    const { bytes } = trainModel(toyExamples(), [{ ...plan, sentence: plan.whole[0]! }], toyOptions, ignore);
    expect(probabilities(bytes, 'Anything.')).toEqual({ rare: 0 });
  });
});
