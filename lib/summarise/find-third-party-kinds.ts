/** Finds to what kinds of companies and people a service says that it gives data, or who it says collects them on its pages. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { PracticeId } from '../taxonomy/practices.ts';
import type { TaggedClause, ThirdPartyKindId } from '../types.ts';
import { collectEvidence } from './collect-evidence.ts';

/** Practices whose statement names the kind. */
const practiceKinds: Partial<Record<PracticeId, ThirdPartyKindId>> = {
  'sharing.service-providers': 'service-providers',
  'sharing.affiliates': 'affiliates',
  'sharing.advertisers': 'advertisers',
  'cookies.third-party-ads': 'advertisers',
  'cookies.third-party-analytics': 'analytics-providers',
  'cookies.social': 'social-networks',
  'sharing.legal': 'authorities',
  'sharing.business-transfer': 'buyers',
  'sharing.public': 'public',
};

const kindWords: readonly (readonly [ThirdPartyKindId, GuardedExpression])[] = [
  [
    'service-providers',
    guard(
      /\b(?:service providers?|(?<!\bas an? (?:data )?)(?:sub-?)?processors?|vendors?|contractors?|suppliers?|agents\b|(?:companies|third[- ]part(?:y|ies)|firms|organi[sz]ations)\b[^.;]{0,50}\b(?:on our behalf|for us|assist us|help us|we (?:hire|engage|employ|use))|hosting (?:provider|compan)\w*|consultants?)\b/i,
    ),
  ],
  [
    'affiliates',
    guard(
      /\b(?:affiliat(?:es?|ed) (?:\w+ )?(?:compan\w+|entit\w+)?|affiliates|subsidiar(?:y|ies)|parent compan(?:y|ies)|group (?:compan\w+|entit\w+)|corporate (?:family|group|affiliates)|family of (?:compan\w+|brands|websites)|sister compan\w+|members of our group)\b/i,
    ),
  ],
  [
    'advertisers',
    guard(
      /\b(?:advertisers?|ad(?:vertising)? (?:networks?|partners?|compan\w+|servers?|exchanges?|agenc\w+|technology)|marketing partners?|third[- ]party ads?\b|sponsors?)\b/i,
    ),
  ],
  [
    'analytics-providers',
    guard(
      /\b(?:analytics (?:providers?|partners?|services?|compan\w+|vendors?|tools?)|google analytics|audience measurement|measurement (?:compan\w+|partners?|providers?)|market research(?:ers| compan\w+| firms)|research (?:partners?|compan\w+|organi[sz]ations))\b/i,
    ),
  ],
  [
    'payment-processors',
    guard(
      /\b(?:payment (?:process\w+|providers?|gateways?|service providers?|services|partners?|card (?:networks?|compan\w+))|card (?:processors?|issuers?|networks?)|banks?\b|financial institutions?|credit card compan\w+|paypal|stripe)\b/i,
    ),
  ],
  [
    'social-networks',
    guard(
      /\b(?:social (?:media|network\w*)(?: (?:sites?|services?|platforms?|compan\w+|providers?|plug-?ins?|partners?))?|facebook|twitter|instagram|linkedin|pinterest)\b/i,
    ),
  ],
  [
    'business-partners',
    guard(
      /\b(?:(?:business|trusted|selected|strategic|channel|promotional|commercial|content|distribution|integration|retail|carefully selected|co-?brand\w*|joint(?: marketing)?|third[- ]party|other) partners?|our partners|resellers?|merchants?|co-?branded|joint marketing|franchisees?|other (?:companies|organi[sz]ations|businesses)|unaffiliated (?:companies|third))\b/i,
    ),
  ],
  [
    'authorities',
    guard(
      /\b(?:law enforcement|authorit(?:y|ies)|(?:the|any|or|and|by|of) courts?\b|court orders?|government(?:al)?(?: agenc\w+| bod\w+| officials?| entit\w+)?|regulat(?:ors?|ory)|police|public bod(?:y|ies)|subpoenas?|supervisory)\b/i,
    ),
  ],
  [
    'buyers',
    guard(
      /\b(?:merg(?:er|e|ed)|acqui(?:sition|rer|ring|red)|purchasers?|buyers?\b|successors?|sale of (?:all|some|our|the|its|assets)|bankruptcy|change (?:of|in) (?:control|ownership)|business transfers?)\b/i,
    ),
  ],
  [
    'credit-agencies',
    guard(
      /\b(?:credit (?:bureau[sx]?|(?:reference|reporting|rating|scoring) agenc\w+)|fraud prevention (?:agenc\w+|services|compan\w+)|debt collect\w+|collection agenc\w+|insurers?|insurance compan\w+)\b/i,
    ),
  ],
  [
    'data-brokers',
    guard(
      /\b(?:data (?:brokers?|aggregators?|compilers?|resellers?|suppliers?|co-?operatives?)|list (?:brokers?|rental)|data management platforms?)\b/i,
    ),
  ],
  [
    'professional-advisers',
    guard(
      /\b(?:lawyers?|attorneys|auditors?|accountants?|(?:legal|professional|financial|tax) advis(?:ers?|ors?)|bankers|legal counsel|outside counsel)\b/i,
    ),
  ],
  [
    'other-users',
    guard(
      /\b(?:other (?:users?|members?|players?|customers?|participants?|people (?:on|using)|visitors)|your (?:friends|contacts|connections|followers)|fellow (?:users|members)|(?:hosts?|guests?|drivers?|riders?|sellers?|buyers) (?:and|or|with whom))\b/i,
    ),
  ],
  [
    'public',
    guard(
      /\b(?:publicly|(?:the|general) public|public(?:ly)? (?:available|visible|accessible|viewable|profile|areas?|forums?)|anyone (?:can|may|on|who)|search engines)\b/i,
    ),
  ],
];

