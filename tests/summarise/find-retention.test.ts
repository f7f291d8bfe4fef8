import { describe, expect, it } from 'vitest';
import { findRetention } from '../../lib/summarise/find-retention.ts';
import { aTaggedClause } from '../builders.ts';

function periodsOf(text: string, overrides: Parameters<typeof aTaggedClause>[0] = {}): string[] {
  return findRetention([aTaggedClause({ text, ...overrides })]).map(({ period }) => period);
}

describe('findRetention', () => {
  it.each([
    ['We keep server logs for 30 days.', ['P30D']],
    ['Backups are deleted after two (2) years.', ['P2Y']],
    ['Support messages are stored for six months.', ['P6M']],
    ['Session tokens are kept for 90 minutes.', ['PT90M']],
    ['Uploaded files are removed after 24 hours.', ['P1D']],
    ['We retain recordings for a year.', ['P1Y']],
    ['Logs are purged within one hundred and eighty days.', ['P180D']],
    ['We delete inactive accounts after 18 months.', ['P18M']],
    ['Invoices are retained for at least seven years.', ['P7Y']],
    ['Cookies expire after 13 months at the latest.', ['P13M']],
    ['We hold call recordings for up to 12 weeks.', ['P12W']],
    ['Records are stored for 1.5 years.', ['P18M']],
    ['We keep chats for 30 days and invoices for ten years.', ['P30D', 'P10Y']],
    ['After you close the account, we delete your data within 60 days.', ['P60D']],
    ['We keep your data for as long as your account is active.', ['as-needed']],
    ['We retain personal data only as long as necessary for these purposes.', ['as-needed']],
    ['Data is stored no longer than is needed to provide the service.', ['as-needed']],
    ['We will delete your information when it is no longer required.', ['as-needed']],
    ['We may retain records as required by law.', ['as-needed']],
    ['IP addresses are kept temporarily to stop abuse.', ['as-needed']],
    ['Data that you give to support is kept only for the purpose of answering you.', ['as-needed']],
    ['Anonymous statistics are kept indefinitely.', ['indefinite']],
    ['We store the hash of your address permanently.', ['indefinite']],
    ['Your name may be kept in perpetuity in our records.', ['indefinite']],
    ['Your reports are immediately deleted once they are sent.', ['P0D']],
    ['We do not keep the transcript after you end the session.', ['P0D']],
    ['We keep applications for 6 to 12 months.', ['P6M', 'P12M']],
    ['We will keep your address so that we do not contact you again.', ['indefinite']],
    ['Your drafts are deleted when your account is closed.', ['as-needed']],
    ['We may retain some records to comply with tax rules.', ['as-needed']],
    ['Test results are stored for a limited time.', ['as-needed']],
    ['Your data are deleted immediately once they are no longer required.', ['as-needed']],
  ])('finds in "%s" %j', (text, periods) => {
    expect(periodsOf(text)).toEqual(periods);
  });

  it.each([
    ['a promise about children', 'We immediately delete data of a child when we learn of it.'],
    ['a copy that is not deleted at once', 'We may not immediately delete residual copies.'],
    ['care for a password', 'You are responsible for keeping your password secure, where needed to sign in.'],
    ['what a company has held for long', 'We have held true to our promise for more than 40 years.'],
    ['a deadline for answers', 'We respond to every request within 30 days.'],
    ['a deadline that can be extended', 'We may extend the period to reply by 45 days.'],
    ['a notice period', 'We give 30 days’ notice of changes.'],
    ['an age', 'We do not keep data of children under 13 years of age.'],
    ['a look-back window', 'We disclosed such records in the past 12 months.'],
    ['a frequency', 'We check our storage every 12 months.'],
    ['a plain length of time', 'Our free trial lasts 14 days.'],
    ['a denial of keeping for ever', 'We do not store data indefinitely.'],
    ['a duty to keep that is denied', 'We have no obligation to store your files indefinitely.'],
    ['what is kept from lasting', 'Our rules prevent identifiers from being retained indefinitely.'],
    ['what is gone for ever', 'Once your friend deletes the message too, it is gone forever.'],
    ['an answer to a wish for deletion', 'We will respond to access and deletion requests within 45 days.'],
    ['a promise that is old', 'We kept to this for almost 20 years, and remain committed to it.'],
    ['sharing as needed', 'We share data as needed to provide the service.'],
    ['a time that has passed', 'The paste was deleted 16 minutes ago.'],
    ['how long a delivery takes', 'We do not store parcels’ data in transit, which takes less than one second.'],
    ['a removal that may not be immediate', 'Copies in caches may not be immediately removed.'],
  ])('does not take %s for a period', (_, text) => {
    expect(periodsOf(text)).toEqual([]);
  });

  it('reads short periods in a table', () => {
    const row = { kind: 'table-row' as const, leadIn: 'data | kept', text: 'Server logs\t30d' };
    expect(findRetention([aTaggedClause(row)])).toEqual([{ period: 'P30D', what: 'Server logs', clause: 'c1' }]);
  });

  it('takes the verb from the sentence that introduces a list', () => {
    expect(periodsOf('server logs: 30 days', { kind: 'list-item', leadIn: 'We keep:' })).toEqual(['P30D']);
  });

  it('says what is kept in the words of the clause', () => {
    const [fact] = findRetention([aTaggedClause({ text: 'We keep server logs for 30 days.' })]);
    expect(fact?.what).toBe('server logs');
    const [other] = findRetention([aTaggedClause({ text: 'Call recordings are deleted after a month.' })]);
    expect(other?.what).toBe('Call recordings');
  });

  it.each([
    ['We retain it in compliance with the law for 30 days.', ''],
    ['We delete it or make it anonymous after 30 days.', ''],
    ['We retain personal data as needed to provide the service.', 'personal data'],
    ['We remove names from our systems once it is a year old, or after 30 days.', 'names from our systems'],
  ])('does not say half a sentence: "%s" keeps "%s"', (text, what) => {
    expect(findRetention([aTaggedClause({ text })])[0]?.what).toBe(what);
  });
});

describe('findRetention: tables and lists of terms', () => {
  const heading = 'How long we keep data';

  it.each([
    ['Support requests\tQuestions and answers\t7 years\tTo confirm what was said', ['P7Y']],
    ['Portfolio\tYour lists\tLifetime of the account', ['as-needed']],
    ['Fingerprint of the browser\tinstantly', ['P0D']],
  ])('finds in the row "%s" %j', (text, periods) => {
    expect(periodsOf(text, { kind: 'table-row', heading })).toEqual(periods);
  });

  it('takes each reason for keeping longer', () => {
    const leadIn = 'We may keep your data longer:';
    expect(periodsOf('if a law demands it;', { kind: 'list-item', leadIn })).toEqual(['as-needed']);
  });

  it('takes no deadline of a chapter on deletion', () => {
    const text = 'We process your request within 45 days after its receipt.';
    expect(periodsOf(text, { kind: 'list-item', heading: 'Right to deletion' })).toEqual([]);
  });
});
