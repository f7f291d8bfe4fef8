import { describe, expect, it } from 'vitest';
import { classifyClauses } from '../../lib/classify/classify-clauses.ts';
import { parseModel } from '../../lib/classify/model.ts';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import type { Clause, Stance } from '../../lib/types.ts';
import { aClause } from '../builders.ts';
import { readShippedModel } from './shipped-model.ts';

const model = parseModel(readShippedModel());
const classify = (clause: Partial<Clause>) => classifyClauses([aClause(clause)], model)[0]!;

/** Sentences of our own, with what a careful reader would say of them. */
const sentences: [string, PracticeId, Stance[]][] = [
  ['Our shop sets cookies so that your basket survives when you close the tab.', 'cookies.own', ['does']],
  ['If you turn cookies off, parts of the shop may stop working.', 'cookies.needed', ['does', 'may']],
  ['We use Google Analytics to learn how people move through our pages.', 'cookies.third-party-analytics', ['does']],
  [
    'Advertising networks place their own cookies on your browser when you visit us.',
    'cookies.third-party-ads',
    ['does'],
  ],
  [
    'Our newsletters hold tiny web beacons that tell us whether you opened them.',
    'tracking.pixels-fingerprinting',
    ['does'],
  ],
  ['At this time our website does not respond to Do Not Track signals.', 'tracking.dnt-ignored', ['does']],
  ['We honour Do Not Track signals sent by your browser.', 'tracking.dnt-honoured', ['does']],
  [
    'Companies that host our servers and answer support mail for us receive the data they need.',
    'sharing.service-providers',
    ['does'],
  ],
  ['We share your details with our parent company and its subsidiaries.', 'sharing.affiliates', ['does']],
  ['If our company is merged or sold, your data may pass to the new owner.', 'sharing.business-transfer', ['may']],
  ['We disclose data where a court order or the law requires it.', 'sharing.legal', ['does']],
  ['We may publish statistics that are aggregated so that nobody can be identified.', 'sharing.aggregated', ['may']],
  ['We do not sell your personal information.', 'sharing.no-sale', ['does']],
  [
    'Our pages link to other websites whose privacy practices we are not responsible for.',
    'sharing.other-sites',
    ['does'],
  ],
  [
    'You can unsubscribe from our marketing e-mails with the link at the bottom of each.',
    'choices.opt-out-marketing',
    ['does', 'choice', 'may'],
  ],
  [
    'To opt out of interest-based advertising, visit the page of the Network Advertising Initiative.',
    'choices.opt-out-ads',
    ['does', 'choice', 'may'],
  ],
  ['Most browsers let you refuse cookies in their settings.', 'choices.browser-controls', ['does', 'choice', 'may']],
  ['You may withdraw your consent at any time.', 'choices.withdraw-consent', ['does', 'may', 'choice']],
  [
    'When you register we collect your name, postal address, e-mail address and phone number.',
    'collection.contact',
    ['does'],
  ],
  ['We collect your credit card number and billing details when you pay.', 'collection.financial', ['does']],
  [
    'With your permission our app collects the precise location of your phone.',
    'collection.location',
    ['does', 'choice'],
  ],
  ['Our servers log your IP address, browser type and operating system.', 'collection.device', ['does']],
  [
    'We also receive information about you from data brokers and social networks.',
    'collection.from-third-parties',
    ['does'],
  ],
  ['We use your data to show you advertisements that match your interests.', 'use.targeted-ads', ['does']],
  ['We use the information to send you offers and promotions.', 'use.marketing', ['does']],
  ['We use what you look at to recommend products that suit your taste.', 'use.personalisation', ['does']],
  ['You have the right to obtain a copy of the personal data that we hold about you.', 'rights.access', ['does']],
  ['You may ask us to correct data that is wrong.', 'rights.correct', ['does', 'may', 'choice']],
  ['You can ask us to erase your personal data.', 'rights.delete', ['does', 'may', 'choice']],
  ['You have the right to lodge a complaint with a supervisory authority.', 'rights.complain', ['does']],
  ['California residents have additional rights under the CCPA.', 'rights.california', ['does']],
  ['We delete server logs after 30 days.', 'retention.stated-period', ['does']],
  ['We keep your information only as long as necessary for these purposes.', 'retention.as-needed', ['does']],
  ['We take reasonable technical and organisational measures to protect your data.', 'security.measures', ['does']],
  ['All traffic between your browser and our servers is encrypted with TLS.', 'security.encryption', ['does']],
  [
    'No method of transmission over the internet is completely secure, so we cannot guarantee it.',
    'security.no-guarantee',
    ['does'],
  ],
  ['Our service is not meant for children under 13.', 'children.minimum-age', ['does']],
  [
    'Your information may be transferred to and stored in countries outside your own.',
    'transfers.abroad',
    ['may', 'does'],
  ],
  ['We rely on Standard Contractual Clauses for transfers out of the EEA.', 'transfers.safeguards', ['does']],
  ['We will notify you by e-mail before material changes to this policy take effect.', 'changes.notified', ['does']],
  ['This policy was last updated on 3 May 2025.', 'changes.dated', ['does']],
  ['Questions about privacy? Write to privacy@shop.example.', 'contact.given', ['does']],
];

