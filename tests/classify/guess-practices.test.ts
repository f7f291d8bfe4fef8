import { describe, expect, it } from 'vitest';
import { classifyText } from '../../lib/classify/classify-text.ts';
import { parseModel } from '../../lib/classify/model.ts';
import { readShippedModel } from './shipped-model.ts';

const model = parseModel(readShippedModel());
const guess = (text: string) => classifyText(text, model).practices;

describe('what a text that stands alone may be about', () => {
  it('names the practice that the text states first, and marks it as found', () => {
    expect(guess('You can cancel our newsletter by pressing the unsubscribe link at its foot.')[0]).toMatchObject({
      id: 'choices.opt-out-marketing',
      stance: 'does',
      assigned: true,
    });
  });

  it('denies the opposite of what it found', () => {
    expect(guess('We will never sell what you tell us.')).toContainEqual(
      expect.objectContaining({ id: 'sharing.sells', stance: 'does-not', assigned: true }),
    );
  });

  it('names the likeliest practices where none is found, without the mark', () => {
    const guesses = guess('Your records lie in a vault to which three of our people have a key.');
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.filter(({ assigned }) => assigned)).toEqual([]);
  });

  it('names at most three practices beside those that it found, best first', () => {
    const guesses = guess('We use cookies of our own, and of companies that measure how our pages are used.');
    expect(guesses.filter(({ assigned }) => !assigned).length).toBeLessThanOrEqual(3);
    expect(guesses).toEqual(guesses.toSorted((one, other) => other.score - one.score));
  });
});
