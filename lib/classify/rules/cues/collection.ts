import { cue, cues } from '../cue-words.ts';
import type { HeadedCue, PracticeCues } from '../practice-cues.ts';

/**
 * A kind of data is collected if a word of collecting stands before or after it in the sentence (with its lead-in), or if it stands
 * in a list under a heading such as "Information we collect".
 * @param terms alternatives that name the kind of data, as the source of a cue.
 */
function collecting(terms: string): (RegExp | HeadedCue)[] {
  return [
    cue(`<collect><220>${terms}`),
    cue(
      `${terms}<60>\\b(?:is|are|may be|will be|can be|be) (?:also |automatically )?(?:collected|recorded|logged|stored|gathered|captured)\\b`,
    ),
    cue(`\\b(?:such as|includes?|including|may include|consists? of)\\b:? ?<160>${terms}`),
    {
      heading:
        /(?:information|data|details)\b.{0,40}\b(?:collect|gather|receive|process|obtain|provide)|collect\w{0,3}\b.{0,40}\b(?:information|data)|what (?:information|data|do we collect|(?:we|you) (?:collect|process|gather|record|store|tell us|give us)\b)/,
      text: cue(`^<80>${terms}`),
    },
  ];
}

/**
 * The statutory list of categories in Californian notices names every kind of data, collected or not; only a row that answers
 * "Collected?" with yes or no says more.
 */
const statutoryList =
  '^(?!.{0,120}\\bcollected ?\\??(?: \\||<60>\\|| ).{0,3000} (?:yes|no)(?: |\\.|$)).{0,4000}?(?:1798\\.(?:80|140)|customer records statute|protected classification|physiological, (?:biological|behaviou?ral)|physical characteristics or description|genetic, physiological|psychological trends)';

/** "This notice does not cover what others collect": of the data named there, nothing is said. */
const outOfScope =
  '\\b(?:polic(?:y|ies)|notice|statement)\\b<40>\\b(?:does|do|shall|will) not (?:\\w{1,12} )?(?:cover|apply|address|extend|govern|impose|restrict)\\b';

/** "Your name is never included in reports", "we will not share your address": that is no denial of collecting it. */
const deniedOtherwise =
  "^(?!.{0,800}\\b(?:collect|gather|we (?:\\w{1,12} )?(?:ask|receive|obtain|store|record|log)|you (?:\\w{1,12} )?(?:provide|give|enter|submit)))<300>(?:\\bnot|n't|\\bnever) (?:be )?(?:\\w{1,12} ){0,2}?(?:attach|includ|contain|link|associat|combin|connect|giv|provid|shar|disclos|sell|sold|rent|sent|reveal|publish|display)\\w{0,4}\\b";

/** "Sensitive data is data that includes ...": the word is explained, nobody is said to collect it. */
const definesKind =
  '^\\W{0,3}(?:sensitive|special|biometric|health|protected)<60>\\b(?:is|are|means?) (?:any )?(?:\\w{1,12} ){0,2}(?:information|data)\\b (?:that|which|about|relating|concerning|including)\\b(?!<600>\\bwe\\b)';

/** A rule for members, not a promise of the company. */
const othersMustNot =
  '^(?:members|users|you|visitors|customers) (?:are not (?:allowed|permitted) to|must not|shall not|agree not to|may not) (?:\\w{1,12} ){0,2}(?:collect|harvest|gather|post|upload|disclose)\\b';

/** What is over. */
const noLonger = '\\b(?:once|formerly) collected\\b|\\bused to collect\\b|\\bin the past\\b[^.]{0,30}\\bcollected\\b';

/** Against every kind of data: what the policy leaves to others. */
const notSaidOfUs = [othersMustNot, noLonger, outOfScope, deniedOtherwise];

/** The data is spoken of, but nobody is said to collect it. */
const notCollecting = cues(
  '\\S@\\w|\\[at\\]',
  // A denial stays one where readers are asked not to send such data either.
  "^(?!.{0,200}\\b(?:do|does) not (?:\\w{1,14} ){0,2}(?:collect|request|process)\\b).{0,3000}?\\b(?:please )?(?:do not|don't|not to|never|avoid|refrain from) (?:\\w{1,10} ){0,2}(?:send|provide|disclos|submit|shar|includ|post|enter|upload)\\w{0,3}\\b",
  '\\b(?:(?<!\\b(?:automated|electronic|other|technical|by|these) )means(?! of\\b)|is defined as|defined as|refers to)\\b|\\b(?:should|must) not (?:include|contain|provide|submit)|be careful',
  '\\byou (?:have the )?right|\\bentitled to\\b|\\bdelet|\\bcorrect(?:ion)?\\b|\\bupdate your|rectif',
  '\\bcontact(?:ing)? us (?:at|by|via|using|through|on)\\b|\\brequests? (?:that|to know)\\b',
);

/** Traits of the body by which a machine tells persons apart. */
const biometricData =
  '(?:\\bbiom[eé]tric\\w{0,4}|\\bface ?prints?|\\bfacial (?:recognition|geometry|scans?|features|images?|templates?)|\\bfingerprints?\\b(?! (?:of|your) (?:the |your )?(?:device|browser))|\\bvoice ?prints?|\\biris (?:scans?|patterns?)|\\bretina\\b|\\bface (?:scans?|geometry|templates?|data|recognition|matching)|\\b(?:map|model|scan|image|measurements?) of (?:your |the )?(?:face|hand|iris|palm|facial)|\\bvein (?:patterns?|scans?)|\\bhand geometry|\\bpalm(?:-vein)? (?:prints?|scans?))';

