import { describe, expect, it } from 'vitest';
import { findThirdPartyKinds } from '../../lib/summarise/find-third-party-kinds.ts';
import { aPracticeTag, aTaggedClause, withCategories } from '../builders.ts';

const categories = withCategories('third-party-sharing-collection');

function kindsIn(text: string, overrides: Parameters<typeof aTaggedClause>[0] = {}): string[] {
  return findThirdPartyKinds([aTaggedClause({ text, categories, ...overrides })]).map(({ id }) => id);
}

describe('findThirdPartyKinds', () => {
  it.each([
    ['We share data with vendors that help us.', ['service-providers']],
    ['Data are disclosed to our parent company and its subsidiaries.', ['affiliates']],
    ['We give hashed addresses to advertisers.', ['advertisers']],
    ['We send events to analytics providers.', ['analytics-providers']],
    ['Your card is shared with our payment processor.', ['service-providers', 'payment-processors']],
    ['Buttons of social networks collect your address.', ['social-networks']],
    ['We share lists with carefully selected partners.', ['business-partners']],
    ['We disclose data to the police.', ['authorities']],
    ['Your data may be transferred to a buyer in bankruptcy.', ['buyers']],
    ['We share unpaid bills with a collection agency.', ['credit-agencies']],
    ['We sell lists to data brokers.', ['data-brokers']],
    ['Files are given to our auditors.', ['professional-advisers']],
    ['Your name is visible to other members.', ['other-users']],
    ['Your reviews are shown publicly and can be seen by anyone on the web.', ['public']],
  ])('finds in "%s" %j', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    ['what is denied', 'We do not share data with advertisers.'],
    ['a question', 'Who shares data with advertisers?'],
    ['a source', 'We may collect facts about you from our partners and from publicly available sources.'],
    ['an address', 'Example Ltd, Lily Court, Quiet Road, is the controller and will share no more.'],
    ['what the service itself is', 'When we share reports with you, we act as a data processor.'],
  ])('does not take %s', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('does not take those from whom data come', () => {
    const own = withCategories('first-party-collection-use');
    expect(kindsIn('We receive your address from data brokers.', { categories: own })).toEqual([]);
  });

  it('takes a practice that names a kind, but for its denial', () => {
    expect(kindsIn('See above.', { practices: [aPracticeTag('sharing.affiliates')] })).toEqual(['affiliates']);
    const denied = [aPracticeTag('sharing.affiliates', { stance: 'does-not' })];
    expect(kindsIn('See above.', { practices: denied })).toEqual([]);
  });
});
