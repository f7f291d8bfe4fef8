import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/segment/split-sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences cuts', () => {
  it.each([
    ['plain sentences', ['We log visits.', 'You can opt out.']],
    ['after a question', ['Do we sell it?', 'No.', 'We never did.']],
    ['after a company that ends a sentence', ['The site is run by Example Inc.', 'We collect little.']],
    ['after an abbreviated country', ['Our servers are in the U.S.', 'If you live elsewhere, data travels.']],
    ['before a name written small', ['Logs are rotated weekly.', 'exampix deletes them.']],
    ['after "etc." before a new sentence', ['We see pages, clicks, etc.', 'This helps us.']],
    ['after a quotation', ['We call this “Usage Data.”', 'You may see it.']],
    ['after "No."', ['No.', 'We do not sell data.']],
    ['after an annex with a letter', ['Details are in Annex B.', 'We update it yearly.']],
    ['Japanese', ['これは方針です。', 'それは別です。']],
  ])('%s', (_name, sentences) => {
    const glue = sentences[0]?.endsWith('。') ? '' : ' ';
    expect(split(sentences.join(glue))).toEqual(sentences);
  });

  it('sentences that lost the space between them', () => {
    expect(split('Read this policy.We may change it.')).toEqual(['Read this policy.', 'We may change it.']);
  });

  it('over-long sentences at semicolons', () => {
    const part =
      'we may hand over what we hold about you to somebody who asks for it in a way that we find convincing, and so on and on';
    const text = `${[part, part, part, part, part, part].join(`${', indeed'.repeat(3)}; `)}.`;
    const pieces = split(text);
    expect(pieces).toHaveLength(6);
    expect(pieces.join(' ')).toBe(text);
  });

  it('endless text without punctuation, never inside a character', () => {
    const pieces = split('😀'.repeat(5_001));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(2_000);
    expect(pieces.every((piece) => !/^[\uDC00-\uDFFF]/.test(piece))).toBe(true);
    expect(pieces.join('')).toBe('😀'.repeat(5_001));
  });
});

describe('splitSentences keeps whole', () => {
  it.each([
    'We use data, e.g. IP addresses, i.e. numbers that name your device.',
    'Ask Dr. Example or Mr. Sample about it.',
    'The site belongs to Example, Inc. Privacy Office, Dublin.',
    'We act under Art. 6 and Sec. 12 of the law, see No. 4.',
    'In the U.S. Postal Service buildings we have no cameras.',
    'Write to J. Smith at P.O. Box 7.',
    'Version 3.1 of the app applies 2.5 % more noise.',
    'Open https://example.com/a.b?c=d!e or www.example.com/?page=2 to choose.',
    'Send a note to jane.doe@mail.example.org and wait.',
    '2. We use cookies.',
    'Section 4. What we keep.',
    'We use Yahoo! and other companies.',
    'We use cookies (small files. They do no harm) to log you in.',
    'Node.js and Booking.Com are names.',
    'The law (see section 4. ) applies.',
  ])('%s', (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });
});

describe('splitSentences on anything', () => {
  const soup = fc.array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '? ',
        '! ',
        '; ',
        ' (',
        ') ',
        '"',
        '”',
        'e.g. ',
        'Inc. ',
        'A. ',
        '1. ',
        'We ',
        'we ',
        '.',
        '\n',
        '\t',
      ),
      fc.constantFrom('שלום', 'مرحبا؟ ', '😀', '👩‍👩‍👧', 'é', '。', '(a) ', 'http://a.b/?c ', '\u200f', '\ud800'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 60 },
  );

  it('loses nothing but white space and keeps the order', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });
});
