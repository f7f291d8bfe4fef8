import { describe, expect, it } from 'vitest';
import { compareSketches, isSketch, sketchText } from '../../lib/vendors/sketch-text.ts';

/** Five hundred different sentences of our own making. */
const sentences = Array.from(
  { length: 500 },
  (_, index) => `Rule ${index} says that item ${index * 7} is kept for ${index % 31} days by team ${index % 13}.`,
);
const text = sentences.join(' ');

describe('sketchText', () => {
  it('gives equal texts equal sketches of one length', () => {
    expect(sketchText(text)).toBe(sketchText(text));
    expect(sketchText(text)).toHaveLength(96);
    expect(isSketch(sketchText(text))).toBe(true);
  });

  it.each([
    ['white space and line breaks', text.replaceAll(' ', '\n\n ')],
    ['case', text.toUpperCase()],
    ['marks', text.replaceAll('.', ' ;')],
    ['list marks and emphasis', sentences.map((one) => `* **${one}**`).join('\n')],
  ])('does not see %s', (_, other) => {
    expect(compareSketches(sketchText(text), sketchText(other))).toBe(1);
  });

  it('does not see the shape of quotes', () => {
    expect(sketchText("We don't sell the user's data to any one.")).toBe(
      sketchText('We don’t sell the user’s data to any one.'),
    );
  });

  it.each(['', 'Three short words', '!!! ...'])('sketches %j, which has too few words, as nothing', (short) => {
    expect(sketchText(short)).toBe('.'.repeat(96));
    expect(compareSketches(sketchText(short), sketchText(short))).toBe(0);
  });

  it('takes time in proportion to the text', () => {
    expect(isSketch(sketchText('a b '.repeat(500_000)))).toBe(true);
  });
});

describe('compareSketches', () => {
  const changed = (share: number) =>
    sentences
      .map((one, index) =>
        index % Math.round(1 / share) === 0 ? `Quite another rule, number ${index} of ours, holds here now.` : one,
      )
      .join(' ');

  it.each([
    [0.02, 0.9, 1],
    [0.1, 0.7, 0.9],
    [0.5, 0.2, 0.5],
  ])('sees that a share of %d of the sentences is rewritten', (share, least, most) => {
    const similarity = compareSketches(sketchText(text), sketchText(changed(share)));
    expect(similarity).toBeGreaterThanOrEqual(least);
    expect(similarity).toBeLessThanOrEqual(most);
  });

  it('finds next to nothing in common between strange texts', () => {
    const strange = Array.from(
      { length: 400 },
      (_, index) => `Birds ${index} fly over hill ${index * 3} at noon.`,
    ).join(' ');
    expect(compareSketches(sketchText(text), sketchText(strange))).toBeLessThan(0.05);
  });

  it.each(['', 'abc', `${'A'.repeat(95)}!`])('finds nothing in common with %j, which is no sketch', (other) => {
    expect(compareSketches(sketchText(text), other)).toBe(0);
  });
});
