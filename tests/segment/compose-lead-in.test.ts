import { describe, expect, it } from 'vitest';
import { composeLeadIn, introducesList } from '../../lib/segment/compose-lead-in.ts';

describe('composeLeadIn', () => {
  it('puts the outer lead-in first', () => {
    expect(composeLeadIn('We share with:', 'Vendors, for:')).toBe('We share with: Vendors, for:');
    expect(composeLeadIn('', 'Vendors, for:')).toBe('Vendors, for:');
  });

  it.each([
    ['a long outer one', 'word '.repeat(200), 'for:'],
    ['a long inner one', 'We share:', `${'word '.repeat(200)}for:`],
    ['no spaces', 'x'.repeat(500), `${'😀'.repeat(400)}:`],
  ])('stays within 300 characters with %s, keeping the end', (_name, outer, inner) => {
    const composed = composeLeadIn(outer, inner);
    expect(composed.length).toBeLessThanOrEqual(300);
    expect(composed.endsWith(inner.slice(-5))).toBe(true);
    expect(/^[\uDC00-\uDFFF]/.test(composed)).toBe(false);
  });
});

describe('introducesList', () => {
  it.each([
    ['We do not:', true],
    ['We use it in the following ways.', true],
    ['We may', true],
    ['Learn more', false],
    ['We never sell data.', false],
    ['Shall we go on?', false],
  ])('%s -> %s', (sentence, expected) => {
    expect(introducesList(sentence)).toBe(expected);
  });
});
