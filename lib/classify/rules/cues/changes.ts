import { cue, cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** A change of the policy itself, in either order of the words. */
const policyChange =
  '(?:<change><60>\\b(?:privacy|policy|statement|notice|terms|practices)\\b|\\b(?:policy|statement|notice|terms|practices)\\b<60><change>|material(?:ly)? change|(?:any|these|such|significant|substantial|major|important|the) (?:\\w{1,12} )?(?:changes?|modifications?|updates?|revisions?|amendments?))';

/** Ways of telling that reach the reader, as against posting on the policy's own page. */
const reaching =
  "(?:\\bby e-?mail|\\be-?mail(?:ing)?\\b|prominent(?:ly)?|in-app|in-product|in-service|pop-?up|banner|push notification|through (?:the|our) services?|within the services?|via (?:the|our|your) (?:services?|app|account|platform)|home ?page|days?'? (?:prior|before|in advance|notice)|in advance|directly|additional notice|personal(?:ly)? noti|conspicuous|advance notice|prior notice|mail\\b|account (?:settings|page|dashboard)|dashboard)";

/** A policy that is no longer in force. */
const formerPolicy =
  '\\b(?:prior|previous|earlier|past|old|older|former|historic(?:al)?|archived|superseded|preceding|outgoing) (?:\\w{1,12} ){0,2}(?:versions?|editions?|polic(?:y|ies)|statements?|notices?|texts?)\\b';

/** Topic "Changes to the policy". */
export const changesCues: readonly PracticeCues[] = [
  {
    practice: 'changes.any-time',
    needs: [
      /chang|updat|modif|amend|revis|alter|add to|reserve/,
      // "At any time" does not mean in silence.
      /notice|notif|discretion|inform|telling|obligat|oblig/,
    ],
    strong: cues(
      '<change><160>\\bwithout (?:any |giving |giving you |providing )?(?:(?:prior|further|advance|individual|specific|personal|additional|separate|your) ){0,3}(?:notice|notif\\w{1,8}|informing)',
      '\\bwithout (?:any )?(?:(?:prior|further|advance) ){0,2}notice\\b<100><change>',
      '<change><120>\\bwith or without (?:\\w{1,10} )?notice\\b',
      '\\b(?:no|not (?:be )?(?:obligated|obliged|required) to)\\b<30>\\b(?:notice|notif\\w{1,8})\\b<60>\\bchange',
    ),
    unless: cues(
      '\\bmaterial\\b',
      // A change of something else than the policy.
      '^(?!.{0,3000}(?:policy|policies|privacy (?:notice|statement)|this notice|statement|terms|practices|article))',
    ),
    against: cues(
      "(?:\\bnot|n't|\\bnever)\\b<220>\\bwithout\\b",
      '\\b(?:prices?|products?|services?|features?|content|web ?site|site)\\b<40>\\bwithout (?:\\w{1,10} )?notice(?!.{0,200}policy)',
    ),
  },
  {
    practice: 'changes.posted',
    needs: [
      /post|publish|updat|display|plac|check|review|visit|refer|consult|read|here|page|revis|latest|current version|effective|chang|modif|amend|available/,
    ],
    strong: cues(
      `\\b(?:post(?:s|ed|ing)?|publish(?:es|ed|ing)?|plac(?:e|ed|ing)|display(?:ed)?|put|reflect(?:ed)?|indicat(?:e|ed))\\b<100>\\b(?:changes|revised|updated|new|modifi\\w{1,8}|amend\\w{0,6}|revisions?|updates|current) ?<60>\\b(?:here|on (?:this|our|the|these)|this (?:page|site|web ?site)|web ?site|site|page|policy)\\b`,
      '\\b(?:changes|revisions?|updates|modifications|amendments|revised (?:\\w{1,10} )?(?:policy|version|notice|statement)|updated (?:\\w{1,10} )?(?:policy|version|notice|statement)|new (?:\\w{1,10} )?(?:policy|version|notice|statement))\\b<90>\\b(?:posted|published|effective (?:upon|when|as of|once|on(?! <date>)|immediately|from)|made available|available (?:on|at)|reflected|placed|appear)\\b',
      '\\b(?:check|review|visit|revisit|refer|consult|read|look at|examine|return)(?:ing)?\\b<90>\\b(?:policy|statement|notice|page|(?:web ?)?sites?|changes|updates|it|back|this)\\b<60>\\b(?:periodically|regularly|frequently|from time to time|occasionally|often|each time|whenever|every time|for (?:any |the )?(?:latest|updates|changes)|periodic|on a regular basis)\\b',
      '\\b(?:periodically|regularly|frequently|from time to time|occasionally|routinely)\\b<20>\\b(?:check|review|visit|revisit|refer|consult|read)(?:ing)?\\b<60>\\b(?:policy|statement|notice|page|site)\\b',
      '\\b(?:revis|updat|chang)(?:e|ing) the\\b<20>\\b(?:date|last updated|effective date)\\b',
      '\\bcheck back\\b',
      '\\b(?:updat|revis|amend|chang)(?:e|es|ed|ing)\\b<40>\\b(?:version|policy|notice|statement|it|this|them)\\b<12>\\bhere\\b',
      '\\b(?:most |the )?(?:current|latest|up-to-date|(?:most )?recent) version\\b<140>\\b(?:always )?(?:be |is |are |remain )(?:always )?(?:here|available|accessible|located|posted|found|on (?:this|our|the) (?:page|site|web ?site)|at\\b)',
      '\\breview (?:it|this|the)\\b<30>\\bnow and (?:then|again)\\b',
      '\\bif we (?:update|change|revise|amend)\\b<30>\\bwe will do so (?:online|here|on this|on our)',
      '\\bnotice\\b<20>\\bposted (?:on|in|at)\\b<60>\\b(?:policy|statement|notice|site|web ?site|page)',
      '\\bnotice by updating (?:our|the|this) (?:web ?site|site|page|policy|statement)',
      '\\bupdate the (?:privacy )?(?:policy|notice|statement) on (?:our|the|this) (?:web ?site|site|page)',
      '\\b(?:look|check|come|return) (?:back )?(?:here|at this page|on this page)\\b<30>\\b(?:now and then|from time to time|again|regularly|occasionally|periodically|often)\\b',
    ),
    unless: cues(
      '\\bembeds?\\b|\\bnews web ?sites?\\b|\\blist of countries\\b',
      '\\bwe (?:\\w{1,12} ){0,2}(?:review|check|consult) our\\b|\\bright to (?:periodically )?review|\\breview and (?:change|update|revise|amend)',
      '\\bjob|\\bcomments?\\b|\\bforum|profile|\\bads?\\b|review (?:your|their)|(?<!protecting )\\byour (?:account|profile|information)|third[- ]part(?:y|ies)<40>(?:privacy )?(?:policy|policies)|cookies? (?:are|is)',
      '\\bcookies?\\b(?!<80>policy)|\\bcheck the (?:policy|policies|privacy policies) of|other (?:web ?)?sites',
    ),
    against: cues('^(?:by |your )continu(?:ed|ing)(?! .{0,400}(?:post|publish|review|check))'),
  },
  {
    practice: 'changes.notified',
    needs: [
      // A privacy notice is posted and notifies nobody.
      /notif|(?<!(?:privacy|cookie|legal|updated|revised|this|our) )\bnotice\b(?!'s)|inform|alert|tell|let you know|e-?mail|contact|announc|advis|communicat|seek your consent|obtain|highlight|banner|prominent|highlighting/,
      /chang|updat|revis|modif|amend|material|new version|alter/,
    ],
    strong: [
      ...cues(
        `(?:\\bnot|\\bnever|\\bno|n't)\\b<80>${policyChange}<60>\\bwithout (?:first )?(?:an e-?mail to you|telling|notifying|informing|giving you|letting you know)\\b`,
        '\\b(?:no|not|never)\\b <12><change><60>\\bwithout (?:first )?(?:an e-?mail to you|telling you|notifying you|informing you|letting you know)\\b',

        `\\b(?:we|will|shall|also)\\b<40>\\b(?:notify|inform|alert|tell|let|advise|contact|e-?mail)\\b<40>\\b(?:you|users|customers|members|registered|account|subscribers|by|via|through)\\b<140>${policyChange}`,
        `${policyChange}<200>\\b(?:we|you|users)\\b<40>\\b(?:notify|notified|inform|informed|alert|alerted|tell|let you know|advise|advised|contact|e-?mail|receive (?:a |an )?(?:notice|notification|e-?mail))\\b`,
        `${policyChange}<60>\\b(?:effective|take effect)\\b<20><period><40>\\b(?:notice|notif|posted|e-?mail)`,
        `${policyChange}<160>\\b(?:provide|providing|give|giving|post|posting|send|sending|place|placing|display)\\b<50>\\b(?:notice|notification|announcement|e-?mail)\\b<80>${reaching}`,
        `${policyChange}<160>\\b(?:provide|providing|give|giving|send|sending)\\b<30>\\b(?:you|users?|customers)\\b<30>\\b(?:notice|notification|e-?mail)\\b`,
        `\\b(?:provide|give|send|post)\\b<50>\\b(?:more |a )?(?:prominent|additional|advance|prior|direct|conspicuous|e-?mail|reasonable|clear) (?:\\w{1,10} )?(?:notice|notification)\\b<120>${policyChange}`,
        `\\b(?:provide|give|send)\\b<30>\\b(?:you|users)\\b<20>\\b(?:notice|notification)\\b<60>${policyChange}`,
        `${policyChange}<160>\\b(?:provide|give|send|post|place|display|put)\\b<20>\\b(?:prominent|additional|advance|prior|conspicuous|reasonable advance) (?:\\w{1,10} )?(?:notice|notification)`,
        `\\bprovide notice to (?:you|users|customers)\\b<40>${policyChange}|${policyChange}<80>\\bprovide notice to (?:you|users|customers)`,
        `${policyChange}<60>\\b(?:sent|send|e-?mailed|mailed)\\b<40>\\b(?:account holders|e-?mail|users|members|customers|subscribers)`,
        '\\bwe (?:will|shall) (?:\\w{1,10} )?(?:provide|give) (?:\\w{1,12} )?notice of (?:\\w{1,8} ){0,2}changes\\b',
        `\\b(?:notice|notification) of\\b<20>${policyChange}<20>\\b(?:be|is|are) (?:sent|e-?mailed|mailed)`,
        `\\bsend\\b<20>\\bnotice of\\b<20>\\bchanges?\\b<40>\\b(?:account holders|users|members|customers|subscribers|you)`,
        `${policyChange}<100>\\bannounce (?:them|it|this|such changes|the changes)\\b<40>\\b(?:blog|newsletter|social|e-?mail|home ?page)`,
      ),
      {
        heading: /\bchang|\bupdat|\brevis|\bamend|\bmodif/,
        text: cue(
          "\\bwe(?:'ll)? (?:will |shall |would |also |then )?(?:notify|inform|tell|alert|e-?mail|write to) (?:you|(?:all |our |the |registered ){0,2}(?:account holders|users|members|customers|subscribers|readers))\\b<60>\\b(?:by|via) (?:an |the |your )?(?:e-?mail|post|letter|text)\\b",
        ),
      },
    ],
    unless: cues(
      "^(?!.{0,600}(?:\\bnot|\\bnever|\\bno|n't)\\b.{0,140}\\bwithout (?:first )?(?:notifying|informing|telling) you\\b).{0,3000}(?:\\bwithout|\\bno|\\bnot|n't|\\bnever)\\b<30>\\b(?:notice|notif\\w{1,8}|inform\\w{0,3})\\b(?!.{0,100}without)",
      `^(?!.{0,1500}(?:\\be-?mail|direct message|directly|prominent|pop-?up|in-app)).{0,1500}\\b(?:notify|inform|notice|tell|let you know|advise|alert)\\w{0,3}\\b<90>\\bby (?:means of )?(?:posting|publishing|updating|placing|changing|revising|modifying|amending)\\b(?!.{0,160}(?:prominent|e-?mail|home ?page|in-app|conspicuous))`,
      '\\b(?:notify|inform|tell|contact|advise|e-?mail|let) us\\b|\\bmay (?:choose to )?(?:notify|inform)\\b<20>\\bat our (?:sole )?discretion',
      'up-to-date e-?mail|you are responsible',
      // A change of something else than the policy: no policy, and no weight, is named.
      '^(?!.{0,3000}(?:policy|policies|notice|statement|terms|practices|material|significant|substantial|(?:earlier|previous) versions))',
      '\\bupdate (?:your|their)|correct|inaccura|third[- ]part(?:y|ies) (?:to|of)|breach|ownership|change (?:of|in) control|\\btransfer of\\b|before any transfer',
    ),
    against: cues(
      '\\bchanges to (?:\\w{1,14}(?:.s)? )?(?:products|services?)\\b(?!.{0,300}(?:policy|notice|statement|practices))',
      '^(?!.{0,1500}(?:\\be-?mail|direct message|directly|prominent|pop-?up|in-app)).{0,1500}\\b(?:notify|inform|notice|tell|let you know|advise|alert)\\w{0,3}\\b<90>\\bby (?:means of )?(?:posting|publishing|updating|placing|changing|revising|modifying|amending)\\b(?!.{0,200}(?:prominent|e-?mail|home ?page|in-app|conspicuous|banner|notif))',
      '\\b(?:modif|chang|amend|replac|updat)\\w{1,5}\\b(?:(?!e-?mail|notif)[^.]){0,60}\\bby (?:posting|publishing)(?!.{0,240}(?:prominent|e-?mail|notif|home ?page|notice to|inform))',
    ),
  },
  {
    practice: 'changes.archive',
    needs: [
      /version|archiv|previous|prior|histor|past|changelog|change log|commit|earlier|\bold (?:\w{1,12} )?(?:polic|text|notice)|older|superseded|preced|edition|revision|repository|outgoing|went before|red-?line|former/,
    ],
    strong: cues(
      `${formerPolicy}<100>\\b(?:available|accessible|archived?|here|found|accessed|viewed|read|seen|on request|upon request|obtained|kept|keep|retained|posted|download(?:ed)?|online|compared)\\b`,
      `\\b(?:view|see|find|access|read|compare|available|archive|consult|look (?:\\w{1,4} )?up|collection|log|list)\\b<60>${formerPolicy}`,
      `^\\W{0,3}(?:our |list of |archived? (?:of )?)?${formerPolicy} ?(?:[:(]|$)`,
      '^archives?\\b ?[:-] <20>\\b(?:policy|notice|statement|versions?)\\b',
      '\\b(?:version|policy|notice|statement|text) (?:that|which) (?:applied|was (?:valid|in (?:force|effect))|we (?:used|had))\\b<12>\\b(?:before|until|up to|prior|in (?:19|20)\\d\\d)\\b',
      '\\b(?:log|list|record|history|archive) of (?:\\w{1,12} ){0,3}(?:revisions|changes to (?:this|our) (?:privacy )?(?:policy|notice|statement)|(?:past|former|earlier) \\w{1,12})\\b',
      '\\b(?:changes|edits|revisions)\\b<60>\\b(?:public (?:code )?repository|github|version control)\\b|\\bcompare\\b<60>\\b(?:text|policy|notice|version)\\b<60>\\b(?:previous|forerunners?|predecessors?|earlier|former|github)\\b',
      '\\bred-?lines?\\b<40>\\b(?:versions?|previous|former|changes|polic(?:y|ies))\\b',
      '^version \\d.{0,8}\\bin (?:force|effect)\\b.{0,60}\\b(?:to|until)\\b',
      '\\b(?:current|latest) (?:policy|version|notice)\\b<40>\\b(?:those|the ones|others) (?:that|which) (?:went|came) before\\b',

      '\\b(?:view|see|find|access|read|available|archived?|click|here|history of|keep|consult|download|request|compare|list of|obtain|review)\\b<60>\\b(?:prior|previous|earlier|past|old|older|former|historic(?:al)?|archived|superseded) (?:\\w{1,12} ){0,2}(?:versions?|polic(?:y|ies)|notices?|statements?)\\b',
      '\\b(?:prior|previous|earlier|past|old|older|former|historic(?:al)?) (?:\\w{1,12} ){0,2}(?:versions?|polic(?:y|ies)|notices?|statements?)\\b<60>\\b(?:available|archived?|here|found|accessed|viewed|on request|upon request|obtained|kept|(?:stay|remain) online)\\b',
      '^(?:view |see |our )?(?:archived?|previous|prior|past|earlier|older?) (?:\\w{1,10} ){0,2}(?:versions?|privacy (?:polic(?:y|ies)|notices?|statements?)|polic(?:y|ies))\\b<6>$',
      '\\b(?:version|revision|policy) history\\b|\\bchange ?log\\b',
      '\\barchived? versions?\\b',
      '\\b(?:github|git) (?:repository|history|repo)\\b<80>\\b(?:changes|versions?|history)\\b',
    ),
    against: cues(
      '\\b(?:replac|supersed|superced)(?:es?|ing)\\b|\\b(?:superseded|replaced) by\\b',
      '\\bhistory of (?:each|the|your|an?|this) (?:article|document|file|post|page|entry)\\b',
      '\\b(?:software|browser|app|application|operating system|android|ios|windows) versions?\\b|versions? of (?:the |our |your )?(?:software|app|browser|service|site|file|document)|page history|browsing history|edit history',
      '\\bversions of (?![^.]{0,40}(?:polic|notice|statement|terms|document|text))',
      '\\brunning an?\\b|\\bapi\\b|\\binstall',
      '\\byou (?:update|delete|correct|edit|change)\\b',
      '\\bprior (?:version|policy)<60>(?:apply|govern|collected)',
    ),
  },
  {
    practice: 'changes.dated',
    needs: [
      /updat|effective|revis|modif|version|\bdate|(?:19|20)\d\d|amended|as of|posted|in force|chang|created|reviewed/,
    ],
    strong: [
      ...cues(
        '\\b(?:last|most recently|recently|was|been|date)[ -](?:last )?(?:updated?|modified|revised|revision|reviewed|changed|amended|posted|edited)\\b<40><date>',
        '^(?:\\W{0,3})(?:this (?:privacy )?(?:policy|notice|statement) (?:is|was|becomes?|has been) )?(?:last |date of |originally )?(?:effective|version|updated?|revised|revision|modified|dated?|posted|in force|amended|issued?|published|reviewed|created)\\b<40><date>',
        '\\b(?:effective|revision|updated?|modified|revised|posted)(?: date| as of| on| from| since| in)?[:;]? ?(?:is |was |on |the )?<date>',
        '\\b(?:effective|revised|updated|current) (?:as of|from|on|beginning|starting)\\b<20><date>',
        '\\b(?:policy|notice|statement|version)\\b<40>\\b(?:effective|updated|revised|modified|amended|dated|in force|applies|came into|as of|reviewed)\\b<40><date>',
        '^(?:as of |version )?<date>$',
      ),
      { heading: cue('\\b(?:updated|effective|revised|modified)\\b'), text: cue('^\\W{0,3}<date>\\W{0,3}$') },
    ],
    unless: cues(
      'regulation|directive|\\bact of\\b|supervisory|clauses|privacy shield|\\blaw\\b|ccpa|california|gdpr|collected|before <20><date>|cookie consent',
    ),
  },
];
