import { cues } from '../cue-words.ts';
import type { PracticeCues } from '../practice-cues.ts';

/** A right of the company is none of the reader's; the verb of the right follows. */
const companyMay =
  '\\b(?:reserv(?:e|es|ed|ing) the|we (?:\\w{1,12} )?(?:have|retain) the|our) (?:\\w{1,12} )?rights? to\\b<60>\\b';

/** The company or another company reaches for data: no right of the reader, unless the clause speaks of one as well. */
const staffReach =
  '^(?!.{0,1500}(?:\\bright|\\byou (?:can|may|have|are (?:able|entitled))|\\brequest (?:for )?(?:access|a copy)|\\bask (?:us )?for))<300>\\b(?:we|they|us|team|staff|employees|personnel|agents|providers?|partners?|third[- ]part(?:y|ies)|advertisers) (?:\\w{1,12} ){0,2}?(?:may|can|will|might|need to|must) (?:\\w{1,12} ){0,3}?(?:access|receive|obtain|request|collect|see|view|review)\\b';

/** The reader is the one who may do it: "you can", "you have the right to", "individuals may request". */
const mayDo =
  '\\b(?:you|users?|individuals|consumers?|residents?|customers?|members?|data subjects?|visitors)\\b<60>\\b(?:right|rights|can|may|able|entitled|request|ask|option|opportunity|wish|want|would like|choose|ability)\\b';

/** Someone else than the reader, or a service, is the one who may do it. */
const othersMay =
  '\\b(?:service providers?|vendors|third[- ]part(?:y|ies)|they|employees|processors|partners|we|staff|contractors) (?:may|can|will|might)\\b<30>';

const forParents = '\\bparents?\\b|\\bguardians?\\b|\\bchild';

/** Those who watch over data protection and hear complaints. */
const authority =
  '(?:supervisory (?:authorit(?:y|ies)|bod(?:y|ies))|data (?:protection|privacy) (?:authorit(?:y|ies)|board|commission(?:er)?|agency|regulator)|information commissioner|privacy (?:commissioner|regulator)|\\bico\\b|\\bcnil\\b|\\banpd\\b|\\boaic\\b|\\bfdpic\\b|\\baepd\\b|\\bgarante\\b|autoriteit persoonsgegevens|attorney general|federal trade commission|department of health and human services|\\bregulator\\b|\\blead authority\\b)';

/** What readers do who use their privacy rights. */
const usesRights =
  '(?:\\brights?\\b|\\brequests?\\b|\\bopt(?:s|ed|ing)? out\\b|\\bopting\\b|\\bchoices?\\b|\\basks? (?:us|for)\\b|\\basked\\b|\\brefus\\w{1,4}\\b|\\bdeclin\\w{1,4}\\b|\\bturns? off\\b|\\bexercis\\w{1,4}\\b)';

/** A promise that somebody does not fare worse. */
const noWorse =
  "(?:\\b(?:without|no|free of) (?:fear of )?(?:retaliation|reprisals?|penalt(?:y|ies)|discrimination)|\\bfreedom from discrimination|\\b(?:same|equal) (?:prices?|services?|quality|treatment|articles|goods)\\b|(?:\\bnot|\\bnever|n't|\\bnobody|\\bno one)\\b<20>\\b(?:held against|(?:subjected to|given|offered) an? (?:different|lower|worse|poorer)|penali[sz]\\w{1,3}|punish\\w{0,3}|lead\\w{0,2} to worse|affects? (?:your|the) (?:membership|care|services?|price|access)|denied (?:goods|services)|deny you)|\\bnothing gets\\b<30>\\bworse|\\bno (?:effect|bearing) (?:on|upon) (?:your (?:membership|price|services?)|what you pay)|\\bless favou?rabl[ey]\\b|\\bmake people suffer\\b|(?:\\bnot|n't|\\bnever)\\b<12>\\btreat you (?:any )?(?:differently|worse|less)|\\bnever\\b<20>\\b(?:cost you|raise your)|\\btreat you (?:equally|alike|the same))";

