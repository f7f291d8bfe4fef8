/** Addresses that are known to be opt-outs, whatever the sentence around them says. */
import type { OptOutCover, OptOutKind } from '../types.ts';

export interface KnownOptOutAddress {
  kind: OptOutKind;
  covers: OptOutCover[];
  /** Ready to show; '' where the link's own words are to be shown. */
  label: string;
  /** Known by words that any site may use in an address, which may also be those of a section of its policy. */
  isAnySite: boolean;
}

interface AddressRule extends KnownOptOutAddress {
  pattern: RegExp;
}

/** Each pattern is held against the whole address; the first that matches counts. */
const rules: readonly AddressRule[] = [
  rule(
    /\b(?:www\.)?google\.\w+\/(?:ads\/preferences|settings\/ads|settings\/u\/0\/ads)|adssettings\.google|myadcenter\.google|adcenter\.google|google\.com\/safetycenter\/tools\/#manage-your-ads/i,
    ['advertising'],
    'Google ad settings',
  ),
  rule(/dlpage\/gaoptout/i, ['cookies'], 'Google Analytics opt-out add-on'),
  rule(/networkadvertising\.org|thenai\.org\/opt/i, ['advertising'], 'Network Advertising Initiative opt-out'),
  rule(/(?:aboutads\.info|youradchoices\.(?:com|ca))\/appchoices/i, ['advertising'], 'AppChoices: opt-out for apps'),
  rule(/aboutads\.info|digitaladvertisingalliance\.org/i, ['advertising'], 'Digital Advertising Alliance opt-out'),
  rule(/youradchoices\.(?:com|ca)|adchoices\.ca/i, ['advertising'], 'AdChoices opt-out'),
  rule(/youronlinechoices|edaa\.eu/i, ['advertising'], 'Your Online Choices (Europe)'),
  rule(
    /facebook\.com\/(?:settings|ads\/(?:settings|preferences)|adpreferences|about\/basics\/advertising|help\/568137493302217|help\/109378269482053)/i,
    ['advertising'],
    'Facebook ad preferences',
  ),
  rule(
    /(?:twitter|\bx)\.com\/(?:settings\/(?:ads|account\/personalization|personalization|privacy|off_twitter)|personalization)/i,
    ['advertising'],
    'Twitter/X ad settings',
  ),
  rule(
    /linkedin\.com\/psettings|linkedin\.com\/help\/linkedin\/answer\/62931/i,
    ['advertising'],
    'LinkedIn ad settings',
  ),
  rule(
    /(?:account|choice)\.(?:live|microsoft)\.com\/(?:privacy|.*opt-?out)|choice\.microsoft\.com/i,
    ['advertising'],
    'Microsoft ad settings',
  ),
  rule(/help\.pinterest\.com\/[^ ]*personalization/i, ['advertising'], 'Pinterest ad settings'),
  rule(/amazon\.com\/adprefs/i, ['advertising'], 'Amazon ad preferences'),
  rule(
    /preferences-mgr\.truste\.com|info\.evidon\.com|choices\.trust(?:e|arc)\.com/i,
    ['advertising'],
    'Ad preference manager',
  ),
  rule(/globalprivacycontrol\.org/i, ['sale-or-sharing'], 'Global Privacy Control signal', 'browser'),
  rule(
    /support\.google\.com\/(?:chrome|accounts)\/|support\.mozilla\.org|support\.apple\.com\/.*(?:safari|HT201265|ph5042|ph17191|ph19214|ph21411)|support\.microsoft\.com|windows\.microsoft\.com|help\.opera\.com|opera\.com\/help/i,
    ['cookies'],
    'How to block cookies in your browser',
    'browser',
  ),
  rule(/(?:all)?aboutcookies\.org/i, ['cookies'], 'How to block cookies in your browser', 'browser'),
  rule(/privacy_?badger|ublock|ghostery\.com\/?$/i, ['cookies'], 'Tracking blocker for your browser', 'browser'),
  anySite(
    /do[-_]?not[-_]?(?:sell|share)|donotsell|dnsmpi|\bdns?s?-request|ccpa-?opt-?out/i,
    ['sale-or-sharing'],
    'Do not sell or share my data',
  ),
  anySite(/(?:your|us)?-?privacy-?choices/i, ['sale-or-sharing'], 'Your privacy choices'),
  rule(
    /flashplayer\/(?:help|security)|macromedia\.com\/support\/.*settings_manager/i,
    ['cookies'],
    'Flash cookies: settings manager',
  ),
  rule(
    /nielsen\.com\/.*digital-?(?:measurement|privacy)|nielsen\.com\/.*opt-?out/i,
    ['other'],
    'Nielsen measurement opt-out',
  ),
  rule(
    /support\.google\.com\/(?:ads|My-Ad-Center-Help)\/|support\.apple\.com\/.*(?:HT202074|HT205223|HT4228)|policies\.google\.com\/technologies\/ads/i,
    ['advertising'],
    'How to turn off personalised ads',
  ),
  anySite(
    /right[-_]?to[-_]?object|object[-_]?to[-_]?(?:the[-_])?processing|objection[-_]form/i,
    ['other'],
    'Object to the use of your data',
  ),
  anySite(
    /(?:deactivat|delet|clos|cancel|terminat)(?:e|ing|ion)[-_/](?:[a-z]{1,16}[-_]){0,3}accounts?\b|\baccounts?[-_/](?:deletion|deactivation|closure|delete|deactivate|close)\b/i,
    ['account'],
    'Delete or close your account',
  ),
  anySite(/unsubscribe/i, ['marketing'], 'Unsubscribe'),
  // Trackers' own pages: mixpanel.com/optout, liveramp.com/opt_out, hotjar.com/opt-out ...
  anySite(/(?:^|[/.=#?&_-])opt[-_]?outs?(?:[/.?&#=_-]|$)/i, [], ''),
];

function rule(pattern: RegExp, covers: OptOutCover[], label: string, kind: OptOutKind = 'link'): AddressRule {
  return { pattern, covers, label, kind, isAnySite: false };
}

function anySite(pattern: RegExp, covers: OptOutCover[], label: string): AddressRule {
  return { ...rule(pattern, covers, label), isAnySite: true };
}

/** What an address is known to be good for; undefined where the address alone tells nothing. `covers` is empty where the sentence has to tell. */
export function recogniseOptOutAddress(href: string): KnownOptOutAddress | undefined {
  if (!/^https?:|^\/|^www\./i.test(href) || isAboutOptOuts(href)) return undefined;
  const match = rules.find(({ pattern }) => pattern.test(href));
  if (match === undefined) return undefined;
  const { kind, covers, label, isAnySite } = match;
  return { kind, covers: [...covers], label, isAnySite };
}

/** The associations behind the opt-out pages also describe themselves, and publish their rules. */
function isAboutOptOuts(href: string): boolean {
  return /\/(?:principles|about(?:-us)?|members?|participating|enforcement|code|learn)(?:[/?#.]|$)|\.pdf(?:[?#]|$)|\b(?:gdpr\.eu|gdpr-info|ico\.org\.uk|edpb|europa\.eu)\b/i.test(
    href,
  );
}
