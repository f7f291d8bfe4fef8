import { cue, cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

const optOut = '\\bopt(?:ing|ed)?[- ]?outs?\\b';

/** What marketing messages are called. */
const messages =
  '(?:market\\w{1,4}|promotion\\w{0,3}|newsletters?|e-?mails?|e-?mailings?|communications?|mailings?(?: lists?)?|messages|solicitations?|offers|\\btexts?\\b|\\bsms\\b|notifications|catalogs?|updates|telemarketing|phone calls)\\b';

/** Self-regulatory bodies and their pages, where targeted advertising is refused. */
const adBodies =
  '(?:network ?advertising|aboutads|ad-?choices|youronlinechoices|digital advertising alliance|\\bnai\\b|\\bdaa\\b|\\bedaa\\b|youradchoices|optout\\.)';

/** Topic "Opt-outs and choices". */
export const choicesCues: readonly PracticeCues[] = [
  {
    practice: 'choices.opt-out-marketing',
    needs: [
      /unsubscrib|\bopt|stop|object|preferenc|withdraw|no longer|choos|chose|choice|cancel|declin|refus|prefer|wish|want|uncheck|cease|remov|settings|\bright|turn|disabl|consent|control|manag|\bnot\b|n't|leave|\bend\b|asked/,
      /receiv|market|newsletter|promotion|communication|e-?mail|messag|\bmail|contact|notification|offers|unsubscrib|\bopt|\bsms|texts?\b|calls|solicit|catalog|subscri/,
    ],
    strong: [
      ...cues(
        '\\bunsubscrib(?:e|es|ed|ing)\\b',
        `${optOut} (?:of|from)\\b<70>${messages}`,
        `(?:market\\w{1,4}|promotion\\w{0,3}|newsletters?|\\be-?mails\\b|communications|mailings?|messages|solicitations|\\btexts\\b|\\bsms\\b|notifications|catalogs?)\\b<120>${optOut}`,
        `\\b(?:unless|if) you (?:have )?(?:opted (?:out|not to)|chosen not to|elected not to|asked us not to|told us not to|objected)\\b<60>(?:\\breceiv|${messages})`,
        `${messages}<120>\\bunless you (?:have )?(?:opted (?:out|not to)|chosen not to|elected not to|asked us not to|told us not to|objected)\\b`,
        `\\b(?:stop|not|no longer|cease|decline|discontinue|n't|refuse)(?: \\w{1,12}){0,4} (?:to )?receiv(?:e|ing)\\b<60>${messages}`,
        '\\b(?:stop|object)\\w{0,3}\\b<100>\\b(?:direct marketing|marketing purposes)\\b',
        '\\b(?:remove|removed)\\b<40>\\b(?:mailing|marketing|e-?mail|contact) lists?\\b',
        '\\bright to (?:object|opt[- ]?out)\\b<80>direct marketing',
        '\\b(?:newsletters?|mailings?|e-?mails?)\\b<80>\\blinks?\\b<60>\\b(?:you|to)\\b<20>\\b(?:cancel|stop|leave|end)\\b',
      ),
      {
        heading: /\bnewsletters?\b|\bmarketing\b|\bmailings?\b|promotional/,
        text: cue(
          '\\b(?:you|links?)\\b<60>\\b(?:cancel|stop|leave|end)\\b (?:it|them|your (?:\\w{1,12} )?subscription|the (?:newsletter|subscription))\\b',
        ),
      },
    ],
    unless: cues(
      "\\b(?:cannot|can't|may not|unable to|not able to|not possible to|not be able to|do not have the option to|will not be able to) (?:\\w{1,10} )?(?:opt|unsubscrib|stop)",
      "\\bcannot receive|n't receive<20>(?:e-?mail|confirmation)|\\b(?:did|have|do) not (?:yet )?receive[d]? (?:an?|the|our|your|any) (?:e-?mail|response|confirmation|reply)",
      `${optOut}<40>(?:sale|sharing|cookies|advertis|disclos)(?!.{0,200}(?:e-?mail|newsletter|communication|marketing))`,
      '\\blegal notices?\\b',
      'lists? (?:of|that)|never receive|without (?:offering|giving|providing)',
    ),
    against: cues(
      'without (?:your )?(?:being able|the (?:option|ability)) to opt',
      "\\bwe (?:will|do) (?:not|n't|never) send\\b(?!.{0,160}(?:opt|unsub))",
    ),
  },
  {
    practice: 'choices.opt-out-ads',
    needs: [
      /\bads?\b|advert|adchoices|aboutads|tracking|interest-based|\bnai\b|\bdaa\b|opt|personali[sz]|target|tailored|your ?online ?choices|cookie|privacy settings|marketing/,
    ],
    strong: cues(
      '\\b(?:withdraw|change|revoke)\\b<20>\\bconsent\\b<40>\\b(?:personali[sz]ed|targeted|interest-based|tailored)<20><ads>',
      `${optOut}\\b<140>(?:advertis\\w{1,8}|\\bads?\\b|retarget\\w{1,4}|remarketing|targeting|interest[- ]based|adssettings|\\bnai\\b|\\bdaa\\b)`,
      `(?:advertis\\w{1,8}|\\bads?\\b|retargeting|interest[- ]based|behaviou?ral)\\b<140>${optOut}`,
      `\\b(?:opt|choices?|visit|control|manage|click|preferences|go to|learn more)\\b<160>${adBodies}`,
      `${adBodies}<120>\\b(?:opt|choices?|choose|preferences|refuse|decline)\\b`,
      'limit ad tracking|ads? personali[sz]ation|\\badssettings\\b|allow apps to request to track',
      '\\b(?:turn(?:ing)? off|disabl(?:e|ing)|deactivat(?:e|ing)|adjust|manage|control|stop|refuse|object to|reset|modify|change)\\b<50>\\b(?:personali[sz]ed|interest[- ]based|target(?:ed|ing)?|tailored|behaviou?ral|relevant)\\b<20><ads>',
      '\\b(?:ad|ads|advertising) (?:settings?|preferences|choices)\\b',
    ),
    unless: cues(
      "\\b(?:cannot|can't|unable to|not able to) opt",
      `${optOut}<60>(?:advertising|marketing|promotional) (?:e-?mails?|communications?|messages|materials?|mailings?|texts?)`,
      'google analytics opt',
      '\\b(?:member|participant|adher\\w{1,3}|compl(?:y|ies)|subscribe) (?:of|in|to|with)\\b<60>(?:network advertising|digital advertising)(?!.{0,200}opt)',
    ),
  },
  {
    practice: 'choices.opt-out-sharing',
    needs: [
      /\bopt|do not (?:sell|share)|do-not-sell|\blimit|restrict|not to (?:sell|share|disclose)|choose|choice|stop|prevent|direct us|object|not want|not wish|n't want|prefer|instruct|withdraw|refuse|request|turn off|disabl|control|\boption|opportunit|manag/,
      /shar|sell|sale|sold|disclos|third|provid|transfer|opt|partner|affiliat|\bpass|\bgiv|\brent/,
    ],
    strong: cues(
      '\\bright to (?:restrict|limit|prevent|stop|refuse|object to) (?:the|our|any) (?:sharing|disclosure|sale)\\b',
      '\\bwithdraw your consent\\b<40>\\b(?:disclosure|sharing|disclos\\w{1,4}|transfer)\\b<160>\\b(?:by (?:e-?mail|contact|writing|send)|contact|e-?mail)',
      '\\bwe (?:may |also |will )?(?:share|sell|disclose|rent)\\b<140>(?:\\band|;|\\bbut) you (?:can|may)\\b<12>\\bopt[- ]?out\\b',

      `${optOut} (?:of |from )?<70>\\b(?:sales?|selling|sharing|disclosures?|disclosing|sell|share|shared|sold|disclose|disclosed)\\b`,
      'do not (?:sell|share)(?: or (?:share|sell))? my\\b',
      "\\b(?:do not|don't|would not|prefer not|no longer) (?:want|wish|like|agree)\\b<60>\\b(?:shar(?:e|ed|ing)|s(?:ell|old)|disclos(?:e|ed))\\b<140>\\b(?:contact|e-?mail|opt|click|call|write|notify|let us|tell us|inform|by)\\b",
      '\\bright to (?:\\w{1,10} )?opt[- ]?out\\b<60>\\b(?:sales?|sharing|selling)\\b',
      '\\b(?:direct|instruct|tell|ask|request) (?:us|a business|that we) (?:to )?(?:not|stop|cease)(?: to)? (?:sell|shar|disclos)\\w{0,4}',
      `\\b(?:sales?|sharing|selling)\\b<80>\\b(?:can|may|right to|how to|to) ${optOut}`,
      '\\b(?:limit|control|manage|turn off|disable|stop|prevent) (?:our|the|this|such|data|information|how we|how your (?:\\w{1,12} )?(?:information|data) is) (?:\\w{1,12} )?shar(?:e|ed|ing)\\b',
      '\\b(?:opportunity|option|choice|ability|able)\\b<20>\\b(?:choose not to|opt[- ]?out|refuse|decline|prevent|not to have us|object to)\\b<30>\\b(?:shar(?:e|ed|ing)|disclos\\w{1,4})\\b',
      '\\b(?:shar(?:e|ed|ing)|disclos(?:e|ed))\\b<40>\\b(?:with|to)\\b<30>third[- ]part<60>\\b(?:opportunity|option|choice|able) to (?:choose not|opt[- ]?out|refuse|decline|prevent|object)',
      "\\b(?:do not|don't|would not|prefer not|no longer) (?:want|wish|like) (?:us )?(?:to )?<20>\\b(?:pass|giv|provid|rent|transfer|hand|releas)\\w{0,3}\\b<80>\\b(?:to|with) (?:\\w{1,12} ){0,2}(?:third[- ]part(?:y|ies)|other (?:compan|merchants|businesses|organi)|others|partners|merchants|companies|anyone)\\w{0,8}\\b<140>\\b(?:contact|e-?mail|send|write|click|call|tell us|opt|notify|let us)\\b",
    ),
    unless: cues(
      '\\blocation (?:details|data|information)\\b<80>\\bshare\\b',
      '\\bnot (?:\\w{1,10} ){0,3}(?:offer|provide|need to|required to|have)\\b<60>opt[- ]?out',
      `(?:\\bnot|n't) (?:sell|share)<60>\\b(?:so|therefore|thus|no need)\\b`,
      `${optOut}<40>(?:e-?mail|newsletter|communications)\\b<60>\\bshar`,
      '\\b(?:sold|share|sell)\\b<80>\\bcannot opt|(?:cannot|unable to|not able to) opt',
      '\\brequested disclosures?\\b|\\brequired by law\\b|\\brequest for your information\\b|\\bsubpoena',
      '\\bopted[- ]out\\b<40>\\bby default\\b|\\bby default\\b<40>\\bopted[- ]out\\b',
      'linkedin|social (?:media|network)|location sharing|share (?:your )?location',
    ),
    against: cues(
      '\\bnumber of requests\\b|\\d,\\d{3}\\b',
      '\\ba business (?:may|must|can|shall)\\b|comply with this law',
    ),
  },
  {
    practice: 'choices.browser-controls',
    needs: [/browser|cookie|device|settings?|\btools?\b|plug-?in|extension|tracking/],
    strong: cues(
      '\\bcookies?\\b<20>\\b(?:preferences|settings|choices)\\b<20>\\b(?:in|through|via|using|with|by)\\b<20>\\bbrowsers?.?s?\\b',
      '\\bcookies?\\b<80>\\b(?:chang|adjust|configur|modify|us)(?:e|ing) your browser (?:settings|controls|preferences|options)\\b',
      '\\bbrowsers\\b<30>\\b(?:offer|have|provide)\\b<40>\\b(?:tools?|settings|options|controls)\\b<30>\\b(?:remov|delet|block|manag|disabl)\\w{0,4}\\b',
      '\\b(?:set|setting|settings|adjust|configur|chang|modif|instruct|alter|control|manag|updat)\\w{0,4}\\b<60>\\bbrowsers?\\b<120>(?:cookies?|refus|reject|block|disabl|notif|\\balert|\\bwarn|declin|accept|not receive)',
      '\\bbrowsers?\\b<140>\\b(?:refus|reject|block|disabl|delet|remov|declin|not accept|not (?:to )?receive|turn(?:ing)? off|clear|prevent|limit|manag|control|eras|restrict|disallow)\\w{0,4}\\b<60>\\bcookies?',
      '\\b(?:refus|reject|block|disabl|delet|remov|declin|turn(?:ing)? off|clear|manag|control|prevent|avoid|restrict|opt[- ]?out of|accept)\\w{0,4}\\b<60>\\bcookies?\\b<100>\\bbrowser',
      '\\bcookies?\\b<40>\\byou (?:can|may) (?:always |also )?(?:disable|block|refuse|reject|delete|remove|turn off|switch off) (?:it|them|these|those)\\b<30>\\bbrowser',
      '\\bset(?: up)? your (?:device|computer|phone|browser)\\b<30>\\b(?:accept|refuse|reject|block|decline)\\b<30>\\bcookies',
      'all ?about ?cookies',
      '\\bcookies?\\b<60>\\b(?:can|may|could) be (?:deleted|disabled|blocked|removed|refused|rejected|deactivated|turned off|prevented|controlled|managed)\\b',
      '\\byou (?:can|may|are able to|have the (?:option|ability) to|could|might)(?: also| always| choose to)? (?:refus|reject|block|disabl|delet|remov|declin|turn off|clear|prevent|control|manage)\\w{0,3} (?:\\w{1,12} ){0,4}cookies\\b',
    ),
    unless: cues(
      '\\byou (?:are )?(?:agree|consent)(?:ing)? to\\b',
      '<dnt>',
      // A tool of the site's own is not the browser.
      '^(?!.{0,4000}(?:browser|device|operating system)).{0,600}(?:\\bclick\\w{0,3}\\b|\\bcookie (?:settings|preferences?|consent|manager|tool|banner|cent(?:er|re))|\\bmanage cookies\\b)',
      '\\bautomatically (?:receive|collect|record)',
      '\\bif you (?:delete|clear|erase|remove)\\b<40>cookies<60>(?:opt|re-?select|again|los[et]|need to|have to)',
      'global privacy control|may not be effective|renew your|opt[- ]?out (?:again|preferences?)|preference signal',
    ),
  },
  {
    practice: 'choices.privacy-settings',
    needs: [
      /setting|preferenc|\bcontrol|dashboard|account|profile|permission|choos|toggle|portal|\bpage|manag|option|\btabs?\b|opt|uncheck|decide|adjust|enable|disable/,
    ],
    strong: cues(
      '\\b(?:adjust|chang|manag|control|updat|modif|customi[sz]|select|review|edit|set|setting|configur|visit|access|go(?:ing)? to|us(?:e|ing)|via|through|within|by|check|alter|choos|limit)\\w{0,4}\\b<50>\\b(?:privacy|account|profile|sharing|notification|communications?|in-?app|data|user|marketing|e-?mail|cookie|visibility|consent|personali[sz]ation|subscription|security|ad|ads|advertising|application|app)(?: \\w{1,12})? (?:settings?|preferences|preference cent(?:er|re)|controls|dashboard|cent(?:er|re)|choices (?:page|menu|tool))\\b',
      '\\b(?:in|on|at) (?:your|the) (?:\\w{1,14} ){0,2}(?:account|profile|app) (?:settings?|preferences|page)\\b',
      '\\bsettings? (?:page|menu|section|tab|panel)\\b<20>(?:of|in|on|within) (?:your|the|our)\\b',
      '\\b(?:privacy|account|profile) settings\\b<40>\\b(?:allow|enable|let|give)s? you\\b',
      '\\byour (?:privacy |account |profile )settings\\b',
      '\\b(?:preferences|settings|permissions?|options|choices)\\b[^.:]{0,40}\\b(?:in|on|under|within|through|via|from)\\b<20>\\b(?:my (?:account|profile)|(?:your|our|the) (?:[\\w-]{1,14} ){0,2}(?:account|profile|apps?|application)(?: menu| page)?)\\b',
      '\\b(?:my account|my profile|your account|your profile)\\b<40>\\b(?:section|page|tab|area)\\b<60>\\b(?:privacy|preferences|settings|choose|control|who can|opt)',
      '\\b(?:settings?|preferences) (?:[\\w&-]{1,14} ){0,2}tabs?\\b',
      '(?<!\\bdevice )(?<!\\bdevices )\\bsettings? (?:that let you|to) (?:share|limit|control|restrict|choose|disable|decide|opt)',
    ),
    unless: cues(
      '\\bsync settings\\b|\\bwithout changing your\\b|google\\.com|\\btrack\\w{0,3}\\b<30>\\bpreferences\\b',
      '\\binformation you provide:? (?:\\W?\\w\\W )?(?:on|in|to|when)\\b',
      '\\bbrowser|google ads|facebook|operating system|third[- ]party (?:web ?site|site|service|app|account|platform)|ads settings|social (?:media|network)\\w{0,3}|\\bthose (?:services|sites|third)|android|\\bios\\b',
      '(?<!-)\\b(?:collect|store|remember|such as|including|save|recogni[sz]e)\\b<80>\\b(?:settings|preferences)\\b(?!.{0,200}\\byou (?:can|may))',
      'to (?:remember|store|maintain|save|respect|apply|honou?r) your',
    ),
  },
  {
    practice: 'choices.opt-in',
    needs: [
      /consent|permission|opt(?:ed)?[- ]?in\b|agree|allow|\bask|enable|permit|choose|authori[sz]|approv|grant|activate|optional|voluntar|direct/,
    ],
    strong: cues(
      "\\b(?:with|obtain|obtaining|ask(?:s|ed|ing)?(?: you)? for|seek|seeks|request|requests?|require|requires?|receiv(?:e|ed)|get|have|upon|based on|subject to|after|without|unless)\\b (?:(?:you give us|we have|we receive|to|obtaining|you|receiving|having) ){0,2}(?:your|their|the user's|user|prior|explicit|express|affirmative|opt-in|informed|specific|separate)(?: (?:your|prior|explicit|express|affirmative|opt-in|informed|specific|separate|written|or|and)){0,5},? (?:consent|permission|opt-in)\\b",
      '\\b(?:if|when|where|only if|unless|provided|once|after) (?:that )?you (?:have )?(?:give|gave|given|provide|provided|grant|granted) (?:us )?(?:your )?(?:\\w{1,12} ){0,2}(?:consent|permission)\\b',
      '\\b(?:if|when|where|only if|unless|once|after|to which|those) you (?:have )?(?:consent|consented|opt(?:ed)?[- ]in|expressly agreed)\\b',
      '\\bwe (?:will |shall |may )?(?:first |always |also )?(?:ask|obtain|seek|request|require)(?: for)? (?:you(?:r)? )?(?:\\w{1,12} ){0,3}(?:consent|permission)\\b',
      '\\bopt[- ]in (?:to|consent|basis|feature|for|before|choice)\\b',
      '\\bonly with your (?:\\w{1,12} ){0,2}(?:consent|permission)\\b',
      '\\b(?:always |will (?:always |first )?|first )asks? (?:you )?(?:before|first|whether|if you)\\b',
      '\\b(?:if|when|where|once|only after) you (?:\\w{1,12} ){0,2}(?:allow|enable|grant|give|permit|turn on|switch on)\\b<30>\\b(?:access|permissions?|location|camera|microphone|contacts)\\b',
      '\\byou (?:can|may) (?:choose|decide) (?:whether )?(?:or not )?to (?:allow|grant|give|enable|permit)\\b<40>\\b(?:access|permission|location|camera|microphone|contacts)\\b',
    ),
    unless: cues(
      '\\bautomat(?:ed|ic) (?:\\w{1,12} ){0,2}decision',
      '\\bthird parties\\b<10>\\b(?:either )?have\\b<20>consent',
      '\\bparent|guardian|child|minors?\\b',
      '\\b(?:ensure|make sure) (?:that )?you|before posting|images of others',
      'withdraw|revoke|lawfulness',
      '\\bopt(?:ed|ing)?[- ]?out\\b',
      '\\b(?:may|can|reserve the right)\\b(?! not)<80>\\bwithout (?:your )?(?:\\w{1,10} ){0,3}(?:consent|permission)(?!.{0,100}\\bnot\\b)',
      'portab|machine[- ]readable|legal bas(?:is|es)|lawful bas(?:is|es)|your consent to this',
    ),
    against: cues(
      '\\bby (?:using|visiting|accessing|continuing|submitting|providing|registering|browsing|clicking|entering|installing|downloading|signing)\\b<120>\\byou (?:\\w{1,14},? ){0,4}(?:consent|agree|authori[sz]e)',
      '\\bwe do not (?:need|require) (?:your )?consent',
    ),
  },
  {
    practice: 'choices.withdraw-consent',
    needs: [
      /withdraw|revok|retract|rescind|take back|change your mind|opt|consent|reconsider|stop|irrevocable|entitled/,
    ],
    strong: cues(
      '\\b(?:consent|permission|authori[sz]ation)\\b<100>\\b(?:taken? (?:it )?back|cancel(?:led|s|ling)?|undone|irrevocable|turn(?:ed)? (?:it|that permission|them) off|chang(?:e|ed) your mind)\\b',
      '\\bchang(?:e|ed) your mind\\b<100>\\b(?:consent|permission)\\b|\\btak(?:e|ing) back (?:your|a|any) (?:\\w{1,10} )?(?:consent|permission)\\b|\\bcancel (?:your|this|that|the) consent\\b',
      '\\bconsent\\b[^?!]{0,80}\\b(?:can|may) be (?:withdrawn|revoked)\\b',

      '\\b(?:withdraw(?:n|ing|al|s)?|revok(?:e|ed|ing)|revocation|retract(?:ed|ing)?|rescind(?:ed|ing)?)\\b<80>\\b(?:consent|permission|authori[sz]ation|agreement|opt-in)\\b',
      '\\b(?:consent|permission|authori[sz]ation)\\b<160>\\b(?:withdraw(?:n|ing|al|s)?|revok(?:e|ed|ing)|revocation|retract(?:ed)?|rescind(?:ed)?)\\b',
    ),
    unless: cues(
      '\\b(?:do|did) not give (?:us )?(?:your )?(?:consent|permission)\\b',

      '\\b(?:bank|landlord|owner|company|regulator|authority|employer|provider)s? (?:may |can )?(?:withdraws?|revokes?)\\b|\\bwithdraws? its\\b',
    ),
    against: cues('\\bparent|guardian', 'authori[sz]ed agent'),
  },
  {
    practice: 'choices.leave-only',
    needs: [
      /\bnot\b|n't|disagree|object|only|sole\b|stop|discontinu|cease|cancel|unacceptable|unhappy/,
      /\bus(?:e|ing)\b|access|visit|provid|brows|site|continu|regist|submit|leave|exit|discontinu|stop|service|close|cancel|terminat|interact/,
    ],
    strong: cues(
      "\\bif you (?:do not|don't|disagree|object|are not|cannot|are unwilling|are uncomfortable)\\b<180>\\b(?:please |you (?:should |must |may |can |agree to |are advised to )?|your (?:only |sole )?(?:choice|option|remedy) is (?:to )?)?(?:do not|don't|should not|must not|stop|discontinue|cease|refrain from|leave|exit)\\b<20>\\b(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing)|our (?:site|website|service)|the (?:site|website|service)|this (?:site|website|service)|continu(?:e|ing)|regist\\w{1,6}|submit\\w{0,4})\\b",
      "\\b(?:do not|don't|should not|please (?:do not|refrain from)|stop|discontinue|cease) us(?:e|ing)\\b<80>\\bif you (?:do not|don't|disagree|object)\\b",
      '\\bif\\b<80>\\b(?:unacceptable|not acceptable|not agree(?:able)?|disagree|object|not accept|unhappy|not (?:comfortable|satisfied))\\b<100>\\b(?:you (?:should|must|may|can|will need to|agree to)|please)\\b<20>\\b(?:cease|stop|discontinue|cancel|close|delete|terminate|deactivate|leave|refrain)\\b<40>\\b(?:account|us(?:e|ing)|interact\\w{3}|access\\w{0,3}|sites?|services?|subscription|apps?)\\b',
      '\\byour (?:only|sole) (?:choice|option|remedy|recourse)\\b<60>\\b(?:not|stop|discontinue|cease|leave|close|terminate)',
    ),
    against: cues(
      '\\bviewable\\b|\\bpublic(?:ly)?\\b|\\bvisible\\b',
      '\\btemporarily\\b',
      '\\bpermission\\b|\\bparental',
      '\\b(?:under|below|at least|over)\\b<20><age>|years (?:old|of age)|\\bage\\b|legal capacity|\\bparent|\\bminors?\\b|\\bchild',
      '\\bcookies?\\b<60>(?:browser|settings)|\\bunsubscrib|\\bpromotional|\\bnewsletter|\\bopt[- ]?out',
      'third[- ]party (?:site|service|website)|linked (?:site|website)|\\bwe (?:will|shall) (?:stop|cease)',
    ),
  },
  {
    practice: 'choices.global-privacy-control',
    needs: [
      /global privacy control|\bgpc\b|preference signal|universal opt|opt[- ]out signal|privacy signal|browser[- ]based (?:opt|signal)|opt[- ]out mechanism/,
    ],
    strong: cues(
      '(?:global privacy controls?|\\bgpc\\b|opt[- ]?out preference signals?)\\b<160>\\b(?:heed|obey|read|act(?:s|ed)? (?:on|upon)|overrid|overrul|trump|prevail|take (?:no |any )?(?:account|notice)|pick(?:s|ed)? (?:it |this |them )?up|follow(?:s|ed)?|accept)',
      '\\b(?:read|heed|obey|take (?:no |any )?(?:account|notice) of,?|picks? up|act on)(?= )<60>(?:global privacy controls?|\\bgpc\\b)',

      '\\b(?:honou?rs?|respects?|recogni[sz]es?|respond|process|treat|detect|enabl|support|compl(?:y|ies)|us(?:e|ing)|via|through|broadcast|turn(?:ing)? on|activat|set|implement|adhere|by)\\w{0,3}\\b<140>(?:global privacy controls?|\\bgpc\\b|opt[- ]?out preference signals?|universal opt[- ]?out|opt[- ]?out signals?)',
      '(?:global privacy controls?|\\bgpc\\b|opt[- ]?out preference signals?|universal opt[- ]?out)\\b<160>\\b(?:honou?r|respect|recogni[sz]|respond|process|treat|detect|enabl|support|comply|opt|apply|applied)\\w{0,4}\\b',
    ),
    unless: cues(
      '\\b(?:other|linked|third[- ]party) (?:web ?)?sites\\b<30>\\b(?:may|might) or may not\\b',

      '\\b(?:to learn|learn more|download|install)\\b<20>\\bbrowsers?\\b(?!.{0,200}\\bwe\\b)',
      '\\b(?:laws?|states?|controllers|businesses)\\b<40>\\b(?:have to|must|require)(?!.{0,200}\\bwe\\b)',
      '\\bwe (?:intend|plan|hope) to (?:\\w{1,12} ){0,2}(?:honou?r|support|respect|recogni[sz]e)',
      '^(?:the )?(?:global privacy control|gpc)(?: \\(gpc\\))? is (?:an?|the)\\b(?!.{0,200}\\bwe\\b)',
    ),
  },
];
