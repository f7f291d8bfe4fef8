import { describe, expect, it } from 'vitest';
import { Vectoriser, vectoriseText } from '../../lib/classify/vectorise-text.ts';
import type { FeatureText } from '../../lib/classify/visit-features.ts';
import { learnVocabulary } from '../../scripts/training/build-rows.ts';

const text = (words: string, rest: Partial<FeatureText> = {}): FeatureText => ({
  text: words,
  leadIn: '',
  heading: '',
  ...rest,
});

const known = [text('We share data with partners', { heading: 'Sharing', leadIn: 'With whom we share data:' })];
const vocabulary = learnVocabulary(known, [1, 1, 1, 1, 1]);
const lengthOf = ({ values }: { values: Float32Array }): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

describe('vectoriseText', () => {
  it('scales each block of features to its weight', () => {
    expect(lengthOf(vectoriseText(text('share data'), vocabulary, [1, 0, 0, 0, 0]))).toBeCloseTo(1);
    expect(lengthOf(vectoriseText(text('share data'), vocabulary, [3, 4, 0, 0, 0]))).toBeCloseTo(5);
  });

  it('keeps the same word apart in text, heading and lead-in', () => {
    const weights = [1, 0, 1, 1, 1] as const;
    const inText = vectoriseText(text('share'), vocabulary, weights);
    const inLeadIn = vectoriseText(text('', { leadIn: 'share' }), vocabulary, weights);
    expect([...inText.indices]).not.toEqual([...inLeadIn.indices]);
  });

  it('keeps cues apart from the words of which they are made', () => {
    const withCues = learnVocabulary([text('share', { cues: ['strong sharing.no-sale'] })], [1, 1, 1, 1, 1]);
    const alone = vectoriseText(text('', { cues: ['strong sharing.no-sale'] }), withCues, [1, 1, 1, 1, 0.5]);
    expect(alone.indices).toHaveLength(1);
    expect(lengthOf(alone)).toBeCloseTo(0.5);
    expect(vectoriseText(text('strong sharing.no-sale'), withCues, [1, 0, 0, 0, 1]).indices).not.toContain(
      alone.indices[0],
    );
  });

  it('counts repeated words sublinearly', () => {
    const once = vectoriseText(text('share share share data'), vocabulary, [1, 0, 0, 0, 0]);
    const [larger = 0, smaller = 0] = [...once.values].filter((value) => value > 0).sort((one, other) => other - one);
    expect(larger / smaller).toBeLessThan(3);
    expect(larger).toBeGreaterThan(smaller);
  });

  it('passes over unknown words', () => {
    expect(vectoriseText(text('zzz qqq'), vocabulary, [1, 1, 1, 1, 1]).indices).toHaveLength(0);
  });
});

describe('Vectoriser', () => {
  it('gives the same vector for a text whatever it has read before', () => {
    const vectoriser = new Vectoriser(vocabulary, [1, 1, 0.5, 0.5, 1]);
    const [again] = known;
    vectoriser.vectorise(text('Sharing what partners share', { heading: 'With whom', leadIn: 'Sharing' }));
    expect(vectoriser.vectorise(again!)).toEqual(vectoriseText(again!, vocabulary, [1, 1, 0.5, 0.5, 1]));
    expect(vectoriser.vectorise(again!)).toEqual(vectoriseText(again!, vocabulary, [1, 1, 0.5, 0.5, 1]));
  });
});
