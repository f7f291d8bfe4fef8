import { describe, expect, it } from 'vitest';
import { GuardedExpression } from '../../lib/expressions/guarded-expression.ts';
import { collectTrigrams } from '../../lib/expressions/trigram-set.ts';

describe('GuardedExpression', () => {
  const selling = new GuardedExpression(/\bsells? (?<what>\w+)/);

  it.each([
    ['we sell data', true],
    ['we sell', false],
    ['we buy data', false],
  ])('tests "%s" as the expression does: %s', (text, expected) => {
    expect(selling.test(text, collectTrigrams(text))).toBe(expected);
  });

  it('gives the first match, or null', () => {
    expect(selling.exec('they sell shoes', collectTrigrams('they sell shoes'))?.groups?.what).toBe('shoes');
    expect(selling.exec('they buy shoes', collectTrigrams('they buy shoes'))).toBeNull();
  });

  it('does not look at a text whose trigrams rule it out', () => {
    expect(selling.test('we sell data', collectTrigrams('something else'))).toBe(false);
  });
});
