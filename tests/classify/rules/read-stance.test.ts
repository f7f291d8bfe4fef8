import { describe, expect, it } from 'vitest';
import type { CueInput } from '../../../lib/classify/rules/cue-input.ts';
import { readStance } from '../../../lib/classify/rules/read-stance.ts';
import { type PracticeId, practiceIds } from '../../../lib/taxonomy/practices.ts';
import type { Stance } from '../../../lib/types.ts';

const clause = (text: string, leadIn = '', heading = ''): CueInput => ({ text, leadIn, heading });

type Row = readonly [practice: PracticeId, stance: Stance, text: string, leadIn?: string, heading?: string];

function expectRows(rows: readonly Row[]): void {
  for (const [practice, stance, text, leadIn, heading] of rows) {
    it(`${practice} is "${stance}" in: ${[heading, leadIn, text].filter(Boolean).join(' | ')}`, () => {
      expect(readStance(practice, clause(text, leadIn, heading))).toBe(stance);
    });
  }
}

describe('readStance takes no exception for a denied right', () => {
  expectRows([
    ['rights.access', 'may', 'There are exemptions, so you may not always get everything that we hold.'],
    [
      'rights.delete',
      'may',
      'The data subject has the right to have data erased, provided that we do not have to keep it and it is not possible to object.',
    ],
    ['rights.delete', 'does-not', 'You cannot have your records deleted.'],
    [
      'choices.browser-controls',
      'may',
      'Most browsers let you refuse cookies, but if you do so you will not be able to order.',
    ],
    ['rights.close-account', 'does', 'Once your account is closed you will not be able to recover it.'],
  ]);
});

describe('readStance takes a flat denial over what else the clause says', () => {
  expectRows([
    [
      'use.profiling',
      'does-not',
      'We analyse tickets for statistics, but we do not do any targeted advertising or profiling.',
    ],
    ['use.targeted-ads', 'does-not', 'We analyse tickets for statistics, but we do not do any targeted advertising.'],
    [
      'use.profiling',
      'does-not',
      'Automated decisions and profiling: we do not carry out any automated decision-making.',
    ],
    ['use.targeted-ads', 'does', 'We use your purchases for targeted advertising, and we do not make profiles.'],
  ]);
});

describe('readStance reads plain assertions and possibilities', () => {
  expectRows([
    ['sharing.third-parties', 'does', 'We share your contact details with our partners.'],
    ['sharing.third-parties', 'may', 'We may share your contact details with our partners.'],
    ['sharing.third-parties', 'may', 'Your details might be disclosed to other companies.'],
    ['sharing.third-parties', 'may', 'We reserve the right to transfer what we know about you to other companies.'],
    ['sharing.sells', 'may', 'We could sell our mailing list to other firms.'],
    ['sharing.sells', 'does', 'We sell our mailing list to other firms.'],
    ['collection.location', 'does', 'When you use the app we collect your precise location.'],
    ['collection.location', 'may', 'The app may collect your precise location.'],
    ['cookies.third-party-ads', 'may', 'Our advertising partners may place cookies on your device.'],
    ['cookies.third-party-ads', 'does', 'Advertising partners place cookies on your device.'],
    ['use.marketing', 'does', 'We use your e-mail address to send you offers.'],
    [
      'sharing.service-providers',
      'does',
      'We share data with companies that host our site, and they may not use it for anything else.',
    ],
    ['collection.activity', 'does', 'We log the pages you visit, which cannot identify you.'],
  ]);
});

