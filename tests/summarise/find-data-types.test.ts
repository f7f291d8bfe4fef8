import { describe, expect, it } from 'vitest';
import { findDataTypes } from '../../lib/summarise/find-data-types.ts';
import { aPracticeTag, aTaggedClause } from '../builders.ts';

function typesIn(text: string, overrides: Parameters<typeof aTaggedClause>[0] = {}): string[] {
  return findDataTypes([aTaggedClause({ text, ...overrides })]).map(({ id }) => id);
}

describe('findDataTypes', () => {
  it.each([
    ['We collect your credit card number.', 'financial'],
    ['We ask for information about your medical history.', 'health'],
    ['You give us your e-mail address.', 'contact'],
    ['The app records your GPS position.', 'location'],
    ['We collect your gender and date of birth.', 'demographic'],
    ['We request a copy of your passport.', 'personal-identifier'],
    ['We record the pages you visit.', 'user-online-activities'],
    ['We store your username and password.', 'user-profile'],
    ['We receive information from your social media profile.', 'social-media-data'],
    ['Our servers log your IP address.', 'ip-address-and-device-ids'],
    ['We use cookies.', 'cookies-and-tracking-elements'],
    ['We collect the type of browser and your operating system.', 'computer-information'],
    ['We collect your answers to surveys.', 'survey-data'],
    ['We store your fingerprint.', 'biometric'],
    ['We keep the photos that you upload.', 'content'],
  ])('finds in "%s" %s', (text, id) => {
    expect(typesIn(text)).toContain(id);
  });

  it.each([
    ['a denial', 'We do not collect biometric data such as fingerprints.'],
    ['a request to write', 'Please contact us by e-mail with your credit card questions.'],
    ['a question', 'Do we collect your location?'],
    ['advice', 'You can block cookies in your browser.'],
  ])('does not take %s', (_, text) => {
    expect(typesIn(text)).toEqual([]);
  });

  it('reads list items under a sentence that collects, and none under one that denies', () => {
    const item = { kind: 'list-item' as const, text: 'IP addresses' };
    expect(typesIn(item.text, { ...item, leadIn: 'We collect:' })).toEqual(['ip-address-and-device-ids']);
    expect(typesIn(item.text, { ...item, leadIn: 'We do not collect:' })).toEqual([]);
  });

  it('trusts the classifier where the words of collecting are missing', () => {
    const practices = [aPracticeTag('collection.health')];
    expect(typesIn('Medical records of all members.', { practices })).toEqual(['health']);
  });
});
