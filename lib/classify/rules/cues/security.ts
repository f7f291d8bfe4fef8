import { cue, cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** A loss of data to others. */
const leak =
  '(?:\\bbreach(?:es)?\\b(?! of (?:contract|these|the terms|our|this|your|confidential))|\\b(?:security|data|privacy) incidents?\\b|\\bincident (?:involving|affecting|that|response)|\\bcompromise[ds]?\\b|\\bunauthori[sz]ed (?:access|disclosure|acquisition)|\\bleak(?:s|ed)?\\b|\\bhack(?:ed|ers?)?\\b|\\b(?:lost or )?stolen\\b|\\bdata loss|\\b(?:data|information|details) (?:has|have|had|was|were) (?:been )?exposed)';

/** Those whose data it is hear of it. */
const tellsPeople =
  '(?:\\b(?:notify|inform|alert|tell|contact|advise|e-?mail|write to|report (?:it )?to|intimated? to|communicate (?:it |this )?to|notif(?:ies|ied)|reach)\\b<30>\\b(?:you\\b|affected|people|individuals|customers?\\b|clients|users|everyone|everybody|everyone|residents|account holders?|data subjects?|data principals?|parents|controller\\b|the holders|those|holders|patients|members)|\\byou will (?:be (?:notified|informed|told|alerted)|hear from us|receive (?:a |an )?(?:notice|notification|message|alert|letter))|\\b(?:you|affected (?:\\w{1,12} ){0,3}|those affected|clients|customers|everyone) (?:are|will be|is|get|gets|shall be) (?:\\w{1,12} ){0,2}(?:notified|informed|told|sent|alert(?:ed)?|message)|\\blet you know|\\btell those affected|\\bcustomers? informed|\\bclients informed|\\b(?:message|notice|e-?mail|letter) goes out to\\b|\\beach affected\\b)';

/** Topic "Security". */
export const securityCues: readonly PracticeCues[] = [
  {
    practice: 'security.measures',
    needs: [
      /secur|protect|safeguard|encrypt|firewall|access|precaution|confidential|\bsafe|password|authenticat|measures|integrity|\biso\b|soc 2|pci|\bnda\b|monitor|\block(?:ed)?\b|\bpin\b/,
    ],
    strong: cues(
      '\\b(?:content|data|information|messages|communications?|traffic|connections?|transmissions?|passwords|numbers|files|calls|chats)\\b<30>\\b(?:is|are) (?!not\\b)(?:\\w{1,12} ){0,2}encrypted\\b',
      '\\bwe (?:\\w{1,12} )?(?:use|employ|apply) (?:[\\w-]{1,14} ){0,4}encryption\\b',
      '\\bdata protection (?:measures|safeguards|procedures|controls)\\b',
      '\\b(?:security|protective|safety|administrative|technical|physical|organi[sz]ational|electronic|procedural|managerial|technological)\\b<50>\\b(?:measures|safeguards|procedures|controls|standards|practices|precautions|protections?|protocols|techniques|technologies|mechanisms|policies)\\b',
      '\\b(?:reasonable|appropriate|suitable|necessary|all|adequate|industry[- ]standard|commercially)\\b<30>\\b(?:steps|measures|precautions|efforts|safeguards|care|means)\\b<60>\\b(?:to )?(?:protect|secur|safeguard|prevent|guard|ensure the security)\\w{0,4}\\b',
      '\\b(?:firewalls?|intrusion detection|access controls?|two-factor|multi-factor|iso(?:/iec)? ?27001|soc ?2|pci[- ]dss|penetration test\\w{0,3}|secure servers?|secure (?:server|socket|data cent))\\b',
      '\\b(?:restrict|limit)(?:s|ed|ing)?\\b<20>\\baccess\\b<60>\\b(?:employees|personnel|staff|authori[sz]ed|need[- ]to[- ]know|those)\\b',
      '\\b(?:only|limited to)\\b<40>\\b(?:authori[sz]ed|employees|personnel)\\b<40>\\b(?:have )?access\\b',
      '\\baccess\\b<60>\\b(?:limited|restricted) to\\b<60>\\b(?:authori[sz]ed|employees|personnel|staff|need)',
      '\\baccess to\\b<40>\\b(?:information|data)\\b<20>\\b(?:is|are) (?:\\w{1,12} )?(?:restricted|limited|controlled|protected)\\b',
      '\\bsteps (?:\\w{1,12} )?(?:necessary|needed|required) to ensure\\b<30>\\b(?:data|information) (?:is|are) treated securely\\b',
      '\\bpassword[- ]protected\\b',
      '\\baccess to\\b<60>\\b(?:infrastructure|servers?|systems?|databases?|networks?|premises|data cent(?:er|re)s?)\\b<40>\\b(?:is|are) (?:\\w{1,12} )?(?:restricted|limited|controlled|protected|monitored)\\b',
      '\\bwe (?:\\w{1,12} ){0,2}take (?:\\w{1,12} ){0,4}(?:precautions|steps|measures|care)\\b<30>\\b(?:protect|prevent|safeguard|secur|keep)\\w{0,3}\\b<60>\\b(?:information|data|unauthori[sz]ed|privacy|security|loss|misuse|secure)\\b',
      '\\b(?:we (?!require|ask|oblige)(?:\\w{1,12} ){0,3}|our job (?:is )?to |committed to |dedicated to |strive to )keep(?:ing)?\\b<40>\\b(?:information|data)\\b<12>\\b(?:safe and secure|safe|secure|confidential and secure)\\b',
      '\\b(?:servers?|backups?|databases?|disks?|systems?)\\b<30>\\b(?:is|are) (?:\\w{1,12} ){0,2}(?:encrypted|secured|hardened|guarded)\\b',
      '\\bstate[- ]of[- ]the[- ]art (?:security|encryption|technolog)',
      '\\bwe (?:\\w{1,12} ){0,5}(?:protect|safeguard|secure)\\b<30>\\b(?:information|data|privacy|your)\\b',
      '\\b(?:kept|keep|stored?|held)\\b<60>(?:\\bnot connected to the internet|\\block and key|\\blocked (?:and \\w{1,10} )?(?:cabinets?|rooms?|offices?|drawers?))\\b',
    ),
    unless: cues(
      "\\b(?:no|not|n't|cannot|despite|although|while|regardless of|however)\\b<60>\\bsecurity (?:measures|system|procedures)\\b(?!.{0,200}\\bwe (?:use|take|have|maintain|implement|employ))",
      '\\b(?:about|learn|read|explains?) (?:more )?(?:about )?how we\\b|circumvent|\\b(?:privacy|cookie|their|other|those) (?:\\w{1,10} )?(?:practices|policies) of|standard contractual|(?<!\\btreated securely\\b<90>)\\btransfer|third[- ]part(?:y|ies)<40>(?:security|privacy) practices|not responsible',
      'compl(?:y|iance) with (?:\\w{1,12} ){0,3}(?:law|legal)|protect (?:our|the|your) (?:rights|property|legal)|right to|\\bopt|\\bcountries\\b',
    ),
    against: cues(
      '\\bvital interests?\\b',
      '\\b(?:their|its|those|these) (?:\\w{1,12} ){0,3}security (?:practices|policies)\\b',
      // The reader's own browser.
      '\\b(?:you (?:can|may|could)|set|configure|adjust) (?:\\w{1,12} ){0,4}browser\\b',
      // A disclaimer with no measure beside it.
      "^(?!.{0,1500}(?:measures|safeguards|procedures|encrypt|firewall|precaution|\\bsteps\\b|\\befforts?\\b|strive|\\bour best|although|while we|despite|\\bwe (?:use|take|have|maintain|implement|employ|do)\\b(?! not)))<200>\\b(?:cannot|can't|can not|not able to|unable to|do not|does not) (?:\\w{1,12} )?(?:guarantee|ensure|warrant|promise)",
      '^(?!.{0,1500}(?:measures|safeguards|procedures|encrypt|firewall|precaution|\\bsteps\\b|\\befforts?\\b|strive|\\bour best|although|while we|despite|\\bwe (?:use|take|have|maintain|implement|employ|do)\\b(?! not)))<60>\\bno (?:method of |data |internet )?transmission\\b<80>\\b(?:can be|is|are)\\b<40>\\b(?:guaranteed|secure|safe)\\b',
    ),
  },
  {
    practice: 'security.encryption',
    needs: [/encrypt|\bssl\b|\btls\b|secure sockets?|transport layer|\bhttps\b|hash|\baes\b|cryptograph|\bpgp\b/],
    strong: cues(
      '\\bencrypt(?:s|ed|ion|ing)?\\b',
      '\\bssl\\b|\\btls\\b|\\bsecure sockets? layer|\\btransport layer security',
      '\\bhttps\\b(?!:)',
      '\\b(?:cryptographically|salted and|securely) hashed\\b',
    ),
    unless: cues(
      '^(?:encryption|ssl|tls|https|secure sockets? layer)\\b<30>\\b(?:is|means|refers|stands)\\b(?!.{0,300}\\bwe\\b)',

      "(?:\\bnot|n't|\\bun|\\bnon)[- ]?(?:\\w{1,10} )?encrypted|\\bunencrypted|\\bwithout encryption|\\b(?:nonencrypted|non-redacted)",
      '1798\\.150|hashed e-?mail|\\byour (?:own )?(?:encryption|e-?mail)<30>\\bencrypt|you (?:should|may|can) encrypt|if you (?:use|want)',
      'required to|encryption laws?',
    ),
    against: cues(
      '\\bsteps (?:that )?you (?:can|may|should)\\b',
      '\\bunless\\b<80>\\bencrypt',
      '\\b(?:metadata|information|data)\\b<40>\\b(?:related|relating) to encrypted\\b',
    ),
  },
  {
    practice: 'security.no-guarantee',
    needs: [
      /\bno\b|\bnot\b|n't|cannot|never|risk|although|despite|while|nothing|perfect|myth|at risk|could one day|victim|guarantee|warrant|\bfail\b|unfortunately|liab|responsib|impossible/,
      /secur|safe|protect|attack|encrypt|burglar|break in|unauthori|guarantee|transmi|internet|breach|100|intercept|perfect|impenetrable|hack/,
    ],
    strong: cues(
      '\\bnothing\\b<40>\\b(?:100 ?%|completely|absolutely|entirely|perfectly|totally|fully) (?:safe|secure)\\b',
      '\\b(?:impossible|cannot|can not|unable|not possible|nobody can)\\b<30>\\b(?:rule out|exclude|prevent|stop|foresee)\\b<20>\\b(?:every|all|any)\\b<30>\\b(?:attacks?|intrusions?|breach\\w{0,2}|unauthori[sz]ed|hack\\w{0,4})',
      "(?:\\bnot|\\bcannot|n't|\\bnever|\\bwithout|\\bunable)\\b<40>\\b(?:guarantee|warrant|promise|represent|ensure)\\b<60>\\b(?:secur\\w{1,4}|break in|intrusions?|intruders?|attack\\w{0,3}|stolen)\\b",
      '\\bdisclaim\\w{0,3}\\b<40>\\b(?:responsibility|liability)\\b<40>\\b(?:disclosure|access|interception|loss|theft)\\b<60>\\b(?:errors?|third[- ]part|unauthori[sz]ed|transmission)',
      "(?:\\bnot|\\bcannot|n't|might not) (?:always )?be able to keep\\b<40>\\b(?:secure|safe)\\b",
      "\\be-?mails?\\b<30>(?:\\bnot|n't|\\bnever|\\bin)\\b ?<12>\\bsecure\\b<80>\\b(?:read|intercept|third|risk|others|send|medium|means)",
      '\\bsecurity of\\b<100>\\bcannot be (?:\\w{1,12} )?(?:ensured|guaranteed|assured)\\b',
      '\\bdespite\\b<60>\\b(?:measures|precautions|efforts|safeguards)\\b<60>\\b(?:could|may|might|can)\\b<60>\\b(?:breach\\w{0,2}|hack\\w{0,3}|victim|attack\\w{0,3}|stolen|burglar\\w{1,3})|\\bvictim of\\b<30>\\b(?:burglar\\w{1,3}|attack|breach|theft|hack\\w{0,3})\\b<60>\\b(?:despite|in spite)',
      '\\b(?:locks|passwords|encryption|security|safeguards|measures|systems)\\b<20>\\bcan fail\\b|\\bgaps in\\b<12>\\bsecurity\\b',
      '\\bwe (?:can )?guarantee (?:that |the )?(?:your |all )?(?:data|information|personal data|details|security|safety)\\b<30>\\b(?:safe|secure|data|information)\\b',

      "(?:\\bnot|\\bcannot|n't|\\bnever|\\bunable to|\\bno (?:one|company|entity)?)\\b<50>\\b(?:guarantee|warrant|ensure|promise|assure|represent)\\w{0,3}\\b<140>\\b(?:secur\\w{1,4}|safe|safety|unauthori[sz]ed|intercept\\w{0,3}|protect\\w{0,3}|breach\\w{0,3}|hack\\w{0,4}|confidential\\w{0,4}|loss)\\b",
      "(?:\\bnot|\\bcannot|n't|\\bnever|\\bno)\\b<90>\\b(?:100 ?%|100 percent|one hundred percent|completely|fully|perfectly|entirely|absolutely|totally|guaranteed to be|wholly)\\b<20>\\b(?:secure|safe|protected|effective|error|security)\\b",
      '\\b(?:no|neither)\\b (?:\\w{1,14} ){0,4}(?:method|system|security|transmission|web ?site|data|internet|measures?|safeguards|technology|network|online|electronic)\\b<120>\\b(?:(?:is|are|be|can|guaranteed|absolutely|completely|fully|perfectly|100)\\b<30>(?:secure|perfect|impenetrable|guarantee\\w{0,3}|safe|infallible|foolproof|fail-?safe|effective|private))',
      '\\b(?:at|assume) (?:your|the) (?:own )?(?:sole )?risk\\b',
      '\\b(?:not|no)\\b<20>\\b(?:responsib\\w{1,5}|liab\\w{1,5})\\b<120>\\b(?:unauthori[sz]ed|intercept\\w{0,4}|hack\\w{0,4}|breach of security|security breach|theft)\\b',
      '\\b(?:absolute|perfect|complete|total) security\\b',
      "\\b(?:security|confidentiality)\\b<40>(?:\\bnot|n't|\\bcannot|\\bnever) (?:be )?(?:assured|guaranteed|ensured|warranted)\\b",
      '\\bsecurity\\b<80>\\bcannot be (?:\\w{1,12} )?guaranteed\\b',
      '\\balways (?:some |a )?risk\\b|\\binherent(?:ly)? (?:risks?|insecure)|\\bimpenetrable\\b',
    ),
    unless: cues(
      'third[- ]party (?:web ?)?(?:sites?|services?)|linked|\\blinks?\\b|social media|accuracy|availab|opt[- ]?out|identity of|adequate level|\\btransfers? of',
    ),
  },
  {
    practice: 'security.breach-notice',
    needs: [
      /breach|incident|unauthori[sz]ed|compromis|affected|intrusion|leak|\bhack|stolen|exposed|\blost\b/,
      /notif|inform|alert|let you know|hear from|intimat|message|write to|told|tell|notice|contact|communicat|e-?mail|advise|report/,
    ],
    strong: [
      ...cues(
        `${leak}<170>${tellsPeople}`,
        `${tellsPeople}<140>${leak}`,

        '\\bwe\\b<80>\\b(?:notify|inform|alert|tell|contact|let|advise|e-?mail)\\b<120>\\b(?:breach\\w{0,3}|security incidents?|compromised|unauthori[sz]ed (?:access|disclosure|acquisition|use)|data incidents?)\\b',
        '\\b(?:breach\\w{0,3}|security incidents?|compromised?|unauthori[sz]ed (?:access|disclosure|acquisition))\\b<200>\\b(?:we|you will be|users? will be|company) (?:\\w{1,12} ){0,6}(?:notify|inform|alert|notified|informed|contact|tell|let you know|advise|provide (?:you )?(?:with )?(?:\\w{1,10} )?notice|report)\\b',
        '\\b(?:notify|inform|alert) (?:you|affected|users|customers|the affected|any affected|individuals|data subjects)\\b<100>\\b(?:breach\\w{0,3}|security incident|compromised)\\b',
        '\\bunauthori[sz]ed\\b<140>\\b(?:will|shall) (?:send|notify|inform|alert|contact)\\b<60>(?:notif|affected|\\byou\\b|users|customers)',
        '\\bdata breach notification|breach notif\\w{1,8}',
      ),
      {
        heading: /\bbreach|\bhack|\bincidents?\b/,
        text: cue(
          '\\bwe\\b (?:will |would |shall |also )?(?:notify|inform|tell|alert|contact|e-?mail) (?:you|everyone|everybody|everyone|all|those|affected|the (?:affected|people|persons|users)|users|members|customers)\\b',
        ),
      },
    ],
    unless: cues(
      '\\bnotify us\\b|\\b(?:tell|inform) us\\b|\\binsurance\\b|\\bterms\\b<20>\\bbreach|\\b(?:regulator|authority|processors|providers)\\b<30>\\b(?:must|have to)\\b',
      '\\bbreach(?:es)?\\b<60>\\bmeans\\b',
      // A service that looks through the breaches of others.
      '\\bknown (?:security |data )?breaches\\b|\\b(?:appear|found|show)\\w{0,2} (?:up )?in (?:an? |any )?(?:\\w{1,8} )?(?:data )?(?:breach|leak)|\\bdark web\\b|\\bbreach (?:alerts?|monitor\\w{0,3}|scan\\w{0,4})\\b|\\b(?:leaked|exposed|breached) (?:passwords?|credentials|accounts)\\b|\\bbreach(?:es)?\\b<20>\\b(?:those|linked|connected|monitored) accounts\\b',
      '\\bbreach (?:of|by you|our) (?:\\w{1,10} ){0,3}(?:terms|agreement|contract|these)',
    ),
    against: cues(
      // Somebody has got into one account.
      '^(?!.{0,900}\\b(?:breach|incident))<400>\\byour account (?:has been|is|may be|may have been) compromised',
      '\\b(?:notify|inform|contact|alert|tell|advise|e-?mail|let) us\\b|\\breport (?:it|any|the|such|them)\\b<60>\\bto us|\\bus (?:know|immediately)',
      'not (?:responsible|liable)|providers?<40>(?:notify|inform) us',
    ),
  },
];
