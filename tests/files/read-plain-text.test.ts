import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/files/read-plain-text.ts';

function show(text: string): string[] {
  return readPlainText(text).map((block) => `${block.kind} ${block.level}: ${block.text}`);
}

describe('readPlainText', () => {
  it.each<[string, string, string[]]>([
    [
      'joins the lines that a program broke, and parts the paragraphs',
      [
        'We collect your name and your postal address when you order a lamp from',
        'us, and the kind of browser that you use, so that our pages fit it.',
        '',
        'We keep the records of your orders for six years, since the law on taxes',
        'wants to see them, and delete them after that without being asked to do',
        'so by anybody.',
      ].join('\n'),
      [
        'paragraph 0: We collect your name and your postal address when you order a lamp from us, and the kind of browser that you use, so that our pages fit it.',
        'paragraph 0: We keep the records of your orders for six years, since the law on taxes wants to see them, and delete them after that without being asked to do so by anybody.',
      ],
    ],
    [
      'takes each line for a paragraph where none was broken, as in pasted text',
      'What we collect\nWe collect your name and your postal address when you order a lamp from us, and nothing else.\nWe never sell it.',
      [
        'heading 6: What we collect',
        'paragraph 0: We collect your name and your postal address when you order a lamp from us, and nothing else.',
        'paragraph 0: We never sell it.',
      ],
    ],
    [
      'knows the bullets that word processors copy, and items that are counted by letters',
      'We collect\n\uF0B7\tyour name;\no\tyour first name;\n\nWe share:\n  a. your name\n  b. your age',
      [
        'paragraph 0: We collect',
        'list-item 1: your name;',
        'list-item 1: your first name;',
        'paragraph 0: We share:',
        'paragraph 0: a. your name',
        'paragraph 0: b. your age',
      ],
    ],
    [
      'knows headings by capitals, numbers, underlines and what stands below them',
      'PRIVACY NOTICE\n\n1. What we collect\n\nWe collect names.\n\nYour rights\n===========\nYou can object.\n\nContact us\n\nIf you have a question about this notice or about what we know of you, then write to us.',
      [
        'heading 6: PRIVACY NOTICE',
        'heading 6: 1. What we collect',
        'paragraph 0: We collect names.',
        'heading 6: Your rights',
        'paragraph 0: You can object.',
        'heading 6: Contact us',
        'paragraph 0: If you have a question about this notice or about what we know of you, then write to us.',
      ],
    ],
    [
      'takes bullets for lists',
      'We collect:\n- your name;\n* your address, if\nyou give it;\n\u2022 your age.',
      [
        'paragraph 0: We collect:',
        'list-item 1: your name;',
        'list-item 1: your address, if you give it;',
        'list-item 1: your age.',
      ],
    ],
    [
      'takes a lone question for a heading over its answer',
      'Do you sell my data?\n\nNo, we do not sell it.',
      ['heading 6: Do you sell my data?', 'paragraph 0: No, we do not sell it.'],
    ],
    [
      'never takes text for markup',
      'We use <b>cookies</b> & beacons.',
      ['paragraph 0: We use <b>cookies</b> & beacons.'],
    ],
  ])('%s', (_what, text, blocks) => {
    expect(show(text)).toEqual(blocks);
  });

  it('loses no word, whatever the text', () => {
    const words = (text: string) => text.match(/[a-z]+/gi) ?? [];
    const line = fc.stringMatching(/^[-*a-zA-Z0-9 .,:;?!=()]{0,80}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const read = readPlainText(text).map((block) => block.text);
        // "o" before a capital is a bullet of word processors.
        const kept = words(text).filter((word) => word !== 'o');
        expect(words(read.join('\n')).filter((word) => word !== 'o')).toEqual(kept);
      }),
    );
  });

  it('takes time in proportion to the length of the text', () => {
    const start = performance.now();
    readPlainText('- a '.repeat(300_000));
    readPlainText('word\n'.repeat(300_000));
    readPlainText('A heading\n\n'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
