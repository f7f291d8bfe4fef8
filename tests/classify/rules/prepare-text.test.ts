import { describe, expect, it } from 'vitest';
import { normaliseText, prepareText } from '../../../lib/classify/rules/prepare-text.ts';

describe('normaliseText', () => {
  it.each([
    ['We DON’T sell', "we don't sell"],
    ['“Do Not Track”', 'do not track'],
    ['opt‑out', 'opt-out'],
    ['a\u00a0b\t c', 'a b c'],
    ['the U.S. and the U. S. A.', 'the usa and the usa'],
    ['partners, e.g. Acme, i.e. us', 'partners, eg acme, ie us'],
    ['yes—no', 'yes - no'],
    ['**bold** words', 'bold words'],
  ])('makes "%s" into "%s"', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });
});

describe('prepareText', () => {
  it('joins lead-in and text into one sentence, without the colon between them', () => {
    const prepared = prepareText({ heading: 'Sharing', leadIn: 'We do not:', text: 'sell data' });
    expect(prepared.framed).toBe('we do not sell data');
    expect(prepared.framed.slice(prepared.textStart)).toBe('sell data');
    expect(prepared.all).toBe('sharing | we do not sell data');
  });

  it('takes the text alone where nothing introduces it', () => {
    const prepared = prepareText({ heading: '', leadIn: '', text: 'Text.' });
    expect(prepared.framed).toBe('text.');
    expect(prepared.textStart).toBe(0);
  });

  it('reads only the beginning of a very long text and the end of a very long lead-in', () => {
    const prepared = prepareText({
      heading: 'h'.repeat(9000),
      leadIn: `${'x'.repeat(9000)} end`,
      text: 'y'.repeat(90_000),
    });
    expect(prepared.all.length).toBeLessThan(6000);
    expect(prepared.framed).toContain(' end y');
  });
});
