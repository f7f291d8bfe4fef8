import { type GuardedExpression, guard } from '../../../expressions/guarded-expression.ts';
import type { PracticeId } from '../../../taxonomy/practices.ts';

/** How a practice's statement relates to the words of a clause. */
export interface PracticeTriggers {
  /**
   * - `statement`: the practice is that they do what the verbs say ("shares"); "do not share" denies it.
   * - `denial`: the practice is that they do not do what the verbs say ("does not sell"); "do not sell" asserts it.
   * - `permission`: the practice is that the reader can do something; "may" is leave, only "cannot" denies it.
   * - `consent`: the practice is that they ask first; "without your consent" denies it, unless it is denied itself.
   * - `always`: whoever speaks of it asserts it; there is no wording that denies it and is met in policies.
   */
  reads: 'statement' | 'denial' | 'permission' | 'consent' | 'always';
  /** The practice's own verbs. */
  verbs: GuardedExpression;
  /** Verbs that count only where none of the first kind is there: too common, or for a neighbouring practice. */
  otherVerbs?: GuardedExpression;
  /** Verbs with the opposite sense: "we ignore the signal" denies that they respond to it. */
  opposites?: GuardedExpression;
  /** Verbs whose denial asserts the practice ("we do not delete" for keeping), but which say nothing of it otherwise. */
  refusals?: GuardedExpression;
  /** The same, where none of the other verbs is there. */
  otherRefusals?: GuardedExpression;
  /** The verbs are what they do with data; other companies being denied them ("vendors may not share it") says nothing here. */
  othersMayNot?: boolean;
  /** Speaks of signals, notices or safeguards: words of consent and refusal beside it are what these are about. */
  leavesNoChoice?: boolean;
  /** A wording that denies the practice whatever else the clause says that they do ("we analyse chats, but do no profiling"). */
  flatDenial?: GuardedExpression;
  /** Whom or what the practice is about. In an exception ("to nobody other than our vendors") it turns the denial round. */
  object?: GuardedExpression;
}

const all = (source: string): GuardedExpression => guard(new RegExp(`(?<![\\w-])(?:${source})(?![\\w'])`, 'g'));

const sell =
  'sells?|selling|sold|sale|sales|rent|rents|renting|rented|rental|leas(?:e|es|ed|ing)|trad(?:e|es|ed|ing)|barter\\w*|moneti[sz]\\w+';
const share =
  'shar(?:e|es|ed|ing)|disclos\\w+|transfer\\w*|transmit\\w*|pass(?:es|ed|ing)?(?: \\w+){0,3} (?:on|along|to)|releas(?:e|es|ed|ing)|distribut\\w+|divulg\\w+|reveal\\w*|expos(?:e|es|ed|ing)|exchang\\w+|swap\\w*|hand(?:s|ed|ing)? over|turn(?:s|ed|ing)? over';
const give =
  'provid\\w+|gives?|giving|given|send|sends|sent|sending|suppl(?:y|ies|ied)|furnish\\w*|mak(?:e|es|ing)(?: [\\w-]+){0,5} available|made available|forward\\w*|report\\w*|communicat\\w+|authori[sz]e\\w*|publish\\w*|post(?:s|ed|ing)?';
const thirdPartyActs =
  'collect\\w*|receiv\\w+|obtain\\w*|access(?:es|ed|ing)?|identif(?:y|ies|ied|ying)|includes?|contain\\w*|associat\\w+|link\\w*|us(?:e|es|ed|ing)|allow\\w*|permit\\w*|track\\w*|ha(?:s|ve) access|stor(?:e|es|ed|ing)|combin\\w+|tell|tells|see|pass\\w*|connect|display\\w*|view\\w*|set';
const collect =
  'collect\\w*|gather\\w*|obtain\\w*|receiv\\w+|stor(?:e|es|ed|ing)|keep|keeps|kept|record(?:ed|ing)?|request\\w*|ask(?:s|ed|ing)? (?:you )?for|requir\\w+|solicit\\w*|process\\w*|captur\\w+|track\\w*|log|logs|logged|retain\\w*|sav(?:e|es|ed|ing)|acquir\\w+|access\\w*|hold|holds';
