import { describe, expect, it } from 'vitest';
import { diffWords, smoothPieces, startBudget } from '../../lib/compare/diff-words.ts';

function mark(before: string, after: string): string {
  return smoothPieces(diffWords(before, after, startBudget()))
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['We share data.', 'We share data.', 'We share data.'],
    ['We keep it for 30 days.', 'We keep it for 90 days.', 'We keep it for [-30 -]{+90 +}days.'],
    ['We share data, always.', 'We share data.', 'We share data[-, always-].'],
    ['', 'We share data.', '{+We share data.+}'],
    ['(see below)', '(see above)', '(see [-below-]{+above+})'],
    ['我们收集数据', '我们出售数据', '我们[-收集-]{+出售+}数据'],
    // The short word between two changed runs goes with them.
    [
      'old names of all guests',
      'new colours of some boats',
      '[-old names of all guests-]{+new colours of some boats+}',
    ],
  ])('marks %j -> %j', (before, after, marked) => {
    expect(mark(before, after)).toBe(marked);
  });

  it('gives all between the common ends as replaced when the budget is spent', () => {
    const pieces = diffWords('We a b c d e end.', 'We v b w d x end.', { left: 0 });
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });
});
