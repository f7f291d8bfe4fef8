/** Finds for what purposes a service says that it uses or shares data. */
import { type GuardedExpression, guard } from '../expressions/guarded-expression.ts';
import type { PracticeId } from '../taxonomy/practices.ts';
import type { PurposeId, TaggedClause } from '../types.ts';
import { collectEvidence } from './collect-evidence.ts';

/** Practices whose statement is the purpose. */
const practicePurposes: Partial<Record<PracticeId, PurposeId>> = {
  'use.service': 'basic-service-feature',
  'use.targeted-ads': 'advertising',
  'cookies.third-party-ads': 'advertising',
  'sharing.advertisers': 'advertising',
  'use.marketing': 'marketing',
  'use.analytics': 'analytics-research',
  'cookies.third-party-analytics': 'analytics-research',
  'use.personalisation': 'personalization-customization',
  'sharing.legal': 'legal-requirement',
  'sharing.business-transfer': 'merger-acquisition',
};

/** After OPP-115's values of "Purpose"; "Other" and "Unspecified" tell a reader nothing and are left out. */
const purposeWords: readonly (readonly [PurposeId, GuardedExpression])[] = [
  [
    'basic-service-feature',
    guard(
      /\b(?:provid|deliver|offer|perform|fulfil\w*|complet|process|ship|execut|enabl|mak|giv|answer|respond)\w*\b[^.;]{0,60}\b(?:services?|products?|orders?|transactions?|purchases?|payments?|requests?|bookings?|reservations?|functionality|content|information you (?:request|want|asked)|inquir\w+|questions|app|site|website)\b|\bcreate (?:and manage )?(?:an?|your) accounts?\b|\bcustomer (?:service|support|care)\b/i,
    ),
  ],
  [
    'additional-service-feature',
    guard(
      /\b(?:contests?|sweepstakes|prize draws?|surveys?|polls?|forums?|message boards?|chat rooms?|blogs?|communit(?:y|ies)|invit(?:e|ing|ation)s?|refer(?:ral)?s? (?:a |your )?friends?|tell[- ]a[- ]friend|find (?:your )?friends|loyalty|rewards?|(?:additional|optional|special|interactive|social|new|location[- ]based|other) (?:\w+ )?(?:features?|services?|functions?|functionalit\w+)|newsletters?|alerts?|reminders?|share with (?:your )?friends|wish ?lists?|job applications?|applications? for (?:a job|employment))\b/i,
    ),
  ],
  [
    'service-operation-and-security',
    guard(
      /\b(?:secur(?:e|ity|ing)|fraud\w*|abuse|misuse|spam|protect(?:ing)? (?:the |our |your |against )|prevent\w*|detect\w*|troubleshoot\w*|debug\w*|diagnos\w+|fix(?:ing)? (?:problems|errors|bugs)|bugs?|crash\w*|maintain\w*|administer\w*|administration|operat(?:e|ing|ion) (?:of )?(?:the |our )|technical (?:problems|issues|support)|authenticat\w+|verif(?:y|ying|ication)|load balanc\w+|keep(?:ing)? you (?:signed|logged)|integrity|enforc\w+|monitor\w* (?:the |our )?(?:performance|site|service|network))\b/i,
    ),
  ],
  [
    'personalization-customization',
    guard(
      /\b(?:personali[sz]\w*|customi[sz]\w*|tailor\w*|recommend\w*|remember(?:s|ing)? (?:your|you|what|the)|your (?:preferences|interests|settings)|(?:relevant|suited|of interest) to you|recogni[sz]e you|individuali[sz]ed)\b/i,
    ),
  ],
  [
    'analytics-research',
    guard(
      /\b(?:analy[sz]\w*|analytics|research\w*|statistic\w*|measur\w+|trends?|understand(?:ing)?\b[^.;]{0,50}\b(?:how|use|users?|visitors?|customers?|behaviou?r|needs|usage)|improv\w+|develop(?:ing|ment)?\b[^.;]{0,40}\b(?:products?|services?|features?|technolog\w+)|evaluat\w+|(?:how|which|number of) (?:\w+ ){0,3}(?:visitors|users|people|pages)|usage patterns|demographic(?:s| studies)|machine learning|train\w*\b[^.;]{0,30}\bmodels?)\b/i,
    ),
  ],
  [
    'advertising',
    guard(
      /\b(?:advertis\w+|\bads?\b|remarketing|retargeting|interest-based|behaviou?ral(?:ly)? target\w*|sponsors?(?:ed)?)\b/i,
    ),
  ],
  [
    'marketing',
    guard(
      /\b(?:marketing|promotion(?:s|al)?|newsletters?|special offers?|offers? (?:and|that|from|of|on)|coupons?|direct mail|(?:news|updates|information) (?:about|on|regarding) (?:our|new|other)|products and services (?:that |which )?(?:may|might|we|you)|new (?:products|services)|catalog\w*|telemarketing|solicit\w*)\b/i,
    ),
  ],
  [
    'legal-requirement',
    guard(
      /\b(?:(?:required|requested|permitted|obliged|authori[sz]ed) by (?:\w+ )?(?:law|court|statute|regulation)|comply\w* with|compliance with|compl(?:y|iance) (?:\w+ )?(?:law|legal)|legal (?:obligations?|process|requirements?|request|proceedings?|claims?|requests|duty|duties)|law enforcement|subpoenas?|court orders?|warrants?|government(?:al)? (?:requests?|authorit\w+|agenc\w+)|tax (?:law|purposes|obligations))\b/i,
    ),
  ],
  [
    'merger-acquisition',
    guard(
      /\b(?:merg(?:er|ers|e|ed)|acqui(?:sition|red|res)|sale of (?:all|some|our|the|its|assets|a portion)|bankruptcy|reorgani[sz]ation|insolvency|change (?:of|in) (?:control|ownership)|transfer of (?:assets|ownership|business)|business transfers?|corporate (?:transaction|restructuring)|due diligence|joint venture)\b/i,
    ),
  ],
];

/** Words that say what something is done for. */
const forPurpose = guard(
  /\b(?:to|for|purposes?|so that|in order|allows? us|enables? us|help(?:s|ing)? (?:us|to)|in (?:connection|the event|case)|if|when|because|as|use[sd]?|using)\b/i,
);

/** Each purpose that some clause states, with those clauses in reading order; in the order of `PurposeId`. */
export function findPurposes(clauses: readonly TaggedClause[]): { id: PurposeId; clauses: string[] }[] {
  return collectEvidence(clauses, {
    ids: purposeWords.map(([id]) => id),
    practices: practicePurposes,
    words: purposeWords,
    isEvidence: ({ text, leadIn }) => forPurpose.test(text) || forPurpose.test(leadIn),
  });
}
