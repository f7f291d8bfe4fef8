import { describe, expect, it } from 'vitest';
import type { PracticeId } from '../../../lib/taxonomy/practices.ts';
import type { Stance } from '../../../lib/types.ts';
import { measurePolicies } from '../../../scripts/evaluation/measure-policies.ts';
import type { ReaderAnswer, ReadPolicy } from '../../../scripts/evaluation/read-readings.ts';
import { aHighlight, anAnalysis, aTaggedClause } from '../../builders.ts';

const lines = [
  '# Our promise',
  'We never sell what you tell us. We keep **it** for a year.',
  '- Adverts from others use cookies.',
];
const clauses = [
  aTaggedClause({ id: 'c1', text: 'We never sell what you tell us.' }),
  aTaggedClause({ id: 'c2', text: 'We keep it for a year.' }),
  aTaggedClause({ id: 'c3', text: 'Adverts from others use cookies.' }),
];

/** A policy with one answer of the reader's, and what was found of that practice, if anything. */
function aReadPolicy(answer: ReaderAnswer, named: number[], found?: { stance: Stance; clause: string }): ReadPolicy {
  const practice: PracticeId = 'retention.stated-period';
  const facts = { lastUpdated: null, minimumAge: null, contacts: [], thirdParties: [], retention: [] };
  const highlights =
    found === undefined ? [] : [aHighlight(practice, found.stance, { clauses: [found.clause], score: 0.8 })];
  return {
    reading: {
      policy: 'example.com/2020-01-01.md',
      labels: { [practice]: answer },
      lines: { [practice]: named },
      facts: { policy: 'example.com/2020-01-01.md', ...facts, frameworks: [], dataTypes: [], optOuts: [] },
    },
    analysis: anAnalysis({ clauses, highlights }),
    lines,
  };
}

describe('measurePolicies', () => {
  it.each<[string, ReadPolicy, { hits: number; falseAlarms: number; misses: number }, number]>([
    ['a right one with its clause', aReadPolicy('yes', [2], { stance: 'does', clause: 'c2' }), hit(), 1],
    ['a right one with another clause', aReadPolicy('yes', [3], { stance: 'may', clause: 'c2' }), hit(), 0],
    ['a denial rightly read', aReadPolicy('denied', [2], { stance: 'does-not', clause: 'c2' }), hit(), 1],
    ['a denial where the reader says yes', aReadPolicy('yes', [2], { stance: 'does-not', clause: 'c2' }), both(), 0],
    ['one that the reader did not find', aReadPolicy('no', [], { stance: 'does', clause: 'c2' }), alarm(), 0],
    ['one that was not found', aReadPolicy('yes', [2]), miss(), 0],
    ['one on which readers may differ', aReadPolicy('unclear', [2], { stance: 'does', clause: 'c2' }), none(), 0],
    ['silence on both sides', aReadPolicy('no', []), none(), 0],
  ])('counts %s', (_, policy, total, cited) => {
    const accuracy = measurePolicies([policy]);
    expect(accuracy.total).toEqual(total);
    expect(accuracy.firstCited.right).toBe(cited);
  });

  it('finds a list item on its line whatever marks stand before it', () => {
    expect(measurePolicies([aReadPolicy('yes', [3], { stance: 'does', clause: 'c3' })]).firstCited).toEqual({
      right: 1,
      of: 1,
    });
  });

  it('names each difference with the evidence of both sides', () => {
    const { misses } = measurePolicies([aReadPolicy('no', [], { stance: 'does', clause: 'c2' })]);
    expect(misses).toEqual([
      expect.objectContaining({ kind: 'false alarm', reader: 'no', evidence: expect.stringContaining('for a year') }),
    ]);
  });

  it('hands each score over with its verdict, for the calibration', () => {
    const policies = [
      aReadPolicy('yes', [2], { stance: 'does', clause: 'c2' }),
      aReadPolicy('no', [], { stance: 'does', clause: 'c2' }),
      aReadPolicy('unclear', [], { stance: 'does', clause: 'c2' }),
    ];
    expect(measurePolicies(policies).judged).toEqual([
      { score: 0.8, right: true },
      { score: 0.8, right: false },
    ]);
  });
});

function hit() {
  return { hits: 1, falseAlarms: 0, misses: 0 };
}
function alarm() {
  return { hits: 0, falseAlarms: 1, misses: 0 };
}
function miss() {
  return { hits: 0, falseAlarms: 0, misses: 1 };
}
function both() {
  return { hits: 0, falseAlarms: 1, misses: 1 };
}
function none() {
  return { hits: 0, falseAlarms: 0, misses: 0 };
}
