import { describe, expect, it } from 'vitest';
import { judgeDirectness } from '../../lib/summarise/judge-directness.ts';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import { aTaggedClause } from '../builders.ts';

interface Framed {
  text: string;
  leadIn?: string;
  heading?: string;
}

const cases: [PracticeId, string, Framed, Framed][] = [
  [
    'sharing.service-providers',
    'what is always shared before one occasion',
    { text: 'When you buy a gift, we share your name with service providers.' },
    { text: 'We share your name with service providers.' },
  ],
  [
    'sharing.affiliates',
    'what is shared before what may be asked of it',
    { text: 'The law may entitle you to request which affiliates we share data with.' },
    { text: 'We share data with affiliates.' },
  ],
  [
    'rights.object',
    'a right against processing before one against sharing',
    { text: 'You have the right to restrict the sharing of your data.' },
    { text: 'You have the right to restrict the processing of your data.' },
  ],
  [
    'sharing.affiliates',
    'what is shared before a right against sharing',
    { text: 'You have the right to restrict the sharing with our affiliates.' },
    { text: 'We share data with our affiliates.' },
  ],
  [
    'use.service',
    'the service before letters that are answered',
    { leadIn: 'We use your data:', text: 'to respond to your questions about our services' },
    { leadIn: 'We use your data:', text: 'to provide our services' },
  ],
  [
    'contact.dpo',
    'the officer for everybody before an errand of parents',
    { text: 'A parent may have data of a child deleted by writing to dpo@shop.example.' },
    { text: 'Our data protection officer can be reached at dpo@shop.example.' },
  ],
  [
    'cookies.own',
    'that cookies are used before a list of what the policy tells',
    { leadIn: 'This policy explains the following topics:', text: 'How we use cookies' },
    { text: 'We use cookies.' },
  ],
  [
    'cookies.own',
    'that cookies are used before how they are sorted',
    { text: 'Cookies are usually classified by how long we use them.' },
    { text: 'We use cookies.' },
  ],
  [
    'changes.dated',
    'the date of this version before that of an earlier one',
    { leadIn: 'Prior versions:', text: 'May 2013' },
    { text: 'Updated May 2014' },
  ],
  [
    'sharing.no-sale',
    'a promise to all before one to students',
    { text: 'We never sell data of students.' },
    { text: 'We never sell data.' },
  ],
  [
    'sharing.service-providers',
    'a statement before one that points to it',
    { text: 'We share data with service providers, as described in our notice.' },
    { text: 'We share data with service providers.' },
  ],
  [
    'choices.privacy-settings',
    'a setting for readers before one for their children',
    { text: "You can change the preferences of your child's profile in your account." },
    { text: 'You can change the privacy preferences of your profile in your account.' },
  ],
  [
    'security.measures',
    'measures before a commitment',
    { text: 'We are committed to keeping your data safe.' },
    { text: 'We encrypt your data.' },
  ],
  [
    'children.minimum-age',
    'an age before advice to parents',
    { text: 'We urge parents to watch over what their children tell strangers.' },
    { text: 'You must be at least 16 to join.' },
  ],
  [
    'contact.dpo',
    'how to reach the officer before a mention',
    { text: 'A copy is kept by our data protection officer.' },
    { text: 'You may contact our data protection officer by writing to dpo@shop.example.' },
  ],
  [
    'contact.given',
    'an address before a welcome',
    { text: 'We welcome questions about this policy.' },
    { text: 'Send questions about this policy to us@shop.example.' },
  ],
  [
    'collection.contact',
    'what is collected before what a request is checked by',
    { text: 'We receive your e-mail address to verify your request.' },
    { text: 'We receive your e-mail address when you join.' },
  ],
  [
    'collection.activity',
    'what the service collects before what it lets others collect',
    { text: 'We allow third parties to collect the pages that you visit.' },
    { text: 'We collect the pages that you visit.' },
  ],
  [
    'collection.contact',
    'what is collected before what is not done with it',
    { text: 'We do not combine your e-mail address with what we collect on our pages.' },
    { text: 'We collect your e-mail address.' },
  ],
  [
    'use.service',
    'the use of data before its legal ground',
    { heading: 'Legal grounds', text: 'We use your data to perform our contract.' },
    { heading: 'Your data', text: 'We use your data to perform our service.' },
  ],
  [
    'use.service',
    'the use of data before what cookies are needed for',
    { text: 'We use cookies to run the shop.' },
    { text: 'We use data to run the shop.' },
  ],
  [
    'use.many-purposes',
    'what introduces the list before one of its items',
    { heading: 'Uses', text: 'We process data for various purposes, among them our basket.' },
    { heading: 'Uses', text: 'We process data for various purposes:' },
  ],
  [
    'use.targeted-ads',
    'a statement before where to find one',
    { text: 'See the other page for how we use data for targeted ads.' },
    { text: 'We use data for targeted ads.' },
  ],
  [
    'cookies.own',
    'what is said before where to read more',
    { text: 'For details on how we use cookies, see our cookie page.' },
    { text: 'We use cookies to keep you signed in.' },
  ],
  [
    'sharing.affiliates',
    'what is shared with the group before what is shared with others',
    { heading: 'Sharing', text: 'We share data when the law demands it.' },
    { heading: 'Sharing', text: 'We share data with our affiliates.' },
  ],
  [
    'sharing.aggregated',
    'what is shared before what is made',
    { text: 'We create aggregated figures.' },
    { text: 'We share aggregated figures.' },
  ],
  [
    'sharing.third-parties',
    'a statement before what introduces a list',
    { text: 'We share your data with third parties:' },
    { text: 'We share your data with third parties.' },
  ],
  [
    'choices.opt-out-ads',
    'how to refuse before that others refused',
    { text: 'An opt-out of targeted ads lasts a year.' },
    { text: 'You may opt out of targeted ads.' },
  ],
  [
    'choices.browser-controls',
    'a refusal before what follows it',
    { text: 'If you block cookies you may need to sign in more often.' },
    { text: 'You may block cookies.' },
  ],
  [
    'sharing.service-providers',
    'a statement before what was changed in it',
    { text: 'We have updated with which vendors we share data.' },
    { text: 'We share data with vendors.' },
  ],
  [
    'transfers.abroad',
    'the transfer before its safeguards',
    { text: 'Transfers to other countries rest on standard clauses.' },
    { text: 'We transfer data to other countries.' },
  ],
  [
    'contact.given',
    'an address for questions before one for an errand',
    { text: 'To have a post removed write to ann@example.com.' },
    { text: 'For questions write to ann@example.com.' },
  ],
  [
    'collection.contact',
    'what is collected before what is shared',
    { text: 'We share your name and e-mail address with couriers.' },
    { text: 'We collect your name and e-mail address.' },
  ],
  [
    'collection.device',
    'what is collected before an item of a list of what is shared',
    { leadIn: 'We disclose:', text: 'IP addresses' },
    { leadIn: 'We collect:', text: 'IP addresses' },
  ],
  [
    'collection.demographic',
    'a kind of data before a purpose',
    { leadIn: 'We use what we collect:', text: 'to reach people of the same age group' },
    { leadIn: 'We collect:', text: 'your age group' },
  ],
  [
    'collection.activity',
    'a statement before its announcement',
    { text: 'This notice explains how we collect your browsing history.' },
    { text: 'We collect your browsing history.' },
  ],
  [
    'collection.activity',
    'a statement before what leans on it',
    { text: 'This helps us to collect your browsing history.' },
    { text: 'We collect your browsing history.' },
  ],
  [
    'use.marketing',
    'a use before what is shared',
    { text: 'We share names with firms that market our goods.' },
    { text: 'We use names to market our goods.' },
  ],
  [
    'use.service',
    'a use before anything else',
    { text: 'Orders are sent from our own shop.' },
    { text: 'We process your orders in our own shop.' },
  ],
  [
    'rights.access',
    'a right before the way to it',
    { text: 'You may get a copy once your identity is clear.' },
    { text: 'You may get a copy at any time.' },
  ],
  [
    'rights.delete',
    'what the reader may do before what happens',
    { text: 'Deletion of an account is final.' },
    { text: 'You can delete your account.' },
  ],
  [
    'rights.correct',
    'a right before its end',
    { text: 'The right to correct data cannot be enforced once it is gone.' },
    { text: 'You have the right to correct data.' },
  ],
  [
    'collection.financial',
    'what stands under no heading on security',
    { text: 'We collect card numbers over a private line.', heading: 'Security' },
    { text: 'We collect card numbers over a private line.', heading: 'Paying' },
  ],
  [
    'retention.as-needed',
    'how long data is kept before how long it is used',
    { text: 'We work with it as long as needed.' },
    { text: 'We keep it as long as needed.' },
  ],
  [
    'security.measures',
    'what stands under a heading on security',
    { text: 'Staff need a password.', heading: 'Who we are' },
    { text: 'Staff need a password.', heading: 'Security' },
  ],
];

describe('judgeDirectness', () => {
  it.each(cases)('for %s puts %s', (practice, _, worse, better) => {
    const [low, high] = [worse, better].map((framed) => judgeDirectness(aTaggedClause(framed), practice));
    expect(low).toBeLessThan(high ?? 0);
  });

  it('has nothing against a plain clause of a topic that it does not know', () => {
    expect(judgeDirectness(aTaggedClause({ text: 'We share data with advertisers.' }), 'sharing.advertisers')).toBe(1);
  });
});
