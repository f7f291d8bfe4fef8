/**
 * Companies and products that receive, collect or process data for websites and apps, as policies name them: analytics, advertising,
 * payment, support, hosting, mail, identity, social networks. Facts gathered by hand; the name is the one shown to readers.
 */
export interface KnownThirdParty {
  name: string;
  /** Other spellings, besides the name itself. */
  aliases?: readonly string[];
  /** The name is also a common word: it counts only as written here, and only beside words of sharing or processing. */
  isCommonWord?: true;
}

/** Plain names: matched as whole words, as written or in capitals. */
const plainNames = `
Google Analytics|Google Tag Manager|Google AdSense|Google Ads|Google AdWords|Google Ad Manager|Google Maps|Google Cloud|Google Fonts|Google Play|Google Pay|Google Firebase|Google Drive|Google Workspace|Google Optimize|Google Marketing Platform|Google
DoubleClick|Firebase|Crashlytics|Fabric|AdMob|reCAPTCHA|YouTube|Looker
Facebook|Meta Pixel|Facebook Pixel|Instagram|WhatsApp|Facebook Connect|Meta Platforms
Microsoft Clarity|Microsoft Azure|Microsoft Advertising|Microsoft|Bing Ads|LinkedIn|GitHub|Skype|Xandr|AppNexus
Amazon Web Services|AWS S3|AWS RDS|Amazon S3|Amazon Pay|Amazon SES|Amazon CloudFront|Amazon Advertising|Amazon
Adobe Analytics|Adobe Experience Cloud|Adobe Audience Manager|Adobe Marketing Cloud|Adobe Target|Adobe|Omniture|Site Catalyst|SiteCatalyst|Marketo|Typekit|Demdex
Apple Pay|Apple
Twitter|TikTok|ByteDance|Snapchat|Pinterest|Reddit|Tumblr|Spotify|Vimeo|Twitch|WeChat|Weibo|VKontakte|Quora|Yelp|Foursquare|Giphy|Mastodon|Telegram|Google Plus
Stripe|PayPal|Braintree|Adyen|Worldpay|Klarna|Payoneer|Chargebee|Recurly|Authorize.Net|2Checkout|Checkout.com|Afterpay|Venmo|Plaid|GoCardless|Mollie|Paddle|FastSpring|BlueSnap|CyberSource|Razorpay|Alipay|Western Union|Visa|Mastercard|American Express|Experian|Equifax|TransUnion|Citibank|JPMorgan|Yodlee|Paymentus|Vantiv|First Data|Fiserv|WePay|Affirm
Zendesk|Intercom|Freshdesk|Freshworks|Help Scout|HelpScout|LiveChat|Olark|Drift|Zopim|Crisp|Kayako|Groove HQ|UserVoice|Front App|Gladly|Kustomer|LivePerson|Tawk.to|Salesforce|HubSpot|Pardot|Zoho|Pipedrive|Freshsales|Close.io|Calendly|Typeform|SurveyMonkey|Qualtrics|Formstack|JotForm|Google Forms|Delighted|Wootric|Medallia|Trustpilot|Bazaarvoice|Yotpo|G2 Crowd
Mailgun|SendGrid|Mailchimp|MailChimp|Mandrill|Postmark|Sendinblue|Brevo|Campaign Monitor|Constant Contact|Customer.io|Iterable|Klaviyo|Braze|Mailjet|SparkPost|AWeber|ActiveCampaign|Drip|ConvertKit|OneSignal|Twilio|Nexmo|Vonage|Plivo|MessageBird|Airship|Urban Airship|Leanplum|Responsys|ExactTarget|Listrak|Sailthru|Cordial|Attentive
Mixpanel|Amplitude|Segment.io|Segment.com|Twilio Segment|mParticle|KISSmetrics|Kissmetrics|Chartbeat|Comscore|comScore|Nielsen|Quantcast|Parse.ly|Piwik|Matomo|Plausible Analytics|Fathom Analytics|Statcounter|StatCounter|Woopra|Countly|PostHog|Pendo|Gainsight|Localytics|Flurry|AppsFlyer|Adjust GmbH|Kochava|Branch Metrics|Branch.io|Singular|Tenjin|Webtrends|WebTrends|Coremetrics|Snowplow|RudderStack|Tealium|Ensighten|Yandex Metrica|Yandex|Baidu|Heap Analytics|Moat|DoubleVerify|Integral Ad Science|Similarweb
Hotjar|FullStory|LogRocket|Inspectlet|Mouseflow|Crazy Egg|CrazyEgg|Lucky Orange|SessionCam|Smartlook|ClickTale|Contentsquare|ContentSquare|Decibel|Quantum Metric|Optimizely|VWO|Visual Website Optimizer|AB Tasty|Kameleoon|LaunchDarkly|Split.io|UserTesting|Appcues|Userpilot|WalkMe|Whatfix|Dynamic Yield|Monetate
Criteo|AdRoll|Taboola|Outbrain|The Trade Desk|Trade Desk|LiveRamp|Lotame|BlueKai|Oracle Data Cloud|Acxiom|Epsilon|Conversant|MediaMath|Rubicon Project|Magnite|PubMatic|OpenX|Index Exchange|Sovrn|TripleLift|Teads|Sharethrough|Media.net|Yieldmo|Amobee|Tapad|Drawbridge|Rocket Fuel|Turn Inc|Quantcast|Eyeota|ID5|Permutive|UID2|EUID|Skimlinks|VigLink|Rakuten|CJ Affiliate|Commission Junction|ShareASale|Impact Radius|Awin|Awin AG|Tradedoubler|Perfect Audience|RollWorks|Demandbase|6sense|Bombora|ZoomInfo|Clearbit|FullContact|Leadfeeder|Lead Forensics|Albacross|Dun & Bradstreet|Neustar|Merkle|Datalogix|TowerData|Unity Ads|AppLovin|Vungle|Chartboost|IronSource|ironSource|InMobi|MoPub|Tapjoy|Smaato|Fyber|Millennial Media|Verizon Media|Yahoo|AOL|Flashtalking|Sizmek|Adform|Smart AdServer|Zemanta|Revcontent|Disqus|AddThis|ShareThis|Gigya|Gravatar|Viglink|Kargo|StackAdapt|Undertone|Exponential|Tremor|SpotX|FreeWheel|Innovid|Samba TV|iSpot|Zeta Global|Cint|Dynata
Cloudflare|Fastly|Akamai|Heroku|DigitalOcean|Digital Ocean|Rackspace|Linode|OVH|OVHcloud|Hetzner|Netlify|Vercel|Backblaze|Wasabi|MongoDB|MongoDB Atlas|Snowflake|Databricks|Elastic Cloud|Algolia|Imperva|Sucuri|Datadog|New Relic|Sentry|Bugsnag|Rollbar|Raygun|Loggly|Papertrail|Librato|Splunk|Sumo Logic|LogDNA|Pingdom|PagerDuty|Statuspage|AppDynamics|Dynatrace|TrackJS|Airbrake|Instabug|HockeyApp|Dropbox|Atlassian|Jira|Confluence|Trello|Asana|Slack|Zoom|Discourse|Zapier|Airtable|Contentful|Webflow|WordPress|Automattic|Shopify|BigCommerce|Magento|Squarespace|Wix|DocuSign|HelloSign|Eventbrite|Auth0|Okta|OneLogin|Onfido|Jumio|Veriff|Persona Identities|Sift Science|Riskified|Signifyd|Kount|Forter|Arkose Labs|hCaptcha|MaxMind|ThreatMetrix|Iovation|TrustArc|TRUSTe|OneTrust|Cookiebot|Usercentrics|Osano|Quantcast Choice
Simple Analytics|GoatCounter|Umami|GoSquared|Keen IO|AT Internet|ScorecardResearch|Scorecard Research|INFOnline|etracker|econda|Webtrekk|Piano Analytics|Parsely|Adzerk|Kevel|AdMarketplace|adMarketplace|AdColony|Amazon Publisher Services|BidSwitch|Bidtellect|Casale Media|Dstillery|eXelate|GumGum|Improve Digital|Ligatus|LiveIntent|LoopMe|Mediavine|AdThrive|Raptive|Ezoic|Nativo|Netmining|Ogury|OneTag|Plista|PulsePoint|RhythmOne|RTB House|Simpli.fi|SiteScout|Sonobi|SpringServe|SteelHouse|Tribal Fusion|TruSignal|Unruly|Videology|Viant|Weborama|Yieldlab|Zergnet|Meta Audience Network|Facebook Audience Network|Facebook Custom Audiences|Facebook Login|Google Sign-In|Sign in with Apple|Snap Pixel|TikTok Pixel|Pinterest Tag|LinkedIn Insight Tag|Reddit Pixel|Quora Pixel|Microsoft Ads|Bing UET|Naver|Kakao|Sourcepoint|Didomi|Iubenda|iubenda|Termly|Experian Marketing Services|Data Axle|Infogroup|Claritas|Kantar|GfK|Ipsos|Placed|PlaceIQ|Cuebiq|SafeGraph|Gimbal
Samsung Pay|Shop Pay|Sezzle|Clearpay|Giropay|SOFORT|Sofort|Trustly|Skrill|Neteller|Coinbase|BitPay|Bitpay|Xsolla|Paymentech|Elavon|Payflow|Global Payments|Barclaycard|Opayo|Sage Pay|Ingenico|PAYONE|Wirecard|Heidelpay|Unzer|PayU|Mercado Pago|dLocal|Boku|Digital River|Avangate|Verifone|Lemon Squeezy|RevenueCat|Adapty|TransferWise|Dwolla|Marqeta|Synchrony|Comenity Capital Bank|Comenity|WebBank|Avalara|TaxJar|Vertex Inc
MailerLite|Mailerlite|GetResponse|Omnisend|Emarsys|Bloomreach|Exponea|CleverTap|MoEngage|WebEngage|Pushwoosh|PushEngage|Swrve|Mailtrap|SMTP2GO|Amazon Pinpoint|Beehiiv|phpList|Mautic|Salesforce Marketing Cloud|Gorgias|HappyFox|Tidio|JivoChat|SnapEngage|Comm100|Userlike|ServiceNow|Bold360|Genesys|Five9|RingCentral|Aircall|Dialpad|CallRail|Invoca|Otter.ai|Fireflies|Chili Piper|Wufoo|Alchemer|Survicate|UserZoom|Userflow|Toplyne|Embedly|Deskpro
Amazon EC2|Amazon RDS|Google Cloud Platform|Google Compute Engine|Azure OpenAI|Azure|IBM Cloud|Oracle Cloud|Alibaba Cloud|Tencent Cloud|Fly.io|Scaleway|Vultr|Equinix|Leaseweb|GoDaddy|Namecheap|WP Engine|Kinsta|Pantheon|Acquia|Supabase|PlanetScale|Upstash|Aiven|imgix|Imgix|Cloudinary|Filestack|Uploadcare|BunnyCDN|bunny.net|KeyCDN|jsDelivr|StackPath|MaxCDN|Limelight|Edgio|Incapsula|Wordfence|Akismet|Jetpack|GitBook|Better Stack|Logtail|Honeybadger|AppSignal|Grafana|Honeycomb|Coralogix|Bitrise|App Center|NextDNS|Podlove
Socure|Trulioo|Yoti|ID.me|LexisNexis|Ekata|Emailage|DataDome|PerimeterX|HUMAN Security|White Ops|FingerprintJS|FriendlyCaptcha|Friendly Captcha|Turnstile|WorkOS|Stytch|FusionAuth|Prighter|Azure Active Directory|Duo Security
Google Gemini|Vertex AI|Amazon Bedrock|Cohere|Mistral|Perplexity|Groq|Together AI|Fireworks AI|Replicate|Stability AI|DeepSeek|AssemblyAI|Deepgram|Speechmatics|Pinecone|LangSmith|xAI
SoundCloud|Apple Music|Deezer|Last.fm|Strava|Fitbit|Garmin|HealthKit|Apple Health|Google Fit|Samsung Health|Amazon Alexa|Google Assistant|Google Home|Uber|OpenTable|TripAdvisor|Tripadvisor|PlayStation Network|PlayStation|Xbox Live|Xbox|XBOX|Nintendo|Epic Games|Roblox|Flipboard
SmartRecruiters|Ashby|Workable|Jobvite|iCIMS|Taleo|Personio|HireRight|GoodHire|Royal Mail|Canada Post|Australia Post|Shippo|ShipStation|EasyPost|Sendcloud|AfterShip|Deutsche Post|PostNL|DPD|Figma|Canva|Google Sheets|Google Docs|Google Calendar|Gmail|Microsoft 365|Office 365|Microsoft Teams|OneDrive|SharePoint|ClickUp|Productboard|Vanilla Forums|Khoros|ON24|GoToWebinar|Livestorm|Vidyard|Wistia|Brightcove|Kaltura|JW Player|Panopto|Citigroup|Barclays
OpenAI|Anthropic|Hugging Face|ElevenLabs|Mistral AI|Mapbox|OpenStreetMap|What3words|FedEx|UPS|DHL|USPS|BambooHR|Greenhouse|Lever Inc|Workday|Gusto|Rippling|Checkr|Sterling Infosystems|NetSuite|QuickBooks|Xero|Sage Intacct|SAP|Oracle|Xfinity|Comcast|ADP|Acast|Ipayment|i-Movo|PWNHealth|Citi|TD Bank|Fandango|Ticketmaster|Expensify|Concur
`;

