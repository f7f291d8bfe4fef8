import { describe, expect, it } from 'vitest';
import { findPurposeLists } from '../../lib/classify/find-purpose-lists.ts';
import { aClause } from '../builders.ts';

const purposes = [
  'to run the shop;',
  'to provide support;',
  'to prevent fraud;',
  'to market our products;',
  'and to improve the app.',
];

/** A lead-in as a clause of its own and its items, under one heading. */
function aList(leadIn: string, items: readonly string[], heading = 'Our uses') {
  return [aClause({ text: leadIn, heading }), ...items.map((text) => aClause({ text, leadIn, heading }))];
}

describe('findPurposeLists', () => {
  it('finds the sentence that introduces five purposes', () => {
    const clauses = aList('We process your data:', ['to operate it;', ...purposes.slice(1)]);
    expect([...findPurposeLists(clauses)]).toEqual([clauses[0]]);
  });

  it('counts the lists of a section together', () => {
    const first = aList('First, we use your data on the ground of the contract:', [
      'to provide the service;',
      'to verify your identity;',
    ]);
    const second = aList('Then we use your data with your consent:', [
      'to send you news;',
      'to personalise the app;',
      'to show you offers.',
    ]);
    expect([...findPurposeLists([...first, ...second])]).toEqual([first[0]]);
  });

  it('takes the first item where no sentence introduces the list', () => {
    const clauses = ['Provide it.', 'Improve it.', 'Protect it.', 'Market it.', 'Contact you.'].map((text) =>
      aClause({ text, heading: 'How we use your information' }),
    );
    expect([...findPurposeLists(clauses)]).toEqual([clauses[0]]);
  });

  it.each([
    [
      'four purposes',
      aList('We use your data:', ['to provide it;', 'to improve it;', 'to protect it;', 'to market it.']),
    ],
    ['recipients', aList('We disclose your data to partners who use it:', purposes)],
    ['what is not done', aList('We do not use your data:', purposes)],
    ['rights', aList('You have the right to ask that we use your data only:', purposes)],
    [
      'kinds of data',
      aList('How we use these data:', [
        'Contact information',
        'Research data',
        'Support details',
        'Offer data',
        'Communication data',
      ]),
    ],
    ['what readers do', aList('We collect data when you use it:', purposes)],
  ])('does not take %s for many purposes', (_, clauses) => {
    expect(findPurposeLists(clauses).size).toBe(0);
  });
});
