import { parse, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { analysisSchema } from '../../lib/store/analysis-schema.ts';
import { anAnalysis } from '../builders.ts';

describe('analysisSchema', () => {
  it('takes an analysis as it is', () => {
    const purposes = [{ id: 'marketing' as const, clauses: ['c1'] }];
    const thirdPartyKinds = [{ id: 'affiliates' as const, clauses: ['c2'] }];
    const analysis = anAnalysis({ facts: { ...anAnalysis().facts, purposes, thirdPartyKinds } });
    expect(parse(analysisSchema, analysis)).toEqual(analysis);
  });

  it('reads what was saved before purposes and kinds of third parties were facts', () => {
    const { purposes: _, thirdPartyKinds: __, ...older } = anAnalysis().facts;
    expect(parse(analysisSchema, { ...anAnalysis(), facts: older })).toEqual(anAnalysis());
  });

  it.each([
    ['an unknown purpose', { purposes: [{ id: 'mind-reading', clauses: ['c1'] }] }],
    ['a purpose without a clause', { purposes: [{ id: 'marketing', clauses: [] }] }],
    ['an unknown kind of third party', { thirdPartyKinds: [{ id: 'ghosts', clauses: ['c1'] }] }],
  ])('refuses %s', (_, facts) => {
    const analysis = { ...anAnalysis(), facts: { ...anAnalysis().facts, ...facts } };
    expect(safeParse(analysisSchema, analysis).success).toBe(false);
  });
});