/** Topic "Your rights". */
export const rightsCues: readonly PracticeCues[] = [
  {
    practice: 'rights.access',
    needs: [
      /access|cop(?:y|ies)|review|\bview|obtain|know|receiv|confirm|request|\bsee\b|retriev|archive|download|inspect|rights?|find out|what (?:personal )?(?:information|data)|\bask (?:us )?(?:what|which|whether)/,
    ],
    strong: cues(
      '(?<!\\bunable to )(?<!\\bif we )(?<!\\bto )\\bprovides? (?:you|users|individuals|customers|members)\\b (?:with )?(?:\\w{1,12} )?access to (?:the |their |your |any |all )?(?:personal(?:ly identifiable)? (?:information|data)|(?:information|data) (?:about|we hold|that (?:they|you|we)))',
      '\\b(?:if|should|when|where) you (?:ask|request|wish|want|so request)\\b<40>\\bwe (?:will|shall|can)\\b<20>\\b(?:send|give|provide|supply)\\b<20>\\bcop(?:y|ies) of\\b<40>\\b(?:data|information)\\b',
      '\\bno (?:fee|charge)\\b<40>\\b(?:cop(?:y|ies) of|access to)\\b<30>\\b(?:data|information)\\b',

      `${mayDo}<40>\\brequest\\b<20>\\b(?:access|cop(?:y|ies)|information (?:about|regarding|on|concerning)|disclosure|details|to (?:see|access|know|receive|review))\\b`,
      `${mayDo}<80>\\b(?:access|review|view|obtain|receive|inspect|see|get)\\b<60>\\b(?:cop(?:y|ies)|(?:your|the|their|any|that|this|certain|personal) (?:\\w{1,14} ){0,2}(?:information|data|details)|information (?:we|that we|about you))\\b`,
      '\\bright (?:of|to) (?:\\w{1,12},? ){0,5}?(?:access|know)\\b',
      '\\b(?:request|obtain|receive|get|ask for)\\b<20>\\bcop(?:y|ies) of\\b<40>\\b(?:your|personal|information|data)\\b',
      '\\b(?:subject )?access requests?\\b',
      '\\b(?:upon|on|at) (?:your |their |written |a |reasonable |such ){0,2}request\\b<60>\\bwe (?:will|shall|can)\\b<30>\\b(?:provide|give|supply|inform|tell|send|show)\\b<60>\\b(?:your|personal|the|any) (?:\\w{1,12} ){0,2}(?:information|data)\\b',
      '\\b(?:rights?|entitled)\\b:?<60>\\b(?:to )?(?:access|obtain a copy|request (?:access|a copy))\\b',
      '\\baccess to (?:and (?:\\w{1,14},? ){1,6}of )?(?:your|their) personal (?:information|data)\\b<40>\\brequest',
      `${mayDo}<30>\\b(?:ask|asking) (?:us )?(?:what|which|whether)\\b<60>\\b(?:hold|have|keep|store|know|process|collect(?:ed)?)\\b<30>\\babout (?:you|them)\\b`,
    ),
    unless: cues(
      forParents,
      `${othersMay}access`,
      '\\bcop(?:y|ies) of (?:the|our|this|these) (?:\\w{1,14} ){0,3}(?:clauses|policy|notice|safeguards|agreement|contract|terms|standard)',
      '\\baccess (?:to )?(?:our|the|this) (?:service|site|website|app|platform)',
      '\\bunauthori[sz]ed\\b',
      'right to know (?:when|that)|restrict access',
    ),
    against: cues(
      staffReach,
      '\\b(?:review|see|view)\\b<40>\\bbefore (?:it is|they are) (?:sent|submitted|shared)\\b',
      '\\b(?:courts?|authorities|agencies|regulators|governments?)\\b<80>\\b(?:entitled|able|permitted|required) to (?:\\w{1,12} )?(?:access|request|obtain)\\b',
      '\\b(?:give|grant|allow)\\w{0,3}\\b<20>\\b(?:third[- ]part(?:y|ies)|others|apps?|other (?:people|users))\\b<20>\\baccess\\b',
      '\\b(?:view|receive|obtain|request) (?:a )?cop(?:y|ies)\\b<50>\\b(?:mechanisms?|safeguards?|clauses)\\b|\\babout these mechanisms\\b',
      '\\brequest(?:s|ed)? you to (?:provide|send|submit)\\b|\\b(?:polic(?:y|ies)|notices?|statements?) (?:on|of) (?:those|these|other|their)\\b',
    ),
  },
  {
    practice: 'rights.correct',
    needs: [
      /correct|updat|rectif|amend|edit|modif|chang|revis|complet|inaccura|accura|adjust|mistake|\berrors?\b|put right/,
    ],
    strong: cues(
      '\\bprovides? (?:you|users|individuals|customers|members)\\b<140>\\b(?:ability|opportunity|means|option) to (?:\\w{1,12},? (?:and |or )?){0,3}?(?:correct|update|amend|rectify|edit|change)\\b<40>\\b(?:information|data|profile|it\\b|details|inaccura\\w{1,4})',
      `${mayDo}<100>\\b(?:correct|update|rectify|amend|edit|modify|change|revise)\\b<60>\\b(?:information|data|details|profile|inaccura\\w{1,4}|incomplete|errors|records|it)\\b`,
      '\\b(?:inaccura|incorrect|incomplete)\\w{0,4}\\b<90>\\bwe (?:will|shall)\\b<20>\\b(?:amend|correct|update|rectify)\\b',
      '\\b(?:correct|rectify)\\b<90>\\b(?:upon|on|at) (?:your )?request\\b',
      '\\bright to have\\b<40>\\b(?:corrected|rectified|updated|amended)\\b',
      '\\bright (?:of|to) (?:\\w{1,12},? ){0,5}?(?:rectification|rectify|correct|correction|amend)\\b',
      '\\b(?:correct|update|rectify|amend|edit|modify)(?:ing|ion)?\\b<50>\\b(?:your|their) (?:\\w{1,12} ){0,2}(?:information|data|details|profile|account)\\b<80>\\b(?:by|contact|log|account|settings|please|at any time|request)\\b',
      '\\b(?:correct|rectify|rectification of|correction of)\\b<30>\\b(?:inaccurate|incorrect|incomplete|inaccuracies|errors|mistakes|wrong)\\b',
      '\\b(?:request|rights?)\\b:?<80>\\b(?:correction|rectification|amendment)\\b',
      `${mayDo}<60>\\bhave\\b<40>\\b(?:mistakes?|errors?|inaccura\\w{1,4}|details|data|information|records?|it|them)\\b<20>\\b(?:put right|corrected|rectified|amended|fixed|updated)\\b`,
    ),
    unless: cues(
      forParents,
      '\\b(?:update|change|modify|amend|revise)\\b<20>\\b(?:this|our|the|these) (?:privacy |cookie )?(?:policy|notice|statement|terms)',
      '\\bbrowser|cookie',
      `${othersMay}(?:correct|update|modify|change)`,
    ),
    against: cues(
      '\\bnot (?:obliged|required|obligated) to (?:correct|amend|change|rectify)\\b',
      `${companyMay}(?:change|modify|update|amend|edit|alter|revise|correct)`,
      '\\bchange your mind\\b',
    ),
  },
  {
    practice: 'rights.delete',
    needs: [/delet|eras|remov|destroy|forgotten|purge|anonymi/],
    strong: cues(
      '\\bprovides? (?:you|users|individuals|customers|members)\\b<140>\\b(?:ability|opportunity|means|option) to\\b<80>\\b(?:delete|erase|remove|deletion|erasure)\\b',
      `${mayDo}<100>\\b(?:delete|deleted|erase|erased|remove|removed|destroy|deletion|erasure|removal)\\b<60>\\b(?:information|data|details|accounts?|content|profile|records|it)\\b`,
      '\\bright (?:of|to) (?:\\w{1,12},? ){0,6}?(?:erasure|erase|delet(?:e|ion)|be forgotten|have (?:\\w{1,12} ){0,6}(?:deleted|erased))\\b',
      '\\b(?:request|rights?|ask)\\b:?<100>\\b(?:delet(?:e|ion)|eras(?:e|ure)|removal)\\b<50>\\b(?:information|data|account)\\b',
      '\\bwe (?:will|shall)\\b<40>\\b(?:delete|erase|remove)\\b<60>\\b(?:upon|at|on|following|after|if you|when you)\\b<20>\\brequest',
      '\\b(?:delet|eras)(?:e|ing|ion|ure)\\b<60>\\b(?:information|data|account)\\b<60>\\b(?:upon|at|on) (?:your )?request',
    ),
    unless: cues(
      forParents,
      '\\bcookies?\\b',
      "\\b(?:cannot|can't|not (?:be )?able to|may not|unable to|not possible to) (?:\\w{1,10} )?(?:delete|remove|erase)",
      '\\b(?:service providers?|vendors|third[- ]part(?:y|ies)|they|employees) (?:may|can|will|might)\\b<30>(?:delete|remove|erase)',
      '\\bmailing list|from our (?:list|mailing)',
    ),
    against: cues(`${companyMay}(?:delete|remove|erase|destroy)`),
  },
  {
    practice: 'rights.portability',
    needs: [
      /portab|export|download|machine[- ]readable|commonly used|transfer|transmit|another (?:controller|provider|service|company|organi)|portable|structured|common format|usable form|takeout|take your|recover/,
    ],
    strong: cues(
      '\\b(?:right (?:to|of)|rights? \\W?) ?(?:data )?(?:transferability|transportability)\\b',
      '\\bportability\\b',
      '\\brights? to\\b<90>(?:,|\\band|\\bor) (?:to )?transfer (?:your|their) (?:personal )?(?:data|information)\\b',
      '\\bmachine[- ]readable\\b|\\bstructured, commonly\\b|\\bcommonly[- ]used (?:and )?(?:electronic )?format',
      '\\b(?:you|users|right)\\b<60>\\b(?:export|download|port)\\b<30>\\b(?:(?:a |an )?(?:cop(?:y|ies)|archive|export) of )?(?:your|their|personal) (?:\\w{1,12} ){0,3}(?:data|information|history|content|messages|files)\\b',
      '\\bportable (?:and |format|copy|form)',
      '\\b(?:you|users)\\b (?:can|may|are able to|have the ability to)(?: \\w{1,10}){0,2}? (?:export|download) (?:(?:all|any|some|cop(?:y|ies)|archive) (?:of )?)?(?:your|their) (?:\\w{1,12} ){0,2}(?:notes|documents|contacts|posts|photos|videos|conversations|chats|projects|recordings|e-?mails|designs|workouts|activities)\\b',
      '\\byou (?:can|may)\\b<10>\\baccess your\\b<60>\\band (?:\\w{1,10} )?(?:export|download) (?:them|it)\\b',
      '\\b(?:you|right|request|ask)\\b<80>\\b(?:transfer|transmit|port)\\w{0,4}\\b<60>\\bto (?:another|a different|other|a third|any) (?:\\w{1,10} )?(?:controller|provider|service|company|organi[sz]ation|entity|party)\\b<40>(?:where|format|technically|request|$)',
      '\\b(?:right|you can|you may|entitled)\\b<200>\\breceive (?:it|them|(?:your|the|that|this) (?:\\w{1,12} )?(?:data|information))\\b<20>\\bin an? (?:\\w{1,12},? (?:and )?){0,3}(?:common|usable|reusable|standard|readable|electronic)\\b<20>\\bform(?:at)?\\b',
    ),
    unless: cues(
      'health insurance portability|portability and accountability',
      '\\bchild',
      '\\bwho can\\b<40>\\bdownload\\b',
    ),
  },
  {
    practice: 'rights.object',
    needs: [
      /object|restrict|not (?:to )?(?:use|process)|limit|oppos|stop|suspend|cease|block|freeze|contest|say no|opt[- ]out/,
    ],
    strong: cues(
      '\\b(?:right|you (?:can|may)) (?:to )?(?:also )?(?:ask|request|tell|instruct) (?:that )?(?:us|we) not (?:to )?(?:use|process)\\b<40>(?:information|data)\\b',
      '\\bexercise (?:your|the|any) (?:[\\w-]{1,12},? ){0,4}?objection rights?\\b|\\brights? of objection\\b|\\bprovides? (?:you|users|individuals|customers)\\b<160>\\b(?:ability|opportunity|right|ask for)\\b<60>\\b(?:block(?:age|ing)|restriction)\\b',
      '\\b(?:ask|request|require|want) (?:that )?(?:us|we)(?: to)? (?:limit|restrict) (?:how we use|our (?:use|processing) of|the (?:use|processing) of)\\b',

      '\\b(?:you|users?|individuals|consumers?|residents?|data subjects?|persons?|holders?|anyone)\\b<80>\\b(?:object to|able to object|oppose|freeze|contest (?:our|the) use|demand that we only|put a stop to|say no to)\\b<60>\\b(?:process\\w{0,3}|uses?\\b|data\\b|profiling|handling|statistics|direct marketing|analys\\w{1,5})',
      '\\b(?:processing|use of your (?:\\w{1,12} )?(?:data|information|photographs?))\\b<30>\\b(?:can|may) be (?:restricted|limited|blocked|suspended|stopped) (?:at|on|upon) your request\\b',
      '\\b(?:you|right|can|may)\\b<30>\\b(?:request|ask|require|demand)\\b<20>\\b(?:we|us|that we|to)\\b<12>\\b(?:cease|stop|not begin|freeze|block|restrict|suspend|only store)\\b<60>\\b(?:us(?:e|ing)|process\\w{0,3}|data|information|particulars)\\b',
      '\\bif you (?:disagree|object)\\b<60>\\b(?:analys\\w{1,5}|us(?:e|ing)|process\\w{0,3})\\b<60>\\bwe (?:will|shall)\\b<20>\\bstop\\b',
      '\\bto object to\\b<60>\\b(?:send|write|e-?mail|contact|click)\\b|^(?:withdraw, )?object,? (?:and |or )?restrict\\b',
      '\\bright\\b<60>\\ba (?:limitation|restriction) of the use\\b',

      '\\bright (?:of|to) (?:\\w{1,12},? ){0,6}?(?:object(?:ion)?|restrict(?:ion)?|oppose|limit)\\b',
      `${mayDo}<100>\\b(?:object (?:to)?|restrict|oppose|limit)\\b<60>\\b(?:process\\w{0,3}|uses?|using|collection)\\b`,
      '\\bobject(?:ion|ing)? (?:to|against)\\b<60>\\b(?:process\\w{0,3}|use of|using)\\b',
      '\\b(?:restrict(?:ion)?|restriction of|limitation of|restricting|limit)\\b<20>\\b(?:the |our |your |further )?process\\w{0,3}\\b',
      '\\b(?:rights?|request)\\b:?<80>\\b(?:object|restrict(?:ion)?)\\b',
      '\\blimit (?:the |our )?use (?:and disclosure )?of (?:your |my )?sensitive\\b',
    ),
    unless: cues(
      '\\bopt(?:ing)? out of the processing\\b|\\brestriction of processing means\\b|\\byou (?:may|must) not\\b<20>\\brestrict\\b|\\bmeans (?:the )?marking\\b',

      forParents,
      '\\b(?:providers?|vendors|processors|third[- ]part(?:y|ies)|employees|access(?!,))\\b<60>\\b(?:restrict|limit)(?:s|ed)?\\b',
      '\\bobject to (?:anything|any (?:of|part)|the terms|this policy)\\b<80>\\b(?:do not|stop|discontinue|cease) us',
      '(?<!\\b(?:ask|request|require|demand) (?:that )?)\\bwe (?:may |will |also )?(?:restrict|limit)|restrict(?:s|ed|ing)? access|liab|reserve the right',
      'cookies?|browser',
    ),
  },
  {
    practice: 'rights.close-account',
    needs: [
      /clos|deactivat|cancel|terminat|delet|disabl|remov|leave|uninstall|suspend/,
      /account|membership|subscription|regist|profile|service|\bapp\b/,
    ],
    strong: cues(
      '\\b(?:you|users|members|customers)\\b<80>\\b(?:close|deactivate|cancel|terminate|delete|disable|remove|closing|deactivating|cancelling|deleting)\\b<30>\\b(?:account|membership|registration)s?\\b',
      '\\b(?:to|can|may|by) (?:\\w{1,10} )?(?:close|deactivate|cancel|terminate|delete|closing|deactivating|deleting) (?:your|their|an|the|my) (?:\\w{1,12} ){0,2}(?:account|membership)\\b',
      '\\b(?:close|closure|deactivation|cancellation|termination|deletion) of your (?:\\w{1,12} )?account\\b',
      '\\b(?:upon|on|at) your request\\b<40>\\bwe (?:will|shall|can)\\b<20>\\b(?:close|deactivate|delete|terminate|cancel)\\b<20>\\baccount',
      '\\b(?:follow|instructions|request|ask(?: us)? to)\\b<60>\\baccount (?:will be|to be|be) (?:\\w{1,12} )?(?:deactivated|deleted|closed|cancelled)\\b',
      '^(?:deleting|closing|deactivating|cancelling) your (?:\\w{1,12} ){0,3}account\\b',
    ),
    unless: cues(
      '\\bfrom (?:your|the|their) (?:\\w{1,12} )?account\\b',
      '^(?!.{0,900}\\b(?:your|you) request).{0,900}(?:\\bif we\\b|\\bwe (?:plan|intend)|\\bwe (?:may|will|can|reserve|might) (?:\\w{1,14} ){0,4}(?:suspend|close|terminate|deactivate|cancel|disable|delete|remove) (?:\\w{1,12} ){0,3}(?:accounts?|profiles?|membership)\\b)',
      "(?:cannot|can't|not able to|unable to) (?:close|delete|cancel|deactivate)(?!.{0,80}\\bbut we (?:will|can)\\b)",
      forParents,
      '\\b(?:third[- ]party|facebook|google|bank|social|twitter) (?:\\w{1,10} )?account',
    ),
    against: cues(
      '\\b(?:organi[sz]ations?|employers?|administrators?|admins?|schools?)\\b<160>\\b(?:ability|able|may|can|right) (?:to )?(?:\\w{1,14},? ){0,3}(?:close|deactivate|delete|disable|suspend)',
      // To leave the service is not to close an account.
      '^(?!.{0,1500}\\b(?:clos|deactivat|cancel|terminat|disabl|delet\\w{1,3} (?:your|the|my|an) (?:\\w{1,12} ){0,3}account|account (?:deletion|removal)|remov|leave|account can be))',
    ),
  },
  {
    practice: 'rights.no-discrimination',
    needs: [
      /discriminat|retaliat|penali[sz]|hold it against|negative consequence|den(?:y|ied|ying) (?:you )?(?:goods|services|any)|different (?:price|level|quality|rate)|treat you|adverse|same (?:price|service|quality|articles)|equal (?:service|price|treat)|held against|no penalty|bearing (?:on|upon)|not affect|no effect on|suffer|treat (?:you|consumers|everyone|everybody|all)|charged? (?:you |anyone )?(?:more|extra)|\bworse\b|disadvantag|punish|less favou?rabl/,
    ],
    strong: cues(
      `${usesRights}<160>${noWorse}`,
      `${noWorse}<160>${usesRights}`,
      '^freedom from discrimination\\b',

      "(?:\\bnot|n't|\\bnever|\\bwithout|\\bfree from|\\bprohibit\\w{0,4})\\b<60>\\b(?:discriminat|retaliat|penali[sz])\\w{1,6}\\b<120>(?:\\brights?\\b|exercis|request|you|consumer|opt)",
      '\\bright (?:to|of|not)\\b<40>\\b(?:non-?discriminat|discriminat|retaliat|equal service)',
      '\\bnon-?discrimination\\b(?! policy)',
      "(?:\\bnot|n't|\\bnever)\\b<80>\\b(?:den(?:y|ied)|charg(?:e|ed)|provid(?:e|ed)|suggest)\\b<60>\\b(?:different (?:price|level|quality|rate)|(?:goods|products) or services)",
      "\\b(?:not|n't) hold (?:it|that) against\\b",
      '\\bno (?:discrimination|retaliation)\\b',
      "(?:\\bnot|n't|\\bnever|\\bwithout|\\bfree from)\\b<60>\\b(?:negative|adverse) (?:consequences|treatment|effects?|impact)\\b<60>\\b(?:exercis|rights?|request)",
      "(?:\\bnot|n't|\\bnever|\\bnobody|\\bno one)\\b<60>\\b(?:(?:charg|treat|serv)\\w{1,3}\\b<20>\\b(?:more|worse|differently|less|extra|unfairly)|disadvantag\\w{1,3}|punish\\w{0,3})\\b<60>\\b(?:for|because|if|when)\\b<30>\\b(?:exercis|us(?:e|ing)|ma[dk]e|assert)\\w{0,3}\\b<30>\\brights?\\b",
    ),
    against: cues(
      '\\b(?:racial|race|religio\\w{1,3}|national origin|sexual orientation|disabilit\\w{1,3}|ethnic\\w{0,3})\\b',
      'anti-?discrimination (?:laws?|policy|purposes)|discrimination (?:law|claims)',
    ),
    unless: cues(
      '\\bconstitution\\b',
      '\\bcomplaint\\b<30>\\bdiscriminat|\\b(?:members|users|customers|content|posts|you must not|you may not)\\b<30>\\bdiscriminat(?!.{0,200}\\bwe\\b)',
    ),
  },
  {
    practice: 'rights.complain',
    needs: [
      /complain|grievance|supervisory|regulator|commissioner|ombuds|lodge|concern|petition|appeal|redress|report us|examined|turn to|go to|authorit/,
      /authorit|regulat|commission|ombuds|\bico\b|cnil|agency|attorney general|\bftc\b|department|board|\bdpa\b|\banpd\b|\boaic\b|\bfdpic\b|\baepd\b|garante|rights?\b|court|office/,
    ],
    strong: cues(
      `\\b(?:unhappy|dissatisfied|not (?:happy|satisfied))\\b<60>\\b(?:contact|write to|turn to|go to)\\b<12>${authority}`,

      `\\b(?:you|residents|individuals|data subjects?|anyone|everybody|everyone|users|consumers)\\b<90>\\b(?:turn to|go to|raise (?:a |your |any )?concerns?|petition|report us|appeal|seek redress|escalate|approach|complain|have <30>(?:examined|reviewed|investigated))\\b<60>${authority}`,
      `\\b(?:complaints?|grievances?|concerns?|appeals?|redress|unresolved|unsolved|dispute)\\b<140>\\b(?:escalated?|addressed|referred|submitted|taken?|made|sent|brought|appeal|before|by|to|with)\\b<20>${authority}`,
      `${authority}<80>\\b(?:will hear you|takes? complaints|hears complaints|(?:to|with|before) which you (?:can|may)|to submit a complaint|complaints?\\b)`,
      `\\bif\\b<140>\\b(?:not (?:settled|resolved|answered|satisfied|happy)|unresolved|unsatisfied|dissatisfied|unhappy)\\b<80>\\b(?:go|turn|write|complain|contact)\\b<12>${authority}`,
      `\\bright of (?:appeal|complaint) to\\b<40>${authority}`,
      '\\byou (?:can|may|are (?:free|entitled) to)\\b<20>\\bcomplain\\b<60>\\b(?:where you live|authorit|regulator)',
      '\\bunder article 77\\b|\\bexamined by an? authority\\b',

      "\\bcomplain(?:ts?|ing)?\\b<140>\\b(?:supervisory|authorit(?:y|ies)|regulators?|commissioner(?:'s)?|ombuds\\w{1,6}|\\bico\\b|\\bcnil\\b|attorney general|data protection (?:agency|board|body|commission)|privacy commission\\w{0,3}|federal trade|department of)\\b",
      '\\b(?:supervisory|data protection|regulatory|privacy) (?:authorit(?:y|ies)|commissioner|regulator)\\b<120>\\bcomplain(?:ts?)?\\b',
      "\\b(?:commissioner'?s?(?: office)?|\\bico\\b|\\bcnil\\b)\\b<80>\\bcomplain(?:ts?)?\\b",
      '\\b(?:lodge|file|make|raise|submit)\\b<20>\\bcomplaint\\b<60>\\b(?:regulator|authority|commissioner|\\bico\\b)\\b',
      '\\b(?:concerns?|dissatisf\\w{1,4}|violated|not (?:satisfied|happy))\\b<160>\\b(?:contact|refer|raise|right to do so|take|turn to|approach|report|write to|escalate)\\b<60>\\b(?:supervisory|data protection|privacy) (?:authorit(?:y|ies)|commissioner|regulator)',
      '\\bright to (?:complain|lodge a complaint|file a complaint)\\b',
    ),
    unless: cues(
      '\\b(?:resolve|investigat|respond)\\w{0,4}\\b<40>\\bcomplaints?\\b(?!.{0,160}\\bright\\b)',
      '\\bcomplaints? (?:against|about) (?:you|users|other)',
    ),
    against: cues('\\bcomplain(?:s|ts?|ed)? (?:against|about) (?:you|users|other (?:users|members|guests))\\b'),
  },
  {
    practice: 'rights.california',
    needs: [/californi|ccpa|cpra|shine the light|1798|caloppa/],
    strong: cues(
      '\\b(?:supplements?|applies|section|rights)\\b<120>\\b(?:individuals|people|users|consumers|persons|you) (?:who )?(?:are )?(?:live|reside|residing|located) in\\b<60>\\bcalifornia\\b',
      '\\bcalifornia\\b<20>\\b(?:residents?|consumers?|users?|customers)\\b<160>\\b(?:rights?|may|can|entitled|request|permits?|ask|opt|provides?|required?|notice|section|disclos)\\b',
      '\\b(?:california civil code|california consumer privacy act|\\bccpa\\b|\\bcpra\\b|shine the light|california law|california privacy rights act|1798\\.\\d{2,3})\\b<160>\\b(?:rights?|residents?|entitle|request|permits?|may|opt|provides?|consumers?)\\b',
      '\\bresidents of (?:the state of )?california\\b',
      '\\b(?:your )?california privacy rights\\b',
      '\\bcalifornia\\b<250>\\brights to residents\\b',
      '\\b(?:rights?|request|disclos\\w{1,4})\\b<80>\\b(?:under|pursuant to) (?:the )?(?:california|ccpa|cpra)\\b',
    ),
    unless: cues(
      '\\bmeans (?:any )?(?:\\w{1,12} )?(?:information|data)\\b',
      '\\bopt-?out\\W{0,3}signals?\\b',
      '<dnt>',
      'governed by|jurisdiction of|arbitrat|courts? (?:of|in|located)|not (?:a |subject|apply|covered)|exempt|definition|\\bdefin',
    ),
  },
  {
    practice: 'rights.europe',
    needs: [
      /europ|\beu\b|\beea\b|gdpr|general data protection|united kingdom|\buk\b|swiss|switzerland|data protection (?:act|law|legislation)|lawful bas|legal bas|legitimate interest|data subject|supervisory|data controller|\brights?\b|complain/,
    ],
    strong: [
      ...cues(
        '\\b(?:right|you (?:can|may)|entitled|lodge|concern)\\b<160>\\b(?:irish|luxembourg|french|german|dutch|european) (?:data protection (?:authorit\\w{1,3}|commission\\w{0,2}|supervisory)|supervisory)\\b|\\b(?:right|you (?:can|may)|entitled)\\b<100>\\b(?:your|the) (?:local|national|competent|lead) supervisory authority\\b',
        '\\b(?:if you|individuals|residents?|users|data subjects?|persons|people|customers|visitors|those|citizens|where you)\\b<70><europe><180>\\b(?:rights?|entitled|object|request access|erasure|lodge|supervisory authority|data protection (?:authority|commission)|information commissioner)\\b',
        '\\b(?:gdpr|general data protection regulation|european data protection laws?|eu data protection laws?|uk data protection laws?)\\b<140>\\b(?:rights\\b|entitle|you (?:may|can|have)|data subjects? (?:have|may))',
        '\\b(?:rights?|entitled)\\b<80>\\b(?:under|pursuant to|by|in accordance with|granted by)\\b<30>(?:\\bgdpr|general data protection|eu law|european|uk data)',
        '\\b(?:you|individuals|users|data subjects)\\b<40>\\b(?:right|entitled|may|can)\\b<40>\\b(?:complain|complaint)\\b<160>\\b(?:information commissioner|\\bico\\b|\\bcnil\\b|\\bcnpd\\b|\\bedpb\\b|commission nationale)',
        '<europe><160>\\bright to (?:do so|complain|lodge)\\b<80>\\bsupervisory authorit',
        '<europe><40>\\b(?:residents?|individuals|users|data subjects|citizens|persons)\\b<60>\\b(?:have|has|rights?)\\b<40>\\brights?\\b',
      ),
      {
        heading: /europ|\beea\b|\beu\b|gdpr|united kingdom|\buk\b/,
        text: /\bright to\b|\byou have (?:the |certain )?(?:following )?rights?\b|\byou (?:may|can) (?:request|access|object|lodge)|\brights (?:of|to) (?:access|erasure|rectif)/,
      },
    ],
    unless: cues(
      // Rights that are weighed are not granted.
      '^(?!.{0,1500}(?:\\bright (?:to|of)\\b|\\byou (?:have|may|can)\\b|entitled|following rights)).{0,1500}\\b(?:balanc(?:e|es|ed|ing)|overrid\\w{1,4}|impact on you)\\b',
      'austral|\\boaic\\b|defen[cs]e of|california|ccpa|cpra|brazil|lgpd|privacy shield|certif|\\bframework|not (?:subject|apply)',
    ),
    against: cues(
      // Membership in a framework for transfers grants nothing by itself.
      '^(?!.{0,1500}\\b(?:rights?|entitled|request)\\b).{0,500}\\b(?:safe harbou?r|privacy shield|data privacy framework)\\b',
    ),
  },
];