describe('readStance reads denials', () => {
  expectRows([
    ['sharing.sells', 'does-not', 'We do not sell your data.'],
    ['sharing.no-sale', 'does', 'We do not sell your data.'],
    ['sharing.no-sale', 'does', 'We don’t sell, rent or trade your data, ever.'],
    ['sharing.no-sale', 'does', 'Your data is never sold to anybody.'],
    ['sharing.no-sale', 'does', 'We sell no personal data.'],
    ['sharing.no-sale', 'does', 'We have not sold and will not sell personal information.'],
    ['sharing.no-sale', 'does', 'Under no circumstances will we sell your name.'],
    ['sharing.no-sale', 'does', 'No personal data that you give us is sold.'],
    ['sharing.no-sale', 'does', 'We refuse to sell the data of our readers.'],
    ['sharing.no-sale', 'does', 'We neither sell nor rent your e-mail address.'],
    ['sharing.no-sale', 'does', 'It is our policy not to sell data about our members.'],
    ['sharing.third-parties', 'does-not', 'We will never share your data with third parties.'],
    ['sharing.third-parties', 'does-not', 'Nor do we share it with anybody else.'],
    ['sharing.third-parties', 'does-not', 'We share your address with no one.'],
    ['sharing.third-parties', 'does-not', 'We dont disclose your address to outside firms.'],
    ['sharing.no-sharing', 'does', 'The names of our readers are not passed on to other companies.'],
    ['collection.financial', 'does-not', 'We do not collect or store card numbers.'],
    ['collection.biometric', 'does-not', 'We never knowingly collect fingerprints or face scans.'],
    ['collection.contact', 'does-not', 'No contact details are collected on this site.'],
    ['cookies.own', 'does-not', 'Our site does not use cookies.'],
    ['cookies.third-party-ads', 'does-not', 'We do not allow advertisers to set cookies here.'],
    ['use.targeted-ads', 'does-not', 'We do not use what you write to target ads.'],
    ['tracking.other-sites', 'does-not', 'We don’t follow you across other websites.'],
    ['tracking.none', 'does', 'We do not track our visitors.'],
    ['tracking.none', 'does-not', 'We track how visitors move through the site.'],
    ['security.encryption', 'does-not', 'E-mail that you send us is not encrypted.'],
    ['transfers.abroad', 'does-not', 'We do not transfer your data outside Switzerland.'],
    ['retention.indefinite', 'does-not', 'We will not keep your data for ever.'],
    ['retention.indefinite', 'does', 'We do not delete posts, which stay on our servers.'],
    ['retention.indefinite', 'does-not', 'We do not permanently retain your drafts.'],
    ['use.profiling', 'does-not', 'Our work does not involve automated decision-making or profiling.'],
    ['retention.after-deletion', 'may', 'We may not be able to remove your data from backups.'],
    ['retention.after-deletion', 'does', 'Deleted posts stay in our backups for a year.'],
    ['tracking.none', 'does', 'We do not and never will track you.'],
    ['tracking.none', 'does', 'This site is free of tracking.'],
    [
      'sharing.no-sharing',
      'does',
      'None of the data that you share with us while you play will ever be shared with others.',
    ],
    ['collection.pseudonym', 'does', 'You do not have to give a name to read the site.'],
  ]);
});

describe('readStance reads conditions and exceptions', () => {
  expectRows([
    ['sharing.third-parties', 'choice', 'We will not share your data with anybody without your consent.'],
    ['sharing.consent-only', 'does', 'We will not share your data with anybody without your consent.'],
    ['sharing.third-parties', 'choice', 'We do not give your data to other firms unless you consent.'],
    ['sharing.consent-only', 'does', 'We share your data only if you agree.'],
    ['sharing.consent-only', 'does-not', 'We may share your data without your permission.'],
    ['sharing.consent-only', 'may', 'With your consent, we may share your data with sponsors.'],
    ['sharing.third-parties', 'choice', 'With your consent we share your data with sponsors.'],
    ['sharing.no-sale', 'does', 'We may share what we know, but we will not sell it.'],
    ['sharing.no-sale', 'choice', 'We do not, unless you ask us to, sell your data.'],
    ['sharing.third-parties', 'may', 'We do not share your data except as described below.'],
    ['sharing.no-sharing', 'may', 'Except as described below, we do not share your data.'],
    ['sharing.third-parties', 'does-not', 'We do not share your data with others unless the law requires it.'],
    ['sharing.no-sharing', 'may', 'We do not share your data with others unless the law requires it.'],
    ['sharing.legal', 'may', 'We do not disclose your data to anybody except where a court orders it.'],
    ['sharing.service-providers', 'may', 'We do not share data with anybody other than our service providers.'],
    ['sharing.affiliates', 'may', 'Apart from our affiliates, we disclose your data to no one.'],
    ['sharing.advertisers', 'does-not', 'We share data with vendors. We do not share it with advertisers.'],
    ['sharing.third-parties', 'choice', 'We share your data with partners; you can opt out at any time.'],
    ['use.marketing', 'choice', 'We send you offers, and you may unsubscribe from them.'],
    ['use.targeted-ads', 'choice', 'We will use your browsing to tailor ads if you opt in.'],
    ['collection.location', 'choice', 'We collect your location only if you allow it.'],
    ['collection.location', 'choice', 'You can turn off the collection of location data.'],
    ['use.marketing', 'does', 'We send you offers without your consent.'],
    ['collection.location', 'may', 'If we collect your location, we tell you.'],
    ['collection.demographic', 'does', 'We require that you give your date of birth.'],
    ['sharing.third-parties', 'does', 'Even if you do not agree, we share your data with partners.'],
    ['cookies.own', 'does', 'By using the site you consent to our use of cookies.'],
    ['collection.contact', 'does', 'We collect the details that you choose to provide.'],
  ]);
});