const use = 'us(?:e|es|ed|ing)|utili[sz]\\w+|process\\w*|analy[sz]\\w+|combin\\w+|link\\w*|associat\\w+';
const setCookies =
  'us(?:e|es|ed|ing)|utili[sz]\\w+|plac(?:e|es|ed|ing)|sets?|setting|employ\\w*|stor(?:e|es|ed|ing)|deploy\\w*|serv(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|assign\\w*|contain\\w*|includ\\w+|embed\\w*|integrat\\w+|allow\\w*|permit\\w*|collect\\w*|gather\\w*|track\\w*|measur\\w+|work(?:s|ing)? with|partner\\w* with|participat\\w+|engag\\w+|set up|enabl\\w+|receiv\\w+|monitor\\w*';
const respond =
  'answer\\w*|respond\\w*|response|honou?r\\w*|recogni[sz]\\w*|support\\w*|react\\w*|compl(?:y|ies|ied)|act(?:s|ed|ing)? (?:on|upon)|take(?:s)? (?:any )?action|chang\\w+|alter\\w*|modif\\w+|treat\\w*|obey\\w*|follow\\w*|adher\\w+|process\\w*|detect\\w*|read|reads|heed\\w*|listen|look for|acknowledg\\w*|implement\\w*|respect\\w*|observ\\w+|monitor';
const notify =
  'notif(?:y|ies|ied|ying|ication|ications)|inform(?:s|ed|ing)?|(?<=\\b(?:prior|advance|further|additional|without|any|direct|individual|reasonable|give|provide|written|specific|you) )notice|tell|tells|telling|alert\\w*|let you know|e-?mail you|contact(?:ing)? you';
const keep =
  'keep|keeps|kept|keeping|retain\\w*|retention|stor(?:e|es|ed|ing)|hold|holds|held|maintain\\w*|remain\\w*|preserv\\w+|stay\\w*|sav(?:e|es|ed|ing)|archiv\\w+';
const erase = 'delet\\w+|eras\\w+|remov\\w+|destroy\\w*|purg\\w+';
const track = 'track\\w*|follow(?:s|ed|ing)?|monitor\\w*|profil\\w+|fingerprint\\w*|trac(?:e|es|ed|ing)|spy|observ\\w+';
const advertise =
  'target\\w*|serv(?:e|es|ed|ing)|show|shows|shown|deliver\\w*|display\\w*|tailor\\w*|personali[sz]\\w+|customi[sz]\\w+|retarget\\w*';

const shares = (object: string): PracticeTriggers => ({
  reads: 'statement',
  verbs: all(share),
  othersMayNot: true,
  otherVerbs: all(`${give}|${sell}|${thirdPartyActs}|employ\\w*|engag\\w+|hir(?:e|es|ed|ing)|work with`),
  object: guard(new RegExp(`\\b(?:${object})\\b`)),
});
const collects: PracticeTriggers = {
  reads: 'statement',
  verbs: all(collect),
  otherVerbs: all(
    `${use}|provid\\w+|contain\\w*|includ\\w+|sell|share|need|identif(?:y|ies|ied|ying)|view\\w*|see|read|know|reveal\\w*`,
  ),
};
/** "We do not carry out any ...": what follows is what is denied. */
const notDoing =
  '\\b(?:do|does|will|shall) (?:not|never) (?:\\w+ ){0,2}?(?:carry out|do|make|use|engage in|perform|conduct|undertake|employ|involve|include|rely on) ';
const uses = (more: string): PracticeTriggers => ({
  reads: 'statement',
  verbs: all(`${use}|${more}`),
  otherVerbs: all(`${collect}|${share}|send|sent|receive`),
});
const placesCookies: PracticeTriggers = {
  reads: 'statement',
  verbs: all(setCookies),
  otherVerbs: all(`${share}|${advertise}`),
};
const permission = (verbs = '(?!)'): PracticeTriggers => ({ reads: 'permission', verbs: all(verbs) });
const always: PracticeTriggers = { reads: 'always', verbs: all('(?!)') };
const consent: PracticeTriggers = {
  reads: 'consent',
  verbs: all(`${share}|${give}|${sell}|${collect}|${use}|contact|send`),
};
const respondsTo = (reads: 'statement' | 'denial'): PracticeTriggers => ({
  reads,
  verbs: all(respond),
  otherRefusals: all('track\\w*|collect\\w*|gather\\w*|us(?:e|es|ed|ing)'),
  opposites: all('ignor\\w+|disregard\\w*'),
  leavesNoChoice: true,
});

/**
 * The verbs of each practice. A denial, a "may" or a condition is looked for around these, so that a sentence that denies
 * something else denies nothing here.
 */
