import { describe, expect, it } from 'vitest';
import { findPurposes } from '../../lib/summarise/find-purposes.ts';
import { aPracticeTag, aTaggedClause, withCategories } from '../builders.ts';

const categories = withCategories('first-party-collection-use');

function purposesIn(text: string, overrides: Parameters<typeof aTaggedClause>[0] = {}): string[] {
  return findPurposes([aTaggedClause({ text, categories, ...overrides })]).map(({ id }) => id);
}

describe('findPurposes', () => {
  it.each([
    ['We use your address to deliver your orders.', ['basic-service-feature']],
    ['We use your name to run contests and forums.', ['additional-service-feature']],
    ['Logs are used to detect fraud and fix bugs.', ['service-operation-and-security']],
    ['Cookies are used to remember your choices.', ['personalization-customization']],
    ['We use the data to understand how visitors move about.', ['analytics-research']],
    ['We use your age to show ads.', ['advertising']],
    ['We use your e-mail address to send you coupons.', ['marketing']],
    ['We process records to comply with tax law.', ['legal-requirement']],
    ['Data may be used in connection with a merger.', ['merger-acquisition']],
  ])('finds in "%s" %j', (text, purposes) => {
    expect(purposesIn(text)).toEqual(purposes);
  });

  it.each([
    ['what is denied', 'We do not use your data for advertising.'],
    ['a question', 'Do you use my data for advertising?'],
  ])('does not take %s', (_, text) => {
    expect(purposesIn(text)).toEqual([]);
  });

  it('does not take a clause that is not about the use of data', () => {
    const text = 'You may write to us to opt out of advertising.';
    expect(purposesIn(text, { categories: withCategories('user-choice-control') })).toEqual([]);
  });

  it('takes a practice that states a purpose, but for its denial', () => {
    const text = 'See above.';
    expect(purposesIn(text, { practices: [aPracticeTag('use.marketing')] })).toEqual(['marketing']);
    expect(purposesIn(text, { practices: [aPracticeTag('use.marketing', { stance: 'does-not' })] })).toEqual([]);
  });

  it('gives each purpose once, with all of its clauses', () => {
    const clauses = ['c1', 'c2'].map((id) => aTaggedClause({ id, text: 'We use cookies to show ads.', categories }));
    expect(findPurposes(clauses)).toEqual([{ id: 'advertising', clauses: ['c1', 'c2'] }]);
  });
});
