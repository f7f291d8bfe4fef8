/** Instructions by which policies let readers refuse something, and the words that give each of them away. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { OptOutCover, OptOutKind } from '../types.ts';

export interface Instruction {
  kind: OptOutKind;
  /** Empty where the clause tells. */
  covers: OptOutCover[];
  label: string;
  /** Every one of these must match the clause. */
  needs: readonly GuardedExpression[];
  /** None of these may. */
  but?: GuardedExpression;
  /** The words that name the means itself; a link within or right beside them is that means. */
  span?: GuardedExpression;
}

/** Labels by which other parts know an instruction. */
export const cookieControl = 'Block or delete cookies in your browser';
export const localStorageControl = 'Local storage: tools of your browser';
export const unsubscribeLink = 'Unsubscribe link in each message';
/** What browsers offer, whether the service follows it or not. */
export const doNotTrackFeature = 'Do Not Track feature of your browser';

/** Where in a message the means is: "the link in each e-mail", "an unsubscribe button". */
const unsubscribeMeans = guard(
  /\b(?:(?:link|button|instructions?|directions?|option|methods?|mechanism|tools?|means|function\w*|feature|opportunity|procedure|steps|choices?)\b[^.;]{0,60}?\b(?:in|within|at|on|of|from|to|provided|included|contained|found|we send|each|every|such|these|those|any|that)\b|(?:unsubscribe|opt[ -]?out)[”"’']? ?(?:link|button|instructions?|option|function|mechanism)|(?:contain|include|offer|provid|give)\w*\b[^.;]{0,50}\b(?:unsubscribe|opt[ -]?out|opt-out)|(?:click|follow|using|select|press|hit|tap)\w*\b[^.;]{0,40}\bunsubscribe)\b/i,
);

/**
 * The reader's own act on the location, near the word: services, too, "prevent" fraud and "limit" access by it.
 */
const actOnLocation = guard(
  /\b(?:(?:turn|switch)(?:ing|ed)?(?: \w+){0,3} off|(?:turn|switch)(?:ing|ed)? (?:it |this )?(?:on or )?off|disabl(?:e|ing|ed)|opt(?:ing)?[ -]?out|deactivat(?:e|ing|ed)|revok(?:e|ing|ed)|withdraw(?:ing)?|deny|denying|declin(?:e|ing)|disallow(?:ing)?)\b[^.;]{0,100}\b(?:locations?|geo-?location|gps)\b|\b(?:locations?|geo-?location|gps)\b[^.;]{0,100}\b(?:(?:turn|switch)(?:ing|ed)?(?: \w+){0,3} off|disabl(?:e|ing|ed)|opt(?:ing)?[ -]?out|deactivat(?:e|ing|ed)|revok(?:e|ing|ed)|withdraw(?:ing)?|deny|denying|declin(?:e|ing)|disallow(?:ing)?)\b|\b(?:you|your|users?|by|please|to|can|may)\b (?:[\w’']+ ){0,6}(?:stop|prevent|block|manag(?:e|ing)|control|adjust(?:ing)?|chang(?:e|ing)|limit|refuse|choose (?:not|whether|when|if)|modify|restrict)\b[^.;]{0,90}\b(?:locations?|geo-?location|gps)\b|\b(?:locations?|geo-?location|gps)\b[^.;]{0,80}\b(?:you|users?|by|please|can|may)\b (?:[\w’']+ ){0,4}(?:stop|prevent|block|manag(?:e|ing)|control|adjust(?:ing)?|chang(?:e|ing)|limit|refuse|modify|restrict)\b/i,
);

/** In no order; a clause may give several. The labels are what a reader sees, and tell the same means from another. */
export const instructions: readonly Instruction[] = [
  {
    kind: 'browser',
    covers: ['cookies'],
    label: cookieControl,
    needs: [
      guard(/\bcookies?\b/i),
      guard(/\b(?:browsers?|Chrome|Safari|Firefox|Internet Explorer)\b/i),
      guard(
        /\b(?:refus\w*|reject\w*|block\w*|disabl\w*|declin\w*|delet\w*|remov\w*|not (?:to )?accept|(?:turn|switch)\w* (?:\w+ ){0,2}off|prevent\w*|erase|clear\w*|restrict\w*|control|manag\w+|choose|limit|alert|notif\w+|warn|modify|adjust|chang\w+|opt[ -]out|configur\w+|(?<!cookies? )set(?! on))\b/i,
      ),
    ],
    but: guard(
      /\bdo[ -]not[ -]track\b|\bDNT\b|\bextensions?\b|\bwe (?:will|may) (?:set|place|use) an?\b|\b(?:automatically )?(?:deleted|removed|expire\w*|erased|disappear) (?:when|once|after|as soon)\b(?![^.]*\byou (?:can|may))|\baccept cookies by default\.?$|\bonly (?:work|effective|appl)/i,
    ),
  },
  {
    kind: 'browser',
    covers: ['cookies'],
    label: localStorageControl,
    needs: [
      guard(/\b(?:HTML ?5|local (?:shared )?(?:storage|objects?)|LSOs?)\b/i),
      guard(/\bbrowsers?\b/i),
      guard(/\b(?:remov\w*|delet\w*|clear\w*|disabl\w*|block\w*|manag(?:e|ing|ement)|eras\w+|control\w*)\b/i),
    ],
    but: guard(/\bcookies?\b[^.]{0,40}\bbrowser settings\b/i),
  },
  {
    kind: 'link',
    covers: ['cookies'],
    label: 'Flash cookies: settings manager',
    needs: [
      guard(/\bflash\b/i),
      guard(
        /\b(?:disabl\w*|delet\w*|manag\w*|control\w*|block\w*|remov\w*|opt[ -]?out|settings|prevent\w*|limit\w*)\b/i,
      ),
      guard(/\b(?:adobe|macromedia|settings? (?:manager|panel)|click|visit|see|here|website)\b/i),
    ],
    but: guard(/\b(?:does not|do not|cannot|will not|may not)\b[^.]{0,40}\b(?:delet|remov|affect|block)/i),
  },
  {
    kind: 'setting',
    covers: ['advertising'],
    label: 'Ad tracking: settings of your device',
    needs: [
      guard(
        /\b(?:limit ad tracking|(?:opt out of|disable|reset|turn off|delete) (?:\w+ ){0,3}(?:ads? personali[sz]ation|advertising id\w*|interest-based ads|personali[sz]ed ads)|allow apps to request to track|app tracking transparency|ads? personali[sz]ation|(?:device|phone)s?[’']?s?\b[^.;]{0,30}\b(?:settings|controls)\b[^.;]{0,30}\b(?:control|limit|regarding|for|over)\b (?:\w+ ){0,2}(?:ads|advertis\w+))\b/i,
      ),
      guard(/\b(?:device|settings?|iOS|Android|iPhone|phone|mobile|apple|app)\b/i),
    ],
  },
  {
    kind: 'link',
    covers: ['marketing'],
    label: unsubscribeLink,
    needs: [
      guard(
        /\b(?:unsubscrib\w*|opt[ -]?out|opting out|opt-out|stop receiving|no longer (?:wish|want) to receive|(?:un)?subscription)\b/i,
      ),
      guard(/\b(?:e-?mails?|newsletters?|messages?|communications?|mailings?)\b/i),
      unsubscribeMeans,
    ],
    but: guard(
      /\b(?:cannot|may not|can[’']t) (?:opt|unsubscribe)|interest-based|targeted|(?<![/\w-])requests?\b(?![/\w]| to (?:unsubscribe|opt|be removed))|\b(?:from|by|of) (?:our |these |those )?(?:affiliates|partners)\b[^.]{0,60}\b(?:in|through) (?:those|their|these)\b|\bthey (?:will )?send\b/i,
    ),
    span: unsubscribeMeans,
  },
  {
    kind: 'link',
    covers: ['marketing'],
    label: 'Unsubscribe link in messages of partners',
    needs: [
      guard(/\b(?:unsubscrib\w*|opt[ -]?out|opting out|stop receiving|choose not to receive)\b/i),
      guard(
        /\b(?:from|by|of) (?:our |these |those )?(?:\w+ )?(?:affiliates|partners)\b|\bpartners to (?:provide|offer|include)\b|\bthey (?:will )?send\b/i,
      ),
      guard(
        /\b(?:in|through|from|within|with|any) (?:those|their|its|these|each|any|such|commercial)\b[^.;]{0,20}\b(?:e-?mails?|messages?|communications)\b/i,
      ),
    ],
  },
  {
    kind: 'phone',
    covers: ['marketing'],
    label: 'Reply STOP to text messages',
    needs: [
      guard(
        /\b(?:reply|replying|text|texting|send|sending|responding|respond)\b[^.;]{0,60}[“"'‘]?\b(?:stop\w*|STOP)\b/i,
      ),
      guard(/\b(?:text|sms|messages?|mobile)\b/i),
    ],
    but: guard(/\bstop\w*[”"'’]? to \d{4,6}\b/i),
  },
  {
    kind: 'setting',
    covers: ['marketing'],
    label: 'Push notifications: settings of your device',
    needs: [
      guard(/\bpush[ -]?notifications?\b|\bnotifications?\b/i),
      guard(
        /\b(?:turn|switch|disabl\w*|opt[ -]?out|deactivat\w*|unsubscrib\w*)\b|\b(?:you|your|users?|by|please|to)\b (?:[\w’']+ ){0,6}(?:stop|manag(?:e|ing)|control|adjust(?:ing)?|chang(?:e|ing)|modify)\b(?! and deliver)/i,
      ),
      guard(/\b(?:device|settings?|app|phone|permissions?|operating system)\b/i),
    ],
    but: guard(
      /\b(?:browser|cookies?|legal|notification of|breach)\b|^(?![\s\S]{0,2000}\b(?:push|devices?|phone|mobile|apps?|operating|iOS|Android)\b)[\s\S]{0,2000}\baccount\b/i,
    ),
  },
  {
    kind: 'setting',
    covers: ['other'],
    label: 'Location: settings of your device',
    needs: [
      guard(/\b(?:location|geo-?location|gps)\b/i),
      actOnLocation,
      guard(
        /\b(?:devices?|settings?|permissions?|phones?|smartphones?|operating system|preferences|controls?|browser)\b/i,
      ),
    ],
    but: guard(/\b(?:data protection authorit|residence|located)\b/i),
  },
  {
    kind: 'setting',
    covers: ['other'],
    label: 'Location: settings of your account or the app',
    needs: [
      guard(/\b(?:location|geo-?location|gps)\b/i),
      actOnLocation,
      guard(/\b(?:account settings|account|app (?:settings|preferences)|preferences)\b/i),
    ],
    but: guard(/\b(?:data protection authorit|residence|located)\b/i),
  },
  {
    kind: 'setting',
    covers: ['cookies'],
    label: 'Cookie settings on the site',
    needs: [
      guard(/\bcookies?\b/i),
      guard(
        /\b(?:(?:manage|your) cookies? (?:in|link|button|at|page)|(?:click\w*|link to|select\w*) (?:on )?[“"']?manage cookies|cookie (?:banner|settings|preferences?|consent|control|manager|preference cent(?:er|re)|choices|notice tool)|(?:choose|select) which cookies|(?:site|website)\b[^.]{0,20}\brestrict|consent (?:banner|tool|manager|management|preferences)|preference cent(?:er|re)|(?:our|the) (?:consent|preferences?) (?:tool|manager|banner)|privacy settings)\b/i,
      ),
      guard(
        /\b(?:link|footer|manag\w*|chang\w*|choos\w*|select\w*|withdraw\w*|reject\w*|refus\w*|declin\w*|opt[ -]?out|adjust\w*|control\w*|disabl\w*|updat\w*|customi[sz]\w*|modify|set|configur\w+)\b/i,
      ),
    ],
    but: guard(/\bbrowsers?\b/i),
  },
  {
    kind: 'browser',
    covers: ['sale-or-sharing'],
    label: 'Global Privacy Control signal',
    needs: [
      guard(/\bglobal privacy controls?\b|\bGPC\b|\bopt[ -]?out preference signals?\b/i),
      guard(
        /\b(?:honou?rs?|recogni[sz]e\w*|respond|process\w*|treat\w*|respect\w*|opt[ -]?out|opting out|use|using|enabl\w*|turn|broadcast\w*|accept\w*)\b/i,
      ),
    ],
    but: guard(
      /\b(?:do(?:es)? not|don[’']t|not currently|unable to) (?:\w+ )?(?:respond|recogni[sz]e|honou?r|process|respect|support)/i,
    ),
  },
  {
    kind: 'link',
    covers: ['advertising'],
    label: 'Network Advertising Initiative opt-out',
    needs: [
      guard(/\b(?:(?:Network|National) Advertising Initiative|NAI)\b/),
      guard(/\b(?:opt|opting|choices?|choose|stop|prevent|click\w*|control|preferences)\b/i),
    ],
  },
  {
    kind: 'link',
    covers: ['advertising'],
    label: 'Digital Advertising Alliance opt-out',
    needs: [
      guard(/\b(?:Digital Advertising Alliance|DAA|aboutads)\b/),
      guard(/\b(?:opt|opting|choices?|choose|stop|prevent|click\w*|control|preferences)\b/i),
    ],
  },
  {
    kind: 'link',
    covers: ['advertising'],
    label: 'AdChoices icon in advertisements',
    needs: [
      guard(/\b(?:AdChoices?|Ad Choices?|[Aa]dvertising [Oo]ptions? [Ii]con)\b/),
      guard(/\b(?:logo|icon|opt|opting|choices?|choose|stop|prevent|click\w*|control|preferences)\b/i),
    ],
  },
  {
    kind: 'link',
    covers: ['advertising'],
    label: 'Opt-out in the advertisement itself',
    needs: [
      guard(/\b(?:opt(?:ing)?[ -]?out|choose not|stop|control|preferences|hide|prevent)\b/i),
      guard(
        /\b(?:instructions?|directions?|links?|icons?|symbol|option)\b[^.;]{0,40}\b(?:in|within|on|near|at|inside|next to|of) (?:the |each |any |such |these |those |an? |most |some )?(?:\w+ ){0,2}(?:ads?|advertisements?|banners?)\b/i,
      ),
    ],
    but: guard(/\b(?:AdChoices?|Ad Choices?|advertising options? icon)\b(?! program)/i),
  },
  {
    kind: 'link',
    covers: ['sale-or-sharing'],
    label: '“Do not sell or share” link on the site',
    needs: [
      guard(
        /\bdo not (?:sell|share)\b[^.]{0,60}\b(?:link|button|page|form)\b|\byour privacy choices\b[^.]{0,30}\b(?:link|button|page|form|icon)\b/i,
      ),
      guard(/\b(?:click\w*|use|using|select\w*|follow\w*|visit\w*|by|through|via|opt)\b/i),
    ],
  },
  {
    kind: 'link',
    covers: ['cookies'],
    label: 'Google Analytics opt-out add-on',
    needs: [
      guard(/\bgoogle analytics\b/i),
      guard(
        /\bopt(?:ing)?[ -]?out (?:of|from) (?:the (?:use|collection)[^.;]{0,40} )?google analytics\b|\b(?:opt[ -]?out|prevent|disable)\b[^.;]{0,90}\b(?:add-?on|plug-?in)\b|\b(?:add-?on|plug-?in)\b[^.;]{0,90}\bopt[ -]?out\b/i,
      ),
    ],
    but: guard(/\badvertising features\b|\bdisplay advertis/i),
  },
  {
    kind: 'setting',
    covers: ['account'],
    label: 'Delete or close your account',
    needs: [
      guard(
        /\b(?:delet\w+|clos(?:e|ing)|deactivat\w+|cancel\w*|terminat\w+)\b(?: (?!(?:in|from|on|of|within|through|via)\b)\w+){0,3} (?:your|their|the|an|my)(?: \w+){0,2} accounts?\b/i,
      ),
      guard(
        /\b(?:you (?:can|may)(?: also| always| at any time)?,? (?:choose to |request |ask us )?(?:to )?(?:delet|clos|deactivat|cancel|terminat)\w*|(?:to|by) (?:delet|clos|deactivat|cancel|terminat)\w*|at any time|settings?)\b/i,
      ),
    ],
    but: guard(
      /\b(?:contacting|e-?mailing|writing to|calling|contact|e-?mail|write to) (?:us|our|customer|support)\b|@|\bwe (?:may|will|can|reserve the right to|might|shall|must|would)\b[^.;,]{0,60}\b(?:delet|clos|terminat|cancel|deactivat|suspend)|^\W{0,3}(?:even )?(?:if|when|once|after|should) you (?:\w+ )?(?:choose to |decide to |have )?(?:delete|close|deactivate|cancel|terminate)|\b(?:if|when) you (?:choose|decide|later choose) to (?:delete|close|deactivate|cancel|terminate)\b(?![^.]{0,60}, (?:please|you (?:can|may)|click|visit|go|see|contact|simply))|\b(?:after|upon|once|following) (?:you |your |the )?(?:delet|clos|deactivat|cancel|terminat)|\bunless\b|\bunable\b/i,
    ),
  },
  {
    kind: 'setting',
    covers: ['marketing'],
    label: 'Cancel the subscription to the messages',
    needs: [
      guard(/\bcancel\w* (?:your |the |this |a |any |such )?(?:\w+ )?subscriptions?\b/i),
      guard(/\b(?:e-?mails?|newsletters?|alerts?|messages?|updates|reminders?|mailings?)\b/i),
    ],
    but: guard(/\b(?:paid|payments?|fees?|billing|renew\w*|trial)\b/i),
  },
  {
    kind: 'setting',
    covers: [],
    label: 'Decline when asked',
    needs: [
      guard(
        /\b(?:opportunity|chance|option|ability|choice) (?:to|of) (?:declin(?:e|ing)|refus(?:e|ing)|opt(?:ing)?[ -]?out|cho(?:ose|osing) not to)\b|\b(?:you (?:can|may|could|always have|will have|have) (?:always |then |also )?(?:the (?:choice|option|right|opportunity|possibility) (?:to|of) )?|(?:choice|option|free|able) to )(?:declin(?:e|ing)|refus(?:e|ing)|den(?:y|ying)|say no)\b/i,
      ),
      guard(/\b(?:asks?|asked|prompt\w*|requests?|requested|permission|(?:you )?will be notified|before we)\b/i),
    ],
    but: guard(
      /\b(?:cookies?|refuse to (?:provide|give|answer)|declin\w+ to (?:provide|give|answer|submit|share)|your requests?|provide (?:us|personal|the|any|your|this|such))\b/i,
    ),
  },
  {
    kind: 'setting',
    covers: ['other'],
    label: 'Private mode',
    needs: [
      guard(/\b(?:incognito|private (?:browsing|mode|window|session)|temporary chats?|guest mode|ghost mode)\b/i),
      guard(/\b(?:choose|can|may|enabl\w*|use|using|turn\w* on|switch\w*|activat\w*)\b/i),
    ],
    but: guard(/\b(?:will not|does not|doesn[’']t|cannot) (?:prevent|stop|affect)/i),
  },
  {
    kind: 'setting',
    covers: ['other'],
    label: 'Uninstall the app',
    needs: [
      guard(/\b(?:uninstall|delet|remov)(?:ing|e|ed)?\b[^.;]{0,40}\b(?:apps?|applications?)\b/i),
      guard(
        /\b(?:stop|cease|end|prevent|withdraw|no longer)\w*\b[^.;]{0,60}\b(?:collect\w*|process\w*|tracking|consent|access)\b|\balternatively\b|\bfrom your (?:mobile )?device\b/i,
      ),
    ],
  },
  {
    kind: 'setting',
    covers: ['other'],
    label: 'Camera, contacts and the like: permissions of your device',
    needs: [
      guard(
        /\b(?:camera|microphone|contacts|photos?|calendar|photo library|bluetooth|app permissions|device permissions|permissions)\b/i,
      ),
      guard(
        /\b(?:turn\w*|switch\w*|disabl\w*|revok\w*|withdraw\w*|deny|denying|manag\w*|control\w*|adjust\w*|chang\w*|remov\w*)\b/i,
      ),
      guard(
        /\b(?:(?:device|phone|system|app|application|mobile)(?:[’']s)? (?:\w+ )?(?:settings|permissions)|settings of your (?:device|phone)|permissions? (?:on|in|of|from) your (?:mobile )?(?:device|phone))\b/i,
      ),
    ],
    but: guard(/\b(?:location|notifications?|advertising)\b/i),
  },
  {
    kind: 'browser',
    covers: ['cookies', 'advertising'],
    label: doNotTrackFeature,
    needs: [
      guard(/\bdo[ -]not[ -]track\b|\bDNT\b/i),
      guard(/\bbrowsers?\b/i),
      guard(
        /\b(?:allow|let|offer|enabl|turn\w* on|switch\w* on|activat|set|sett|inform|tell|request)\w*\b[^.;]{0,90}\b(?:do[ -]not[ -]track|DNT|not want\b[^.;]{0,30}\btrack\w*)\b/i,
      ),
    ],
    but: guard(
      /\b(?:no (?:\w+ )?(?:standard|consensus)|(?:do|does|did|will|may|can|could|are|is)(?: not|n[’']t)\b(?! (?:\w+ )?(?:want|wish|like|track|to be tracked))|unable|cannot|not (?:yet|currently))\b/i,
    ),
  },
  {
    kind: 'phone',
    covers: ['marketing'],
    label: 'Do-not-call register',
    needs: [
      guard(/\bdo[- ]not[- ]call\b[”"’']? (?:regist(?:ry|ries|er)|list)/i),
      guard(/\b(?:you|your)\b[^.;]{0,60}\b(?:regist\w+|add\w*|plac\w+|put|list\w*|join\w*|request\w*|ask\w*|on)\b/i),
    ],
    but: guard(/\b(?:does not|do not|will not) (?:prevent|stop|apply)\b/i),
  },
  {
    kind: 'setting',
    covers: ['other'],
    label: 'Tracking across apps: permission of your device',
    needs: [
      guard(
        /(?:\b|_)ask apps? not to track(?:\b|_)|\b(?:tap|select|open|choose|go to)\b[^.;]{0,60}\btracking\b|\b(?:allow(?:ing)?|permission to|requests? to|let(?:ting)?) (?:us |our app |the app |apps? )?(?:to )?(?:request to )?track\b|\btracking (?:permission|toggle|switch)\b/i,
      ),
      guard(/\b(?:iOS|iPadOS|iPhone|iPad|Apple|app tracking transparency)\b/i),
    ],
    but: guard(/\b(?:do[- ]not[- ]track signals?|cookies?|limit ad tracking|advertis\w+|ads)\b/i),
  },
  {
    kind: 'setting',
    covers: ['cookies'],
    label: 'Tracking in e-mails: do not load their images',
    needs: [
      guard(/\b(?:beacons?|pixels?|pixel tags?|clear gifs?|track\w*|opened)\b/i),
      guard(
        /\b(?:not (?:\w+ )?(?:download|load|display|show|open)\w*|block\w*|disabl\w*|turn\w* off|switch\w* off|reject\w*|refus\w*|prevent\w*)\b[^.;]{0,40}\b(?:images?|pictures|graphics|html)\b|\b(?:images?|pictures|graphics)\b[^.;]{0,30}\b(?:blocked|disabled|turned off|switched off|not (?:down)?loaded)\b|\bplain[- ]text e-?mails?\b/i,
      ),
      guard(/\b(?:e-?mails?|messages?|newsletters?)\b/i),
    ],
  },
  {
    kind: 'link',
    covers: ['cookies'],
    label: 'Adobe Analytics opt-out',
    needs: [
      guard(/\badobe\b/i),
      guard(/\b(?:analytics|omniture|sitecatalyst|(?:marketing|experience) cloud|target)\b/i),
      guard(/\bopt(?:ing)?[ -]?out\b/i),
    ],
  },
  {
    kind: 'email',
    covers: ['marketing'],
    label: 'Reply to the message with the word that ends it',
    needs: [
      guard(
        /\breply(?:ing)?\b[^.;]{0,60}\b(?:with|by|typing|and|put\w*|words?|writ\w+|includ\w*)\b[^.;]{0,30}[“"'‘](?:remove|unsubscribe|opt[ -]?out|no mail|stop)\b/i,
      ),
      guard(/\be-?mails?\b|\bsubject (?:line|field|header)\b/i),
    ],
    but: guard(/\b(?:text messages?|sms)\b/i),
  },
  {
    kind: 'setting',
    covers: ['account'],
    label: 'Stop using the service',
    needs: [
      guard(
        /\byou (?:may|can|are free to)(?: also| always)?,? (?:at any time,? )?(?:choose to )?(?:stop|cease|terminate|discontinue|end)(?: using| your use of| the use of) (?:the|our|this|these|any|all)\b|\bopt(?:ing)?[ -]?out\b[^.;]{0,60}\bby (?:stopping|ceasing|discontinuing|not using|terminating)(?: your)? us(?:e|ing)?\b/i,
      ),
      guard(/\b(?:services?|sites?|websites?|apps?|products?|platform|software|use)\b/i),
    ],
    but: guard(/\b(?:cookies?|if you (?:do not agree|disagree|object)|changes?|features?|continued use)\b/i),
  },
  {
    kind: 'setting',
    covers: [],
    label: 'Move to a plan without it',
    needs: [
      guard(
        /\b(?:upgrad(?:e|ing)|switch(?:ing)?|mov(?:e|ing)) to (?:a|an|our|the) (?:[\w-]+ ){0,3}(?:plan|tier|subscription|edition)\b/i,
      ),
      guard(/\b(?:opt(?:ing)?[ -]?out|stop|prevent|object|refuse|exclude|not be used|do not want)\b/i),
    ],
  },
];