/** Names that are common words as well. */
const commonNames =
  'Steam|Gemini|Wise|Box|Indeed|Segment|Heap|Square|Meta|X|Branch|Adjust|Front|Lever|Drift|Crisp|Drip|Bing|Discord|Signal|Line|Snap|Zoom|Slack|Front|Persona|Sift|Unity|Close|Groove|Loom|Notion|Intercom|Sage|Visa|Apple|Amazon|Oracle|Affirm|Plaid|Paddle|Fabric|Wix|Moat|Turn|Impact|Lytics|Chargify|Gong|Outreach|Vero|Mode|Chameleon|Beamer|Canny|Census|Hightouch|Retool|Fivetran|Stitch';

const aliases: Record<string, readonly string[]> = {
  'Salesforce Marketing Cloud': ['SalesForce Marketing Cloud'],
  'Amazon Web Services': ['Amazon AWS', 'AWS'],
  Microsoft: ['Microsoft Corporation'],
  Facebook: ['Facebook Inc', 'facebook.com'],
  'Google Analytics': ['Google analytics', 'google analytics', 'Google Universal Analytics', 'GoogleAnalytics'],
  reCAPTCHA: [
    'Google reCAPTCHA',
    'Google ReCaptcha',
    'Google Recaptcha',
    'Google ReCAPTCHA',
    'ReCaptcha',
    'Recaptcha',
    'ReCAPTCHA',
  ],
  HubSpot: ['Hubspot'],
  LinkedIn: ['Linkedin', 'Linked In', 'LinkedIN'],
  PayPal: ['Paypal', 'Pay Pal'],
  YouTube: ['Youtube', 'You Tube'],
  FullStory: ['Fullstory'],
  SendGrid: ['Sendgrid'],
  AppsFlyer: ['Appsflyer'],
  Hotjar: ['HotJar'],
  DoubleClick: ['Doubleclick', 'Double Click'],
  Zendesk: ['ZenDesk'],
};

const commonWords = new Set(commonNames.split('|'));

/** Longest name first, so that "Google Analytics" is not read as "Google". */
export const knownThirdParties: readonly KnownThirdParty[] = [
  ...new Set([...plainNames.split(/[|\n]/).filter((name) => name !== ''), ...commonWords]),
]
  .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
  .map((name) => ({
    name,
    ...(aliases[name] === undefined ? {} : { aliases: aliases[name] }),
    ...(commonWords.has(name) ? { isCommonWord: true as const } : {}),
  }));
