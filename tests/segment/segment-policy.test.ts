import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';
import type { Block, BlockKind, TextLink } from '../../lib/types.ts';
import { expectSound } from './expect-sound.ts';

const block = (kind: BlockKind, text: string, level = kind === 'list-item' ? 1 : 0): Block => ({
  kind,
  level,
  text,
  links: [],
  columns: [],
});
const heading = (text: string): Block => block('heading', text, 2);
const paragraph = (text: string): Block => block('paragraph', text);
const item = (text: string, level = 1): Block => block('list-item', text, level);
const row = (text: string, columns: string[] = []): Block => ({ ...block('table-row', text), columns });

const led = (blocks: Block[]): [string, string][] =>
  segmentPolicy(blocks).clauses.map(({ leadIn, text }) => [leadIn, text]);

describe('segmentPolicy', () => {
  it('joins the blocks by blank lines, cuts sentences and names their heading', () => {
    const { text, clauses } = segmentPolicy([
      paragraph('Welcome to us.'),
      heading('Cookies'),
      paragraph('We use two cookies. Both end today.'),
    ]);
    expect(text).toBe('Welcome to us.\n\nCookies\n\nWe use two cookies. Both end today.');
    expect(clauses.map((clause) => [clause.id, clause.heading, clause.text, clause.kind, clause.block])).toEqual([
      ['c1', '', 'Welcome to us.', 'sentence', 0],
      ['c2', 'Cookies', 'We use two cookies.', 'sentence', 2],
      ['c3', 'Cookies', 'Both end today.', 'sentence', 2],
    ]);
  });

  it('gives list items the sentence that introduces them', () => {
    expect(led([paragraph('We are kind. We do not:'), item('sell your data;'), item('rent your data.')])).toEqual([
      ['', 'We are kind.'],
      ['', 'We do not:'],
      ['We do not:', 'sell your data;'],
      ['We do not:', 'rent your data.'],
    ]);
  });

  it.each([
    ['We collect data in the following cases.', true],
    ['We use your data to', true],
    ['We share it as set out below.', true],
    ['Our logs hold facts such as', true],
    ['We get data from dealers, as described further below.', false],
    ['Others can read it, including the public.', false],
    ['We do not sell your data.', false],
    ['Learn more', false],
    ['Why do we do this?', false],
  ])('asks whether "%s" introduces a list: %s', (sentence, introduces) => {
    expect(led([paragraph(sentence), item('one thing we do')])[1]?.[0]).toBe(introduces ? sentence : '');
  });

  it('composes the lead-ins of a list inside a list, and drops them afterwards', () => {
    expect(
      led([
        paragraph('We may share data with:'),
        item('Vendors, in order to:'),
        item('host the site', 2),
        item('send mail', 2),
        item('The police', 1),
        paragraph('We keep logs.'),
        item('Unrelated'),
      ]),
    ).toEqual([
      ['', 'We may share data with:'],
      ['We may share data with:', 'Vendors, in order to:'],
      ['We may share data with: Vendors, in order to:', 'host the site'],
      ['We may share data with: Vendors, in order to:', 'send mail'],
      ['We may share data with:', 'The police'],
      ['', 'We keep logs.'],
      ['', 'Unrelated'],
    ]);
  });

  it('bounds composed lead-ins', () => {
    const [, , deep] = segmentPolicy([
      paragraph(`${'Where the law asks us to, '.repeat(14)}we never:`),
      item(`${'in whatever way, '.repeat(20)}give to:`),
      item('a broker', 2),
    ])
      .clauses.filter(({ kind }) => kind === 'list-item' || kind === 'sentence')
      .slice(-3);
    expect(deep?.leadIn.length).toBeLessThanOrEqual(300);
    expect(deep?.leadIn).toContain('we never:');
    expect(deep?.leadIn.endsWith('give to:')).toBe(true);
  });

  it('cuts long list items into sentences and keeps short ones whole', () => {
    const long =
      'We keep what you write to us for as long as it takes to answer you and some months more in case you ask again.';
    const clauses = segmentPolicy([
      paragraph('We do this:'),
      item(`${long} ${long}`),
      item('Mail. We read it.'),
    ]).clauses;
    expect(clauses.map(({ kind, text }) => [kind, text])).toEqual([
      ['sentence', 'We do this:'],
      ['list-item', long],
      ['list-item', long],
      ['list-item', 'Mail. We read it.'],
    ]);
    expect(clauses.slice(1).every(({ leadIn }) => leadIn === 'We do this:')).toBe(true);
  });

  it.each([
    ['letters', '(a) sell data.', '(b) rent data.'],
    ['numbers', '1. sell data.', '2. rent data.'],
    ['small lines', 'sell data;', 'rent data.'],
    ['short lines', 'Sell data', 'Rent data'],
  ])('reads paragraphs as a list after a colon: %s', (_name, first, second) => {
    expect(
      led([paragraph('We do not:'), paragraph(first), paragraph(second), paragraph('We are glad of it.')]),
    ).toEqual([
      ['', 'We do not:'],
      ['We do not:', first],
      ['We do not:', second],
      ['', 'We are glad of it.'],
    ]);
  });

  it('leaves bullets out of the clauses', () => {
    expect(led([paragraph('We do not:'), paragraph('- sell data.'), paragraph('• rent data.')])).toEqual([
      ['', 'We do not:'],
      ['We do not:', 'sell data.'],
      ['We do not:', 'rent data.'],
    ]);
  });

  it('cuts inline enumerations whose items can stand', () => {
    expect(
      led([paragraph('We do not: (a) sell your data to anybody at all; (b) rent it out to our many friends.')]),
    ).toEqual([
      ['', 'We do not:'],
      ['We do not:', '(a) sell your data to anybody at all;'],
      ['We do not:', '(b) rent it out to our many friends.'],
    ]);
  });

  it.each([
    'We collect: (i) names, (ii) ages, and (iii) shoe sizes.',
    'Under sections 4(a) and 4(b) we owe you an answer.',
    '(a) sell your data to anybody at all; (b) rent it out to our many friends.',
  ])('keeps whole: %s', (sentence) => {
    expect(led([paragraph(sentence)])).toEqual([['', sentence]]);
  });

  it('leads the pieces of an over-long sentence by its words up to the colon', () => {
    const piece =
      'whoever asks us politely enough for it, in writing or in person, on any day of the week but the very last one of the month';
    const clauses = segmentPolicy([paragraph(`We never give data to: ${Array(6).fill(piece).join('; ')}.`)]).clauses;
    expect(clauses).toHaveLength(6);
    expect(clauses.slice(1).every(({ leadIn }) => leadIn === 'We never give data to:')).toBe(true);
  });

  it('takes a table row as one clause led by its column titles, and cuts a very long one by cells', () => {
    expect(led([row('_ga\t2 years', ['Name', 'Kept for'])])).toEqual([['Name | Kept for', '_ga\t2 years']]);
    const long = 'We use it to count how often people come back to us. '.repeat(8).trim();
    const other = 'It stays until you delete it in your browser, or longer. '.repeat(8).trim();
    expect(led([row(`_ga\t${long}\t${other}`, ['Name', 'Why', 'Kept for'])])).toEqual([
      ['Name', '_ga'],
      ['_ga | Why', long],
      ['_ga | Kept for', other],
    ]);
  });

  it('takes a whole sentence in bold print as a clause, but a question as a heading', () => {
    const bold = 'We do not sell the personal data of our users to anybody.';
    const { clauses } = segmentPolicy([
      heading('Sales'),
      block('heading', bold, 6),
      heading('Do you sell my data to anybody at all, ever?'),
      paragraph('No.'),
    ]);
    expect(clauses.map((clause) => [clause.heading, clause.text])).toEqual([
      ['Sales', bold],
      ['Do you sell my data to anybody at all, ever?', 'No.'],
    ]);
  });

  it.each([
    'Last updated: 4 May 2031',
    'Effective Date: May 4, 2031.',
    'Last Modified: 4th May 2031',
    'This privacy policy was last updated on 2031-05-04',
  ])('takes the heading "%s" for a clause, under the heading before it', (text) => {
    const { clauses } = segmentPolicy([heading('Privacy policy'), heading(text), paragraph('We are kind.')]);
    expect(clauses.map((clause) => [clause.heading, clause.text])).toEqual([
      ['Privacy policy', text],
      ['Privacy policy', 'We are kind.'],
    ]);
  });

  it.each([
    'Changes since May 2031',
    'Updated policy of 2031',
    'Revised rules for 2031 and what they mean for you',
    'Effective measures',
  ])('leaves the heading "%s" a heading', (text) => {
    const { clauses } = segmentPolicy([heading(text), paragraph('We are kind.')]);
    expect(clauses.map((clause) => [clause.heading, clause.text])).toEqual([[text, 'We are kind.']]);
  });

  it('carries links over, clipped to their clauses', () => {
    const text = 'See our list. Opt out here. Bye.';
    const links: TextLink[] = [
      { start: 4, end: 17, href: 'https://example.com/a' },
      { start: 22, end: 26, href: 'https://example.com/b' },
    ];
    const { clauses } = segmentPolicy([{ ...paragraph(text), links }]);
    expect(clauses.map((clause) => clause.links.map(({ start, end }) => clause.text.slice(start, end)))).toEqual([
      ['our list.'],
      ['Opt', 'here'],
      [],
    ]);
  });

  it('leaves out what holds no word', () => {
    expect(segmentPolicy([paragraph('—'), paragraph('***')]).clauses).toEqual([]);
    expect(segmentPolicy([])).toEqual({ text: '', clauses: [] });
  });

  it.each([
    ['sentences', 'paragraph', 'We log visits (e.g. pages. Or not). You may opt out; see https://x.example/?a=1. '],
    ['open brackets', 'paragraph', '( a. '],
    ['initials', 'table-row', 'A. '],
    ['enumerators', 'list-item', ': (a) 1. '],
    ['no punctuation', 'paragraph', 'word '],
  ] as const)(
    'reads five million characters of %s in seconds',
    (_name, kind, unit) => {
      const text = unit.repeat(5_000_000 / unit.length).trim();
      const started = performance.now();
      segmentPolicy([{ ...block(kind, text), links: [] }]);
      // Linear work takes about two seconds on a slow machine; anything quadratic takes hours.
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    60_000,
  );
});

describe('segmentPolicy on anything', () => {
  const words = fc.constantFrom(
    'We do not: ',
    '(a) ',
    'sell your data to anyone; ',
    '(b) ',
    'rent it out to everybody; ',
    'e.g. ',
    'Inc. ',
    '. ',
    '? ',
    '! ',
    '; ',
    ': ',
    '• ',
    '- ',
    '1. ',
    '\t',
    'שלום ',
    'مرحبا؟ ',
    '😀',
    '👩‍👩‍👧 ',
    '。',
    '\u200f',
    '(',
    ')',
    '"',
    '…',
    'https://a.example/?b ',
    '\ud800',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 30 })), { minLength: 1, maxLength: 40 })
    .map((parts) => parts.join(''));
  const links = (length: number): fc.Arbitrary<TextLink[]> =>
    fc.uniqueArray(fc.nat({ max: length }), { maxLength: 8 }).map((places) => {
      const sorted = places.toSorted((a, b) => a - b);
      return sorted.flatMap((start, at) => {
        const end = sorted[at + 1];
        return at % 2 === 0 && end !== undefined ? [{ start, end, href: 'https://example.com/' }] : [];
      });
    });
  const anyBlock: fc.Arbitrary<Block> = text.chain((made) =>
    fc.record({
      kind: fc.constantFrom<BlockKind>('heading', 'paragraph', 'list-item', 'table-row'),
      level: fc.nat({ max: 6 }),
      text: fc.constant(made),
      links: links(made.length),
      columns: fc.array(fc.string({ maxLength: 10 }), { maxLength: 4 }),
    }),
  );

  it('gives clauses that rejoin, stay in order and keep their links inside', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 12 }), (blocks) => expectSound(blocks, segmentPolicy(blocks))),
      { numRuns: 300 },
    );
  });
});
