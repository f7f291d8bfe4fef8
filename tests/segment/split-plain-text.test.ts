import { describe, expect, it } from 'vitest';
import { splitPlainText } from '../../lib/segment/sentence-steps/split-plain-text.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const bySegmenter = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
const cut = (text: string) => splitPlainText(text)?.map(({ start, end }) => text.slice(start, end));

describe('splitPlainText', () => {
  it.each([
    ['ends a sentence at its stop', 'We log visits. You can opt out.', ['We log visits. ', 'You can opt out.']],
    ['goes on before a small letter', 'See e.g. our logs. Then ask.', ['See e.g. our logs. ', 'Then ask.']],
    ['keeps numbers whole', 'Version 2.1 of it. It holds.', ['Version 2.1 of it. ', 'It holds.']],
    ['keeps initials without spaces whole', 'In the U.S. We do so.', ['In the U.S. ', 'We do so.']],
    ['closes with quotes and brackets', '(“We may.”) It may!', ['(“We may.”) ', 'It may!']],
    ['goes on after a name with a mark before a comma', 'Yahoo!, and we.', ['Yahoo!, and we.']],
    ['gives one span of a text without a stop', 'What we collect', ['What we collect']],
    ['gives none of an empty text', '', []],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
    expect(bySegmenter(text)).toEqual(sentences);
  });

  it('leaves other letters to the segmenter', () => {
    expect(splitPlainText('Wir löschen sie. Sofort.')).toBeUndefined();
    expect(splitPlainText('One.\nTwo.')).toBeUndefined();
  });

  it('finds the same borders as the segmenter in any text', () => {
    const signs = [...'...!? aBc1"\'(),;:-–—“”’‘\t_&@/[]{}`~<*%$+^|#=\\'];
    let seed = 5;
    const pick = (count: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >> 8) % count;
    };
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: 1 + pick(12) }, () => signs[pick(pick(2) === 0 ? 9 : signs.length)]).join('');
      expect(cut(text), JSON.stringify(text)).toEqual(bySegmenter(text));
    }
  });

  it('reads five million characters of stops in a second or two', () => {
    const start = performance.now();
    for (const text of ['. '.repeat(2_500_000), '.1 '.repeat(1_600_000), '. ('.repeat(1_600_000)]) splitPlainText(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
