/** How directly a clause speaks of a practice's topic: where several clauses state it, a reader is shown the one that says it in so many words. */
import { guard } from '../expressions/guarded-expression.ts';
import { type PracticeId, practiceOf, type TopicId } from '../taxonomy/practices.ts';
import type { TaggedClause } from '../types.ts';

/** Long clauses are judged by their beginning, where the main verb stands. */
const readCharacters = 500;

const collects = guard(
  /\b(?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|record(?:s|ed|ing)?|log(?:s|ged|ging)?|captur(?:e|es|ed|ing)|ask(?:s|ed)? (?:you )?(?:for|to)|request(?:s|ed)?|requir(?:e|es|ed)|stor(?:e|es|ed|ing)|you (?:\w+ ){0,2}(?:provide|give|submit|enter|supply|register|share)|provided? by you|giv(?:e|es|ing) us|provid(?:e|es|ing) us)\b/i,
);
const shares = guard(
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|sell|sells|sold|pass(?:ed)? (?:it |them )?on)\b/i,
);
const uses = guard(
  /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|purposes?|help(?:s|ing)? us|allow(?:s|ing)? us|enabl(?:es|ing) us)\b/i,
);
/** An item that names an aim rather than a kind of data. */
const purpose = guard(
  /^\W{0,3}(?:\w{1,3}[.)] )?(?:to|for|in order to|and to) (?!example)\w+|^\W{0,3}(?:\w{1,3}[.)] )?(?:provid|manag|personali[sz]|communicat|deliver|improv|estimat|retain|measur|detect|prevent|verify|process)(?:e|ing)\b/i,
);
const startsWithTo = /^\W{0,3}(?:\w{1,3}[.)] )?to /i;
const grants = guard(
  /\b(?:you|users?|individuals?|consumers?|residents?|members?|customers?)\b[^.]{0,40}\b(?:can|may|have|has|entitled|able|right|rights|wish|want|would like)\b|\brights? (?:to|of)\b|\bupon (?:your )?request\b/i,
);
/** Where a right ends. */
const limits = guard(
  /\b(?:cannot|can not|may not|will not) be (?:enforced|exercised|granted|honou?red)\b|\bdeny your request\b/i,
);
/** What comes after a right has been used, or before. */
const procedure = guard(
  /\b(?:authori[sz]ed agents?|verif(?:y|ying|ied|iable|ication)|fees?|once we (?:receive|have)|proof|identity|respond(?:s|ing)?|calendar days|business days|contact our customers?|any changes|(?:policy|policies|settings) (?:on|of) (?:those|these|their|that))\b/i,
);
const keeps = guard(
  /\b(?:retain\w*|retention|keep\w*|kept|stor(?:e|es|ed|age|ing)|hold|held|maintain\w*|remain\w*|delet\w+|eras\w+|archiv\w+)\b/i,
);

