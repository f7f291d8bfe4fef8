import { describe, expect, it } from 'vitest';
import { isHeadOfItem, isInTitleCase, isReference, isTitle } from '../../lib/summarise/recognise-titles.ts';
import { aClause } from '../builders.ts';

describe('isTitle', () => {
  it.each([
    'Transfers After a Merger, Sale, or Other Change of Ownership.',
    'Beacons, Pixels/Tags, Usage Records, and Advertising by Interest.',
    'What We Keep Once Your Membership Has Ended.',
    'Data We May Share With Partners',
    'Sharing with Advertisers',
    'Texas Student Privacy Act Notice',
    'The protection of your photographs.',
    'Pseudonymous Data Disclosure.',
  ])('takes "%s" for a title', (text) => {
    expect(isTitle(aClause({ text }))).toBe(true);
  });

  it.each([
    'We Do Not Sell Your Data.',
    'and (iv) to portability of data.',
    'WE DO NOT SELL YOUR DATA.',
    'No Sale of Data, No Advertising.',
    'Shop Inc. participates in the EU-US Data Privacy Framework and the Swiss-US Data Privacy Framework.',
    'OREGON RESIDENTS MAY ASK THE REGISTER OF DATA BROKERS TO DELETE THEIR DATA.',
    'View the former version of this Notice.',
    'We handle questions about data within a week.',
    'Last Changed: 4 May 2031',
    'Shop Ltd, Privacy Office, 12 High Street, Exampletown 10117',
    'privacy@shop.example',
    'You can reach Shop’s Data Protection Officer here.',
  ])('takes "%s" for a statement', (text) => {
    expect(isTitle(aClause({ text }))).toBe(false);
  });

  it('takes no item or row for a title that something introduces', () => {
    const text = 'Business Partners';
    expect(isTitle(aClause({ text, kind: 'list-item', leadIn: 'We share your data with:' }))).toBe(false);
    expect(isTitle(aClause({ text, kind: 'table-row', leadIn: 'Recipient' }))).toBe(false);
  });

  it('takes an enumeration under a heading that says what is listed for a statement', () => {
    const text = 'Your name, gender and date of birth.';
    expect(isTitle(aClause({ text, heading: 'Information we collect' }))).toBe(false);
    expect(isTitle(aClause({ text, heading: 'Appendix' }))).toBe(true);
    const item = 'advertising partners of our choice';
    expect(isTitle(aClause({ text: item, kind: 'list-item', heading: 'Who sees your data?' }))).toBe(false);
  });

  it('stays fast on a hostile text', () => {
    const text = 'Aa '.repeat(200_000);
    const start = performance.now();
    isTitle(aClause({ text }));
    isReference(text);
    isInTitleCase(text, 2);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('isHeadOfItem', () => {
  it.each(['Business Partners.', 'Web Beacons and Pixels.', 'Advertisers:', 'Right to Data Portability.'])(
    'takes "%s" for the head of an item',
    (text) => {
      expect(isHeadOfItem(aClause({ text, kind: 'list-item', leadIn: 'We use:' }))).toBe(true);
    },
  );

  it.each(['Business Partners', 'to send you letters.', 'Phone: 030 12345.'])('takes "%s" for an item', (text) => {
    expect(isHeadOfItem(aClause({ text, kind: 'list-item', leadIn: 'We use:' }))).toBe(false);
  });
});

describe('isReference', () => {
  it.each([
    'Please see our Cookie Notice for more on our use of cookies.',
    'For more details on cookies please visit their page.',
    'See the section below captioned How to Refuse Advertising and the Advertising Trade.',
    'To learn more about how we share your data, read section 4 below.',
    'You can learn more about the cookies we set in our Cookie Notice.',
  ])('takes "%s" for a reference', (text) => {
    expect(isReference(text)).toBe(true);
  });

  it.each([
    'To learn what interests you, we use cookies.',
    'For more information, click here. We do not answer such signals.',
    'See our settings page to block cookies.',
    'To find out more about your rights or to exercise them, write to us.',
    'We use cookies, as our Cookie Notice explains.',
  ])('takes "%s" for more', (text) => {
    expect(isReference(text)).toBe(false);
  });
});