describe('readStance keeps a denial to its own verb', () => {
  expectRows([
    [
      'sharing.third-parties',
      'choice',
      'If you do not wish to receive e-mails, we may share your address all the same unless you tell us not to.',
    ],
    ['sharing.third-parties', 'may', 'If you do not register, we may share what we learn from your visit.'],
    ['sharing.third-parties', 'does', 'We do not only collect data, we share it with others.'],
    ['sharing.no-sale', 'does-not', 'We do not rule out selling data.'],
    ['sharing.sells', 'may', 'We cannot guarantee that we do not sell data by accident.'],
    ['sharing.third-parties', 'may', 'This does not mean that we do not share data.'],
    ['cookies.third-party-ads', 'does', 'We do not control how advertisers use cookies on our site.'],
    ['cookies.third-party-analytics', 'does', 'We use a counting service which does not tell us who you are.'],
    [
      'sharing.third-parties',
      'does',
      'We are not responsible for what others do with the data that we share with them.',
    ],
    ['sharing.third-parties', 'does', 'Although we do not sell your data, we share it with our partners.'],
    ['sharing.aggregated', 'may', 'We may share statistics that do not identify you.'],
    ['sharing.service-providers', 'does', 'Our vendors receive your data from us but may not share it.'],
    ['use.service', 'does', 'We use your data to run the site and for no other purpose.'],
    ['collection.activity', 'does', 'Whether or not you sign in, we record your clicks.'],
    ['sharing.public', 'does', 'Your profile is public; please do not post what you want to keep private.'],
  ]);
});

describe('readStance reads a clause in its frame', () => {
  expectRows([
    ['cookies.social', 'does-not', 'No like buttons, no pixels.', 'We set few cookies:', 'Social networks use cookies'],
    ['sharing.no-sale', 'does', '(a) sell your data;', 'We do not:'],
    ['sharing.sells', 'does-not', 'sell your data;', 'We will never:'],
    ['sharing.third-parties', 'may', 'sponsors of our events', 'We may share your data with:'],
    ['sharing.service-providers', 'does', 'Companies that host our site', 'We disclose data to the following:'],
    ['sharing.third-parties', 'does', 'We share your name with sponsors.', 'Here is what we do not do lightly:'],
    ['collection.health', 'does-not', 'health records', '', 'What we do not collect'],
    ['collection.health', 'does', 'health records', '', 'What we collect'],
    ['sharing.no-sale', 'does', 'No.', '', 'Do you sell my data?'],
    ['sharing.sells', 'does-not', 'No, never.', '', 'Do you sell my data?'],
    ['sharing.sells', 'does', 'Yes.', '', 'Do you sell my data?'],
  ]);
});