/** What a list of changes says of the policy. */
const changeLog = guard(
  /^\W{0,3}we (?:have |also ){0,2}(?:(?:more |clearly )?(?:updated|clarified|revised|added|defined|reworded)|(?:more )?(?:precisely|clearly) \w+)\b|^\W{0,3}(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d(?: ?[-–:]| ?$)/i,
);
/** "This notice explains how we use data" announces what others state. */
const announces = guard(
  /\b(?:policy|statement|notice|section|page|document|article|faqs?)\b[^.]{0,30}\b(?:describes?|explains?|sets? out|outlines?|covers?|appl(?:y|ies)|tells?|will tell|informs?|provides? (?:more |further |additional )?(?:information|details)|governs?|details)\b|^\W{0,3}(?:to learn more|learn more|(?:for|see|read) (?:more|further))\b/i,
);
const announcesList = guard(
  /^\W{0,3}(?:this|our|the) (?:\w+ ){0,3}(?:policy|statement|notice)\b (?:also |will )?(?:describes?|explains?|sets? out|outlines?|covers?|tells?)\b[^.]{0,60}\b(?:following|topics|sections?|below)\b/i,
);
/** What begins so leans on the sentence before. */
const leans = guard(
  /^\W{0,3}(?:(?:this|that|these|it|they|doing so)\b (?:also )?(?:allows?|means|helps?|enables?|lets?|improves?|makes?|gives?|provides?|is|are|will|may|can|could|happens)|(?:this|these|those|such) \w+ (?:also )?(?:allows?|helps?|enables?|lets?))\b/i,
);
/** A case of some readers only. */
const ifYouAre = guard(/^\W{0,3}(?:however,? )?(?:if|where|when) you(?:'re| are) (?:an? |using |visiting |located )/i);

const seeElsewhere = /^\W{0,3}(?:please )?(?:also )?(?:see|refer to)\b/i;

/**
 * Weighs a clause as evidence of a practice of some topic.
 * @returns factor for the clause's clarity, 1 where nothing speaks against showing it first.
 */
export function judgeDirectness(clause: TaggedClause, practice: PracticeId): number {
  const text = clause.text.slice(0, readCharacters);
  let factor = 1;
  if (announces.test(text)) factor *= 0.85;
  // The same said once, of a list of contents.
  if (announcesList.test(clause.leadIn)) factor *= 0.88;
  if (leans.test(text)) factor *= 0.94;
  if (ifYouAre.test(text) && !practice.startsWith('rights.')) factor *= 0.94;
  // What introduces a list of purposes says that there are many.
  if (/:\W{0,2}$/.test(clause.text)) factor *= practice === 'use.many-purposes' ? 1.03 : 0.95;
  if (changeLog.test(text)) factor *= 0.88;
  if (seeElsewhere.test(text)) factor *= 0.88;
  const judge = judges[practiceOf(practice).topic];
  return judge === undefined ? factor : factor * judge(text, clause.leadIn, clause.heading, practice);
}

/** Data named while asking who it is that makes a request. */
const checksIdentity = /\bverif(?:y|ies|ied|ying|ication)\b|\byour request\b/i;
/** "We do not combine your address with ...": the data is had, but the clause tells of something else. */
const deniesOther = guard(
  /\b(?:do|does|will|are|is|can)(?: not|n['’]t)|\bcannot|\b(?:are|is|was|were|will) never|\bwe never/i,
);
/** Others collect. */
const othersCollect = guard(
  /\b(?:third[- ]part(?:y|ies)|advertisers?|partners?|(?:service )?providers?|platforms?|networks?|companies|sites?|organi[sz]ations?)\b[^.]{0,40}\b(?:to |may |can |will |also )(?:also )?(?:collect|record|receive|obtain|gather|log|request)\b/i,
);
const weCollect = guard(
  /\bwe\b(?! (?:\w+ ){0,2}(?:allow|permit|let|authori[sz]e|enable)\b)[^.]{0,40}\b(?:collect|record|receive|obtain|gather|log|ask|store|request|require)\b|\byou (?:\w+ ){0,2}(?:provide|give|submit|enter)\b/i,
);

type Judge = (text: string, leadIn: string, heading: string, practice: PracticeId) => number;

/** "Our partners share with us ...": what the partners share is what the service collects. */
const sharedWithUs = /\b(?:shar|provid|giv|send|suppl|disclos)\w{1,4}\b[^.]{0,60}\b(?:with|to) us\b/i;

function judgeCollection(text: string, leadIn: string, heading: string, practice: PracticeId): number {
  if (practice === 'collection.from-third-parties' && sharedWithUs.test(text)) return 1;
  // What happens to children's data is the exception.
  if (/\bchild/i.test(heading)) return 0.87;
  // Under a heading on security, data is named for how it is guarded.
  if (/\b(?:secur(?:e|ity|ing)|safe(?:ty|guards?)?)\b/i.test(heading)) return 0.92;
  if (checksIdentity.test(text) || legalGround.test(heading)) return 0.88;
  if (othersCollect.test(text) && !weCollect.test(text)) return 0.9;
  const collectsHere = collects.test(text) || collects.test(leadIn);
  if (deniesOther.test(text) && (deniesOther.exec(text)?.index ?? -1) < (collects.exec(text)?.index ?? -1)) return 0.92;
  if (purpose.test(text) && (startsWithTo.test(text) || !collects.test(leadIn))) return 0.88;
  if (shares.test(leadIn) && !collects.test(leadIn)) return 0.85;
  const shared = shares.exec(text)?.index ?? -1;
  const collected = collects.exec(text)?.index ?? -1;
  if (shared >= 0 && (collected < 0 || shared < collected)) return 0.86;
  if (shared >= 0 || shares.test(heading)) return collectsHere ? 0.94 : 0.87;
  if (!collectsHere && !collects.test(heading)) return 0.92;
  return collectsHere && collects.test(heading) ? 1.02 : 1;
}

/** "We use your data to ...", in one sentence or as a lead-in and an item. */
const usesDataTo = guard(
  /\b(?:use|uses|used|using|process|processes|processed|processing)\b[^.]{0,120}\b(?:information|data|details|it|them|this|cookies|address(?:es)?)\b[^.]{0,120}\b(?:to|for)\b|\b(?:information|data|details|cookies|address(?:es)?)\b[^.]{0,80}\b(?:is|are|be) (?:\w+ ){0,2}used (?:to|for|in order to)\b/i,
);
const mayRefuseUse = guard(
  /^\W{0,3}(?:you (?:have|can|may)\b[^.]{0,60}\b(?:choice|choose|option|control|settings)|at registration)/i,
);
const legalGround = /\b(?:legal|lawful|obligation|contractual|legitimate)\b/i;

const onlyAds = guard(/^(?!.*\b(?:content|experience|recommend\w*|features?)\b).*\b(?:ads?|advert\w*)\b/is);

function judgeUse(text: string, leadIn: string, heading: string, practice: PracticeId): number {
  const framed = `${leadIn} ${text}`;
  if (!uses.test(framed) && !uses.test(heading)) return 0.9;
  if (othersAct.test(text) || mayRefuseUse.test(text)) return 0.9;
  if (legalGround.test(text) || legalGround.test(heading)) return 0.96;
  if (shares.test(heading) && !uses.test(heading)) return 0.92;
  // Answering letters is the least of a service.
  if (practice === 'use.service' && /^\W{0,3}(?:\w{1,3}[.)] )?(?:to )?respond(?:ing)? to\b/i.test(text)) return 0.95;
  // Cookies and advertisements have practices of their own.
  if (practice === 'use.service' && /\b(?:cookies?|technolog(?:y|ies))\b/i.test(text)) return 0.93;
  if (practice === 'use.personalisation' && onlyAds.test(text)) return 0.93;
  // An item of what is collected names a use by the way.
  if (collects.test(leadIn) && !uses.test(leadIn)) return 0.9;
  if (shares.test(framed)) return 0.92;
  const plain = usesDataTo.test(framed) ? 1.02 : 1;
  return uses.test(heading) && uses.test(framed) ? plain * 1.02 : plain;
}

/** What others do, who are named first. */
const othersAct = guard(
  /^\W{0,3}(?:(?:these|those|such|some|other|certain|many|most|any|the|our) )?(?:[\w-]+ )?(?:third[- ]part(?:y|ies)|partners?|advertisers?|compan(?:y|ies)|providers?|vendors?|organi[sz]ations?|recipients?|networks?)\b(?! (?:\w+ )?cookies)/i,
);

function judgeRight(text: string, leadIn: string, _heading: string, practice: PracticeId): number {
  const framed = `${leadIn} ${text}`;
  if (!grants.test(framed) || limits.test(text)) return 0.9;
  // A right against sharing is a right of another kind.
  if (practice === 'rights.object' && shares.test(text) && !/\bprocess/i.test(text)) return 0.93;
  return procedure.test(text) ? 0.93 : 1;
}

const handsOver = guard(
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|sell|sells|sold|rent\w*|pass(?:ed)?|provid\w+|giv(?:e|es|en|ing)|releas\w+|suppl(?:y|ied)|mak(?:e|es|ing) [^.]{0,40}available|available to|access\w*|receiv\w+|publish\w*|sen[dt]|report\w*|engag\w+|employ\w*|work with|visible|public\w*|hand(?:s|ed)? over|respond\w*)\b/i,
);
/** What a clause names that speaks of a kind of sharing rather than of sharing at large. */
const sharedWith: Partial<Record<PracticeId, RegExp>> = {
  'sharing.service-providers':
    /provider|vendor|contractor|processor|supplier|agent|behalf|partner|compan|third|assist|help/i,
  'sharing.affiliates':
    /affiliat|subsidiar|\bgroup|parent|family|sister|related compan|our (?:other )?(?:compan|brand)/i,
  'sharing.legal': /\blaws?\b|legal|court|subpoena|authorit|government|regulat|warrant/i,
  'sharing.business-transfer':
    /merge|acqui|\bs(?:ale|ell|old)\b|bankrupt|insolv|reorgani|assets|transaction|control|success|transfer/i,
  'sharing.aggregated':
    /aggregat|anonym|de-?identif|statistic|pseudonym|non-?(?:personal|identif)|not (?:\w+ )?identif/i,
  'sharing.third-parties': /third|partner|compan|other|organi[sz]ation|sponsor|advertis/i,
};

/** What its customers or helpers do is not what the service does. */
const helpersAct = guard(
  /^\W{0,4}(?:\w{1,3}[.)] )?(?:(?:our|their|its|these|such|other) )?(?:hosts?|guests?|sellers?|merchants?|users|members|customers|service providers|vendors|partners|affiliates) (?:may|can|will|could|might)\b/i,
);
/** Says whose rules hold elsewhere, or who answers for them; that a link leads elsewhere is not that. */
const disclaims = guard(
  /\b(?:responsib\w+|liab\w+|endors\w+|control|own privacy|own terms|their (?:own )?(?:privacy|practices|polic\w+)|encourage|read|review|(?:does|do|will|is) ?(?:not|n['’]t) (?:apply|cover|extend|govern))\b/i,
);
/** A right against sharing tells of it by the way. */
const limitsSharing =
  /\bright to (?:restrict|limit|opt|object|refuse|stop|prevent)\b|\bentitle[sd]? (?:you )?to (?:request|ask|obtain|receive|know)\b/i;
/** What happens on one occasion. */
const onOneOccasion = /^\W{0,3}(?:when|if|where) you \w+/i;
/** The statement itself stands where this points. */
const asDescribed = /, as (?:described|set out|explained|outlined) (?:in|under) [“"'\w]/i;
/** "We receive data from partners" names partners and gives them nothing. */
const receivesFrom = /\b(?:receiv|obtain|collect)\w{0,3}\b[^.]{0,80}\bfrom\b/i;

function judgeSharing(text: string, leadIn: string, heading: string, practice: PracticeId): number {
  if (pointsElsewhere.test(text)) return 0.86;
  if (practice === 'sharing.other-sites') return disclaims.test(text) ? 1 : 0.9;
  if (helpersAct.test(text) || limitsSharing.test(text)) return 0.9;
  // A promise to some readers only.
  if (practice === 'sharing.no-sale' && /\b(?:students?|child(?:ren)?|minors?)\b/i.test(text)) return 0.93;
  if (asDescribed.test(text)) return 0.96;
  if (onOneOccasion.test(text) && leadIn === '') return 0.97;
  if (receivesFrom.test(`${leadIn} ${text}`) && !shares.test(text)) return 0.88;
  if (sharedWith[practice]?.test(text) === false) return 0.86;
  if (handsOver.test(`${leadIn} ${text}`)) return shares.test(heading) && shares.test(`${leadIn} ${text}`) ? 1.02 : 1;
  return handsOver.test(heading) ? 0.95 : 0.88;
}

/** "For details see our cookie policy": the statement is in another place. */
const pointsElsewhere = guard(
  /^\W{0,3}(?:please (?:see|refer|visit|click)|for (?:more |further |additional )?(?:details?|information)|to (?:learn|find out|read|know) more|if you (?:would like|want|wish|need) (?:to (?:know|learn|see|find)|more|further)|you can (?:find|learn|read) (?:out )?more|see (?:our|the)|click)\b|\b(?:obtain|request|get|receive|provided? (?:you )?with) a copy\b/i,
);

/** A kind of cookie, or where they are seen: true, but narrower than what the policy says of cookies at large. */
const ofSomeKind = guard(
  /\b(?:flash|local (?:shared|storage)|social media cookies|html5)\b|\bcookies? (?:can|may) be (?:either )?(?:session|persistent|temporary)\b|\bcookies? (?:are|is) (?:typically |usually |often |generally )?(?:classified|divided|categori[sz]ed)\b|^\W{0,3}(?:session|persistent|permanent|temporary) cookies? \w+/i,
);
const saysWhatIsDone = guard(
  /\b(?:track|collect|record|log|receiv|follow|recogni[sz]|visit|activit|brows|refer|came from|set|place|use)\w{0,4}\b/i,
);
const watchesElsewhere = guard(/\b(?:track|collect|record|gather|follow|recogni[sz]|visit|activit|brows)\w{0,4}\b/i);
const notesOrigin = guard(/\b(?:urls?|pages?|sites?|websites?|address|came from|headers?|domain)\b/i);

/** "Google collects this with cookies": whoever is named, it is not the service. */
const othersCookies = guard(
  /^\W{0,3}(?:(?:these|those|such|some|other|our|the) )?(?:third[- ]part(?:y|ies)|advertisers?|(?:\w+ )?partners?|vendors|providers|networks|google|facebook|meta|youtube|twitter|linkedin)\b(?! cookies)[^.]{0,60}\b(?:use|uses|using|set|sets|place|places|collects?)\b/i,
);

function judgeCookies(text: string, _leadIn: string, _heading: string, practice: PracticeId): number {
  if (practice === 'tracking.other-sites' && !watchesElsewhere.test(text)) return 0.88;
  if (practice === 'tracking.referrer' && !notesOrigin.test(text)) return 0.88;
  if (practice === 'cookies.own' && (ofSomeKind.test(text) || othersCookies.test(text))) return 0.92;
  return judgeTold(text) * (saysWhatIsDone.test(text) ? 1 : 0.97);
}

/** Cookies are set, transfers made and changes posted in the sentence itself. */
function judgeTold(text: string): number {
  return pointsElsewhere.test(text) ? 0.86 : 1;
}

/** The date of an earlier version is not that of this one. */
const earlierVersions =
  /\b(?:prior|previous|earlier|past|former|older|archived?) (?:\w+ )?(?:versions?|polic(?:y|ies))\b/i;

function judgeChange(text: string, leadIn: string, _heading: string, practice: PracticeId): number {
  if (practice === 'changes.dated' && earlierVersions.test(`${leadIn} ${text}`)) return 0.85;
  return judgeTold(text);
}

const moves = guard(
  /\b(?:transfer\w*|stor(?:e|es|ed|age|ing)|process\w*|host\w*|servers?|sen[dt]|maintain\w*|kept|held)\b/i,
);
const safeguards = guard(/\bclauses\b|\baddendum\b|\bsafeguards?\b|\badequa(?:cy|te)\b|\bframework\b|\bshield\b/i);

function judgeTransfer(text: string, leadIn: string, _heading: string, practice: PracticeId): number {
  if (practice !== 'transfers.abroad') return judgeTold(text);
  if (!moves.test(`${leadIn} ${text}`)) return 0.88;
  return judgeTold(text) * (safeguards.test(text) ? 0.93 : 1);
}

const mayRefuse = guard(
  /\b(?:you|users?|consumers?|residents?|customers?|members?|visitors?)\b[^.]{0,60}\b(?:can|may|have|able|right|wish|want|prefer|like|option|choose|choice|control)\b|\b(?:click|visit|unsubscrib\w+|go to|set your|turn off|contact us|opt[- ]?out by|right to|at any time)\b/i,
);

/** What happens after a refusal, rather than the refusal. */
const afterRefusal = guard(
  /^\W{0,3}(?:please (?:note|be aware)[^.]{0,20} |however,? |but )?(?:even )?(?:if|when|once|after) you (?:have )?(?:opt|disabl|block|reject|declin|withdraw)|\byou may (?:still|continue to) (?:see|receive)\b/i,
);

/** Consent as one ground among others, or as one purpose more. */
const amongBases = guard(
  /\blegitimate interests?\b|\bperform\w* (?:of )?(?:a|the|our) contract\b|\band\/or with your consent\b|\bfor other purposes\b/i,
);
const asksFirst = guard(
  /\b(?:ask|asks|obtain|seek|request|get)\b[^.]{0,40}\b(?:consent|permission)\b|\bonly (?:with|if|after|when)\b|\b(?:not|never)\b[^.]{0,80}\b(?:without|unless)\b|\bwith your (?:\w+ )?(?:consent|permission)\b/i,
);

/** Messages and cookies have choices of their own; who sees what, and what is kept, is what privacy settings are for. */
const settingsOfMessages = guard(
  /\b(?:cookies?|notifications?|e-?mails?|newsletters?|promotional|unsubscrib\w+|marketing)\b/i,
);
const settingsOfPrivacy = guard(
  /\b(?:privacy|who can|visib\w+|shar(?:e|es|ed|ing)|personal data|personal information|location|personali[sz]\w+|permissions?)\b/i,
);

function judgeSettings(text: string, leadIn: string): number {
  const framed = `${leadIn} ${text}`;
  if (!mayRefuse.test(framed) || /\bchild/i.test(text)) return 0.9;
  if (settingsOfPrivacy.test(framed)) return settingsOfMessages.test(text) ? 1 : 1.03;
  return settingsOfMessages.test(text) ? 0.95 : 1;
}

function judgeChoice(text: string, leadIn: string, _heading: string, practice: PracticeId): number {
  if (practice === 'choices.leave-only') return 1;
  if (practice === 'choices.opt-in') return amongBases.test(text) ? 0.9 : asksFirst.test(text) ? 1.02 : 1;
  if (practice === 'choices.privacy-settings' && !afterRefusal.test(text)) return judgeSettings(text, leadIn);
  if (afterRefusal.test(text)) return 0.92;
  return mayRefuse.test(`${leadIn} ${text}`) ? 1 : 0.9;
}

/** An address for one errand is not the one for questions about privacy. */
const errand = guard(
  /\b(?:child(?:ren)?|under (?:the age|1[0-9])|unsubscrib\w+|opt[- ]?out|prefer not|withdraw\w*|delet\w+|remov\w+|copy|appeal|dispute|breach|vulnerabilit\w+|copyright|job|arbitrat\w+)\b/i,
);
const asksPrivacy = guard(
  /\b(?:questions?|concerns?|inquir\w+|enquir\w+|comments?|quer(?:y|ies)|privacy|data protection)\b/i,
);

/** A name, an office or an address, rather than a mention. */
const namesOfficer = guard(
  /@|\b(?:appointed|designated|named?|contact (?:our|the|its)|write to|writing to|e-?mail(?:ing)?|reach(?:ed)?)\b/i,
);
const reachesSomebody = guard(
  /@|\[at|\(at|\d{3}|\b(?:street|avenue|road|suite|box|form|contact|write|writing|e-?mail|call|reach|link|here|page)\b/i,
);

function judgeContact(text: string, leadIn: string, heading: string, practice: PracticeId): number {
  if (practice === 'contact.dpo')
    return /\b(?:child|parents?\b)/i.test(text) ? 0.93 : namesOfficer.test(text) ? 1.03 : 0.97;
  if (practice !== 'contact.given') return 1;
  if (!reachesSomebody.test(text) || /\brepresentative\b/i.test(text)) return 0.92;
  if (errand.test(text) || /\b(?:see|refer to|described in)\b[^.]{0,80}\bcontact\b/i.test(text)) return 0.9;
  return asksPrivacy.test(`${leadIn} ${text}`) || /\bcontact|question/i.test(heading) ? 1.03 : 1;
}

const statesAge = guard(
  /\b(?:under|below|at least|over|older|younger|minimum|age[ds]?|years?|reached)\b[^.]{0,30}\b(?:1[2-9]|2[01]|twelve|thirteen|fourteen|fifteen|sixteen|eighteen)\b|\b(?:1[2-9]|2[01]|thirteen|sixteen|eighteen)\b[^.]{0,12}\b(?:years?|or older|and older|and over|or over)\b/i,
);
const notForChildren = guard(
  /\b(?:not|n['’]t|never)\b[^.]{0,60}\b(?:directed|intended|knowingly|aimed|designed|offer\w*)\b/i,
);

const judges: Partial<Record<TopicId, Judge>> = {
  cookies: judgeCookies,
  sharing: judgeSharing,
  choices: judgeChoice,
  transfers: judgeTransfer,
  changes: judgeChange,
  contact: judgeContact,
  collection: judgeCollection,
  use: judgeUse,
  rights: judgeRight,
  retention: (text) => (keeps.test(text) ? 1 : 0.92),
  // What they are shown is not who may come.
  children: (text) =>
    (statesAge.test(text) ? 1 : notForChildren.test(text) ? 0.9 : 0.8) *
    (/\bsegments?\b|\bbehaviou?ral\b/i.test(text) ? 0.93 : 1),
  security: (text, _leadIn, heading) =>
    (/\b(?:secur|protect|safe)/i.test(heading) ? 1.02 : 1) * (/\bcommit(?:ted|ment)\b/i.test(text) ? 0.96 : 1),
};
