/** Finds what kinds of data a service says that it collects or uses. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { DataTypeId, TaggedClause } from '../types.ts';

/**
 * Words of each type (the values of OPP-115's attribute "Personal Information Type"). A word stands here only where it names
 * that type in nearly every policy: "address" alone may be postal, e-mail or IP, so its kinds are spelt out.
 */
const dataTypeWords: readonly (readonly [DataTypeId, GuardedExpression])[] = [
  [
    'financial',
    guard(
      /\b(?:(?:credit|debit|payment|bank) ?-?cards?|cards? (?:number|details|information|data)|bank(?:ing)? (?:account|details|information|data)|bank account|payment (?:information|details|data|method|instrument|transactions?|history)|billing (?:information|details|data|address|history)|financial (?:information|data|details|accounts?|history)|credit (?:history|score|reports?|information)|purchase (?:history|information|data|details)|transaction(?:al)? (?:information|data|details|history|records?)|income|account balances?|tax (?:id|information|identification|number)|pay ?pal|iban|salary|invoices?|payout)\b/i,
    ),
  ],
  [
    'health',
    guard(
      /\b(?:health(?:[ -]related)? (?:information|data|conditions?|insurance|history|status|records?)|medical (?:information|data|conditions?|history|records?)|(?:physical|mental) health|personal health|about your health|prescriptions?|symptoms?|diagnos[ei]s|treatments?|disabilit(?:y|ies)|vaccination|allergies|genetic (?:data|information)|fitness (?:data|information)|wellness (?:data|information)|menstrual)\b/i,
    ),
  ],
  [
    'contact',
    guard(
      /\b(?:e-?mail(?:s|ing)?(?: ?address(?:es)?)?|(?:tele)?phone ?(?:number)?s?|mobile (?:phone )?numbers?|cell(?:ular)? (?:phone )?numbers?|(?:postal|mailing|home|street|shipping|delivery|billing|physical|residential|business|work) address(?:es)?|contact (?:information|details|data|info|particulars)|(?:your|first|last|full|legal|real) names?|name(?:,| and) |names?, |zip code|post ?code|fax number|address book)/i,
    ),
  ],
  [
    'location',
    guard(
      /\b(?:(?:geo-?)?locations?(?: (?:data|information|services|details))?|gps|geo-?position\w*|geographic(?:al)? (?:location|area|region|position|information)|whereabouts|latitude|city,? (?:and )?(?:state|country)|country (?:of|from|in|where)|wi-?fi access points|cell (?:site|tower)s?|nearby)\b/i,
    ),
  ],
  [
    'demographic',
    guard(
      /\b(?:demographic\w*|gender|sex\b(?! offen)|ages?\b(?! of \d| \d)|date of birth|birth ?(?:date|day)|birthdays?|ethnic\w*|race|racial|marital status|nationality|citizenship|education(?:al)?(?: (?:level|history|information|background))?|occupation|employment (?:history|information|status)|job title|sexual orientation|religio\w+|political|household|language preference|preferred language)\b/i,
    ),
  ],
  [
    'personal-identifier',
    guard(
      /\b(?:social security(?: number)?|SSN|passports?|driver[’']?s?[’']? licen[cs]e|driving licen[cs]e|national (?:id|identification|identity|insurance)(?: \w+)?|government[ -](?:issued|id)\w*(?: \w+)?|identity (?:card|document)s?|identification (?:number|document|card)s?|photo id|tax(?:payer)? (?:id|identification)(?: number)?|licen[cs]e number|vehicle (?:identification|registration)|proof of identity|insurance number|visa (?:information|number))\b/i,
    ),
  ],
  [
    'user-online-activities',
    guard(
      /\b(?:(?:pages?|content|products?|items?|videos?|articles?|sites?|links?|features|services) (?:that )?(?:you|users|visitors|they|are|was|were)?(?: have)? ?(?:view(?:ed)?|visit(?:ed)?|click(?:ed)?|access(?:ed)?|use[d]?|watch(?:ed)?|read)|pages? (?:views?|visited|viewed|accessed)|brows(?:ing|e) (?:history|behaviou?r|activit(?:y|ies)|patterns?|habits|information|data)|search(?:es| (?:terms?|quer(?:y|ies)|history|words))|click ?-?stream|clicks?|click(?:ed)? on|usage (?:data|information|patterns?|statistics|details)|how (?:you|users|visitors|people|often you) (?:use|interact|access|navigate|engage)|your (?:use of|interactions? with|activit(?:y|ies)|visits? to|online activit(?:y|ies)|browsing)|interact(?:ions?|ed)? with|time (?:spent|of (?:your )?(?:visit|access))|(?:access|visit) (?:times?|dates?)|date and time|dates? and times?|referr(?:ing|er|al)|traffic data|log (?:data|files?|information)|web ?-?server logs?|user (?:activity|behaviou?r)|online (?:activit(?:y|ies)|behaviou?r)|session (?:data|information|recording|replay)|actions (?:you|taken))\b/i,
    ),
  ],
  [
    'user-profile',
    guard(
      /\b(?:user ?-?names?|screen names?|passwords?|profile (?:information|data|details|picture|photo|pic|image)s?|(?:your|user|public|account) profiles?|account (?:information|details|data|settings|credentials|preferences|profile)|log-?in (?:information|details|credentials|data|name)|sign-?in (?:information|details|credentials)|registration (?:information|data|details|form)|user ?id|avatar|credentials|biograph\w+|bio\b|preferences|interests)\b/i,
    ),
  ],
  [
    'social-media-data',
    guard(
      /\b(?:social[ -](?:media|network\w*)[^.]{0,80}\b(?:account|profile|information|data|login|log in|sign|friends?|connect\w*|plug-?ins?|content|receive|collect|share|access)|(?:information|data|profile|details)[^.]{0,60}\bsocial[ -](?:media|network\w*)|(?:facebook|twitter|linkedin|google|instagram)(?: (?:or|and) \w+)? (?:account|profile|connect|login|credentials|friends?|id\b|sign[ -]?in)|(?:log|sign|connect)(?:ing|ed)?(?: |-)?(?:in|up|on)?[^.]{0,50}\b(?:via|using|through|with|from|to) [^.]{0,40}\b(?:facebook|twitter|linkedin|google|social)|friends? lists?|social plug-?ins?)\b/i,
    ),
  ],
  [
    'ip-address-and-device-ids',
    guard(
      /\b(?:IP[ -](?:addresses|address|addr)|IPs\b|internet protocol|device (?:identifiers?|ids?|serial|tokens?|fingerprint\w*|advertising)|advertising (?:ids?|identifiers?)|(?:unique|mobile|hardware|persistent|online) (?:device )?(?:identifiers?|ids?|numbers?|identification)|mac address(?:es)?|imei|idfa|udid|uuid|adid|aaid|serial numbers?)\b/i,
    ),
  ],
  [
    'cookies-and-tracking-elements',
    guard(
      /\b(?:cookies?|(?:web|tracking|clear|internet|pixel) ?-?(?:beacons?|pixels?|tags?|gifs?|bugs?)|clear gifs?|pixels?|tracking (?:technolog(?:y|ies)|tools?|elements?)|local (?:shared|storage) ?(?:objects?)?|flash cookies|etags?|sdks?|web ?storage)\b/i,
    ),
  ],
  [
    'computer-information',
    guard(
      /\b(?:browsers?(?:[ -](?:type|version|software|name|language|information|settings|data|you use)|,)|type of (?:browser|device|computer|mobile)|operating systems?|OS\b(?: version)?|device (?:type|model|information|data|settings|characteristics|details|attributes|name|manufacturer)|hardware (?:model|type|settings|information)|screen (?:size|resolution)|user[ -]agent|internet service provider|ISP|mobile (?:network|carrier)|computer(?:’s|'s)? (?:information|type|hardware)|software (?:version|type)|crash (?:reports?|data|logs?)|network (?:information|type|connection)|technical (?:information|data)|platform type|time ?zone)\b/i,
    ),
  ],
  [
    'survey-data',
    guard(
      /\b(?:surveys?|questionnaires?|polls?\b|contests?|sweepstakes|promotions? entr\w+|reviews? (?:you|and)|ratings?|market research|feedback|research (?:panels?|stud(?:y|ies)|activities))\b/i,
    ),
  ],
  [
    'biometric',
    guard(
      /\b(?:biometric\w*|finger ?prints?\b(?!ing)|face ?prints?|facial (?:recognition|geometry|features|scans?|images?)|voice ?prints?|iris scans?|retina\w*|face id|faceprint|hand geometry|selfies?)\b/i,
    ),
  ],
  [
    'content',
    guard(
      /\b(?:(?:content|files?|photos?|pictures?|images?|videos?|messages?|communications?|comments?|posts?|documents?|attachments?|recordings?|text|chats?|reviews?|materials?|correspondence|audio|conversations?|prompts?|inputs?)\b[^.]{0,40}\b(?:you|users?|customers?|us|they|submit\w*|upload\w*|post\w*|send|sent|provid\w+|creat\w+|generat\w+|exchang\w+|shar\w+|stor\w+)|(?:upload|post|submit|send|creat|publish|exchang|record|stor|provid|shar)(?:s|es|e|ed|ing)?\b[^.]{0,50}\b(?:content|files?|photos?|pictures?|images?|videos?|messages?|comments?|posts?|documents?|attachments?|audio|inputs?|prompts?)|user[- ](?:generated )?content|contents? of (?:your|the|any|messages|communications|emails)|your (?:content|messages|files|photos|communications|conversations)|(?:call|voice|audio|video) recordings?|record(?:ed|ing)? (?:of )?(?:calls?|conversations?|telephone))\b/i,
    ),
  ],
];

const collecting = guard(
  /\b(?:collect\w*|gather\w*|receiv\w+|obtain\w*|record(?:s|ed|ing)?|log(?:s|ged)?|stor(?:e|es|ed|ing)|provid(?:e|ed|ing)|giv(?:e|en|ing)|submit\w*|enter(?:ed|ing)?|supply|supplied|upload\w*|request\w*|ask(?:s|ed|ing)?|captur\w+|track\w*|monitor\w*|analy[sz]e\w*|us(?:e|es|ed|ing)|process\w*|access\w*|includ\w+|such as|combin\w+|retain\w*|keep|kept|infer\w*|deriv\w+|acquir\w+|regist\w+|read|scan\w*|sav(?:e|ed)|shar(?:e|es|ed|ing)|disclos\w+|automatically|consist\w*|contain\w*|set|plac(?:e|ed)|sends?|sent)\b/i,
);
const collectingHeading = guard(
  /\b(?:collect|gather|receive|obtain|provide|information we|data we|what (?:information|data|personal)|types? of|categor(?:y|ies) of|log data|cookies|automatically|information (?:you|from|about)|personal (?:data|information)|sources)\b/i,
);

/** What a clause must not be: a denial, an explanation of a right, advice, or the business of somebody else. */
const denial = guard(
  /\b(?:do(?:es)? not|don[’']t|doesn[’']t|never|will not|won[’']t|cannot|can[’']t|neither|nor do)\b[^.;]{0,60}\b(?:collect|gather|store|record|receive|obtain|request|ask|require|process|use|track|access|read|log|retain|keep|seek|solicit|want|have access|include|capture|save|see)\b|\bno (?:personal|sensitive) (?:data|information)\b/i,
);
const denialOfLeadIn = guard(/\b(?:do(?:es)? not|don[’']t|never|will not|won[’']t)\b/i);
const elsewhere = guard(
  /\b(?:please (?:do not|don[’']t|contact|e-?mail|write)|(?:contact|e-?mail|write to|call|reach|phone) us|you (?:may|can|should) (?:contact|e-?mail|write|call|reach|opt|set|disable|block|delete|unsubscribe)|questions|unsubscribe|means any|is defined as|right to|postal address:|if you are under|children under)\b/i,
);

/** Types of which one passing mention is often no collection at all ask for a plain verb of collecting in the clause itself. */
const plainly = guard(
  /\b(?:we|us|our|you|your|information|data|collect\w*|record\w*|receiv\w+|track\w*|stor\w+|log(?:s|ged)?|use[sd]?)\b/i,
);

/**
 * Each type that some clause says is collected or used, with those clauses in reading order; in the order of `DataTypeId`. Type by type, since an expression
 * that has just run runs faster.
 */
export function findDataTypes(clauses: readonly TaggedClause[]): { id: DataTypeId; clauses: string[] }[] {
  const collectingClauses = clauses.filter(isCollecting);
  return dataTypeWords.flatMap(([id, words]) => {
    const ids = collectingClauses.filter(({ text }) => words.test(text)).map((clause) => clause.id);
    return ids.length === 0 ? [] : [{ id, clauses: ids }];
  });
}

/** Tells whether a clause says that the service collects or uses something. */
function isCollecting(clause: TaggedClause): boolean {
  const { text, leadIn, heading, kind } = clause;
  if (/\?\s*$/.test(text) || denial.test(text) || (leadIn !== '' && denialOfLeadIn.test(leadIn))) return false;
  if (elsewhere.test(text)) return false;
  const isTagged =
    clause.practices.some(
      ({ id, stance }) => /^(?:collection|cookies|tracking|use)\./.test(id) && stance !== 'does-not',
    ) || clause.categories.some(({ id, assigned }) => assigned && id === 'first-party-collection-use');
  if (isTagged) return true;
  if (kind !== 'sentence') return collecting.test(leadIn) || collectingHeading.test(heading);
  return collecting.test(text) && plainly.test(text);
}
