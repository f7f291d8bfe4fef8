import { describe, expect, it } from 'vitest';
import { listHeadings } from '../../lib/segment/list-headings.ts';
import { nestHeadings, type OutlineEntry } from '../../lib/segment/nest-headings.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';
import { aBlock } from '../builders.ts';

const heading = (level: number, text: string) => aBlock({ kind: 'heading', level, text });

const blocks = [
  heading(1, 'Datenschutz'),
  aBlock({ text: 'Wir sind Kite. Wir lesen mit.' }),
  heading(2, '2. Daten'),
  heading(3, '2.1 Namen'),
  aBlock({ kind: 'list-item', level: 1, text: 'Vorname' }),
  heading(6, 'Zweck.'),
  aBlock({ text: 'Wir grüßen Sie.' }),
  heading(2, '10.2.3) Ende'),
];
const policy = segmentPolicy(blocks);

const write = (entries: readonly OutlineEntry[]): unknown[] =>
  entries.map(({ heading: { text }, entries: below }) => (below.length === 0 ? text : [text, ...write(below)]));

describe('listHeadings', () => {
  it('gives the headings with their places, in order', () => {
    const headings = listHeadings(policy, blocks);
    expect(headings.map(({ text, level }) => [level, text])).toEqual([
      [1, 'Datenschutz'],
      [2, '2. Daten'],
      [3, '2.1 Namen'],
      [6, 'Zweck.'],
      [2, '10.2.3) Ende'],
    ]);
    for (const { text, start } of headings) expect(policy.text.slice(start, start + text.length)).toBe(text);
  });

  it('reads levels off the numbers where nothing else tells them', () => {
    expect(listHeadings(policy).map(({ level }) => level)).toEqual([1, 1, 2, 1, 3]);
  });

  it('leaves out a heading that is a clause', () => {
    const sentence = 'We do not sell the data of anybody who writes to us.';
    const stated = [heading(2, 'Sale'), heading(2, sentence), aBlock()];
    expect(listHeadings(segmentPolicy(stated), stated).map(({ text }) => text)).toEqual(['Sale']);
  });

  it('gives nothing for an empty policy', () => {
    expect(listHeadings({ text: '', clauses: [] })).toEqual([]);
  });
});

describe('nestHeadings', () => {
  it('puts each heading below the nearest higher one', () => {
    expect(write(nestHeadings(listHeadings(policy, blocks)))).toEqual([
      ['Datenschutz', ['2. Daten', ['2.1 Namen', 'Zweck.']], '10.2.3) Ende'],
    ]);
  });

  it('copes with a policy that begins deep', () => {
    const levels = [3, 6, 1, 6].map((level, start) => ({ level, start, text: String(level) }));
    expect(write(nestHeadings(levels))).toEqual([
      ['3', '6'],
      ['1', '6'],
    ]);
  });
});