export const practiceTriggers: Readonly<Record<PracticeId, PracticeTriggers>> = {
  'cookies.own': placesCookies,
  'cookies.needed': {
    reads: 'statement',
    leavesNoChoice: true,
    verbs: all('(?!)'),
    flatDenial: guard(
      /^(?!.{0,900}\b(?:not be able|may not|can not|will not|unable)\b).{0,900}?\b(?:can|will|may) still\b[^.]{0,60}\b(?:use|access|work|visit)\b[^.]{0,40}\b(?:every|all|whole|entire|fully|everything)\b|\bworks? (?:fully|perfectly|just as well|equally well) without cookies\b|^(?!.{0,900}\b(?:not be able|may not|can not|unable)\b).{0,900}?\b(?:disabl|block|reject|refus|declin)\w{0,3}\b[^.]{0,60}\bcookies\b[^.]{0,20}\b(?:will|does|do|should) not (?:\w{1,12} )?(?:affect|impair|impact)\b/,
    ),
  },
  'cookies.third-party-analytics': placesCookies,
  'cookies.third-party-ads': placesCookies,
  'cookies.social': placesCookies,
  'cookies.session-only': {
    reads: 'denial',
    verbs: all('persistent|permanent'),
    flatDenial: guard(/\bcookies\b[^.]{0,90}\b(?:months?|years?)\b/),
  },
  'tracking.pixels-fingerprinting': placesCookies,
  'tracking.session-recording': {
    reads: 'statement',
    verbs: all('record\\w*|captur\\w+|replay\\w*|log|logs|monitor\\w*|track\\w*|film\\w*'),
    otherVerbs: all(`${collect}|${use}|running|install\\w*|tak(?:e|es|ing|en)`),
  },
  'tracking.other-sites': { reads: 'statement', verbs: all(track), otherVerbs: all(`${collect}|${use}|${setCookies}`) },
  'tracking.referrer': { ...collects },
  'tracking.none': { reads: 'denial', verbs: all(track) },
  'tracking.dnt-ignored': respondsTo('denial'),
  'tracking.dnt-honoured': respondsTo('statement'),
  'sharing.service-providers': shares(
    'service providers?|vendors?|(?:sub-?)?contractors?|agents?|suppliers?|(?:sub-?)?processors?|consultants?|(?:companies|parties|partners|others|those|firms) (?:that|who|which|we)|on our behalf|trusted|employees',
  ),
  'sharing.third-parties': {
    reads: 'statement',
    verbs: all(`${share}|${sell}`),
    otherVerbs: all(`${give}|${thirdPartyActs}`),
  },
  'sharing.advertisers': shares('advertis\\w+|marketers|marketing|ad networks?|ad partners?|ads'),
  'sharing.affiliates': shares(
    'affiliat\\w+|subsidiar\\w+|parent|corporate (?:family|group)|group (?:of )?compan\\w+|sister',
  ),
  'sharing.business-transfer': {
    // People are seldom asked here; choices named beside it are about something else.
    leavesNoChoice: true,
    ...shares(
      'merg\\w+|acqui\\w+|bankrupt\\w+|assets|reorgani[sz]\\w+|successors?|business transfer|(?:business|corporate) (?:structure|transaction)|restructur\\w+|change (?:of|in) (?:control|ownership|our business)|sale of (?:the|our|all)',
    ),
  },
  'sharing.legal': {
    // People are seldom asked here; choices named beside it are about something else.
    leavesNoChoice: true,
    ...shares(
      'laws?|legal\\w*|courts?|subpoenas?|authorit\\w+|governments?|comply|regulat\\w+|police|enforcement|warrants?',
    ),
  },
  'sharing.legal-notice': {
    reads: 'statement',
    leavesNoChoice: true,
    verbs: all(`${notify}|forwarded`),
    flatDenial: guard(
      /\b(?:no obligation|not obliged|not required|not obligated|no duty) to (?:tell|notify|inform|alert)\b/,
    ),
  },
  'sharing.aggregated': shares(
    'aggregat\\w+|anonym\\w+|de-?identif\\w+|statistic\\w+|non-?personal\\w*|pseudonym\\w+|demographic',
  ),
  'sharing.public': {
    reads: 'statement',
    verbs: all(
      `${share}|${give}|display\\w*|publish\\w*|post\\w*|show\\w*|visible|viewable|public|publicly|seen|see|appear\\w*|access\\w*|view\\w*`,
    ),
  },
  'sharing.sells': { reads: 'statement', othersMayNot: true, verbs: all(sell), otherVerbs: all(`${share}|${give}`) },
  'sharing.no-sale': { reads: 'denial', othersMayNot: true, verbs: all(sell), otherVerbs: all(`${share}|${give}`) },
  'sharing.no-sharing': {
    reads: 'denial',
    verbs: all(`${share}|${sell}`),
    otherVerbs: all(`${give}|${thirdPartyActs}`),
  },
  'sharing.consent-only': consent,
  'sharing.bound-by-contract': always,
  'sharing.other-sites': always,
  'choices.opt-out-marketing': permission(),
  'choices.opt-out-ads': permission(),
  'choices.opt-out-sharing': permission(),
  'choices.browser-controls': permission(),
  'choices.privacy-settings': permission(),
  'choices.opt-in': consent,
  'choices.withdraw-consent': permission(),
  'choices.leave-only': always,
  'choices.global-privacy-control': respondsTo('statement'),
  'collection.contact': collects,
  'collection.financial': collects,
  'collection.location': collects,
  'collection.device': collects,
  'collection.activity': collects,
  'collection.health': collects,
  'collection.biometric': {
    ...collects,
    verbs: all(`${collect}|tak(?:e|es|en|ing)`),
    otherVerbs: all(
      `${use}|provid\\w+|contain\\w*|includ\\w+|sell|share|need|identif(?:y|ies|ied|ying)|reach|reaches|leaves?`,
    ),
  },
  'collection.demographic': collects,
  'collection.content': {
    reads: 'statement',
    verbs: all(
      `read|reads|reading|scan\\w*|view\\w*|review\\w*|look at|inspect\\w*|listen\\w*|monitor\\w*|analy[sz]\\w+|${collect}`,
    ),
    otherVerbs: all(use),
    flatDenial: guard(
      /\b(?:do|does)(?: not|n't) (?:have|possess|hold)\b[^.]{0,30}\b(?:means|ability|access|way|keys?)\b/,
    ),
  },
  'collection.from-third-parties': {
    reads: 'statement',
    verbs: all(
      'receiv\\w+|obtain\\w*|get|gets|collect\\w*|acquir\\w+|buy|buys|purchas\\w+|combin\\w+|supplement\\w*|gather\\w*|append\\w*|enhanc\\w+',
    ),
    otherVerbs: all(`${use}|${share}|${give}`),
  },
  'collection.non-users': collects,
  'collection.pseudonym': permission(),
  'use.service': { ...uses('operat\\w+|administ\\w+|deliver\\w*|provid\\w+'), leavesNoChoice: true },
  'use.targeted-ads': {
    ...uses(advertise),
    flatDenial: guard(
      new RegExp(
        `${notDoing}(?:any )?(?:\\w+ ){0,2}?(?:targeted|personali[sz]ed|behaviou?ral|interest-based) (?:ads?|advert\\w+|ad targeting)\\b`,
      ),
    ),
  },
  'use.marketing': uses(
    'send|sends|sending|sent|contact\\w*|market|e-?mail(?:s|ed|ing)?|call|promot\\w+|notify|inform|offer',
  ),
  'use.analytics': uses('research\\w*|measur\\w+|stud(?:y|ies)|compil\\w+|understand|improv\\w+|monitor\\w*'),
  'use.personalisation': uses('personali[sz]\\w+|customi[sz]\\w+|tailor\\w*|recommend\\w*|remember\\w*|adapt\\w*'),
  'use.profiling': {
    ...uses(
      'profil\\w+|automat\\w+|mak(?:e|es|ing)|decid\\w+|scor\\w+|evaluat\\w+|infer\\w*|predict\\w*|engag\\w+|subject|creat\\w+|build',
    ),
    flatDenial: guard(
      new RegExp(
        `${notDoing}(?:any )?(?:[\\w-]+ ){0,5}?(?:profiling|automated (?:individual )?decisions?|automated (?:individual )?decision-making)\\b|\\b(?:do|does|will) not (?:use|utili[sz]e) (?:your |any )?(?:personal )?(?:information|data) (?:in furtherance of|for|to make) (?:any )?(?:solely |fully )?automated decisions?\\b`,
      ),
    ),
  },
  'use.ai-training': uses('train\\w*|improv\\w+|develop\\w*|fine-?tun\\w+|feed'),
  'use.no-ai-training': {
    reads: 'denial',
    verbs: all(`train\\w*|${use}`),
    otherVerbs: all('improv\\w+|develop\\w*|feed|shar\\w+'),
  },
  'use.many-purposes': uses('purposes'),
  'rights.access': permission(),
  'rights.correct': permission(),
  'rights.delete': permission(),
  'rights.portability': permission(),
  'rights.object': permission(),
  'rights.close-account': permission(),
  'rights.no-discrimination': {
    reads: 'denial',
    leavesNoChoice: true,
    // Only what they say of themselves: laws that "prohibit denying a service" deny nothing.
    verbs: all(
      "(?<!\\bsuggest(?:ing|s)? that (?:we|you) (?:may|might|will|would) )(?<=\\b(?:may|might|can|will|shall|do|does|would|never) (?:[\\w'-]+ ){0,3})(?:discriminat\\w*|retaliat\\w*|penali[sz]\\w+|den(?:y|ied)|refuse|treat\\w*|charg\\w+|degrad\\w+|disadvantag\\w+|offer\\w*|provid\\w+)",
    ),
  },
  'rights.complain': permission(),
  'rights.california': always,
  'rights.europe': always,
  'retention.stated-period': always,
  'retention.as-needed': always,
  'retention.indefinite': {
    reads: 'statement',
    verbs: all(keep),
    refusals: all(erase),
    flatDenial: guard(
      /(?:\bnot|n't|\bnever) (?:permanently|indefinitely|perpetually) (?:keep|retain|stor|hold|maintain|preserv)/,
    ),
  },
  'retention.after-deletion': {
    reads: 'statement',
    verbs: all(keep),
    refusals: all(erase),
    // "Your data is deleted when your account is deleted": nothing stays.
    flatDenial: guard(
      /\b(?:information|data|content)\b[^.]{0,30}\b(?:is|are|will be) (?:\w{1,12} ){0,2}(?:deleted|erased)\b[^.]{0,20}\b(?:when|once|as soon as) (?:you|your|the account)\b/,
    ),
  },
  'security.measures': always,
  'security.encryption': {
    reads: 'statement',
    leavesNoChoice: true,
    verbs: all('encrypt\\w*|ssl|tls|https|secure socket\\w*'),
  },
  'security.no-guarantee': {
    reads: 'denial',
    leavesNoChoice: true,
    verbs: all('(?!)'),
    flatDenial: guard(
      /^we (?:can )?(?:guarantee|warrant|promise) (?:that )?(?:your|the|all)\b(?!.{0,300}\b(?:but|however|although|can not|not)\b)/,
    ),
  },
  'security.breach-notice': {
    reads: 'statement',
    leavesNoChoice: true,
    verbs: all(`${notify}|report\\w*|advis\\w+|disclos\\w+|contact\\w*`),
  },
  'children.minimum-age': always,
  'transfers.abroad': {
    reads: 'statement',
    verbs: all(
      'transfer\\w*|stor(?:e|es|ed|ing)|process\\w*|send|sent|host\\w*|access\\w*|locat\\w+|maintain\\w*|mov(?:e|es|ed)|shar(?:e|es|ed|ing)|us(?:e|es|ed)',
    ),
  },
  'transfers.safeguards': always,
  'changes.any-time': {
    reads: 'denial',
    leavesNoChoice: true,
    verbs: all("(?<=\\bwithout (?:[\\w'-]+ ){0,4})(?:notice|notif\\w+|inform\\w*|tell\\w*|announc\\w+)"),
  },
  'changes.posted': always,
  'changes.notified': { reads: 'statement', leavesNoChoice: true, verbs: all(`${notify}|e-?mail to you`) },
  'changes.archive': {
    reads: 'statement',
    leavesNoChoice: true,
    verbs: all(`${keep}|archive|find|see|view|access|available`),
  },
  'changes.dated': always,
  'contact.given': always,
  'contact.dpo': {
    reads: 'statement',
    leavesNoChoice: true,
    verbs: all('appoint\\w*|designat\\w+|nominat\\w+|chose|named'),
    flatDenial: guard(
      /\b(?:have|has|is|are|with) no (?:data protection officer|dpo)\b|\bnot (?:yet )?(?:have|appointed|designated|named) (?:an? |any )(?:data protection officer|dpo)\b|\bhave not done so\b/,
    ),
  },
};