/** Sentences of policies that state no practice. */
const plainSentences = [
  'Welcome to our shop.',
  'In this policy "we" means the owner of the shop.',
  'Please read the following sections with care.',
  'Thank you for your trust.',
  'The weather was fine on the day the shop opened.',
  'Click here.',
];

describe('classifyClauses', () => {
  it('finds nine in ten of the practices that our own sentences state', () => {
    const missed = sentences.filter(([text, practice, stances]) => {
      const tag = classify({ text }).practices.find(({ id }) => id === practice);
      return tag === undefined || !stances.includes(tag.stance);
    });
    expect(missed.map(([text]) => text).slice(0, 10)).toHaveLength(Math.min(missed.length, 4));
  });

  it('tags no more than three practices on most clauses', () => {
    const counts = sentences.map(([text]) => classify({ text }).practices.length);
    expect(counts.filter((count) => count > 3).length).toBeLessThanOrEqual(2);
  });

  it.each(plainSentences)('says nothing of "%s"', (text) => {
    expect(classify({ text }).practices).toEqual([]);
  });

  it('never says that a company sells which says that it does not', () => {
    for (const text of ['We do not sell your personal information.', 'We never sell or rent your data to anyone.']) {
      const sells = classify({ text }).practices.filter(
        ({ id, stance }) => id === 'sharing.sells' && stance !== 'does-not',
      );
      expect(sells).toEqual([]);
    }
  });

  it('reads a list item with its lead-in', () => {
    const { practices } = classify({
      kind: 'list-item',
      leadIn: 'We collect the following information when you use our site:',
      text: 'your IP address and the kind of browser you use',
    });
    expect(practices.map(({ id }) => id)).toContain('collection.device');
  });

  it('gives all ten categories, best first, and keeps the clause as it was', () => {
    const clause = aClause({ id: 'c7', text: 'We encrypt your data on our servers.' });
    const [tagged] = classifyClauses([clause], model);
    const scores = tagged!.categories.map(({ score }) => score);
    expect(tagged).toMatchObject(clause);
    expect(scores).toHaveLength(10);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(tagged!.categories[0]).toMatchObject({ id: 'data-security', assigned: true });
  });

  it.each([
    ['nothing but signs', '!!! --- ???'],
    ['right-to-left letters and emoji', 'مرحبا 👋🏽 שלום'],
    ['a word of a hundred thousand letters', 'x'.repeat(100_000)],
    ['half a surrogate pair', 'cookie \ud800 data'],
  ])('copes with %s', (_, text) => {
    const { categories } = classify({ text });
    expect(categories.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });
});
