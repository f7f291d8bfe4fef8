import { describe, expect, it } from 'vitest';
import { judgeText } from '../../lib/vendors/judge-text.ts';
import { sketchText } from '../../lib/vendors/sketch-text.ts';
import { aVendor, aVersion } from './vendor-builders.ts';

const write = (topic: string) =>
  Array.from({ length: 300 }, (_, index) => `Our ${topic} number ${index} holds ${index * 3} items.`);
const [now, before] = [write('record').join(' '), [...write('record').slice(0, 150), ...write('ledger')].join(' ')];
const edited = [...write('record').slice(60), ...write('file').slice(0, 60)].join(' ');
const strange = write('garden').join(' ').replaceAll('holds', 'grows').replaceAll('items', 'roses');

const vendor = aVendor(
  'example.com',
  {},
  {
    versions: [
      aVersion({ seen: '2025-06-30', lastUpdated: '2025-03-01', sketch: sketchText(now) }),
      aVersion({ seen: '2022-06-30', lastUpdated: '2022-01-15', sketch: sketchText(before) }),
    ],
  },
);

describe('judgeText', () => {
  it.each([
    ['the latest known text', now, '2025-03-01', 'same', '2025-06-30'],
    ['it without a date', now, null, 'same', '2025-06-30'],
    ['an earlier known text', before, '2022-01-15', 'same', '2022-06-30'],
    ['an edited text of a later date', edited, '2025-09-01', 'newer', '2025-06-30'],
    ['hardly a change, but a later date', now, '2025-09-01', 'newer', '2025-06-30'],
    [
      'an edited text dated before the known one was seen, and after its date',
      edited,
      '2025-04-01',
      'newer',
      '2025-06-30',
    ],
    ['an edited text of an earlier date', edited, '2024-12-01', 'older', '2025-06-30'],
    ['an edited text of the same date', edited, '2025-03-01', 'other', '2025-06-30'],
    ['an edited text of the same month', edited, '2025-03', 'other', '2025-06-30'],
    ['an edited text without a date', edited, null, 'other', '2025-06-30'],
    ['a text that shares nothing', strange, '2025-09-01', 'other', '2025-06-30'],
  ])('knows %s', (_, text, lastUpdated, kind, seen) => {
    const judgement = judgeText({ sketch: sketchText(text), lastUpdated }, vendor);
    expect([judgement.kind, judgement.known.seen]).toEqual([kind, seen]);
  });

  it('goes by the day on which the known text was seen where that has no date', () => {
    const undated = aVendor(
      'example.com',
      {},
      {
        versions: [aVersion({ seen: '2025-06-30', lastUpdated: null, sketch: sketchText(now) })],
      },
    );
    const judge = (lastUpdated: string) => judgeText({ sketch: sketchText(edited), lastUpdated }, undated).kind;
    expect([judge('2025-07-01'), judge('2025-06-01'), judge('2021')]).toEqual(['newer', 'other', 'other']);
  });
});