/** The clause gives data to somebody, or somebody collects them. */
const giving = guard(
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|provid\w+|giv(?:e|es|en|ing)|transfer\w*|send(?:s|ing)?|sent|sell\w*|sold|rent\w*|trad(?:e|ed|ing)|releas\w+|pass(?:ed|ing)? (?:on|to)|made? available|mak(?:e|ing)|transmit\w*|access\w*|receiv\w+|visible|see[ns]?|view\w*|collect\w*|use[sd]?|plac(?:e|es|ed|ing)|set|employ|engag\w+|process\w*|work with|public\w*|display\w*|post(?:ed|s)?)\b/i,
);

/** Each kind that some clause names as receiving or collecting data, with those clauses in reading order; in the order of `ThirdPartyKindId`. */
export function findThirdPartyKinds(clauses: readonly TaggedClause[]): { id: ThirdPartyKindId; clauses: string[] }[] {
  return collectEvidence(clauses, {
    ids: kindWords.map(([id]) => id),
    practices: practiceKinds,
    words: kindWords,
    isEvidence: (clause) =>
      isSharing(clause) && !isReceiving(clause.text) && (giving.test(clause.text) || giving.test(clause.leadIn)),
  });
}

/** "We obtain data from our partners": where data come from is another matter. */
const receiving =
  /\b(?:collect|obtain|receive|get|acquire|gather)s?\b[^.;]{0,160}\bfrom\b|\b(?:provide|give|send|supply)s? us\b|\bprovided by\b[^.;]{0,40}\byou\b/i;
const givingPlainly =
  /\b(?:shar(?:e|ed|ing)|disclos\w+|transferr?\w*|sell|sold|rent|releas\w+|made available|(?:provide|give|send)\w* (?:it|them|your|this|the|such|information|data|personal|access))\b/i;

function isReceiving(text: string): boolean {
  return receiving.test(text) && !givingPlainly.test(text);
}

/** Own collection names companies as sources; only sharing, and others' collection on the pages, names recipients. */
function isSharing({ categories, practices }: TaggedClause): boolean {
  return (
    categories.some(({ id, assigned }) => assigned && id === 'third-party-sharing-collection') ||
    practices.some(({ id, stance }) => stance !== 'does-not' && /^sharing\.|^cookies\.(?:third-party|social)/.test(id))
  );
}
