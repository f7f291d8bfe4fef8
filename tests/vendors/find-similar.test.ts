import { describe, expect, it } from 'vitest';
import { findSimilar } from '../../lib/vendors/find-similar.ts';
import { aBaseline, aProfile, aVendor, statePractices } from './vendor-builders.ts';

const profile = aProfile({
  practices: statePractices({ 'sharing.sells': 'does', 'sharing.advertisers': 'may', 'sharing.third-parties': 'does' }),
});
const baseline = aBaseline([
  aVendor('same.example', { 'sharing.sells': 'does', 'sharing.advertisers': 'does', 'sharing.third-parties': 'does' }),
  aVendor('silent.example', { 'cookies.own': 'does' }),
  aVendor('says-less.example', { 'sharing.sells': 'does' }),
  aVendor('denies.example', { 'sharing.sells': 'does-not', 'sharing.third-parties': 'does' }),
  aVendor('assures.example', { 'sharing.no-sale': 'does', 'sharing.advertisers': 'may' }),
  aVendor('best.example', { 'sharing.sells': 'does-not', 'sharing.no-sale': 'does' }),
  aVendor('elsewhere.example', { 'sharing.sells': 'does-not' }, { sector: 'games' }),
]);
const find = (leaveOut: string | null = null) =>
  findSimilar(profile, baseline, { sector: 'social', topic: 'sharing', leaveOut });

describe('findSimilar', () => {
  it('finds vendors of the sector that say something better, fewest concerns first', () => {
    expect(find().map(({ vendor }) => vendor.id)).toEqual(['best.example', 'denies.example', 'assures.example']);
  });

  it('says what makes each better, and where it is merely silent', () => {
    expect(find()[1]).toMatchObject({
      concerns: 1,
      denies: ['sharing.sells'],
      assures: ['sharing.sells'],
      silentOn: ['sharing.advertisers'],
    });
  });

  it('does not take silence for an improvement', () => {
    const ids = find().map(({ vendor }) => vendor.id);
    expect(ids).not.toContain('silent.example');
    expect(ids).not.toContain('says-less.example');
  });

  it('leaves out the policy’s own vendor', () => {
    expect(find('best.example').map(({ vendor }) => vendor.id)).not.toContain('best.example');
  });

  it('counts once what two practices of the taxonomy say', () => {
    const tracking = aProfile({
      practices: statePractices({ 'tracking.dnt-ignored': 'does', 'tracking.dnt-honoured': 'does-not' }),
    });
    const others = aBaseline([
      aVendor('also.example', { 'tracking.dnt-ignored': 'does', 'cookies.session-only': 'does' }),
    ]);
    expect(findSimilar(tracking, others, { sector: 'social', topic: 'cookies', leaveOut: null })).toEqual([]);
  });

  it('takes a choice where this policy leaves none for better, if there are fewer concerns in all', () => {
    const choosing = aBaseline([aVendor('choice.example', { 'sharing.sells': 'choice' })]);
    expect(findSimilar(profile, choosing, { sector: 'social', topic: 'sharing', leaveOut: null })[0]).toMatchObject({
      denies: ['sharing.sells'],
    });
  });
});
