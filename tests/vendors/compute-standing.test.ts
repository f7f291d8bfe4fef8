import { describe, expect, it } from 'vitest';
import { computeStanding } from '../../lib/vendors/compute-standing.ts';
import { aBaseline, aProfile, aVendor, statePractices } from './vendor-builders.ts';

const baseline = aBaseline(
  [
    aVendor('a.example', { 'sharing.sells': 'does', 'sharing.advertisers': 'may', 'sharing.legal': 'does' }),
    aVendor('b.example', { 'sharing.sells': 'does-not', 'sharing.advertisers': 'choice' }),
    aVendor('c.example', { 'sharing.no-sale': 'does' }),
    aVendor('d.example', { 'sharing.sells': 'does' }, { sector: 'games' }),
    aVendor('e.example', { 'cookies.own': 'does' }, { sector: 'games' }),
  ],
  { all: { policies: 100, stated: { 'sharing.sells': 7 } } },
);
const profile = aProfile({ practices: statePractices({ 'sharing.sells': 'may', 'rights.access': 'does' }) });
const standing = computeStanding(profile, baseline, { sector: 'social', leaveOut: null });
const practice = (id: string) => standing.practices.find((one) => one.practice === id);
const topic = (id: string) => standing.topics.find((one) => one.topic === id);

describe('computeStanding', () => {
  it('counts who states a practice and who denies it, over all and in the sector', () => {
    expect(practice('sharing.sells')).toMatchObject({
      stance: 'may',
      known: { does: 2, may: 0, choice: 0, denies: 1, states: 2, of: 5 },
      sector: { does: 1, denies: 1, states: 1, of: 3 },
    });
  });

  it('counts for a practice that was not found all the same', () => {
    expect(practice('sharing.advertisers')).toMatchObject({
      stance: null,
      known: { states: 2, may: 1, choice: 1, of: 5 },
    });
  });

  it('adds how many ordinary websites state it, over all and of the likest sector', () => {
    const rates = { ...baseline.websites.sectors, society: { policies: 20, stated: { 'sharing.sells': 3 } } };
    const found = computeStanding(
      profile,
      { ...baseline, websites: { ...baseline.websites, sectors: rates } },
      {
        sector: 'social',
        leaveOut: null,
      },
    );
    expect(found.practices.find((one) => one.practice === 'sharing.sells')?.websites).toEqual({
      all: { states: 7, of: 100 },
      sector: { states: 3, of: 20 },
    });
  });

  it('counts statements of concern in a topic, and leaves those that say nothing of it out of the spread', () => {
    // a: sells, shares with advertisers, and the law (neutral or caution); b: a denial is no concern, a choice still is one; c: none; d: one; e: silent.
    const concerns = topic('sharing')?.concerns;
    expect(concerns?.own).toBe(1);
    expect(concerns?.known.silent).toBe(1);
    expect(concerns?.known.counts.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(concerns?.known.counts.slice(0, 2)).toEqual([1, 2]);
    expect(concerns?.known).toMatchObject({ fewer: 1, same: 2, more: 1 });
  });

  it('counts statements in the reader’s favour apart', () => {
    expect(topic('sharing')?.assurances).toMatchObject({ own: 0, known: { fewer: 0, same: 2, more: 2, silent: 1 } });
    expect(topic('rights')?.assurances).toMatchObject({ own: 1, known: { counts: [], silent: 5 } });
  });

  it('counts once what two practices of the taxonomy say', () => {
    const twice = { 'sharing.sells': 'does-not', 'sharing.no-sale': 'does' } as const;
    const ignoring = { 'tracking.dnt-ignored': 'does', 'tracking.dnt-honoured': 'does-not' } as const;
    const both = computeStanding(
      aProfile({ practices: statePractices({ ...twice, ...ignoring }) }),
      aBaseline([aVendor('a.example', twice), aVendor('b.example', ignoring)]),
      { sector: null, leaveOut: null },
    );
    const found = (id: string) => both.topics.find((one) => one.topic === id);
    expect(found('sharing')?.assurances).toMatchObject({ own: 1, known: { counts: [0, 1], same: 1 } });
    expect(found('cookies')?.concerns).toMatchObject({ own: 1, known: { counts: [0, 1], same: 1 } });
  });

  it('tells where the policy itself is silent', () => {
    expect(topic('sharing')?.silent).toBe(false);
    expect(topic('cookies')?.silent).toBe(true);
  });

  it('leaves out the policy’s own vendor', () => {
    const others = computeStanding(profile, baseline, { sector: 'social', leaveOut: 'a.example' });
    expect([others.vendors, others.sectorVendors]).toEqual([4, 2]);
  });

  it.each([
    ['none is given', null],
    ['no vendor is known of it', 'travel' as const],
  ])('counts no sector where %s', (_, sector) => {
    const found = computeStanding(profile, baseline, { sector, leaveOut: null });
    expect(found.sectorVendors).toBe(0);
    expect(found.practices.every((one) => one.sector === null)).toBe(true);
    expect(found.topics.every((one) => one.concerns.sector === null)).toBe(true);
  });
});
