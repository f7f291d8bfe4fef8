/** Finds instructions by which a reader can refuse something without a link: browser controls, settings, unsubscribe links in messages. */
import type { OptOut, OptOutCover, OptOutKind } from '../types.ts';
import type { OptOutContext } from './find-opt-outs.ts';
import { readCovers } from './read-covers.ts';
import { isRefusal, readRefusal } from './read-refusal.ts';

interface Instruction {
  kind: OptOutKind;
  /** Empty where the sentence has to tell. */
  covers: OptOutCover[];
  label: string;
  /** Every one of these must match the clause. */
  needs: readonly RegExp[];
  /** None of these may. */
  but?: RegExp;
}

/** Words that give the reader leave or tell how; without them a sentence describes what the service does. */
const leave =
  /\b(?:you (?:can|may|could|might|have|are able|will be able|always|must|should|need|would|wish|do not|don[’']t|prefer|want|choose|click|follow|reply|use|simply)|can be|may be|users? (?:can|may)|(?:most|many|some|your|web|internet|all) (?:\w+ )?browsers?|allows? you|lets? you|enables? you|gives? you|please|simply|ability to|option (?:to|of)|opportunity to|able to|by (?:\w+ing)|choice|instructions|to (?:opt|unsubscribe|stop|disable|turn|manage|change|control|prevent|delete|limit|adjust))\b/i;
const imperative =
  /^\W{0,3}(?:\d\W{1,2})?(?:go|click|select|open|visit|turn|switch|disable|change|adjust|use|set|reply|text|follow|log|uncheck|choose|delete|block|reject|unsubscribe|opt|update|manage|using|following|logging|changing|adjusting|turning|clicking|setting|disabling|deleting|uninstalling)\b/i;

const instructions: readonly Instruction[] = [
  {
    kind: 'browser',
    covers: ['cookies'],
    label: 'Block or delete cookies in your browser',
    needs: [
      /\bcookies?\b/i,
      /\b(?:browsers?|Chrome|Safari|Firefox|Internet Explorer)\b/i,
      /\b(?:refus\w*|reject\w*|block\w*|disabl\w*|declin\w*|delet\w*|remov\w*|not (?:to )?accept|(?:turn|switch)\w* (?:\w+ ){0,2}off|prevent\w*|erase|clear\w*|restrict\w*|control|manag\w+|choose|limit|alert|notif\w+|warn|modify|adjust|chang\w+|opt[ -]out|configur\w+|set)\b/i,
    ],
  },
  {
    kind: 'setting',
    covers: ['advertising'],
    label: 'Ad tracking: settings of your device',
    needs: [
      /\b(?:limit ad tracking|(?:opt out of|disable|reset|turn off|delete) (?:\w+ ){0,3}(?:ads? personali[sz]ation|advertising id\w*|interest-based ads|personali[sz]ed ads)|allow apps to request to track|app tracking transparency|ads? personali[sz]ation)\b/i,
      /\b(?:device|settings?|iOS|Android|iPhone|phone|mobile|apple|app)\b/i,
    ],
  },
  {
    kind: 'link',
    covers: ['marketing'],
    label: 'Unsubscribe link in each message',
    needs: [
      /\b(?:unsubscrib\w*|opt[ -]?out|opting out|opt-out|stop receiving|no longer (?:wish|want) to receive|(?:un)?subscription)\b/i,
      /\b(?:e-?mails?|newsletters?|messages?|communications?|mailings?)\b/i,
      /\b(?:(?:link|button|instructions?|directions?|option|mechanism|function\w*|feature|opportunity|procedure|steps|choices?)\b[^.;]{0,60}\b(?:in|within|at|on|of|from|to|provided|included|contained|found|we send|each|every|such|these|those|any|that)\b|(?:unsubscribe|opt[ -]?out)[”"’']? ?(?:link|button|instructions?|option|function|mechanism)|(?:contain|include|offer|provid|give)\w*\b[^.;]{0,50}\b(?:unsubscribe|opt[ -]?out|opt-out)|(?:click|follow|using|select)\w*\b[^.;]{0,40}\bunsubscribe)\b/i,
    ],
    but: /\b(?:cannot|may not|can[’']t) (?:opt|unsubscribe)|interest-based|targeted/i,
  },
  {
    kind: 'phone',
    covers: ['marketing'],
    label: 'Reply STOP to text messages',
    needs: [
      /\b(?:reply|replying|text|texting|send|sending|responding|respond)\b[^.;]{0,30}[“"'‘]?\bstop\w*\b/i,
      /\b(?:text|sms|messages?|mobile)\b/i,
    ],
    but: /\bstop\w*[”"'’]? to \d{4,6}\b/i,
  },
  {
    kind: 'setting',
    covers: ['marketing'],
    label: 'Push notifications: settings of your device',
    needs: [
      /\bpush[ -]?notifications?\b|\bnotifications?\b/i,
      /\b(?:turn|switch|disabl\w*|opt[ -]?out|deactivat\w*|stop|unsubscrib\w*|manag\w*|control|adjust\w*|chang\w*)\b/i,
      /\b(?:device|settings?|app|phone|permissions?|operating system)\b/i,
    ],
    but: /\b(?:browser|cookies?|legal|notification of|breach)\b/i,
  },
  {
    kind: 'setting',
    covers: ['other'],
    label: 'Location: settings of your device',
    needs: [
      /\b(?:location|geo-?location|gps)\b/i,
      /\b(?:turn\w*|switch\w*|disabl\w*|opt[ -]?out|deactivat\w*|revok\w*|stop|withdraw\w*|prevent\w*|block\w*|deny|denying|manag\w*|control\w*|adjust\w*|chang\w*|limit\w*|refus\w+|declin\w+)\b/i,
      /\b(?:device|settings?|permissions?|phone|operating system|preferences|controls?|browser)\b/i,
    ],
    but: /\b(?:data protection authorit|residence|located)\b/i,
  },
  {
    kind: 'setting',
    covers: ['cookies'],
    label: 'Cookie settings on the site',
    needs: [
      /\bcookies?\b/i,
      /\b(?:cookie (?:banner|settings|preferences?|consent|control|manager|preference cent(?:er|re)|choices|notice tool)|consent (?:banner|tool|manager|management|preferences)|preference cent(?:er|re)|(?:our|the) (?:consent|preferences?) (?:tool|manager|banner)|privacy settings)\b/i,
      /\b(?:manag\w*|chang\w*|choos\w*|select\w*|withdraw\w*|reject\w*|refus\w*|declin\w*|opt[ -]?out|adjust\w*|control\w*|disabl\w*|updat\w*|customi[sz]\w*|modify|set)\b/i,
    ],
    but: /\bbrowsers?\b/i,
  },
  {
    kind: 'browser',
    covers: ['sale-or-sharing'],
    label: 'Global Privacy Control signal',
    needs: [
      /\bglobal privacy controls?\b|\bGPC\b|\bopt[ -]?out preference signals?\b/i,
      /\b(?:honou?rs?|recogni[sz]e\w*|respond|process\w*|treat\w*|respect\w*|opt[ -]?out|opting out|use|using|enabl\w*|turn|broadcast\w*|accept\w*)\b/i,
    ],
    but: /\b(?:do(?:es)? not|don[’']t|not currently|unable to) (?:\w+ )?(?:respond|recogni[sz]e|honou?r|process|respect|support)/i,
  },
  {
    kind: 'browser',
    covers: ['cookies'],
    label: 'Do Not Track signal of your browser',
    needs: [
      /\bdo[ -]not[ -]track\b|\bDNT\b/i,
      /\b(?:we|our|site|website|services?|will|and) (?:\w+ ){0,3}(?:honou?rs?|respects?|respond|responds?|compl(?:y|ies)|recogni[sz]es?)\b/i,
    ],
    but: /\b(?:not|n[’']t|cannot|no (?:common|industry|uniform|standard|consensus)|unless|never|until|how (?:we|our)|whether)\b/i,
  },
  {
    kind: 'link',
    covers: ['advertising'],
    label: 'Opt-out pages of the advertising industry',
    needs: [
      /\b(?:Network Advertising Initiative|NAI|Digital Advertising Alliance|DAA|AdChoices|Ad Choices|advertising options? icon|EDAA|Your Online Choices)\b/,
      /\b(?:opt|opting|choices?|choose|stop|prevent|click\w*|control|preferences)\b/i,
    ],
  },
  {
    kind: 'link',
    covers: ['cookies'],
    label: 'Google Analytics opt-out add-on',
    needs: [
      /\bgoogle analytics\b/i,
      /\b(?:opt[ -]?out|prevent|disable)\b[^.;]{0,90}\b(?:add-?on|plug-?in)\b|\b(?:add-?on|plug-?in)\b[^.;]{0,90}\bopt[ -]?out\b/i,
    ],
  },
  {
    kind: 'setting',
    covers: ['account'],
    label: 'Delete or close your account',
    needs: [
      /\b(?:delet\w+|clos(?:e|ing)|deactivat\w+|cancel\w*|terminat\w+)\b(?: \w+){0,3} (?:your|their|the|an|my)(?: \w+){0,2} accounts?\b/i,
      /\b(?:you (?:can|may)(?: also| always| at any time)?,? (?:choose to |request |ask us )?(?:to )?(?:delet|clos|deactivat|cancel|terminat)|(?:to|by) (?:delet|clos|deactivat|cancel|terminat)\w*|at any time|settings?)\b/i,
    ],
    but: /\b(?:we (?:may|will|can|reserve)|retain|retention|keep|kept|if you (?:delete|close|deactivate|cancel|terminate)|when you (?:delete|close|deactivate|cancel|terminate)|after (?:you|your|deleting|closing)|once you|upon|request(?:s|ed)? (?:the )?deletion|unless|except|remain)\b/i,
  },
];

/** Settings of the account or the app, for whatever the sentence refuses. */
const settingPlace =
  /\b(?:(?:account|privacy|user|profile|app|application|device|phone|notification|communication|e-?mail|marketing|contact|system|data|security|subscription|advertising|ad|personali[sz]ation) (?:settings?|preferences?|controls?|options|permissions|panel|dashboard|page|tab)|(?:your|the|our|these|those|this|their) (?:\w+ )?(?:settings?|preferences|permissions|dashboard|controls)|settings (?:page|menu|screen|tab|section)|control panel|(?:in|under|from|via|through|within|on|to) (?:\w+ ){0,3}[“"']?Settings|data controls|preference cent(?:er|re)|toggle|opt-out (?:form|page|tool))\b/;
const notSetting =
  /\b(?:browsers?|password|correct|update your (?:information|profile|account|personal|contact)|review and|access(?:,| and| or) (?:correct|update|review|edit)|default settings are|help us|security settings|we (?:may )?(?:use|collect|store|remember)|to remember|language|retain)\b/i;

/** Every instruction of a clause. Links and addresses in it are found elsewhere. */
export function findSettings(context: OptOutContext): OptOut[] {
  const { clause, sentence, frame } = context;
  const found = instructions.filter((instruction) => isGiven(instruction, context));
  if (found.length > 0) {
    return found
      .filter(({ kind, covers }) => kind !== 'link' || !hasOwnLink(context, covers))
      .map(({ kind, covers, label }) => ({ kind, covers: [...covers], label, target: null, clause: clause.id }));
  }
  if (!settingPlace.test(clause.text) || notSetting.test(clause.text) || !givesLeave(context)) return [];
  const refusal = readRefusal(sentence);
  if (refusal === undefined) return [];
  const covers = readCovers(refusal.object, sentence, frame);
  if (
    !refusal.isStrong &&
    covers.every((cover) => cover === 'other') &&
    !/\b(?:turn|switch|disabl|limit|revok|opt)/i.test(refusal.object)
  ) {
    return [];
  }
  return [{ kind: 'setting', covers, label: labelSetting(covers, clause.text), target: null, clause: clause.id }];
}

function isGiven({ needs, but }: Instruction, context: OptOutContext): boolean {
  const { sentence } = context;
  if (!needs.every((need) => need.test(sentence)) || but?.test(sentence) === true) return false;
  return givesLeave(context) && !onlyConsequence.test(sentence);
}

/** "If you block cookies, some features may not work" tells what happens, not how. */
const onlyConsequence =
  /^\W{0,3}(?:(?:please )?(?:note|be aware|keep in mind|remember)(?: that)?,? |however,? |but,? )?(?:if|when|should|where|once|blocking|disabling|rejecting|deleting|refusing)\b(?:(?! (?:can|may) (?:also |always )?(?:choose|set|configure|adjust|change|do so|opt|use|visit|click|block|disable|turn|delete)\b)[^.]){0,200}\b(?:(?:may|might|will|can|could|would)(?: not|n[’']t)? (?:\w+ )?(?:work|function|be able|be unable|be available|operate|use|access|affect|lose|limit|experience|impair|prevent|need)|cannot|unable|unavailable)\b/i;

function givesLeave({ clause, frame }: OptOutContext): boolean {
  return leave.test(clause.text) || imperative.test(clause.text) || (isRefusal(frame) && leave.test(frame));
}

/** A clause that has the link itself needs no instruction beside it. */
function hasOwnLink({ clause }: OptOutContext, covers: readonly OptOutCover[]): boolean {
  const isMail = covers.includes('marketing');
  return clause.links.some(({ href }) =>
    isMail ? /unsubscribe|opt/i.test(href) : /^https?:/i.test(href) && !/privacy-?policy|mailto/i.test(href),
  );
}

const settingTopics: readonly (readonly [OptOutCover, string])[] = [
  ['marketing', 'Messages'],
  ['advertising', 'Advertising'],
  ['cookies', 'Cookies'],
  ['sale-or-sharing', 'Sharing of your data'],
  ['ai-training', 'AI training'],
  ['account', 'Your account'],
  ['other', 'Your data'],
];

function labelSetting(covers: readonly OptOutCover[], text: string): string {
  const topics = settingTopics.filter(([cover]) => covers.includes(cover)).map(([, title]) => title);
  const place =
    /\b(?:device|phone|mobile|operating system|iOS|Android)\b/i.test(text) && !/\baccount\b/i.test(text)
      ? 'settings of your device'
      : 'settings of your account';
  return `${topics.join(', ')}: ${place}`;
}
