import { describe, expect, it } from 'vitest';
import { chooseFirst, dropRedundant } from '../../lib/summarise/choose-first.ts';
import { confidenceOf } from '../../lib/summarise/confidence-in-words.ts';
import { aHighlight } from '../builders.ts';

describe('chooseFirst', () => {
  it('puts bad before caution, and ends on a rare good one', () => {
    const first = chooseFirst([
      aHighlight('sharing.legal'),
      aHighlight('sharing.business-transfer'),
      aHighlight('sharing.advertisers'),
      aHighlight('tracking.session-recording'),
      aHighlight('tracking.dnt-honoured', 'does', { score: 0.985 }),
    ]);
    expect(first.map(({ practice }) => practice)).toEqual([
      'sharing.advertisers',
      'tracking.session-recording',
      'sharing.business-transfer',
      'tracking.dnt-honoured',
    ]);
  });

  it('puts the surer first', () => {
    const first = chooseFirst([
      aHighlight('sharing.advertisers', 'does', { score: 0.75 }),
      aHighlight('collection.location', 'does', { score: 0.98 }),
      aHighlight('sharing.sells', 'does', { score: 0.91 }),
      aHighlight('use.profiling', 'does', { score: 0.91, clauses: ['c1', 'c2'] }),
    ]);
    expect(first.map(({ practice }) => practice)).toEqual([
      'use.profiling',
      'collection.location',
      'sharing.sells',
      'sharing.advertisers',
    ]);
  });

  it('shows at most five, and at most two worries of a topic', () => {
    const first = chooseFirst([
      aHighlight('cookies.third-party-ads'),
      aHighlight('tracking.session-recording'),
      aHighlight('tracking.other-sites'),
      aHighlight('tracking.dnt-ignored'),
      aHighlight('sharing.advertisers'),
      aHighlight('collection.location'),
      aHighlight('use.profiling'),
      aHighlight('sharing.legal-notice', 'does', { score: 0.985 }),
    ]);
    expect(first).toHaveLength(5);
    expect(first.filter(({ topic, valence }) => topic === 'cookies' && valence === 'bad')).toHaveLength(2);
  });

  it('does not open with what it is unsure of', () => {
    const first = chooseFirst([
      aHighlight('sharing.sells', 'does', { score: 0.5 }),
      aHighlight('collection.location'),
      aHighlight('use.profiling'),
      aHighlight('use.targeted-ads'),
    ]);
    expect(first.map(({ practice }) => practice)).not.toContain('sharing.sells');
  });

  it('fills up to three with what is good, then with what there is', () => {
    const first = chooseFirst([aHighlight('sharing.legal'), aHighlight('rights.delete'), aHighlight('cookies.own')]);
    expect(first.map(({ practice }) => practice)).toEqual(['rights.delete', 'sharing.legal', 'cookies.own']);
  });

  it('gives what little there is', () => {
    expect(chooseFirst([])).toEqual([]);
    expect(chooseFirst([aHighlight('cookies.own')])).toHaveLength(1);
  });
});

describe('dropRedundant', () => {
  it.each([
    ['sharing.no-sale', 'sharing.sells'],
    ['use.no-ai-training', 'use.ai-training'],
    ['tracking.dnt-ignored', 'tracking.dnt-honoured'],
  ] as const)('keeps %s and drops the denied %s', (kept, dropped) => {
    const highlights = [aHighlight(kept), aHighlight(dropped, 'does-not')];
    expect(dropRedundant(highlights).map(({ practice }) => practice)).toEqual([kept]);
  });

  it('keeps a denial that stands alone', () => {
    expect(dropRedundant([aHighlight('sharing.sells', 'does-not')])).toHaveLength(1);
  });
});

describe('confidenceOf', () => {
  it.each([
    [1, 'clear'],
    [0.9, 'clear'],
    [0.899, 'likely'],
    [0.7, 'likely'],
    [0.699, 'unsure'],
    [0, 'unsure'],
  ])('calls %f %s', (score, word) => {
    expect(confidenceOf(score)).toBe(word);
  });
});
