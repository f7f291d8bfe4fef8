import { describe, expect, it } from 'vitest';
import type { PracticeMark } from '../../lib/store/database.ts';
import { countTopics, readGlance } from '../../lib/store/read-glance.ts';

const practices: PracticeMark[] = [
  'sharing.sells:does',
  'cookies.own:may',
  'sharing.no-sale:does',
  'cookies.needed:does',
];

describe('a glance', () => {
  it('reads as practices in the words of their stance', () => {
    expect(readGlance({ practices })).toMatchObject([
      { practice: 'sharing.sells', stance: 'does', topic: 'sharing', valence: 'bad' },
      { practice: 'cookies.own', stance: 'may', statement: 'May use its own cookies' },
      { practice: 'sharing.no-sale', valence: 'good' },
      { practice: 'cookies.needed', valence: 'caution' },
    ]);
  });

  it('counts valences by topic, in the order of the views', () => {
    expect(countTopics({ practices })).toEqual([
      { topic: 'cookies', good: 0, neutral: 1, caution: 1, bad: 0 },
      { topic: 'sharing', good: 1, neutral: 0, caution: 0, bad: 1 },
    ]);
  });

  it('passes over what a newer program knew', () => {
    const odd = ['sharing.telepathy:does', 'cookies.own:perhaps', 'nothing'] as unknown as PracticeMark[];
    expect(readGlance({ practices: odd })).toEqual([]);
  });
});
