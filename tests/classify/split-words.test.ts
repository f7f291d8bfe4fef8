import { describe, expect, it } from 'vitest';
import { splitWords } from '../../lib/classify/split-words.ts';

describe('splitWords', () => {
  it.each([
    ['lower-cases words', 'We SELL Data', ['we', 'sell', 'data']],
    ['keeps negations together, straight or curly', "don't won\u2019t", ["don't", "won't"]],
    ['gives every web address one word', 'see https://a.example/x?y=1 now', ['see', '_url', 'now']],
    ['gives every e-mail address one word', 'write to privacy@a.example.', ['write', 'to', '_email']],
    [
      'tells years from other long numbers',
      'in 2024 we had 1500 users',
      ['in', '_year', 'we', 'had', '_number', 'users'],
    ],
    ['keeps numbers that may be ages or days', 'under 13, within 30 days', ['under', '13', 'within', '30', 'days']],
    ['finds nothing in nothing', '  \u2026 ', []],
  ])('%s', (_, text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('stays quick on five megabytes of hostile text', () => {
    const started = performance.now();
    splitWords('a.'.repeat(2_500_000));
    splitWords(`${'x@'.repeat(2_500_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
