import { beforeAll, describe, expect, it } from 'vitest';
import { analysePolicy } from '../lib/analyse.ts';
import { type Model, parseModel } from '../lib/classify/model.ts';
import type { PolicyAnalysis } from '../lib/types.ts';
import { readPolicySource } from '../scripts/read-policy-file.ts';
import { readShippedModel } from './classify/shipped-model.ts';
import { loadFixture, policyFixtures } from './fixtures/load-fixture.ts';

let model: Model;
beforeAll(() => {
  model = parseModel(readShippedModel());
});

/** A floor and no measure: cues were widened on these pages, and what is found on them must stay found. */
describe.each(policyFixtures)('the shipped model on the page "%s"', (slug) => {
  const { html, expected } = loadFixture(slug);
  const { practices = [], practicesNotYetFound = [], practicesAlsoFound = [] } = expected;
  let analysis: PolicyAnalysis;
  let found: string[];

  beforeAll(() => {
    analysis = analysePolicy(readPolicySource(html, 'html', expected.url).document, model);
    // What a policy denies it does not state.
    found = analysis.highlights.filter(({ stance }) => stance !== 'does-not').map(({ practice }) => practice);
  });

  it('reads when the policy was last updated', () => {
    expect(analysis.lastUpdated).toBe(expected.lastUpdated);
  });

  it('finds every practice that the policy states, but for those listed as not yet found', () => {
    expect(practices.filter((practice) => !found.includes(practice)).sort()).toEqual([...practicesNotYetFound].sort());
  });

  it('finds at most two practices that nobody expects', () => {
    const known: string[] = [...practices, ...practicesAlsoFound];
    expect(found.filter((practice) => !known.includes(practice)).slice(2)).toEqual([]);
  });
});