/** Somebody who is no user: "who never had an account", "even if you have not registered". */
const neverJoined =
  "(?:\\b(?:(?:whether or not|regardless of whether) (?:you|they)|(?:who|even if you|even if they|although (?:you|they)|without you|without having|individuals|persons|people) (?:[\\w'-]{1,12} ){0,3}?(?:never|not|no|without|having|ever|isn't|aren't|haven't|don't))\\b(?: [\\w'-]{1,12}){0,4}? (?:account with|relationship with us|registered|sign(?:ed|ing) up|customers|clients|(?:a )?members?|been on our|visited (?:our|us|this)|heard of us|use our (?:app|service)s?|bought)|\\b(?:who is|who are|he or she is) (?:not|no) (?:[\\w'-]{1,12} ){0,2}(?:our (?:clients|customers|users|members|patients)|patient of ours))";

/** Something that is kept of a person, or the keeping. */
const dataOrRecord =
  '\\b(?:information|data|details|records?|particulars|names?|profiles?|numbers?|database|keep|kept|store[ds]?|hold|save)\\b';

/** Topic "Data collected". */
export const collectionCues: readonly PracticeCues[] = [
  {
    practice: 'collection.contact',
    needs: [/e-?mail|address|phone|contact|\bname|mobile|account|regist|profile|identif|personal|mailing/],
    strong: collecting(
      '(?:\\be-?mail(?: ?/ ?\\w{1,12})?(?: address(?:es)?)|(?<!\\b(?:by|via|through|over|using) (?:\\w{1,12},? ){0,3})\\be-?mail, |\\b(?:postal|mailing|billing|shipping|street|home|physical|delivery|residential|e-?mail) address|\\b(?:tele)?phone numbers?|\\bcontact (?:information|details|data)|\\bmobile (?:phone )?numbers?|\\b(?:first|last|full) names?|\\bnames?(?:,| and)<40>\\b(?:address|e-?mail|phone|contact))',
    ),
    unless: notCollecting,
    against: cues(
      ...notSaidOfUs,
      // What a set of data leaves out.
      "(?:\\bnot|n't|\\bnever|\\bwithout) (?:\\w{1,12} ){0,2}(?:includ|contain)(?:e|es|ing)<40>\\b(?:names?|address|e-?mail)",
      '\\b(?:not|never) automatically (?:collect|record|log)',
      '\\bnames and addresses of (?:all |the |any |those |such |these )?(?:third|compan|other|parties|recipients)',
    ),
  },
  {
    practice: 'collection.financial',
    needs: [
      /card|payment|bank|billing|financ|credit|income|iban|paypal|purchas|transaction|\bpay\b|salary|tax|commercial/,
    ],
    strong: [
      cue(
        '\\byou\\b<30>\\b(?:provide|give|enter|submit|supply)\\b<60>\\bpayment (?:verification )?(?:information|details|data|method)',
      ),
      cue('<collect><120>\\binformation for billing\\b'),
      ...collecting(
        '(?:\\b(?:credit|debit|payment|bank|charge)(?: ?(?:/|or|and|and/or) ?(?:debit|credit|bank))? ?-?cards?|\\bcard (?:numbers?|details|information|data)|\\bbank(?:ing)? (?:accounts?|details|information)|\\bbilling (?:information|details|data)|\\bpayment (?:info\\b|information|details|data|methods?|account|card|instruments?|credentials)|\\bfinancial (?:information|data|accounts?|details|records)|\\bcredit (?:history|scores?|reports?)|\\bpurchase (?:history|information)|\\btransaction (?:information|data|history|details)|\\bincome\\b)',
      ),
      cue('\\bwe\\b<40>\\b(?:see|receive|store|keep|get|retain|obtain|know)\\b<60>\\blast (?:four|4|few) digits\\b'),
    ],
    unless: [
      ...notCollecting,
      ...cues(
        'encrypt|\\bssl\\b|secure|\\bsecurity (?:measures|technolog|procedures)|legal basis|fraud(?:ulent)? (?:detection|prevention)',
      ),
    ],
    against: cues(statutoryList, ...notSaidOfUs),
  },
  {
    practice: 'collection.location',
    needs: [
      /locat|\bgps\b|latitude|geograph|\bgeo|whereabouts|zip|postal code|postcode|city|country|region|beacon|bluetooth|wi-?fi/,
    ],
    strong: collecting(
      "(?:\\b(?:your|device'?s?|precise|approximate|geographic(?:al)?|physical|current|real-?time|general|mobile|user|in-store|exact|coarse|specific|rough) (?:\\w{1,12} )?locations?\\b|\\blocation (?:information|data|based)|\\bgeo-?locations?|\\bgps\\b|\\blatitude|\\blocation-based|\\blocation of (?:your|the) (?:device|computer|mobile|phone|vehicle|car))",
    ),
    unless: cues(
      '\\bat (?:a |our |the )?physical locations?\\b',
      'stored (?:in|at) (?:\\w{1,12} ){0,3}locations?|(?:regardless|irrespective) of (?:your )?location|office|\\bwhere (?:we|you) (?:are )?(?:operate|located)',
      '\\bdepending on (?:your|the) (?:\\w{1,10} )?location|based on (?:your )?(?:location|country)<30>(?:right|law)',
      '\\b(?:(?<!\\b(?:automated|electronic|other|technical|by|these) )means(?! of\\b)|defined as)\\b',
    ),
    against: cues(
      "(?:\\bnot|n't|\\bnever)\\b<40>\\b(?:precise|exact|gps)\\b<30>\\blocation\\b<12>\\b(?:only|but|just)\\b",
      ...notSaidOfUs,
      'location where (?:we|the|your) (?:data|information|personal|operate)|transferred to<60>location',
    ),
  },
  {
    practice: 'collection.device',
    needs: [
      /\bip\b|internet protocol|browser|operating system|device|user[- ]agent|hardware|identifier|computer|\bmac\b|imei|\bidfa\b|request header|software|technical|\blogs?\b|network/,
    ],
    strong: collecting(
      '(?:\\bip[- ]addresse?s?|\\binternet protocol|\\b(?:type of |your |web )?browser (?:type|version|information|software|settings|name|you)|\\boperating systems?|\\bdevice (?:ids?|identifiers?|types?|information|models?|data|names?|settings|characteristics|attributes)|\\buser[- ]agents?|\\bhardware (?:models?|settings|versions?|information)|\\badvertising (?:ids?|identifiers?)|\\bidfa\\b|\\bunique (?:device )?identifiers?|\\btypes? of (?:web )?(?:browser|device|computer|mobile)|\\bmac address|\\bimei|\\bdevice[- ]specific)',
    ),
    unless: cues(
      '\\b(?:(?<!\\b(?:automated|electronic|other|technical|by|these) )means(?! of\\b)|defined (?:as|in|under|by))\\b',
      '\\bopt',
      '\\bdelet|masked|truncat|anonymi[sz]ed ip|\\bcorrect(?:ion)?\\b',
    ),
    against: cues(statutoryList, ...notSaidOfUs),
  },
  {
    practice: 'collection.activity',
    needs: [
      /\buse\b|cookie|usage|activit|interact|brows|pages|click|visit|search|view|\blogs?\b|\btimes?\b|behaviou?r|histor|content|traffic|features|session|opens?|using|volume|transaction|shopping|engage/,
    ],
    strong: collecting(
      '(?:\\b(?:web )?pages? (?:that )?(?:you )?(?:have )?(?:view|visit|request|access|brows)\\w{0,4}|\\bpage views|\\b(?:usage|activity|interaction|browsing|click-?stream|engagement|navigation) (?:data|information|history|patterns|details)|\\bclick-?stream|\\bhow (?:you|users|visitors|often|frequently|long) (?:you )?(?:use|interact|access|navigate|browse|visit|engage)|\\blinks (?:that )?(?:you )?(?:have )?click|\\bsearch (?:terms|quer(?:y|ies)|history)|\\b(?:time|duration) (?:you )?(?:spent|of (?:your |the )?visits?)|\\bdates?(?: and |/)times?|\\b(?:about|regarding|concerning|(?:information|data|details|records?|history|logs?) (?:on|of|related to|relating to)|track|monitor|record|analy[sz]e) (?:how you use|your (?:use of|usage of|interactions? with|activit(?:y|ies)|visits? to|browsing))|\\byour (?:browsing|online|in-app|site) (?:activit|behaviou?r|history)|\\byour (?:\\w{1,10} )?activit(?:y|ies) (?:on|in|across|when|within|while)|\\bpages? (?:being |that are |was |were )?(?:viewed|visited)|\\bfeatures (?:that )?you (?:use|access)|\\bcontent (?:that )?you (?:view|access|have viewed)|\\blog files?|\\baccess times?|\\bserver logs?)',
    ),
    unless: cues(
      '\\b(?:(?<!\\b(?:automated|electronic|other|technical|by|these) )means(?! of\\b)|is defined as)\\b',
      '\\bopt',
      'on (?:other|third[- ]party)',
      '(?:depend(?:s|ing)?|based) (?:on|upon) (?:how|the way|which|the features)|(?:in connection with|in relation to|for the duration of|during) your use',
    ),
    against: cues(statutoryList, ...notSaidOfUs),
  },
  {
    practice: 'collection.health',
    needs: [
      /health|medic|fitness|heart|symptom|diagnos|prescription|wellness|\bphi\b|sleep|weight|genetic|disabilit|disease|treatment|vaccin|covid|allerg|diet|pregnan|menstru|sensitive|special categor|injur|dna/,
    ],
    strong: collecting(
      '(?:\\bhealth(?:-related|care| and fitness|/\\w{1,10})? (?:information|data|records?|conditions?|insurance|history|metrics|status|details)|\\bmedical (?:information|history|records?|conditions?|data|details)|\\bfitness (?:data|information|activity)|\\bheart rate|\\bsymptoms\\b|(?<!\\b(?:error|fault|problem|system|remote|technical|for) )\\bdiagnos(?:is|es)\\b|\\bprescriptions?\\b(?! drug monitoring)|\\bmedications\\b|\\bgenetic (?:data|information|tests?)|\\bdisabilit(?:y|ies) (?:information|status|data)|\\bconcerning (?:your )?health|\\bmental health|\\b(?:food )?allerg(?:y|ies)\\b|\\b(?:dietary|accessibility|health) (?:or \\w{1,14} )?(?:requirements|restrictions|needs|preferences)|\\b(?:race|racial|ethnic\\w{0,3}|religio\\w{1,3}|political|sexual\\w{0,4})\\b<80>\\bhealth\\b(?! (?:insurance|and safety|or safety))|\\bhealth[;,]? (?:and |or )?(?:sex|religio|racial|race))',
    ),
    unless: [
      ...notCollecting,
      ...cues(
        'public health|health (?:and|or) safety|life, physical|protect<40>health|health,? (?:and |or )?(?:well-being|safety)|health insurance portability|\\bhipaa\\b<60>(?:not|does)|for example, (?:in|if)',
      ),
    ],
    against: cues(
      statutoryList,
      ...notSaidOfUs,
      definesKind,
      '\\bhealth (?:and|or|&) (?:well-?being$|safety\\b)(?!<300>\\bhealth (?:data|information|records))',
      '<ads><60>\\b(?:based on|categor(?:y|ies))\\b<80>\\bhealth|\\bhealth-related (?:ads?|advert\\w{1,8}|targeting|content|articles|topics)\\b',
      '\\b(?:device|system|network|server) health\\b|\\bhealth (?:data|information|status) (?:about|of) (?:the|your) (?:operating|device|system|app|server|network)',
      '\\blaws? requires?\\b<30>\\b(?:professionals|providers|practitioners)\\b',
    ),
  },
  {
    practice: 'collection.biometric',
    needs: [/biom[eé]tr|speech|face|facial|fingerprint|voice|\biris\b|retina|hand geometry|palm|\bvein|\bscan/],
    strong: [
      ...collecting(biometricData),
      ...cues(
        `\\b(?:scan|measure|match|compare|analy[sz]e|comput|creat|generat|us|run|turn|keep|tak|mak|send)\\w{0,4}\\b<80>${biometricData}`,
        `${biometricData}<60>\\b(?:(?:is|are|be) (?:\\w{1,12} )?(?:requested|used|kept|taken|computed|scanned|compared|matched|created|analy[sz]ed)|sends? us|reach\\w{0,2} us)\\b`,
        '^biometric\\w{0,4}(?: \\w{1,14}){0,2} ?(?::|<200>\\b(?:yes|no)\\b)',
        '\\b(?:voice|speech)\\b<60>\\b(?:template|model|print)\\b<60>\\b(?:unique|identif|recogni[sz])',
        "\\b(?:face|touch) ?id\\b<160>(?:\\bnever|\\bnot|n't|\\bneither|\\bnor)\\b",
      ),
    ],
    unless: cues(
      "\\b(?:do not|don't) (?:send|provide|upload|submit)\\b|^(?:do|does|can|is|are|how|what|will) [^.]{1,120}\\?$",

      '^sensitive (?:personal )?(?:data|information) (?:include|comprise|cover)s?\\b(?!.{0,400}\\b(?:we|you|your|collect))',
      'request to (?:know|access)|\\b(?:device|browser|digital|canvas) fingerprint',
      '\\b(?:(?<!\\b(?:automated|electronic|other|technical|by|these) )means(?! of\\b)|defined (?:as|in|under|by))\\b(?!.{0,300}\\b(?:you complete|when you))',
      '\\bopt|\\bdelet|biometric (?:log-?in|authentication|locks?|access)|(?:touch|face) ?id(?!.{0,200}(?:never|\\bnot|n.t|neither|\\bnor)\\b)',
      'right to (?:opt|limit|access|know)|security (?:measures|controls)|access controls',
    ),
    against: cues(
      statutoryList,
      ...notSaidOfUs,
      definesKind,
      '\\bfingerprint (?:access|log-?in|unlock|sensors?|scanners?|readers?|authentication)',
      'for the purpose of uniquely identifying (?:a natural|an individual)(?!.{0,200}\\bwe\\b)<80>sexual',
    ),
  },
  {
    practice: 'collection.demographic',
    needs: [
      /demograph|gender|\bage\b|\bsex\b|birth|ethnic|\brace\b|racial|marital|national|occupation|household|income|education|\bages\b|language|job/,
    ],
    strong: collecting(
      '(?:\\bdemographic(?:s| (?:information|data|details|characteristics))?|\\bgender\\b|\\b(?:date|year|month) of birth|\\bbirth ?dates?\\b|\\bbirth ?days?\\b|\\bethnicity\\b|\\bmarital status|\\byour age\\b|\\bage, |\\bage (?:and|range|group)|, age\\b)',
    ),
    unless: [
      ...notCollecting,
      // Groups are described, and nobody in them.
      ...cues(
        '\\baggregated?\\b<60>\\bmay include\\b|\\bdemographics (?:about|of) (?:the )?(?:users|viewers|people|audience) who\\b',
      ),
      ...cues(
        "\\b(?:under|below|at least)\\b<20>(?:the age|<age>)|years of age|verify your (?:age|identity)|sexual orientation<120>(?:not|n't)|discriminat",
      ),
    ],
    against: cues(statutoryList, ...notSaidOfUs),
  },
  {
    practice: 'collection.content',
    needs: [
      /messag|content|e-?mails?|files?|chats?|calls?|photos?|images?|video|conversation|communicat|upload|correspond|documents?|recording|audio|voice|media|input|prompt|post|listen|keep|access|read|transcript/,
    ],
    strong: cues(
      '\\b(?:provide|collect|obtain|receive)\\b<20>\\b(?:data|information)\\b<30>\\bwhen you (?:upload|send|submit)\\b<20>\\b(?:sounds|photos|videos|files|images|documents|(?<!e-?mail )messages|recordings)\\b',
      '<collect><160>\\bcontents? of (?:\\w{1,12} ){0,3}(?:messages?|e-?mails?|communications?|files?|chats?|calls|conversations?|correspondence|documents|texts?)\\b',
      "\\b(?:scan|read|reads|analy[sz]e|review|monitor|listen to|record|access|inspect|moderate)(?:s|ed|ing)?\\b<60>\\b(?:(?:your|private|user|users'|direct|the content of) (?:\\w{1,12} ){0,2}(?:messages|e-?mails|files|chats|conversations|communications|content|photos|calls|correspondence)|(?:phone|telephone|customer service|support|voice)(?: \\w{1,8}){0,2} (?:calls|conversations|chats))\\b",
      '\\b(?:calls?|conversations?|chats?|interactions)\\b<60>\\b(?:may|will|are|is|can|be)(?: also)? (?:be )?(?:recorded|monitored|transcribed)\\b',
      '<collect><160>\\b(?:files|photos|photographs|documents|videos|images|messages|recordings)\\b<30>\\b(?:that )?(?:you|users?|customers) (?:\\w{1,10} )?(?:upload|store|send|post|submit|create|share|transmit|generate|provide|input)',
      '<collect><160>\\bcontent\\b<10>\\b(?:that )?(?:you|users?|customers) (?:\\w{1,10} )?(?:upload|store|send|input|transmit)',
      '\\b(?:employees|staff|personnel|moderators)\\b<40>\\b(?:look at|view|access|read|review)\\b<20>\\b(?:your|user|customer) (?:\\w{1,10} )?(?:files|messages|content|communications|documents)',
      '\\b(?:keep|keeps|retain|store|save|maintain)s?\\b<40>\\b(?:copy|copies|record|records)\\b<30>\\b(?:messages|e-?mails?|communications?|correspondence|conversations|chats)',
      '\\bwe\\b<40>\\b(?:scan|review|monitor|analy[sz]e|read)\\b<30>\\b(?:messages|communications|chats|conversations|images|photos)\\b',
      '<collect><200>\\b(?:content|files|comments|messages|photos|documents) (?:uploaded|posted|sent|submitted|stored) by (?:you|users|members|customers)\\b',
      '<collect><120>\\b(?:direct|private|chat|in-app) messages\\b',
      '<collect><160>\\b(?:audio|voice|call|video) recordings?\\b',
      // The reader's own words, whatever they are called, once they are sent or typed in.
      '\\bcontents? of (?:\\w{1,12} ){0,3}(?:messages?|e-?mails?|communications?|calls|conversations?|correspondence)\\b<60>\\b(?:is|are|be) (?:\\w{1,12} )?(?:retained|stored|kept|recorded|saved)\\b|<keep><40>\\bcontents? of (?:\\w{1,12} ){0,3}(?:messages?|e-?mails?|communications?|correspondence)\\b',
      '\\b(?:prompts|inputs?|queries|recordings|photos|videos|files|images|documents|messages)\\b<12>\\b(?:that )?you (?:\\w{1,10} )?(?:input|upload|type|enter|send|submit|record)\\b<60>(?:\\binto\\b|\\bto (?:the|our) (?:service|site|app|platform|model)|$)',
      '\\b(?:monitor|record|transcribe|log)(?:s|ed|ing)?\\b<20>\\b(?:the|these|such|those|this|all|any|customer|phone|telephone|incoming|your) (?:\\w{1,12} )?(?:calls?|communications?|conversations?|chats?)\\b',
      '\\bmay be (?:monitored|recorded)(?:,? (?:and|or|and/or) (?:monitored|recorded))?\\b<40>\\b(?:quality|training)\\b',
      '<collect><80>\\bcontent (?:that )?you (?:\\w{1,10} )?(?:submit|post|upload|create|generate)\\b|\\bcollect\\b<60>\\b(?:user|customer|your) content\\b',
      '<collect><120>\\b(?:your |private |personal |other )?(?:messages|correspondence|chats|conversations|communications)\\b<20>\\b(?:with|to|between|sent (?:to|by)|through|among) (?:other|us|our|members|users|each)\\b',
      '\\b(?:send|sent|provide) (?:us )?(?:\\w{1,12} )?(?:personal )?correspondence\\b',
      '\\b(?:e-?mails?|letters|messages|communications|correspondence)\\b<40>\\b(?:with|to|you send|sent to) us\\b<40>\\b(?:saved|kept|retained|stored|recorded|archived)\\b',
      '\\b(?:collect|store|retain|keep)s?\\b<60>\\b(?:code|inputs?|prompts|documents|attachments)\\b<60>\\b(?:images|files|text|documents|audio|feedback)\\b',
      '\\b(?:stor|process|collect|host|keep|receiv|transmit)\\w{0,3}\\b<60>\\b(?:files|messages|photos|documents|videos|comments|posts|images)(?:,|,? and|,? or) (?:\\w{1,12} )?(?:files|messages|photos|documents|videos|comments|posts|images|audio)\\b',
      '\\b(?:recordings?|transcripts?)(?: (?:or|and) (?:recordings?|transcripts?))? of (?:your |the |our |any )?(?:\\w{1,12} )?(?:conversations?|calls?|chats?|communications?|meetings?)\\b',
      '<collect><200>\\b(?:call recordings|chat (?:history|histories|logs?|transcripts?|records?)|(?:your |the )?(?:communications|correspondence|messages) with (?:your|a|an|our) \\w{3,14}|(?:and|,|your|the) messages? (?:that )?you (?:send|submit|write))\\b',
      "(?:\\bnot|n't|\\bnever)\\b<20>\\b(?:collect|record|monitor|view|access|read)\\b<30>\\b(?:content (?:in|of) (?:\\w{1,12} )?(?:conversations|messages|calls|files|communications)|(?:user|your|customer) (?:content|files|messages))\\b",
      '\\b(?:image|object|scene|speech) recognition\\b<80>\\b(?:your|photos|images|videos)\\b',
      "(?:\\bnot|n't|\\bnever|\\bcannot|\\bunable to)\\b<40>\\b(?:access|read|see|view|decrypt|scan|store)\\b<30>\\b(?:content|contents|e-?mails|messages|files|calls|documents)\\b<60>(?:\\byour?\\b|\\busers?\\b|encrypt|\\be-?mails|messages|files|$)",
    ),
    unless: cues(
      // Cameras see visitors, they read no messages.
      '\\bcctv\\b|closed[- ]circuit|surveillance|security cameras|\\b(?:visit|enter|shop|when you are)\\b<30>\\b(?:in|at|our) (?:our |the )?(?:stores?|shops?|premises|buildings?|offices?|facilit)',
      '\\byou are responsible|\\bopt(?:ed|ing|s)?[- ]?(?:out|in)\\b|cookies?|pixel|\\b(?:read|review) (?:this|our|the(?:se|ir)?) (?:\\w{1,12} ){0,2}(?:terms|polic|notice|statement)|\\bread (?:this|our|the)|whether (?:you|our|the) (?:open|read)|opened',
      '\\byou (?:have the )?right|(?:you (?:can|may)|to|please) (?:delete|remove)\\b|request that',
      // What readers may do among themselves.
      '\\b(?:receive|send) (?:private |direct )?(?:chat )?messages (?:from|to) (?:friends|your friends|other)|\\b(?:members|users|you)\\b<60>\\breceive (?:private |direct )?messages\\b|\\byou can share\\b|\\bcriminal|unlawful',
    ),
    against: cues(
      // A denial of one purpose says nothing of the others.
      "(?:\\bnot|n't|\\bnever)\\b<30>\\b(?:scan|read|review|analy[sz]e|monitor|listen)\\w{0,3}\\b<60>\\b(?:to|for|in order to|so that)\\b<20>\\b(?:send|target|serve|show|sell|advertis|market|deliver|personali[sz])",
      '\\b(?:unlawfully|illegally) (?:intercept|access)',
      // Other members who were let in.
      '\\b(?:persons|people|members|users|anyone|others|viewers|friends|followers) (?:who|that|with) (?:\\w{1,12} ){0,2}access\\b',
      '\\baddresses associated with\\b',
      '\\bunauthori[sz]ed (?:access|use)\\b',
      '\\b(?:policy|notice|statement) applies to\\b|\\btakedown requests?\\b',
    ),
  },
  {
    practice: 'collection.from-third-parties',
    needs: [
      /from|third|source|partner|provide us|share with us|combin|supplement|social|facebook|affiliat|receiv|obtain|linked|connect|sign in|log ?in|public|append|submit|invite|google/,
    ],
    strong: cues(
      "\\b(?:receiv(?:e|es|ed|ing)|collect(?:s|ed|ing)?|obtain(?:s|ed|ing)?|gather(?:s|ed|ing)?|gets?(?! (?:more|the most|started|in touch))|acquir(?:e|es|ed|ing)|supplement(?:s|ed)?|combin(?:e|es|ed|ing)|purchas(?:e|es|ed)|buy)\\b<140>\\bfrom (?:[\\w',&()/-]{1,16} ){0,6}?(?:third[- ]part(?:y|ies)|(?:other|outside|external|commercial(?:ly)?|additional|public|available|various) (?:available )?(?:sources?|compan(?:y|ies)|businesses|web ?sites|services|partners|organi[sz]ations|databases)|business partners|partners|data (?:brokers?|providers|aggregators|suppliers|partners)|public(?:ly)?[ -](?:available|accessible|records?|databases)|social (?:media|network)\\w{0,3}|affiliates|advertisers|facebook|credit (?:bureaus?|reporting|reference)|marketing (?:partners|compan)|list (?:brokers|vendors)|lead generation|ad networks|analytics providers|employers?|background check)",
      '\\b(?:third[- ]part(?:y|ies)|partners|social (?:media )?networks?|other (?:users|compan(?:y|ies)|people|sources)|affiliates|data brokers|advertisers|facebook)\\b<60>\\b(?:provid|send|shar|giv|suppl|disclos|pass)(?:e|es|s|y|ies|ing)? <40>\\b(?:to|with) us\\b',
      '\\b(?:third[- ]part(?:y|ies)|partners|data brokers|other (?:users|sources)|social networks?)\\b<30>\\b(?:may |will |can )?(?:provide|send|give|supply)s? us\\b',
      '\\b(?:receive|collect|obtain|get)s?\\b<60>\\b(?:through|via) (?:third[- ]part(?:y|ies)|social (?:media|network)\\w{0,3})\\b',
      '\\b(?:authenticate|sign in|log ?in|sign up|register|connect)\\b<30>\\b(?:via|through|with|using) (?:a |an |your )?(?:third[- ]party|social|facebook|google|twitter|apple|other)\\b<60>\\bwe (?:may |will |can |also )?(?:collect|receive|access|obtain|store|get)\\b',
      '\\b(?:information|data) (?:about you )?(?:we )?(?:receive|received|collect|collected|obtain|obtained) (?:about you )?from (?:third|other|outside|external|our partners|social)',
    ),
    unless: cues(
      '\\b(?:acquired by|merged? with|merger|assets)\\b|\\bfrom cookies\\b|cookies? (?:from|of) third|protect<40>from|\\bopt(?:ed|ing|s)?[- ]?(?:out|in)\\b|\\bright to\\b|\\bprevent<12>from|<ads><20>from third|offers from|<erase><60>from|\\bhear from|prohibit|\\blinks? (?:to|on|from|in)\\b|communications? from|independent from|differ|\\b(?:they|you) (?:may |will |might )?receive\\b<60>\\bfrom\\b',
    ),
    against: cues(
      '<dnt>',
      // Those who receive, among whom are those who send.
      '\\b(?:disclose|share)\\b<80>\\b(?:categories of )?recipients\\b',
      // To provide their services to us.
      '^(?=.{0,600}\\bshare\\b<60>\\bwith\\b)(?=.{0,600}\\bto provide (?:their|its|these|the) services to us\\b)(?!.{0,2000}\\b(?:receive|collect|obtain|share with us|information to us)\\b)',
      // Others join what others have.
      '\\bthird[- ]part(?:y|ies)\\b<60>\\b(?:associate|combine|link)\\b<90>\\bthey (?:may )?(?:collect|have|receive)',
    ),
  },
  {
    practice: 'collection.non-users',
    needs: [
      /non-?(?:users?|members?|customers?|registered|subscribers?)|\bnot\b|n't|friend|contacts?\b|address ?book|someone else|other (?:people|individuals|persons)|without|invit|third|recipient|referr|logged|another|others|family|guest|phone ?book|passengers|travell?ers|relationship|\bno\b|never|regardless|referee|nobody|because they|relatives|dependents|publicly available/,
    ],
    strong: cues(
      `\\b(?:people|persons|visitors|individuals) without (?:an )?account\\b<80>(?:${dataOrRecord}|\\btraces\\b)`,

      '\\bnon-?members\\b<60>\\b(?:kept|stored|names?|phone|numbers?)\\b',
      "\\b(?:contact|friend)s? (?:of yours )?(?:isn't|is not|are not|aren't) (?:a |our )?(?:members?|users?|registered)\\b",

      `${dataOrRecord}<160>${neverJoined}`,
      `${neverJoined}<160>${dataOrRecord}`,
      '\\b(?:names?|details|particulars|data|information|records?|opinions?)\\b<40>\\b(?:of|about|on|for) (?:your |the |any |a |an |other |their |five |further |additional )?(?:\\w{1,12} ){0,2}(?:referees?|references|heirs|relatives|witnesses|neighbou?rs|next of kin|emergency contacts?|bystanders|passers-?by|(?:further|other|fellow) guests)\\b',
      '\\b(?:friends?|users?|members?|customers?)\\b<20>\\b(?:gave|gives|told|tells|provided|provides) us your\\b',
      '\\bshadow profiles?\\b',
      "\\bemergency contact\\b<80>\\b(?:this|the|that) person\\b|\\breferee's name\\b",
      '\\bpeople whose (?:messages|e-?mails|calls|pictures|photos|data)\\b<160>\\bwe (?:store|keep|process|hold)\\b',

      '\\b(?:contacts|contact lists?|address ?books?|phone ?books?)\\b<40>\\b(?:upload|sync|collect|stor)\\w{0,4}\\b|\\bimport(?:ed|ing|s)?\\b<20>\\b(?:contacts|address book)',
      '\\b(?:upload|sync|synch|collect|stor|access)\\w{0,6}\\b<70>\\b(?:your (?:\\w{1,10} )?contacts(?! (?:us|our|the|with|you)\\b)|contact lists?|address ?books?|phone ?books?)\\b',
      "\\b(?:collect|ask|request|provide|receive|obtain|need|require|enter|submit|give)\\w{0,3}\\b<80>\\b(?:friend'?s?'?|recipient'?s?'?|invitee'?s?|referral'?s?)\\b<20>\\b(?:names?|e-?mails?|contact|information|address|phone|details)\\b",
      '\\b(?:names?|e-?mail(?: address(?:es)?)?|contact (?:information|details)|addresse?s?|information)\\b<30>\\b(?:of|about|for|belonging to) (?:your |a |other |their |the |any )(?:friends?|family|contacts|recipients?|other people|third person|someone else|relatives|people you)\\b',
      '\\bnon-?(?:users|members|customers|registered|subscribers|account holders)\\b<80>\\b(?:information|data|collect)',
      '\\b(?:information|data|collect)\\b<80>\\bnon-?(?:users|members|customers|registered|subscribers|account holders)\\b',
      "^(?=.{0,600}\\b(?:collect|receiv|stor|log|process|information (?:about|on)))<400>\\b(?:even if|whether or not|regardless of whether|who) (?:you|they) (?:are not|aren't|do not|don't|have not|haven't|are|have)\\b<30>\\b(?:users?|account|registered|members?|logged|customers?|signed)\\b",
      '\\b(?:for|on behalf of|about|as a gift (?:for|to)) (?:someone else|somebody else|another (?:person|individual|traveller|traveler|passenger|guest|party)|other (?:people|persons|individuals|travellers|travelers|passengers|guests|members of your (?:party|household|family)))\\b<140>\\b(?:collect|request|ask|provide|need|receive|require|submit|obtain|give)\\w{0,3}\\b<80>\\b(?:information|data|details|name|names|address|consent)\\b',
      '\\b(?:provide|submit|give|share|enter|supply|disclose|upload)\\w{0,3}\\b<40>\\b(?:information|data|details)\\b<20>\\b(?:about|of|on|regarding|relating to|concerning|belonging to) (?:someone else|somebody else|another (?:person|individual)|(?:any )?(?:third party|third person)s? individuals?|(?:any |a )?third (?:party|parties|person|persons)\\b(?! (?:sites?|web|services?|compan))|other (?:people|persons|individuals|travellers|travelers|passengers|guests)|others\\b|people other than|your (?:family|friends|children|spouse|dependents|companions|beneficiar\\w{1,3}))',
      '\\bif you are not (?:a|an|our|one of our) (?:\\w{1,14} ){0,2}(?:users?|members?|customers?|subscribers?|account holders?)\\b<60>\\bwe\\b<20>\\b(?:receive|collect|obtain|process|store|have)\\b',
      '\\b(?:contact details|names?|e-?mail addresses|information) (?:of|about|on) (?:potential|prospective) (?:\\w{1,14} ){0,2}(?:customers|clients|speakers|users|members|leads)\\b<60>\\b(?:from|public)',
      "\\b(?:collect|receive|obtain|store|process)\\w{0,3}\\b<60>\\b(?:information|data) (?:about|on|of|relating to) (?:other (?:people|individuals|persons)|others|people who (?:do not|are not|have not|don't)|someone else|another (?:person|individual)|individuals who (?:do not|are not|have not)|third persons)\\b",
    ),
    unless: cues(
      'not (?:store|collect|upload|save|keep|access)|does not apply|authori[sz]ed agent',
      'facebook friends',
      'right|delet|prohibit',
      '\\brecipients?\\b<60>\\b(?:require|adopt|protect|contract|country|you may contact)|\\bcountry of the recipient|\\bdisclosure\\b<30>\\b(?:would|could|might) reveal',
      'who are not (?:authori|permit)',
    ),
    against: cues(
      '\\b(?:is|are) never (?:\\w{1,10} )?(?:uploaded|sent|stored|collected)\\b',
      'third[- ]party contacts (?:page|form)|contact (?:form|us)',
      '\\b(?:policy|notice|statement|following information) applies to\\b',
      '\\bexisting (?:customer )?contacts\\b',
      // Contacts that stay where they are, and what members learn of each other.
      "(?:\\bnever|\\bnot|n't) (?:scan|upload|read|import|access)\\b<60>\\bcontacts\\b|\\bnever sent to us\\b|\\b(?:enables?|allows?|lets?) you to (?:obtain|collect|receive)\\b",
    ),
  },
  {
    practice: 'collection.pseudonym',
    needs: [
      /anonym|pseudonym|without|nickname|alias|screen name|\bnot (?:required?|need|necessary|have|ask|obliged)|n't (?:need|have|require|ask)|no (?:need|regist|account)|real name|fictitious|optional|any name/,
    ],
    strong: cues(
      '\\b(?:use|using|visit|visiting|browse|browsing|access|accessing|view|viewing|surf|enjoy|explore|navigate)\\b<80>\\bwithout (?:\\w{1,12} ){0,3}(?:providing|disclosing|revealing|giving (?:us|your|any|out|personal)|submitting|registering|registration|identifying|telling|creating|logging|signing|supplying|sharing|having to|being (?:identified|asked|required))\\b',
      '\\b(?:you|users|visitors|can|may)\\b<50>\\b(?:use|visit|browse|access|view|surf|navigate|interact|deal|post)\\b<70>\\banonymously\\b',
      '\\b(?:you|users|may|can|choose)\\b<50>\\b(?:use|under|with|choose|create|by) (?:either )?(?:your real name or )?(?:an? )?(?:pseudonym|nickname|alias|screen name|fictitious name)\\b',
      "\\b(?:not|n't|no need to|never) (?:required?|necessary|need|have|ask|obliged|obligated)(?: to| for you to| you to)? ?(?:\\w{1,10} )?(?:register|provide (?:any |us with (?:any )?)?personal|create an account|(?:use |give |provide )?your real name|identify yourself|provide any|disclose (?:any )?personal|reveal|log ?in|sign up)",
      "(?:\\bnot|n't|\\bnever|\\bno) need (?:an?|any|for an?) (?:user )?account\\b<20>\\b(?:use|visit|browse|view|read|access|enjoy)\\b",
      '\\byou\\b<50>\\bremain anonymous\\b',
      '\\b(?:us(?:e|ing)|post|review|play|write)\\w{0,3}\\b<40>\\b(?:the|our) (?:services?|sites?|apps?|platform)\\b<12>\\bpseudonymously\\b',
      "\\bto (?:create|open|register)\\b<60>\\bwe (?:do not|don't|never) ask (?:for |you for )?your (?:real |full )?name\\b",
      "(?:\\bnot|n't) require (?:this|such|any|you to (?:provide|give|register)|personal)<40>\\b(?:to|for|in order to)\\b<20>\\b(?:access|use|visit|browse|view|using|visiting|browsing|viewing)\\b",
      "\\b(?:browsing|viewing|visiting|use|access|visit|browse)\\b<50>\\b(?:does|do|is|are|without)(?: not|n't) require (?:registration|an account|log-?in|you to register)\\b|\\bpermit browsing\\b<20>(?:not|n't) require registration",
      "\\b(?:username|user name|screen name|display name|name)\\b<40>(?:\\bnot|n't) (?:have|need) to (?:be|match|correspond|be related)\\b<30>\\b(?:real|actual|legal|true)\\b",
      '\\bwithout (?:\\w{1,10} )?(?:registering|creating an account|revealing|telling us who you are|identifying yourself)\\b',
    ),
    unless: cues(
      // Unless only a part of the service is closed to those who stay unknown.
      '(?:\\b(?:but|however|although|though|if you (?:choose|decide|do)) <40>\\b(?:not be able|unable|cannot|may not|not provide)|not be able|may not (?:be )?(?:able|use))(?!<80>\\b(?:certain|some|all|parts?|particular|specific|features)\\b)',
      'pseudonymi[sz]|anonymous (?:data|information|usage|statistic)',
      'third[- ]part(?:y|ies)|advertis|consent|child|agent|verif|\\brequests?\\b|\\bright\\b',
      '\\bwe (?:may |will |can )(?:use|collect|share|disclose)<60>(?:anonym|pseudonym|without)',
    ),
    against: cues(
      "(?:\\bnot|n't|\\bcannot|\\bunable)\\b<40>\\b(?:option|able|possible|allow|permit|offer)\\w{0,4}\\b<50>(?:anonym|pseudonym)",
    ),
  },
];
