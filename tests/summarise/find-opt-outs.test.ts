import { describe, expect, it } from 'vitest';
import { findOptOuts } from '../../lib/summarise/find-opt-outs.ts';
import { aLinkIn, aPracticeTag, aTaggedClause } from '../builders.ts';

/** `[label](address)` in a text becomes a link. */
function aClauseOf(marked: string, overrides: Parameters<typeof aTaggedClause>[0] = {}) {
  const found = [...marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
  const text = marked.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  const links = found.map(([, label = '', href = '']) => aLinkIn(text, label, href));
  return aTaggedClause({ text, links, ...overrides });
}

function optOutsOf(marked: string, overrides: Parameters<typeof aTaggedClause>[0] = {}) {
  return findOptOuts([aClauseOf(marked, overrides)]).map(({ kind, covers, target }) => [
    kind,
    covers.join(' '),
    target,
  ]);
}

describe('findOptOuts: links and addresses', () => {
  it.each([
    [
      'You may opt out of interest-based ads at [aboutads.info](https://optout.aboutads.info/).',
      ['link', 'advertising', 'https://optout.aboutads.info/'],
    ],
    [
      'Europeans can visit [this page](http://www.youronlinechoices.eu/).',
      ['link', 'advertising', 'http://www.youronlinechoices.eu/'],
    ],
    [
      'See the [NAI](https://optout.networkadvertising.org) for choices.',
      ['link', 'advertising', 'https://optout.networkadvertising.org'],
    ],
    [
      'Google offers [an add-on](https://tools.google.com/dlpage/gaoptout) for browsers.',
      ['link', 'cookies', 'https://tools.google.com/dlpage/gaoptout'],
    ],
    [
      'Change what Google shows you in [its settings](https://adssettings.google.com).',
      ['link', 'advertising', 'https://adssettings.google.com'],
    ],
    [
      'You can unsubscribe from our newsletter [here](https://example.com/mail/off).',
      ['link', 'marketing', 'https://example.com/mail/off'],
    ],
    [
      'Residents can use the [Do Not Sell My Information](https://example.com/dns) page.',
      ['link', 'sale-or-sharing', 'https://example.com/dns'],
    ],
    [
      'To opt out of the sale of your data, [click here](https://example.com/form-7).',
      ['link', 'sale-or-sharing', 'https://example.com/form-7'],
    ],
    [
      'Open the [cookie settings](https://example.com/consent) to choose.',
      ['setting', 'cookies', 'https://example.com/consent'],
    ],
    [
      'To opt out of session recording, visit https://example.com/opt-out.',
      ['link', 'cookies', 'https://example.com/opt-out'],
    ],
    [
      'You can turn off training of our models in your [data controls](https://example.com/controls).',
      ['setting', 'ai-training', 'https://example.com/controls'],
    ],
    [
      'If you would like to delete your account, please go [here](https://example.com/leave).',
      ['link', 'account', 'https://example.com/leave'],
    ],
    [
      'Read [our instructions](https://example.com/help/9) on how you can opt out of training our models.',
      ['link', 'ai-training', 'https://example.com/help/9'],
    ],
    [
      'Write to [stop@example.com](mailto:stop@example.com) to opt out of promotional mail.',
      ['email', 'marketing', 'stop@example.com'],
    ],
    [
      'If you no longer wish to receive our catalogues, write to mail@example.com.',
      ['email', 'marketing', 'mail@example.com'],
    ],
    ['You may withdraw your consent at any time by writing to me@example.com.', ['email', 'other', 'me@example.com']],
    [
      'To opt out of sharing of your data with partners, call 1-800-555-0199.',
      ['phone', 'sale-or-sharing', '1-800-555-0199'],
    ],
    ['Text STOP to 55501 to opt out of marketing messages.', ['phone', 'marketing', '55501']],
  ])('finds in "%s" %j', (text, optOut) => {
    expect(optOutsOf(text)).toEqual([optOut]);
  });

  it.each([
    [
      'a link to a policy beside a choice',
      'For your choices see our [Cookie Policy](https://example.com/cookie-policy).',
    ],
    ['a section of the page itself', 'You may opt out as told under [Your choices](#your-choices).'],
    ['a section whose address says "opt out"', 'See [How to opt out](https://example.com/privacy/#how-to-opt-out).'],
    ['a request for access', 'To get a copy of your data, write to data@example.com.'],
    ['a request for correction', 'You can correct your details [here](https://example.com/account).'],
    ['more information', 'For more information on managing your account see [our help](https://example.com/help).'],
    [
      'what follows from opting out',
      'If you opt out, we may still send you messages about [your orders](https://example.com/orders).',
    ],
    ['an opt-out that is denied', 'You cannot opt out of service messages from service@example.com.'],
    ['a general question', 'If you have questions about this policy write to privacy@example.com.'],
    ['rules of advertisers', 'Their [principles](https://www.aboutads.info/download/seven-rules.pdf) cover choice.'],
    ['a link of another scheme', 'To opt out [click here](javascript:optOut()).'],
  ])('does not take %s', (_, text) => {
    expect(optOutsOf(text)).toEqual([]);
  });

  it('takes what is refused from the sentence before where a sentence goes on', () => {
    const clauses = [
      aTaggedClause({ id: 'c1', text: 'You may opt out of marketing e-mails.', block: 3 }),
      aClauseOf('To do so, visit [this page](https://example.com/off).', { id: 'c2', block: 3 }),
    ];
    expect(findOptOuts(clauses)).toMatchObject([
      { kind: 'link', covers: ['marketing'], target: 'https://example.com/off', clause: 'c2' },
    ]);
  });

  it('takes the refusal from the sentence that introduces a list', () => {
    const optOut = optOutsOf('send an e-mail to off@example.com', {
      kind: 'list-item',
      leadIn: 'To opt out of marketing you can:',
    });
    expect(optOut).toEqual([['email', 'marketing', 'off@example.com']]);
  });

  it('takes an address for using one’s rights where objecting is one of them', () => {
    const clauses = [
      aTaggedClause({ id: 'c1', heading: 'Rights', text: 'You have the right to object to the processing.' }),
      aTaggedClause({ id: 'c2', heading: 'Rights', text: 'To exercise these rights, write to rights@example.com.' }),
    ];
    expect(findOptOuts(clauses)).toMatchObject([{ kind: 'email', covers: ['other'], target: 'rights@example.com' }]);
  });

  it('does not take such an address where the rights are access and correction', () => {
    const clauses = [
      aTaggedClause({ id: 'c1', heading: 'Rights', text: 'You have the right to a copy of your data.' }),
      aTaggedClause({ id: 'c2', heading: 'Rights', text: 'To exercise this right, write to rights@example.com.' }),
    ];
    expect(findOptOuts(clauses)).toEqual([]);
  });

  it('lists the same means once and joins what it covers', () => {
    const clauses = [
      aClauseOf('To opt out of marketing write to off@example.com.', { id: 'c1' }),
      aClauseOf('To opt out of the sale of your data write to OFF@example.com.', { id: 'c2' }),
    ];
    expect(findOptOuts(clauses)).toMatchObject([{ covers: ['marketing', 'sale-or-sharing'], clause: 'c1' }]);
  });

  it('treats an address with and without its scheme or last slash as one', () => {
    const clauses = [
      aClauseOf('Opt out of ads at [one](https://www.aboutads.info/choices/).', { id: 'c1' }),
      aClauseOf('Opt out of ads at www.aboutads.info/choices.', { id: 'c2' }),
    ];
    expect(findOptOuts(clauses)).toHaveLength(1);
  });
});

describe('findOptOuts: the same means with and without its link', () => {
  it('is one', () => {
    const clauses = [
      aClauseOf('You can click the AdChoices icon in an advertisement to opt out.', { id: 'c1' }),
      aClauseOf('As told above, click the AdChoices icon in an advertisement to opt out.', { id: 'c2' }),
    ];
    expect(findOptOuts(clauses)).toHaveLength(1);
  });
});

describe('findOptOuts: instructions', () => {
  it.each([
    ['You can set your browser to refuse cookies.', 'browser', 'cookies'],
    ['Most browsers let you delete cookies that are already stored.', 'browser', 'cookies'],
    ['Every newsletter has an unsubscribe link at its end.', 'link', 'marketing'],
    ['You can opt out of our mails by following the instructions in any such e-mail.', 'link', 'marketing'],
    ['Reply STOP to any text message to end them.', 'phone', 'marketing'],
    ['You can turn off push notifications in the settings of your phone.', 'setting', 'marketing'],
    ['You can disable location access in your device settings.', 'setting', 'other'],
    [
      'Switch on Limit Ad Tracking in the settings of your iPhone to stop such ads; you can do so at any time.',
      'setting',
      'advertising',
    ],
    ['You may change your choice at any time in our cookie banner.', 'setting', 'cookies'],
    [
      'We treat the Global Privacy Control signal of your browser as a request to opt out.',
      'browser',
      'sale-or-sharing',
    ],
    ['You may delete your account at any time.', 'setting', 'account'],
    ['You can opt out of this sharing in your account settings.', 'setting', 'sale-or-sharing'],
    ['You can stop all collection of data by uninstalling the app.', 'setting', 'other'],
    ['You can click the AdChoices icon in an advertisement to opt out.', 'link', 'advertising'],
    ['You can use the "Do Not Sell My Data" link at the foot of our pages.', 'link', 'sale-or-sharing'],
    ['You may switch suggestions off in the “Privacy” tab of your profile.', 'setting', 'other'],
    ['Telemetry can also be disabled in the settings of the app.', 'setting', 'other'],
    ['We ask before we record a call, and you always have the choice to decline.', 'setting', 'other'],
    ['To hide from others, use incognito mode, which you can turn on at any time.', 'setting', 'other'],
    ['You can opt out by following the link near the advertisement.', 'link', 'advertising'],
    ['You can unsubscribe from messages of our partners by the link in their messages.', 'link', 'marketing'],
    ['Flash objects can be deleted with the settings manager on the website of Adobe.', 'link', 'cookies'],
    ['You may cancel your subscription to our newsletter at any time.', 'setting', 'marketing'],
    ['You can control what we receive through the privacy settings on that social network.', 'setting', 'other'],
  ])('finds in "%s" a %s for %s', (text, kind, cover) => {
    expect(optOutsOf(text)).toEqual([[kind, cover, null]]);
  });

  it.each([
    'If you block cookies, some parts of the site may not work.',
    'Cookies are small files that your browser stores.',
    'We may close your account if you break the rules.',
    'We use your location to show shops nearby.',
    'We do not respond to the Global Privacy Control signal.',
    'You can update your profile in your account settings.',
    'We send e-mail newsletters.',
    'You can delete your photos in your account settings.',
    'You may change your answers in your profile at any time.',
    'Turning this setting off does not stop us from sending service messages.',
    'Even if you opt out of marketing, service messages go on.',
    'We use your position to prevent misuse of your account on this device.',
    'Set your device permissions to grant us access to the camera.',
    'Our partners manage push notifications for us in their app.',
    'To opt out, see the Choices section of this policy.',
    'We do not sell your data.',
    'Parents can manage the notification settings of their children.',
  ])('finds none in "%s"', (text) => {
    expect(optOutsOf(text)).toEqual([]);
  });

  it('lists browser controls of cookies once', () => {
    const clauses = [
      aTaggedClause({ id: 'c1', text: 'You can set your browser to refuse cookies.' }),
      aTaggedClause({ id: 'c2', text: 'Your browser lets you delete cookies too.' }),
    ];
    expect(findOptOuts(clauses)).toHaveLength(1);
  });

  it('takes Do Not Track where the policy promises to follow it', () => {
    const practices = [aPracticeTag('tracking.dnt-honoured')];
    expect(optOutsOf('We honour Do Not Track.', { practices })).toEqual([['browser', 'cookies', null]]);
    const denial = [aPracticeTag('tracking.dnt-honoured', { stance: 'does-not' })];
    expect(optOutsOf('We do not honour Do Not Track.', { practices: denial })).toEqual([]);
  });

  it('leaves the instruction out where the clause has the link', () => {
    expect(
      optOutsOf(
        'You can opt out of such e-mails with the [unsubscribe](https://example.com/unsubscribe) link in them.',
      ),
    ).toEqual([['link', 'marketing', 'https://example.com/unsubscribe']]);
  });
});

describe('findOptOuts: addresses that stand elsewhere', () => {
  const contact = aTaggedClause({ id: 'c9', text: 'Questions about privacy? Write to privacy@example.com.' });

  it.each([
    ['You may opt out of such use by contacting us.', ['email', 'other', 'privacy@example.com']],
    ['You can close your account by contacting us.', ['email', 'account', 'privacy@example.com']],
    ['To opt out of our mails, contact us as told below.', ['email', 'marketing', 'privacy@example.com']],
  ])('finds the address that "%s" means', (text, [kind, cover, target]) => {
    expect(findOptOuts([aTaggedClause({ text }), contact])).toMatchObject([{ kind, covers: [cover], target }]);
  });

  it.each([
    'You may opt out by contacting us via the help centre.',
    'To opt out of cookies see below.',
    'Contact us for a copy of your data.',
  ])('finds none for "%s"', (text) => {
    expect(findOptOuts([aTaggedClause({ text }), contact])).toEqual([]);
  });

  it('finds the postal address that stands in lines of its own', () => {
    const lines = ['To object to any of this, write to:', 'Example Ltd', '12 Quiet Lane', 'Dublin 2, Ireland'];
    const clauses = lines.map((text, index) => aTaggedClause({ id: `c${index + 1}`, text }));
    expect(findOptOuts(clauses)).toMatchObject([
      { kind: 'post', target: 'Example Ltd, 12 Quiet Lane, Dublin 2, Ireland' },
    ]);
  });
});

describe('findOptOuts: several means in one clause', () => {
  it('keeps settings of the account and of the device apart', () => {
    const found = optOutsOf('You can limit sharing of your data in your account settings or in your device settings.');
    expect(found).toEqual([
      ['setting', 'sale-or-sharing', null],
      ['setting', 'sale-or-sharing', null],
    ]);
  });

  it('keeps an instruction beside another means that has the link', () => {
    const found = optOutsOf(
      'Opt out of newsletters by following the instructions in them or by writing to us [here](https://example.com/ask).',
    );
    expect(found).toEqual([
      ['link', 'marketing', 'https://example.com/ask'],
      ['link', 'marketing', null],
    ]);
  });

  it('reads the sentences of a long row one by one', () => {
    const clause = aClauseOf(
      'Messages\tYou may opt out of newsletters [here](https://example.com/off). We use your data to prevent fraud. We keep your location for one day.',
      { kind: 'table-row' },
    );
    expect(findOptOuts([clause])).toMatchObject([{ covers: ['marketing'], target: 'https://example.com/off' }]);
  });
});

describe('findOptOuts: what is said without a means', () => {
  it('is listed where nothing else refuses the same', () => {
    expect(optOutsOf('You can always opt out of newsletters.')).toEqual([['link', 'marketing', null]]);
  });

  it('is left out where a means is named', () => {
    const clauses = [
      aTaggedClause({ id: 'c1', text: 'You can always opt out of newsletters.' }),
      aClauseOf('Unsubscribe [here](https://example.com/unsubscribe).', { id: 'c2' }),
    ];
    expect(findOptOuts(clauses)).toMatchObject([{ target: 'https://example.com/unsubscribe' }]);
  });

  it('is left out where a law is told', () => {
    expect(optOutsOf('The CCPA gives you the right to opt out of the sale of data.')).toEqual([]);
  });
});

describe('findOptOuts: pages that tell how', () => {
  it.each([
    ['Learn [more](https://example.com/help/3), including how to disable this feature.', 'https://example.com/help/3'],
    [
      'For more information on opting out of cookies see our [Cookie Policy](https://example.com/cookie-policy).',
      'https://example.com/cookie-policy',
    ],
    [
      'Read [the manual](https://example.com/manual) or learn how to [opt out](https://example.com/off).',
      'https://example.com/off',
    ],
  ])('finds the page in "%s"', (text, target) => {
    expect(optOutsOf(text).map(([, , found]) => found)).toEqual([target]);
  });
});

describe('findOptOuts: labels', () => {
  it.each([
    ['You may [opt out of targeted ads](https://example.com/a).', 'Opt out of targeted ads'],
    [
      'To unsubscribe from marketing click [here](https://mail.example.com/a).',
      'Opt out of marketing: mail.example.com',
    ],
    [
      'Opt out of ads: [https://optout.aboutads.info/](https://optout.aboutads.info/).',
      'Digital Advertising Alliance opt-out',
    ],
    ['To opt out of promotional mail write to a@example.com.', 'Write to opt out of marketing'],
    ['To stop analytics, [opt out](https://tools.google.com/dlpage/gaoptout).', 'Google Analytics opt-out add-on'],
    ['Use the “[Do Not Sell My Data”](https://example.com/dns) link.', 'Do Not Sell My Data'],
    ['Apps: [AppChoices](https://www.aboutads.info/appchoices).', 'AppChoices: opt-out for apps'],
    [
      'You can also look on your phone for settings that limit ads by your habits.',
      'Ad tracking: settings of your device',
    ],
    ['You can switch off smart replies in your device settings.', 'Switch off smart replies: settings of your device'],
    ['Opt out of mails under “My Profile”.', 'Messages: “My Profile”'],
  ])('labels "%s" as "%s"', (text, label) => {
    expect(findOptOuts([aClauseOf(text)])[0]?.label).toBe(label);
  });
});

describe('findOptOuts: pages made to be slow', () => {
  it.each([
    [
      'one sentence of settings',
      [aTaggedClause({ text: 'you can change your location settings by using '.repeat(20_000) })],
    ],
    [
      'thousands of links',
      Array.from({ length: 5_000 }, (_, index) =>
        aClauseOf(`Opt out [here](https://example.com/off/${index}).`, { id: `c${index + 1}`, block: index }),
      ),
    ],
  ])(
    'takes little time for %s',
    (_, clauses) => {
      expect(findOptOuts(clauses).length).toBeLessThanOrEqual(300);
    },
    3_000,
  );
});

describe('findOptOuts: means that exhaustive readers note', () => {
  it.each<[string, [string, string, string | null]]>([
    ['You may add your number to a national do-not-call registry.', ['phone', 'marketing', null]],
    [
      'On an iPhone, open Settings, then tap Privacy, then tap Tracking, and our app will no longer follow you.',
      ['setting', 'other', null],
    ],
    ['When iOS asks, you can choose “Ask App Not to Track”.', ['setting', 'other', null]],
    [
      'You can keep pixels in our e-mails from working by not loading the images that a message holds.',
      ['setting', 'cookies', null],
    ],
    [
      'Many browsers let you turn on a “Do Not Track” feature for the sites that you visit.',
      ['browser', 'cookies advertising', null],
    ],
    ['Our pages use Adobe Analytics, and you may opt out of it with Adobe.', ['link', 'cookies', null]],
    [
      'You can opt out of offers: reply to the e-mail with the word “Remove” in the subject line.',
      ['email', 'marketing', null],
    ],
    ['To opt out of model training, upgrade to a Team plan.', ['setting', 'ai-training', null]],
    ['You may stop using our services at any time.', ['setting', 'account', null]],
    ['Most smartphones allow you to turn off location services.', ['setting', 'other', null]],
    [
      'You have the [right to object](https://example.com/legal/right-to-object) to this.',
      ['link', 'other', 'https://example.com/legal/right-to-object'],
    ],
    [
      'Follow [these steps](https://help.example.com/how-to-deactivate-your-account) and your data is queued for erasure.',
      ['link', 'account', 'https://help.example.com/how-to-deactivate-your-account'],
    ],
    [
      'To read about cookies and your choices, see our [Cookie Policy](https://example.com/cookies).',
      ['link', 'cookies', 'https://example.com/cookies'],
    ],
    [
      'The Sharing tab within your Settings lets you control the information you share with other sites.',
      ['setting', 'sale-or-sharing', null],
    ],
    ['Subject to your settings, we show you ads that fit what you read.', ['setting', 'advertising', null]],
    [
      'Please send questions about your rights, such as asking us not to use your data for direct marketing, to rights@example.com.',
      ['email', 'marketing', 'rights@example.com'],
    ],
  ])('finds what %j offers', (marked, expected) => {
    expect(optOutsOf(marked)).toContainEqual(expected);
  });

  it.each([
    ['a signal that is not followed', 'Browsers let you set Do Not Track, but we do not respond to it.'],
    ['a page on the law', 'Read [the article](https://gdpr.eu/article-21-right-to-object/) of the law.'],
    ['the settings of another service', 'What we receive depends on your settings with that network.'],
    ['an end that follows a change', 'If you object to a change, you may stop using the site.'],
    ['others to be asked', 'To opt out of their messages, contact the organisation that gave us your address.'],
  ])('leaves out %s', (_, marked) => {
    const contact = aTaggedClause({ id: 'c9', block: 9, text: 'Questions: privacy@example.com' });
    expect(findOptOuts([aClauseOf(marked), contact])).toEqual([]);
  });

  it('reads a list of means under the words that refuse', () => {
    const leadIn = 'If you do not want us to record which links you follow, you can:';
    expect(optOutsOf('delete the shortcuts that came with your computer;', { leadIn })).toEqual([
      ['setting', 'other', null],
    ]);
  });

  it('calls a number once that is written in letters and digits', () => {
    const numbers = optOutsOf('To opt out of our offers call 1-800-EXAMPLE [1-800-392-6753].');
    expect(numbers).toEqual([['phone', 'marketing', '1-800-EXAMPLE']]);
  });

  it('sends an objection to the address for privacy where a policy does not say how to object', () => {
    const right = aClauseOf('You have the right to object to the processing of your data.');
    const contact = aTaggedClause({
      id: 'c2',
      block: 2,
      text: 'For questions on privacy write to privacy@example.com.',
    });
    expect(findOptOuts([right, contact])).toMatchObject([
      { kind: 'email', covers: ['other'], target: 'privacy@example.com', clause: right.id },
    ]);
  });
});
