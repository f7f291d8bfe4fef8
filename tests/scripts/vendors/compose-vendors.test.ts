import { describe, expect, it } from 'vitest';
import { sketchText } from '../../../lib/vendors/sketch-text.ts';
import type { AnalysedText } from '../../../scripts/vendors/analyse-text.ts';
import { composeVendors, dropOwnNames } from '../../../scripts/vendors/compose-vendors.ts';
import type { Doubt } from '../../../scripts/vendors/list-doubts.ts';
import { aProfile, statePractices } from '../../vendors/vendor-builders.ts';

const aDoubt = (seen: string): Doubt => ({
  vendor: 'spotify.com',
  seen,
  practice: 'tracking.none',
  stance: 'does',
  statement: 'Says that it does not track you',
  score: 0.6,
  heading: '',
  leadIn: '',
  clause: 'We track nothing.',
  before: '',
  after: '',
  others: [],
  file: `vendors/spotify.com/${seen}.md`,
  line: 1,
});

function anAnalysed(seen: string, overrides: Partial<AnalysedText> = {}): AnalysedText {
  return {
    text: { vendor: 'spotify.com', seen, file: `vendors/spotify.com/${seen}.md`, source: 'page', address: null },
    profile: aProfile({ practices: statePractices({ 'tracking.none': 'does' }), thirdParties: ['Spotify', 'Stripe'] }),
    sketch: sketchText(seen),
    isPolicy: true,
    language: 'en',
    coverage: 1,
    doubts: [aDoubt(seen)],
    ...overrides,
  };
}

const noVerdicts = { readings: new Map(), corrections: [] };

describe('composeVendors', () => {
  it('puts versions together, latest first, under the vendor that is listed', () => {
    const { vendors, sources } = composeVendors([anAnalysed('2026-07-01'), anAnalysed('2022-09-20')], noVerdicts);
    expect(vendors).toHaveLength(1);
    expect(vendors[0]).toMatchObject({ id: 'spotify.com', name: 'Spotify', sector: 'media', domains: ['spotify.com'] });
    expect(vendors[0]?.versions.map(({ seen }) => seen)).toEqual(['2026-07-01', '2022-09-20']);
    expect(Object.keys(sources)).toEqual(['page']);
  });

  it.each([
    ['is no policy', { isPolicy: false }],
    ['is in another language', { language: 'fr' }],
  ])('refuses a text that %s, and says so', (_, overrides) => {
    const { vendors, refused } = composeVendors(
      [anAnalysed('2026-07-01', overrides), anAnalysed('2022-09-20')],
      noVerdicts,
    );
    expect(vendors[0]?.versions.map(({ seen }) => seen)).toEqual(['2022-09-20']);
    expect(refused).toHaveLength(1);
  });

  it('asks for a look at the latest text alone', () => {
    const { doubts } = composeVendors([anAnalysed('2026-07-01'), anAnalysed('2022-09-20')], noVerdicts);
    expect(doubts.map(({ seen }) => seen)).toEqual(['2026-07-01']);
  });

  it('applies what a person said, asks no more about it, and tells what concerns no text', () => {
    const base = { vendor: 'spotify.com', practice: 'tracking.none', verdict: 'not-stated' } as const;
    const corrections = [
      { ...base, seen: '2026-07-01' },
      { ...base, seen: '1999-01-01' },
    ];
    const composed = composeVendors([anAnalysed('2026-07-01')], { ...noVerdicts, corrections });
    expect(composed.vendors[0]?.versions[0].practices).toEqual([]);
    expect(composed.doubts).toEqual([]);
    expect(composed.idle.map(({ seen }) => seen)).toEqual(['1999-01-01']);
  });
});

describe('dropOwnNames', () => {
  it.each([
    [['Square', 'Stripe'], ['Square', 'squareup.com'], ['Stripe']],
    [['Snapchat', 'Google'], ['Snapchat', 'snap.com'], ['Google']],
    [['X', 'XBOX'], ['xAI', 'x.ai', 'grok.com'], ['XBOX']],
    [['SourceHut'], ['SourceHut', 'sr.ht'], []],
  ])('leaves of %j for %j only %j', (names, own, left) => {
    expect(dropOwnNames(names, own)).toEqual(left);
  });
});
