import { describe, expect, it } from 'vitest';
import { parsePageReading } from '../../lib/extract/parse-page-reading.ts';
import type { Block, PageReading } from '../../lib/types.ts';

function block(changes: Partial<Block> = {}): Block {
  return { kind: 'paragraph', level: 0, text: 'We use cookies.', links: [], columns: [], ...changes };
}

function reading(changes: Partial<PageReading['document']> = {}): PageReading {
  return {
    document: {
      url: 'https://a.example/privacy',
      title: 'Privacy Policy',
      language: 'en',
      blocks: [block({ links: [{ start: 7, end: 14, href: 'https://a.example/c' }] })],
      policy: { isPolicy: true, score: 0.9, reasons: ['The title names a privacy policy'] },
      coverage: 1,
      leftOut: [],
      ...changes,
    },
    policyLinks: [{ label: 'Privacy', href: 'https://a.example/p', score: 3 }],
  };
}

describe('parsePageReading', () => {
  it('gives a sound reading back', () => {
    expect(parsePageReading(reading())).toEqual(reading());
  });

  it('strips keys that it does not know', () => {
    const value = { ...reading(), extra: 1, document: { ...reading().document, html: '<script>' } };
    expect(parsePageReading(value)).toEqual(reading());
  });

  it.each<[name: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'reading'],
    ['a list', []],
    ['a reading without its document', { policyLinks: [] }],
    ['an empty title', reading({ title: '' })],
    ['an endless title', reading({ title: 'x'.repeat(3000) })],
    ['a coverage above one', reading({ coverage: 1.2 })],
    ['a coverage that is no number', reading({ coverage: Number.NaN })],
    ['blocks that are no list', { ...reading(), document: { ...reading().document, blocks: 'x' } }],
    [
      'a block of an unknown kind',
      { ...reading(), document: { ...reading().document, blocks: [{ ...block(), kind: 'script' }] } },
    ],
    ['a block without text', reading({ blocks: [block({ text: '' })] })],
    ['a level that is no whole number', reading({ blocks: [block({ level: 1.5 })] })],
    ['a link beyond the text', reading({ blocks: [block({ links: [{ start: 3, end: 99, href: 'x' }] })] })],
    ['a link that ends before it starts', reading({ blocks: [block({ links: [{ start: 3, end: 2, href: 'x' }] })] })],
    [
      'links that overlap',
      reading({
        blocks: [
          block({
            links: [
              { start: 0, end: 5, href: 'x' },
              { start: 4, end: 8, href: 'y' },
            ],
          }),
        ],
      }),
    ],
    [
      'a policy link that runs script',
      { ...reading(), policyLinks: [{ label: 'x', href: 'javascript:alert(1)', score: 1 }] },
    ],
    ['more than 200,000 blocks', reading({ blocks: Array.from({ length: 200_001 }, () => block()) })],
    ['more than 12 million characters', reading({ blocks: [block({ text: 'x'.repeat(12_000_001) })] })],
    ['more than 20 parts left out', reading({ leftOut: Array.from({ length: 21 }, () => 'x') })],
  ])('refuses %s', (_name, value) => {
    expect(parsePageReading(value)).toBeUndefined();
  });
});
