import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import type { Stance } from '../../lib/types.ts';

/** One clause on which a quick reader stumbles, with what a privacy lawyer would say of it. */
export interface HardSentence {
  text: string;
  leadIn?: string;
  heading?: string;
  /** What must be found; where lawyers would differ on the stance, each stance that one of them could defend. */
  is: Partial<Record<PracticeId, Stance | readonly Stance[]>>;
  /** What must not be found: a practice in any stance, or in this one. */
  not?: readonly (PracticeId | `${PracticeId} ${Stance}`)[];
}

/** By what makes them hard. All sentences are our own. */
export const hardSentences: Record<string, readonly HardSentence[]> = {
  'two negations': [
    {
      text: 'There is no personal information that we do not encrypt while it travels.',
      is: { 'security.encryption': 'does' },
    },
    {
      text: 'We do not refuse a request to delete your data unless the law obliges us to keep them.',
      is: { 'rights.delete': ['does', 'may'] },
    },
    {
      text: 'You do not need an account to unsubscribe from our newsletter.',
      is: { 'choices.opt-out-marketing': 'does' },
    },
    {
      text: 'We do not keep your data without a limit; after three years they are erased.',
      is: { 'retention.stated-period': 'does' },
      not: ['retention.indefinite does', 'retention.indefinite may'],
    },
    {
      text: 'We do not collect your location without asking you first.',
      is: { 'collection.location': ['choice', 'may'] },
      not: ['tracking.none'],
    },
    {
      text: 'None of your data is shared with other companies without your permission.',
      is: { 'sharing.consent-only': 'does' },
      not: ['sharing.third-parties does', 'sharing.third-parties does-not', 'sharing.no-sharing does'],
    },
    {
      text: 'We will not transfer your data to a country outside the EEA without standard contractual clauses.',
      is: { 'transfers.safeguards': 'does' },
      not: ['transfers.abroad does-not', 'transfers.safeguards does-not'],
    },
    {
      text: 'No change to this policy takes effect without an e-mail to you.',
      is: { 'changes.notified': 'does' },
      not: ['changes.any-time does', 'changes.any-time may', 'changes.notified does-not'],
    },
    {
      text: 'It would be wrong to say that we never disclose data to the police: we do when a court orders us to.',
      is: { 'sharing.legal': ['does', 'may'] },
      not: ['sharing.no-sharing'],
    },
    {
      text: 'We do not ignore Do Not Track signals.',
      is: { 'tracking.dnt-ignored': 'does-not' },
      not: ['tracking.dnt-ignored does', 'tracking.dnt-honoured does-not'],
    },
    {
      text: 'You do not have to give a reason when you ask us to delete your data.',
      is: { 'rights.delete': 'does' },
    },
    {
      text: 'Nobody who objects to direct marketing will go on receiving it.',
      is: {},
      not: ['use.marketing does', 'rights.object does-not'],
    },
    {
      text: 'We cannot rule out that your data will be sold to other companies.',
      is: { 'sharing.sells': ['may', 'does'] },
      not: ['sharing.no-sale does', 'sharing.sells does-not'],
    },
  ],

  'a denial with an exception': [
    {
      text: 'We do not share your personal data with third parties except as described in this notice.',
      is: {},
      not: ['sharing.third-parties does-not', 'sharing.no-sharing does'],
    },
    {
      text: 'Other than to the couriers who bring your parcel, we do not pass your address to anybody.',
      is: {},
      not: ['sharing.no-sharing does', 'sharing.service-providers does-not'],
    },
    {
      text: 'Save where the law obliges us to, we do not disclose personal data to third parties.',
      is: {},
      not: ['sharing.legal does-not', 'sharing.third-parties does', 'sharing.no-sale'],
    },
    {
      text: 'We never sell your personal data unless you instruct us to do so.',
      is: { 'sharing.no-sale': 'choice' },
      not: ['sharing.sells does', 'sharing.no-sale does'],
    },
    {
      text: 'We use no cookies other than session cookies.',
      is: { 'cookies.session-only': 'does' },
      not: ['cookies.own does-not'],
    },
    {
      text: 'Apart from cookies that are strictly necessary, we do not use cookies.',
      is: {},
      not: ['cookies.own does-not'],
    },
    {
      text: 'We do not collect health data, with the exception of allergies of which you tell our kitchen.',
      is: { 'collection.health': ['may', 'does'] },
    },
    {
      text: 'We do not use any analytics service except Google Analytics.',
      is: { 'cookies.third-party-analytics': ['does', 'may'] },
    },
    {
      text: 'We will not send you marketing e-mails unless you have ticked the box.',
      is: {},
      not: ['use.marketing does', 'use.marketing does-not', 'choices.opt-out-marketing does-not'],
    },
    {
      text: 'Your data are not transferred outside the EEA, save to our help desk in Manila.',
      is: { 'transfers.abroad': ['does', 'may'] },
    },
    {
      text: 'We delete all your data when you close your account except invoices, which we have to keep for ten years.',
      is: { 'retention.after-deletion': 'does' },
      not: ['retention.after-deletion does-not'],
    },
    {
      text: 'We do not share payment details with anyone but our payment processor.',
      is: {},
      not: ['sharing.no-sharing does', 'sharing.service-providers does-not', 'collection.financial does-not'],
    },
    {
      text: 'We do not disclose your data to the authorities unless a court order compels us to.',
      is: { 'sharing.legal': ['does', 'may'] },
      not: ['sharing.legal does-not', 'choices.opt-in'],
    },
    {
      text: 'Only if you agree, and never otherwise, do our staff read your messages.',
      is: { 'collection.content': 'choice' },
      not: ['collection.content does-not'],
    },
    {
      text: 'We share your personal data with other companies only with your consent.',
      is: { 'sharing.consent-only': 'does' },
      not: ['sharing.third-parties does', 'sharing.no-sharing does'],
    },
    {
      text: 'Unless otherwise stated in this notice, we do not give your details to advertisers.',
      is: { 'sharing.advertisers': ['may', 'does-not'] },
      not: ['sharing.advertisers does', 'sharing.no-sharing does'],
    },
    {
      text: 'We do not use automated decision-making, other than for the credit check, which runs without human review.',
      is: { 'use.profiling': ['does', 'may'] },
      not: ['use.profiling does-not'],
    },
    {
      text: 'Your posts are not used to train AI models, except those that you rate with a thumb.',
      is: {},
      not: ['use.no-ai-training does', 'use.ai-training does-not'],
    },
    {
      text: 'We will not keep your data longer than necessary.',
      is: { 'retention.as-needed': 'does' },
      not: ['retention.as-needed does-not', 'retention.indefinite'],
    },
  ],

  'a condition': [
    {
      text: 'If you consent, we use your e-mail address to send you promotional offers.',
      is: { 'use.marketing': 'choice' },
    },
    {
      text: 'If you do not want us to collect your location, switch off location services on your phone.',
      is: { 'collection.location': 'choice' },
      not: ['collection.location does-not'],
    },
    {
      text: 'If you do not agree with this policy, please do not use our site.',
      is: { 'choices.leave-only': 'does' },
      not: ['choices.opt-in'],
    },
    {
      text: 'Should you ask us to, we will send you a copy of all personal data that we hold about you.',
      is: { 'rights.access': ['does', 'may'] },
    },
    {
      text: 'If we become insolvent, personal data may be transferred to whoever buys our assets.',
      is: { 'sharing.business-transfer': ['may', 'does'] },
      not: ['sharing.sells', 'sharing.third-parties'],
    },
    {
      text: 'Where the law of your country gives you that right, you can ask us to delete your data.',
      is: { 'rights.delete': ['may', 'does'] },
    },
    {
      text: 'If you are under sixteen years of age, you may not open an account.',
      is: { 'children.minimum-age': 'does' },
      not: ['rights.close-account'],
    },
    {
      text: 'If you block cookies, you can still use every part of this site.',
      is: { 'cookies.needed': 'does-not' },
      not: ['cookies.needed does', 'cookies.needed may'],
    },
    {
      text: 'If we change this policy, we will send you an e-mail.',
      is: { 'changes.notified': 'does' },
      not: ['changes.any-time', 'use.marketing'],
    },
    {
      text: 'If you pay by card, your bank sees the card number; we never do.',
      is: {},
      not: ['collection.financial does', 'collection.financial may'],
    },
    {
      text: 'If you have switched on the microphone, the app keeps what you dictate.',
      is: {},
      not: ['collection.content does-not'],
    },
    {
      text: 'Once you have closed your account, we delete your personal data within thirty days.',
      is: { 'retention.stated-period': 'does' },
      not: ['retention.after-deletion', 'retention.indefinite'],
    },
    {
      text: 'Provided that you have given your consent, we share your e-mail address with our sponsors.',
      is: {},
      not: ['sharing.third-parties does', 'sharing.advertisers does', 'sharing.no-sharing'],
    },
    {
      text: 'If the police ask nicely but have no court order, we disclose nothing.',
      is: {},
      not: ['sharing.legal does', 'sharing.no-sharing does'],
    },
  ],

  'a definition or a quote of the law': [
    {
      text: 'Under the statute, "sale" means any disclosure of personal information for money or another valuable consideration.',
      is: {},
      not: ['sharing.sells', 'sharing.no-sale'],
    },
    {
      text: 'A business that sells personal information must give consumers a way to opt out.',
      is: {},
      not: ['sharing.sells', 'sharing.no-sale'],
    },
    {
      text: '"Personal data" means any information about an identified person, such as a name, an e-mail address or a location.',
      is: {},
      not: ['collection.contact', 'collection.location'],
    },
    {
      text: 'Cookies are small text files that a website stores on your computer.',
      is: {},
      not: ['cookies.own', 'cookies.third-party-ads'],
    },
    {
      text: 'Profiling means any automated processing of personal data to evaluate aspects of a person.',
      is: {},
      not: ['use.profiling', 'use.personalisation'],
    },
    {
      text: 'A processor is a company that handles personal data on behalf of another company.',
      is: {},
      not: ['sharing.service-providers', 'sharing.third-parties'],
    },
    {
      text: 'Article 17 of the GDPR is also known as the right to be forgotten.',
      is: {},
      not: ['rights.delete does-not', 'retention.after-deletion'],
    },
    {
      text: 'A web beacon is a picture of a single pixel that is loaded from a server.',
      is: {},
      not: ['tracking.pixels-fingerprinting'],
    },
    {
      text: "California's Shine the Light law lets customers ask once a year which data went to third parties for direct marketing.",
      is: { 'rights.california': 'does' },
      not: ['sharing.sells', 'use.marketing'],
    },
    {
      text: 'The term "biometric data" covers fingerprints, faces and voices.',
      is: {},
      not: ['collection.biometric'],
    },
    {
      text: 'A session cookie is one that is deleted when the browser is closed.',
      is: {},
      not: ['cookies.session-only', 'cookies.own'],
    },
    {
      text: '"Service provider" has the meaning that the CCPA gives to it.',
      is: {},
      not: ['sharing.service-providers', 'rights.california'],
    },
    {
      text: 'Do Not Track is a preference that you can set in some web browsers.',
      is: {},
      not: ['tracking.dnt-honoured', 'tracking.dnt-ignored', 'tracking.none'],
    },
    {
      text: 'Encryption is a method by which data are made unreadable for others.',
      is: {},
      not: ['security.encryption'],
    },
    {
      text: 'The law requires that companies notify people of data breaches in certain cases.',
      is: {},
      not: ['changes.notified'],
    },
    {
      text: 'Global Privacy Control is a technical specification drawn up by several publishers.',
      is: {},
      not: ['choices.global-privacy-control', 'choices.privacy-settings'],
    },
    {
      text: 'In this notice "affiliate" means a company that controls us or that we control.',
      is: {},
      not: ['sharing.affiliates'],
    },
    {
      text: 'Anonymous data are data from which no person can be identified.',
      is: {},
      not: ['sharing.aggregated', 'collection.pseudonym'],
    },
    {
      text: 'A third-party cookie is a cookie set by a domain other than the one that you visit.',
      is: {},
      not: ['cookies.third-party-ads', 'cookies.third-party-analytics'],
    },
  ],

  'a question and its answer': [
    {
      heading: 'Do you sell my personal data?',
      text: 'No, we have never done so and never will.',
      is: { 'sharing.no-sale': 'does' },
      not: ['sharing.sells does'],
    },
    { heading: 'Do you use cookies?', text: 'Yes, we use them to keep you signed in.', is: { 'cookies.own': 'does' } },
    {
      heading: 'Do we disclose your personal information to third parties?',
      text: 'We do not.',
      is: { 'sharing.no-sharing': 'does' },
      not: ['sharing.third-parties does'],
    },
    {
      text: 'Do we sell your personal information?',
      is: {},
      not: ['sharing.sells', 'sharing.no-sale'],
    },
    {
      text: 'How long do you keep my data?',
      is: {},
      not: ['retention.stated-period', 'retention.as-needed', 'retention.indefinite'],
    },
    {
      heading: 'What personal information do we collect?',
      text: 'Your name, e-mail address and telephone number.',
      is: { 'collection.contact': 'does' },
    },
    {
      text: 'What happens to my data if the company is sold?',
      is: {},
      not: ['sharing.business-transfer', 'sharing.sells'],
    },
    {
      heading: 'Do you respond to Do Not Track?',
      text: 'Not at present: our pages do not respond to such signals.',
      is: { 'tracking.dnt-ignored': 'does' },
      not: ['tracking.dnt-honoured does'],
    },
    { text: 'Who can see my profile?', is: {}, not: ['sharing.public'] },
    { text: 'Is my data encrypted?', is: {}, not: ['security.encryption'] },
    {
      text: 'Can I have my data deleted?',
      is: {},
      not: ['rights.delete'],
    },
    {
      heading: 'Will my data leave Europe?',
      text: 'No, your personal data are not transferred to countries outside the EEA.',
      is: { 'transfers.abroad': 'does-not' },
    },
    {
      heading: 'Do you track me on other websites?',
      text: 'We do not track what you do on other websites.',
      is: { 'tracking.other-sites': 'does-not' },
    },
    {
      text: 'You do not need an account to browse the catalogue.',
      is: { 'collection.pseudonym': 'does' },
    },
    {
      heading: 'Can I use the service without giving my name?',
      text: 'Yes, you can use the service without giving your name.',
      is: { 'collection.pseudonym': 'does' },
      not: ['collection.pseudonym does-not'],
    },
  ],

  'a list whose lead-in decides': [
    {
      leadIn: 'We do not:',
      text: '(a) sell your personal information;',
      is: { 'sharing.no-sale': 'does' },
      not: ['sharing.sells does', 'sharing.sells may'],
    },
    {
      leadIn: 'We do not:',
      text: '(b) share your personal information with advertisers;',
      is: { 'sharing.advertisers': 'does-not' },
      not: ['sharing.advertisers does', 'sharing.third-parties does'],
    },
    {
      leadIn: 'We will never:',
      text: 'record your keystrokes or your mouse movements',
      is: { 'tracking.session-recording': 'does-not' },
    },
    {
      leadIn: 'We do not collect any of the following:',
      text: 'fingerprints or other biometric data',
      is: { 'collection.biometric': 'does-not' },
    },
    {
      leadIn: 'We do not collect any of the following:',
      text: 'your precise location',
      is: { 'collection.location': 'does-not' },
    },
    {
      leadIn: 'We use your personal data to:',
      text: 'send you news of offers and promotions',
      is: { 'use.marketing': 'does' },
    },
    {
      leadIn: 'With your consent, we:',
      text: 'collect the location of your phone',
      is: { 'collection.location': 'choice' },
    },
    { leadIn: 'You can at any time:', text: 'delete your account', is: { 'rights.close-account': 'does' } },
    {
      leadIn: 'We may share your personal data with:',
      text: 'our affiliates',
      is: { 'sharing.affiliates': 'may' },
    },
    {
      leadIn: 'We may share your personal data with:',
      text: 'advertising networks',
      is: { 'sharing.advertisers': 'may' },
      not: ['sharing.advertisers does-not'],
    },
    {
      leadIn: 'We do not share your personal data, except:',
      text: 'with service providers who work on our behalf',
      is: { 'sharing.service-providers': ['does', 'may'] },
      not: ['sharing.service-providers does-not', 'sharing.no-sharing does'],
    },
    {
      leadIn: 'We do not disclose your personal data to third parties unless:',
      text: 'a court order or a law requires us to do so',
      is: { 'sharing.legal': ['does', 'may'] },
      not: ['sharing.legal does-not', 'sharing.no-sharing does'],
    },
    {
      leadIn: 'Our app does not use:',
      text: 'third-party advertising cookies',
      is: { 'cookies.third-party-ads': 'does-not' },
      not: ['cookies.third-party-ads does'],
    },
    {
      leadIn: 'You have the right to:',
      text: 'object to the processing of your personal data',
      is: { 'rights.object': 'does' },
    },
    {
      leadIn: 'You have the right to:',
      text: 'withdraw your consent at any time',
      is: { 'choices.withdraw-consent': 'does' },
    },
    {
      leadIn: 'Unless you opt out, we:',
      text: 'show you advertisements that are based on your interests',
      is: { 'use.targeted-ads': 'choice' },
    },
    {
      leadIn: 'We do not use your content:',
      text: 'to train artificial intelligence models',
      is: { 'use.no-ai-training': 'does' },
      not: ['use.ai-training does', 'use.ai-training may'],
    },
    {
      leadIn: 'Our website does not respond to:',
      text: 'Do Not Track signals',
      is: { 'tracking.dnt-ignored': 'does' },
      not: ['tracking.dnt-honoured does'],
    },
    {
      leadIn: 'This policy does not apply to:',
      text: 'third-party websites that we link to, for whose content we are not responsible',
      is: { 'sharing.other-sites': 'does' },
      not: ['sharing.other-sites does-not', 'sharing.third-parties'],
    },
    {
      leadIn: 'Members are not allowed to:',
      text: 'collect the e-mail addresses of other members',
      is: {},
      not: ['collection.contact', 'sharing.no-sharing'],
    },
    {
      leadIn: 'You can ask us not to:',
      text: 'sell or share your personal information',
      is: { 'choices.opt-out-sharing': 'does' },
      not: ['sharing.no-sale', 'sharing.sells does'],
    },
    {
      leadIn: 'Under no circumstances do we:',
      text: 'rent or sell your personal data to other companies',
      is: { 'sharing.no-sale': 'does' },
      not: ['sharing.sells does'],
    },
    {
      leadIn: 'We do not, and our providers may not:',
      text: 'use automated decision-making or profiling',
      is: { 'use.profiling': 'does-not' },
    },
  ],

  'a denial of only a part': [
    {
      text: 'This score is not passed to any company unless you agreed to it.',
      is: {},
      not: ['sharing.consent-only'],
    },
    {
      leadIn: 'We may disclose your data:',
      text: 'With your consent. We may pass data on where you ask us to.',
      is: {},
      not: ['sharing.consent-only'],
    },
    {
      text: 'Session cookies go when you close the window; we do not keep them permanently.',
      is: {},
      not: ['retention.indefinite'],
    },

    {
      heading: 'Server records',
      text: 'We do not share this information.',
      is: {},
      not: ['sharing.no-sharing'],
    },
    {
      heading: 'Crash reports',
      text: 'We will never disclose these data.',
      is: {},
      not: ['sharing.no-sharing'],
    },

    {
      text: 'We do not share chat messages with advertisers.',
      is: {},
      not: ['sharing.no-sharing', 'sharing.no-sale', 'sharing.advertisers does'],
    },
    {
      text: 'We do not sell the personal information of consumers under sixteen years of age.',
      is: {},
      not: ['sharing.no-sale does', 'sharing.sells does'],
    },
    {
      text: 'We do not show your phone number to other members.',
      is: {},
      not: ['sharing.no-sharing', 'collection.contact does-not'],
    },
    {
      text: 'We do not collect your precise location, only the city you are in.',
      is: {},
      not: ['collection.location does-not'],
    },
    {
      text: 'We do not use cookies to collect personal data.',
      is: {},
      not: ['cookies.own does-not', 'tracking.none'],
    },
    {
      text: 'We do not share information that identifies you with advertisers, but we give them aggregated figures.',
      is: {},
      not: [
        'sharing.no-sharing does',
        'sharing.no-sharing may',
        'sharing.aggregated does-not',
        'sharing.advertisers does',
      ],
    },
    {
      text: 'Our staff do not read your private messages, but software scans them for viruses.',
      is: {},
      not: ['collection.content does-not'],
    },
    {
      text: 'We do not use facial recognition on photographs of children.',
      is: {},
      not: ['collection.biometric does', 'collection.biometric may'],
    },
    {
      text: 'We do not use the contacts in your address book for marketing.',
      is: {},
      not: ['use.marketing does'],
    },
    {
      text: 'We do not store your credit card number on our servers.',
      is: {},
      not: ['collection.financial does', 'retention.indefinite', 'security.encryption'],
    },
    {
      text: 'Your name is not linked with what you search for.',
      is: {},
      not: ['collection.contact does-not', 'tracking.none', 'sharing.no-sharing'],
    },
    {
      text: 'We do not associate your IP address with your account.',
      is: {},
      not: ['collection.device does-not', 'tracking.none'],
    },
    {
      text: 'You cannot opt out of messages about your orders or about the security of your account.',
      is: {},
      not: ['choices.opt-out-marketing does-not', 'choices.opt-out-marketing does', 'security.measures'],
    },
    {
      text: 'We do not share personal data with third parties for their own direct marketing purposes.',
      is: {},
      not: ['sharing.no-sharing does', 'sharing.third-parties does', 'sharing.advertisers does', 'use.marketing does'],
    },
  ],

  'never knowingly': [
    {
      text: 'We never knowingly collect personal data from children under 13.',
      is: { 'children.minimum-age': 'does' },
      not: ['collection.contact', 'children.minimum-age does-not'],
    },
    {
      text: 'We do not knowingly sell the personal information of minors.',
      is: {},
      not: ['sharing.no-sale does', 'sharing.sells does'],
    },
    {
      text: 'If we learn that a child under 13 has given us personal data without consent of a parent, we will delete them.',
      is: { 'children.minimum-age': 'does' },
      not: ['rights.delete', 'choices.opt-in does-not'],
    },
    {
      text: 'We do not intentionally collect health data from you.',
      is: { 'collection.health': 'does-not' },
    },
    {
      text: 'Our site is not directed to anyone younger than 16, and we do not knowingly gather information from them.',
      is: { 'children.minimum-age': 'does' },
      not: ['children.minimum-age does-not', 'collection.demographic'],
    },
  ],

  'what might be, was or will be': [
    {
      text: 'Until 2018 we sold our list of subscribers; we no longer do so.',
      is: {},
      not: ['sharing.sells does', 'sharing.sells may'],
    },
    {
      text: 'If we ever wanted to sell your data, we would ask for your consent first.',
      is: {},
      not: ['sharing.sells does', 'sharing.no-sale does'],
    },
    {
      text: 'We used to set advertising cookies, but we stopped doing so in 2020.',
      is: {},
      not: ['cookies.third-party-ads does', 'cookies.third-party-ads may'],
    },
    {
      text: 'The previous owner of this site shared personal data with advertisers.',
      is: {},
      not: ['sharing.no-sharing', 'sharing.sells'],
    },
    {
      text: 'From next year on we intend to honour the Global Privacy Control.',
      is: {},
      not: ['choices.global-privacy-control does', 'choices.global-privacy-control does-not'],
    },
    {
      text: 'Somebody who breaks into our building could read your letters.',
      is: {},
      not: ['collection.content does', 'collection.content may'],
    },
    {
      text: 'We might in future collect fingerprints at the gates of the stadium.',
      is: { 'collection.biometric': 'may' },
    },
    {
      text: 'Were a court to order it, we would have to disclose your personal data to the police.',
      is: { 'sharing.legal': ['may', 'does'] },
    },
    {
      text: 'Our app once collected your location, a function that we have removed.',
      is: {},
      not: ['collection.location does', 'collection.location may'],
    },
    {
      text: 'We are not planning to sell your personal information, but we reserve the right to do so.',
      is: {},
      not: ['sharing.no-sale does', 'sharing.sells does-not'],
    },
    {
      text: 'A shop could, for example, use a cookie to remember what is in your basket.',
      is: {},
      not: ['cookies.own does'],
    },
  ],

  'somebody else': [
    {
      text: 'Such grouped, aggregated data may include the age range of those who saw the film.',
      is: {},
      not: ['collection.demographic'],
    },
    {
      text: 'Our models were trained on texts that are publicly available on the internet.',
      is: {},
      not: ['sharing.public'],
    },
    {
      text: 'We are not responsible if someone circumvents the security settings of our service or of other websites.',
      is: {},
      not: ['sharing.other-sites'],
    },
    {
      text: 'To this day we have never received a secret order for the data of our users.',
      is: {},
      not: ['sharing.legal-notice'],
    },
    {
      text: 'We record images with closed-circuit cameras when you enter our shops.',
      is: {},
      not: ['collection.content'],
    },
    {
      text: 'Bookbarn will not sell or give personal data to any third party.',
      is: { 'sharing.no-sharing': ['does', 'may'] },
      not: ['sharing.third-parties does', 'sharing.third-parties may'],
    },
    {
      leadIn: 'You might give us such details as:',
      text: 'your age;',
      is: { 'collection.demographic': ['does', 'may'] },
    },

    {
      text: 'We share your address with couriers; these third parties are subject to terms we make with them.',
      is: { 'sharing.bound-by-contract': 'does' },
    },

    {
      text: 'You agree not to share your password with third parties.',
      is: {},
      not: ['sharing.no-sharing', 'sharing.third-parties', 'sharing.consent-only'],
    },
    {
      text: 'You can share your playlist with your friends.',
      is: {},
      not: ['sharing.third-parties', 'sharing.advertisers'],
    },
    {
      text: 'Our customers use our platform to send marketing messages to their own contacts.',
      is: {},
      not: ['use.marketing', 'choices.opt-out-marketing'],
    },
    {
      text: 'We receive your name and picture from Facebook when you log in with it.',
      is: { 'collection.from-third-parties': ['does', 'may'] },
      not: ['cookies.social'],
    },
    {
      text: 'You are responsible for keeping your password secret.',
      is: {},
      not: ['security.measures', 'security.no-guarantee', 'sharing.no-sharing'],
    },
    {
      text: 'Please do not send us any information about your health.',
      is: {},
      not: ['collection.health does', 'collection.health may'],
    },
    {
      text: 'You may not use our website to train artificial intelligence models.',
      is: {},
      not: ['use.no-ai-training', 'use.ai-training'],
    },
    {
      text: 'Whatever you post in the forum can be read by anyone.',
      is: { 'sharing.public': ['does', 'may'] },
      not: ['collection.content does-not'],
    },
    {
      text: 'Our service providers may not use your personal data for their own purposes.',
      is: { 'sharing.bound-by-contract': ['does', 'may'] },
      not: ['sharing.service-providers does-not', 'sharing.no-sharing'],
    },
    {
      text: 'Your employer decides how long your data are kept, so please ask your employer.',
      is: {},
      not: ['retention.stated-period', 'retention.indefinite', 'contact.given'],
    },
    {
      text: 'Other websites may use cookies, and we are not responsible for the privacy practices of those websites.',
      is: { 'sharing.other-sites': 'does' },
      not: ['cookies.own', 'tracking.other-sites'],
    },
    {
      text: 'Google may use cookies to show you advertisements on other websites.',
      is: { 'cookies.third-party-ads': ['may', 'does'] },
      not: ['cookies.own'],
    },
    {
      text: 'Facebook collects data about you through the Like button on our pages.',
      is: { 'cookies.social': 'does' },
    },
    {
      text: 'We share the names of prize winners with nobody, but the radio station that runs the draw reads them out.',
      is: {},
      not: ['sharing.sells', 'sharing.advertisers'],
    },
    {
      text: 'You must tell us at once of any breach of the security of your account.',
      is: {},
      not: ['security.breach-notice', 'changes.notified'],
    },
    {
      text: 'We will notify the supervisory authority of a data breach within 72 hours.',
      is: {},
      not: ['changes.notified', 'security.breach-notice does-not'],
    },
    {
      text: 'Your data protection officer may ask us for a list of our subprocessors.',
      is: {},
      not: ['contact.dpo'],
    },
    {
      text: 'The buyer and the seller may rate each other once the sale is complete.',
      is: {},
      not: ['sharing.sells', 'sharing.business-transfer'],
    },
    {
      text: 'Your browser may let you see which cookies a site has set.',
      is: {},
      not: ['cookies.own does', 'rights.access'],
    },
    {
      text: 'Our teachers must not give personal data of pupils to other companies.',
      is: {},
      not: ['sharing.third-parties does', 'sharing.third-parties may', 'sharing.sells'],
    },
  ],

  'children alone': [
    {
      text: 'We do not knowingly sell or share the details of residents who are under 16.',
      is: {},
      not: ['children.minimum-age'],
    },
    {
      text: 'If you do not know which kind of account your child holds, write to us.',
      is: {},
      not: ['children.minimum-age'],
    },
    {
      text: 'Nobody below the age of 14 may open an account.',
      is: { 'children.minimum-age': 'does' },
    },

    {
      text: 'We do not show targeted advertising to users whom we know to be under 18.',
      is: {},
      not: ['use.targeted-ads does', 'sharing.no-sharing'],
    },
    {
      text: 'This service is meant for a general audience; nobody younger than 13 may use it.',
      is: { 'children.minimum-age': 'does' },
    },
    {
      text: 'Photographs of children are deleted from our site if one of their parents asks us to.',
      is: {},
      not: ['children.minimum-age'],
    },
    {
      text: 'You must be at least 18 years old to use our services.',
      is: { 'children.minimum-age': 'does' },
      not: ['collection.demographic'],
    },
  ],

  'a row of a table': [
    {
      leadIn: 'Category | Do we collect it?',
      text: 'Biometric information\tNo',
      is: { 'collection.biometric': 'does-not' },
    },
    {
      leadIn: 'Category | Do we collect it?',
      text: 'Geolocation data\tYes',
      is: { 'collection.location': 'does' },
    },
    {
      leadIn: 'Category of personal information | Collected | Sold',
      text: 'Identifiers, such as name, e-mail address and IP address\tYes\tNo',
      is: { 'collection.contact': 'does' },
      not: ['sharing.sells does', 'collection.contact does-not'],
    },
    {
      leadIn: 'Data | How long we keep them',
      text: 'Invoices\tTen years',
      is: { 'retention.stated-period': 'does' },
    },
    {
      leadIn: 'Cookie | Provider | Purpose',
      text: '_ga\tGoogle Analytics\tCounts visits to the site',
      is: { 'cookies.third-party-analytics': 'does' },
    },
    {
      leadIn: 'Cookie | Provider | Purpose',
      text: '_fbp\tFacebook Pixel\tDelivers advertising and measures it',
      is: { 'cookies.social': 'does', 'tracking.pixels-fingerprinting': 'does' },
    },
    {
      leadIn: 'Purpose | How to stop it',
      text: 'Marketing e-mails\tUnsubscribe by the link in each e-mail',
      is: { 'choices.opt-out-marketing': 'does' },
    },
    {
      leadIn: 'Recipient | Why',
      text: 'Our group companies\tWe share customer data with them for accounting',
      is: { 'sharing.affiliates': 'does' },
    },
    {
      leadIn: 'Category | Collected? | Disclosed for a business purpose to',
      text: 'Payment card numbers\tYes\tService providers who process payments for us',
      is: { 'collection.financial': 'does' },
      not: ['collection.financial does-not'],
    },
  ],

  '"may" and "does"': [
    { text: 'We may collect your date of birth and your gender.', is: { 'collection.demographic': 'may' } },
    { text: 'We collect your date of birth and your gender.', is: { 'collection.demographic': 'does' } },
    {
      text: 'From time to time we send you offers by e-mail for marketing purposes.',
      is: { 'use.marketing': 'does' },
    },
    {
      text: 'We reserve the right to share your personal data with our affiliates.',
      is: { 'sharing.affiliates': 'may' },
    },
    {
      text: 'Your personal data might be stored on servers in Singapore, outside your country.',
      is: { 'transfers.abroad': 'may' },
    },
    {
      text: 'You may ask us for a copy of the personal data that we hold about you.',
      is: { 'rights.access': 'does' },
    },
    {
      text: 'You may be contacted with promotional offers.',
      is: { 'use.marketing': 'may' },
    },
    {
      text: 'In May we collect your phone number at the fair.',
      is: {},
      not: ['collection.contact may', 'collection.contact does-not'],
    },
    {
      text: 'We generally do not share your personal data with third parties, but there may be times when we do.',
      is: {},
      not: ['sharing.no-sharing does', 'sharing.third-parties does-not'],
    },
    {
      text: 'We are able to collect the location of your vehicle every minute.',
      is: { 'collection.location': ['does', 'may'] },
    },
    {
      text: 'Personal data will be encrypted when you send them to us.',
      is: { 'security.encryption': 'does' },
    },
    {
      text: 'It is possible that we use your purchases to build a profile of you.',
      is: { 'use.profiling': ['may'] },
    },
    {
      text: 'You may opt out of targeted advertising by visiting the pages of the trade association.',
      is: { 'choices.opt-out-ads': 'does' },
    },
    {
      text: 'We may or may not use cookies.',
      is: { 'cookies.own': 'may' },
    },
    {
      text: 'We may not sell your personal data without your consent.',
      is: {},
      not: ['sharing.sells does', 'sharing.no-sale does-not'],
    },
  ],

  'a choice that is offered': [
    {
      text: 'We share your personal data with other companies for their marketing, and you can opt out of this by writing to us.',
      is: { 'choices.opt-out-sharing': 'does' },
      not: ['sharing.third-parties does-not', 'sharing.no-sharing'],
    },
    {
      text: 'We show advertisements based on your interests; you can opt out of them in the settings.',
      is: { 'use.targeted-ads': 'choice', 'choices.opt-out-ads': 'does' },
    },
    {
      text: 'We use your e-mail address to send you marketing messages, from which you can unsubscribe at any time.',
      is: { 'use.marketing': 'choice', 'choices.opt-out-marketing': 'does' },
    },
    {
      text: 'There is no way to opt out of targeted advertising on our site.',
      is: { 'choices.opt-out-ads': 'does-not' },
      not: ['choices.opt-out-ads does'],
    },
    {
      text: 'If you dislike this, your only choice is to stop using the app.',
      is: { 'choices.leave-only': 'does' },
    },
    {
      text: 'You may choose not to give us your phone number.',
      is: {},
      not: ['collection.contact does-not'],
    },
    {
      text: 'You choose in your privacy settings whether your profile is public.',
      is: { 'choices.privacy-settings': 'does' },
      not: ['sharing.public does-not'],
    },
    {
      text: 'Your conversations are used to train our AI models unless you switch this off.',
      is: { 'use.ai-training': 'choice' },
      not: ['use.no-ai-training does', 'use.ai-training does-not'],
    },
    {
      text: 'We will sell your data unless you tell us not to.',
      is: { 'sharing.sells': 'choice' },
      not: ['sharing.no-sale does'],
    },
    {
      text: 'Without your express consent we do not place analytics cookies of third parties.',
      is: {},
      not: ['cookies.third-party-analytics does', 'cookies.third-party-analytics does-not', 'cookies.own does-not'],
    },
    {
      text: 'You can set your browser to refuse cookies.',
      is: { 'choices.browser-controls': 'does' },
      not: ['cookies.own does-not'],
    },
    {
      text: 'You can visit our website without telling us who you are.',
      is: { 'collection.pseudonym': 'does' },
      not: ['collection.pseudonym does-not'],
    },
  ],

  'selling a business, goods or data': [
    {
      text: 'If we sell our business, your personal data may be among the assets that are transferred.',
      is: { 'sharing.business-transfer': ['may', 'does'] },
      not: ['sharing.sells', 'sharing.no-sale'],
    },
    { text: 'We sell used books for you and take a commission.', is: {}, not: ['sharing.sells', 'sharing.no-sale'] },
    {
      text: 'In a merger, we will tell you before your personal data become subject to another privacy policy.',
      is: { 'sharing.business-transfer': ['may', 'does'] },
      not: ['sharing.sells', 'changes.any-time'],
    },
    {
      text: 'We do not sell personal data, but we may transfer them if our company is acquired.',
      is: { 'sharing.no-sale': ['does', 'may'], 'sharing.business-transfer': ['may', 'does'] },
      not: ['sharing.sells does', 'sharing.business-transfer does-not'],
    },
    {
      text: 'Personal data can be part of the assets when a part of our firm is sold to another company.',
      is: { 'sharing.business-transfer': ['may', 'does'] },
      not: ['sharing.sells does', 'sharing.sells may'],
    },
    {
      text: 'Our shops sell tickets for concerts, and we keep the names of buyers.',
      is: {},
      not: ['sharing.sells'],
    },
    {
      text: 'We will not pass your data to a buyer of our company unless you agree.',
      is: {},
      not: ['sharing.sells', 'sharing.business-transfer does'],
    },
  ],

  'cookies that are explained, used or refused': [
    {
      text: 'You have the option to set up your phone to accept or refuse these cookies.',
      is: { 'choices.browser-controls': 'does' },
    },
    {
      leadIn: 'We note how you use the radio, like:',
      text: 'actions you perform, like button changes, and time spent listening',
      is: {},
      not: ['cookies.social'],
    },
    {
      text: "When you visit us, we learn some things through the use of 'cookies' and of log files.",
      is: { 'cookies.own': 'does' },
    },

    {
      text: 'A session cookie remembers that you are signed in, so that you need to sign in only once.',
      is: {},
      not: ['cookies.session-only'],
    },
    {
      text: 'If you would rather have no cookies, you can delete them in your browser.',
      is: { 'choices.browser-controls': 'does' },
    },
    {
      text: 'Our site may link to other websites, and these may reference or link to ours.',
      is: {},
      not: ['tracking.referrer', 'tracking.other-sites'],
    },
    {
      text: 'Such firms sum up a person’s behaviour on many different sites and sell advertisements by it.',
      is: { 'tracking.other-sites': ['does', 'may'] },
    },

    {
      text: 'Cookies come in two kinds: session cookies and persistent cookies.',
      is: {},
      not: ['cookies.session-only'],
    },
    {
      text: 'Most browsers accept cookies automatically, but you can change the settings of yours to block them.',
      is: { 'choices.browser-controls': 'does' },
      not: ['cookies.own', 'cookies.needed'],
    },
    { text: 'Our site stores a cookie that remembers your language.', is: { 'cookies.own': 'does' } },
    { text: 'This website does not use cookies.', is: { 'cookies.own': 'does-not' }, not: ['cookies.own does'] },
    {
      text: 'We use only session cookies, which are deleted when you close your browser.',
      is: { 'cookies.session-only': 'does' },
      not: ['choices.browser-controls'],
    },
    {
      text: 'Neither cookies nor pixels are used on this website.',
      is: { 'cookies.own': 'does-not' },
      not: ['cookies.own does', 'tracking.pixels-fingerprinting does'],
    },
    {
      text: 'If you do not accept cookies, you will not be able to put anything in the basket.',
      is: { 'cookies.needed': ['does', 'may'] },
      not: ['cookies.needed does-not'],
    },
    {
      text: 'Our cookies do not tell us who you are.',
      is: {},
      not: ['cookies.own does-not', 'tracking.none'],
    },
    {
      text: 'We do not use third-party cookies, only our own.',
      is: {},
      not: ['cookies.own does-not', 'cookies.third-party-ads does'],
    },
  ],

  'signals of the browser': [
    {
      text: 'At present we do not answer “Do Not Track” or similar signals.',
      is: { 'tracking.dnt-ignored': 'does' },
    },

    {
      text: 'Because there is no agreed standard, we do not respond to Do Not Track signals.',
      is: { 'tracking.dnt-ignored': 'does' },
      not: ['tracking.dnt-honoured does', 'tracking.none'],
    },
    {
      text: 'We treat the Global Privacy Control as a request to opt out of sale and sharing.',
      is: { 'choices.global-privacy-control': 'does' },
      not: ['sharing.sells does', 'sharing.no-sale'],
    },
    {
      text: 'Our site does not recognise the Global Privacy Control.',
      is: { 'choices.global-privacy-control': 'does-not' },
    },
    {
      text: 'We honour Do Not Track signals and do not track you when such a signal is present.',
      is: { 'tracking.dnt-honoured': 'does' },
      not: ['tracking.dnt-ignored does', 'tracking.dnt-honoured does-not'],
    },
    {
      text: 'Unlike Do Not Track, to which we do not react, the Global Privacy Control is honoured on our site.',
      is: { 'choices.global-privacy-control': 'does' },
      not: ['tracking.dnt-honoured does'],
    },
  ],

  'a right that is granted, limited or refused': [
    {
      text: 'If you choose “Close account”, other members will not be able to find you.',
      is: {},
      not: ['rights.close-account does-not'],
    },
    {
      text: 'We will not penalise you for using your rights, for instance by suggesting that we may penalise you.',
      is: { 'rights.no-discrimination': 'does' },
    },
    {
      text: 'Please don’t hesitate to write to our data protection officer at dpo@shop.example.',
      is: { 'contact.dpo': 'does' },
    },
    {
      text: 'We do not utilise personal data in furtherance of solely automated decisions, which some laws call profiling.',
      is: {},
      not: ['use.profiling does', 'use.profiling may'],
    },

    {
      text: 'Write to us to use your rights to see, correct, erase and transfer your personal data.',
      is: { 'rights.portability': ['does', 'may'] },
    },

    { text: 'No fee is charged for a copy of your personal data.', is: { 'rights.access': ['does', 'may'] } },
    {
      text: 'You cannot close your account yourself, but we will close it for you if you write to us.',
      is: { 'rights.close-account': ['does', 'may'] },
      not: ['rights.close-account does-not'],
    },
    {
      text: 'We will not discriminate against you if you exercise your privacy rights.',
      is: { 'rights.no-discrimination': 'does' },
      not: ['rights.no-discrimination does-not'],
    },
    {
      text: 'We are not obliged to correct data that are not wrong.',
      is: {},
      not: ['rights.correct does'],
    },
    {
      text: 'You can complain to the supervisory authority if you think that we do not respect your rights.',
      is: { 'rights.complain': 'does' },
      not: ['rights.complain does-not'],
    },
    {
      text: 'Because your opinions are anonymous, we cannot delete them or give you a copy of them.',
      is: {},
      not: ['rights.delete does', 'rights.access does'],
    },
    {
      text: 'You can object to the use of your data for direct marketing at any time, and we will then stop it.',
      is: { 'rights.object': 'does' },
      not: ['rights.object does-not', 'use.marketing does-not'],
    },
  ],

  'how long, how safe and what changes': [
    {
      heading: 'Changes of this statement',
      text: 'We will provide notice of any such changes where a law asks for it.',
      is: { 'changes.notified': ['does', 'may'] },
    },
    {
      text: 'You should check our websites frequently to see recent changes.',
      is: { 'changes.posted': 'does' },
    },
    {
      text: 'We can be required to provide some data of your account once a court sends us a lawful order.',
      is: { 'sharing.legal': ['does', 'may'] },
    },
    {
      text: 'You can tell us more about yourself, which is then shown publicly on your page.',
      is: { 'sharing.public': ['does', 'may', 'choice'] },
    },

    {
      heading: 'Changes of this policy',
      text: 'If we do so in a way that matters, a significant one, we will write to you via the e-mail address of your account.',
      is: { 'changes.notified': 'does' },
    },
    {
      text: 'When this notice changes, we will put the updated notice online and renew the date of this notice.',
      is: {},
      not: ['changes.notified'],
    },
    {
      text: 'Please allow 30 days for our answer.',
      is: {},
      not: ['retention.stated-period'],
    },

    {
      text: 'We may change this policy at any time without notice to you.',
      is: { 'changes.any-time': ['does', 'may'] },
      not: ['changes.notified does', 'changes.any-time does-not'],
    },
    {
      text: 'We will not change this policy without telling you beforehand.',
      is: { 'changes.notified': 'does' },
      not: ['changes.any-time does', 'changes.any-time may'],
    },
    {
      text: 'We do not send notices of changes; please check this page from time to time.',
      is: { 'changes.posted': 'does' },
      not: ['changes.notified does'],
    },
    {
      text: 'No system is unbreakable, but we encrypt all connections with TLS.',
      is: { 'security.encryption': 'does' },
      not: ['security.encryption does-not'],
    },
    {
      text: 'Personal data are not encrypted on our servers.',
      is: { 'security.encryption': 'does-not' },
    },
    {
      text: 'Although we take every precaution, we cannot guarantee the security of your data.',
      is: { 'security.no-guarantee': 'does' },
      not: ['security.no-guarantee does-not'],
    },
    {
      text: 'Even after you have deleted your account, copies of your data may remain in our backups.',
      is: { 'retention.after-deletion': ['may', 'does'] },
      not: ['rights.close-account does-not'],
    },
    {
      text: 'We have no data protection officer.',
      is: { 'contact.dpo': 'does-not' },
      not: ['contact.dpo does'],
    },
    {
      text: 'We will inform you without delay if your personal data are affected by a security breach.',
      is: { 'security.breach-notice': 'does' },
      not: ['changes.notified'],
    },
    {
      text: 'Earlier versions of this policy are no longer available.',
      is: { 'changes.archive': 'does-not' },
      not: ['changes.archive does'],
    },
  ],

  'promises about a time to come': [
    {
      text: 'Acme does not sell your personal data and will not do so in the future without giving you notice and a chance to opt out of such a sale.',
      is: { 'sharing.no-sale': 'does', 'sharing.sells': 'does-not' },
    },
    {
      text: 'We do not sell personal information, and will not do so without first offering you the right to opt out of the sale.',
      is: { 'sharing.no-sale': 'does', 'sharing.sells': 'does-not' },
    },
    {
      text: 'We do not sell your data and will not do so without your consent.',
      is: { 'sharing.no-sale': ['choice', 'does'] },
    },
    { text: 'You may opt out of the sale of your personal information.', is: {}, not: ['sharing.no-sale'] },
    {
      text: 'We do not use your drafts to train our language models unless you direct us to.',
      is: { 'use.no-ai-training': ['choice', 'may'] },
      not: ['use.ai-training does', 'use.no-ai-training does-not'],
    },
    {
      text: 'The most recent version of this notice governs how we treat your data and will be located here.',
      is: { 'changes.posted': 'does' },
    },
    {
      text: 'If we change this policy in a way that matters, we will write to you by e-mail or by posting a note in the app before it applies.',
      is: { 'changes.notified': 'does' },
    },
  ],
  'cookies, and for how long': [
    {
      text: 'We keep cookies for thirteen months from the day on which you agreed to them.',
      is: { 'cookies.session-only': 'does-not' },
    },
    { text: 'We use both session cookies and persistent cookies.', is: { 'cookies.session-only': 'does-not' } },
    { text: 'Persistent cookies are files that a browser keeps.', is: {}, not: ['cookies.session-only'] },
    {
      text: 'You can refuse cookies in your browser, but doing so may affect how the features of the shop function.',
      is: { 'cookies.needed': ['does', 'may'], 'choices.browser-controls': ['does', 'may'] },
    },
    { text: 'We and our third-party providers use cookies and log files.', is: { 'cookies.own': 'does' } },
    { text: 'We, as well as firms that supply our maps, may use cookies.', is: { 'cookies.own': 'may' } },
    { text: 'We gather data by means of technologies such as cookies.', is: { 'cookies.own': 'does' } },
    { text: 'See our Cookie Policy for details of our use of cookies.', is: { 'cookies.own': 'does' } },
    { text: 'Third parties may use cookies on their own websites.', is: {}, not: ['cookies.own'] },
    {
      heading: 'Cookies',
      text: 'They include providers of measurement and analytics, social networks and ad networks.',
      is: { 'cookies.third-party-analytics': 'does' },
    },
    {
      text: 'We may share aggregated figures with third parties for market research and analytics.',
      is: { 'sharing.aggregated': 'may' },
      not: ['cookies.third-party-analytics'],
    },
    {
      text: 'We buy contact data from brokers, advertising networks and analytics providers.',
      is: {},
      not: ['cookies.third-party-analytics'],
    },
  ],
  'where advertisements are shown, and where people are watched': [
    {
      text: 'Networks collect data on how you use our shop over time so that they may show ads here and on other websites.',
      is: {},
      not: ['tracking.other-sites'],
    },
    { text: 'We may advertise to you on third-party websites.', is: {}, not: ['tracking.other-sites'] },
    { text: 'We measure how our ads on and off the app perform.', is: {}, not: ['tracking.other-sites'] },
    {
      text: 'When you view our widgets on third-party websites, we receive the address of the page you visited.',
      is: { 'tracking.other-sites': 'does' },
    },
  ],
  'rights in one breath': [
    {
      text: 'You may also object to our processing of your data or ask that we restrict it.',
      is: { 'rights.object': ['does', 'may'] },
    },
    { text: 'We may restrict the processing of accounts that abuse the service.', is: {}, not: ['rights.object'] },
    {
      heading: 'Your rights',
      text: 'Please be advised that the law may require or entitle us, and we may be entitled to retain some information.',
      is: { 'retention.after-deletion': ['does', 'may'] },
    },
    {
      text: 'You can access your notes here and export them at any time.',
      is: { 'rights.portability': ['does', 'may'] },
    },
    { text: 'You can export the results of a search as a table.', is: {}, not: ['rights.portability'] },
    {
      text: 'You can file a complaint with our lead supervisory authority, the Commission Nationale in Luxembourg.',
      is: { 'rights.europe': 'does', 'rights.complain': ['does', 'may'] },
    },
    {
      heading: 'Grounds under the GDPR',
      text: 'Where we rely on legitimate interests, we balance any impact on you and your rights under the GDPR.',
      is: {},
      not: ['rights.europe'],
    },
  ],
  'breaches of others': [
    { text: 'We notify you if your address appears in a known data breach.', is: {}, not: ['security.breach-notice'] },
    {
      text: 'Our monitor alerts you to leaked passwords of yours on the dark web.',
      is: {},
      not: ['security.breach-notice'],
    },
    {
      text: 'We will notify you of a breach of your personal data without delay.',
      is: { 'security.breach-notice': 'does' },
    },
  ],
  'what is worked out, and what is kept': [
    {
      text: 'We may derive information about you from what our providers collect.',
      is: { 'use.profiling': ['may', 'does'] },
    },
    { text: 'We derive our income from subscriptions.', is: {}, not: ['use.profiling'] },
    { text: 'We keep your data during the period of our contract with you.', is: { 'retention.as-needed': 'does' } },
    {
      text: 'We maintain insurance during the term of the contract.',
      is: {},
      not: ['retention.as-needed'],
    },
    { text: 'We delete records where they are no longer necessary.', is: { 'retention.as-needed': 'does' } },
    {
      text: 'We may retain data for the purposes described in this policy.',
      is: { 'retention.as-needed': ['does', 'may'] },
    },
  ],

  'what only looks like it': [
    {
      text: 'We do not use your files to train our models without your explicit opt-in and consent.',
      is: { 'use.no-ai-training': 'choice' },
      not: ['use.ai-training does'],
    },
    {
      text: 'Anonymous logs serve to improve our models; they never train models of others without your permission.',
      is: {},
      not: ['use.no-ai-training'],
    },
    {
      text: 'In some cases courts and security agencies abroad may be entitled to access your personal data.',
      is: {},
      not: ['rights.access'],
    },
    {
      text: 'Entries are stored for the current browser session and deleted once the tab is closed.',
      is: {},
      not: ['retention.after-deletion'],
    },
    {
      text: 'We may share your information with vendors who need it to provide their services to us.',
      is: { 'sharing.service-providers': 'may' },
      not: ['collection.from-third-parties'],
    },
    {
      leadIn: 'We share it only with appropriate safeguards:',
      text: 'In a merger or bankruptcy, user information would be one of the assets that are transferred.',
      is: { 'sharing.business-transfer': ['does', 'may'] },
      not: ['transfers.safeguards'],
    },
    { text: 'Do Not Sell Opt-Out Rights', is: {}, not: ['sharing.no-sale'] },
    {
      text: 'We will take all steps reasonably needed to ensure that your data is treated securely, and no transfer of it takes place without adequate controls.',
      is: { 'security.measures': 'does' },
    },
    {
      leadIn: 'Our hosting is done by these firms:',
      text: 'Google Ads: for the tracking of conversions and for remarketing.',
      is: { 'cookies.third-party-ads': 'does' },
    },
    {
      text: 'We make certain data about your account available to other players and our partners.',
      is: { 'sharing.third-parties': 'does' },
    },
    {
      text: 'What they do with it is subject to the privacy policy of that company, a privacy policy which we encourage you to read.',
      is: { 'sharing.other-sites': 'does' },
    },
    {
      text: 'You run less of a risk if you use the service pseudonymously.',
      is: { 'collection.pseudonym': ['does', 'may'] },
    },
    {
      text: 'We may transfer, store and process your data throughout the world.',
      is: { 'transfers.abroad': ['does', 'may'] },
    },
    {
      text: 'Turning off the cookies that are not essential will not affect how the core of the app functions.',
      is: {},
      not: ['cookies.needed does', 'cookies.needed may'],
    },
    { text: 'You can review and approve the report before it is sent.', is: {}, not: ['rights.access'] },
    { text: 'The other entries of your address book are never uploaded.', is: {}, not: ['collection.non-users'] },
    {
      text: 'Shops let us collect such data from their website by integrating our pixel.',
      is: {},
      not: ['cookies.third-party-ads'],
    },
    {
      text: 'Our cookies may be session cookies (gone when you close your browser) or persistent cookies.',
      is: { 'cookies.session-only': 'does-not' },
    },
  ],
};
