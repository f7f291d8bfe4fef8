import type { PracticeId } from '../../../lib/taxonomy/practices.ts';

/** A clause by its text alone, or with what frames it. */
export type Example = string | { text: string; leadIn?: string; heading?: string };

export interface CueExamples {
  /** Clauses that state the practice, or deny it: a strong cue must match. */
  stated: readonly Example[];
  /** Near misses: no strong cue may match. */
  notStated: readonly Example[];
}

/** All sentences are our own; they copy the manners of real policies, not their words. */
export const cueExamples: Record<PracticeId, CueExamples> = {
  'cookies.own': {
    stated: [
      'Acme and our partners (named below) may use tracking tools such as cookies.',
      'We use cookies to keep you signed in.',
      'Our cookies remember which currency you picked.',
      { heading: 'Cookies', text: 'Acme and its helpers: essential cookies keep the basket filled.' },
    ],
    notStated: [
      'Most browsers accept persistent cookies.',
      'Read this notice together with our cookies policy.',
      'Advertisers may set cookies of their own.',
      'You can reject cookies in your browser.',
    ],
  },
  'cookies.needed': {
    stated: [
      'When you block cookies, a few features may be disabled.',
      'If you refuse them you won’t be able to sign in; these cookies keep you signed in.',
      'If you refuse cookies, the checkout will stop working.',
      'Should you disable cookies, you will have to enter your name every time.',
      'If you block cookies, parts of the shop will not work.',
      'Some pages may be unavailable to you when cookies are switched off, or unable to load if you refuse cookies.',
    ],
    notStated: [
      'If you turn off cookies, the ads that you see will be less relevant.',
      'If you delete your cookies you will have to opt out again.',
      'We use cookies to remember you.',
    ],
  },
  'cookies.third-party-analytics': {
    stated: [
      'We hire outside vendors for hosting, billing and analytics.',
      'We pass data to partners who help us measure the traffic of our pages.',
      'We let service providers use beacons that help us understand how many people read us.',
      'Vendors perform tasks such as support and web analytics.',
      { heading: 'Analytics', text: 'We use Tallybird, which counts how often a page is opened.' },
      'We use Google Analytics to learn which pages are read.',
      'Third-party analytics services count our visitors.',
      'Mixpanel collects data on how the app is used.',
    ],
    notStated: [
      { heading: 'Analytics', text: 'We use cookies, which count how often a page is opened.' },
      'We analyse our own server logs once a month.',
      'To opt out of Google Analytics, install its add-on.',
    ],
  },
  'cookies.third-party-ads': {
    stated: [
      'Marketing cookies count conversions through third-party services.',
      'We use well-known, third-party advertising firms and partners to serve ads to you.',
      'Third-party tracking technologies show us who looks at our ads.',
      'Third parties may set cookies here to choose the ads that you see.',
      'Some of these cookies are set by advertising partners.',
      'There are no third-party ads on our pages.',
      { heading: 'Advertising', text: 'Those companies may set cookies while you read.' },
      'We and our partners use cookies and pixels to deliver advertising that fits your interests.',
      'These companies may use cookies to measure how well their banners work.',
      'Advertisers set cookies of their own on our pages.',
      'Third-party ad networks may place cookies on your device to serve advertisements that fit your interests.',
      'We use the Facebook pixel to reach people like you.',
      'We let Google and other partners collect your browsing data to show ads elsewhere.',
    ],
    notStated: [
      'We may use what you did on an advertiser’s page to collect ideas and show relevant ads.',
      'We show banner advertisements chosen by hand.',
      'Our service providers may use cookies to balance load.',
    ],
  },
  'cookies.social': {
    stated: [
      'Components supplied by social networks are built into our pages.',
      'Our pages carry social media buttons.',
      'The Facebook like button tells Facebook which page you are reading.',
    ],
    notStated: [
      'The toolbar has a button with which you share a file with a colleague.',
      'Follow our news on social media.',
      'We were founded by people who met on a social network.',
    ],
  },
  'cookies.session-only': {
    stated: [
      'We use only session cookies.',
      'We never set persistent cookies.',
      'We use both session cookies and persistent cookies.',
    ],
    notStated: [
      'Session cookies last only until you close the browser.',
      'Cookies come in two kinds, session cookies and persistent cookies.',
    ],
  },
  'tracking.pixels-fingerprinting': {
    stated: [
      'Our e-mails contain tracking pixels.',
      'We and our partners rely on web beacons and clear GIFs.',
      'Device fingerprinting helps us to spot stolen accounts.',
    ],
    notStated: ['A web beacon is a tiny image.', 'Bluetooth beacons in our shops tell the app which aisle you are in.'],
  },
  'tracking.session-recording': {
    stated: [
      'We use Hotjar to see how visitors move through the site.',
      'Session replay tools record your mouse movements and scrolling.',
      'We collect information such as scrolling, clicks and key strokes.',
    ],
    notStated: ['We record video of our live tutoring sessions.', 'By scrolling on you accept this notice.'],
  },
  'tracking.other-sites': {
    stated: [
      'These firms learn of your visits to this and other websites.',
      'A cookie follows you around the internet.',
      'It notes your use of our shop and other websites.',
      'We recognise your activity on and off our service.',
      'We and our partners track your visits across other websites.',
      'We collect information about your online activities over time and across unaffiliated sites.',
    ],
    notStated: [
      'We count visits to our sites, apps, and other online services.',
      'You may see our ads on other websites.',
      'We show you ads on and off our service.',
      'We learn of your activity when you use our applications on other platforms.',
      'What you post can be seen by people on or off our service.',
      'Wave to turn the lamp on or off at home.',
      'We are not responsible for other websites that you visit.',
      'Your browser may offer a Do Not Track setting that covers activity across other websites.',
    ],
  },
  'tracking.referrer': {
    stated: [
      'Our logs hold reference/exit pages.',
      'We log the referring URL.',
      'Our servers note the website that you visited immediately before coming to ours.',
    ],
    notStated: [
      'There are no limitations on what the referring website does with it.',
      'Refer a friend and earn a bonus.',
      'In this notice we refer to such data as usage data.',
    ],
  },
  'tracking.none': {
    stated: ['We do not track you.', 'This website does not use any trackers.'],
    notStated: ['We do not track you across other websites.', 'If you opt out, we will not track your visits.'],
  },
  'tracking.dnt-ignored': {
    stated: [
      'At present we do not react to such browser signals.',
      'We do not respond to Do Not Track signals.',
      'Our site doesn’t currently honour “do-not-track” requests.',
      'We do not respond to Do Not Track signals and work alike whether or not one is received.',
      { heading: 'Do Not Track', text: 'At this time we do not act on such signals.' },
    ],
    notStated: [
      'We respond to Do Not Track signals.',
      'If your browser sends a Do Not Track signal, we will not set advertising cookies.',
    ],
  },
  'tracking.dnt-honoured': {
    stated: [
      'Where your browser sends a Do Not Track signal, we will not run any of these tools.',
      'You can refuse the counting by turning on Do Not Track.',
      'We honor Do Not Track signals.',
      'When your browser sends a Do Not Track header, we will not set any advertising cookie.',
    ],
    notStated: [
      'We do not honor Do Not Track signals.',
      'There is no common standard on how to respond to Do Not Track signals.',
      'Some browsers let you tell sites to respect Do Not Track.',
    ],
  },
  'sharing.service-providers': {
    stated: [
      'Acme uses the services of the following providers:',
      'Your address is sent to our mail vendor.',
      'We use several third-party tools to run the shop.',
      'This does not include those parties who help us run the site.',
      'Companies such as Mailgull and Hostoak process data for us.',
      { leadIn: 'We may disclose your information to:', text: 'parcel services that bring your order' },
      'We hand data to trusted businesses to process it for us.',
      'We share personal data with service providers who host our servers.',
      'Companies that perform services on our behalf may see your details.',
      { leadIn: 'We disclose your information to:', text: 'vendors that handle billing' },
    ],
    notStated: [
      'Third parties providing services to us shall not be liable for data that is lost.',
      'Companies process data for their own ends.',
      'We sell cloud services to small firms.',
      'We receive reports from our service providers.',
    ],
  },
  'sharing.third-parties': {
    stated: [
      'We give personal information to partners who sell products that may please you.',
      { heading: 'Recipients', text: 'Financial institutions that may offer you a card' },
      'We allow other companies to collect data while you read.',
      'Ad networks collect information about your visits.',
      'We tell what your details show: we report your progress data to your employer.',
      'We may disclose your details to credit bureaus.',
      'We share your name with your employer if it pays for your account.',
      'We exchange information with other companies to fight fraud.',
      'We give your order to those third parties.',
      'We share data with third parties for business purposes.',
      'We may pass it to organisations that are not part of our group.',
      { leadIn: 'We may share your data:', text: 'with record shops, so that they can send you offers' },
      'We may share your contact details with selected third parties so that they can write to you.',
      'We disclose your information to our business partners.',
    ],
    notStated: [
      { heading: 'How we share', text: 'Advertisers may guess that you like tea.' },
      'We may share data with other companies under common control.',
      'Clicking on a link may allow third parties to collect data about you.',
      'If your organisation, such as your employer, provides you with access, ask it.',
      'We share your address with the printer, so that they can send you the book.',
      'We do not share your information with other companies.',
      'We share data with other companies that process it on our behalf.',
    ],
  },
  'sharing.advertisers': {
    stated: [
      'Our partners may use technologies such as cookies to gather facts about your activities in order to show you ads.',
      'We allow our partners to use such technologies to advertise our shop.',
      'Some of it is transferred to a third party for advertising.',
      'Ad networks may place cookies to learn about your visits.',
      'We allow other companies to collect data on our site and to show you ads.',
      'We may send hashed e-mail addresses to social networks to show you our ads there.',
      { heading: 'Advertising', text: 'These companies may collect information about what you read.' },
      'We share a hash of your e-mail address with Brambleads, so that they can show you relevant ads.',
      'We share device identifiers with advertising networks.',
      'We may give your address to other companies for their own marketing purposes.',
    ],
    notStated: [
      'Check the privacy policies of the advertising networks to see how they place cookies.',
      'We advertise in newspapers.',
      'Advertisers see only aggregated figures that we share with advertisers.',
    ],
  },
  'sharing.affiliates': {
    stated: [
      'We share your data with our other business units.',
      'We show data only to those of our staff and affiliated organisations that need it, and share it with affiliated organisations.',
      'We may pass your data to other Acme-owned companies.',
      'We share your details with any member of the Acme Group.',
      'We transfer data abroad through Acme affiliates.',
      'We share your data within our group of companies.',
      'Your details may be disclosed to our affiliates and subsidiaries.',
    ],
    notStated: [
      'We disclose data to protect the rights and property of Acme or its subsidiaries.',
      'We may share data with a buyer if we (or our affiliates) are acquired.',
      'We provide offers on behalf of members of our corporate family.',
      'We earn money through affiliate links.',
      'A parent or legal guardian may write to us.',
    ],
  },
  'sharing.business-transfer': {
    stated: [
      'Acme may decide to sell, buy, merge or otherwise reorganise businesses.',
      'Your data may be handed to whoever takes over our business: it is transferred with it.',
      'If we are involved in a merger, your data may be transferred to the new owner.',
      'Customer information is one of the assets sold in a bankruptcy.',
    ],
    notStated: [
      'We compare the age data acquired from brokers with our own information.',
      'Your address is not merged with other data of the search company after acquisition.',
      'We measure the cost of customer acquisition.',
      'The sale of goods is governed by our terms.',
    ],
  },
  'sharing.legal': {
    stated: [
      'We disclose data where the law or a court order requires it.',
      'We may release your details to law enforcement.',
      { leadIn: 'We may share your information:', text: 'to comply with a subpoena' },
    ],
    notStated: [
      'You have the right to ask which data we disclose under applicable law.',
      'We keep invoices as tax law requires.',
    ],
  },
  'sharing.legal-notice': {
    stated: [
      'Wherever we can, we tell all members whose records we were compelled to hand over.',
      'Unless we are forbidden to, we will tell you about such a demand before we comply.',
      'If we receive a subpoena for your data, we will notify you unless we are barred from doing so.',
      'We will try to inform users before we answer a government request.',
    ],
    notStated: [
      'We will tell you about your order before we dispatch it.',
      'We may disclose data to the police without notice to you.',
      'We will notify you of a security breach as the law requires.',
    ],
  },
  'sharing.aggregated': {
    stated: [
      'We provide aggregated statistics to help people see how our map is used.',
      'We may publish figures that no longer identify anybody.',
      'We may publish aggregated statistics about our users.',
      'Anonymised data may be shared with universities.',
    ],
    notStated: [
      'The next part tells when we may disclose personal or non-personal data.',
      'We look at the geographical distribution of anonymous visitors.',
      'We may publish figures that identify our suppliers.',
      'Personal data does not include anonymous information that we disclose.',
      'We delete or anonymise old accounts.',
    ],
  },
  'sharing.public': {
    stated: [
      'Your files may, if you so choose, be read by people you know or by people you do not know.',
      'What you write may be read and copied by people you do not know.',
      'A shared route is visible to everybody.',
      { leadIn: 'We share data:', text: 'with anyone, when you post in the forum' },
      'Your profile is visible to the public.',
      'What you post in a public forum can be read by anyone.',
    ],
    notStated: ['We collect data from publicly available sources.', 'We act in the public interest.'],
  },
  'sharing.sells': {
    stated: [
      'We may sell your personal information to data brokers.',
      'In the past year we sold the following categories of data: identifiers.',
    ],
    notStated: [
      'We do not sell your personal information.',
      'If we sell our business, your data moves to the buyer.',
      'You may opt out if we sell your data.',
    ],
  },
  'sharing.no-sale': {
    stated: [
      'We do not sell personal data of anyone, including personal information of minors under 16.',
      'We will not sell your data without your consent.',
      'We do not sell or otherwise transfer your personal information unless we tell you beforehand.',
      'We do not sell your personal data.',
      'We won’t rent, trade or sell your e-mail address to anybody.',
      'Your information is never sold.',
      { leadIn: 'We do not:', text: 'sell your data' },
    ],
    notStated: [
      'Add your name to our Do Not Sell list.',
      'If you do not want us to sell your data, write to us.',
      'Our providers may not sell the data that they receive.',
      'We do not sell the data of children under 16.',
    ],
  },
  'sharing.no-sharing': {
    stated: [
      'We do not share your personal information with third parties.',
      'Your data is never passed on to anyone else or disclosed to third parties.',
    ],
    notStated: [
      'We do not share your data with third parties for their marketing.',
      'We do not sell your data to third parties.',
      'If you do not want us to share your data with third parties, tell us.',
    ],
  },
  'sharing.consent-only': {
    stated: [
      'We will not share your details with anyone without your consent.',
      'We only disclose your health data with your explicit permission.',
    ],
    notStated: [
      'We may disclose data without your consent where the law allows it.',
      'We ask for your consent before we place cookies.',
    ],
  },
  'sharing.bound-by-contract': {
    stated: [
      'Our contracts with them require them to be silent about it.',
      'Data goes only to staff and contractors that have agreed not to disclose it.',
      'We leave the rest to helpers as long as they agree to keep your data confidential.',
      'They may use the data only to provide their service.',
      'Our providers will only process it to the extent needed.',
      'They are obliged not to use it for other purposes.',
      'These companies are subject to contractual duties of secrecy and confidentiality obligations.',
      'Their use of data is subject to confidentiality.',
      'Each vendor has agreed to our privacy standards.',
      'Others process it for us, based on our instructions.',
      'We require these entities to meet our standards of confidentiality.',
      'We require our packing vendor not to use names for anything else.',
      'Our service providers are bound by contract to keep your data confidential.',
      'We require our vendors to protect the data.',
      'Third parties that work for us may only use the data to perform services for us and for no other purpose.',
      'Every vendor is governed by strict contractual terms that protect the data.',
    ],
    notStated: [
      'We make sure that the third party is located in a country that has been recognised as adequate.',
      {
        leadIn: 'We share data with third parties if we are required to do so by law or to',
        text: 'protect our users',
      },
      'We are required by law to disclose data to authorities.',
      'You are bound by our terms.',
      'Our company is committed to protecting your privacy.',
    ],
  },
  'sharing.other-sites': {
    stated: [
      'This policy does not apply to firms or people that we do not manage, or entities we do not own.',
      'We cannot guarantee the privacy of what you tell a third party.',
      'If you tell others, their privacy notices will apply.',
      'We are not responsible for the privacy practices of other websites.',
      'This policy does not apply to third-party sites that we link to.',
    ],
    notStated: [
      'We are not responsible for what you publish on the public pages of the site.',
      'We are not responsible for lost parcels.',
      'We share data with other sites of our group.',
    ],
  },
  'choices.opt-out-marketing': {
    stated: [
      'Write to us if you object to further use of your details for purposes such as direct marketing.',
      'We may send you offers unless you have opted not to receive them.',
      { heading: 'Newsletter', text: 'Every issue ends with a link by which you can cancel it.' },
      'You can unsubscribe at any time.',
      'You may opt out of receiving promotional e-mails.',
      'If you do not wish to receive our newsletter, tell us.',
    ],
    notStated: [
      'If you have opted not to receive legal notices from us, they still apply.',
      { heading: 'Newsletter', text: 'You can cancel your order by telephone.' },
      'You cannot opt out of service messages.',
      'We send a newsletter every month.',
    ],
  },
  'choices.opt-out-ads': {
    stated: [
      'You can withdraw your consent to personalised ads on this page.',
      'You may opt out of interest-based advertising.',
      'Visit the Digital Advertising Alliance to manage your choices.',
      'Turn on Limit Ad Tracking on your phone.',
    ],
    notStated: ['We show ads.', 'You may opt out of advertising e-mails.'],
  },
  'choices.opt-out-sharing': {
    stated: [
      'You have the right to restrict the sharing of your data with outside firms.',
      'You can turn off this sharing in your profile.',
      'You will have the opportunity to choose not to have us share it.',
      'We say so before we share it with third parties, and you have the option to decline.',
      'If you do not want us to pass your address to other merchants, send a message to us.',
      'You have the right to opt out of the sale of your data.',
      'Click Do Not Sell or Share My Personal Information.',
    ],
    notStated: [
      'By default, organisations are opted out of sharing.',
      'If you do not want to give your address to other members, leave the field empty.',
      'If you gave location details and no longer wish to share them, you may opt out in the app.',
      'We do not sell data, so we do not offer an opt-out of sale.',
      'You can opt out of our newsletter.',
    ],
  },
  'choices.browser-controls': {
    stated: [
      'You can change your cookie settings in your browser at will.',
      'You can set your browser to refuse cookies.',
      'Cookies can be deleted in the settings of your browser.',
    ],
    notStated: [
      'You can manage cookies by clicking on the banner.',
      'Our partners use techniques such as browser cookies.',
      'Your browser automatically sends us its version.',
      'Most browsers have a Do Not Track setting beside their cookie settings.',
    ],
  },
  'choices.privacy-settings': {
    stated: [
      'You can stop in-store tracking by adjusting the permissions in your Acme app.',
      'Change the permissions in your Acme app.',
      'Choose who can see you in the My Account section under privacy.',
      'See the Settings and Permissions tab.',
      'There are settings to share even less.',
      'You can change who sees your photo in your privacy settings.',
      'Manage your notification preferences at any time.',
    ],
    notStated: [
      { leadIn: 'We keep the information you provide:', text: 'on your profile page' },
      'We store your language to remember your settings.',
      'Your browser settings decide which cookies are kept.',
    ],
  },
  'choices.opt-in': {
    stated: [
      'The app always asks you first.',
      'If you allow the app access to your camera, it can scan a ticket.',
      'You can choose whether to grant us access to your contacts.',
      'We collect your location only with your consent.',
      'We will ask for your permission before we read your contacts.',
    ],
    notStated: [
      'You need not bear an automated decision unless you gave your explicit consent.',
      'We buy addresses only where third parties have your consent.',
      'By using this site you consent to this policy.',
      'We may contact you without your consent.',
      'You may withdraw your consent.',
    ],
  },
  'choices.withdraw-consent': {
    stated: ['You may withdraw your consent at any time.', 'Consent can be revoked by writing to us.'],
    notStated: ['A parent may revoke consent for a child.', 'You may withdraw money at any time.'],
  },
  'choices.leave-only': {
    stated: [
      'If you find a change unacceptable, you should close your account.',
      'If you do not agree with this policy, please do not use our site.',
      'Your only choice is to stop using the service.',
    ],
    notStated: [
      'If you are under the age of 13, do not use this site.',
      'If you do not want our newsletter, unsubscribe.',
    ],
  },
  'choices.global-privacy-control': {
    stated: ['We honour the Global Privacy Control.', 'A GPC signal is treated as a request to opt out.'],
    notStated: ['The Global Privacy Control is a setting of some browsers.', 'You control your global address book.'],
  },
  'collection.contact': {
    stated: [
      { heading: 'What we process', text: 'Name, telephone number' },
      'We collect your name and e-mail address.',
      { leadIn: 'We collect the following information:', text: 'Phone number' },
      { heading: 'Information we collect', text: 'Postal address' },
    ],
    notStated: [
      'We never automatically collect what identifies you, such as your e-mail address.',
      'In such figures your name and e-mail address will never be included.',
      'We also log when you reach us by phone, e-mail, or chat.',
      'You may ask for a list of the names and addresses of all third parties.',
      'We collect e-mails, chats and photos that members exchange.',
      'The set does not include names, postal addresses or e-mail addresses that you gave us.',
      'Write to us at privacy@example.com with your e-mail address.',
      'Do not send us your phone number.',
    ],
  },
  'collection.financial': {
    stated: [
      'For a paid account you must provide your payment details.',
      'We may ask you for more information for billing.',
      'Our payment partner takes your card; we see only the last four digits.',
      'We may collect your name, card details, preferred means of communication and interests.',
      'When you pay, we collect your credit card number.',
      { leadIn: 'We may receive:', text: 'bank account details' },
    ],
    notStated: [
      'We do not see your card.',
      'When we collect card details we use various security technologies.',
      'We encrypt credit card numbers that we receive.',
      'Financial information means data on your accounts.',
    ],
  },
  'collection.location': {
    stated: [
      { leadIn: 'Category | Collected?', text: 'Geolocation data\tNo' },
      'We collect your precise location through GPS.',
      'Our applications access location data.',
    ],
    notStated: [
      'We collect tickets at a physical location of the fair.',
      'We store data at several locations.',
      'Depending on your location you may have further rights.',
    ],
  },
  'collection.device': {
    stated: [
      { leadIn: 'Our server writes down some things by itself:', text: 'your IP address' },
      'We record your IP address.',
      { leadIn: 'Our servers collect:', text: 'the type of browser' },
    ],
    notStated: [
      'This notice does not cover what shops collect from you, such as browser type.',
      'IP address means a number given to your machine.',
      'Keep your computer safe.',
    ],
  },
  'collection.activity': {
    stated: [
      'We collect information on your activity in the app.',
      'We collect information about how you use the service.',
      'We log the pages you visit.',
    ],
    notStated: [
      'We keep it for the duration of your use of the club.',
      'This notice covers how we handle personal data in relation to your use of the shop.',
      'What we collect depends on how you use the service.',
      'Enjoy your visit.',
    ],
  },
  'collection.health': {
    stated: [
      'We do not collect sensitive personal data such as health information, and ask you not to upload any.',
      { leadIn: 'When you come to a dinner we ask for:', text: 'dietary requirements and allergies' },
      'We may collect data on your religion, health or sexual orientation.',
      'We collect health information that you enter.',
      'We ask for your medical history.',
    ],
    notStated: [
      'We will not serve advertising based on categories that we collect, such as religion or health.',
      { leadIn: 'We may process data:', text: 'to guard the health and safety of members and their medical history' },
      { heading: 'Data we collect', text: 'Health-related advertising and medical history podcasts' },
      'The tool records health data about the operating system and other medical-sounding counters.',
      'We collect logs for error diagnosis.',
      { leadIn: 'We collect data for studies on:', text: 'Health and well-being' },
      'The law requires health professionals to record prescriptions.',
      'Sensitive data is personal data that includes medical records.',
      'We may share data in the interest of public health.',
      'Our staff cares for your health.',
    ],
  },
  'collection.biometric': {
    stated: [
      'We collect biometric data such as fingerprints.',
      'We do not collect facial recognition data.',
      'Voiceprints are recorded when you call.',
    ],
    notStated: [
      'Sensitive information is personal information that includes biometric records.',
      'We collect a flag that tells whether fingerprint access is on for the app.',
      'Biometric information means data on physiological, biological or behavioural traits.',
      'We use browser fingerprints to collect statistics.',
    ],
  },
  'collection.demographic': {
    stated: [
      { leadIn: 'Category | Collected | Sold', text: 'Protected classifications: age, gender\tYes\tNo' },
      'We ask for your gender and date of birth.',
      'We collect demographic information.',
    ],
    notStated: [
      { heading: 'Data we collect', text: 'Protected classifications under the law: age, gender' },
      'We do not knowingly collect data from people under the age of 13.',
      'We do not discriminate by gender.',
    ],
  },
  'collection.content': {
    stated: [
      'You provide personal data when you upload sounds to us.',
      'We store your stuff: files, messages, photos and drafts.',
      'We keep recordings or transcripts of your conversations.',
      'We collect chat history and call recordings.',
      'We never record the content of conversations.',
      'We retain the content of your e-mail together with our answer.',
      'We may monitor or record such calls.',
      { leadIn: 'Personal data may include:', text: 'sketches or images you upload to the service' },
      'We collect the content you submit, such as posts and drafts.',
      'We collect your correspondence with us.',
      'We use image recognition to sort your photos.',
      'We do not have the means to access the content of your encrypted notes.',
      { leadIn: 'We collect:', text: 'files uploaded by you to your drive' },
      'To keep the board clean we scan and monitor messages and pictures.',
      'We may scan or review your chats for the reasons given in our terms.',
      'We store the contents of your messages.',
      'Calls may be recorded.',
      'We scan your files for viruses.',
    ],
    notStated: [
      'Members who give an address receive private messages by e-mail.',
      'You can share conversations with other users by a link.',
      'You can receive chat messages from friends only.',
      'For takedown requests write to us about photos that you upload, or ask us to record chat messages.',
      'We store the IP addresses associated with private messages.',
      'A post can be read by persons who have access to your content.',
      'We will not scan your messages to show advertisements to you.',
      'Please read this policy.',
      'We know whether you opened our e-mails by a pixel.',
    ],
  },
  'collection.from-third-parties': {
    stated: [
      'We obtain details through social networks.',
      'If you sign in with a third-party account, we will receive your profile.',
      'We receive information about you from third parties.',
      'Data brokers may provide us with further details.',
    ],
    notStated: [
      'If we are acquired by another company, we may hand over what we collected from you to the other company.',
      'You may reach the shop through letters that you receive from us or from third parties.',
      { leadIn: 'We disclose data to these recipients:', text: 'firms that obtain more of it from other companies' },
      'Our newsletter helps you to get more done with goods from our business partners.',
      'Third parties may combine it with information they have received from other sources.',
      'We protect your data from third parties.',
      'You may hear from us.',
    ],
  },
  'collection.non-users': {
    stated: [
      'When you book for someone else, we ask for the name and details of that person.',
      'You may provide information about other travellers in your party.',
      'If you are not a customer, we may receive your number from one who is.',
      'If you invite someone, we collect your friend’s e-mail address.',
      'When you upload your contacts, we keep them.',
      'We may collect this information even if you do not have an account.',
    ],
    notStated: [
      'We provide information for third parties that count our readers.',
      'The market enables you to receive information about other people who trade.',
      'We never scan your phone for contacts nor upload your address book.',
      'Lists of existing contacts are uploaded to our mail tool.',
      'The following information applies to non-registered users and to data about them.',
      'We collect it when an app on your phone contacts our servers.',
      'Contact data from resellers, which we collect each month, is kept apart.',
      'In some cases we receive data from others.',
      'Only registered users may post.',
      'We do not upload your contacts.',
    ],
  },
  'collection.pseudonym': {
    stated: [
      'We do not require this information to visit our pages.',
      'Browsing does not require registration.',
      'Your user name does not have to be your real name.',
      'You may browse without registering, but you will not be able to use certain features.',
      'You can browse our site without registering.',
      'You may use a pseudonym.',
      'You are not required to provide personal information to visit us.',
    ],
    notStated: [
      'We do not give you the option of using the exchange anonymously.',
      'We may use anonymous data without telling you who receives it.',
      'We pseudonymise the logs.',
    ],
  },
  'use.service': {
    stated: [
      'We use your address to respond to your inquiries.',
      'We use your data to provide our services.',
      { leadIn: 'We use your information to:', text: 'process your orders and requests' },
    ],
    notStated: [
      'These firms are only allowed to use your data to carry out our orders.',
      'We use a code of our own for all payment processes that parts them from accounts.',
      'You can object to our processing, or ask us to restrict it, or request your data.',
      'These companies may use it to provide their own products.',
      'We process a request to disclose data about customers only after a subpoena.',
      'To make use of the shop or to complete orders you need an account.',
      'If you no longer want us to use these records to provide the service, close your account.',
      'We do not use your data to improve our services.',
      'Our service is open day and night.',
    ],
  },
  'use.targeted-ads': {
    stated: [
      'We show you personalised ads.',
      'We use your purchases for retargeting.',
      'Advertising is based on your interests.',
    ],
    notStated: [
      'This cookie is not used to show targeted ads.',
      'A new section says that there will be no ads based on your chats.',
      'You may opt out of targeted advertising.',
      'We show non-personalised ads only.',
    ],
  },
  'use.marketing': {
    stated: [
      'You agree to receive messages from us, which may include promotional ones.',
      'We may inform you about new products.',
      { leadIn: 'We use data for:', text: 'Marketing our products' },
      'We carry out direct marketing.',
      'We use your e-mail address for marketing purposes.',
      'We may send you special offers.',
    ],
    notStated: [
      'If you tell a friend about our newsletter, we ask for the address of your friend.',
      'We still send you non-promotional letters about your account.',
      'We use it to promote the safety of the forum.',
      'We collect your address when you subscribe to marketing letters.',
      'Only staff who come into contact with products or services see it.',
      'We may use what we collect when you answer a survey or respond to a letter or marketing message.',
      'We provide partners with figures so that they can offer our products and services.',
      'You may unsubscribe from marketing e-mails.',
      'We do not send marketing messages.',
    ],
  },
  'use.analytics': {
    stated: [
      'We use it to compile aggregated figures on our pages.',
      'We use this information to analyse trends.',
      { heading: 'How we use your information', text: 'To conduct research' },
    ],
    notStated: [
      'We use it to guard our rights by taking measures against fraud.',
      'We use our own servers and other security measures.',
      'You may opt out of analytics.',
      'Our team studies law.',
    ],
  },
  'use.personalisation': {
    stated: [
      'Cookies help us understand and save user preferences.',
      'We tailor content to your interests.',
      'Cookies remember your preferences.',
    ],
    notStated: ['You can customise your page.', 'We do not personalise content.'],
  },
  'use.profiling': {
    stated: [
      'We make predictions about you from what you buy.',
      'We do not do any profiling.',
      'We sort you into audience segments.',
      'Automated systems may decide to suspend your account.',
      'This allows us to infer which devices are yours.',
      { leadIn: 'Category | Collected', text: 'Inferences drawn from your visits, such as psychological trends\tYES' },
      'We build a profile of you from what you buy.',
      'We may infer your interests.',
      'We do not use automated decision-making.',
    ],
    notStated: [
      'We use the name to make a profile for your shop account.',
      'The figures cannot be used to infer anything about you.',
      'The law may allow us to infer your consent.',
      'Health records also include data that could be used to infer a condition, and includes data that can be used to make inferences about it.',
      'Automated individual decision-making, including profiling.',
      'You have the right not to be subject to automated decisions.',
      'You can create a profile on our site.',
    ],
  },
  'use.ai-training': {
    stated: [
      'We use the information that we collect and publicly available information to train our machine learning models.',
      'We may use your content to train our machine learning models.',
      'Your posts help us to develop artificial intelligence.',
    ],
    notStated: [
      'We do not use your content to train AI models.',
      'We train our staff in privacy.',
      'You can opt out of the training of our models.',
    ],
  },
  'use.no-ai-training': {
    stated: [
      'We do not use your content to train AI models.',
      'Your files are never used for training language models.',
    ],
    notStated: [
      'We train AI models on your content.',
      'If you do not want us to train AI models on your content, opt out.',
      'We do not train AI models on your content unless you agree.',
    ],
  },
  'use.many-purposes': {
    stated: [
      'Our purposes are:',
      'We use your information to process orders, to provide help, to prevent fraud, to contact you and to market our goods.',
      'How we use the information that we collect may include:',
      'We collect, use and disclose your data for the following purposes:',
      'We use your information to:',
      'We use personal data for the following purposes:',
      'Your data is used for various purposes.',
    ],
    notStated: [
      'For the purposes of this policy, a visitor is anybody who opens a page.',
      'We may use or hand over a record if we believe that this is needed to:',
      'We use this technology for various purposes, among them our basket.',
      'We use the information to operate, provide and improve the shop.',
      'Those sites may use it in different ways.',
      'Your postcode is never shared for other purposes.',
      'We collect personal data in the following ways:',
      'We keep data for the following purposes only as long as needed.',
      'This site has many pages.',
    ],
  },
  'rights.access': {
    stated: [
      'Acme provides customers with access to the information that they gave us.',
      'You may ask us what we hold about you.',
      'Upon written request we will provide you with your personal data.',
      'You have the right to access your data.',
      'You may request a copy of your personal information.',
      { leadIn: 'You have the right to:', text: 'access the data that we hold' },
    ],
    notStated: [
      'If you refuse, we will be unable to provide you with access to the information on this map.',
      'You can give third parties access to your information and account.',
      'You may ask us what we think about you.',
      'You can view a copy of the transfer mechanisms at our office.',
      'We may request you to provide a copy of your identity card.',
      'We may receive certain information from your bank when you pay.',
      'Service providers may access your information.',
      'A parent may review the information of a child.',
      'You may request copies of the standard contractual clauses.',
    ],
  },
  'rights.correct': {
    stated: [
      'Acme provides members with the ability to review and correct it.',
      { leadIn: 'You can:', text: 'have mistakes put right' },
      'We are obliged to correct what we hold on request.',
      'If you show us that data is inaccurate or incomplete, we will amend it.',
      'You can correct or update your details in your account.',
      'You have a right to rectification.',
    ],
    notStated: [
      'You may change your mind about the sale of your information.',
      'We reserve the right to edit or change the details of a listing.',
      'We may update this policy.',
      'We collect correct data.',
    ],
  },
  'rights.delete': {
    stated: [
      'Acme provides members with the ability to ask for deletion.',
      'You can ask us to delete your data.',
      'You have the right to erasure.',
      'We will remove your account upon your request.',
    ],
    notStated: [
      'We reserve the right to shorten or delete content such as reviews.',
      'You can delete cookies in your browser.',
      'We delete logs after a month.',
      'You cannot delete your account.',
    ],
  },
  'rights.portability': {
    stated: [
      'You also have a right to data transferability.',
      'You have the right to receive your data in a common format.',
      'You have a right to data portability.',
      'You can export your data.',
      'We hand the data over in a machine-readable format.',
    ],
    notStated: [
      'In the settings you determine who can see or download your photo history.',
      'You can receive your order in a common box.',
      'We transfer data to another company when we sell our business.',
      'The Health Insurance Portability and Accountability Act applies.',
    ],
  },
  'rights.object': {
    stated: [
      'You can ask us not to use your data for direct marketing.',
      'You may exercise your objection rights at any time.',
      'You have the right to access, correct and delete your data, and to restrict its processing.',
      'You may object to the processing of your data.',
      'You have the right to restrict processing.',
    ],
    notStated: [
      'If you object to anything in this policy, please do not use our site.',
      'We restrict access to your data.',
      'The object of this notice is to inform.',
    ],
  },
  'rights.close-account': {
    stated: [
      'Upon your request, we will close your account and take your name off the board.',
      'If you follow these instructions, your account will be deactivated.',
      'You may delete your Acme Gold account at any time.',
      'You can close your account at any time.',
      'To delete your account, go to the settings.',
    ],
    notStated: [
      'Your school has the ability to close your account and to read what is in it.',
      'We may terminate your account if you break the rules.',
      'Open an account today.',
    ],
  },
  'rights.no-discrimination': {
    stated: [
      'You will not face negative consequences for exercising your rights.',
      'Nobody will be charged more or served worse for using these rights.',
      'We will not discriminate against you for exercising your rights.',
      {
        leadIn: 'If you exercise your rights, we will not:',
        text: 'charge you different prices or deny you goods or services',
      },
    ],
    notStated: [
      'We will not charge you for exercising your rights.',
      'We do not discriminate on the basis of race.',
      'See our non-discrimination policy for hosts.',
    ],
  },
  'rights.complain': {
    stated: [
      'If you have concerns about our answer, you may contact your data protection authority.',
      'You may lodge a complaint with a supervisory authority.',
      'You can complain to the Information Commissioner.',
    ],
    notStated: [
      'If a guest files a complaint about you with our office, we look into it.',
      'We investigate complaints about users.',
      'The authority may fine us.',
    ],
  },
  'rights.california': {
    stated: [
      'This section applies to people who live in the United States, California among others.',
      'California residents may request a list of the disclosures.',
      'The CCPA gives consumers certain rights.',
    ],
    notStated: [
      'Personal data (also called so in the CCPA) means any information about a person, as California residents may know.',
      'We ask first and honour CPRA opt-out signals in the United States.',
      'These terms are governed by the laws of California.',
      'Our office is in San Diego, California.',
    ],
  },
  'rights.europe': {
    stated: [
      'You may complain to the Irish Data Protection Commission.',
      'You can lodge a complaint with your local supervisory authority.',
      'You may complain to the Information Commissioner in London.',
      'If you live in the European Union, you have further rights.',
      { heading: 'For visitors from the EEA', text: 'You have the right to object.' },
    ],
    notStated: [
      'You can write to our European Data Protection Officer.',
      'You may complain to the Office of the Australian Information Commissioner.',
      'We follow the Privacy Shield for data of people in the European Union.',
      'We have offices in Europe.',
      'You have rights under the CCPA even if you live in Europe.',
    ],
  },
  'retention.stated-period': {
    stated: [
      'The photograph is deleted immediately.',
      'We do not keep the address once the ticket is sent.',
      'Photos vanish and are removed from our tapes 20 days later.',
      'We keep server logs for 90 days.',
      'Backups are deleted after six months.',
    ],
    notStated: [
      'You must immediately destroy all copies of our map.',
      'We will respond to your request within 30 days.',
      'You must be 16 years old to keep an account.',
      'We store the orders of the last 12 months in a table.',
    ],
  },
  'retention.as-needed': {
    stated: [
      'We store your data only where this is necessary for the purposes named above.',
      'We retain data for as long as necessary.',
      'When data is no longer needed, we delete it.',
    ],
    notStated: [
      'We collect, maintain and use your data as necessary to please you.',
      'Cookies are stored until your browser needs the space.',
      'We need your name.',
    ],
  },
  'retention.indefinite': {
    stated: ['We keep donation records indefinitely.', 'Logs are stored without a time limit.'],
    notStated: [
      'Anonymous counts are kept indefinitely.',
      'We permanently delete your files.',
      'You grant us a perpetual licence to the content that we store.',
    ],
  },
  'retention.after-deletion': {
    stated: [
      'We grant such requests unless we have a legitimate ground to not delete the record.',
      'We grant deletion requests unless we have a good reason to keep the record.',
      { heading: 'Deleting your data', text: 'We may keep certain records where the law asks for them.' },
      'However, we may retain some details for fraud prevention and record-keeping.',
      'We keep information from closed accounts to settle disputes.',
      'We may be unable to delete invoices that we need for legal reasons.',
      'We erase your file unless we are required to retain it by law.',
      'We will retain copies in our back-up archive.',
      'Your data is deleted when you close your account.',
      'Backup copies may hold deleted data for six further months.',
      'Deleted notes remain archived for ten years.',
      'You may close your account; some information may remain in our records after that.',
      'After you delete your account, your notes may be left on the board.',
      'We may retain some data after you close your account.',
      'Even after you delete a post, copies may remain in backups.',
    ],
    notStated: [
      'We delete it when it is no longer needed, unless the law requires more.',
      {
        heading: 'Data retention and deletion',
        text: 'We retain certain information as the law and our purposes require.',
      },
      'We will delete the data of a child unless we have a legal obligation to keep it.',
      'Unless you ask us to delete it, we may keep your account for good.',
      'Deleted files can be found in the bin of the app.',
      'We answer for nothing that remains cached by search engines after its removal here.',
      'Search engines may keep copies after a page is removed.',
      'We keep what the law asks for, but barring legal duties we will delete it after your account is closed.',
      { leadIn: 'The criteria for our retention are:', text: 'Whether you deleted your account.' },
      'Receipts are kept for seven years after the close of the tax year.',
      'We keep anonymous figures after an account has been deleted.',
      'We keep it as long as the contract runs, after which it will be deleted.',
      'We will delete your data after you close your account.',
      'We keep your data safe.',
    ],
  },
  'security.measures': {
    stated: [
      'Your messages are always encrypted on the way.',
      'We use strong encryption on all our pages.',
      'Access to our servers is tightly controlled.',
      'We take precautions to prevent loss of data.',
      'We are committed to keeping your data safe and secure.',
      'Paper forms are kept in locked cabinets.',
      'Access to personal information is strictly limited.',
      'We take appropriate technical and organisational measures.',
      'Access to personal data is limited to authorised employees.',
      'We use firewalls.',
    ],
    notStated: [
      'Most messages are not encrypted, so take care.',
      'We require our partners to keep the data secure.',
      'To learn about how we keep your data secure, read the other page.',
      'Ask those shops about their security practices.',
      'We pass it on to protect your vital interests, with all reasonable care to protect you.',
      'We cannot guarantee the security of our servers while data is on its way.',
      'You can set your browser or a firewall to refuse them.',
      'No security measures are perfect.',
      'We comply with security laws.',
    ],
  },
  'security.encryption': {
    stated: ['Data is encrypted in transit.', 'Payments are protected by TLS.'],
    notStated: [
      'Owners can read chats, unless the chat encryption is on.',
      'Read about the steps you can take for yourself, such as encryption of your disk.',
      'E-mail is not encrypted.',
      'You should encrypt your mail.',
    ],
  },
  'security.no-guarantee': {
    stated: [
      'Security is not assured when a message travels by e-mail.',
      'No method of transmission over the internet is completely secure.',
      'We cannot guarantee the security of your data.',
    ],
    notStated: [
      'What you post on social media is posted at your own risk.',
      'Transfers of data to countries that do not ensure an adequate level of protection follow contracts.',
      'We cannot guarantee the accuracy of linked websites or their security.',
      'We guarantee a refund.',
    ],
  },
  'security.breach-notice': {
    stated: [
      { heading: 'What if you are hacked?', text: 'We would inform everyone concerned within three days.' },
      'We will notify you of any data breach.',
      'In the event of a breach we will inform the persons concerned.',
    ],
    notStated: [
      { heading: 'What if you are hacked?', text: 'Inform us at once.' },
      'We notify you if we think your account has been compromised.',
      'Please notify us of any security breach.',
      'We are not liable for a breach of contract.',
    ],
  },
  'children.minimum-age': {
    stated: [
      'We do not knowingly collect data from children under 13.',
      'You must be at least 18 years old.',
      'This site is not intended for minors.',
    ],
    notStated: [
      'We do not show targeted ads to people under 18.',
      'We do not sell the data of children under 16.',
      'Children love our toys.',
    ],
  },
  'transfers.abroad': {
    stated: [
      'Where Acme transfers personal data to third parties located outside the EEA, clauses are signed.',
      'We may need to transfer your personal data out of Singapore.',
      'Acme has to move data across borders to serve you.',
      'We may disclose data to vendors located outside the EEA.',
      'Processing location: United States',
      { leadIn: 'Recipient | What | Country', text: 'Mendlark (crash reports)\tDevice model\tUnited States' },
      'Your data may be transferred outside of the jurisdiction where you live, for instance to a third party located overseas.',
      'Your data may be transferred to the United States.',
      'We process data outside the EEA.',
    ],
    notStated: [
      'UK International Data Transfer Addendum: version 7, to be used abroad',
      'We collect proof of identity as the law of any country may demand.',
      'We do not sell or transfer to outside parties what you tell us.',
      { leadIn: 'Recipient | What | Country', text: 'Oakhost\tAll data\tAustria' },
      'We do not transfer your data abroad.',
      'Our games are known around the globe.',
    ],
  },
  'transfers.safeguards': {
    stated: ['We rely on the standard contractual clauses.', 'We are certified under the Data Privacy Framework.'],
    notStated: [
      'You may bring a Privacy Shield claim before JAMS.',
      'The Privacy Shield was invalidated.',
      'These countries do not offer adequate protection for transfers.',
    ],
  },
  'changes.any-time': {
    stated: [
      'We may change this policy at any time without notice.',
      'Without prior notice to you, we may amend this statement.',
    ],
    notStated: ['We will not change this policy without notice.', 'Prices and products may change without notice.'],
  },
  'changes.posted': {
    stated: [
      'We will put the updated version here.',
      'The current version will always be here.',
      'Please review it now and then.',
      'If we update it, we will do so online.',
      'Please look here now and then for smaller corrections.',
      'We will post any changes on this page.',
      'Please check this page from time to time for updates.',
    ],
    notStated: [
      'Our embeds make current posts available to other sites, such as a news website.',
      'We regularly review our compliance with this policy.',
      'Review your profile regularly.',
      'You may post comments on this page.',
    ],
  },
  'changes.notified': {
    stated: [
      'For material changes, we will place a prominent notice in the shop.',
      'If these changes are material, we will provide notice to you.',
      'Notice of these changes will be sent to account holders.',
      'We announce changes to this policy by e-mail or by placing a notice on our pages; we notify you of the changes.',
      {
        heading: 'Will this page change?',
        text: 'We tell account holders by e-mail, and earlier versions stay online.',
      },
      'We will notify you by e-mail of material changes to this policy.',
      'If we change this policy, we will give you notice 30 days in advance.',
    ],
    notStated: [
      'We will notify you of changes by posting the new policy here.',
      'Please notify us of changes to your address.',
      'We may change this policy without notifying you.',
    ],
  },
  'changes.archive': {
    stated: [
      'Earlier versions stay online.',
      'Earlier versions of this policy are available here.',
      'View previous versions',
    ],
    notStated: ['This policy replaces all previous versions.', 'We support older versions of the app.'],
  },
  'changes.dated': {
    stated: [
      'Last updated: 4 March 2024',
      'This policy is effective as of January 1, 2020.',
      'Effective Date: 2021-11-30',
    ],
    notStated: ['Regulation (EU) 2016/679 of 27 April 2016 applies.', 'We update this policy from time to time.'],
  },
  'contact.given': {
    stated: [
      'If you have questions about privacy, write to privacy@example.org.',
      'Contact us by letter or through the form below.',
      { heading: 'Contact', text: '12 Example Street, Springfield' },
    ],
    notStated: ['We may contact you about your order.', 'To unsubscribe, write to news@example.org.'],
  },
  'contact.dpo': {
    stated: [
      'Our data protection representatives under Article 27 are named below.',
      'Write to eu-representative@shop.example',
      'Our data protection officer can be reached at the address below.',
      'Our EU representative is Example GmbH.',
    ],
    notStated: ['Your legal representative may write to us.', 'A customer service representative will call you.'],
  },
};
