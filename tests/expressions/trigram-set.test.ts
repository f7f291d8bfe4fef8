import { describe, expect, it } from 'vitest';
import { collectTrigrams, hasTrigram, pushTrigrams } from '../../lib/expressions/trigram-set.ts';

function mayHold(text: string, literal: string): boolean {
  const set = collectTrigrams(text);
  const trigrams: number[] = [];
  pushTrigrams(trigrams, literal);
  return trigrams.every((trigram) => hasTrigram(set, trigram));
}

describe('a set of trigrams', () => {
  it.each([
    ['we like tea', 'cookie', false],
    ['we like cookies', 'cookie', true],
    ['We LIKE Cookies', 'cookie', true],
    ['do-not-track', 'not track', true],
    ['the data’s owner', 'data s', true],
    ['', 'cookie', false],
    ['we', ' we ', true],
    ['swept', ' we ', false],
  ])('of "%s" may hold "%s": %s', (text, literal, expected) => {
    expect(mayHold(text, literal)).toBe(expected);
  });

  it('is ruled out by no literal of less than three characters', () => {
    expect(mayHold('', 'we')).toBe(true);
  });
});
