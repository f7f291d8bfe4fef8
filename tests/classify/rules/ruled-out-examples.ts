import type { PracticeId } from '../../../lib/taxonomy/practices.ts';
import type { Example } from './cue-examples.ts';

/** Clauses that do not state the practice, whatever was learned of their words. All sentences are our own. */
export const ruledOutExamples: Partial<Record<PracticeId, readonly Example[]>> = {
  'cookies.own': ['We do not set third-party cookies.', 'The use of cookies by Google is up to Google.'],
  'cookies.needed': [{ leadIn: 'Usage data may include, but is not limited to:', text: 'Cookies' }],
  'cookies.third-party-ads': [
    'Information collected from advertisers includes their tax number.',
    'Here is how to opt out of Google Analytics.',
  ],
  'cookies.social': [
    { leadIn: 'Use these links to refuse advertising:', text: 'Facebook: https://www.facebook.com/example' },
    'You may sign in with Facebook or Twitter.',
  ],
  'cookies.session-only': ['A session cookie vanishes when the browser closes.'],
  'tracking.none': [
    { leadIn: 'We use data in the following ways:', text: 'We do not record all calls.' },
    'These cookies do not hold anything that tracks who you are.',
    'We count visits with a tracking tool but do not track you individually.',
    'We do not keep your name.',
  ],
  'sharing.third-parties': [
    'Our service lets you share pictures with other companies.',
    'If we sell some of our business, we may share data with the third party.',
    'We share your address with third parties who deliver the parcels.',
    'We employ other companies to perform tasks on our behalf and share data with them.',
    'You may tell us not to share your data with others.',
    { heading: 'How we share data', text: 'Agents/partners' },
    'We may hand anonymous statistics to other organisations.',
    'We share your data with service providers who keep the lights on for us.',
    { leadIn: 'We share your data with third parties:', text: 'tax offices and the police if required by law' },
    'Should we be acquired, your data goes to the other company.',
    'Anything that you tell a third party is governed by its own privacy policy.',
  ],
  'sharing.advertisers': [
    'Information you share with advertisers is subject to their terms.',
    'Anonymous figures may be given to advertisers.',
    { leadIn: 'We use data for these purposes:', text: 'Marketing.' },
    'California law lets firms be asked: it gives residents details on what is shared for direct marketing.',
    'You may ask us to not share your data for marketing.',
    'You can request a list of what we shared with others for the third parties’ direct marketing.',
    'Under the Shine the Light law, Californians may ask which third parties received their data for marketing.',
    'Residents may request a list of what we disclosed to others for their own direct marketing purposes.',
    'We hire advertising companies to put up posters.',
    'We learn of you from advertising partners who share what you have clicked.',
  ],
  'sharing.affiliates': [
    'We may give anonymous figures to our affiliates, but will not disclose your name.',
    'We act to protect the rights of our users and affiliates.',
    'We receive names from our affiliates.',
    'This Privacy Policy explains how Acme and its affiliates treat personal data.',
  ],
  'sharing.legal': [
    'Our transparency report counts the requests of law enforcement.',
    'We see to it that the use of data complies with the law.',
    'This notice tells how we use data where permitted by applicable law.',
    'We retain invoices for as long as a court may ask for them.',
    'We send data abroad in accordance with applicable law.',
    { leadIn: 'We use data to:', text: 'comply with applicable laws' },
    'Such exceptions include cases in which the law obliges us to keep the data.',
  ],
  'sharing.public': [
    'School records that are not publicly available fall under this category.',
    'We work to make our services available to the public.',
    'Your e-mail address will never be made public.',
    'We see your public profile on social media.',
    'We publish anonymised figures to the public.',
  ],
  'sharing.no-sharing': [
    'We never trade or rent your e-mail address to other firms.',
    'We do not share your phone number with drivers.',
  ],
  'sharing.consent-only': [
    'A business may comply with this law by not sharing data without consent.',
    'Never disclose your password to others unless you have authorised them.',
    { leadIn: 'We may share data without asking in the following circumstances:', text: 'With your consent.' },
    'With your permission we share your photos with friends.',
    'We will not sell your data without your consent.',
  ],
  'sharing.bound-by-contract': [
    'Acme and its group companies are committed to protecting your privacy.',
    'What you give to a third party is subject to its privacy policy and not to ours.',
  ],
  'choices.leave-only': [
    'If you do not want others to see your post, do not submit it to a public page.',
    'If you do not want to leave for good but to stop using the site temporarily, pause your account.',
    'Minors need permission; if you do not have it, please do not use the service.',
  ],
  'choices.opt-out-sharing': [
    'A business must tell customers that they may opt out of sharing.',
    { leadIn: 'Requests | Received', text: 'Opt-out of sharing\t12,345' },
  ],
  'transfers.abroad': [
    'The privacy laws of other countries may not protect you as well.',
    'If you live outside Europe, Acme Inc. in the United States is the data controller responsible for your data.',
  ],
  'changes.posted': ['Your continued use of the site after a change means that you accept the revised policy.'],
  'changes.notified': [
    'We e-mail you to tell you of changes to our services.',
    'We will notify you of changes by posting the new policy on this page.',
    'We may amend this notice by posting it here.',
  ],
  'cookies.third-party-analytics': ['We count our readers with figures that name nobody and analyse the audience.'],
  'tracking.session-recording': ['Biometric data are patterns such as fingerprints, gait or keystroke rhythm.'],
  'sharing.no-sale': [
    'We do not sell the data of anyone under 16.',
    'We do not currently sell your data as a sale is defined in the law of Nevada.',
    'We do not sell sensitive personal information.',
    'Write to us with the words “Do Not Sell Request” and the e-mail address of your account details.',
    'We do not use or sell your data for the purpose of training models.',
  ],
  'sharing.aggregated': [
    'The bank shows us anonymised figures that are shared with us once a month.',
    'We anonymise old accounts.',
  ],
  'security.measures': ['No transmission over a network is fully secure.'],
};