describe('readStance reads signals, rights and promises the way their statements are put', () => {
  expectRows([
    ['tracking.dnt-ignored', 'does', 'We do not respond to Do Not Track signals.'],
    ['tracking.dnt-honoured', 'does-not', 'We do not respond to Do Not Track signals.'],
    ['tracking.dnt-ignored', 'does', 'Our site does not currently recognise or change its behaviour for DNT.'],
    ['tracking.dnt-honoured', 'does', 'We honour Do Not Track signals.'],
    ['tracking.dnt-ignored', 'does-not', 'We honour Do Not Track signals.'],
    ['tracking.dnt-ignored', 'does', 'At present we ignore Do Not Track.'],
    ['tracking.dnt-honoured', 'does-not', 'At present we ignore Do Not Track.'],
    ['tracking.dnt-ignored', 'does', 'We do not use technology that recognises Do Not Track signals.'],
    ['tracking.dnt-honoured', 'does', 'If your browser sends DNT, we do not collect usage data.'],
    ['tracking.dnt-ignored', 'does-not', 'If your browser sends DNT, we do not collect usage data.'],
    ['choices.global-privacy-control', 'does', 'We treat a Global Privacy Control signal as a request to opt out.'],
    ['choices.global-privacy-control', 'does-not', 'We do not respond to Global Privacy Control.'],
    ['rights.delete', 'does', 'You may request deletion of your data.'],
    ['rights.access', 'does', 'You can ask us for a copy.'],
    ['choices.withdraw-consent', 'does', 'To the extent that we rely on your consent, you may withdraw it.'],
    ['rights.delete', 'may', 'Depending on where you live, you may have the right to have data deleted.'],
    ['rights.delete', 'does-not', 'You cannot delete your account or its data.'],
    ['choices.opt-out-marketing', 'does', 'You may opt out of our newsletter.'],
    ['choices.opt-out-marketing', 'does-not', 'You may not opt out of our newsletter.'],
    ['choices.browser-controls', 'does', 'You can set your browser not to accept cookies.'],
    ['choices.opt-out-ads', 'does-not', 'We do not offer an opt-out from advertising.'],
    ['choices.opt-in', 'does', 'We ask for your consent before we place cookies.'],
    ['choices.opt-in', 'does-not', 'We may contact you without your consent.'],
    ['choices.opt-in', 'does-not', 'We do not need your consent for this.'],
    ['rights.no-discrimination', 'does', 'We will not discriminate against you for using your rights.'],
    ['rights.no-discrimination', 'does', 'You will not be charged a different price for using your rights.'],
    ['rights.no-discrimination', 'does', 'The law prohibits discrimination against those who use their rights.'],
    ['rights.no-discrimination', 'does-not', 'We may charge you a different price if you use your rights.'],
    ['use.no-ai-training', 'does', 'We do not use your files to train models.'],
    ['use.ai-training', 'does-not', 'We do not use your files to train models.'],
    ['use.no-ai-training', 'does-not', 'We may use your files to train models.'],
    ['use.ai-training', 'choice', 'We train models on your files unless you opt out.'],
    ['security.no-guarantee', 'does', 'No method of transmission is wholly secure, so we cannot guarantee safety.'],
    ['security.no-guarantee', 'does', 'Sending data over the internet is always at your own risk.'],
    ['changes.any-time', 'does', 'We may change this policy at any time without notice.'],
    ['changes.any-time', 'does', 'We may change this privacy notice whenever we like.'],
    ['changes.any-time', 'does', 'We may change it at any time, and may try to notify you.'],
    ['changes.any-time', 'does-not', 'We will not change this policy without telling you.'],
    ['changes.notified', 'does', 'We will notify you of changes by e-mail.'],
    ['changes.notified', 'does', 'We may change this policy by notifying you.'],
    ['changes.notified', 'does-not', 'We will not notify you of changes.'],
    ['sharing.legal-notice', 'does', 'We will notify you of a subpoena unless we are forbidden to.'],
    ['retention.as-needed', 'does', 'We do not keep your data longer than we need it.'],
    ['children.minimum-age', 'does', 'Our service is not meant for children under 13.'],
    ['sharing.other-sites', 'does', 'We are not responsible for the sites we link to.'],
    ['cookies.session-only', 'does', 'We do not use persistent cookies.'],
    ['cookies.session-only', 'does-not', 'We use both session and persistent cookies.'],
  ]);
});

describe('readStance on anything', () => {
  it.each(practiceIds)('gives %s a stance for empty and hostile text, soon', (practice) => {
    const started = performance.now();
    expect(['does', 'may', 'choice', 'does-not']).toContain(readStance(practice, clause('')));
    for (const unit of ['we do not share ', 'if you , ', 'not ( ', 'unless , ', 'without a ']) {
      const long = unit.repeat(2_000);
      expect(['does', 'may', 'choice', 'does-not']).toContain(readStance(practice, clause(long, long, long)));
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
