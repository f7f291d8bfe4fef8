import { describe, expect, it } from 'vitest';
import { findThirdParties } from '../../lib/summarise/find-third-parties.ts';
import { knownThirdParties } from '../../lib/summarise/known-third-parties.ts';
import { aLinkIn, aTaggedClause } from '../builders.ts';

const page = { url: 'https://shop.example/privacy', title: 'Privacy Policy' };

function namesIn(text: string, overrides: Parameters<typeof aTaggedClause>[0] = {}, from = page): string[] {
  return findThirdParties(from, [aTaggedClause({ text, ...overrides })]).map(({ name }) => name);
}

describe('findThirdParties', () => {
  it.each([
    ['We use Google Analytics to measure visits.', ['Google Analytics']],
    ['Payments are processed by Stripe and PayPal.', ['Stripe', 'PayPal']],
    ['We send mail through Mailgun.', ['Mailgun']],
    ['Hotjar and FullStory record sessions for us.', ['Hotjar', 'FullStory']],
    ['We work with service providers such as Nimbus Hosting and Quickmail Ltd.', ['Nimbus Hosting', 'Quickmail Ltd']],
    ['Our payment processor, Paywell Inc, stores your card.', ['Paywell Inc']],
    ['Data is hosted by Stackhouse GmbH in Germany.', ['Stackhouse GmbH']],
    ['We use Segment to collect events.', ['Segment']],
    ['You can log in with Facebook or LinkedIn.', ['Facebook', 'LinkedIn']],
    ['We work with payment providers such as ADYEN N.V, and store nothing.', ['Adyen']],
    ['Linkedin and Youtube buttons collect data when you click.', ['LinkedIn', 'YouTube']],
  ])('finds in "%s" %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['an instruction', 'You can link accounts, edit your profile and Close your account.'],
    ['a part of another name', 'We share your list of Close Friends through Visitor Mode and Box Office Stars.'],
    ['a kind of provider', 'We share data with providers such as CDNs, KYC vendors and ad networks like NAI.'],
    ['a common word', 'We use your segment of the market to send offers.'],
    ['a common word at the start of a sentence', 'Square one: we collect your name.'],
    ['a browser', 'You can block cookies in Google Chrome and Apple Safari using their settings.'],
    ['a pointer', 'For more information see the privacy policy of Google.'],
    ['an address', 'Follow us at https://twitter.com/example, a platform we use.'],
    [
      'capitalised terms of the policy',
      'We share with service providers such as Personal Data Processors and Our Affiliates.',
    ],
    ['what is denied', 'We do not use trackers (like Google Analytics) that share data.'],
    ['a former name', 'We use a tool (the former Piwik) of our own.'],
    ['a body for disputes', 'You can use the TRUSTe dispute resolution process.'],
    ['a copyright line', '© 2020 Google. All rights reserved. Used by permission.'],
  ])('does not take %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes a name that links to the site of that name', () => {
    const text = 'Our videos are served by streamcove, see its statement.';
    const links = [
      aLinkIn(text, 'streamcove', 'https://www.streamcove.com/'),
      aLinkIn(text, 'statement', 'https://statement.example/'),
    ];
    expect(namesIn(text, { links })).toEqual(['streamcove']);
  });

  it('leaves out the service itself and its group', () => {
    const own = { url: 'https://www.stripe.com/privacy', title: 'Stripe Privacy Policy' };
    expect(namesIn('Stripe processes payments and uses Hotjar.', {}, own)).toEqual(['Hotjar']);
    const group = { url: 'https://instagram.com/privacy', title: 'Privacy' };
    expect(namesIn('We share data with Facebook and Criteo.', {}, group)).toEqual(['Criteo']);
  });

  it('knows the service by the way it introduces itself', () => {
    const clauses = [
      aTaggedClause({ id: 'c1', text: 'This policy tells how Mixpanel, Inc. ("we", "us") handles data.' }),
      aTaggedClause({ id: 'c2', text: 'Mixpanel uses Zendesk to provide support.' }),
    ];
    expect(findThirdParties(page, clauses).map(({ name }) => name)).toEqual(['Zendesk']);
  });

  it('reads the first column of a table of suppliers', () => {
    const row = { kind: 'table-row' as const, leadIn: 'supplier | data', text: 'Boxwood Cloud\tmedia files' };
    expect(namesIn(row.text, row)).toEqual(['Boxwood Cloud']);
  });

  it('lists a party once, with all its clauses', () => {
    const clauses = [
      aTaggedClause({ id: 'c1', text: 'We use Stripe for payments.' }),
      aTaggedClause({ id: 'c2', text: 'Stripe stores your card for us.' }),
    ];
    expect(findThirdParties(page, clauses)).toEqual([{ name: 'Stripe', clauses: ['c1', 'c2'] }]);
  });
});

describe('knownThirdParties', () => {
  it('names each once', () => {
    const names = knownThirdParties.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
